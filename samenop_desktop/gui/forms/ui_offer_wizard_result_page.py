# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'offer_wizard_result_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWizardPage

from samenop_desktop.gui.field_note import FieldNote

class Ui_offer_wizard_result_page(object):
    def setupUi(self, offer_wizard_result_page: QWizardPage) -> None:
        if not offer_wizard_result_page.objectName():
            offer_wizard_result_page.setObjectName(u"offer_wizard_result_page")
        offer_wizard_result_page.resize(720, 560)
        self.result_layout = QVBoxLayout(offer_wizard_result_page)
        self.result_layout.setSpacing(8)
        self.result_layout.setObjectName(u"result_layout")
        self.result_layout.setContentsMargins(8, 8, 8, 8)
        self.done_note = FieldNote(offer_wizard_result_page)
        self.done_note.setObjectName(u"done_note")
        self.done_note.setWordWrap(True)

        self.result_layout.addWidget(self.done_note)

        self.mail_note = FieldNote(offer_wizard_result_page)
        self.mail_note.setObjectName(u"mail_note")
        self.mail_note.setWordWrap(True)

        self.result_layout.addWidget(self.mail_note)

        self.next_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.result_layout.addItem(self.next_spacer)

        self.next_heading_label = QLabel(offer_wizard_result_page)
        self.next_heading_label.setObjectName(u"next_heading_label")

        self.result_layout.addWidget(self.next_heading_label)

        self.next_label = QLabel(offer_wizard_result_page)
        self.next_label.setObjectName(u"next_label")
        self.next_label.setWordWrap(True)
        self.next_label.setTextFormat(Qt.TextFormat.RichText)
        self.next_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.result_layout.addWidget(self.next_label)

        self.end_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.result_layout.addItem(self.end_spacer)


        self.retranslateUi(offer_wizard_result_page)
    # setupUi

    def retranslateUi(self, offer_wizard_result_page: QWizardPage) -> None:
#if QT_CONFIG(accessibility)
        offer_wizard_result_page.setAccessibleName(QCoreApplication.translate("offer_wizard_result_page", u"De aanbieding staat klaar", None))
#endif // QT_CONFIG(accessibility)
        offer_wizard_result_page.setTitle(QCoreApplication.translate("offer_wizard_result_page", u"De aanbieding staat klaar", None))
        self.next_heading_label.setText(QCoreApplication.translate("offer_wizard_result_page", u"Wat er nu komt", None))
        self.next_label.setText("")
    # retranslateUi
