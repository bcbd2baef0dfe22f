# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'subscription_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

class Ui_subscription_dialog(object):
    def setupUi(self, subscription_dialog: QDialog) -> None:
        if not subscription_dialog.objectName():
            subscription_dialog.setObjectName(u"subscription_dialog")
        subscription_dialog.resize(540, 260)
        self.dialog_layout = QVBoxLayout(subscription_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.notice_layout = QVBoxLayout()
        self.notice_layout.setSpacing(8)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.dialog_layout.addLayout(self.notice_layout)

        self.facts_form = QFormLayout()
        self.facts_form.setObjectName(u"facts_form")
        self.facts_form.setHorizontalSpacing(24)
        self.facts_form.setVerticalSpacing(8)
        self.facts_form.setContentsMargins(0, 0, 0, 0)
        self.relation_number_label = QLabel(subscription_dialog)
        self.relation_number_label.setObjectName(u"relation_number_label")
        self.relation_number_label.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.relation_number_label)

        self.relation_number_value = QLabel(subscription_dialog)
        self.relation_number_value.setObjectName(u"relation_number_value")
        self.relation_number_value.setWordWrap(True)
        self.relation_number_value.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.relation_number_value)

        self.package_label = QLabel(subscription_dialog)
        self.package_label.setObjectName(u"package_label")
        self.package_label.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.package_label)

        self.package_value = QLabel(subscription_dialog)
        self.package_value.setObjectName(u"package_value")
        self.package_value.setWordWrap(True)
        self.package_value.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.package_value)

        self.started_label = QLabel(subscription_dialog)
        self.started_label.setObjectName(u"started_label")
        self.started_label.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.started_label)

        self.started_value = QLabel(subscription_dialog)
        self.started_value.setObjectName(u"started_value")
        self.started_value.setWordWrap(True)
        self.started_value.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.started_value)

        self.free_days_label = QLabel(subscription_dialog)
        self.free_days_label.setObjectName(u"free_days_label")
        self.free_days_label.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.free_days_label)

        self.free_days_value = QLabel(subscription_dialog)
        self.free_days_value.setObjectName(u"free_days_value")
        self.free_days_value.setWordWrap(True)
        self.free_days_value.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.free_days_value)

        self.price_label = QLabel(subscription_dialog)
        self.price_label.setObjectName(u"price_label")
        self.price_label.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.price_label)

        self.price_value = QLabel(subscription_dialog)
        self.price_value.setObjectName(u"price_value")
        self.price_value.setWordWrap(True)
        self.price_value.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.price_value)

        self.online_label = QLabel(subscription_dialog)
        self.online_label.setObjectName(u"online_label")
        self.online_label.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.online_label)

        self.online_value = QLabel(subscription_dialog)
        self.online_value.setObjectName(u"online_value")
        self.online_value.setWordWrap(True)
        self.online_value.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.online_value)

        self.payer_label = QLabel(subscription_dialog)
        self.payer_label.setObjectName(u"payer_label")
        self.payer_label.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.payer_label)

        self.payer_value = QLabel(subscription_dialog)
        self.payer_value.setObjectName(u"payer_value")
        self.payer_value.setWordWrap(True)
        self.payer_value.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.payer_value)


        self.dialog_layout.addLayout(self.facts_form)

        self.licence_value = QLabel(subscription_dialog)
        self.licence_value.setObjectName(u"licence_value")
        self.licence_value.setWordWrap(True)
        self.licence_value.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.licence_value)

        self.room_spacer = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.room_spacer)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_licence_button = QPushButton(subscription_dialog)
        self.cancel_licence_button.setObjectName(u"cancel_licence_button")
        self.cancel_licence_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_licence_button)

        self.keep_licence_button = QPushButton(subscription_dialog)
        self.keep_licence_button.setObjectName(u"keep_licence_button")
        self.keep_licence_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.keep_licence_button)

        self.close_button = QPushButton(subscription_dialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(True)

        self.buttons_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(subscription_dialog)
    # setupUi

    def retranslateUi(self, subscription_dialog: QDialog) -> None:
        subscription_dialog.setWindowTitle(QCoreApplication.translate("subscription_dialog", u"Mijn abonnement", None))
        self.relation_number_label.setText(QCoreApplication.translate("subscription_dialog", u"Relatienummer", None))
        self.relation_number_value.setText("")
        self.package_label.setText(QCoreApplication.translate("subscription_dialog", u"Abonnement", None))
        self.package_value.setText("")
        self.started_label.setText(QCoreApplication.translate("subscription_dialog", u"Begonnen op", None))
        self.started_value.setText("")
        self.free_days_label.setText(QCoreApplication.translate("subscription_dialog", u"Gratis dagen", None))
        self.free_days_value.setText("")
        self.price_label.setText(QCoreApplication.translate("subscription_dialog", u"Prijs", None))
        self.price_value.setText("")
        self.online_label.setText(QCoreApplication.translate("subscription_dialog", u"Online administraties", None))
        self.online_value.setText("")
        self.payer_label.setText(QCoreApplication.translate("subscription_dialog", u"Wie ontvangt de factuur", None))
        self.payer_value.setText("")
        self.licence_value.setText("")
        self.cancel_licence_button.setText(QCoreApplication.translate("subscription_dialog", u"&Licentie opzeggen", None))
        self.keep_licence_button.setText(QCoreApplication.translate("subscription_dialog", u"&Opzegging ongedaan maken", None))
        self.close_button.setText(QCoreApplication.translate("subscription_dialog", u"&Sluiten", None))
    # retranslateUi
