# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'offer_wizard_review_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget, QWizardPage

from samenop_desktop.gui.field_note import FieldNote
from samenop_desktop.gui.offer_wizard.mail_view import MailView

class Ui_offer_wizard_review_page(object):
    def setupUi(self, offer_wizard_review_page: QWizardPage) -> None:
        if not offer_wizard_review_page.objectName():
            offer_wizard_review_page.setObjectName(u"offer_wizard_review_page")
        offer_wizard_review_page.resize(720, 560)
        self.review_layout = QVBoxLayout(offer_wizard_review_page)
        self.review_layout.setSpacing(8)
        self.review_layout.setObjectName(u"review_layout")
        self.review_layout.setContentsMargins(8, 8, 8, 8)
        self.state_note = FieldNote(offer_wizard_review_page)
        self.state_note.setObjectName(u"state_note")
        self.state_note.setWordWrap(True)

        self.review_layout.addWidget(self.state_note)

        self.accepts_mailbox_check = QCheckBox(offer_wizard_review_page)
        self.accepts_mailbox_check.setObjectName(u"accepts_mailbox_check")

        self.review_layout.addWidget(self.accepts_mailbox_check)

        self.accepts_mailbox_note = FieldNote(offer_wizard_review_page)
        self.accepts_mailbox_note.setObjectName(u"accepts_mailbox_note")
        self.accepts_mailbox_note.setWordWrap(True)

        self.review_layout.addWidget(self.accepts_mailbox_note)

        self.retry_layout = QHBoxLayout()
        self.retry_layout.setSpacing(8)
        self.retry_layout.setObjectName(u"retry_layout")
        self.retry_layout.setContentsMargins(0, 0, 0, 0)
        self.retry_button = QPushButton(offer_wizard_review_page)
        self.retry_button.setObjectName(u"retry_button")
        self.retry_button.setAutoDefault(False)

        self.retry_layout.addWidget(self.retry_button)

        self.retry_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.retry_layout.addItem(self.retry_spacer)


        self.review_layout.addLayout(self.retry_layout)

        self.review_scroll_area = QScrollArea(offer_wizard_review_page)
        self.review_scroll_area.setObjectName(u"review_scroll_area")
        self.review_scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.review_scroll_area.setWidgetResizable(True)
        self.review_widget = QWidget()
        self.review_widget.setObjectName(u"review_widget")
        self.overview_layout = QVBoxLayout(self.review_widget)
        self.overview_layout.setSpacing(4)
        self.overview_layout.setObjectName(u"overview_layout")
        self.overview_layout.setContentsMargins(0, 0, 12, 8)
        self.address_heading_label = QLabel(self.review_widget)
        self.address_heading_label.setObjectName(u"address_heading_label")

        self.overview_layout.addWidget(self.address_heading_label)

        self.address_label = QLabel(self.review_widget)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setWordWrap(True)
        self.address_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.overview_layout.addWidget(self.address_label)

        self.address_hint_label = QLabel(self.review_widget)
        self.address_hint_label.setObjectName(u"address_hint_label")
        self.address_hint_label.setWordWrap(True)

        self.overview_layout.addWidget(self.address_hint_label)

        self.address_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.overview_layout.addItem(self.address_spacer)

        self.administration_heading_layout = QHBoxLayout()
        self.administration_heading_layout.setSpacing(8)
        self.administration_heading_layout.setObjectName(u"administration_heading_layout")
        self.administration_heading_layout.setContentsMargins(0, 0, 0, 0)
        self.administration_heading_label = QLabel(self.review_widget)
        self.administration_heading_label.setObjectName(u"administration_heading_label")

        self.administration_heading_layout.addWidget(self.administration_heading_label)

        self.change_administration_button = QPushButton(self.review_widget)
        self.change_administration_button.setObjectName(u"change_administration_button")
        self.change_administration_button.setFlat(True)
        self.change_administration_button.setAutoDefault(False)

        self.administration_heading_layout.addWidget(self.change_administration_button)

        self.administration_heading_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.administration_heading_layout.addItem(self.administration_heading_spacer)


        self.overview_layout.addLayout(self.administration_heading_layout)

        self.administration_layout = QGridLayout()
        self.administration_layout.setObjectName(u"administration_layout")
        self.administration_layout.setHorizontalSpacing(16)
        self.administration_layout.setVerticalSpacing(4)
        self.administration_layout.setContentsMargins(0, 0, 0, 0)
        self.administration_name_caption_label = QLabel(self.review_widget)
        self.administration_name_caption_label.setObjectName(u"administration_name_caption_label")
        self.administration_name_caption_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.administration_layout.addWidget(self.administration_name_caption_label, 0, 0, 1, 1)

        self.administration_name_label = QLabel(self.review_widget)
        self.administration_name_label.setObjectName(u"administration_name_label")
        self.administration_name_label.setWordWrap(True)
        self.administration_name_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.administration_name_label.sizePolicy().hasHeightForWidth())
        self.administration_name_label.setSizePolicy(sizePolicy)

        self.administration_layout.addWidget(self.administration_name_label, 0, 1, 1, 1)

        self.administration_layout.setColumnStretch(1, 1)
        self.administration_layout.setColumnMinimumWidth(0, 152)

        self.overview_layout.addLayout(self.administration_layout)

        self.administration_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.overview_layout.addItem(self.administration_spacer)

        self.client_heading_layout = QHBoxLayout()
        self.client_heading_layout.setSpacing(8)
        self.client_heading_layout.setObjectName(u"client_heading_layout")
        self.client_heading_layout.setContentsMargins(0, 0, 0, 0)
        self.client_heading_label = QLabel(self.review_widget)
        self.client_heading_label.setObjectName(u"client_heading_label")

        self.client_heading_layout.addWidget(self.client_heading_label)

        self.change_client_button = QPushButton(self.review_widget)
        self.change_client_button.setObjectName(u"change_client_button")
        self.change_client_button.setFlat(True)
        self.change_client_button.setAutoDefault(False)

        self.client_heading_layout.addWidget(self.change_client_button)

        self.client_heading_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.client_heading_layout.addItem(self.client_heading_spacer)


        self.overview_layout.addLayout(self.client_heading_layout)

        self.client_layout = QGridLayout()
        self.client_layout.setObjectName(u"client_layout")
        self.client_layout.setHorizontalSpacing(16)
        self.client_layout.setVerticalSpacing(4)
        self.client_layout.setContentsMargins(0, 0, 0, 0)
        self.company_caption_label = QLabel(self.review_widget)
        self.company_caption_label.setObjectName(u"company_caption_label")
        self.company_caption_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.client_layout.addWidget(self.company_caption_label, 0, 0, 1, 1)

        self.company_label = QLabel(self.review_widget)
        self.company_label.setObjectName(u"company_label")
        self.company_label.setWordWrap(True)
        self.company_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        sizePolicy.setHeightForWidth(self.company_label.sizePolicy().hasHeightForWidth())
        self.company_label.setSizePolicy(sizePolicy)

        self.client_layout.addWidget(self.company_label, 0, 1, 1, 1)

        self.contact_caption_label = QLabel(self.review_widget)
        self.contact_caption_label.setObjectName(u"contact_caption_label")
        self.contact_caption_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.client_layout.addWidget(self.contact_caption_label, 1, 0, 1, 1)

        self.contact_label = QLabel(self.review_widget)
        self.contact_label.setObjectName(u"contact_label")
        self.contact_label.setWordWrap(True)
        self.contact_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        sizePolicy.setHeightForWidth(self.contact_label.sizePolicy().hasHeightForWidth())
        self.contact_label.setSizePolicy(sizePolicy)

        self.client_layout.addWidget(self.contact_label, 1, 1, 1, 1)

        self.client_address_caption_label = QLabel(self.review_widget)
        self.client_address_caption_label.setObjectName(u"client_address_caption_label")
        self.client_address_caption_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.client_layout.addWidget(self.client_address_caption_label, 2, 0, 1, 1)

        self.client_address_label = QLabel(self.review_widget)
        self.client_address_label.setObjectName(u"client_address_label")
        self.client_address_label.setWordWrap(True)
        self.client_address_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        sizePolicy.setHeightForWidth(self.client_address_label.sizePolicy().hasHeightForWidth())
        self.client_address_label.setSizePolicy(sizePolicy)

        self.client_layout.addWidget(self.client_address_label, 2, 1, 1, 1)

        self.telephones_caption_label = QLabel(self.review_widget)
        self.telephones_caption_label.setObjectName(u"telephones_caption_label")
        self.telephones_caption_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.client_layout.addWidget(self.telephones_caption_label, 3, 0, 1, 1)

        self.telephones_label = QLabel(self.review_widget)
        self.telephones_label.setObjectName(u"telephones_label")
        self.telephones_label.setWordWrap(True)
        self.telephones_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        sizePolicy.setHeightForWidth(self.telephones_label.sizePolicy().hasHeightForWidth())
        self.telephones_label.setSizePolicy(sizePolicy)

        self.client_layout.addWidget(self.telephones_label, 3, 1, 1, 1)

        self.registrations_caption_label = QLabel(self.review_widget)
        self.registrations_caption_label.setObjectName(u"registrations_caption_label")
        self.registrations_caption_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.client_layout.addWidget(self.registrations_caption_label, 4, 0, 1, 1)

        self.registrations_label = QLabel(self.review_widget)
        self.registrations_label.setObjectName(u"registrations_label")
        self.registrations_label.setWordWrap(True)
        self.registrations_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        sizePolicy.setHeightForWidth(self.registrations_label.sizePolicy().hasHeightForWidth())
        self.registrations_label.setSizePolicy(sizePolicy)

        self.client_layout.addWidget(self.registrations_label, 4, 1, 1, 1)

        self.client_layout.setColumnStretch(1, 1)
        self.client_layout.setColumnMinimumWidth(0, 152)

        self.overview_layout.addLayout(self.client_layout)

        self.client_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.overview_layout.addItem(self.client_spacer)

        self.subscription_heading_layout = QHBoxLayout()
        self.subscription_heading_layout.setSpacing(8)
        self.subscription_heading_layout.setObjectName(u"subscription_heading_layout")
        self.subscription_heading_layout.setContentsMargins(0, 0, 0, 0)
        self.subscription_heading_label = QLabel(self.review_widget)
        self.subscription_heading_label.setObjectName(u"subscription_heading_label")

        self.subscription_heading_layout.addWidget(self.subscription_heading_label)

        self.change_subscription_button = QPushButton(self.review_widget)
        self.change_subscription_button.setObjectName(u"change_subscription_button")
        self.change_subscription_button.setFlat(True)
        self.change_subscription_button.setAutoDefault(False)

        self.subscription_heading_layout.addWidget(self.change_subscription_button)

        self.subscription_heading_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.subscription_heading_layout.addItem(self.subscription_heading_spacer)


        self.overview_layout.addLayout(self.subscription_heading_layout)

        self.subscription_layout = QGridLayout()
        self.subscription_layout.setObjectName(u"subscription_layout")
        self.subscription_layout.setHorizontalSpacing(16)
        self.subscription_layout.setVerticalSpacing(4)
        self.subscription_layout.setContentsMargins(0, 0, 0, 0)
        self.subscription_package_caption_label = QLabel(self.review_widget)
        self.subscription_package_caption_label.setObjectName(u"subscription_package_caption_label")
        self.subscription_package_caption_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.subscription_layout.addWidget(self.subscription_package_caption_label, 0, 0, 1, 1)

        self.subscription_package_label = QLabel(self.review_widget)
        self.subscription_package_label.setObjectName(u"subscription_package_label")
        self.subscription_package_label.setWordWrap(True)
        self.subscription_package_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        sizePolicy.setHeightForWidth(self.subscription_package_label.sizePolicy().hasHeightForWidth())
        self.subscription_package_label.setSizePolicy(sizePolicy)

        self.subscription_layout.addWidget(self.subscription_package_label, 0, 1, 1, 1)

        self.subscription_payer_caption_label = QLabel(self.review_widget)
        self.subscription_payer_caption_label.setObjectName(u"subscription_payer_caption_label")
        self.subscription_payer_caption_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.subscription_layout.addWidget(self.subscription_payer_caption_label, 1, 0, 1, 1)

        self.subscription_payer_label = QLabel(self.review_widget)
        self.subscription_payer_label.setObjectName(u"subscription_payer_label")
        self.subscription_payer_label.setWordWrap(True)
        self.subscription_payer_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        sizePolicy.setHeightForWidth(self.subscription_payer_label.sizePolicy().hasHeightForWidth())
        self.subscription_payer_label.setSizePolicy(sizePolicy)

        self.subscription_layout.addWidget(self.subscription_payer_label, 1, 1, 1, 1)

        self.subscription_layout.setColumnStretch(1, 1)
        self.subscription_layout.setColumnMinimumWidth(0, 152)

        self.overview_layout.addLayout(self.subscription_layout)

        self.subscription_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.overview_layout.addItem(self.subscription_spacer)

        self.time_line_heading_layout = QHBoxLayout()
        self.time_line_heading_layout.setSpacing(8)
        self.time_line_heading_layout.setObjectName(u"time_line_heading_layout")
        self.time_line_heading_layout.setContentsMargins(0, 0, 0, 0)
        self.time_line_heading_label = QLabel(self.review_widget)
        self.time_line_heading_label.setObjectName(u"time_line_heading_label")

        self.time_line_heading_layout.addWidget(self.time_line_heading_label)

        self.time_line_heading_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.time_line_heading_layout.addItem(self.time_line_heading_spacer)


        self.overview_layout.addLayout(self.time_line_heading_layout)

        self.time_line_layout = QGridLayout()
        self.time_line_layout.setObjectName(u"time_line_layout")
        self.time_line_layout.setHorizontalSpacing(16)
        self.time_line_layout.setVerticalSpacing(8)
        self.time_line_layout.setContentsMargins(0, 0, 0, 0)
        self.mails_caption_label = QLabel(self.review_widget)
        self.mails_caption_label.setObjectName(u"mails_caption_label")
        self.mails_caption_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.time_line_layout.addWidget(self.mails_caption_label, 0, 0, 1, 1)

        self.mails_label = QLabel(self.review_widget)
        self.mails_label.setObjectName(u"mails_label")
        self.mails_label.setWordWrap(True)
        self.mails_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        sizePolicy.setHeightForWidth(self.mails_label.sizePolicy().hasHeightForWidth())
        self.mails_label.setSizePolicy(sizePolicy)

        self.time_line_layout.addWidget(self.mails_label, 0, 1, 1, 1)

        self.last_day_caption_label = QLabel(self.review_widget)
        self.last_day_caption_label.setObjectName(u"last_day_caption_label")
        self.last_day_caption_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.time_line_layout.addWidget(self.last_day_caption_label, 1, 0, 1, 1)

        self.last_day_label = QLabel(self.review_widget)
        self.last_day_label.setObjectName(u"last_day_label")
        self.last_day_label.setWordWrap(True)
        self.last_day_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        sizePolicy.setHeightForWidth(self.last_day_label.sizePolicy().hasHeightForWidth())
        self.last_day_label.setSizePolicy(sizePolicy)

        self.time_line_layout.addWidget(self.last_day_label, 1, 1, 1, 1)

        self.confirmed_caption_label = QLabel(self.review_widget)
        self.confirmed_caption_label.setObjectName(u"confirmed_caption_label")
        self.confirmed_caption_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.time_line_layout.addWidget(self.confirmed_caption_label, 2, 0, 1, 1)

        self.confirmed_label = QLabel(self.review_widget)
        self.confirmed_label.setObjectName(u"confirmed_label")
        self.confirmed_label.setWordWrap(True)
        self.confirmed_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        sizePolicy.setHeightForWidth(self.confirmed_label.sizePolicy().hasHeightForWidth())
        self.confirmed_label.setSizePolicy(sizePolicy)

        self.time_line_layout.addWidget(self.confirmed_label, 2, 1, 1, 1)

        self.first_paid_day_caption_label = QLabel(self.review_widget)
        self.first_paid_day_caption_label.setObjectName(u"first_paid_day_caption_label")
        self.first_paid_day_caption_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.time_line_layout.addWidget(self.first_paid_day_caption_label, 3, 0, 1, 1)

        self.first_paid_day_label = QLabel(self.review_widget)
        self.first_paid_day_label.setObjectName(u"first_paid_day_label")
        self.first_paid_day_label.setWordWrap(True)
        self.first_paid_day_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        sizePolicy.setHeightForWidth(self.first_paid_day_label.sizePolicy().hasHeightForWidth())
        self.first_paid_day_label.setSizePolicy(sizePolicy)

        self.time_line_layout.addWidget(self.first_paid_day_label, 3, 1, 1, 1)

        self.unconfirmed_caption_label = QLabel(self.review_widget)
        self.unconfirmed_caption_label.setObjectName(u"unconfirmed_caption_label")
        self.unconfirmed_caption_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.time_line_layout.addWidget(self.unconfirmed_caption_label, 4, 0, 1, 1)

        self.unconfirmed_label = QLabel(self.review_widget)
        self.unconfirmed_label.setObjectName(u"unconfirmed_label")
        self.unconfirmed_label.setWordWrap(True)
        self.unconfirmed_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        sizePolicy.setHeightForWidth(self.unconfirmed_label.sizePolicy().hasHeightForWidth())
        self.unconfirmed_label.setSizePolicy(sizePolicy)

        self.time_line_layout.addWidget(self.unconfirmed_label, 4, 1, 1, 1)

        self.time_line_layout.setColumnStretch(1, 1)
        self.time_line_layout.setColumnMinimumWidth(0, 152)

        self.overview_layout.addLayout(self.time_line_layout)

        self.time_line_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.overview_layout.addItem(self.time_line_spacer)

        self.mail_heading_label = QLabel(self.review_widget)
        self.mail_heading_label.setObjectName(u"mail_heading_label")

        self.overview_layout.addWidget(self.mail_heading_label)

        self.mail_layout = QGridLayout()
        self.mail_layout.setObjectName(u"mail_layout")
        self.mail_layout.setHorizontalSpacing(16)
        self.mail_layout.setVerticalSpacing(4)
        self.mail_layout.setContentsMargins(0, 0, 0, 0)
        self.mail_subject_caption_label = QLabel(self.review_widget)
        self.mail_subject_caption_label.setObjectName(u"mail_subject_caption_label")
        self.mail_subject_caption_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.mail_layout.addWidget(self.mail_subject_caption_label, 0, 0, 1, 1)

        self.mail_subject_label = QLabel(self.review_widget)
        self.mail_subject_label.setObjectName(u"mail_subject_label")
        self.mail_subject_label.setWordWrap(True)
        self.mail_subject_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.mail_layout.addWidget(self.mail_subject_label, 0, 1, 1, 1)

        self.mail_layout.setColumnStretch(1, 1)
        self.mail_layout.setColumnMinimumWidth(0, 152)

        self.overview_layout.addLayout(self.mail_layout)

        self.mail_view = MailView(self.review_widget)
        self.mail_view.setObjectName(u"mail_view")

        self.overview_layout.addWidget(self.mail_view)

        self.review_scroll_area.setWidget(self.review_widget)

        self.review_layout.addWidget(self.review_scroll_area)


        self.retranslateUi(offer_wizard_review_page)
    # setupUi

    def retranslateUi(self, offer_wizard_review_page: QWizardPage) -> None:
