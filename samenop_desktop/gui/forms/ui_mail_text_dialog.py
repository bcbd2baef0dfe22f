# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'mail_text_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

class Ui_mail_text_dialog(object):
    def setupUi(self, mail_text_dialog: QDialog) -> None:
        if not mail_text_dialog.objectName():
            mail_text_dialog.setObjectName(u"mail_text_dialog")
        mail_text_dialog.resize(720, 560)
        self.mail_text_layout = QVBoxLayout(mail_text_dialog)
        self.mail_text_layout.setSpacing(12)
        self.mail_text_layout.setObjectName(u"mail_text_layout")
        self.mail_text_layout.setContentsMargins(16, 16, 16, 16)
        self.explanation_value = QLabel(mail_text_dialog)
        self.explanation_value.setObjectName(u"explanation_value")
        self.explanation_value.setWordWrap(True)

        self.mail_text_layout.addWidget(self.explanation_value)

        self.mail_text_form = QGridLayout()
        self.mail_text_form.setObjectName(u"mail_text_form")
        self.mail_text_form.setHorizontalSpacing(16)
        self.mail_text_form.setVerticalSpacing(8)
        self.recipient_label = QLabel(mail_text_dialog)
        self.recipient_label.setObjectName(u"recipient_label")

        self.mail_text_form.addWidget(self.recipient_label, 0, 0, 1, 1)

        self.recipient_edit = QLineEdit(mail_text_dialog)
        self.recipient_edit.setObjectName(u"recipient_edit")
        self.recipient_edit.setReadOnly(True)

        self.mail_text_form.addWidget(self.recipient_edit, 0, 1, 1, 1)

        self.subject_label = QLabel(mail_text_dialog)
        self.subject_label.setObjectName(u"subject_label")

        self.mail_text_form.addWidget(self.subject_label, 1, 0, 1, 1)

        self.subject_edit = QLineEdit(mail_text_dialog)
        self.subject_edit.setObjectName(u"subject_edit")
        self.subject_edit.setReadOnly(True)

        self.mail_text_form.addWidget(self.subject_edit, 1, 1, 1, 1)

        self.mail_text_form.setColumnStretch(1, 1)

        self.mail_text_layout.addLayout(self.mail_text_form)

        self.text_edit = QPlainTextEdit(mail_text_dialog)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setReadOnly(True)
        self.text_edit.setTabChangesFocus(True)

        self.mail_text_layout.addWidget(self.text_edit)

        self.mail_text_buttons_layout = QHBoxLayout()
        self.mail_text_buttons_layout.setSpacing(8)
        self.mail_text_buttons_layout.setObjectName(u"mail_text_buttons_layout")
        self.copy_button = QPushButton(mail_text_dialog)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setAutoDefault(False)

        self.mail_text_buttons_layout.addWidget(self.copy_button)

        self.mail_text_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.mail_text_buttons_layout.addItem(self.mail_text_spacer)

        self.close_button = QPushButton(mail_text_dialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.mail_text_buttons_layout.addWidget(self.close_button)


        self.mail_text_layout.addLayout(self.mail_text_buttons_layout)

#if QT_CONFIG(shortcut)
        self.recipient_label.setBuddy(self.recipient_edit)
        self.subject_label.setBuddy(self.subject_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(mail_text_dialog)

        self.close_button.setDefault(True)

    # setupUi

    def retranslateUi(self, mail_text_dialog: QDialog) -> None:
        mail_text_dialog.setWindowTitle(QCoreApplication.translate("mail_text_dialog", u"Mail", None))
        self.recipient_label.setText(QCoreApplication.translate("mail_text_dialog", u"Aan", None))
        self.subject_label.setText(QCoreApplication.translate("mail_text_dialog", u"Onderwerp", None))
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("mail_text_dialog", u"Tekst van de mail", None))
#endif // QT_CONFIG(accessibility)
        self.copy_button.setText(QCoreApplication.translate("mail_text_dialog", u"&Kopi\u00ebren", None))
        self.close_button.setText(QCoreApplication.translate("mail_text_dialog", u"S&luiten", None))
    # retranslateUi
