# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'restore_backup_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QRadioButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

class Ui_restore_backup_dialog(object):
    def setupUi(self, restore_backup_dialog: QDialog) -> None:
        if not restore_backup_dialog.objectName():
            restore_backup_dialog.setObjectName(u"restore_backup_dialog")
        restore_backup_dialog.resize(960, 600)
        self.restore_layout = QVBoxLayout(restore_backup_dialog)
        self.restore_layout.setSpacing(8)
        self.restore_layout.setObjectName(u"restore_layout")
        self.restore_layout.setContentsMargins(20, 20, 20, 20)
        self.notice_layout = QVBoxLayout()
        self.notice_layout.setSpacing(8)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.restore_layout.addLayout(self.notice_layout)

        self.explanation_value = QLabel(restore_backup_dialog)
        self.explanation_value.setObjectName(u"explanation_value")
        self.explanation_value.setWordWrap(True)
        self.explanation_value.setTextFormat(Qt.TextFormat.PlainText)

        self.restore_layout.addWidget(self.explanation_value)

        self.choosing_panel = QWidget(restore_backup_dialog)
        self.choosing_panel.setObjectName(u"choosing_panel")
        self.choosing_layout = QVBoxLayout(self.choosing_panel)
        self.choosing_layout.setSpacing(8)
        self.choosing_layout.setObjectName(u"choosing_layout")
        self.choosing_layout.setContentsMargins(0, 0, 0, 0)
        self.search_layout = QHBoxLayout()
        self.search_layout.setSpacing(8)
        self.search_layout.setObjectName(u"search_layout")
        self.search_layout.setContentsMargins(0, 0, 0, 0)
        self.search_label = QLabel(self.choosing_panel)
        self.search_label.setObjectName(u"search_label")
        self.search_label.setTextFormat(Qt.TextFormat.PlainText)

        self.search_layout.addWidget(self.search_label)

        self.search_edit = QLineEdit(self.choosing_panel)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setClearButtonEnabled(True)
        self.search_edit.setMinimumSize(QSize(240, 0))
        self.search_edit.setMaximumSize(QSize(480, 16777215))

        self.search_layout.addWidget(self.search_edit)

        self.search_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.search_layout.addItem(self.search_spacer)

        self.count_value = QLabel(self.choosing_panel)
        self.count_value.setObjectName(u"count_value")
        self.count_value.setTextFormat(Qt.TextFormat.PlainText)

        self.search_layout.addWidget(self.count_value)


        self.choosing_layout.addLayout(self.search_layout)

        self.backups_table = QTableView(self.choosing_panel)
        self.backups_table.setObjectName(u"backups_table")

        self.choosing_layout.addWidget(self.backups_table)


        self.restore_layout.addWidget(self.choosing_panel)

        self.local_radio = QRadioButton(restore_backup_dialog)
        self.local_radio.setObjectName(u"local_radio")
        self.local_radio.setChecked(True)

        self.restore_layout.addWidget(self.local_radio)

        self.local_note = QLabel(restore_backup_dialog)
        self.local_note.setObjectName(u"local_note")
        self.local_note.setWordWrap(True)
        self.local_note.setIndent(27)
        self.local_note.setTextFormat(Qt.TextFormat.PlainText)

        self.restore_layout.addWidget(self.local_note)

        self.online_radio = QRadioButton(restore_backup_dialog)
        self.online_radio.setObjectName(u"online_radio")

        self.restore_layout.addWidget(self.online_radio)

        self.online_note = QLabel(restore_backup_dialog)
        self.online_note.setObjectName(u"online_note")
        self.online_note.setWordWrap(True)
        self.online_note.setIndent(27)
        self.online_note.setTextFormat(Qt.TextFormat.PlainText)

        self.restore_layout.addWidget(self.online_note)

        self.restore_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.restore_layout.addItem(self.restore_spacer)

        self.restore_buttons = QHBoxLayout()
        self.restore_buttons.setSpacing(8)
        self.restore_buttons.setObjectName(u"restore_buttons")
        self.restore_buttons.setContentsMargins(0, 8, 0, 0)
        self.restore_buttons_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.restore_buttons.addItem(self.restore_buttons_spacer)

        self.restore_button = QPushButton(restore_backup_dialog)
        self.restore_button.setObjectName(u"restore_button")

        self.restore_buttons.addWidget(self.restore_button)

        self.cancel_button = QPushButton(restore_backup_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.restore_buttons.addWidget(self.cancel_button)


        self.restore_layout.addLayout(self.restore_buttons)

#if QT_CONFIG(shortcut)
        self.search_label.setBuddy(self.search_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.search_edit, self.backups_table)
        QWidget.setTabOrder(self.backups_table, self.local_radio)
        QWidget.setTabOrder(self.local_radio, self.online_radio)
        QWidget.setTabOrder(self.online_radio, self.restore_button)
        QWidget.setTabOrder(self.restore_button, self.cancel_button)

        self.retranslateUi(restore_backup_dialog)

        self.restore_button.setDefault(True)

    # setupUi

    def retranslateUi(self, restore_backup_dialog: QDialog) -> None:
        restore_backup_dialog.setWindowTitle(QCoreApplication.translate("restore_backup_dialog", u"Back-up terugzetten", None))
        self.search_label.setText(QCoreApplication.translate("restore_backup_dialog", u"&Zoeken", None))
        self.search_edit.setPlaceholderText(QCoreApplication.translate("restore_backup_dialog", u"Administratie of eigenaar", None))
#if QT_CONFIG(accessibility)
        self.backups_table.setAccessibleName(QCoreApplication.translate("restore_backup_dialog", u"Back-ups", None))
#endif // QT_CONFIG(accessibility)
        self.local_radio.setText(QCoreApplication.translate("restore_backup_dialog", u"&Lokaal", None))
        self.local_note.setText(QCoreApplication.translate("restore_backup_dialog", u"Alleen op deze computer. Dat kost niets.", None))
        self.online_radio.setText(QCoreApplication.translate("restore_backup_dialog", u"&Online", None))
        self.online_note.setText(QCoreApplication.translate("restore_backup_dialog", u"Bij het kantoor, op elke computer. Elke online administratie boven de eerste kost \u20ac 3,00 per maand.", None))
        self.restore_button.setText(QCoreApplication.translate("restore_backup_dialog", u"&Terugzetten", None))
        self.cancel_button.setText(QCoreApplication.translate("restore_backup_dialog", u"&Annuleren", None))
    # retranslateUi
