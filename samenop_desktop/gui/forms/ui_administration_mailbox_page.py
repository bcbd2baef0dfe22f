# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'administration_mailbox_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

from samenop_desktop.gui.field_note import FieldNote

class Ui_administration_mailbox_page(object):
    def setupUi(self, administration_mailbox_page: QWidget) -> None:
        if not administration_mailbox_page.objectName():
            administration_mailbox_page.setObjectName(u"administration_mailbox_page")
        administration_mailbox_page.resize(700, 560)
        self.mailbox_page_layout = QVBoxLayout(administration_mailbox_page)
        self.mailbox_page_layout.setSpacing(12)
        self.mailbox_page_layout.setObjectName(u"mailbox_page_layout")
        self.mailbox_page_layout.setContentsMargins(24, 20, 24, 20)
        self.explanation_label = QLabel(administration_mailbox_page)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setWordWrap(True)
        self.explanation_label.setTextFormat(Qt.PlainText)

        self.mailbox_page_layout.addWidget(self.explanation_label)

        self.mailboxes_table = QTableView(administration_mailbox_page)
        self.mailboxes_table.setObjectName(u"mailboxes_table")
        self.mailboxes_table.setMinimumSize(QSize(0, 96))

        self.mailbox_page_layout.addWidget(self.mailboxes_table)

        self.deactivate_layout = QHBoxLayout()
        self.deactivate_layout.setSpacing(8)
        self.deactivate_layout.setObjectName(u"deactivate_layout")
        self.deactivate_layout.setContentsMargins(0, 0, 0, 0)
        self.deactivate_button = QPushButton(administration_mailbox_page)
        self.deactivate_button.setObjectName(u"deactivate_button")
        self.deactivate_button.setAutoDefault(False)

        self.deactivate_layout.addWidget(self.deactivate_button)

        self.deactivate_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.deactivate_layout.addItem(self.deactivate_spacer)


        self.mailbox_page_layout.addLayout(self.deactivate_layout)

        self.new_mailbox_panel = QWidget(administration_mailbox_page)
        self.new_mailbox_panel.setObjectName(u"new_mailbox_panel")
        self.new_mailbox_layout = QVBoxLayout(self.new_mailbox_panel)
        self.new_mailbox_layout.setSpacing(8)
        self.new_mailbox_layout.setObjectName(u"new_mailbox_layout")
        self.new_mailbox_layout.setContentsMargins(0, 0, 0, 0)
        self.new_mailbox_heading = QLabel(self.new_mailbox_panel)
        self.new_mailbox_heading.setObjectName(u"new_mailbox_heading")

        self.new_mailbox_layout.addWidget(self.new_mailbox_heading)

        self.mailbox_form = QGridLayout()
        self.mailbox_form.setObjectName(u"mailbox_form")
        self.mailbox_form.setHorizontalSpacing(16)
        self.mailbox_form.setVerticalSpacing(8)
        self.mailbox_form.setContentsMargins(0, 0, 0, 0)
        self.mailbox_name_label = QLabel(self.new_mailbox_panel)
        self.mailbox_name_label.setObjectName(u"mailbox_name_label")
        self.mailbox_name_label.setMinimumSize(QSize(0, 28))

        self.mailbox_form.addWidget(self.mailbox_name_label, 0, 0, 1, 1)

        self.mailbox_name_layout = QHBoxLayout()
        self.mailbox_name_layout.setSpacing(8)
        self.mailbox_name_layout.setObjectName(u"mailbox_name_layout")
        self.mailbox_name_layout.setContentsMargins(0, 0, 0, 0)
        self.mailbox_name_edit = QLineEdit(self.new_mailbox_panel)
        self.mailbox_name_edit.setObjectName(u"mailbox_name_edit")
        self.mailbox_name_edit.setMaximumSize(QSize(260, 16777215))

        self.mailbox_name_layout.addWidget(self.mailbox_name_edit)

        self.mailbox_domain_label = QLabel(self.new_mailbox_panel)
        self.mailbox_domain_label.setObjectName(u"mailbox_domain_label")

        self.mailbox_name_layout.addWidget(self.mailbox_domain_label)

        self.mailbox_name_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.mailbox_name_layout.addItem(self.mailbox_name_spacer)


        self.mailbox_form.addLayout(self.mailbox_name_layout, 0, 1, 1, 1)

        self.mailbox_name_note = FieldNote(self.new_mailbox_panel)
        self.mailbox_name_note.setObjectName(u"mailbox_name_note")
        self.mailbox_name_note.setWordWrap(True)

        self.mailbox_form.addWidget(self.mailbox_name_note, 1, 1, 1, 1)

        self.mailbox_kind_label = QLabel(self.new_mailbox_panel)
        self.mailbox_kind_label.setObjectName(u"mailbox_kind_label")
        self.mailbox_kind_label.setMinimumSize(QSize(0, 28))

        self.mailbox_form.addWidget(self.mailbox_kind_label, 2, 0, 1, 1)

        self.mailbox_kind_combo = QComboBox(self.new_mailbox_panel)
        self.mailbox_kind_combo.setObjectName(u"mailbox_kind_combo")
        self.mailbox_kind_combo.setMinimumSize(QSize(260, 0))
        self.mailbox_kind_combo.setMaximumSize(QSize(260, 16777215))

        self.mailbox_form.addWidget(self.mailbox_kind_combo, 2, 1, 1, 1, Qt.AlignLeft)

        self.mailbox_kind_note = FieldNote(self.new_mailbox_panel)
        self.mailbox_kind_note.setObjectName(u"mailbox_kind_note")
        self.mailbox_kind_note.setWordWrap(True)

        self.mailbox_form.addWidget(self.mailbox_kind_note, 3, 1, 1, 1)

        self.create_layout = QHBoxLayout()
        self.create_layout.setSpacing(8)
        self.create_layout.setObjectName(u"create_layout")
        self.create_layout.setContentsMargins(0, 0, 0, 0)
        self.create_mailbox_button = QPushButton(self.new_mailbox_panel)
        self.create_mailbox_button.setObjectName(u"create_mailbox_button")
        self.create_mailbox_button.setAutoDefault(False)

        self.create_layout.addWidget(self.create_mailbox_button)

        self.create_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.create_layout.addItem(self.create_spacer)


        self.mailbox_form.addLayout(self.create_layout, 4, 1, 1, 1)

        self.mailbox_form.setColumnStretch(1, 1)

        self.new_mailbox_layout.addLayout(self.mailbox_form)

        self.hindrance_note = FieldNote(self.new_mailbox_panel)
        self.hindrance_note.setObjectName(u"hindrance_note")
        self.hindrance_note.setWordWrap(True)

        self.new_mailbox_layout.addWidget(self.hindrance_note)


        self.mailbox_page_layout.addWidget(self.new_mailbox_panel)

        self.others_label = QLabel(administration_mailbox_page)
        self.others_label.setObjectName(u"others_label")
        self.others_label.setWordWrap(True)
        self.others_label.setTextFormat(Qt.PlainText)

        self.mailbox_page_layout.addWidget(self.others_label)

        self.mailbox_page_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.mailbox_name_label.setBuddy(self.mailbox_name_edit)
        self.mailbox_kind_label.setBuddy(self.mailbox_kind_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.mailboxes_table, self.deactivate_button)
        QWidget.setTabOrder(self.deactivate_button, self.mailbox_name_edit)
        QWidget.setTabOrder(self.mailbox_name_edit, self.mailbox_kind_combo)
        QWidget.setTabOrder(self.mailbox_kind_combo, self.create_mailbox_button)

        self.retranslateUi(administration_mailbox_page)
    # setupUi

    def retranslateUi(self, administration_mailbox_page: QWidget) -> None:
        self.explanation_label.setText(QCoreApplication.translate("administration_mailbox_page", u"Op een mailbox ontvang je inkoop- of verkoopfacturen van deze administratie.", None))
