# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'cancel_offers_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from samenop_desktop.gui.field_note import FieldNote

class Ui_cancel_offers_dialog(object):
    def setupUi(self, cancel_offers_dialog: QDialog) -> None:
        if not cancel_offers_dialog.objectName():
            cancel_offers_dialog.setObjectName(u"cancel_offers_dialog")
        cancel_offers_dialog.resize(480, 320)
        self.cancel_offers_layout = QVBoxLayout(cancel_offers_dialog)
        self.cancel_offers_layout.setSpacing(8)
        self.cancel_offers_layout.setObjectName(u"cancel_offers_layout")
        self.cancel_offers_layout.setContentsMargins(20, 20, 20, 20)
        self.question_value = QLabel(cancel_offers_dialog)
        self.question_value.setObjectName(u"question_value")
        self.question_value.setWordWrap(True)

        self.cancel_offers_layout.addWidget(self.question_value)

        self.consequence_value = QLabel(cancel_offers_dialog)
        self.consequence_value.setObjectName(u"consequence_value")
        self.consequence_value.setWordWrap(True)

        self.cancel_offers_layout.addWidget(self.consequence_value)

        self.reason_label = QLabel(cancel_offers_dialog)
        self.reason_label.setObjectName(u"reason_label")

        self.cancel_offers_layout.addWidget(self.reason_label)

        self.reason_edit = QPlainTextEdit(cancel_offers_dialog)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setTabChangesFocus(True)
        self.reason_edit.setMaximumSize(QSize(16777215, 84))

        self.cancel_offers_layout.addWidget(self.reason_edit)

        self.reason_note = FieldNote(cancel_offers_dialog)
        self.reason_note.setObjectName(u"reason_note")
        self.reason_note.setWordWrap(True)

        self.cancel_offers_layout.addWidget(self.reason_note)

        self.dialog_spacer = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cancel_offers_layout.addItem(self.dialog_spacer)

        self.cancel_offers_buttons_layout = QHBoxLayout()
        self.cancel_offers_buttons_layout.setSpacing(8)
        self.cancel_offers_buttons_layout.setObjectName(u"cancel_offers_buttons_layout")
        self.cancel_offers_buttons_layout.setContentsMargins(0, 8, 0, 0)
        self.cancel_offers_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.cancel_offers_buttons_layout.addItem(self.cancel_offers_spacer)

        self.yes_button = QPushButton(cancel_offers_dialog)
        self.yes_button.setObjectName(u"yes_button")
        self.yes_button.setAutoDefault(False)

        self.cancel_offers_buttons_layout.addWidget(self.yes_button)

        self.no_button = QPushButton(cancel_offers_dialog)
        self.no_button.setObjectName(u"no_button")
        self.no_button.setAutoDefault(True)

        self.cancel_offers_buttons_layout.addWidget(self.no_button)


        self.cancel_offers_layout.addLayout(self.cancel_offers_buttons_layout)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason_edit, self.no_button)
        QWidget.setTabOrder(self.no_button, self.yes_button)

        self.retranslateUi(cancel_offers_dialog)

        self.no_button.setDefault(True)

    # setupUi

    def retranslateUi(self, cancel_offers_dialog: QDialog) -> None:
        cancel_offers_dialog.setWindowTitle(QCoreApplication.translate("cancel_offers_dialog", u"Aanbieding annuleren", None))
        self.reason_label.setText(QCoreApplication.translate("cancel_offers_dialog", u"&Reden", None))
        self.reason_edit.setPlaceholderText(QCoreApplication.translate("cancel_offers_dialog", u"Mag leeg blijven. De klant leest dit in de mail die hij krijgt.", None))
        self.yes_button.setText(QCoreApplication.translate("cancel_offers_dialog", u"&Ja", None))
        self.no_button.setText(QCoreApplication.translate("cancel_offers_dialog", u"&Nee", None))
    # retranslateUi
