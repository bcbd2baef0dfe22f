# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'offer_details.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QFormLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTreeWidget, QVBoxLayout, QWidget

class Ui_offer_details(object):
    def setupUi(self, offer_details: QWidget) -> None:
        if not offer_details.objectName():
            offer_details.setObjectName(u"offer_details")
        self.offer_details_layout = QHBoxLayout(offer_details)
        self.offer_details_layout.setSpacing(32)
        self.offer_details_layout.setObjectName(u"offer_details_layout")
        self.offer_details_layout.setContentsMargins(16, 12, 16, 12)
        self.request_layout = QVBoxLayout()
        self.request_layout.setSpacing(8)
        self.request_layout.setObjectName(u"request_layout")
        self.request_heading = QLabel(offer_details)
        self.request_heading.setObjectName(u"request_heading")

        self.request_layout.addWidget(self.request_heading)

        self.request_form = QFormLayout()
        self.request_form.setObjectName(u"request_form")
        self.request_form.setHorizontalSpacing(16)
        self.request_form.setVerticalSpacing(4)
        self.request_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.request_form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.status_label = QLabel(offer_details)
        self.status_label.setObjectName(u"status_label")
        self.status_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.request_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.status_label)

        self.status_value = QLabel(offer_details)
        self.status_value.setObjectName(u"status_value")
        self.status_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.status_value.setWordWrap(True)

        self.request_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.status_value)

        self.end_label = QLabel(offer_details)
        self.end_label.setObjectName(u"end_label")
        self.end_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.request_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.end_label)

        self.end_value = QLabel(offer_details)
        self.end_value.setObjectName(u"end_value")
        self.end_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.end_value.setWordWrap(True)

        self.request_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.end_value)

        self.reason_label = QLabel(offer_details)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.request_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.reason_label)

        self.reason_value = QLabel(offer_details)
        self.reason_value.setObjectName(u"reason_value")
        self.reason_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.reason_value.setWordWrap(True)

        self.request_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.reason_value)

        self.last_day_label = QLabel(offer_details)
        self.last_day_label.setObjectName(u"last_day_label")
        self.last_day_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.request_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.last_day_label)

        self.last_day_value = QLabel(offer_details)
        self.last_day_value.setObjectName(u"last_day_value")
        self.last_day_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.last_day_value.setWordWrap(True)

        self.request_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.last_day_value)

        self.subscription_label = QLabel(offer_details)
        self.subscription_label.setObjectName(u"subscription_label")
        self.subscription_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.request_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.subscription_label)

        self.subscription_value = QLabel(offer_details)
        self.subscription_value.setObjectName(u"subscription_value")
        self.subscription_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.subscription_value.setWordWrap(True)

        self.request_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.subscription_value)

        self.payer_label = QLabel(offer_details)
        self.payer_label.setObjectName(u"payer_label")
        self.payer_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.request_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.payer_label)

        self.payer_value = QLabel(offer_details)
        self.payer_value.setObjectName(u"payer_value")
        self.payer_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.payer_value.setWordWrap(True)

        self.request_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.payer_value)

        self.at_table_label = QLabel(offer_details)
        self.at_table_label.setObjectName(u"at_table_label")
        self.at_table_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.request_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.at_table_label)

        self.at_table_value = QLabel(offer_details)
        self.at_table_value.setObjectName(u"at_table_value")
        self.at_table_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.at_table_value.setWordWrap(True)

        self.request_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.at_table_value)

        self.cost_label = QLabel(offer_details)
        self.cost_label.setObjectName(u"cost_label")
        self.cost_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.request_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.cost_label)

        self.cost_value = QLabel(offer_details)
        self.cost_value.setObjectName(u"cost_value")
        self.cost_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.cost_value.setWordWrap(True)

        self.request_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.cost_value)


        self.request_layout.addLayout(self.request_form)

        self.history_layout = QHBoxLayout()
        self.history_layout.setObjectName(u"history_layout")
        self.history_button = QPushButton(offer_details)
        self.history_button.setObjectName(u"history_button")
        self.history_button.setAutoDefault(False)

        self.history_layout.addWidget(self.history_button)

        self.history_layout_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.history_layout.addItem(self.history_layout_spacer)


        self.request_layout.addLayout(self.history_layout)

        self.request_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.request_layout.addItem(self.request_spacer)


        self.offer_details_layout.addLayout(self.request_layout)

        self.client_layout = QVBoxLayout()
        self.client_layout.setSpacing(8)
        self.client_layout.setObjectName(u"client_layout")
        self.client_heading = QLabel(offer_details)
        self.client_heading.setObjectName(u"client_heading")

        self.client_layout.addWidget(self.client_heading)

        self.client_form = QFormLayout()
        self.client_form.setObjectName(u"client_form")
        self.client_form.setHorizontalSpacing(16)
        self.client_form.setVerticalSpacing(4)
        self.client_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.client_form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.company_label = QLabel(offer_details)
        self.company_label.setObjectName(u"company_label")
        self.company_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.client_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.company_label)

        self.company_value = QLabel(offer_details)
        self.company_value.setObjectName(u"company_value")
        self.company_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.company_value.setWordWrap(True)

        self.client_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.company_value)

        self.contact_label = QLabel(offer_details)
        self.contact_label.setObjectName(u"contact_label")
        self.contact_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.client_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.contact_label)

        self.contact_value = QLabel(offer_details)
        self.contact_value.setObjectName(u"contact_value")
        self.contact_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.contact_value.setWordWrap(True)

        self.client_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.contact_value)

        self.address_label = QLabel(offer_details)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.client_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.address_label)

        self.address_value = QLabel(offer_details)
        self.address_value.setObjectName(u"address_value")
        self.address_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.address_value.setWordWrap(True)

        self.client_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.address_value)

        self.phone_label = QLabel(offer_details)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.client_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.phone_label)

        self.phone_value = QLabel(offer_details)
        self.phone_value.setObjectName(u"phone_value")
        self.phone_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.phone_value.setWordWrap(True)

        self.client_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.phone_value)

        self.email_label = QLabel(offer_details)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.client_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.email_label)

        self.email_value = QLabel(offer_details)
        self.email_value.setObjectName(u"email_value")
        self.email_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.email_value.setWordWrap(True)

        self.client_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.email_value)

        self.website_label = QLabel(offer_details)
        self.website_label.setObjectName(u"website_label")
        self.website_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.client_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.website_label)

        self.website_value = QLabel(offer_details)
        self.website_value.setObjectName(u"website_value")
        self.website_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.website_value.setWordWrap(True)

        self.client_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.website_value)

        self.chamber_label = QLabel(offer_details)
        self.chamber_label.setObjectName(u"chamber_label")
        self.chamber_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.client_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.chamber_label)

        self.chamber_value = QLabel(offer_details)
        self.chamber_value.setObjectName(u"chamber_value")
        self.chamber_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.chamber_value.setWordWrap(True)

        self.client_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.chamber_value)

        self.vat_label = QLabel(offer_details)
        self.vat_label.setObjectName(u"vat_label")
        self.vat_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.client_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.vat_label)

        self.vat_value = QLabel(offer_details)
        self.vat_value.setObjectName(u"vat_value")
        self.vat_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.vat_value.setWordWrap(True)

        self.client_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.vat_value)

        self.legal_form_label = QLabel(offer_details)
        self.legal_form_label.setObjectName(u"legal_form_label")
        self.legal_form_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.client_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.legal_form_label)

        self.legal_form_value = QLabel(offer_details)
        self.legal_form_value.setObjectName(u"legal_form_value")
        self.legal_form_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.legal_form_value.setWordWrap(True)

        self.client_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.legal_form_value)


        self.client_layout.addLayout(self.client_form)

        self.personal_layout = QHBoxLayout()
        self.personal_layout.setObjectName(u"personal_layout")
        self.personal_button = QPushButton(offer_details)
        self.personal_button.setObjectName(u"personal_button")
        self.personal_button.setAutoDefault(False)

        self.personal_layout.addWidget(self.personal_button)

        self.personal_layout_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.personal_layout.addItem(self.personal_layout_spacer)


        self.client_layout.addLayout(self.personal_layout)

        self.client_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.client_layout.addItem(self.client_spacer)


        self.offer_details_layout.addLayout(self.client_layout)

        self.mails_layout = QVBoxLayout()
        self.mails_layout.setSpacing(8)
        self.mails_layout.setObjectName(u"mails_layout")
        self.mail_buttons_layout = QHBoxLayout()
        self.mail_buttons_layout.setSpacing(8)
        self.mail_buttons_layout.setObjectName(u"mail_buttons_layout")
        self.mails_heading = QLabel(offer_details)
        self.mails_heading.setObjectName(u"mails_heading")

        self.mail_buttons_layout.addWidget(self.mails_heading)

        self.mail_buttons_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.mail_buttons_layout.addItem(self.mail_buttons_spacer)

        self.read_mail_button = QPushButton(offer_details)
        self.read_mail_button.setObjectName(u"read_mail_button")
        self.read_mail_button.setAutoDefault(False)

        self.mail_buttons_layout.addWidget(self.read_mail_button)

        self.send_mail_button = QPushButton(offer_details)
        self.send_mail_button.setObjectName(u"send_mail_button")
        self.send_mail_button.setAutoDefault(False)

        self.mail_buttons_layout.addWidget(self.send_mail_button)


        self.mails_layout.addLayout(self.mail_buttons_layout)

        self.mails_tree = QTreeWidget(offer_details)
        self.mails_tree.setObjectName(u"mails_tree")
        self.mails_tree.setRootIsDecorated(False)
        self.mails_tree.setUniformRowHeights(True)
        self.mails_tree.setAlternatingRowColors(False)
        self.mails_tree.setAllColumnsShowFocus(True)
        self.mails_tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.mails_tree.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.mails_tree.setIndentation(0)
        self.mails_tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.mails_tree.setMinimumSize(QSize(0, 96))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.mails_tree.sizePolicy().hasHeightForWidth())
        self.mails_tree.setSizePolicy(sizePolicy)

        self.mails_layout.addWidget(self.mails_tree)

        self.mail_words_value = QLabel(offer_details)
        self.mail_words_value.setObjectName(u"mail_words_value")
        self.mail_words_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.mail_words_value.setWordWrap(True)

        self.mails_layout.addWidget(self.mail_words_value)


        self.offer_details_layout.addLayout(self.mails_layout)

        self.offer_details_layout.setStretch(0, 10)
        self.offer_details_layout.setStretch(1, 10)
        self.offer_details_layout.setStretch(2, 15)
        QWidget.setTabOrder(self.history_button, self.personal_button)
        QWidget.setTabOrder(self.personal_button, self.mails_tree)
        QWidget.setTabOrder(self.mails_tree, self.read_mail_button)
        QWidget.setTabOrder(self.read_mail_button, self.send_mail_button)

        self.retranslateUi(offer_details)
    # setupUi

    def retranslateUi(self, offer_details: QWidget) -> None:
        offer_details.setWindowTitle("")
        self.request_heading.setText(QCoreApplication.translate("offer_details", u"Aanbieding", None))
        self.status_label.setText(QCoreApplication.translate("offer_details", u"Status", None))
        self.end_label.setText(QCoreApplication.translate("offer_details", u"Ge\u00ebindigd", None))
        self.reason_label.setText(QCoreApplication.translate("offer_details", u"Reden", None))
        self.last_day_label.setText(QCoreApplication.translate("offer_details", u"Bevestigen t/m", None))
        self.subscription_label.setText(QCoreApplication.translate("offer_details", u"Abonnement", None))
        self.payer_label.setText(QCoreApplication.translate("offer_details", u"Factuur naar", None))
        self.at_table_label.setText(QCoreApplication.translate("offer_details", u"Aan tafel", None))
        self.cost_label.setText(QCoreApplication.translate("offer_details", u"Kosten", None))
        self.history_button.setText(QCoreApplication.translate("offer_details", u"Geschiedenis", None))
        self.client_heading.setText(QCoreApplication.translate("offer_details", u"Klant", None))
        self.company_label.setText(QCoreApplication.translate("offer_details", u"Bedrijfsnaam", None))
        self.contact_label.setText(QCoreApplication.translate("offer_details", u"Contactpersoon", None))
        self.address_label.setText(QCoreApplication.translate("offer_details", u"Adres", None))
        self.phone_label.setText(QCoreApplication.translate("offer_details", u"Telefoon", None))
        self.email_label.setText(QCoreApplication.translate("offer_details", u"E-mailadres", None))
        self.website_label.setText(QCoreApplication.translate("offer_details", u"Website", None))
        self.chamber_label.setText(QCoreApplication.translate("offer_details", u"KvK-nummer", None))
        self.vat_label.setText(QCoreApplication.translate("offer_details", u"Btw-nummer", None))
        self.legal_form_label.setText(QCoreApplication.translate("offer_details", u"Rechtsvorm", None))
        self.personal_button.setText(QCoreApplication.translate("offer_details", u"Persoonsgegevens", None))
        self.mails_heading.setText(QCoreApplication.translate("offer_details", u"Mails", None))
        self.read_mail_button.setText(QCoreApplication.translate("offer_details", u"Mail lezen", None))
        self.send_mail_button.setText(QCoreApplication.translate("offer_details", u"Mail zelf versturen", None))
#if QT_CONFIG(accessibility)
        self.mails_tree.setAccessibleName(QCoreApplication.translate("offer_details", u"Mails van deze aanbieding", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
