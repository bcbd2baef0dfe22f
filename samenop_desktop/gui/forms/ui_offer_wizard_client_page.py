# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'offer_wizard_client_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget, QWizardPage

from samenop_desktop.gui.field_note import FieldNote

class Ui_offer_wizard_client_page(object):
    def setupUi(self, offer_wizard_client_page: QWizardPage) -> None:
        if not offer_wizard_client_page.objectName():
            offer_wizard_client_page.setObjectName(u"offer_wizard_client_page")
        offer_wizard_client_page.resize(720, 560)
        self.client_layout = QVBoxLayout(offer_wizard_client_page)
        self.client_layout.setSpacing(12)
        self.client_layout.setObjectName(u"client_layout")
        self.client_layout.setContentsMargins(8, 8, 8, 8)
        self.introduction_label = QLabel(offer_wizard_client_page)
        self.introduction_label.setObjectName(u"introduction_label")
        self.introduction_label.setWordWrap(True)

        self.client_layout.addWidget(self.introduction_label)

        self.details_scroll_area = QScrollArea(offer_wizard_client_page)
        self.details_scroll_area.setObjectName(u"details_scroll_area")
        self.details_scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.details_scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.details_scroll_area.setWidgetResizable(True)
        self.details_scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.details_widget = QWidget()
        self.details_widget.setObjectName(u"details_widget")
        self.details_layout = QGridLayout(self.details_widget)
        self.details_layout.setObjectName(u"details_layout")
        self.details_layout.setHorizontalSpacing(16)
        self.details_layout.setVerticalSpacing(4)
        self.details_layout.setContentsMargins(0, 0, 8, 8)
        self.company_name_label = QLabel(self.details_widget)
        self.company_name_label.setObjectName(u"company_name_label")

        self.details_layout.addWidget(self.company_name_label, 0, 0, 1, 1)

        self.company_name_edit = QLineEdit(self.details_widget)
        self.company_name_edit.setObjectName(u"company_name_edit")
        self.company_name_edit.setMinimumSize(QSize(288, 0))
        self.company_name_edit.setMaximumSize(QSize(288, 16777215))

        self.details_layout.addWidget(self.company_name_edit, 0, 1, 1, 1)

        self.company_name_note = FieldNote(self.details_widget)
        self.company_name_note.setObjectName(u"company_name_note")
        self.company_name_note.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.company_name_note.sizePolicy().hasHeightForWidth())
        self.company_name_note.setSizePolicy(sizePolicy)

        self.details_layout.addWidget(self.company_name_note, 0, 2, 1, 1)

        self.contact_person_label = QLabel(self.details_widget)
        self.contact_person_label.setObjectName(u"contact_person_label")

        self.details_layout.addWidget(self.contact_person_label, 1, 0, 1, 1)

        self.contact_person_edit = QLineEdit(self.details_widget)
        self.contact_person_edit.setObjectName(u"contact_person_edit")
        self.contact_person_edit.setMinimumSize(QSize(288, 0))
        self.contact_person_edit.setMaximumSize(QSize(288, 16777215))

        self.details_layout.addWidget(self.contact_person_edit, 1, 1, 1, 1)

        self.contact_person_note = FieldNote(self.details_widget)
        self.contact_person_note.setObjectName(u"contact_person_note")
        self.contact_person_note.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.contact_person_note.sizePolicy().hasHeightForWidth())
        self.contact_person_note.setSizePolicy(sizePolicy)

        self.details_layout.addWidget(self.contact_person_note, 1, 2, 1, 1)

        self.address_label = QLabel(self.details_widget)
        self.address_label.setObjectName(u"address_label")

        self.details_layout.addWidget(self.address_label, 2, 0, 1, 1)

        self.address_edit = QLineEdit(self.details_widget)
        self.address_edit.setObjectName(u"address_edit")
        self.address_edit.setMinimumSize(QSize(288, 0))
        self.address_edit.setMaximumSize(QSize(288, 16777215))

        self.details_layout.addWidget(self.address_edit, 2, 1, 1, 1)

        self.address_note = FieldNote(self.details_widget)
        self.address_note.setObjectName(u"address_note")
        self.address_note.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.address_note.sizePolicy().hasHeightForWidth())
        self.address_note.setSizePolicy(sizePolicy)

        self.details_layout.addWidget(self.address_note, 2, 2, 1, 1)

        self.postcode_label = QLabel(self.details_widget)
        self.postcode_label.setObjectName(u"postcode_label")

        self.details_layout.addWidget(self.postcode_label, 3, 0, 1, 1)

        self.postcode_edit = QLineEdit(self.details_widget)
        self.postcode_edit.setObjectName(u"postcode_edit")
        self.postcode_edit.setMinimumSize(QSize(104, 0))
        self.postcode_edit.setMaximumSize(QSize(104, 16777215))

        self.details_layout.addWidget(self.postcode_edit, 3, 1, 1, 1)

        self.postcode_note = FieldNote(self.details_widget)
        self.postcode_note.setObjectName(u"postcode_note")
        self.postcode_note.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.postcode_note.sizePolicy().hasHeightForWidth())
        self.postcode_note.setSizePolicy(sizePolicy)

        self.details_layout.addWidget(self.postcode_note, 3, 2, 1, 1)

        self.city_label = QLabel(self.details_widget)
        self.city_label.setObjectName(u"city_label")

        self.details_layout.addWidget(self.city_label, 4, 0, 1, 1)

        self.city_edit = QLineEdit(self.details_widget)
        self.city_edit.setObjectName(u"city_edit")
        self.city_edit.setMinimumSize(QSize(288, 0))
        self.city_edit.setMaximumSize(QSize(288, 16777215))

        self.details_layout.addWidget(self.city_edit, 4, 1, 1, 1)

        self.city_note = FieldNote(self.details_widget)
        self.city_note.setObjectName(u"city_note")
        self.city_note.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.city_note.sizePolicy().hasHeightForWidth())
        self.city_note.setSizePolicy(sizePolicy)

        self.details_layout.addWidget(self.city_note, 4, 2, 1, 1)

        self.phone_label = QLabel(self.details_widget)
        self.phone_label.setObjectName(u"phone_label")

        self.details_layout.addWidget(self.phone_label, 5, 0, 1, 1)

        self.phone_edit = QLineEdit(self.details_widget)
        self.phone_edit.setObjectName(u"phone_edit")
        self.phone_edit.setMinimumSize(QSize(176, 0))
        self.phone_edit.setMaximumSize(QSize(176, 16777215))

        self.details_layout.addWidget(self.phone_edit, 5, 1, 1, 1)

        self.phone_note = FieldNote(self.details_widget)
        self.phone_note.setObjectName(u"phone_note")
        self.phone_note.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.phone_note.sizePolicy().hasHeightForWidth())
        self.phone_note.setSizePolicy(sizePolicy)

        self.details_layout.addWidget(self.phone_note, 5, 2, 1, 1)

        self.mobile_label = QLabel(self.details_widget)
        self.mobile_label.setObjectName(u"mobile_label")

        self.details_layout.addWidget(self.mobile_label, 6, 0, 1, 1)

        self.mobile_edit = QLineEdit(self.details_widget)
        self.mobile_edit.setObjectName(u"mobile_edit")
        self.mobile_edit.setMinimumSize(QSize(176, 0))
        self.mobile_edit.setMaximumSize(QSize(176, 16777215))

        self.details_layout.addWidget(self.mobile_edit, 6, 1, 1, 1)

        self.mobile_note = FieldNote(self.details_widget)
        self.mobile_note.setObjectName(u"mobile_note")
        self.mobile_note.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.mobile_note.sizePolicy().hasHeightForWidth())
        self.mobile_note.setSizePolicy(sizePolicy)

        self.details_layout.addWidget(self.mobile_note, 6, 2, 1, 1)

        self.email_label = QLabel(self.details_widget)
        self.email_label.setObjectName(u"email_label")

        self.details_layout.addWidget(self.email_label, 7, 0, 1, 1)

        self.email_edit = QLineEdit(self.details_widget)
        self.email_edit.setObjectName(u"email_edit")
        self.email_edit.setMinimumSize(QSize(288, 0))
        self.email_edit.setMaximumSize(QSize(288, 16777215))

        self.details_layout.addWidget(self.email_edit, 7, 1, 1, 1)

        self.email_note = FieldNote(self.details_widget)
        self.email_note.setObjectName(u"email_note")
        self.email_note.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.email_note.sizePolicy().hasHeightForWidth())
        self.email_note.setSizePolicy(sizePolicy)

        self.details_layout.addWidget(self.email_note, 7, 2, 1, 1)

        self.email_repeated_label = QLabel(self.details_widget)
        self.email_repeated_label.setObjectName(u"email_repeated_label")

        self.details_layout.addWidget(self.email_repeated_label, 8, 0, 1, 1)

        self.email_repeated_edit = QLineEdit(self.details_widget)
        self.email_repeated_edit.setObjectName(u"email_repeated_edit")
        self.email_repeated_edit.setMinimumSize(QSize(288, 0))
        self.email_repeated_edit.setMaximumSize(QSize(288, 16777215))

        self.details_layout.addWidget(self.email_repeated_edit, 8, 1, 1, 1)

        self.email_repeated_note = FieldNote(self.details_widget)
        self.email_repeated_note.setObjectName(u"email_repeated_note")
        self.email_repeated_note.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.email_repeated_note.sizePolicy().hasHeightForWidth())
        self.email_repeated_note.setSizePolicy(sizePolicy)

        self.details_layout.addWidget(self.email_repeated_note, 8, 2, 1, 1)

        self.website_label = QLabel(self.details_widget)
        self.website_label.setObjectName(u"website_label")

        self.details_layout.addWidget(self.website_label, 9, 0, 1, 1)

        self.website_edit = QLineEdit(self.details_widget)
        self.website_edit.setObjectName(u"website_edit")
        self.website_edit.setMinimumSize(QSize(288, 0))
        self.website_edit.setMaximumSize(QSize(288, 16777215))

        self.details_layout.addWidget(self.website_edit, 9, 1, 1, 1)

        self.website_note = FieldNote(self.details_widget)
        self.website_note.setObjectName(u"website_note")
        self.website_note.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.website_note.sizePolicy().hasHeightForWidth())
        self.website_note.setSizePolicy(sizePolicy)

        self.details_layout.addWidget(self.website_note, 9, 2, 1, 1)

        self.chamber_number_label = QLabel(self.details_widget)
        self.chamber_number_label.setObjectName(u"chamber_number_label")

        self.details_layout.addWidget(self.chamber_number_label, 10, 0, 1, 1)

        self.chamber_number_edit = QLineEdit(self.details_widget)
        self.chamber_number_edit.setObjectName(u"chamber_number_edit")
        self.chamber_number_edit.setMinimumSize(QSize(176, 0))
        self.chamber_number_edit.setMaximumSize(QSize(176, 16777215))

        self.details_layout.addWidget(self.chamber_number_edit, 10, 1, 1, 1)

        self.chamber_number_note = FieldNote(self.details_widget)
        self.chamber_number_note.setObjectName(u"chamber_number_note")
        self.chamber_number_note.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.chamber_number_note.sizePolicy().hasHeightForWidth())
        self.chamber_number_note.setSizePolicy(sizePolicy)

        self.details_layout.addWidget(self.chamber_number_note, 10, 2, 1, 1)

        self.vat_number_label = QLabel(self.details_widget)
        self.vat_number_label.setObjectName(u"vat_number_label")

        self.details_layout.addWidget(self.vat_number_label, 11, 0, 1, 1)

        self.vat_number_edit = QLineEdit(self.details_widget)
        self.vat_number_edit.setObjectName(u"vat_number_edit")
        self.vat_number_edit.setMinimumSize(QSize(176, 0))
        self.vat_number_edit.setMaximumSize(QSize(176, 16777215))

        self.details_layout.addWidget(self.vat_number_edit, 11, 1, 1, 1)

        self.vat_number_note = FieldNote(self.details_widget)
        self.vat_number_note.setObjectName(u"vat_number_note")
        self.vat_number_note.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.vat_number_note.sizePolicy().hasHeightForWidth())
        self.vat_number_note.setSizePolicy(sizePolicy)

        self.details_layout.addWidget(self.vat_number_note, 11, 2, 1, 1)

        self.legal_form_label = QLabel(self.details_widget)
        self.legal_form_label.setObjectName(u"legal_form_label")

        self.details_layout.addWidget(self.legal_form_label, 12, 0, 1, 1)

        self.legal_form_combo_box = QComboBox(self.details_widget)
        self.legal_form_combo_box.setObjectName(u"legal_form_combo_box")
        self.legal_form_combo_box.setMinimumSize(QSize(176, 0))
        self.legal_form_combo_box.setMaximumSize(QSize(176, 16777215))

        self.details_layout.addWidget(self.legal_form_combo_box, 12, 1, 1, 1)

        self.legal_form_note = FieldNote(self.details_widget)
        self.legal_form_note.setObjectName(u"legal_form_note")
        self.legal_form_note.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.legal_form_note.sizePolicy().hasHeightForWidth())
        self.legal_form_note.setSizePolicy(sizePolicy)

        self.details_layout.addWidget(self.legal_form_note, 12, 2, 1, 1)

        self.details_layout.setColumnStretch(2, 1)
        self.details_scroll_area.setWidget(self.details_widget)

        self.client_layout.addWidget(self.details_scroll_area)