#if QT_CONFIG(accessibility)
        offer_wizard_review_page.setAccessibleName(QCoreApplication.translate("offer_wizard_review_page", u"Controleren", None))
#endif // QT_CONFIG(accessibility)
        offer_wizard_review_page.setTitle(QCoreApplication.translate("offer_wizard_review_page", u"Controleren", None))
        self.accepts_mailbox_check.setText(QCoreApplication.translate("offer_wizard_review_page", u"Ik accepteer dat de mailbox stopt zodra de klant bevestigt", None))
        self.retry_button.setText(QCoreApplication.translate("offer_wizard_review_page", u"&Opnieuw proberen", None))
#if QT_CONFIG(accessibility)
        self.review_scroll_area.setAccessibleName(QCoreApplication.translate("offer_wizard_review_page", u"Overzicht van de aanbieding", None))
#endif // QT_CONFIG(accessibility)
        self.address_heading_label.setText(QCoreApplication.translate("offer_wizard_review_page", u"Hier gaat de mail naartoe", None))
        self.address_label.setText("")
        self.address_hint_label.setText(QCoreApplication.translate("offer_wizard_review_page", u"Lees dit adres letter voor letter na. Klopt het niet, dan krijgt de klant de mail nooit en merkt niemand het.", None))
        self.administration_heading_label.setText(QCoreApplication.translate("offer_wizard_review_page", u"Administratie", None))
        self.change_administration_button.setText(QCoreApplication.translate("offer_wizard_review_page", u"Wijzigen", None))
