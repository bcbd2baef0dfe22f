# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recovery_code_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

class Ui_recovery_code_dialog(object):
    def setupUi(self, recovery_code_dialog: QDialog) -> None:
        if not recovery_code_dialog.objectName():
            recovery_code_dialog.setObjectName(u"recovery_code_dialog")
        recovery_code_dialog.resize(520, 220)
        self.dialog_layout = QVBoxLayout(recovery_code_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.notice_layout = QVBoxLayout()
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.dialog_layout.addLayout(self.notice_layout)

        self.explanation_label = QLabel(recovery_code_dialog)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setWordWrap(True)
        self.explanation_label.setTextFormat(Qt.PlainText)

        self.dialog_layout.addWidget(self.explanation_label)

        self.code_label = QLabel(recovery_code_dialog)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setTextFormat(Qt.PlainText)

        self.dialog_layout.addWidget(self.code_label)

        self.code_edit = QLineEdit(recovery_code_dialog)
        self.code_edit.setObjectName(u"code_edit")
        self.code_edit.setReadOnly(True)

        self.dialog_layout.addWidget(self.code_edit)

        self.code_spacer = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.code_spacer)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 4, 0, 0)
        self.copy_button = QPushButton(recovery_code_dialog)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.copy_button)

        self.print_button = QPushButton(recovery_code_dialog)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.print_button)

        self.buttons_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(recovery_code_dialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.code_label.setBuddy(self.code_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(recovery_code_dialog)

        self.close_button.setDefault(True)

    # setupUi

    def retranslateUi(self, recovery_code_dialog: QDialog) -> None:
        recovery_code_dialog.setWindowTitle(QCoreApplication.translate("recovery_code_dialog", u"Herstelcode", None))
        self.explanation_label.setText(QCoreApplication.translate("recovery_code_dialog", u"Met deze code kies je een nieuw wachtwoord als je het oude bent vergeten. Druk haar af of schrijf haar op, en bewaar haar buiten deze computer, achter slot: wie de code heeft, kan bij je gegevens. Zij is hierna niet meer te zien en werkt \u00e9\u00e9n keer.", None))
        self.code_label.setText(QCoreApplication.translate("recovery_code_dialog", u"&Herstelcode", None))
        self.copy_button.setText(QCoreApplication.translate("recovery_code_dialog", u"&Kopi\u00ebren", None))
        self.print_button.setText(QCoreApplication.translate("recovery_code_dialog", u"&Afdrukken", None))
        self.close_button.setText(QCoreApplication.translate("recovery_code_dialog", u"Ik heb de code &bewaard", None))
    # retranslateUi
