# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'administration_rights_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

class Ui_administration_rights_page(object):
    def setupUi(self, administration_rights_page: QWidget) -> None:
        if not administration_rights_page.objectName():
            administration_rights_page.setObjectName(u"administration_rights_page")
        self.rights_page_layout = QVBoxLayout(administration_rights_page)
        self.rights_page_layout.setObjectName(u"rights_page_layout")
        self.rights_page_layout.setContentsMargins(0, 0, 0, 0)
        self.rights_stack = QStackedWidget(administration_rights_page)
        self.rights_stack.setObjectName(u"rights_stack")
        self.own_right_page = QWidget()
        self.own_right_page.setObjectName(u"own_right_page")
        self.own_right_layout = QVBoxLayout(self.own_right_page)
        self.own_right_layout.setSpacing(12)
        self.own_right_layout.setObjectName(u"own_right_layout")
        self.own_right_layout.setContentsMargins(24, 20, 24, 20)
        self.own_right_heading = QLabel(self.own_right_page)
        self.own_right_heading.setObjectName(u"own_right_heading")

        self.own_right_layout.addWidget(self.own_right_heading)

        self.own_right_value = QLabel(self.own_right_page)
        self.own_right_value.setObjectName(u"own_right_value")
        self.own_right_value.setWordWrap(True)

        self.own_right_layout.addWidget(self.own_right_value)

        self.block_access_check = QCheckBox(self.own_right_page)
        self.block_access_check.setObjectName(u"block_access_check")

        self.own_right_layout.addWidget(self.block_access_check)

        self.block_access_note = QLabel(self.own_right_page)
        self.block_access_note.setObjectName(u"block_access_note")
        self.block_access_note.setWordWrap(True)

        self.own_right_layout.addWidget(self.block_access_note)

        self.backup_note = QLabel(self.own_right_page)
        self.backup_note.setObjectName(u"backup_note")
        self.backup_note.setWordWrap(True)

        self.own_right_layout.addWidget(self.backup_note)

        self.block_access_buttons_layout = QHBoxLayout()
        self.block_access_buttons_layout.setSpacing(8)
        self.block_access_buttons_layout.setObjectName(u"block_access_buttons_layout")
        self.save_rights_button = QPushButton(self.own_right_page)
        self.save_rights_button.setObjectName(u"save_rights_button")
        self.save_rights_button.setEnabled(False)
        self.save_rights_button.setAutoDefault(False)

        self.block_access_buttons_layout.addWidget(self.save_rights_button)

        self.backup_button = QPushButton(self.own_right_page)
        self.backup_button.setObjectName(u"backup_button")
        self.backup_button.setAutoDefault(False)

        self.block_access_buttons_layout.addWidget(self.backup_button)

        self.block_access_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.block_access_buttons_layout.addItem(self.block_access_spacer)


        self.own_right_layout.addLayout(self.block_access_buttons_layout)

        self.own_right_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.own_right_layout.addItem(self.own_right_spacer)

        self.rights_stack.addWidget(self.own_right_page)
        self.owner_page = QWidget()
        self.owner_page.setObjectName(u"owner_page")
        self.owner_layout = QVBoxLayout(self.owner_page)
        self.owner_layout.setSpacing(12)
        self.owner_layout.setObjectName(u"owner_layout")
        self.owner_layout.setContentsMargins(24, 20, 24, 20)
        self.owner_heading = QLabel(self.owner_page)
        self.owner_heading.setObjectName(u"owner_heading")

        self.owner_layout.addWidget(self.owner_heading)

        self.owner_note = QLabel(self.owner_page)
        self.owner_note.setObjectName(u"owner_note")
        self.owner_note.setWordWrap(True)

        self.owner_layout.addWidget(self.owner_note)

        self.offices_label = QLabel(self.owner_page)
        self.offices_label.setObjectName(u"offices_label")

        self.owner_layout.addWidget(self.offices_label)

        self.offices_list = QListWidget(self.owner_page)
        self.offices_list.setObjectName(u"offices_list")
        self.offices_list.setMinimumSize(QSize(0, 120))
        self.offices_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.offices_list.setSpacing(4)
        self.offices_list.setWordWrap(True)

        self.owner_layout.addWidget(self.offices_list)

        self.offices_note = QLabel(self.owner_page)
        self.offices_note.setObjectName(u"offices_note")
        self.offices_note.setWordWrap(True)
        self.offices_note.setTextFormat(Qt.TextFormat.PlainText)

        self.owner_layout.addWidget(self.offices_note)

        self.offices_buttons_layout = QHBoxLayout()
        self.offices_buttons_layout.setSpacing(8)
        self.offices_buttons_layout.setObjectName(u"offices_buttons_layout")
        self.new_office_button = QPushButton(self.owner_page)
        self.new_office_button.setObjectName(u"new_office_button")
        self.new_office_button.setAutoDefault(False)

        self.offices_buttons_layout.addWidget(self.new_office_button)

        self.remove_office_button = QPushButton(self.owner_page)
        self.remove_office_button.setObjectName(u"remove_office_button")
        self.remove_office_button.setAutoDefault(False)

        self.offices_buttons_layout.addWidget(self.remove_office_button)

        self.offices_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.offices_buttons_layout.addItem(self.offices_spacer)


        self.owner_layout.addLayout(self.offices_buttons_layout)

        self.rights_stack.addWidget(self.owner_page)

        self.rights_page_layout.addWidget(self.rights_stack)

#if QT_CONFIG(shortcut)
        self.offices_label.setBuddy(self.offices_list)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(administration_rights_page)
    # setupUi

    def retranslateUi(self, administration_rights_page: QWidget) -> None:
        administration_rights_page.setWindowTitle(QCoreApplication.translate("administration_rights_page", u"Rechten", None))
        self.own_right_heading.setText(QCoreApplication.translate("administration_rights_page", u"Jouw toegang tot deze administratie", None))
        self.block_access_check.setText(QCoreApplication.translate("administration_rights_page", u"Toegang &blokkeren", None))
        self.block_access_note.setText(QCoreApplication.translate("administration_rights_page", u"Hiermee eindigt de toegang van jouw eigen kantoor, niet die van de klant. De administratie blijft van de klant en verdwijnt uit jouw lijst. Alleen de eigenaar kan je daarna weer toegang geven.", None))
        self.backup_note.setText(QCoreApplication.translate("administration_rights_page", u"Maak eerst een back-up als je later nog in de administratie wilt kunnen kijken. Die staat in je eigen Overzicht en blijft van je kantoor.", None))
        self.save_rights_button.setText(QCoreApplication.translate("administration_rights_page", u"&Opslaan", None))
        self.backup_button.setText(QCoreApplication.translate("administration_rights_page", u"Back-up &maken", None))
        self.owner_heading.setText(QCoreApplication.translate("administration_rights_page", u"Je bent eigenaar van deze administratie", None))
        self.owner_note.setText(QCoreApplication.translate("administration_rights_page", u"Alles in deze administratie mag je zelf. Een kantoor met toegang kan er ook in kijken en werken. Het krijgt een mail als je toegang geeft of intrekt.", None))
        self.offices_label.setText(QCoreApplication.translate("administration_rights_page", u"&Kantoren met toegang", None))
        self.new_office_button.setText(QCoreApplication.translate("administration_rights_page", u"&Nieuw", None))
        self.remove_office_button.setText(QCoreApplication.translate("administration_rights_page", u"&Verwijderen", None))
    # retranslateUi
