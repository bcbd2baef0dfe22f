# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'transfer_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from samenop_desktop.gui.field_note import FieldNote
from samenop_desktop.gui.heading_group import HeadingGroup

class Ui_transfer_dialog(object):
    def setupUi(self, transfer_dialog: QDialog) -> None:
        if not transfer_dialog.objectName():
            transfer_dialog.setObjectName(u"transfer_dialog")
        transfer_dialog.resize(620, 440)
        self.dialog_layout = QVBoxLayout(transfer_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.notice_layout = QVBoxLayout()
        self.notice_layout.setSpacing(8)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.dialog_layout.addLayout(self.notice_layout)

        self.ask_panel = QWidget(transfer_dialog)
        self.ask_panel.setObjectName(u"ask_panel")
        self.ask_layout = QVBoxLayout(self.ask_panel)
        self.ask_layout.setSpacing(16)
        self.ask_layout.setObjectName(u"ask_layout")
        self.ask_layout.setContentsMargins(0, 0, 0, 0)
        self.explanation_label = QLabel(self.ask_panel)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setWordWrap(True)
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)

        self.ask_layout.addWidget(self.explanation_label)

        self.administration_form = QFormLayout()
        self.administration_form.setObjectName(u"administration_form")
        self.administration_form.setHorizontalSpacing(16)
        self.administration_form.setVerticalSpacing(8)
        self.administration_form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignVCenter)
        self.administration_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.administration_form.setContentsMargins(0, 0, 0, 0)
        self.administration_label = QLabel(self.ask_panel)
        self.administration_label.setObjectName(u"administration_label")
        self.administration_label.setMinimumSize(QSize(104, 28))
        self.administration_label.setTextFormat(Qt.TextFormat.PlainText)

        self.administration_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.administration_label)

        self.administration_combo = QComboBox(self.ask_panel)
        self.administration_combo.setObjectName(u"administration_combo")
        self.administration_combo.setMinimumSize(QSize(280, 0))

        self.administration_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.administration_combo)

        self.administration_note = FieldNote(self.ask_panel)
        self.administration_note.setObjectName(u"administration_note")
        self.administration_note.setWordWrap(True)

        self.administration_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.administration_note)


        self.ask_layout.addLayout(self.administration_form)

        self.along_group = HeadingGroup(self.ask_panel)
        self.along_group.setObjectName(u"along_group")
        self.along_layout = QVBoxLayout(self.along_group)
        self.along_layout.setSpacing(8)
        self.along_layout.setObjectName(u"along_layout")
        self.along_layout.setContentsMargins(0, 4, 0, 0)
        self.along_value = QLabel(self.along_group)
        self.along_value.setObjectName(u"along_value")
        self.along_value.setWordWrap(True)

        self.along_layout.addWidget(self.along_value)


        self.ask_layout.addWidget(self.along_group)

        self.ends_group = HeadingGroup(self.ask_panel)
        self.ends_group.setObjectName(u"ends_group")
        self.ends_layout = QVBoxLayout(self.ends_group)
        self.ends_layout.setSpacing(8)
        self.ends_layout.setObjectName(u"ends_layout")
        self.ends_layout.setContentsMargins(0, 4, 0, 0)
        self.ends_value = QLabel(self.ends_group)
        self.ends_value.setObjectName(u"ends_value")
        self.ends_value.setWordWrap(True)

        self.ends_layout.addWidget(self.ends_value)

        self.accepts_mailbox_check = QCheckBox(self.ends_group)
        self.accepts_mailbox_check.setObjectName(u"accepts_mailbox_check")

        self.ends_layout.addWidget(self.accepts_mailbox_check)


        self.ask_layout.addWidget(self.ends_group)

        self.client_group = HeadingGroup(self.ask_panel)
        self.client_group.setObjectName(u"client_group")
        self.client_layout = QVBoxLayout(self.client_group)
        self.client_layout.setSpacing(8)
        self.client_layout.setObjectName(u"client_layout")
        self.client_layout.setContentsMargins(0, 4, 0, 0)
        self.client_form = QFormLayout()
        self.client_form.setObjectName(u"client_form")
        self.client_form.setHorizontalSpacing(16)
        self.client_form.setVerticalSpacing(8)
        self.client_form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignVCenter)
        self.client_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.client_form.setContentsMargins(0, 0, 0, 0)
        self.relation_number_label = QLabel(self.client_group)
        self.relation_number_label.setObjectName(u"relation_number_label")
        self.relation_number_label.setMinimumSize(QSize(104, 28))
        self.relation_number_label.setTextFormat(Qt.TextFormat.PlainText)

        self.client_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.relation_number_label)

        self.relation_number_edit = QLineEdit(self.client_group)
        self.relation_number_edit.setObjectName(u"relation_number_edit")
        self.relation_number_edit.setMinimumSize(QSize(280, 0))

        self.client_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.relation_number_edit)

        self.relation_number_note = FieldNote(self.client_group)
        self.relation_number_note.setObjectName(u"relation_number_note")
        self.relation_number_note.setWordWrap(True)

        self.client_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.relation_number_note)

        self.email_label = QLabel(self.client_group)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setMinimumSize(QSize(0, 28))
        self.email_label.setTextFormat(Qt.TextFormat.PlainText)

        self.client_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.email_label)

        self.email_edit = QLineEdit(self.client_group)
        self.email_edit.setObjectName(u"email_edit")
        self.email_edit.setMinimumSize(QSize(280, 0))

        self.client_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.email_edit)

        self.email_note = FieldNote(self.client_group)
        self.email_note.setObjectName(u"email_note")
        self.email_note.setWordWrap(True)

        self.client_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.email_note)


        self.client_layout.addLayout(self.client_form)


        self.ask_layout.addWidget(self.client_group)


        self.dialog_layout.addWidget(self.ask_panel)

        self.result_panel = QWidget(transfer_dialog)
        self.result_panel.setObjectName(u"result_panel")
        self.result_layout = QVBoxLayout(self.result_panel)
        self.result_layout.setSpacing(12)
        self.result_layout.setObjectName(u"result_layout")
        self.result_layout.setContentsMargins(0, 0, 0, 0)
        self.result_heading_label = QLabel(self.result_panel)
        self.result_heading_label.setObjectName(u"result_heading_label")
        self.result_heading_label.setTextFormat(Qt.TextFormat.PlainText)

        self.result_layout.addWidget(self.result_heading_label)

        self.result_value = QLabel(self.result_panel)
        self.result_value.setObjectName(u"result_value")
        self.result_value.setWordWrap(True)
        self.result_value.setTextFormat(Qt.TextFormat.PlainText)

        self.result_layout.addWidget(self.result_value)


        self.dialog_layout.addWidget(self.result_panel)

        self.dialog_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.dialog_spacer)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 4, 0, 0)
        self.buttons_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.transfer_button = QPushButton(transfer_dialog)
        self.transfer_button.setObjectName(u"transfer_button")
        self.transfer_button.setAutoDefault(True)

        self.buttons_layout.addWidget(self.transfer_button)

        self.cancel_button = QPushButton(transfer_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.close_button = QPushButton(transfer_dialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.administration_label.setBuddy(self.administration_combo)
        self.relation_number_label.setBuddy(self.relation_number_edit)
        self.email_label.setBuddy(self.email_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.administration_combo, self.relation_number_edit)
        QWidget.setTabOrder(self.relation_number_edit, self.email_edit)
        QWidget.setTabOrder(self.email_edit, self.transfer_button)
        QWidget.setTabOrder(self.transfer_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.close_button)

        self.retranslateUi(transfer_dialog)

        self.transfer_button.setDefault(True)

    # setupUi

    def retranslateUi(self, transfer_dialog: QDialog) -> None:
        transfer_dialog.setWindowTitle(QCoreApplication.translate("transfer_dialog", u"Administratie overdragen", None))
        self.explanation_label.setText(QCoreApplication.translate("transfer_dialog", u"Je klant heeft al een abonnement. Je vraagt hem de administratie over te nemen; dat gaat per administratie. Hij krijgt een mail en heeft 21 dagen om te bevestigen of te weigeren.", None))
        self.administration_label.setText(QCoreApplication.translate("transfer_dialog", u"&Administratie", None))
#if QT_CONFIG(accessibility)
        self.administration_combo.setAccessibleName(QCoreApplication.translate("transfer_dialog", u"Administratie", None))
#endif // QT_CONFIG(accessibility)
        self.along_group.setTitle(QCoreApplication.translate("transfer_dialog", u"Dit gaat mee", None))
        self.along_value.setText("")
        self.ends_group.setTitle(QCoreApplication.translate("transfer_dialog", u"Dit gaat niet mee of eindigt", None))
        self.ends_value.setText("")
        self.accepts_mailbox_check.setText(QCoreApplication.translate("transfer_dialog", u"Ik accepteer dat de mailbox stopt zodra de klant bevestigt", None))
        self.client_group.setTitle(QCoreApplication.translate("transfer_dialog", u"De klant", None))
        self.relation_number_label.setText(QCoreApplication.translate("transfer_dialog", u"&Relatienummer", None))
        self.email_label.setText(QCoreApplication.translate("transfer_dialog", u"&E-mailadres", None))
        self.result_heading_label.setText("")
        self.result_value.setText("")
        self.transfer_button.setText(QCoreApplication.translate("transfer_dialog", u"&Overdragen", None))
        self.cancel_button.setText(QCoreApplication.translate("transfer_dialog", u"Annuleren", None))
        self.close_button.setText(QCoreApplication.translate("transfer_dialog", u"&Sluiten", None))
    # retranslateUi
