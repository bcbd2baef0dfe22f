# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'personal_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

class Ui_personal_dialog(object):
    def setupUi(self, personal_dialog: QDialog) -> None:
        if not personal_dialog.objectName():
            personal_dialog.setObjectName(u"personal_dialog")
        personal_dialog.resize(860, 420)
        self.personal_layout = QVBoxLayout(personal_dialog)
        self.personal_layout.setSpacing(12)
        self.personal_layout.setObjectName(u"personal_layout")
        self.personal_layout.setContentsMargins(16, 12, 16, 12)
        self.notice_layout = QVBoxLayout()
        self.notice_layout.setSpacing(8)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.personal_layout.addLayout(self.notice_layout)

        self.explanation_label = QLabel(personal_dialog)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setWordWrap(True)
        self.explanation_label.setTextFormat(Qt.PlainText)

        self.personal_layout.addWidget(self.explanation_label)

        self.personal_table = QTableView(personal_dialog)
        self.personal_table.setObjectName(u"personal_table")

        self.personal_layout.addWidget(self.personal_table)

        self.fate_value = QLabel(personal_dialog)
        self.fate_value.setObjectName(u"fate_value")
        self.fate_value.setWordWrap(True)
        self.fate_value.setTextFormat(Qt.PlainText)

        self.personal_layout.addWidget(self.fate_value)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.export_personal_button = QPushButton(personal_dialog)
        self.export_personal_button.setObjectName(u"export_personal_button")
        self.export_personal_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.export_personal_button)

        self.anonymise_button = QPushButton(personal_dialog)
        self.anonymise_button.setObjectName(u"anonymise_button")
        self.anonymise_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.anonymise_button)

        self.buttons_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(personal_dialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)


        self.personal_layout.addLayout(self.buttons_layout)

        QWidget.setTabOrder(self.personal_table, self.export_personal_button)
        QWidget.setTabOrder(self.export_personal_button, self.anonymise_button)
        QWidget.setTabOrder(self.anonymise_button, self.close_button)

        self.retranslateUi(personal_dialog)

        self.close_button.setDefault(True)

    # setupUi

    def retranslateUi(self, personal_dialog: QDialog) -> None:
        personal_dialog.setWindowTitle(QCoreApplication.translate("personal_dialog", u"Persoonsgegevens", None))
        self.explanation_label.setText(QCoreApplication.translate("personal_dialog", u"Dit bewaart je kantoor van deze klant bij zijn aanbiedingen en overdrachten: gegevens, mails en wat hij invulde. Op zijn verzoek kun je alles exporteren, en anonimiseren wat je niet hoeft te bewaren.", None))
#if QT_CONFIG(accessibility)
        self.personal_table.setAccessibleName(QCoreApplication.translate("personal_dialog", u"Persoonsgegevens", None))
#endif // QT_CONFIG(accessibility)
        self.export_personal_button.setText(QCoreApplication.translate("personal_dialog", u"Exporteren", None))
        self.anonymise_button.setText(QCoreApplication.translate("personal_dialog", u"Anonimiseren", None))
        self.close_button.setText(QCoreApplication.translate("personal_dialog", u"Sluiten", None))
    # retranslateUi
