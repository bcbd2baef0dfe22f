# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_recovery_code_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from samenop_desktop.gui.field_note import FieldNote

class Ui_new_recovery_code_dialog(object):
    def setupUi(self, new_recovery_code_dialog: QDialog) -> None:
        if not new_recovery_code_dialog.objectName():
            new_recovery_code_dialog.setObjectName(u"new_recovery_code_dialog")
        new_recovery_code_dialog.resize(480, 200)
        self.dialog_layout = QVBoxLayout(new_recovery_code_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.notice_layout = QVBoxLayout()
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.dialog_layout.addLayout(self.notice_layout)

        self.explanation_label = QLabel(new_recovery_code_dialog)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setWordWrap(True)
        self.explanation_label.setTextFormat(Qt.PlainText)

        self.dialog_layout.addWidget(self.explanation_label)

        self.fields_form = QFormLayout()
        self.fields_form.setObjectName(u"fields_form")
        self.fields_form.setHorizontalSpacing(16)
        self.fields_form.setVerticalSpacing(8)
        self.fields_form.setContentsMargins(0, 0, 0, 0)
        self.password_label = QLabel(new_recovery_code_dialog)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setMinimumSize(QSize(0, 28))
        self.password_label.setTextFormat(Qt.PlainText)

        self.fields_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.password_label)

        self.password_edit = QLineEdit(new_recovery_code_dialog)
        self.password_edit.setObjectName(u"password_edit")
        self.password_edit.setMinimumSize(QSize(260, 0))
        self.password_edit.setEchoMode(QLineEdit.Password)

        self.fields_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.password_edit)

        self.password_note = FieldNote(new_recovery_code_dialog)
        self.password_note.setObjectName(u"password_note")
        self.password_note.setWordWrap(True)

        self.fields_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.password_note)


        self.dialog_layout.addLayout(self.fields_form)

        self.dialog_spacer = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.dialog_spacer)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 4, 0, 0)
        self.buttons_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.make_button = QPushButton(new_recovery_code_dialog)
        self.make_button.setObjectName(u"make_button")

        self.buttons_layout.addWidget(self.make_button)

        self.cancel_button = QPushButton(new_recovery_code_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.password_label.setBuddy(self.password_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(new_recovery_code_dialog)

        self.make_button.setDefault(True)

    # setupUi

    def retranslateUi(self, new_recovery_code_dialog: QDialog) -> None:
        new_recovery_code_dialog.setWindowTitle(QCoreApplication.translate("new_recovery_code_dialog", u"Nieuwe herstelcode", None))
        self.explanation_label.setText(QCoreApplication.translate("new_recovery_code_dialog", u"Met een herstelcode kies je een nieuw wachtwoord als je het oude bent vergeten, ook zonder mail. De code die je nu hebt, werkt dan meteen niet meer. Vul je wachtwoord nog een keer in.", None))
        self.password_label.setText(QCoreApplication.translate("new_recovery_code_dialog", u"&Wachtwoord", None))
        self.make_button.setText(QCoreApplication.translate("new_recovery_code_dialog", u"&Nieuwe code maken", None))
        self.cancel_button.setText(QCoreApplication.translate("new_recovery_code_dialog", u"&Annuleren", None))
    # retranslateUi
