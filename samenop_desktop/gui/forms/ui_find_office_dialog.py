# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'find_office_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from samenop_desktop.gui.field_note import FieldNote

class Ui_find_office_dialog(object):
    def setupUi(self, find_office_dialog: QDialog) -> None:
        if not find_office_dialog.objectName():
            find_office_dialog.setObjectName(u"find_office_dialog")
        find_office_dialog.resize(560, 460)
        self.dialog_layout = QVBoxLayout(find_office_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.notice_layout = QVBoxLayout()
        self.notice_layout.setSpacing(8)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.dialog_layout.addLayout(self.notice_layout)

        self.explanation_label = QLabel(find_office_dialog)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setWordWrap(True)
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.explanation_label)

        self.search_form = QFormLayout()
        self.search_form.setObjectName(u"search_form")
        self.search_form.setHorizontalSpacing(16)
        self.search_form.setVerticalSpacing(8)
        self.search_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.search_form.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(find_office_dialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setMinimumSize(QSize(0, 28))
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.search_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name_edit = QLineEdit(find_office_dialog)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMinimumSize(QSize(280, 0))

        self.search_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name_edit)

        self.name_note = FieldNote(find_office_dialog)
        self.name_note.setObjectName(u"name_note")

        self.search_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.name_note)

        self.city_label = QLabel(find_office_dialog)
        self.city_label.setObjectName(u"city_label")
        self.city_label.setMinimumSize(QSize(0, 28))
        self.city_label.setTextFormat(Qt.TextFormat.PlainText)

        self.search_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.city_label)

        self.city_edit = QLineEdit(find_office_dialog)
        self.city_edit.setObjectName(u"city_edit")
        self.city_edit.setMinimumSize(QSize(280, 0))

        self.search_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.city_edit)

        self.city_note = FieldNote(find_office_dialog)
        self.city_note.setObjectName(u"city_note")

        self.search_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.city_note)


        self.dialog_layout.addLayout(self.search_form)

        self.search_layout = QHBoxLayout()
        self.search_layout.setSpacing(8)
        self.search_layout.setObjectName(u"search_layout")
        self.search_layout.setContentsMargins(0, 0, 0, 0)
        self.search_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.search_layout.addItem(self.search_spacer)

        self.search_button = QPushButton(find_office_dialog)
        self.search_button.setObjectName(u"search_button")
        self.search_button.setAutoDefault(True)

        self.search_layout.addWidget(self.search_button)


        self.dialog_layout.addLayout(self.search_layout)

        self.found_label = QLabel(find_office_dialog)
        self.found_label.setObjectName(u"found_label")
        self.found_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.found_label)

        self.found_list = QListWidget(find_office_dialog)
        self.found_list.setObjectName(u"found_list")
        self.found_list.setMinimumSize(QSize(0, 140))
        self.found_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found_list.setSpacing(4)
        self.found_list.setWordWrap(True)

        self.dialog_layout.addWidget(self.found_list)

        self.found_note = QLabel(find_office_dialog)
        self.found_note.setObjectName(u"found_note")
        self.found_note.setWordWrap(True)
        self.found_note.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.found_note)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 4, 0, 0)
        self.buttons_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.give_button = QPushButton(find_office_dialog)
        self.give_button.setObjectName(u"give_button")
        self.give_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.give_button)

        self.cancel_button = QPushButton(find_office_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.city_label.setBuddy(self.city_edit)
        self.found_label.setBuddy(self.found_list)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(find_office_dialog)
    # setupUi

    def retranslateUi(self, find_office_dialog: QDialog) -> None:
        find_office_dialog.setWindowTitle(QCoreApplication.translate("find_office_dialog", u"Kantoor toegang geven", None))
        self.explanation_label.setText(QCoreApplication.translate("find_office_dialog", u"Zoek het kantoor op naam en plaats. Het kan daarna in de administratie kijken en werken; jij blijft eigenaar en kunt de toegang altijd weer intrekken.", None))
        self.name_label.setText(QCoreApplication.translate("find_office_dialog", u"N&aam kantoor", None))
        self.city_label.setText(QCoreApplication.translate("find_office_dialog", u"&Plaats", None))
        self.search_button.setText(QCoreApplication.translate("find_office_dialog", u"&Zoeken", None))
        self.found_label.setText(QCoreApplication.translate("find_office_dialog", u"&Gevonden kantoren", None))
        self.found_note.setText("")
        self.give_button.setText(QCoreApplication.translate("find_office_dialog", u"&Toegang geven", None))
        self.cancel_button.setText(QCoreApplication.translate("find_office_dialog", u"&Annuleren", None))
    # retranslateUi
