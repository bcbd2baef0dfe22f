# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'offer_wizard_subscription_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWizardPage

from samenop_desktop.gui.field_note import FieldNote
from samenop_desktop.gui.heading_group import HeadingGroup

class Ui_offer_wizard_subscription_page(object):
    def setupUi(self, offer_wizard_subscription_page: QWizardPage) -> None:
        if not offer_wizard_subscription_page.objectName():
            offer_wizard_subscription_page.setObjectName(u"offer_wizard_subscription_page")
        offer_wizard_subscription_page.resize(720, 560)
        self.subscription_layout = QVBoxLayout(offer_wizard_subscription_page)
        self.subscription_layout.setSpacing(8)
        self.subscription_layout.setObjectName(u"subscription_layout")
        self.subscription_layout.setContentsMargins(8, 8, 8, 8)
        self.package_group_box = HeadingGroup(offer_wizard_subscription_page)
        self.package_group_box.setObjectName(u"package_group_box")
        self.packages_layout = QGridLayout(self.package_group_box)
        self.packages_layout.setObjectName(u"packages_layout")
        self.packages_layout.setHorizontalSpacing(16)
        self.packages_layout.setVerticalSpacing(8)
        self.packages_layout.setContentsMargins(0, 8, 0, 0)
        self.in_orde_radio_button = QRadioButton(self.package_group_box)
        self.package_button_group = QButtonGroup(offer_wizard_subscription_page)
        self.package_button_group.setObjectName(u"package_button_group")
        self.package_button_group.addButton(self.in_orde_radio_button)
        self.in_orde_radio_button.setObjectName(u"in_orde_radio_button")

        self.packages_layout.addWidget(self.in_orde_radio_button, 0, 0, 1, 1)

        self.in_orde_price_label = QLabel(self.package_group_box)
        self.in_orde_price_label.setObjectName(u"in_orde_price_label")

        self.packages_layout.addWidget(self.in_orde_price_label, 0, 1, 1, 1)

        self.in_orde_note = FieldNote(self.package_group_box)
        self.in_orde_note.setObjectName(u"in_orde_note")
        self.in_orde_note.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.in_orde_note.sizePolicy().hasHeightForWidth())
        self.in_orde_note.setSizePolicy(sizePolicy)

        self.packages_layout.addWidget(self.in_orde_note, 0, 2, 1, 1)

        self.in_stap_radio_button = QRadioButton(self.package_group_box)
        self.package_button_group.addButton(self.in_stap_radio_button)
        self.in_stap_radio_button.setObjectName(u"in_stap_radio_button")

        self.packages_layout.addWidget(self.in_stap_radio_button, 1, 0, 1, 1)

        self.in_stap_price_label = QLabel(self.package_group_box)
        self.in_stap_price_label.setObjectName(u"in_stap_price_label")

        self.packages_layout.addWidget(self.in_stap_price_label, 1, 1, 1, 1)

        self.in_stap_note = FieldNote(self.package_group_box)
        self.in_stap_note.setObjectName(u"in_stap_note")
        self.in_stap_note.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.in_stap_note.sizePolicy().hasHeightForWidth())
        self.in_stap_note.setSizePolicy(sizePolicy)

        self.packages_layout.addWidget(self.in_stap_note, 1, 2, 1, 1)

        self.in_kaart_radio_button = QRadioButton(self.package_group_box)
        self.package_button_group.addButton(self.in_kaart_radio_button)
        self.in_kaart_radio_button.setObjectName(u"in_kaart_radio_button")

        self.packages_layout.addWidget(self.in_kaart_radio_button, 2, 0, 1, 1)

        self.in_kaart_price_label = QLabel(self.package_group_box)
        self.in_kaart_price_label.setObjectName(u"in_kaart_price_label")

        self.packages_layout.addWidget(self.in_kaart_price_label, 2, 1, 1, 1)

        self.in_kaart_note = FieldNote(self.package_group_box)
        self.in_kaart_note.setObjectName(u"in_kaart_note")
        self.in_kaart_note.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.in_kaart_note.sizePolicy().hasHeightForWidth())
        self.in_kaart_note.setSizePolicy(sizePolicy)

        self.packages_layout.addWidget(self.in_kaart_note, 2, 2, 1, 1)

        self.in_balans_radio_button = QRadioButton(self.package_group_box)
        self.package_button_group.addButton(self.in_balans_radio_button)
        self.in_balans_radio_button.setObjectName(u"in_balans_radio_button")

        self.packages_layout.addWidget(self.in_balans_radio_button, 3, 0, 1, 1)

        self.in_balans_price_label = QLabel(self.package_group_box)
        self.in_balans_price_label.setObjectName(u"in_balans_price_label")

        self.packages_layout.addWidget(self.in_balans_price_label, 3, 1, 1, 1)

        self.in_balans_note = FieldNote(self.package_group_box)
        self.in_balans_note.setObjectName(u"in_balans_note")
        self.in_balans_note.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.in_balans_note.sizePolicy().hasHeightForWidth())
        self.in_balans_note.setSizePolicy(sizePolicy)

        self.packages_layout.addWidget(self.in_balans_note, 3, 2, 1, 1)

        self.in_zicht_radio_button = QRadioButton(self.package_group_box)
        self.package_button_group.addButton(self.in_zicht_radio_button)
        self.in_zicht_radio_button.setObjectName(u"in_zicht_radio_button")

        self.packages_layout.addWidget(self.in_zicht_radio_button, 4, 0, 1, 1)

        self.in_zicht_price_label = QLabel(self.package_group_box)
        self.in_zicht_price_label.setObjectName(u"in_zicht_price_label")

        self.packages_layout.addWidget(self.in_zicht_price_label, 4, 1, 1, 1)

        self.in_zicht_note = FieldNote(self.package_group_box)
        self.in_zicht_note.setObjectName(u"in_zicht_note")
        self.in_zicht_note.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.in_zicht_note.sizePolicy().hasHeightForWidth())
        self.in_zicht_note.setSizePolicy(sizePolicy)

        self.packages_layout.addWidget(self.in_zicht_note, 4, 2, 1, 1)

        self.package_note = FieldNote(self.package_group_box)
        self.package_note.setObjectName(u"package_note")
        self.package_note.setWordWrap(True)

        self.packages_layout.addWidget(self.package_note, 5, 0, 1, 3)

        self.packages_layout.setColumnStretch(2, 1)

        self.subscription_layout.addWidget(self.package_group_box)

        self.payer_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.subscription_layout.addItem(self.payer_spacer)

        self.payer_group_box = HeadingGroup(offer_wizard_subscription_page)
        self.payer_group_box.setObjectName(u"payer_group_box")
        self.payer_layout = QVBoxLayout(self.payer_group_box)
        self.payer_layout.setSpacing(8)
        self.payer_layout.setObjectName(u"payer_layout")
        self.payer_layout.setContentsMargins(0, 8, 0, 0)
        self.client_pays_radio_button = QRadioButton(self.payer_group_box)
        self.payer_button_group = QButtonGroup(offer_wizard_subscription_page)
        self.payer_button_group.setObjectName(u"payer_button_group")
        self.payer_button_group.addButton(self.client_pays_radio_button)
        self.client_pays_radio_button.setObjectName(u"client_pays_radio_button")

        self.payer_layout.addWidget(self.client_pays_radio_button)

        self.office_pays_radio_button = QRadioButton(self.payer_group_box)
        self.payer_button_group.addButton(self.office_pays_radio_button)
        self.office_pays_radio_button.setObjectName(u"office_pays_radio_button")

        self.payer_layout.addWidget(self.office_pays_radio_button)

        self.payer_note = FieldNote(self.payer_group_box)
        self.payer_note.setObjectName(u"payer_note")
        self.payer_note.setWordWrap(True)

        self.payer_layout.addWidget(self.payer_note)


        self.subscription_layout.addWidget(self.payer_group_box)

        self.cost_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.subscription_layout.addItem(self.cost_spacer)

        self.cost_heading_label = QLabel(offer_wizard_subscription_page)
        self.cost_heading_label.setObjectName(u"cost_heading_label")

        self.subscription_layout.addWidget(self.cost_heading_label)

        self.cost_label = QLabel(offer_wizard_subscription_page)
        self.cost_label.setObjectName(u"cost_label")
        self.cost_label.setWordWrap(True)

        self.subscription_layout.addWidget(self.cost_label)

        self.end_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.subscription_layout.addItem(self.end_spacer)


        self.retranslateUi(offer_wizard_subscription_page)
    # setupUi

    def retranslateUi(self, offer_wizard_subscription_page: QWizardPage) -> None:
