# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'administration_window.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTabWidget, QVBoxLayout

class Ui_administration_window(object):
    def setupUi(self, administration_window: QDialog) -> None:
        if not administration_window.objectName():
            administration_window.setObjectName(u"administration_window")
        administration_window.resize(960, 760)
        self.administration_layout = QVBoxLayout(administration_window)
        self.administration_layout.setSpacing(12)
        self.administration_layout.setObjectName(u"administration_layout")
        self.administration_layout.setContentsMargins(16, 16, 16, 16)
        self.notice_layout = QVBoxLayout()
        self.notice_layout.setSpacing(0)
        self.notice_layout.setObjectName(u"notice_layout")

        self.administration_layout.addLayout(self.notice_layout)

        self.kind_value = QLabel(administration_window)
        self.kind_value.setObjectName(u"kind_value")

        self.administration_layout.addWidget(self.kind_value)

        self.administration_tabs = QTabWidget(administration_window)
        self.administration_tabs.setObjectName(u"administration_tabs")
        self.administration_tabs.setDocumentMode(True)

        self.administration_layout.addWidget(self.administration_tabs)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(administration_window)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.close_button)


        self.administration_layout.addLayout(self.buttons_layout)


        self.retranslateUi(administration_window)
    # setupUi

    def retranslateUi(self, administration_window: QDialog) -> None:
        administration_window.setWindowTitle(QCoreApplication.translate("administration_window", u"Administratie", None))
        self.close_button.setText(QCoreApplication.translate("administration_window", u"S&luiten", None))
    # retranslateUi
