# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'package_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

class Ui_package_dialog(object):
    def setupUi(self, package_dialog: QDialog) -> None:
        if not package_dialog.objectName():
            package_dialog.setObjectName(u"package_dialog")
        package_dialog.resize(540, 320)
        self.dialog_layout = QVBoxLayout(package_dialog)
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
        self.package_label = QLabel(package_dialog)
        self.package_label.setObjectName(u"package_label")
        self.package_label.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.package_label)

        self.package_value = QLabel(package_dialog)
        self.package_value.setObjectName(u"package_value")
        self.package_value.setWordWrap(True)
        self.package_value.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.package_value)

        self.since_label = QLabel(package_dialog)
        self.since_label.setObjectName(u"since_label")
        self.since_label.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.since_label)

        self.since_value = QLabel(package_dialog)
        self.since_value.setObjectName(u"since_value")
        self.since_value.setWordWrap(True)
        self.since_value.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.since_value)

        self.price_label = QLabel(package_dialog)
        self.price_label.setObjectName(u"price_label")
        self.price_label.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.price_label)

        self.price_value = QLabel(package_dialog)
        self.price_value.setObjectName(u"price_value")
        self.price_value.setWordWrap(True)
        self.price_value.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.price_value)

        self.requests_label = QLabel(package_dialog)
        self.requests_label.setObjectName(u"requests_label")
        self.requests_label.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.requests_label)

        self.requests_value = QLabel(package_dialog)
        self.requests_value.setObjectName(u"requests_value")
        self.requests_value.setWordWrap(True)
        self.requests_value.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.requests_value)

        self.rights_label = QLabel(package_dialog)
        self.rights_label.setObjectName(u"rights_label")
        self.rights_label.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.rights_label)

        self.rights_value = QLabel(package_dialog)
        self.rights_value.setObjectName(u"rights_value")
        self.rights_value.setWordWrap(True)
        self.rights_value.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.rights_value)

        self.own_online_label = QLabel(package_dialog)
        self.own_online_label.setObjectName(u"own_online_label")
        self.own_online_label.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.own_online_label)

        self.own_online_value = QLabel(package_dialog)
        self.own_online_value.setObjectName(u"own_online_value")
        self.own_online_value.setWordWrap(True)
        self.own_online_value.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.own_online_value)

        self.clients_paid_label = QLabel(package_dialog)
        self.clients_paid_label.setObjectName(u"clients_paid_label")
        self.clients_paid_label.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.clients_paid_label)

        self.clients_paid_value = QLabel(package_dialog)
        self.clients_paid_value.setObjectName(u"clients_paid_value")
        self.clients_paid_value.setWordWrap(True)
        self.clients_paid_value.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.clients_paid_value)


        self.dialog_layout.addLayout(self.facts_form)

        self.state_value = QLabel(package_dialog)
        self.state_value.setObjectName(u"state_value")
        self.state_value.setWordWrap(True)
        self.state_value.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.state_value)

        self.state_spacer = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.state_spacer)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_package_button = QPushButton(package_dialog)
        self.cancel_package_button.setObjectName(u"cancel_package_button")
        self.cancel_package_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_package_button)

        self.take_package_button = QPushButton(package_dialog)
        self.take_package_button.setObjectName(u"take_package_button")
        self.take_package_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.take_package_button)

        self.close_button = QPushButton(package_dialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(True)

        self.buttons_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(package_dialog)
    # setupUi

    def retranslateUi(self, package_dialog: QDialog) -> None:
        package_dialog.setWindowTitle(QCoreApplication.translate("package_dialog", u"Pakket", None))
        self.package_label.setText(QCoreApplication.translate("package_dialog", u"Pakket", None))
        self.package_value.setText("")
        self.since_label.setText(QCoreApplication.translate("package_dialog", u"Sinds", None))
        self.since_value.setText("")
        self.price_label.setText(QCoreApplication.translate("package_dialog", u"Prijs", None))
        self.price_value.setText("")
        self.requests_label.setText(QCoreApplication.translate("package_dialog", u"Openstaande aanbiedingen", None))
        self.requests_value.setText("")
        self.rights_label.setText(QCoreApplication.translate("package_dialog", u"Administraties van klanten", None))
        self.rights_value.setText("")
        self.own_online_label.setText(QCoreApplication.translate("package_dialog", u"Eigen online administraties", None))
        self.own_online_value.setText("")
        self.clients_paid_label.setText(QCoreApplication.translate("package_dialog", u"Klanten voor wie je betaalt", None))
        self.clients_paid_value.setText("")
        self.state_value.setText("")
        self.cancel_package_button.setText(QCoreApplication.translate("package_dialog", u"&Pakket opzeggen", None))
        self.take_package_button.setText(QCoreApplication.translate("package_dialog", u"Pakket &weer afnemen", None))
        self.close_button.setText(QCoreApplication.translate("package_dialog", u"&Sluiten", None))
    # retranslateUi
