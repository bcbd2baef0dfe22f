# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'store_copies_window.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

class Ui_store_copies_window(object):
    def setupUi(self, store_copies_window: QDialog) -> None:
        if not store_copies_window.objectName():
            store_copies_window.setObjectName(u"store_copies_window")
        store_copies_window.resize(640, 420)
        self.window_layout = QVBoxLayout(store_copies_window)
        self.window_layout.setSpacing(12)
        self.window_layout.setObjectName(u"window_layout")
        self.window_layout.setContentsMargins(16, 12, 16, 12)
        self.notice_layout = QVBoxLayout()
        self.notice_layout.setSpacing(8)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.window_layout.addLayout(self.notice_layout)

        self.explanation_label = QLabel(store_copies_window)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setWordWrap(True)
        self.explanation_label.setTextFormat(Qt.PlainText)

        self.window_layout.addWidget(self.explanation_label)

        self.copies_table = QTableView(store_copies_window)
        self.copies_table.setObjectName(u"copies_table")

        self.window_layout.addWidget(self.copies_table)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.go_back_button = QPushButton(store_copies_window)
        self.go_back_button.setObjectName(u"go_back_button")
        self.go_back_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.go_back_button)

        self.buttons_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(store_copies_window)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)


        self.window_layout.addLayout(self.buttons_layout)

        QWidget.setTabOrder(self.copies_table, self.go_back_button)
        QWidget.setTabOrder(self.go_back_button, self.close_button)

        self.retranslateUi(store_copies_window)

        self.close_button.setDefault(True)

    # setupUi

    def retranslateUi(self, store_copies_window: QDialog) -> None:
        store_copies_window.setWindowTitle(QCoreApplication.translate("store_copies_window", u"Kopie\u00ebn van de gegevens", None))
        self.explanation_label.setText(QCoreApplication.translate("store_copies_window", u"Op elke dag dat je het programma gebruikt, maakt het een kopie van zijn database en leest die na. De laatste zeven blijven op deze computer. De bestanden van lokale administraties zitten er niet in: maak daarvan back-ups. Bewaar voor brand en diefstal ook een reservekopie ergens anders.", None))
#if QT_CONFIG(accessibility)
        self.copies_table.setAccessibleName(QCoreApplication.translate("store_copies_window", u"Kopie\u00ebn van de gegevens", None))
#endif // QT_CONFIG(accessibility)
        self.go_back_button.setText(QCoreApplication.translate("store_copies_window", u"&Teruggaan naar deze kopie", None))
        self.close_button.setText(QCoreApplication.translate("store_copies_window", u"&Sluiten", None))
    # retranslateUi
