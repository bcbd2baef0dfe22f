# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'administration_books_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

class Ui_administration_books_page(object):
    def setupUi(self, administration_books_page: QWidget) -> None:
        if not administration_books_page.objectName():
            administration_books_page.setObjectName(u"administration_books_page")
        self.books_page_layout = QVBoxLayout(administration_books_page)
        self.books_page_layout.setObjectName(u"books_page_layout")
        self.books_page_layout.setContentsMargins(0, 0, 0, 0)
        self.books_area = QScrollArea(administration_books_page)
        self.books_area.setObjectName(u"books_area")
        self.books_area.setWidgetResizable(True)
        self.books_area.setFrameShape(QFrame.Shape.NoFrame)
        self.books_content = QWidget()
        self.books_content.setObjectName(u"books_content")
        self.books_content_layout = QVBoxLayout(self.books_content)
        self.books_content_layout.setSpacing(24)
        self.books_content_layout.setObjectName(u"books_content_layout")
        self.books_content_layout.setContentsMargins(24, 20, 24, 20)
        self.books_area.setWidget(self.books_content)

        self.books_page_layout.addWidget(self.books_area)


        self.retranslateUi(administration_books_page)
    # setupUi

    def retranslateUi(self, administration_books_page: QWidget) -> None:
        administration_books_page.setWindowTitle(QCoreApplication.translate("administration_books_page", u"Boekhouding", None))
    # retranslateUi
