# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'resend_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from samenop_desktop.gui.field_note import FieldNote

class Ui_resend_dialog(object):
    def setupUi(self, resend_dialog: QDialog) -> None:
        if not resend_dialog.objectName():
            resend_dialog.setObjectName(u"resend_dialog")
        resend_dialog.resize(560, 320)
        self.dialog_layout = QVBoxLayout(resend_dialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.notice_layout = QVBoxLayout()
        self.notice_layout.setSpacing(8)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.dialog_layout.addLayout(self.notice_layout)

        self.question_value = QLabel(resend_dialog)
        self.question_value.setObjectName(u"question_value")
        self.question_value.setWordWrap(True)
        self.question_value.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.question_value)

        self.email_panel = QWidget(resend_dialog)
        self.email_panel.setObjectName(u"email_panel")
        self.email_layout = QVBoxLayout(self.email_panel)
        self.email_layout.setSpacing(8)
        self.email_layout.setObjectName(u"email_layout")
        self.email_layout.setContentsMargins(0, 0, 0, 0)
        self.email_form = QFormLayout()
        self.email_form.setObjectName(u"email_form")
        self.email_form.setHorizontalSpacing(16)
        self.email_form.setVerticalSpacing(8)
        self.email_form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignVCenter)
        self.email_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.email_form.setContentsMargins(0, 0, 0, 0)
        self.email_label = QLabel(self.email_panel)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setMinimumSize(QSize(0, 28))
        self.email_label.setTextFormat(Qt.TextFormat.PlainText)

        self.email_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.email_label)

        self.email_edit = QLineEdit(self.email_panel)
        self.email_edit.setObjectName(u"email_edit")
        self.email_edit.setMinimumSize(QSize(280, 0))

        self.email_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.email_edit)

        self.email_note = FieldNote(self.email_panel)
        self.email_note.setObjectName(u"email_note")
        self.email_note.setWordWrap(True)

        self.email_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.email_note)

        self.email_repeated_label = QLabel(self.email_panel)
        self.email_repeated_label.setObjectName(u"email_repeated_label")
        self.email_repeated_label.setMinimumSize(QSize(0, 28))
        self.email_repeated_label.setTextFormat(Qt.TextFormat.PlainText)

        self.email_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.email_repeated_label)

        self.email_repeated_edit = QLineEdit(self.email_panel)
        self.email_repeated_edit.setObjectName(u"email_repeated_edit")
        self.email_repeated_edit.setMinimumSize(QSize(280, 0))

        self.email_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.email_repeated_edit)

        self.email_repeated_note = FieldNote(self.email_panel)
        self.email_repeated_note.setObjectName(u"email_repeated_note")
        self.email_repeated_note.setWordWrap(True)

        self.email_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.email_repeated_note)


        self.email_layout.addLayout(self.email_form)


        self.dialog_layout.addWidget(self.email_panel)

        self.last_day_label = QLabel(resend_dialog)
        self.last_day_label.setObjectName(u"last_day_label")
        self.last_day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.last_day_label)

        self.keep_radio_button = QRadioButton(resend_dialog)
        self.keep_radio_button.setObjectName(u"keep_radio_button")

        self.dialog_layout.addWidget(self.keep_radio_button)

        self.anew_radio_button = QRadioButton(resend_dialog)
        self.anew_radio_button.setObjectName(u"anew_radio_button")

        self.dialog_layout.addWidget(self.anew_radio_button)

        self.consequence_value = QLabel(resend_dialog)
        self.consequence_value.setObjectName(u"consequence_value")
        self.consequence_value.setWordWrap(True)
        self.consequence_value.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.consequence_value)

        self.dialog_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.dialog_spacer)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 8, 0, 0)
        self.buttons_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.send_button = QPushButton(resend_dialog)
        self.send_button.setObjectName(u"send_button")
        self.send_button.setAutoDefault(True)

        self.buttons_layout.addWidget(self.send_button)

        self.cancel_button = QPushButton(resend_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.email_label.setBuddy(self.email_edit)
        self.email_repeated_label.setBuddy(self.email_repeated_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.email_edit, self.email_repeated_edit)
        QWidget.setTabOrder(self.email_repeated_edit, self.keep_radio_button)
        QWidget.setTabOrder(self.keep_radio_button, self.anew_radio_button)
        QWidget.setTabOrder(self.anew_radio_button, self.send_button)
        QWidget.setTabOrder(self.send_button, self.cancel_button)

        self.retranslateUi(resend_dialog)

        self.send_button.setDefault(True)

    # setupUi

    def retranslateUi(self, resend_dialog: QDialog) -> None:
        resend_dialog.setWindowTitle(QCoreApplication.translate("resend_dialog", u"Opnieuw versturen", None))
        self.question_value.setText("")
        self.email_label.setText(QCoreApplication.translate("resend_dialog", u"&E-mailadres", None))
        self.email_repeated_label.setText(QCoreApplication.translate("resend_dialog", u"E-mailadres &herhalen", None))
        self.last_day_label.setText(QCoreApplication.translate("resend_dialog", u"Tot en met wanneer kan de klant bevestigen?", None))
        self.keep_radio_button.setText(QCoreApplication.translate("resend_dialog", u"&Laatste dag blijft", None))
        self.anew_radio_button.setText(QCoreApplication.translate("resend_dialog", u"De 21 &dagen beginnen vandaag opnieuw", None))
        self.consequence_value.setText("")
        self.send_button.setText(QCoreApplication.translate("resend_dialog", u"Opnieuw &versturen", None))
        self.cancel_button.setText(QCoreApplication.translate("resend_dialog", u"Annuleren", None))
    # retranslateUi
