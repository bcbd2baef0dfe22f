# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'auditfile_bar.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QSpacerItem, QWidget

class Ui_auditfile_bar(object):
    def setupUi(self, auditfile_bar: QWidget) -> None:
        if not auditfile_bar.objectName():
            auditfile_bar.setObjectName(u"auditfile_bar")
        auditfile_bar.resize(700, 48)
        self.auditfile_bar_layout = QHBoxLayout(auditfile_bar)
        self.auditfile_bar_layout.setSpacing(8)
        self.auditfile_bar_layout.setObjectName(u"auditfile_bar_layout")
        self.auditfile_bar_layout.setContentsMargins(24, 12, 24, 0)
        self.bring_in_button = QPushButton(auditfile_bar)
        self.bring_in_button.setObjectName(u"bring_in_button")
        self.bring_in_button.setAutoDefault(False)

        self.auditfile_bar_layout.addWidget(self.bring_in_button)

        self.auditfile_bar_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.auditfile_bar_layout.addItem(self.auditfile_bar_spacer)


        self.retranslateUi(auditfile_bar)
    # setupUi

    def retranslateUi(self, auditfile_bar: QWidget) -> None:
        auditfile_bar.setWindowTitle(QCoreApplication.translate("auditfile_bar", u"Auditfile inbrengen", None))
        self.bring_in_button.setText(QCoreApplication.translate("auditfile_bar", u"Nieuwer auditfile inbrengen", None))
    # retranslateUi