#if QT_CONFIG(accessibility)
        offer_wizard_subscription_page.setAccessibleName(QCoreApplication.translate("offer_wizard_subscription_page", u"Abonnement en betaler", None))
#endif // QT_CONFIG(accessibility)
        offer_wizard_subscription_page.setTitle(QCoreApplication.translate("offer_wizard_subscription_page", u"Abonnement en betaler", None))
        self.package_group_box.setTitle(QCoreApplication.translate("offer_wizard_subscription_page", u"Welk abonnement krijgt de klant?", None))
        self.in_orde_radio_button.setText(QCoreApplication.translate("offer_wizard_subscription_page", u"inOrde", None))
        self.in_orde_price_label.setText("")
        self.in_stap_radio_button.setText(QCoreApplication.translate("offer_wizard_subscription_page", u"inStap", None))
        self.in_stap_price_label.setText("")
        self.in_kaart_radio_button.setText(QCoreApplication.translate("offer_wizard_subscription_page", u"inKaart", None))
        self.in_kaart_price_label.setText("")
        self.in_balans_radio_button.setText(QCoreApplication.translate("offer_wizard_subscription_page", u"inBalans", None))
        self.in_balans_price_label.setText("")
        self.in_zicht_radio_button.setText(QCoreApplication.translate("offer_wizard_subscription_page", u"inZicht", None))
        self.in_zicht_price_label.setText("")
        self.payer_group_box.setTitle(QCoreApplication.translate("offer_wizard_subscription_page", u"Wie ontvangt de factuur?", None))
        self.client_pays_radio_button.setText(QCoreApplication.translate("offer_wizard_subscription_page", u"De &klant", None))
        self.office_pays_radio_button.setText(QCoreApplication.translate("offer_wizard_subscription_page", u"&Het kantoor", None))
        self.cost_heading_label.setText(QCoreApplication.translate("offer_wizard_subscription_page", u"Wat het kost", None))
        self.cost_label.setText("")
    # retranslateUi
