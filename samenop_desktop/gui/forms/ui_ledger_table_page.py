# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ledger_table_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

class Ui_ledger_table_page(object):
    def setupUi(self, ledger_table_page: QWidget) -> None:
        if not ledger_table_page.objectName():
            ledger_table_page.setObjectName(u"ledger_table_page")
        self.ledger_table_layout = QVBoxLayout(ledger_table_page)
        self.ledger_table_layout.setSpacing(8)
        self.ledger_table_layout.setObjectName(u"ledger_table_layout")
        self.ledger_table_layout.setContentsMargins(0, 8, 0, 0)
        self.search_layout = QHBoxLayout()
        self.search_layout.setSpacing(8)
        self.search_layout.setObjectName(u"search_layout")
        self.search_layout.setContentsMargins(0, 0, 0, 0)
        self.search_label = QLabel(ledger_table_page)
        self.search_label.setObjectName(u"search_label")
        self.search_label.setTextFormat(Qt.PlainText)

        self.search_layout.addWidget(self.search_label)

        self.search_edit = QLineEdit(ledger_table_page)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setClearButtonEnabled(True)

        self.search_layout.addWidget(self.search_edit)

        self.search_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.search_layout.addItem(self.search_spacer)

        self.count_value = QLabel(ledger_table_page)
        self.count_value.setObjectName(u"count_value")
        self.count_value.setTextFormat(Qt.PlainText)

        self.search_layout.addWidget(self.count_value)


        self.ledger_table_layout.addLayout(self.search_layout)

        self.ledger_table = QTableView(ledger_table_page)
        self.ledger_table.setObjectName(u"ledger_table")

        self.ledger_table_layout.addWidget(self.ledger_table)

#if QT_CONFIG(shortcut)
        self.search_label.setBuddy(self.search_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.search_edit, self.ledger_table)

        self.retranslateUi(ledger_table_page)
    # setupUi

    def retranslateUi(self, ledger_table_page: QWidget) -> None:
        ledger_table_page.setWindowTitle(QCoreApplication.translate("ledger_table_page", u"Boekhouding", None))
        self.search_label.setText(QCoreApplication.translate("ledger_table_page", u"&Zoeken", None))
        self.search_edit.setPlaceholderText(QCoreApplication.translate("ledger_table_page", u"Nummer, naam of omschrijving", None))
    # retranslateUi
