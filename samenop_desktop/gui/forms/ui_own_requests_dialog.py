# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'own_requests_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

class Ui_own_requests_dialog(object):
    def setupUi(self, own_requests_dialog: QDialog) -> None:
        if not own_requests_dialog.objectName():
            own_requests_dialog.setObjectName(u"own_requests_dialog")
        own_requests_dialog.resize(560, 360)
        self.dialog_layout = QVBoxLayout(own_requests_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.notice_layout = QVBoxLayout()
        self.notice_layout.setSpacing(8)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.dialog_layout.addLayout(self.notice_layout)

        self.requests_label = QLabel(own_requests_dialog)
        self.requests_label.setObjectName(u"requests_label")
        self.requests_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.requests_label)

        self.requests_list = QListWidget(own_requests_dialog)
        self.requests_list.setObjectName(u"requests_list")
        self.requests_list.setMinimumSize(QSize(0, 140))
        self.requests_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.requests_list.setSpacing(4)
        self.requests_list.setWordWrap(True)

        self.dialog_layout.addWidget(self.requests_list)

        self.requests_note = QLabel(own_requests_dialog)
        self.requests_note.setObjectName(u"requests_note")
        self.requests_note.setWordWrap(True)
        self.requests_note.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.requests_note)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 4, 0, 0)
        self.buttons_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.view_button = QPushButton(own_requests_dialog)
        self.view_button.setObjectName(u"view_button")
        self.view_button.setAutoDefault(True)

        self.buttons_layout.addWidget(self.view_button)

        self.close_button = QPushButton(own_requests_dialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.requests_label.setBuddy(self.requests_list)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(own_requests_dialog)
    # setupUi

    def retranslateUi(self, own_requests_dialog: QDialog) -> None:
        own_requests_dialog.setWindowTitle(QCoreApplication.translate("own_requests_dialog", u"Openstaande aanbiedingen", None))
        self.requests_label.setText(QCoreApplication.translate("own_requests_dialog", u"&Aanbiedingen die op je antwoord wachten", None))
        self.requests_note.setText("")
        self.view_button.setText(QCoreApplication.translate("own_requests_dialog", u"&Bekijken", None))
        self.close_button.setText(QCoreApplication.translate("own_requests_dialog", u"&Sluiten", None))
    # retranslateUi
