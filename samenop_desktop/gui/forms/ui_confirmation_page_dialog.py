# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'confirmation_page_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from samenop_desktop.gui.field_note import FieldNote

class Ui_confirmation_page_dialog(object):
    def setupUi(self, confirmation_page_dialog: QDialog) -> None:
        if not confirmation_page_dialog.objectName():
            confirmation_page_dialog.setObjectName(u"confirmation_page_dialog")
        confirmation_page_dialog.resize(560, 360)
        self.dialog_layout = QVBoxLayout(confirmation_page_dialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 12, 16, 12)
        self.notice_layout = QVBoxLayout()
        self.notice_layout.setSpacing(8)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.dialog_layout.addLayout(self.notice_layout)

        self.state_heading_label = QLabel(confirmation_page_dialog)
        self.state_heading_label.setObjectName(u"state_heading_label")

        self.dialog_layout.addWidget(self.state_heading_label)

        self.state_form = QFormLayout()
        self.state_form.setObjectName(u"state_form")
        self.state_form.setHorizontalSpacing(16)
        self.state_form.setVerticalSpacing(8)
        self.state_form.setContentsMargins(0, 0, 0, 0)
        self.state_label = QLabel(confirmation_page_dialog)
        self.state_label.setObjectName(u"state_label")

        self.state_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.state_label)

        self.state_value_label = QLabel(confirmation_page_dialog)
        self.state_value_label.setObjectName(u"state_value_label")
        self.state_value_label.setWordWrap(True)
        self.state_value_label.setTextFormat(Qt.PlainText)

        self.state_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.state_value_label)

        self.address_label = QLabel(confirmation_page_dialog)
        self.address_label.setObjectName(u"address_label")

        self.state_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.address_label)

        self.address_value_label = QLabel(confirmation_page_dialog)
        self.address_value_label.setObjectName(u"address_value_label")
        self.address_value_label.setTextFormat(Qt.PlainText)
        self.address_value_label.setWordWrap(True)
        self.address_value_label.setTextInteractionFlags(Qt.TextSelectableByKeyboard|Qt.TextSelectableByMouse)

        self.state_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.address_value_label)


        self.dialog_layout.addLayout(self.state_form)

        self.state_explanation_label = QLabel(confirmation_page_dialog)
        self.state_explanation_label.setObjectName(u"state_explanation_label")
        self.state_explanation_label.setWordWrap(True)
        self.state_explanation_label.setTextFormat(Qt.PlainText)

        self.dialog_layout.addWidget(self.state_explanation_label)

        self.middle_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.dialog_layout.addItem(self.middle_spacer)

        self.public_heading_label = QLabel(confirmation_page_dialog)
        self.public_heading_label.setObjectName(u"public_heading_label")

        self.dialog_layout.addWidget(self.public_heading_label)

        self.public_label = QLabel(confirmation_page_dialog)
        self.public_label.setObjectName(u"public_label")
        self.public_label.setWordWrap(True)
        self.public_label.setTextFormat(Qt.PlainText)

        self.dialog_layout.addWidget(self.public_label)

        self.public_form = QFormLayout()
        self.public_form.setObjectName(u"public_form")
        self.public_form.setHorizontalSpacing(16)
        self.public_form.setVerticalSpacing(8)
        self.public_form.setLabelAlignment(Qt.AlignLeading|Qt.AlignLeft|Qt.AlignVCenter)
        self.public_form.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.public_form.setContentsMargins(0, 0, 0, 0)
        self.public_url_label = QLabel(confirmation_page_dialog)
        self.public_url_label.setObjectName(u"public_url_label")
        self.public_url_label.setMinimumSize(QSize(0, 28))

        self.public_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.public_url_label)

        self.public_url_edit = QLineEdit(confirmation_page_dialog)
        self.public_url_edit.setObjectName(u"public_url_edit")
        self.public_url_edit.setMinimumSize(QSize(260, 0))

        self.public_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.public_url_edit)

        self.public_url_note = FieldNote(confirmation_page_dialog)
        self.public_url_note.setObjectName(u"public_url_note")
        self.public_url_note.setWordWrap(True)

        self.public_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.public_url_note)


        self.dialog_layout.addLayout(self.public_form)

        self.dialog_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.dialog_spacer)

        self.dialog_buttons = QHBoxLayout()
        self.dialog_buttons.setSpacing(8)
        self.dialog_buttons.setObjectName(u"dialog_buttons")
        self.dialog_buttons.setContentsMargins(0, 8, 0, 0)
        self.dialog_buttons_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dialog_buttons.addItem(self.dialog_buttons_spacer)

        self.save_button = QPushButton(confirmation_page_dialog)
        self.save_button.setObjectName(u"save_button")

        self.dialog_buttons.addWidget(self.save_button)

        self.close_button = QPushButton(confirmation_page_dialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.dialog_buttons.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.dialog_buttons)

#if QT_CONFIG(shortcut)
        self.public_url_label.setBuddy(self.public_url_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.public_url_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.close_button)

        self.retranslateUi(confirmation_page_dialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, confirmation_page_dialog: QDialog) -> None:
        confirmation_page_dialog.setWindowTitle(QCoreApplication.translate("confirmation_page_dialog", u"Bevestigingspagina", None))
        self.state_heading_label.setText(QCoreApplication.translate("confirmation_page_dialog", u"De pagina op deze computer", None))
        self.state_label.setText(QCoreApplication.translate("confirmation_page_dialog", u"Toestand", None))
        self.state_value_label.setText("")
        self.address_label.setText(QCoreApplication.translate("confirmation_page_dialog", u"Adres", None))
        self.address_value_label.setText("")
        self.state_explanation_label.setText(QCoreApplication.translate("confirmation_page_dialog", u"Op deze pagina bevestigt een klant je aanbieding. Zolang er geen openbaar adres is, draait zij alleen op deze computer: een klant die bij je aan tafel zit kan er bevestigen, en mails aan klanten wachten.", None))
        self.public_heading_label.setText(QCoreApplication.translate("confirmation_page_dialog", u"Het adres voor klanten", None))
        self.public_label.setText(QCoreApplication.translate("confirmation_page_dialog", u"Draait de bevestigingspagina op een server van je kantoor, vul dan hier het adres in waarmee klanten haar openen. Het komt in de links van je mails. Laat het leeg als er geen server is.", None))
        self.public_url_label.setText(QCoreApplication.translate("confirmation_page_dialog", u"&Openbaar adres", None))
        self.public_url_edit.setPlaceholderText(QCoreApplication.translate("confirmation_page_dialog", u"https://bevestigen.jouwkantoor.nl", None))
        self.save_button.setText(QCoreApplication.translate("confirmation_page_dialog", u"Opslaan", None))
        self.close_button.setText(QCoreApplication.translate("confirmation_page_dialog", u"Sluiten", None))
    # retranslateUi
