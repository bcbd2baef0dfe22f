# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'forgotten_password_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from samenop_desktop.gui.field_note import FieldNote

class Ui_forgotten_password_dialog(object):
    def setupUi(self, forgotten_password_dialog: QDialog) -> None:
        if not forgotten_password_dialog.objectName():
            forgotten_password_dialog.setObjectName(u"forgotten_password_dialog")
        forgotten_password_dialog.resize(560, 320)
        self.dialog_layout = QVBoxLayout(forgotten_password_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.notice_layout = QVBoxLayout()
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.dialog_layout.addLayout(self.notice_layout)

        self.ways_box = QWidget(forgotten_password_dialog)
        self.ways_box.setObjectName(u"ways_box")
        self.ways_layout = QVBoxLayout(self.ways_box)
        self.ways_layout.setSpacing(4)
        self.ways_layout.setObjectName(u"ways_layout")
        self.ways_layout.setContentsMargins(0, 0, 0, 0)
        self.by_mail_button = QRadioButton(self.ways_box)
        self.by_mail_button.setObjectName(u"by_mail_button")
        self.by_mail_button.setChecked(True)

        self.ways_layout.addWidget(self.by_mail_button)

        self.by_code_button = QRadioButton(self.ways_box)
        self.by_code_button.setObjectName(u"by_code_button")

        self.ways_layout.addWidget(self.by_code_button)


        self.dialog_layout.addWidget(self.ways_box)

        self.explanation_label = QLabel(forgotten_password_dialog)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setWordWrap(True)
        self.explanation_label.setTextFormat(Qt.PlainText)

        self.dialog_layout.addWidget(self.explanation_label)

        self.fields_form = QFormLayout()
        self.fields_form.setObjectName(u"fields_form")
        self.fields_form.setHorizontalSpacing(16)
        self.fields_form.setVerticalSpacing(8)
        self.fields_form.setContentsMargins(0, 0, 0, 0)
        self.email_label = QLabel(forgotten_password_dialog)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setMinimumSize(QSize(0, 28))
        self.email_label.setTextFormat(Qt.PlainText)

        self.fields_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.email_label)

        self.email_edit = QLineEdit(forgotten_password_dialog)
        self.email_edit.setObjectName(u"email_edit")
        self.email_edit.setMinimumSize(QSize(300, 0))

        self.fields_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.email_edit)

        self.email_note = FieldNote(forgotten_password_dialog)
        self.email_note.setObjectName(u"email_note")
        self.email_note.setWordWrap(True)

        self.fields_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.email_note)

        self.code_label = QLabel(forgotten_password_dialog)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setMinimumSize(QSize(0, 28))
        self.code_label.setTextFormat(Qt.PlainText)

        self.fields_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.code_label)

        self.code_edit = QLineEdit(forgotten_password_dialog)
        self.code_edit.setObjectName(u"code_edit")
        self.code_edit.setMinimumSize(QSize(300, 0))

        self.fields_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.code_edit)

        self.code_note = FieldNote(forgotten_password_dialog)
        self.code_note.setObjectName(u"code_note")
        self.code_note.setWordWrap(True)

        self.fields_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.code_note)

        self.password_label = QLabel(forgotten_password_dialog)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setMinimumSize(QSize(0, 28))
        self.password_label.setTextFormat(Qt.PlainText)

        self.fields_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.password_label)

        self.password_edit = QLineEdit(forgotten_password_dialog)
        self.password_edit.setObjectName(u"password_edit")
        self.password_edit.setMinimumSize(QSize(300, 0))
        self.password_edit.setEchoMode(QLineEdit.Password)

        self.fields_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.password_edit)

        self.password_note = FieldNote(forgotten_password_dialog)
        self.password_note.setObjectName(u"password_note")
        self.password_note.setWordWrap(True)

        self.fields_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.password_note)

        self.password_repeated_label = QLabel(forgotten_password_dialog)
        self.password_repeated_label.setObjectName(u"password_repeated_label")
        self.password_repeated_label.setMinimumSize(QSize(0, 28))
        self.password_repeated_label.setTextFormat(Qt.PlainText)

        self.fields_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.password_repeated_label)

        self.password_repeated_edit = QLineEdit(forgotten_password_dialog)
        self.password_repeated_edit.setObjectName(u"password_repeated_edit")
        self.password_repeated_edit.setMinimumSize(QSize(300, 0))
        self.password_repeated_edit.setEchoMode(QLineEdit.Password)

        self.fields_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.password_repeated_edit)

        self.password_repeated_note = FieldNote(forgotten_password_dialog)
        self.password_repeated_note.setObjectName(u"password_repeated_note")
        self.password_repeated_note.setWordWrap(True)

        self.fields_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.password_repeated_note)


        self.dialog_layout.addLayout(self.fields_form)

        self.dialog_spacer = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.dialog_spacer)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 4, 0, 0)
        self.buttons_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.send_button = QPushButton(forgotten_password_dialog)
        self.send_button.setObjectName(u"send_button")

        self.buttons_layout.addWidget(self.send_button)

        self.recover_button = QPushButton(forgotten_password_dialog)
        self.recover_button.setObjectName(u"recover_button")
        self.recover_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.recover_button)

        self.cancel_button = QPushButton(forgotten_password_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.email_label.setBuddy(self.email_edit)
        self.code_label.setBuddy(self.code_edit)
        self.password_label.setBuddy(self.password_edit)
        self.password_repeated_label.setBuddy(self.password_repeated_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(forgotten_password_dialog)

        self.send_button.setDefault(True)

    # setupUi

    def retranslateUi(self, forgotten_password_dialog: QDialog) -> None:
        forgotten_password_dialog.setWindowTitle(QCoreApplication.translate("forgotten_password_dialog", u"Wachtwoord vergeten", None))
        self.by_mail_button.setText(QCoreApplication.translate("forgotten_password_dialog", u"Met een &mail", None))
        self.by_code_button.setText(QCoreApplication.translate("forgotten_password_dialog", u"Met de &herstelcode", None))
        self.email_label.setText(QCoreApplication.translate("forgotten_password_dialog", u"&E-mailadres", None))
        self.code_label.setText(QCoreApplication.translate("forgotten_password_dialog", u"Herstel&code", None))
        self.password_label.setText(QCoreApplication.translate("forgotten_password_dialog", u"&Nieuw wachtwoord", None))
        self.password_repeated_label.setText(QCoreApplication.translate("forgotten_password_dialog", u"Nieuw wachtwoord he&rhalen", None))
        self.send_button.setText(QCoreApplication.translate("forgotten_password_dialog", u"Mail &sturen", None))
        self.recover_button.setText(QCoreApplication.translate("forgotten_password_dialog", u"&Wachtwoord wijzigen", None))
        self.cancel_button.setText(QCoreApplication.translate("forgotten_password_dialog", u"&Annuleren", None))
    # retranslateUi
