# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'backups_window.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

class Ui_backups_window(object):
    def setupUi(self, backups_window: QDialog) -> None:
        if not backups_window.objectName():
            backups_window.setObjectName(u"backups_window")
        backups_window.resize(980, 640)
        self.backups_layout = QVBoxLayout(backups_window)
        self.backups_layout.setSpacing(12)
        self.backups_layout.setObjectName(u"backups_layout")
        self.backups_layout.setContentsMargins(16, 16, 16, 16)
        self.notice_layout = QVBoxLayout()
        self.notice_layout.setSpacing(8)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.backups_layout.addLayout(self.notice_layout)

        self.search_layout = QHBoxLayout()
        self.search_layout.setSpacing(8)
        self.search_layout.setObjectName(u"search_layout")
        self.search_layout.setContentsMargins(0, 0, 0, 0)
        self.search_label = QLabel(backups_window)
        self.search_label.setObjectName(u"search_label")
        self.search_label.setTextFormat(Qt.TextFormat.PlainText)

        self.search_layout.addWidget(self.search_label)

        self.search_edit = QLineEdit(backups_window)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setClearButtonEnabled(True)
        self.search_edit.setMinimumSize(QSize(240, 0))
        self.search_edit.setMaximumSize(QSize(480, 16777215))

        self.search_layout.addWidget(self.search_edit)

        self.search_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.search_layout.addItem(self.search_spacer)

        self.count_value = QLabel(backups_window)
        self.count_value.setObjectName(u"count_value")
        self.count_value.setTextFormat(Qt.TextFormat.PlainText)

        self.search_layout.addWidget(self.count_value)


        self.backups_layout.addLayout(self.search_layout)

        self.backups_table = QTableView(backups_window)
        self.backups_table.setObjectName(u"backups_table")

        self.backups_layout.addWidget(self.backups_table)

        self.progress_layout = QVBoxLayout()
        self.progress_layout.setSpacing(0)
        self.progress_layout.setObjectName(u"progress_layout")
        self.progress_layout.setContentsMargins(0, 0, 0, 0)

        self.backups_layout.addLayout(self.progress_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.restore_button = QPushButton(backups_window)
        self.restore_button.setObjectName(u"restore_button")
        self.restore_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.restore_button)

        self.download_button = QPushButton(backups_window)
        self.download_button.setObjectName(u"download_button")
        self.download_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.download_button)

        self.upload_button = QPushButton(backups_window)
        self.upload_button.setObjectName(u"upload_button")
        self.upload_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.upload_button)

        self.delete_button = QPushButton(backups_window)
        self.delete_button.setObjectName(u"delete_button")
        self.delete_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.delete_button)

        self.buttons_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(backups_window)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.close_button)


        self.backups_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.search_label.setBuddy(self.search_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.search_edit, self.backups_table)
        QWidget.setTabOrder(self.backups_table, self.restore_button)
        QWidget.setTabOrder(self.restore_button, self.download_button)
        QWidget.setTabOrder(self.download_button, self.upload_button)
        QWidget.setTabOrder(self.upload_button, self.delete_button)
        QWidget.setTabOrder(self.delete_button, self.close_button)

        self.retranslateUi(backups_window)
    # setupUi

    def retranslateUi(self, backups_window: QDialog) -> None:
        backups_window.setWindowTitle(QCoreApplication.translate("backups_window", u"Overzicht", None))
        self.search_label.setText(QCoreApplication.translate("backups_window", u"&Zoeken", None))
        self.search_edit.setPlaceholderText(QCoreApplication.translate("backups_window", u"Administratie of eigenaar", None))
#if QT_CONFIG(accessibility)
        self.backups_table.setAccessibleName(QCoreApplication.translate("backups_window", u"Back-ups", None))
#endif // QT_CONFIG(accessibility)
        self.restore_button.setText(QCoreApplication.translate("backups_window", u"&Terugzetten", None))
        self.download_button.setText(QCoreApplication.translate("backups_window", u"&Downloaden", None))
        self.upload_button.setText(QCoreApplication.translate("backups_window", u"&Uploaden", None))
        self.delete_button.setText(QCoreApplication.translate("backups_window", u"&Verwijderen", None))
        self.close_button.setText(QCoreApplication.translate("backups_window", u"S&luiten", None))
    # retranslateUi
