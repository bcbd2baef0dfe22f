# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ledger_entries_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QTableView, QVBoxLayout, QWidget

class Ui_ledger_entries_page(object):
    def setupUi(self, ledger_entries_page: QWidget) -> None:
        if not ledger_entries_page.objectName():
            ledger_entries_page.setObjectName(u"ledger_entries_page")
        self.entries_page_layout = QVBoxLayout(ledger_entries_page)
        self.entries_page_layout.setSpacing(0)
        self.entries_page_layout.setObjectName(u"entries_page_layout")
        self.entries_page_layout.setContentsMargins(0, 8, 0, 0)
        self.journal_layout = QHBoxLayout()
        self.journal_layout.setSpacing(8)
        self.journal_layout.setObjectName(u"journal_layout")
        self.journal_layout.setContentsMargins(0, 0, 0, 0)
        self.journal_label = QLabel(ledger_entries_page)
        self.journal_label.setObjectName(u"journal_label")
        self.journal_label.setTextFormat(Qt.PlainText)

        self.journal_layout.addWidget(self.journal_label)

        self.journal_combo = QComboBox(ledger_entries_page)
        self.journal_combo.setObjectName(u"journal_combo")
        self.journal_combo.setSizeAdjustPolicy(QComboBox.AdjustToContents)

        self.journal_layout.addWidget(self.journal_combo)

        self.account_value = QLabel(ledger_entries_page)
        self.account_value.setObjectName(u"account_value")
        self.account_value.setTextFormat(Qt.PlainText)

        self.journal_layout.addWidget(self.account_value)

        self.all_accounts_button = QPushButton(ledger_entries_page)
        self.all_accounts_button.setObjectName(u"all_accounts_button")
        self.all_accounts_button.setAutoDefault(False)

        self.journal_layout.addWidget(self.all_accounts_button)

        self.journal_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.journal_layout.addItem(self.journal_spacer)


        self.entries_page_layout.addLayout(self.journal_layout)

        self.entries_splitter = QSplitter(ledger_entries_page)
        self.entries_splitter.setObjectName(u"entries_splitter")
        self.entries_splitter.setOrientation(Qt.Vertical)
        self.entries_splitter.setChildrenCollapsible(False)
        self.entries_part = QWidget(self.entries_splitter)
        self.entries_part.setObjectName(u"entries_part")
        self.entries_layout = QVBoxLayout(self.entries_part)
        self.entries_layout.setSpacing(0)
        self.entries_layout.setObjectName(u"entries_layout")
        self.entries_layout.setContentsMargins(0, 0, 0, 0)
        self.entries_splitter.addWidget(self.entries_part)
        self.lines_table = QTableView(self.entries_splitter)
        self.lines_table.setObjectName(u"lines_table")
        self.entries_splitter.addWidget(self.lines_table)

        self.entries_page_layout.addWidget(self.entries_splitter)

#if QT_CONFIG(shortcut)
        self.journal_label.setBuddy(self.journal_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.journal_combo, self.all_accounts_button)
        QWidget.setTabOrder(self.all_accounts_button, self.lines_table)

        self.retranslateUi(ledger_entries_page)
    # setupUi

    def retranslateUi(self, ledger_entries_page: QWidget) -> None:
        ledger_entries_page.setWindowTitle(QCoreApplication.translate("ledger_entries_page", u"Boekingen", None))
        self.journal_label.setText(QCoreApplication.translate("ledger_entries_page", u"&Dagboek", None))
        self.all_accounts_button.setText(QCoreApplication.translate("ledger_entries_page", u"Alle rekeningen", None))
#if QT_CONFIG(accessibility)
        self.lines_table.setAccessibleName(QCoreApplication.translate("ledger_entries_page", u"Regels van de boeking", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
