# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'copy_administration_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from samenop_desktop.gui.field_note import FieldNote

class Ui_copy_administration_dialog(object):
    def setupUi(self, copy_administration_dialog: QDialog) -> None:
        if not copy_administration_dialog.objectName():
            copy_administration_dialog.setObjectName(u"copy_administration_dialog")
        copy_administration_dialog.resize(480, 280)
        self.copy_layout = QVBoxLayout(copy_administration_dialog)
        self.copy_layout.setSpacing(8)
        self.copy_layout.setObjectName(u"copy_layout")
        self.copy_layout.setContentsMargins(20, 20, 20, 20)
        self.notice_layout = QVBoxLayout()
        self.notice_layout.setSpacing(8)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.copy_layout.addLayout(self.notice_layout)

        self.explanation_value = QLabel(copy_administration_dialog)
        self.explanation_value.setObjectName(u"explanation_value")
        self.explanation_value.setWordWrap(True)
        self.explanation_value.setTextFormat(Qt.TextFormat.PlainText)

        self.copy_layout.addWidget(self.explanation_value)

        self.name_form = QFormLayout()
        self.name_form.setObjectName(u"name_form")
        self.name_form.setHorizontalSpacing(16)
        self.name_form.setVerticalSpacing(8)
        self.name_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.name_form.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(copy_administration_dialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setMinimumSize(QSize(0, 28))
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.name_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name_edit = QLineEdit(copy_administration_dialog)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMinimumSize(QSize(260, 0))

        self.name_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name_edit)

        self.name_note = FieldNote(copy_administration_dialog)
        self.name_note.setObjectName(u"name_note")
        self.name_note.setWordWrap(True)

        self.name_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.name_note)


        self.copy_layout.addLayout(self.name_form)

        self.local_radio = QRadioButton(copy_administration_dialog)
        self.local_radio.setObjectName(u"local_radio")
        self.local_radio.setChecked(True)

        self.copy_layout.addWidget(self.local_radio)

        self.local_note = QLabel(copy_administration_dialog)
        self.local_note.setObjectName(u"local_note")
        self.local_note.setWordWrap(True)
        self.local_note.setIndent(27)
        self.local_note.setTextFormat(Qt.TextFormat.PlainText)

        self.copy_layout.addWidget(self.local_note)

        self.online_radio = QRadioButton(copy_administration_dialog)
        self.online_radio.setObjectName(u"online_radio")

        self.copy_layout.addWidget(self.online_radio)

        self.online_note = QLabel(copy_administration_dialog)
        self.online_note.setObjectName(u"online_note")
        self.online_note.setWordWrap(True)
        self.online_note.setIndent(27)
        self.online_note.setTextFormat(Qt.TextFormat.PlainText)

        self.copy_layout.addWidget(self.online_note)

        self.copy_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.copy_layout.addItem(self.copy_spacer)

        self.copy_buttons = QHBoxLayout()
        self.copy_buttons.setSpacing(8)
        self.copy_buttons.setObjectName(u"copy_buttons")
        self.copy_buttons.setContentsMargins(0, 8, 0, 0)
        self.copy_buttons_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.copy_buttons.addItem(self.copy_buttons_spacer)

        self.copy_button = QPushButton(copy_administration_dialog)
        self.copy_button.setObjectName(u"copy_button")

        self.copy_buttons.addWidget(self.copy_button)

        self.cancel_button = QPushButton(copy_administration_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.copy_buttons.addWidget(self.cancel_button)


        self.copy_layout.addLayout(self.copy_buttons)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.local_radio)
        QWidget.setTabOrder(self.local_radio, self.online_radio)
        QWidget.setTabOrder(self.online_radio, self.copy_button)
        QWidget.setTabOrder(self.copy_button, self.cancel_button)

        self.retranslateUi(copy_administration_dialog)

        self.copy_button.setDefault(True)

    # setupUi

    def retranslateUi(self, copy_administration_dialog: QDialog) -> None:
        copy_administration_dialog.setWindowTitle(QCoreApplication.translate("copy_administration_dialog", u"Administratie kopi\u00ebren", None))
        self.name_label.setText(QCoreApplication.translate("copy_administration_dialog", u"&Naam van de kopie", None))
        self.local_radio.setText(QCoreApplication.translate("copy_administration_dialog", u"&Lokaal", None))
        self.local_note.setText(QCoreApplication.translate("copy_administration_dialog", u"Alleen op deze computer. Dat kost niets.", None))
        self.online_radio.setText(QCoreApplication.translate("copy_administration_dialog", u"&Online", None))
        self.online_note.setText(QCoreApplication.translate("copy_administration_dialog", u"Bij het kantoor, op elke computer. Elke online administratie boven de eerste kost \u20ac 3,00 per maand.", None))
        self.copy_button.setText(QCoreApplication.translate("copy_administration_dialog", u"&Kopi\u00ebren", None))
        self.cancel_button.setText(QCoreApplication.translate("copy_administration_dialog", u"&Annuleren", None))
    # retranslateUi
