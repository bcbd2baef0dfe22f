# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'offer_wizard_start_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QRadioButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget, QWizardPage

from samenop_desktop.gui.field_note import FieldNote

class Ui_offer_wizard_start_page(object):
    def setupUi(self, offer_wizard_start_page: QWizardPage) -> None:
        if not offer_wizard_start_page.objectName():
            offer_wizard_start_page.setObjectName(u"offer_wizard_start_page")
        offer_wizard_start_page.resize(720, 560)
        self.start_layout = QVBoxLayout(offer_wizard_start_page)
        self.start_layout.setSpacing(8)
        self.start_layout.setObjectName(u"start_layout")
        self.start_layout.setContentsMargins(8, 8, 8, 8)
        self.introduction_label = QLabel(offer_wizard_start_page)
        self.introduction_label.setObjectName(u"introduction_label")
        self.introduction_label.setWordWrap(True)

        self.start_layout.addWidget(self.introduction_label)

        self.situation_spacer = QSpacerItem(8, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.start_layout.addItem(self.situation_spacer)

        self.situation_heading_label = QLabel(offer_wizard_start_page)
        self.situation_heading_label.setObjectName(u"situation_heading_label")

        self.start_layout.addWidget(self.situation_heading_label)

        self.no_subscription_radio_button = QRadioButton(offer_wizard_start_page)
        self.situation_button_group = QButtonGroup(offer_wizard_start_page)
        self.situation_button_group.setObjectName(u"situation_button_group")
        self.situation_button_group.addButton(self.no_subscription_radio_button)
        self.no_subscription_radio_button.setObjectName(u"no_subscription_radio_button")

        self.start_layout.addWidget(self.no_subscription_radio_button)

        self.client_has_administration_radio_button = QRadioButton(offer_wizard_start_page)
        self.situation_button_group.addButton(self.client_has_administration_radio_button)
        self.client_has_administration_radio_button.setObjectName(u"client_has_administration_radio_button")

        self.start_layout.addWidget(self.client_has_administration_radio_button)

        self.office_has_administration_radio_button = QRadioButton(offer_wizard_start_page)
        self.situation_button_group.addButton(self.office_has_administration_radio_button)
        self.office_has_administration_radio_button.setObjectName(u"office_has_administration_radio_button")

        self.start_layout.addWidget(self.office_has_administration_radio_button)

        self.situation_note = FieldNote(offer_wizard_start_page)
        self.situation_note.setObjectName(u"situation_note")
        self.situation_note.setWordWrap(True)

        self.start_layout.addWidget(self.situation_note)

        self.explanation_spacer = QSpacerItem(8, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.start_layout.addItem(self.explanation_spacer)

        self.explanation_scroll_area = QScrollArea(offer_wizard_start_page)
        self.explanation_scroll_area.setObjectName(u"explanation_scroll_area")
        self.explanation_scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.explanation_scroll_area.setWidgetResizable(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.explanation_scroll_area.sizePolicy().hasHeightForWidth())
        self.explanation_scroll_area.setSizePolicy(sizePolicy)
        self.explanation_widget = QWidget()
        self.explanation_widget.setObjectName(u"explanation_widget")
        self.explanation_layout = QVBoxLayout(self.explanation_widget)
        self.explanation_layout.setSpacing(8)
        self.explanation_layout.setObjectName(u"explanation_layout")
        self.explanation_layout.setContentsMargins(0, 0, 0, 0)
        self.explanation_heading_label = QLabel(self.explanation_widget)
        self.explanation_heading_label.setObjectName(u"explanation_heading_label")

        self.explanation_layout.addWidget(self.explanation_heading_label)

        self.explanation_label = QLabel(self.explanation_widget)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setWordWrap(True)
        self.explanation_label.setTextFormat(Qt.TextFormat.RichText)
        self.explanation_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.explanation_layout.addWidget(self.explanation_label)

        self.step_plans_widget = QWidget(self.explanation_widget)
        self.step_plans_widget.setObjectName(u"step_plans_widget")
        self.step_plans_layout = QVBoxLayout(self.step_plans_widget)
        self.step_plans_layout.setSpacing(8)
        self.step_plans_layout.setObjectName(u"step_plans_layout")
        self.step_plans_layout.setContentsMargins(0, 4, 0, 0)
        self.step_plans_address_layout = QHBoxLayout()
        self.step_plans_address_layout.setSpacing(8)
        self.step_plans_address_layout.setObjectName(u"step_plans_address_layout")
        self.step_plans_email_label = QLabel(self.step_plans_widget)
        self.step_plans_email_label.setObjectName(u"step_plans_email_label")

        self.step_plans_address_layout.addWidget(self.step_plans_email_label)

        self.step_plans_email_edit = QLineEdit(self.step_plans_widget)
        self.step_plans_email_edit.setObjectName(u"step_plans_email_edit")

        self.step_plans_address_layout.addWidget(self.step_plans_email_edit)

        self.mail_step_plans_button = QPushButton(self.step_plans_widget)
        self.mail_step_plans_button.setObjectName(u"mail_step_plans_button")
        self.mail_step_plans_button.setAutoDefault(False)

        self.step_plans_address_layout.addWidget(self.mail_step_plans_button)


        self.step_plans_layout.addLayout(self.step_plans_address_layout)

        self.step_plans_note = FieldNote(self.step_plans_widget)
        self.step_plans_note.setObjectName(u"step_plans_note")
        self.step_plans_note.setWordWrap(True)

        self.step_plans_layout.addWidget(self.step_plans_note)


        self.explanation_layout.addWidget(self.step_plans_widget)

        self.transfer_layout = QHBoxLayout()
        self.transfer_layout.setObjectName(u"transfer_layout")
        self.transfer_button = QPushButton(self.explanation_widget)
        self.transfer_button.setObjectName(u"transfer_button")
        self.transfer_button.setAutoDefault(False)

        self.transfer_layout.addWidget(self.transfer_button)

        self.transfer_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.transfer_layout.addItem(self.transfer_spacer)


        self.explanation_layout.addLayout(self.transfer_layout)

        self.explanation_end_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.explanation_layout.addItem(self.explanation_end_spacer)

        self.explanation_scroll_area.setWidget(self.explanation_widget)

        self.start_layout.addWidget(self.explanation_scroll_area)

        self.needs_widget = QWidget(offer_wizard_start_page)
        self.needs_widget.setObjectName(u"needs_widget")
        self.needs_layout = QVBoxLayout(self.needs_widget)
        self.needs_layout.setSpacing(8)
        self.needs_layout.setObjectName(u"needs_layout")
        self.needs_layout.setContentsMargins(0, 0, 0, 0)
        self.needs_heading_label = QLabel(self.needs_widget)
        self.needs_heading_label.setObjectName(u"needs_heading_label")

        self.needs_layout.addWidget(self.needs_heading_label)

        self.package_note = FieldNote(self.needs_widget)
        self.package_note.setObjectName(u"package_note")
        self.package_note.setWordWrap(True)

        self.needs_layout.addWidget(self.package_note)

        self.mail_note = FieldNote(self.needs_widget)
        self.mail_note.setObjectName(u"mail_note")
        self.mail_note.setWordWrap(True)

        self.needs_layout.addWidget(self.mail_note)

        self.address_note = FieldNote(self.needs_widget)
        self.address_note.setObjectName(u"address_note")
        self.address_note.setWordWrap(True)

        self.needs_layout.addWidget(self.address_note)


        self.start_layout.addWidget(self.needs_widget)

        self.end_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.start_layout.addItem(self.end_spacer)

        self.retry_layout = QHBoxLayout()
        self.retry_layout.setSpacing(8)
        self.retry_layout.setObjectName(u"retry_layout")
        self.retry_layout.setContentsMargins(0, 0, 0, 0)
        self.retry_button = QPushButton(offer_wizard_start_page)
        self.retry_button.setObjectName(u"retry_button")
        self.retry_button.setAutoDefault(False)

        self.retry_layout.addWidget(self.retry_button)

        self.retry_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.retry_layout.addItem(self.retry_spacer)


        self.start_layout.addLayout(self.retry_layout)

#if QT_CONFIG(shortcut)
        self.step_plans_email_label.setBuddy(self.step_plans_email_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(offer_wizard_start_page)
    # setupUi

    def retranslateUi(self, offer_wizard_start_page: QWizardPage) -> None:
#if QT_CONFIG(accessibility)
        offer_wizard_start_page.setAccessibleName(QCoreApplication.translate("offer_wizard_start_page", u"Start", None))
#endif // QT_CONFIG(accessibility)
        offer_wizard_start_page.setTitle(QCoreApplication.translate("offer_wizard_start_page", u"Start", None))
        self.introduction_label.setText(QCoreApplication.translate("offer_wizard_start_page", u"Met Online samenwerken bied je een klant een eigen abonnement en zijn administratie aan. Nadat de klant heeft bevestigd, is de administratie van hem en houdt jouw kantoor er rechten in.", None))
        self.situation_heading_label.setText(QCoreApplication.translate("offer_wizard_start_page", u"Welke situatie is het?", None))
        self.no_subscription_radio_button.setText(QCoreApplication.translate("offer_wizard_start_page", u"De klant heeft nog &geen abonnement", None))
        self.client_has_administration_radio_button.setText(QCoreApplication.translate("offer_wizard_start_page", u"De klant heeft een abonnement en een &eigen administratie", None))
        self.office_has_administration_radio_button.setText(QCoreApplication.translate("offer_wizard_start_page", u"De klant heeft een abonnement, &ik heb de administratie", None))
#if QT_CONFIG(accessibility)
        self.explanation_scroll_area.setAccessibleName(QCoreApplication.translate("offer_wizard_start_page", u"Uitleg bij deze situatie", None))
#endif // QT_CONFIG(accessibility)
        self.explanation_heading_label.setText("")
        self.explanation_label.setText("")
        self.step_plans_email_label.setText(QCoreApplication.translate("offer_wizard_start_page", u"E-&mailadres van de klant", None))
        self.mail_step_plans_button.setText(QCoreApplication.translate("offer_wizard_start_page", u"&Stappen mailen", None))
        self.transfer_button.setText(QCoreApplication.translate("offer_wizard_start_page", u"Administratie &overdragen", None))
        self.needs_heading_label.setText(QCoreApplication.translate("offer_wizard_start_page", u"Wat je nodig hebt", None))
        self.retry_button.setText(QCoreApplication.translate("offer_wizard_start_page", u"&Opnieuw proberen", None))
    # retranslateUi
