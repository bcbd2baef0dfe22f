# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'history_window.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

class Ui_history_window(object):
    def setupUi(self, history_window: QDialog) -> None:
        if not history_window.objectName():
            history_window.setObjectName(u"history_window")
        history_window.resize(1000, 520)
        self.history_window_layout = QVBoxLayout(history_window)
        self.history_window_layout.setSpacing(12)
        self.history_window_layout.setObjectName(u"history_window_layout")
        self.history_window_layout.setContentsMargins(16, 12, 16, 12)
        self.notice_layout = QVBoxLayout()
        self.notice_layout.setSpacing(8)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.history_window_layout.addLayout(self.notice_layout)

        self.panel_layout = QVBoxLayout()
        self.panel_layout.setSpacing(8)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)

        self.history_window_layout.addLayout(self.panel_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(history_window)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)


        self.history_window_layout.addLayout(self.buttons_layout)


        self.retranslateUi(history_window)

        self.close_button.setDefault(True)

    # setupUi

    def retranslateUi(self, history_window: QDialog) -> None:
        history_window.setWindowTitle(QCoreApplication.translate("history_window", u"Geschiedenis", None))
        self.close_button.setText(QCoreApplication.translate("history_window", u"Sluiten", None))
    # retranslateUi
