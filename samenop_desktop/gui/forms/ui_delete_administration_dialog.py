# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'delete_administration_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from samenop_desktop.gui.field_note import FieldNote

class Ui_delete_administration_dialog(object):
    def setupUi(self, delete_administration_dialog: QDialog) -> None:
        if not delete_administration_dialog.objectName():
            delete_administration_dialog.setObjectName(u"delete_administration_dialog")
        delete_administration_dialog.resize(480, 240)
        self.delete_layout = QVBoxLayout(delete_administration_dialog)
        self.delete_layout.setSpacing(8)
        self.delete_layout.setObjectName(u"delete_layout")
        self.delete_layout.setContentsMargins(20, 20, 20, 20)
        self.question_value = QLabel(delete_administration_dialog)
        self.question_value.setObjectName(u"question_value")
        self.question_value.setWordWrap(True)
        self.question_value.setTextFormat(Qt.TextFormat.PlainText)

        self.delete_layout.addWidget(self.question_value)

        self.consequence_value = QLabel(delete_administration_dialog)
        self.consequence_value.setObjectName(u"consequence_value")
        self.consequence_value.setWordWrap(True)
        self.consequence_value.setTextFormat(Qt.TextFormat.PlainText)

        self.delete_layout.addWidget(self.consequence_value)

        self.name_label = QLabel(delete_administration_dialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.delete_layout.addWidget(self.name_label)

        self.name_edit = QLineEdit(delete_administration_dialog)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMinimumSize(QSize(260, 0))

        self.delete_layout.addWidget(self.name_edit)

        self.name_note = FieldNote(delete_administration_dialog)
        self.name_note.setObjectName(u"name_note")
        self.name_note.setWordWrap(True)

        self.delete_layout.addWidget(self.name_note)

        self.delete_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.delete_layout.addItem(self.delete_spacer)

        self.delete_buttons = QHBoxLayout()
        self.delete_buttons.setSpacing(8)
        self.delete_buttons.setObjectName(u"delete_buttons")
        self.delete_buttons.setContentsMargins(0, 8, 0, 0)
        self.delete_buttons_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.delete_buttons.addItem(self.delete_buttons_spacer)

        self.delete_button = QPushButton(delete_administration_dialog)
        self.delete_button.setObjectName(u"delete_button")
        self.delete_button.setAutoDefault(False)

        self.delete_buttons.addWidget(self.delete_button)

        self.cancel_button = QPushButton(delete_administration_dialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.delete_buttons.addWidget(self.cancel_button)


        self.delete_layout.addLayout(self.delete_buttons)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.delete_button)
        QWidget.setTabOrder(self.delete_button, self.cancel_button)

        self.retranslateUi(delete_administration_dialog)

        self.cancel_button.setDefault(True)

    # setupUi

    def retranslateUi(self, delete_administration_dialog: QDialog) -> None:
        delete_administration_dialog.setWindowTitle(QCoreApplication.translate("delete_administration_dialog", u"Administratie verwijderen", None))
        self.name_label.setText(QCoreApplication.translate("delete_administration_dialog", u"Typ de &naam van de administratie", None))
        self.delete_button.setText(QCoreApplication.translate("delete_administration_dialog", u"&Verwijderen", None))
        self.cancel_button.setText(QCoreApplication.translate("delete_administration_dialog", u"&Annuleren", None))
    # retranslateUi
