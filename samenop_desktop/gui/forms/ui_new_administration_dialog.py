# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_administration_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from samenop_desktop.gui.field_note import FieldNote

class Ui_new_administration_dialog(object):
    def setupUi(self, new_administration_dialog: QDialog) -> None:
        if not new_administration_dialog.objectName():
            new_administration_dialog.setObjectName(u"new_administration_dialog")
        new_administration_dialog.resize(460, 170)
        self.dialog_layout = QVBoxLayout(new_administration_dialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 12, 16, 12)
        self.notice_layout = QVBoxLayout()
        self.notice_layout.setSpacing(8)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.dialog_layout.addLayout(self.notice_layout)

        self.explanation_label = QLabel(new_administration_dialog)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setWordWrap(True)
        self.explanation_label.setTextFormat(Qt.PlainText)

        self.dialog_layout.addWidget(self.explanation_label)

        self.name_form = QFormLayout()
        self.name_form.setObjectName(u"name_form")
        self.name_form.setHorizontalSpacing(16)
        self.name_form.setVerticalSpacing(8)
        self.name_form.setLabelAlignment(Qt.AlignLeading|Qt.AlignLeft|Qt.AlignVCenter)
        self.name_form.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.name_form.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(new_administration_dialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setMinimumSize(QSize(0, 28))

        self.name_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name_edit = QLineEdit(new_administration_dialog)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMinimumSize(QSize(260, 0))

        self.name_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name_edit)

        self.name_note = FieldNote(new_administration_dialog)
        self.name_note.setObjectName(u"name_note")
        self.name_note.setWordWrap(True)

        self.name_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.name_note)


        self.dialog_layout.addLayout(self.name_form)

        self.dialog_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.dialog_spacer)

        self.dialog_buttons = QHBoxLayout()
        self.dialog_buttons.setSpacing(8)
        self.dialog_buttons.setObjectName(u"dialog_buttons")
        self.dialog_buttons.setContentsMargins(0, 8, 0, 0)
        self.dialog_buttons_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dialog_buttons.addItem(self.dialog_buttons_spacer)

        self.create_button = QPushButton(new_administration_dialog)
        self.create_button.setObjectName(u"create_button")

        self.dialog_buttons.addWidget(self.create_button)

        self.cancel_button = QPushButton(new_administration_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.dialog_buttons.addWidget(self.cancel_button)


        self.dialog_layout.addLayout(self.dialog_buttons)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.create_button)
        QWidget.setTabOrder(self.create_button, self.cancel_button)

        self.retranslateUi(new_administration_dialog)

        self.create_button.setDefault(True)

    # setupUi

    def retranslateUi(self, new_administration_dialog: QDialog) -> None:
        new_administration_dialog.setWindowTitle(QCoreApplication.translate("new_administration_dialog", u"Nieuwe administratie", None))
        self.explanation_label.setText(QCoreApplication.translate("new_administration_dialog", u"De nieuwe administratie staat lokaal op deze computer en is nog leeg.", None))
        self.name_label.setText(QCoreApplication.translate("new_administration_dialog", u"&Naam van de administratie", None))
        self.create_button.setText(QCoreApplication.translate("new_administration_dialog", u"Aanmaken", None))
        self.cancel_button.setText(QCoreApplication.translate("new_administration_dialog", u"Annuleren", None))
    # retranslateUi
