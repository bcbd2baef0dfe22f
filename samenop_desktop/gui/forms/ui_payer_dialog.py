# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'payer_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_payer_dialog(object):
    def setupUi(self, payer_dialog: QDialog) -> None:
        if not payer_dialog.objectName():
            payer_dialog.setObjectName(u"payer_dialog")
        payer_dialog.resize(640, 600)
        self.payer_dialog_layout = QVBoxLayout(payer_dialog)
        self.payer_dialog_layout.setSpacing(12)
        self.payer_dialog_layout.setObjectName(u"payer_dialog_layout")
        self.payer_dialog_layout.setContentsMargins(16, 12, 16, 12)
        self.notice_layout = QVBoxLayout()
        self.notice_layout.setSpacing(8)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.payer_dialog_layout.addLayout(self.notice_layout)

        self.explanation_label = QLabel(payer_dialog)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setWordWrap(True)
        self.explanation_label.setTextFormat(Qt.PlainText)

        self.payer_dialog_layout.addWidget(self.explanation_label)

        self.payer_form = QFormLayout()
        self.payer_form.setObjectName(u"payer_form")
        self.payer_form.setHorizontalSpacing(16)
        self.payer_form.setVerticalSpacing(8)
        self.payer_form.setLabelAlignment(Qt.AlignLeading|Qt.AlignLeft|Qt.AlignVCenter)
        self.payer_form.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.payer_form.setContentsMargins(0, 0, 0, 0)
        self.now_label = QLabel(payer_dialog)
        self.now_label.setObjectName(u"now_label")

        self.payer_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.now_label)

        self.now_value = QLabel(payer_dialog)
        self.now_value.setObjectName(u"now_value")
        self.now_value.setTextFormat(Qt.PlainText)

        self.payer_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.now_value)

        self.then_label = QLabel(payer_dialog)
        self.then_label.setObjectName(u"then_label")

        self.payer_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.then_label)

        self.then_value = QLabel(payer_dialog)
        self.then_value.setObjectName(u"then_value")
        self.then_value.setTextFormat(Qt.PlainText)

        self.payer_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.then_value)

        self.recipient_label = QLabel(payer_dialog)
        self.recipient_label.setObjectName(u"recipient_label")

        self.payer_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.recipient_label)

        self.recipient_value = QLabel(payer_dialog)
        self.recipient_value.setObjectName(u"recipient_value")
        self.recipient_value.setTextFormat(Qt.PlainText)
        self.recipient_value.setTextInteractionFlags(Qt.TextSelectableByMouse)

        self.payer_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.recipient_value)

        self.cc_label = QLabel(payer_dialog)
        self.cc_label.setObjectName(u"cc_label")

        self.payer_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.cc_label)

        self.cc_value = QLabel(payer_dialog)
        self.cc_value.setObjectName(u"cc_value")
        self.cc_value.setTextFormat(Qt.PlainText)
        self.cc_value.setTextInteractionFlags(Qt.TextSelectableByMouse)

        self.payer_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.cc_value)

        self.subject_label = QLabel(payer_dialog)
        self.subject_label.setObjectName(u"subject_label")

        self.payer_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.subject_label)

        self.subject_value = QLabel(payer_dialog)
        self.subject_value.setObjectName(u"subject_value")
        self.subject_value.setTextFormat(Qt.PlainText)
        self.subject_value.setWordWrap(True)

        self.payer_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.subject_value)


        self.payer_dialog_layout.addLayout(self.payer_form)

        self.mail_text_edit = QPlainTextEdit(payer_dialog)
        self.mail_text_edit.setObjectName(u"mail_text_edit")
        self.mail_text_edit.setReadOnly(True)
        self.mail_text_edit.setTabChangesFocus(True)
        self.mail_text_edit.setMinimumSize(QSize(0, 260))

        self.payer_dialog_layout.addWidget(self.mail_text_edit)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 8, 0, 0)
        self.own_mail_button = QPushButton(payer_dialog)
        self.own_mail_button.setObjectName(u"own_mail_button")
        self.own_mail_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.own_mail_button)

        self.buttons_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.send_button = QPushButton(payer_dialog)
        self.send_button.setObjectName(u"send_button")

        self.buttons_layout.addWidget(self.send_button)

        self.cancel_button = QPushButton(payer_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)


        self.payer_dialog_layout.addLayout(self.buttons_layout)

        self.payer_dialog_layout.setStretch(3, 1)
        QWidget.setTabOrder(self.mail_text_edit, self.own_mail_button)
        QWidget.setTabOrder(self.own_mail_button, self.send_button)
        QWidget.setTabOrder(self.send_button, self.cancel_button)

        self.retranslateUi(payer_dialog)

        self.send_button.setDefault(True)

    # setupUi

    def retranslateUi(self, payer_dialog: QDialog) -> None:
        payer_dialog.setWindowTitle(QCoreApplication.translate("payer_dialog", u"Betaler wijzigen", None))
        self.explanation_label.setText(QCoreApplication.translate("payer_dialog", u"De betaler wijzigen gaat per mail aan de administratie van SnelStart. De klant leest mee in de CC. Wie betaalt, verandert pas als die mail is verwerkt.", None))
        self.now_label.setText(QCoreApplication.translate("payer_dialog", u"Betaalt nu", None))
        self.then_label.setText(QCoreApplication.translate("payer_dialog", u"Gaat betalen", None))
        self.recipient_label.setText(QCoreApplication.translate("payer_dialog", u"Aan", None))
        self.cc_label.setText(QCoreApplication.translate("payer_dialog", u"CC", None))
        self.subject_label.setText(QCoreApplication.translate("payer_dialog", u"Onderwerp", None))
#if QT_CONFIG(accessibility)
        self.mail_text_edit.setAccessibleName(QCoreApplication.translate("payer_dialog", u"Tekst van de mail", None))
#endif // QT_CONFIG(accessibility)
        self.own_mail_button.setText(QCoreApplication.translate("payer_dialog", u"In eigen mailprogramma openen", None))
        self.send_button.setText(QCoreApplication.translate("payer_dialog", u"Versturen", None))
        self.cancel_button.setText(QCoreApplication.translate("payer_dialog", u"Annuleren", None))
    # retranslateUi