#if QT_CONFIG(accessibility)
        self.mailboxes_table.setAccessibleName(QCoreApplication.translate("administration_mailbox_page", u"Mailboxen", None))
#endif // QT_CONFIG(accessibility)
        self.deactivate_button.setText(QCoreApplication.translate("administration_mailbox_page", u"Deactiveren", None))
        self.new_mailbox_heading.setText(QCoreApplication.translate("administration_mailbox_page", u"Nieuwe mailbox", None))
        self.mailbox_name_label.setText(QCoreApplication.translate("administration_mailbox_page", u"&Naam", None))
        self.mailbox_domain_label.setText(QCoreApplication.translate("administration_mailbox_page", u"@boekhouding.nl", None))
        self.mailbox_kind_label.setText(QCoreApplication.translate("administration_mailbox_page", u"&Soort", None))
#if QT_CONFIG(accessibility)
        self.mailbox_kind_combo.setAccessibleName(QCoreApplication.translate("administration_mailbox_page", u"Soort", None))
#endif // QT_CONFIG(accessibility)
        self.create_mailbox_button.setText(QCoreApplication.translate("administration_mailbox_page", u"Mailbox aanmaken", None))
        self.others_label.setText(QCoreApplication.translate("administration_mailbox_page", u"Alleen de eigenaar van de administratie maakt en deactiveert mailboxen.", None))
        pass
    # retranslateUi
