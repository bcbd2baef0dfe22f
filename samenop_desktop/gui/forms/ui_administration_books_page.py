# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'administration_books_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QProgressBar, QScrollArea, QSizePolicy, QSpacerItem, QTabWidget, QVBoxLayout, QWidget

class Ui_administration_books_page(object):
    def setupUi(self, administration_books_page: QWidget) -> None:
        if not administration_books_page.objectName():
            administration_books_page.setObjectName(u"administration_books_page")
        self.books_page_layout = QVBoxLayout(administration_books_page)
        self.books_page_layout.setSpacing(8)
        self.books_page_layout.setObjectName(u"books_page_layout")
        self.books_page_layout.setContentsMargins(0, 0, 0, 0)
        self.auditfile_layout = QHBoxLayout()
        self.auditfile_layout.setSpacing(8)
        self.auditfile_layout.setObjectName(u"auditfile_layout")
        self.auditfile_layout.setContentsMargins(0, 12, 0, 0)
        self.auditfile_label = QLabel(administration_books_page)
        self.auditfile_label.setObjectName(u"auditfile_label")
        self.auditfile_label.setTextFormat(Qt.PlainText)

        self.auditfile_layout.addWidget(self.auditfile_label)

        self.auditfile_combo = QComboBox(administration_books_page)
        self.auditfile_combo.setObjectName(u"auditfile_combo")

        self.auditfile_layout.addWidget(self.auditfile_combo)

        self.reading_label = QLabel(administration_books_page)
        self.reading_label.setObjectName(u"reading_label")
        self.reading_label.setTextFormat(Qt.PlainText)

        self.auditfile_layout.addWidget(self.reading_label)

        self.reading_bar = QProgressBar(administration_books_page)
        self.reading_bar.setObjectName(u"reading_bar")
        self.reading_bar.setTextVisible(False)

        self.auditfile_layout.addWidget(self.reading_bar)

        self.auditfile_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.auditfile_layout.addItem(self.auditfile_spacer)


        self.books_page_layout.addLayout(self.auditfile_layout)

        self.books_tabs = QTabWidget(administration_books_page)
        self.books_tabs.setObjectName(u"books_tabs")
        self.books_tabs.setDocumentMode(True)
        self.auditfile_page = QWidget()
        self.auditfile_page.setObjectName(u"auditfile_page")
        self.auditfile_page_layout = QVBoxLayout(self.auditfile_page)
        self.auditfile_page_layout.setSpacing(0)
        self.auditfile_page_layout.setObjectName(u"auditfile_page_layout")
        self.auditfile_page_layout.setContentsMargins(0, 0, 0, 0)
        self.books_area = QScrollArea(self.auditfile_page)
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

        self.auditfile_page_layout.addWidget(self.books_area)

        self.books_tabs.addTab(self.auditfile_page, "")
        self.accounts_page = QWidget()
        self.accounts_page.setObjectName(u"accounts_page")
        self.accounts_page_layout = QVBoxLayout(self.accounts_page)
        self.accounts_page_layout.setSpacing(8)
        self.accounts_page_layout.setObjectName(u"accounts_page_layout")
        self.accounts_page_layout.setContentsMargins(0, 0, 0, 0)
        self.balance_value = QLabel(self.accounts_page)
        self.balance_value.setObjectName(u"balance_value")
        self.balance_value.setWordWrap(True)
        self.balance_value.setTextFormat(Qt.PlainText)

        self.accounts_page_layout.addWidget(self.balance_value)

        self.books_tabs.addTab(self.accounts_page, "")

        self.books_page_layout.addWidget(self.books_tabs)

#if QT_CONFIG(shortcut)
        self.auditfile_label.setBuddy(self.auditfile_combo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(administration_books_page)
    # setupUi

    def retranslateUi(self, administration_books_page: QWidget) -> None:
        self.auditfile_label.setText(QCoreApplication.translate("administration_books_page", u"Auditfile", None))
        self.reading_label.setText(QCoreApplication.translate("administration_books_page", u"Het auditfile wordt gelezen\u2026", None))
#if QT_CONFIG(accessibility)
        self.reading_bar.setAccessibleName(QCoreApplication.translate("administration_books_page", u"Het auditfile wordt gelezen", None))
#endif // QT_CONFIG(accessibility)
        self.books_tabs.setTabText(self.books_tabs.indexOf(self.auditfile_page), QCoreApplication.translate("administration_books_page", u"Auditfile", None))
        self.books_tabs.setTabText(self.books_tabs.indexOf(self.accounts_page), QCoreApplication.translate("administration_books_page", u"Saldibalans", None))
        pass
    # retranslateUi
