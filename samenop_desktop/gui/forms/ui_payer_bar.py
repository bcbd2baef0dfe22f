# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'payer_bar.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_payer_bar(object):
    def setupUi(self, payer_bar: QWidget) -> None:
        if not payer_bar.objectName():
            payer_bar.setObjectName(u"payer_bar")
        payer_bar.resize(600, 80)
        self.payer_bar_layout = QVBoxLayout(payer_bar)
        self.payer_bar_layout.setSpacing(8)
        self.payer_bar_layout.setObjectName(u"payer_bar_layout")
        self.payer_bar_layout.setContentsMargins(0, 8, 0, 0)
        self.payer_value_layout = QHBoxLayout()
        self.payer_value_layout.setSpacing(16)
        self.payer_value_layout.setObjectName(u"payer_value_layout")
        self.payer_value_layout.setContentsMargins(0, 0, 0, 0)
        self.payer_label = QLabel(payer_bar)
        self.payer_label.setObjectName(u"payer_label")

        self.payer_value_layout.addWidget(self.payer_label)

        self.payer_value = QLabel(payer_bar)
        self.payer_value.setObjectName(u"payer_value")
        self.payer_value.setTextFormat(Qt.PlainText)
        self.payer_value.setWordWrap(True)

        self.payer_value_layout.addWidget(self.payer_value)

        self.payer_value_layout.setStretch(1, 1)

        self.payer_bar_layout.addLayout(self.payer_value_layout)

        self.payer_button_layout = QHBoxLayout()
        self.payer_button_layout.setSpacing(8)
        self.payer_button_layout.setObjectName(u"payer_button_layout")
        self.payer_button_layout.setContentsMargins(0, 0, 0, 0)
        self.change_payer_button = QPushButton(payer_bar)
        self.change_payer_button.setObjectName(u"change_payer_button")
        self.change_payer_button.setAutoDefault(False)

        self.payer_button_layout.addWidget(self.change_payer_button)

        self.payer_button_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.payer_button_layout.addItem(self.payer_button_spacer)


        self.payer_bar_layout.addLayout(self.payer_button_layout)


        self.retranslateUi(payer_bar)
    # setupUi

    def retranslateUi(self, payer_bar: QWidget) -> None:
        payer_bar.setWindowTitle(QCoreApplication.translate("payer_bar", u"Betaler", None))
        self.payer_label.setText(QCoreApplication.translate("payer_bar", u"Betaler", None))
        self.change_payer_button.setText(QCoreApplication.translate("payer_bar", u"Betaler wijzigen", None))
    # retranslateUi