#if QT_CONFIG(accessibility)
        self.change_administration_button.setAccessibleName(QCoreApplication.translate("offer_wizard_review_page", u"Administratie wijzigen", None))
#endif // QT_CONFIG(accessibility)
        self.administration_name_caption_label.setText(QCoreApplication.translate("offer_wizard_review_page", u"Naam", None))
        self.administration_name_label.setText("")
        self.client_heading_label.setText(QCoreApplication.translate("offer_wizard_review_page", u"Klantgegevens", None))
        self.change_client_button.setText(QCoreApplication.translate("offer_wizard_review_page", u"Wijzigen", None))
#if QT_CONFIG(accessibility)
        self.change_client_button.setAccessibleName(QCoreApplication.translate("offer_wizard_review_page", u"Klantgegevens wijzigen", None))
#endif // QT_CONFIG(accessibility)
        self.company_caption_label.setText(QCoreApplication.translate("offer_wizard_review_page", u"Bedrijf", None))
        self.company_label.setText("")
        self.contact_caption_label.setText(QCoreApplication.translate("offer_wizard_review_page", u"Contactpersoon", None))
        self.contact_label.setText("")
        self.client_address_caption_label.setText(QCoreApplication.translate("offer_wizard_review_page", u"Adres", None))
        self.client_address_label.setText("")
        self.telephones_caption_label.setText(QCoreApplication.translate("offer_wizard_review_page", u"Telefoon", None))
        self.telephones_label.setText("")
        self.registrations_caption_label.setText(QCoreApplication.translate("offer_wizard_review_page", u"Overig", None))
        self.registrations_label.setText("")
        self.subscription_heading_label.setText(QCoreApplication.translate("offer_wizard_review_page", u"Abonnement en betaler", None))
        self.change_subscription_button.setText(QCoreApplication.translate("offer_wizard_review_page", u"Wijzigen", None))
