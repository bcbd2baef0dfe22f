# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'administration_settings_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from samenop_desktop.gui.field_note import FieldNote
from samenop_desktop.gui.heading_group import HeadingGroup

class Ui_administration_settings_page(object):
    def setupUi(self, administration_settings_page: QWidget) -> None:
        if not administration_settings_page.objectName():
            administration_settings_page.setObjectName(u"administration_settings_page")
        self.settings_page_layout = QVBoxLayout(administration_settings_page)
        self.settings_page_layout.setObjectName(u"settings_page_layout")
        self.settings_page_layout.setContentsMargins(0, 0, 0, 0)
        self.settings_area = QScrollArea(administration_settings_page)
        self.settings_area.setObjectName(u"settings_area")
        self.settings_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.settings_area.setWidgetResizable(True)
        self.settings_area.setFrameShape(QFrame.Shape.NoFrame)
        self.settings_content = QWidget()
        self.settings_content.setObjectName(u"settings_content")
        self.settings_content_layout = QVBoxLayout(self.settings_content)
        self.settings_content_layout.setSpacing(12)
        self.settings_content_layout.setObjectName(u"settings_content_layout")
        self.settings_content_layout.setContentsMargins(24, 12, 24, 8)
        self.company_group = HeadingGroup(self.settings_content)
        self.company_group.setObjectName(u"company_group")
        self.company_group_layout = QVBoxLayout(self.company_group)
        self.company_group_layout.setSpacing(12)
        self.company_group_layout.setObjectName(u"company_group_layout")
        self.company_group_layout.setContentsMargins(0, 8, 0, 0)
        self.company_form = QGridLayout()
        self.company_form.setObjectName(u"company_form")
        self.company_form.setHorizontalSpacing(16)
        self.company_form.setVerticalSpacing(8)
        self.company_name_label = QLabel(self.company_group)
        self.company_name_label.setObjectName(u"company_name_label")

        self.company_form.addWidget(self.company_name_label, 0, 0, 1, 1)

        self.company_name_edit = QLineEdit(self.company_group)
        self.company_name_edit.setObjectName(u"company_name_edit")
        self.company_name_edit.setMinimumSize(QSize(420, 0))
        self.company_name_edit.setMaximumSize(QSize(420, 16777215))

        self.company_form.addWidget(self.company_name_edit, 0, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.contact_person_label = QLabel(self.company_group)
        self.contact_person_label.setObjectName(u"contact_person_label")

        self.company_form.addWidget(self.contact_person_label, 2, 0, 1, 1)

        self.contact_person_edit = QLineEdit(self.company_group)
        self.contact_person_edit.setObjectName(u"contact_person_edit")
        self.contact_person_edit.setMinimumSize(QSize(420, 0))
        self.contact_person_edit.setMaximumSize(QSize(420, 16777215))

        self.company_form.addWidget(self.contact_person_edit, 2, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.address_label = QLabel(self.company_group)
        self.address_label.setObjectName(u"address_label")

        self.company_form.addWidget(self.address_label, 4, 0, 1, 1)

        self.address_edit = QLineEdit(self.company_group)
        self.address_edit.setObjectName(u"address_edit")
        self.address_edit.setMinimumSize(QSize(420, 0))
        self.address_edit.setMaximumSize(QSize(420, 16777215))

        self.company_form.addWidget(self.address_edit, 4, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.postcode_label = QLabel(self.company_group)
        self.postcode_label.setObjectName(u"postcode_label")

        self.company_form.addWidget(self.postcode_label, 6, 0, 1, 1)

        self.postcode_edit = QLineEdit(self.company_group)
        self.postcode_edit.setObjectName(u"postcode_edit")
        self.postcode_edit.setMinimumSize(QSize(120, 0))
        self.postcode_edit.setMaximumSize(QSize(120, 16777215))

        self.company_form.addWidget(self.postcode_edit, 6, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.city_label = QLabel(self.company_group)
        self.city_label.setObjectName(u"city_label")

        self.company_form.addWidget(self.city_label, 8, 0, 1, 1)

        self.city_edit = QLineEdit(self.company_group)
        self.city_edit.setObjectName(u"city_edit")
        self.city_edit.setMinimumSize(QSize(420, 0))
        self.city_edit.setMaximumSize(QSize(420, 16777215))

        self.company_form.addWidget(self.city_edit, 8, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.phone_label = QLabel(self.company_group)
        self.phone_label.setObjectName(u"phone_label")

        self.company_form.addWidget(self.phone_label, 10, 0, 1, 1)

        self.phone_edit = QLineEdit(self.company_group)
        self.phone_edit.setObjectName(u"phone_edit")
        self.phone_edit.setMinimumSize(QSize(200, 0))
        self.phone_edit.setMaximumSize(QSize(200, 16777215))

        self.company_form.addWidget(self.phone_edit, 10, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.mobile_label = QLabel(self.company_group)
        self.mobile_label.setObjectName(u"mobile_label")

        self.company_form.addWidget(self.mobile_label, 12, 0, 1, 1)

        self.mobile_edit = QLineEdit(self.company_group)
        self.mobile_edit.setObjectName(u"mobile_edit")
        self.mobile_edit.setMinimumSize(QSize(200, 0))
        self.mobile_edit.setMaximumSize(QSize(200, 16777215))

        self.company_form.addWidget(self.mobile_edit, 12, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.email_label = QLabel(self.company_group)
        self.email_label.setObjectName(u"email_label")

        self.company_form.addWidget(self.email_label, 14, 0, 1, 1)

        self.email_edit = QLineEdit(self.company_group)
        self.email_edit.setObjectName(u"email_edit")
        self.email_edit.setMinimumSize(QSize(420, 0))
        self.email_edit.setMaximumSize(QSize(420, 16777215))

        self.company_form.addWidget(self.email_edit, 14, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.website_label = QLabel(self.company_group)
        self.website_label.setObjectName(u"website_label")

        self.company_form.addWidget(self.website_label, 16, 0, 1, 1)

        self.website_edit = QLineEdit(self.company_group)
        self.website_edit.setObjectName(u"website_edit")
        self.website_edit.setMinimumSize(QSize(420, 0))
        self.website_edit.setMaximumSize(QSize(420, 16777215))

        self.company_form.addWidget(self.website_edit, 16, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.chamber_number_label = QLabel(self.company_group)
        self.chamber_number_label.setObjectName(u"chamber_number_label")

        self.company_form.addWidget(self.chamber_number_label, 18, 0, 1, 1)

        self.chamber_number_edit = QLineEdit(self.company_group)
        self.chamber_number_edit.setObjectName(u"chamber_number_edit")
        self.chamber_number_edit.setMinimumSize(QSize(200, 0))
        self.chamber_number_edit.setMaximumSize(QSize(200, 16777215))

        self.company_form.addWidget(self.chamber_number_edit, 18, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.vat_number_label = QLabel(self.company_group)
        self.vat_number_label.setObjectName(u"vat_number_label")

        self.company_form.addWidget(self.vat_number_label, 20, 0, 1, 1)

        self.vat_number_edit = QLineEdit(self.company_group)
        self.vat_number_edit.setObjectName(u"vat_number_edit")
        self.vat_number_edit.setMinimumSize(QSize(200, 0))
        self.vat_number_edit.setMaximumSize(QSize(200, 16777215))

        self.company_form.addWidget(self.vat_number_edit, 20, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.legal_form_label = QLabel(self.company_group)
        self.legal_form_label.setObjectName(u"legal_form_label")

        self.company_form.addWidget(self.legal_form_label, 22, 0, 1, 1)

        self.legal_form_combo = QComboBox(self.company_group)
        self.legal_form_combo.setObjectName(u"legal_form_combo")
        self.legal_form_combo.setMinimumSize(QSize(200, 0))
        self.legal_form_combo.setMaximumSize(QSize(200, 16777215))

        self.company_form.addWidget(self.legal_form_combo, 22, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.company_name_note = FieldNote(self.company_group)
        self.company_name_note.setObjectName(u"company_name_note")
        self.company_name_note.setWordWrap(True)

        self.company_form.addWidget(self.company_name_note, 1, 1, 1, 2)

        self.contact_person_note = FieldNote(self.company_group)
        self.contact_person_note.setObjectName(u"contact_person_note")
        self.contact_person_note.setWordWrap(True)

        self.company_form.addWidget(self.contact_person_note, 3, 1, 1, 2)

        self.address_note = FieldNote(self.company_group)
        self.address_note.setObjectName(u"address_note")
        self.address_note.setWordWrap(True)

        self.company_form.addWidget(self.address_note, 5, 1, 1, 2)

        self.postcode_note = FieldNote(self.company_group)
        self.postcode_note.setObjectName(u"postcode_note")
        self.postcode_note.setWordWrap(True)

        self.company_form.addWidget(self.postcode_note, 7, 1, 1, 2)

        self.city_note = FieldNote(self.company_group)
        self.city_note.setObjectName(u"city_note")
        self.city_note.setWordWrap(True)

        self.company_form.addWidget(self.city_note, 9, 1, 1, 2)

        self.phone_note = FieldNote(self.company_group)
        self.phone_note.setObjectName(u"phone_note")
        self.phone_note.setWordWrap(True)

        self.company_form.addWidget(self.phone_note, 11, 1, 1, 2)

        self.mobile_note = FieldNote(self.company_group)
        self.mobile_note.setObjectName(u"mobile_note")
        self.mobile_note.setWordWrap(True)

        self.company_form.addWidget(self.mobile_note, 13, 1, 1, 2)

        self.email_note = FieldNote(self.company_group)
        self.email_note.setObjectName(u"email_note")
        self.email_note.setWordWrap(True)

        self.company_form.addWidget(self.email_note, 15, 1, 1, 2)

        self.website_note = FieldNote(self.company_group)
        self.website_note.setObjectName(u"website_note")
        self.website_note.setWordWrap(True)

        self.company_form.addWidget(self.website_note, 17, 1, 1, 2)

        self.chamber_number_note = FieldNote(self.company_group)
        self.chamber_number_note.setObjectName(u"chamber_number_note")
        self.chamber_number_note.setWordWrap(True)

        self.company_form.addWidget(self.chamber_number_note, 19, 1, 1, 2)

        self.vat_number_note = FieldNote(self.company_group)
        self.vat_number_note.setObjectName(u"vat_number_note")
        self.vat_number_note.setWordWrap(True)

        self.company_form.addWidget(self.vat_number_note, 21, 1, 1, 2)

        self.legal_form_note = FieldNote(self.company_group)
        self.legal_form_note.setObjectName(u"legal_form_note")
        self.legal_form_note.setWordWrap(True)

        self.company_form.addWidget(self.legal_form_note, 23, 1, 1, 2)

        self.company_form.setColumnStretch(2, 1)

        self.company_group_layout.addLayout(self.company_form)

        self.save_company_layout = QHBoxLayout()
        self.save_company_layout.setSpacing(8)
        self.save_company_layout.setObjectName(u"save_company_layout")
        self.save_company_button = QPushButton(self.company_group)
        self.save_company_button.setObjectName(u"save_company_button")
        self.save_company_button.setAutoDefault(False)

        self.save_company_layout.addWidget(self.save_company_button)

        self.save_company_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.save_company_layout.addItem(self.save_company_spacer)


        self.company_group_layout.addLayout(self.save_company_layout)

        self.ownership_group = HeadingGroup(self.company_group)
        self.ownership_group.setObjectName(u"ownership_group")
        self.ownership_group_layout = QVBoxLayout(self.ownership_group)
        self.ownership_group_layout.setSpacing(8)
        self.ownership_group_layout.setObjectName(u"ownership_group_layout")
        self.ownership_group_layout.setContentsMargins(0, 4, 0, 0)
        self.ownership_form = QGridLayout()
        self.ownership_form.setObjectName(u"ownership_form")
        self.ownership_form.setHorizontalSpacing(16)
        self.ownership_form.setVerticalSpacing(8)
        self.owner_label = QLabel(self.ownership_group)
        self.owner_label.setObjectName(u"owner_label")

        self.ownership_form.addWidget(self.owner_label, 0, 0, 1, 1)

        self.owner_edit = QLineEdit(self.ownership_group)
        self.owner_edit.setObjectName(u"owner_edit")
        self.owner_edit.setReadOnly(True)
        self.owner_edit.setMinimumSize(QSize(420, 0))
        self.owner_edit.setMaximumSize(QSize(420, 16777215))

        self.ownership_form.addWidget(self.owner_edit, 0, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.relation_number_label = QLabel(self.ownership_group)
        self.relation_number_label.setObjectName(u"relation_number_label")

        self.ownership_form.addWidget(self.relation_number_label, 1, 0, 1, 1)

        self.relation_number_edit = QLineEdit(self.ownership_group)
        self.relation_number_edit.setObjectName(u"relation_number_edit")
        self.relation_number_edit.setReadOnly(True)
        self.relation_number_edit.setMinimumSize(QSize(200, 0))
        self.relation_number_edit.setMaximumSize(QSize(200, 16777215))

        self.ownership_form.addWidget(self.relation_number_edit, 1, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.owner_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ownership_form.addItem(self.owner_spacer, 0, 2, 1, 1)

        self.ownership_form.setColumnStretch(2, 1)

        self.ownership_group_layout.addLayout(self.ownership_form)


        self.company_group_layout.addWidget(self.ownership_group)


        self.settings_content_layout.addWidget(self.company_group)

        self.settings_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.settings_content_layout.addItem(self.settings_spacer)

        self.settings_area.setWidget(self.settings_content)

        self.settings_page_layout.addWidget(self.settings_area)

#if QT_CONFIG(shortcut)
        self.company_name_label.setBuddy(self.company_name_edit)
        self.contact_person_label.setBuddy(self.contact_person_edit)
        self.address_label.setBuddy(self.address_edit)
        self.postcode_label.setBuddy(self.postcode_edit)
        self.city_label.setBuddy(self.city_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.mobile_label.setBuddy(self.mobile_edit)
        self.email_label.setBuddy(self.email_edit)
        self.website_label.setBuddy(self.website_edit)
        self.chamber_number_label.setBuddy(self.chamber_number_edit)
        self.vat_number_label.setBuddy(self.vat_number_edit)
        self.legal_form_label.setBuddy(self.legal_form_combo)
        self.owner_label.setBuddy(self.owner_edit)
        self.relation_number_label.setBuddy(self.relation_number_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(administration_settings_page)
    # setupUi

    def retranslateUi(self, administration_settings_page: QWidget) -> None:
        administration_settings_page.setWindowTitle(QCoreApplication.translate("administration_settings_page", u"Instellingen", None))
        self.company_group.setTitle(QCoreApplication.translate("administration_settings_page", u"Bedrijfsgegevens", None))
        self.company_name_label.setText(QCoreApplication.translate("administration_settings_page", u"Bedrijfsnaam", None))
        self.contact_person_label.setText(QCoreApplication.translate("administration_settings_page", u"Contactpersoon", None))
        self.address_label.setText(QCoreApplication.translate("administration_settings_page", u"Adres", None))
        self.postcode_label.setText(QCoreApplication.translate("administration_settings_page", u"Postcode", None))
        self.city_label.setText(QCoreApplication.translate("administration_settings_page", u"Plaats", None))
        self.phone_label.setText(QCoreApplication.translate("administration_settings_page", u"Telefoon", None))
        self.mobile_label.setText(QCoreApplication.translate("administration_settings_page", u"Mobiele telefoon", None))
        self.email_label.setText(QCoreApplication.translate("administration_settings_page", u"E-mailadres", None))
        self.website_label.setText(QCoreApplication.translate("administration_settings_page", u"Website", None))
        self.chamber_number_label.setText(QCoreApplication.translate("administration_settings_page", u"KvK-nummer", None))
        self.vat_number_label.setText(QCoreApplication.translate("administration_settings_page", u"Btw-nummer", None))
        self.legal_form_label.setText(QCoreApplication.translate("administration_settings_page", u"Rechtsvorm", None))
#if QT_CONFIG(accessibility)
        self.legal_form_combo.setAccessibleName(QCoreApplication.translate("administration_settings_page", u"Rechtsvorm", None))
#endif // QT_CONFIG(accessibility)
        self.save_company_button.setText(QCoreApplication.translate("administration_settings_page", u"Opslaan", None))
        self.ownership_group.setTitle(QCoreApplication.translate("administration_settings_page", u"Eigendom", None))
#if QT_CONFIG(accessibility)
        self.ownership_group.setAccessibleName(QCoreApplication.translate("administration_settings_page", u"Eigendom", None))
#endif // QT_CONFIG(accessibility)
        self.owner_label.setText(QCoreApplication.translate("administration_settings_page", u"Eigenaar", None))
        self.relation_number_label.setText(QCoreApplication.translate("administration_settings_page", u"Relatienummer", None))
    # retranslateUi