#if QT_CONFIG(shortcut)
        self.company_name_label.setBuddy(self.company_name_edit)
        self.contact_person_label.setBuddy(self.contact_person_edit)
        self.address_label.setBuddy(self.address_edit)
        self.postcode_label.setBuddy(self.postcode_edit)
        self.city_label.setBuddy(self.city_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.mobile_label.setBuddy(self.mobile_edit)
        self.email_label.setBuddy(self.email_edit)
        self.email_repeated_label.setBuddy(self.email_repeated_edit)
        self.website_label.setBuddy(self.website_edit)
        self.chamber_number_label.setBuddy(self.chamber_number_edit)
        self.vat_number_label.setBuddy(self.vat_number_edit)
        self.legal_form_label.setBuddy(self.legal_form_combo_box)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(offer_wizard_client_page)
    # setupUi

    def retranslateUi(self, offer_wizard_client_page: QWizardPage) -> None:
#if QT_CONFIG(accessibility)
        offer_wizard_client_page.setAccessibleName(QCoreApplication.translate("offer_wizard_client_page", u"Klantgegevens", None))
#endif // QT_CONFIG(accessibility)
        offer_wizard_client_page.setTitle(QCoreApplication.translate("offer_wizard_client_page", u"Klantgegevens", None))
        self.introduction_label.setText(QCoreApplication.translate("offer_wizard_client_page", u"Controleer de gegevens en vul ze aan. Het e-mailadres is het belangrijkst: daarmee meldt de klant zich aan en daar komt de mail om te bevestigen.", None))
        self.company_name_label.setText(QCoreApplication.translate("offer_wizard_client_page", u"&Bedrijfsnaam", None))
        self.contact_person_label.setText(QCoreApplication.translate("offer_wizard_client_page", u"&Contactpersoon", None))
        self.address_label.setText(QCoreApplication.translate("offer_wizard_client_page", u"&Adres", None))
        self.address_edit.setPlaceholderText(QCoreApplication.translate("offer_wizard_client_page", u"straat en huisnummer", None))
        self.postcode_label.setText(QCoreApplication.translate("offer_wizard_client_page", u"&Postcode", None))
        self.city_label.setText(QCoreApplication.translate("offer_wizard_client_page", u"P&laats", None))
        self.phone_label.setText(QCoreApplication.translate("offer_wizard_client_page", u"T&elefoon", None))
        self.phone_edit.setPlaceholderText(QCoreApplication.translate("offer_wizard_client_page", u"niet verplicht", None))
        self.mobile_label.setText(QCoreApplication.translate("offer_wizard_client_page", u"&Mobiele telefoon", None))
        self.mobile_edit.setPlaceholderText(QCoreApplication.translate("offer_wizard_client_page", u"niet verplicht", None))
        self.email_label.setText(QCoreApplication.translate("offer_wizard_client_page", u"E-ma&iladres", None))
        self.email_repeated_label.setText(QCoreApplication.translate("offer_wizard_client_page", u"E-mailadres &herhalen", None))
        self.website_label.setText(QCoreApplication.translate("offer_wizard_client_page", u"&Website", None))
        self.website_edit.setPlaceholderText(QCoreApplication.translate("offer_wizard_client_page", u"niet verplicht", None))
        self.chamber_number_label.setText(QCoreApplication.translate("offer_wizard_client_page", u"&KvK-nummer", None))
        self.chamber_number_edit.setPlaceholderText(QCoreApplication.translate("offer_wizard_client_page", u"niet verplicht", None))
        self.vat_number_label.setText(QCoreApplication.translate("offer_wizard_client_page", u"Btw-&nummer", None))
        self.vat_number_edit.setPlaceholderText(QCoreApplication.translate("offer_wizard_client_page", u"niet verplicht", None))
        self.legal_form_label.setText(QCoreApplication.translate("offer_wizard_client_page", u"&Rechtsvorm", None))
    # retranslateUi
