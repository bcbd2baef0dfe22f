# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'administration_settings_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

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
        self.settings_area.setWidgetResizable(True)
        self.settings_area.setFrameShape(QFrame.Shape.NoFrame)
        self.settings_content = QWidget()
        self.settings_content.setObjectName(u"settings_content")
        self.settings_content_layout = QVBoxLayout(self.settings_content)
        self.settings_content_layout.setSpacing(16)
        self.settings_content_layout.setObjectName(u"settings_content_layout")
        self.settings_content_layout.setContentsMargins(24, 20, 24, 20)
        self.company_group = HeadingGroup(self.settings_content)
        self.company_group.setObjectName(u"company_group")
        self.company_group_layout = QVBoxLayout(self.company_group)
        self.company_group_layout.setSpacing(16)
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
        self.company_name_edit.setReadOnly(True)
        self.company_name_edit.setMinimumSize(QSize(420, 0))
        self.company_name_edit.setMaximumSize(QSize(420, 16777215))

        self.company_form.addWidget(self.company_name_edit, 0, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.contact_person_label = QLabel(self.company_group)
        self.contact_person_label.setObjectName(u"contact_person_label")

        self.company_form.addWidget(self.contact_person_label, 1, 0, 1, 1)

        self.contact_person_edit = QLineEdit(self.company_group)
        self.contact_person_edit.setObjectName(u"contact_person_edit")
        self.contact_person_edit.setReadOnly(True)
        self.contact_person_edit.setMinimumSize(QSize(420, 0))
        self.contact_person_edit.setMaximumSize(QSize(420, 16777215))

        self.company_form.addWidget(self.contact_person_edit, 1, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.address_label = QLabel(self.company_group)
        self.address_label.setObjectName(u"address_label")

        self.company_form.addWidget(self.address_label, 2, 0, 1, 1)

        self.address_edit = QLineEdit(self.company_group)
        self.address_edit.setObjectName(u"address_edit")
        self.address_edit.setReadOnly(True)
        self.address_edit.setMinimumSize(QSize(420, 0))
        self.address_edit.setMaximumSize(QSize(420, 16777215))

        self.company_form.addWidget(self.address_edit, 2, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.postcode_label = QLabel(self.company_group)
        self.postcode_label.setObjectName(u"postcode_label")

        self.company_form.addWidget(self.postcode_label, 3, 0, 1, 1)

        self.postcode_edit = QLineEdit(self.company_group)
        self.postcode_edit.setObjectName(u"postcode_edit")
        self.postcode_edit.setReadOnly(True)
        self.postcode_edit.setMinimumSize(QSize(120, 0))
        self.postcode_edit.setMaximumSize(QSize(120, 16777215))

        self.company_form.addWidget(self.postcode_edit, 3, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.city_label = QLabel(self.company_group)
        self.city_label.setObjectName(u"city_label")

        self.company_form.addWidget(self.city_label, 4, 0, 1, 1)

        self.city_edit = QLineEdit(self.company_group)
        self.city_edit.setObjectName(u"city_edit")
        self.city_edit.setReadOnly(True)
        self.city_edit.setMinimumSize(QSize(420, 0))
        self.city_edit.setMaximumSize(QSize(420, 16777215))

        self.company_form.addWidget(self.city_edit, 4, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.phone_label = QLabel(self.company_group)
        self.phone_label.setObjectName(u"phone_label")

        self.company_form.addWidget(self.phone_label, 5, 0, 1, 1)

        self.phone_edit = QLineEdit(self.company_group)
        self.phone_edit.setObjectName(u"phone_edit")
        self.phone_edit.setReadOnly(True)
        self.phone_edit.setMinimumSize(QSize(200, 0))
        self.phone_edit.setMaximumSize(QSize(200, 16777215))

        self.company_form.addWidget(self.phone_edit, 5, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.mobile_label = QLabel(self.company_group)
        self.mobile_label.setObjectName(u"mobile_label")

        self.company_form.addWidget(self.mobile_label, 6, 0, 1, 1)

        self.mobile_edit = QLineEdit(self.company_group)
        self.mobile_edit.setObjectName(u"mobile_edit")
        self.mobile_edit.setReadOnly(True)
        self.mobile_edit.setMinimumSize(QSize(200, 0))
        self.mobile_edit.setMaximumSize(QSize(200, 16777215))

        self.company_form.addWidget(self.mobile_edit, 6, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.email_label = QLabel(self.company_group)
        self.email_label.setObjectName(u"email_label")

        self.company_form.addWidget(self.email_label, 7, 0, 1, 1)

        self.email_edit = QLineEdit(self.company_group)
        self.email_edit.setObjectName(u"email_edit")
        self.email_edit.setReadOnly(True)
        self.email_edit.setMinimumSize(QSize(420, 0))
        self.email_edit.setMaximumSize(QSize(420, 16777215))

        self.company_form.addWidget(self.email_edit, 7, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.website_label = QLabel(self.company_group)
        self.website_label.setObjectName(u"website_label")

        self.company_form.addWidget(self.website_label, 8, 0, 1, 1)

        self.website_edit = QLineEdit(self.company_group)
        self.website_edit.setObjectName(u"website_edit")
        self.website_edit.setReadOnly(True)
        self.website_edit.setMinimumSize(QSize(420, 0))
        self.website_edit.setMaximumSize(QSize(420, 16777215))

        self.company_form.addWidget(self.website_edit, 8, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.chamber_number_label = QLabel(self.company_group)
        self.chamber_number_label.setObjectName(u"chamber_number_label")

        self.company_form.addWidget(self.chamber_number_label, 9, 0, 1, 1)

        self.chamber_number_edit = QLineEdit(self.company_group)
        self.chamber_number_edit.setObjectName(u"chamber_number_edit")
        self.chamber_number_edit.setReadOnly(True)
        self.chamber_number_edit.setMinimumSize(QSize(200, 0))
        self.chamber_number_edit.setMaximumSize(QSize(200, 16777215))

        self.company_form.addWidget(self.chamber_number_edit, 9, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.vat_number_label = QLabel(self.company_group)
        self.vat_number_label.setObjectName(u"vat_number_label")

        self.company_form.addWidget(self.vat_number_label, 10, 0, 1, 1)

        self.vat_number_edit = QLineEdit(self.company_group)
        self.vat_number_edit.setObjectName(u"vat_number_edit")
        self.vat_number_edit.setReadOnly(True)
        self.vat_number_edit.setMinimumSize(QSize(200, 0))
        self.vat_number_edit.setMaximumSize(QSize(200, 16777215))

        self.company_form.addWidget(self.vat_number_edit, 10, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.legal_form_label = QLabel(self.company_group)
        self.legal_form_label.setObjectName(u"legal_form_label")

        self.company_form.addWidget(self.legal_form_label, 11, 0, 1, 1)

        self.legal_form_edit = QLineEdit(self.company_group)
        self.legal_form_edit.setObjectName(u"legal_form_edit")
        self.legal_form_edit.setReadOnly(True)
        self.legal_form_edit.setMinimumSize(QSize(200, 0))
        self.legal_form_edit.setMaximumSize(QSize(200, 16777215))

        self.company_form.addWidget(self.legal_form_edit, 11, 1, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.company_name_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.company_form.addItem(self.company_name_spacer, 0, 2, 1, 1)

        self.company_form.setColumnStretch(2, 1)

        self.company_group_layout.addLayout(self.company_form)

        self.ownership_group = HeadingGroup(self.company_group)
        self.ownership_group.setObjectName(u"ownership_group")
        self.ownership_group_layout = QVBoxLayout(self.ownership_group)
        self.ownership_group_layout.setSpacing(8)
        self.ownership_group_layout.setObjectName(u"ownership_group_layout")
        self.ownership_group_layout.setContentsMargins(0, 8, 0, 0)
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
        self.legal_form_label.setBuddy(self.legal_form_edit)
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
        self.ownership_group.setTitle(QCoreApplication.translate("administration_settings_page", u"Eigendom", None))
#if QT_CONFIG(accessibility)
        self.ownership_group.setAccessibleName(QCoreApplication.translate("administration_settings_page", u"Eigendom", None))
#endif // QT_CONFIG(accessibility)
        self.owner_label.setText(QCoreApplication.translate("administration_settings_page", u"Eigenaar", None))
        self.relation_number_label.setText(QCoreApplication.translate("administration_settings_page", u"Relatienummer", None))
    # retranslateUi
