# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'mail_settings.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from samenop_desktop.gui.field_note import FieldNote

class Ui_mail_settings(object):
    def setupUi(self, mail_settings: QDialog) -> None:
        if not mail_settings.objectName():
            mail_settings.setObjectName(u"mail_settings")
        mail_settings.resize(600, 460)
        self.mail_settings_layout = QVBoxLayout(mail_settings)
        self.mail_settings_layout.setSpacing(12)
        self.mail_settings_layout.setObjectName(u"mail_settings_layout")
        self.mail_settings_layout.setContentsMargins(20, 20, 20, 20)
        self.notice_layout = QVBoxLayout()
        self.notice_layout.setSpacing(0)
        self.notice_layout.setObjectName(u"notice_layout")

        self.mail_settings_layout.addLayout(self.notice_layout)

        self.introduction_value = QLabel(mail_settings)
        self.introduction_value.setObjectName(u"introduction_value")
        self.introduction_value.setWordWrap(True)

        self.mail_settings_layout.addWidget(self.introduction_value)

        self.mail_settings_form = QGridLayout()
        self.mail_settings_form.setObjectName(u"mail_settings_form")
        self.mail_settings_form.setHorizontalSpacing(16)
        self.mail_settings_form.setVerticalSpacing(6)
        self.host_label = QLabel(mail_settings)
        self.host_label.setObjectName(u"host_label")

        self.mail_settings_form.addWidget(self.host_label, 0, 0, 1, 1)

        self.host_edit = QLineEdit(mail_settings)
        self.host_edit.setObjectName(u"host_edit")
        self.host_edit.setMinimumSize(QSize(420, 0))
        self.host_edit.setMaximumSize(QSize(420, 16777215))

        self.mail_settings_form.addWidget(self.host_edit, 0, 1, 1, 1)

        self.host_note = FieldNote(mail_settings)
        self.host_note.setObjectName(u"host_note")
        self.host_note.setWordWrap(True)

        self.mail_settings_form.addWidget(self.host_note, 1, 1, 1, 2)

        self.security_label = QLabel(mail_settings)
        self.security_label.setObjectName(u"security_label")

        self.mail_settings_form.addWidget(self.security_label, 2, 0, 1, 1)

        self.security_combo = QComboBox(mail_settings)
        self.security_combo.setObjectName(u"security_combo")
        self.security_combo.setMinimumSize(QSize(420, 0))
        self.security_combo.setMaximumSize(QSize(420, 16777215))

        self.mail_settings_form.addWidget(self.security_combo, 2, 1, 1, 1)

        self.security_note = FieldNote(mail_settings)
        self.security_note.setObjectName(u"security_note")
        self.security_note.setWordWrap(True)

        self.mail_settings_form.addWidget(self.security_note, 3, 1, 1, 2)

        self.port_label = QLabel(mail_settings)
        self.port_label.setObjectName(u"port_label")

        self.mail_settings_form.addWidget(self.port_label, 4, 0, 1, 1)

        self.port_layout = QHBoxLayout()
        self.port_layout.setSpacing(0)
        self.port_layout.setObjectName(u"port_layout")
        self.port_edit = QLineEdit(mail_settings)
        self.port_edit.setObjectName(u"port_edit")
        self.port_edit.setMaximumSize(QSize(96, 16777215))

        self.port_layout.addWidget(self.port_edit)

        self.port_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.port_layout.addItem(self.port_spacer)


        self.mail_settings_form.addLayout(self.port_layout, 4, 1, 1, 1)

        self.port_note = FieldNote(mail_settings)
        self.port_note.setObjectName(u"port_note")
        self.port_note.setWordWrap(True)

        self.mail_settings_form.addWidget(self.port_note, 5, 1, 1, 2)

        self.username_label = QLabel(mail_settings)
        self.username_label.setObjectName(u"username_label")

        self.mail_settings_form.addWidget(self.username_label, 6, 0, 1, 1)

        self.username_edit = QLineEdit(mail_settings)
        self.username_edit.setObjectName(u"username_edit")
        self.username_edit.setMinimumSize(QSize(420, 0))
        self.username_edit.setMaximumSize(QSize(420, 16777215))

        self.mail_settings_form.addWidget(self.username_edit, 6, 1, 1, 1)

        self.username_note = FieldNote(mail_settings)
        self.username_note.setObjectName(u"username_note")
        self.username_note.setWordWrap(True)

        self.mail_settings_form.addWidget(self.username_note, 7, 1, 1, 2)

        self.password_label = QLabel(mail_settings)
        self.password_label.setObjectName(u"password_label")

        self.mail_settings_form.addWidget(self.password_label, 8, 0, 1, 1)

        self.password_edit = QLineEdit(mail_settings)
        self.password_edit.setObjectName(u"password_edit")
        self.password_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.password_edit.setMinimumSize(QSize(420, 0))
        self.password_edit.setMaximumSize(QSize(420, 16777215))

        self.mail_settings_form.addWidget(self.password_edit, 8, 1, 1, 1)

        self.password_note = FieldNote(mail_settings)
        self.password_note.setObjectName(u"password_note")
        self.password_note.setWordWrap(True)

        self.mail_settings_form.addWidget(self.password_note, 9, 1, 1, 2)

        self.sender_label = QLabel(mail_settings)
        self.sender_label.setObjectName(u"sender_label")

        self.mail_settings_form.addWidget(self.sender_label, 10, 0, 1, 1)

        self.sender_edit = QLineEdit(mail_settings)
        self.sender_edit.setObjectName(u"sender_edit")
        self.sender_edit.setMinimumSize(QSize(420, 0))
        self.sender_edit.setMaximumSize(QSize(420, 16777215))

        self.mail_settings_form.addWidget(self.sender_edit, 10, 1, 1, 1)

        self.sender_note = FieldNote(mail_settings)
        self.sender_note.setObjectName(u"sender_note")
        self.sender_note.setWordWrap(True)

        self.mail_settings_form.addWidget(self.sender_note, 11, 1, 1, 2)

        self.mail_settings_form_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.mail_settings_form.addItem(self.mail_settings_form_spacer, 0, 2, 1, 1)

        self.mail_settings_form.setColumnStretch(2, 1)

        self.mail_settings_layout.addLayout(self.mail_settings_form)

        self.keyring_value = QLabel(mail_settings)
        self.keyring_value.setObjectName(u"keyring_value")
        self.keyring_value.setWordWrap(True)

        self.mail_settings_layout.addWidget(self.keyring_value)

        self.mail_settings_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.mail_settings_layout.addItem(self.mail_settings_spacer)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 4, 0, 0)
        self.test_button = QPushButton(mail_settings)
        self.test_button.setObjectName(u"test_button")
        self.test_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.test_button)

        self.buttons_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.save_button = QPushButton(mail_settings)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(True)

        self.buttons_layout.addWidget(self.save_button)

        self.cancel_button = QPushButton(mail_settings)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)


        self.mail_settings_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.host_label.setBuddy(self.host_edit)
        self.security_label.setBuddy(self.security_combo)
        self.port_label.setBuddy(self.port_edit)
        self.username_label.setBuddy(self.username_edit)
        self.password_label.setBuddy(self.password_edit)
        self.sender_label.setBuddy(self.sender_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.host_edit, self.security_combo)
        QWidget.setTabOrder(self.security_combo, self.port_edit)
        QWidget.setTabOrder(self.port_edit, self.username_edit)
        QWidget.setTabOrder(self.username_edit, self.password_edit)
        QWidget.setTabOrder(self.password_edit, self.sender_edit)
        QWidget.setTabOrder(self.sender_edit, self.test_button)
        QWidget.setTabOrder(self.test_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(mail_settings)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, mail_settings: QDialog) -> None:
        mail_settings.setWindowTitle(QCoreApplication.translate("mail_settings", u"Mail instellen", None))
        self.introduction_value.setText(QCoreApplication.translate("mail_settings", u"Met deze gegevens verstuurt het programma de mails aan je klanten. Je vindt ze bij je mailprovider, meestal onder uitgaande mail of SMTP.", None))
        self.host_label.setText(QCoreApplication.translate("mail_settings", u"&Server", None))
        self.host_edit.setPlaceholderText(QCoreApplication.translate("mail_settings", u"mail.jouwkantoor.nl", None))
        self.security_label.setText(QCoreApplication.translate("mail_settings", u"&Beveiliging", None))
        self.port_label.setText(QCoreApplication.translate("mail_settings", u"&Poort", None))
        self.username_label.setText(QCoreApplication.translate("mail_settings", u"&Gebruikersnaam", None))
        self.password_label.setText(QCoreApplication.translate("mail_settings", u"&Wachtwoord", None))
        self.sender_label.setText(QCoreApplication.translate("mail_settings", u"&Afzender", None))
        self.sender_edit.setPlaceholderText(QCoreApplication.translate("mail_settings", u"info@jouwkantoor.nl", None))
        self.test_button.setText(QCoreApplication.translate("mail_settings", u"&Testmail sturen", None))
        self.save_button.setText(QCoreApplication.translate("mail_settings", u"&Opslaan", None))
        self.cancel_button.setText(QCoreApplication.translate("mail_settings", u"A&nnuleren", None))
    # retranslateUi
