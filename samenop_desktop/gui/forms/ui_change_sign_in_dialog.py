# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'change_sign_in_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from samenop_desktop.gui.field_note import FieldNote

class Ui_change_sign_in_dialog(object):
    def setupUi(self, change_sign_in_dialog: QDialog) -> None:
        if not change_sign_in_dialog.objectName():
            change_sign_in_dialog.setObjectName(u"change_sign_in_dialog")
        change_sign_in_dialog.resize(880, 360)
        self.dialog_layout = QVBoxLayout(change_sign_in_dialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 12, 16, 12)
        self.notice_layout = QVBoxLayout()
        self.notice_layout.setSpacing(8)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.dialog_layout.addLayout(self.notice_layout)

        self.halves_layout = QHBoxLayout()
        self.halves_layout.setSpacing(32)
        self.halves_layout.setObjectName(u"halves_layout")
        self.halves_layout.setContentsMargins(0, 0, 0, 0)
        self.office_half_layout = QVBoxLayout()
        self.office_half_layout.setSpacing(8)
        self.office_half_layout.setObjectName(u"office_half_layout")
        self.office_half_layout.setContentsMargins(0, 0, 0, 0)
        self.office_heading_label = QLabel(change_sign_in_dialog)
        self.office_heading_label.setObjectName(u"office_heading_label")

        self.office_half_layout.addWidget(self.office_heading_label)

        self.office_label = QLabel(change_sign_in_dialog)
        self.office_label.setObjectName(u"office_label")
        self.office_label.setWordWrap(True)
        self.office_label.setTextFormat(Qt.PlainText)

        self.office_half_layout.addWidget(self.office_label)

        self.office_form = QFormLayout()
        self.office_form.setObjectName(u"office_form")
        self.office_form.setHorizontalSpacing(16)
        self.office_form.setVerticalSpacing(8)
        self.office_form.setLabelAlignment(Qt.AlignLeading|Qt.AlignLeft|Qt.AlignVCenter)
        self.office_form.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.office_form.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(change_sign_in_dialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setMinimumSize(QSize(0, 28))

        self.office_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name_edit = QLineEdit(change_sign_in_dialog)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMinimumSize(QSize(260, 0))

        self.office_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name_edit)

        self.name_note = FieldNote(change_sign_in_dialog)
        self.name_note.setObjectName(u"name_note")
        self.name_note.setWordWrap(True)

        self.office_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.name_note)

        self.city_label = QLabel(change_sign_in_dialog)
        self.city_label.setObjectName(u"city_label")
        self.city_label.setMinimumSize(QSize(0, 28))

        self.office_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.city_label)

        self.city_edit = QLineEdit(change_sign_in_dialog)
        self.city_edit.setObjectName(u"city_edit")
        self.city_edit.setMinimumSize(QSize(260, 0))

        self.office_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.city_edit)

        self.city_note = FieldNote(change_sign_in_dialog)
        self.city_note.setObjectName(u"city_note")
        self.city_note.setWordWrap(True)

        self.office_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.city_note)

        self.phone_label = QLabel(change_sign_in_dialog)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setMinimumSize(QSize(0, 28))

        self.office_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.phone_label)

        self.phone_edit = QLineEdit(change_sign_in_dialog)
        self.phone_edit.setObjectName(u"phone_edit")
        self.phone_edit.setMinimumSize(QSize(260, 0))

        self.office_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.phone_edit)

        self.phone_note = FieldNote(change_sign_in_dialog)
        self.phone_note.setObjectName(u"phone_note")
        self.phone_note.setWordWrap(True)

        self.office_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.phone_note)

        self.email_label = QLabel(change_sign_in_dialog)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setMinimumSize(QSize(0, 28))

        self.office_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.email_label)

        self.email_edit = QLineEdit(change_sign_in_dialog)
        self.email_edit.setObjectName(u"email_edit")
        self.email_edit.setMinimumSize(QSize(260, 0))
        self.email_edit.setReadOnly(True)

        self.office_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.email_edit)

        self.relation_number_label = QLabel(change_sign_in_dialog)
        self.relation_number_label.setObjectName(u"relation_number_label")
        self.relation_number_label.setMinimumSize(QSize(0, 28))

        self.office_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.relation_number_label)

        self.relation_number_edit = QLineEdit(change_sign_in_dialog)
        self.relation_number_edit.setObjectName(u"relation_number_edit")
        self.relation_number_edit.setMinimumSize(QSize(260, 0))
        self.relation_number_edit.setReadOnly(True)

        self.office_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.relation_number_edit)


        self.office_half_layout.addLayout(self.office_form)

        self.office_buttons = QHBoxLayout()
        self.office_buttons.setSpacing(8)
        self.office_buttons.setObjectName(u"office_buttons")
        self.office_buttons.setContentsMargins(0, 0, 0, 0)
        self.office_buttons_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.office_buttons.addItem(self.office_buttons_spacer)

        self.save_office_button = QPushButton(change_sign_in_dialog)
        self.save_office_button.setObjectName(u"save_office_button")
        self.save_office_button.setAutoDefault(False)

        self.office_buttons.addWidget(self.save_office_button)


        self.office_half_layout.addLayout(self.office_buttons)

        self.office_half_spacer = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.office_half_layout.addItem(self.office_half_spacer)


        self.halves_layout.addLayout(self.office_half_layout)

        self.password_half_layout = QVBoxLayout()
        self.password_half_layout.setSpacing(8)
        self.password_half_layout.setObjectName(u"password_half_layout")
        self.password_half_layout.setContentsMargins(0, 0, 0, 0)
        self.password_heading_label = QLabel(change_sign_in_dialog)
        self.password_heading_label.setObjectName(u"password_heading_label")

        self.password_half_layout.addWidget(self.password_heading_label)

        self.password_form = QFormLayout()
        self.password_form.setObjectName(u"password_form")
        self.password_form.setHorizontalSpacing(16)
        self.password_form.setVerticalSpacing(8)
        self.password_form.setLabelAlignment(Qt.AlignLeading|Qt.AlignLeft|Qt.AlignVCenter)
        self.password_form.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.password_form.setContentsMargins(0, 0, 0, 0)
        self.old_password_label = QLabel(change_sign_in_dialog)
        self.old_password_label.setObjectName(u"old_password_label")
        self.old_password_label.setMinimumSize(QSize(0, 28))

        self.password_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.old_password_label)

        self.old_password_edit = QLineEdit(change_sign_in_dialog)
        self.old_password_edit.setObjectName(u"old_password_edit")
        self.old_password_edit.setMinimumSize(QSize(260, 0))
        self.old_password_edit.setEchoMode(QLineEdit.Password)

        self.password_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.old_password_edit)

        self.old_password_note = FieldNote(change_sign_in_dialog)
        self.old_password_note.setObjectName(u"old_password_note")
        self.old_password_note.setWordWrap(True)

        self.password_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.old_password_note)

        self.password_label = QLabel(change_sign_in_dialog)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setMinimumSize(QSize(0, 28))

        self.password_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.password_label)

        self.password_edit = QLineEdit(change_sign_in_dialog)
        self.password_edit.setObjectName(u"password_edit")
        self.password_edit.setMinimumSize(QSize(260, 0))
        self.password_edit.setEchoMode(QLineEdit.Password)

        self.password_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.password_edit)

        self.password_note = FieldNote(change_sign_in_dialog)
        self.password_note.setObjectName(u"password_note")
        self.password_note.setWordWrap(True)

        self.password_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.password_note)

        self.password_repeated_label = QLabel(change_sign_in_dialog)
        self.password_repeated_label.setObjectName(u"password_repeated_label")
        self.password_repeated_label.setMinimumSize(QSize(0, 28))

        self.password_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.password_repeated_label)

        self.password_repeated_edit = QLineEdit(change_sign_in_dialog)
        self.password_repeated_edit.setObjectName(u"password_repeated_edit")
        self.password_repeated_edit.setMinimumSize(QSize(260, 0))
        self.password_repeated_edit.setEchoMode(QLineEdit.Password)

        self.password_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.password_repeated_edit)

        self.password_repeated_note = FieldNote(change_sign_in_dialog)
        self.password_repeated_note.setObjectName(u"password_repeated_note")
        self.password_repeated_note.setWordWrap(True)

        self.password_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.password_repeated_note)


        self.password_half_layout.addLayout(self.password_form)

        self.password_buttons = QHBoxLayout()
        self.password_buttons.setSpacing(8)
        self.password_buttons.setObjectName(u"password_buttons")
        self.password_buttons.setContentsMargins(0, 0, 0, 0)
        self.password_buttons_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.password_buttons.addItem(self.password_buttons_spacer)

        self.change_password_button = QPushButton(change_sign_in_dialog)
        self.change_password_button.setObjectName(u"change_password_button")
        self.change_password_button.setAutoDefault(False)

        self.password_buttons.addWidget(self.change_password_button)


        self.password_half_layout.addLayout(self.password_buttons)

        self.recovery_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.password_half_layout.addItem(self.recovery_spacer)

        self.recovery_heading_label = QLabel(change_sign_in_dialog)
        self.recovery_heading_label.setObjectName(u"recovery_heading_label")

        self.password_half_layout.addWidget(self.recovery_heading_label)

        self.recovery_label = QLabel(change_sign_in_dialog)
        self.recovery_label.setObjectName(u"recovery_label")
        self.recovery_label.setWordWrap(True)
        self.recovery_label.setTextFormat(Qt.PlainText)

        self.password_half_layout.addWidget(self.recovery_label)

        self.recovery_buttons = QHBoxLayout()
        self.recovery_buttons.setSpacing(8)
        self.recovery_buttons.setObjectName(u"recovery_buttons")
        self.recovery_buttons.setContentsMargins(0, 0, 0, 0)
        self.recovery_buttons_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.recovery_buttons.addItem(self.recovery_buttons_spacer)

        self.new_recovery_code_button = QPushButton(change_sign_in_dialog)
        self.new_recovery_code_button.setObjectName(u"new_recovery_code_button")
        self.new_recovery_code_button.setAutoDefault(False)

        self.recovery_buttons.addWidget(self.new_recovery_code_button)


        self.password_half_layout.addLayout(self.recovery_buttons)

        self.password_half_spacer = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.password_half_layout.addItem(self.password_half_spacer)


        self.halves_layout.addLayout(self.password_half_layout)

        self.halves_layout.setStretch(0, 1)
        self.halves_layout.setStretch(1, 1)

        self.dialog_layout.addLayout(self.halves_layout)

        self.dialog_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.dialog_spacer)

        self.dialog_buttons = QHBoxLayout()
        self.dialog_buttons.setSpacing(8)
        self.dialog_buttons.setObjectName(u"dialog_buttons")
        self.dialog_buttons.setContentsMargins(0, 8, 0, 0)
        self.dialog_buttons_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dialog_buttons.addItem(self.dialog_buttons_spacer)

        self.close_button = QPushButton(change_sign_in_dialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.dialog_buttons.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.dialog_buttons)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.city_label.setBuddy(self.city_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.email_label.setBuddy(self.email_edit)
        self.relation_number_label.setBuddy(self.relation_number_edit)
        self.old_password_label.setBuddy(self.old_password_edit)
        self.password_label.setBuddy(self.password_edit)
        self.password_repeated_label.setBuddy(self.password_repeated_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.city_edit)
        QWidget.setTabOrder(self.city_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.email_edit)
        QWidget.setTabOrder(self.email_edit, self.relation_number_edit)
        QWidget.setTabOrder(self.relation_number_edit, self.save_office_button)
        QWidget.setTabOrder(self.save_office_button, self.old_password_edit)
        QWidget.setTabOrder(self.old_password_edit, self.password_edit)
        QWidget.setTabOrder(self.password_edit, self.password_repeated_edit)
        QWidget.setTabOrder(self.password_repeated_edit, self.change_password_button)
        QWidget.setTabOrder(self.change_password_button, self.new_recovery_code_button)
        QWidget.setTabOrder(self.new_recovery_code_button, self.close_button)

        self.retranslateUi(change_sign_in_dialog)
    # setupUi

    def retranslateUi(self, change_sign_in_dialog: QDialog) -> None:
        change_sign_in_dialog.setWindowTitle(QCoreApplication.translate("change_sign_in_dialog", u"Aanmelding wijzigen", None))
        self.office_heading_label.setText(QCoreApplication.translate("change_sign_in_dialog", u"Gegevens van het kantoor", None))
        self.office_label.setText(QCoreApplication.translate("change_sign_in_dialog", u"Klanten zien deze gegevens in hun mails en op de bevestigingspagina.", None))
        self.name_label.setText(QCoreApplication.translate("change_sign_in_dialog", u"&Naam kantoor", None))
        self.city_label.setText(QCoreApplication.translate("change_sign_in_dialog", u"&Plaats", None))
        self.phone_label.setText(QCoreApplication.translate("change_sign_in_dialog", u"Tele&foon", None))
        self.phone_edit.setPlaceholderText(QCoreApplication.translate("change_sign_in_dialog", u"mag leeg blijven", None))
        self.email_label.setText(QCoreApplication.translate("change_sign_in_dialog", u"&E-mailadres", None))
        self.relation_number_label.setText(QCoreApplication.translate("change_sign_in_dialog", u"&Relatienummer", None))
        self.save_office_button.setText(QCoreApplication.translate("change_sign_in_dialog", u"Gegevens opslaan", None))
        self.password_heading_label.setText(QCoreApplication.translate("change_sign_in_dialog", u"Wachtwoord wijzigen", None))
        self.old_password_label.setText(QCoreApplication.translate("change_sign_in_dialog", u"&Huidig wachtwoord", None))
        self.password_label.setText(QCoreApplication.translate("change_sign_in_dialog", u"Nieuw &wachtwoord", None))
        self.password_repeated_label.setText(QCoreApplication.translate("change_sign_in_dialog", u"Nieuw wachtwoord h&erhalen", None))
        self.change_password_button.setText(QCoreApplication.translate("change_sign_in_dialog", u"Wachtwoord wijzigen", None))
        self.recovery_heading_label.setText(QCoreApplication.translate("change_sign_in_dialog", u"Herstelcode", None))
        self.recovery_label.setText(QCoreApplication.translate("change_sign_in_dialog", u"Daarmee kies je een nieuw wachtwoord als je het oude bent vergeten, ook zonder mail.", None))
        self.new_recovery_code_button.setText(QCoreApplication.translate("change_sign_in_dialog", u"Nieuwe herstelcode", None))
        self.close_button.setText(QCoreApplication.translate("change_sign_in_dialog", u"Sluiten", None))
    # retranslateUi