#if QT_CONFIG(accessibility)
        self.change_subscription_button.setAccessibleName(QCoreApplication.translate("offer_wizard_review_page", u"Abonnement en betaler wijzigen", None))
#endif // QT_CONFIG(accessibility)
        self.subscription_package_caption_label.setText(QCoreApplication.translate("offer_wizard_review_page", u"Abonnement", None))
        self.subscription_package_label.setText("")
        self.subscription_payer_caption_label.setText(QCoreApplication.translate("offer_wizard_review_page", u"Factuur naar", None))
        self.subscription_payer_label.setText("")
        self.time_line_heading_label.setText(QCoreApplication.translate("offer_wizard_review_page", u"Wat er wanneer gebeurt", None))
        self.mails_caption_label.setText(QCoreApplication.translate("offer_wizard_review_page", u"Nu", None))
        self.mails_label.setText("")
        self.last_day_caption_label.setText(QCoreApplication.translate("offer_wizard_review_page", u"Uiterlijk", None))
        self.last_day_label.setText("")
        self.confirmed_caption_label.setText(QCoreApplication.translate("offer_wizard_review_page", u"Bij bevestigen", None))
        self.confirmed_label.setText("")
        self.first_paid_day_caption_label.setText(QCoreApplication.translate("offer_wizard_review_page", u"Na 30 dagen", None))
        self.first_paid_day_label.setText("")
        self.unconfirmed_caption_label.setText(QCoreApplication.translate("offer_wizard_review_page", u"Zonder bevestiging", None))
        self.unconfirmed_label.setText("")
        self.mail_heading_label.setText(QCoreApplication.translate("offer_wizard_review_page", u"De mail aan de klant", None))
        self.mail_subject_caption_label.setText(QCoreApplication.translate("offer_wizard_review_page", u"Onderwerp", None))
        self.mail_subject_label.setText("")
#if QT_CONFIG(accessibility)
        self.mail_view.setAccessibleName(QCoreApplication.translate("offer_wizard_review_page", u"De mail aan de klant", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
