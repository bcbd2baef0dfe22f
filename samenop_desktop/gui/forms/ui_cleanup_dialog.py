# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'cleanup_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from samenop_desktop.gui.field_note import FieldNote

class Ui_cleanup_dialog(object):
    def setupUi(self, cleanup_dialog: QDialog) -> None:
        if not cleanup_dialog.objectName():
            cleanup_dialog.setObjectName(u"cleanup_dialog")
        cleanup_dialog.resize(560, 300)
        self.dialog_layout = QVBoxLayout(cleanup_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 20, 20, 20)
        self.notice_layout = QVBoxLayout()
        self.notice_layout.setSpacing(8)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.dialog_layout.addLayout(self.notice_layout)

        self.ask_panel = QWidget(cleanup_dialog)
        self.ask_panel.setObjectName(u"ask_panel")
        self.ask_layout = QVBoxLayout(self.ask_panel)
        self.ask_layout.setSpacing(12)
        self.ask_layout.setObjectName(u"ask_layout")
        self.ask_layout.setContentsMargins(0, 0, 0, 0)
        self.plan_value = QLabel(self.ask_panel)
        self.plan_value.setObjectName(u"plan_value")
        self.plan_value.setWordWrap(True)

        self.ask_layout.addWidget(self.plan_value)

        self.saving_value = QLabel(self.ask_panel)
        self.saving_value.setObjectName(u"saving_value")
        self.saving_value.setWordWrap(True)
        self.saving_value.setTextFormat(Qt.TextFormat.PlainText)

        self.ask_layout.addWidget(self.saving_value)

        self.repeat_label = QLabel(self.ask_panel)
        self.repeat_label.setObjectName(u"repeat_label")
        self.repeat_label.setWordWrap(True)
        self.repeat_label.setTextFormat(Qt.TextFormat.PlainText)

        self.ask_layout.addWidget(self.repeat_label)

        self.name_form = QFormLayout()
        self.name_form.setObjectName(u"name_form")
        self.name_form.setHorizontalSpacing(16)
        self.name_form.setVerticalSpacing(8)
        self.name_form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignVCenter)
        self.name_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.name_form.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.ask_panel)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setMinimumSize(QSize(0, 28))
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.name_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name_edit = QLineEdit(self.ask_panel)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMinimumSize(QSize(280, 0))

        self.name_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name_edit)

        self.name_note = FieldNote(self.ask_panel)
        self.name_note.setObjectName(u"name_note")
        self.name_note.setWordWrap(True)

        self.name_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.name_note)


        self.ask_layout.addLayout(self.name_form)


        self.dialog_layout.addWidget(self.ask_panel)

        self.progress_panel = QWidget(cleanup_dialog)
        self.progress_panel.setObjectName(u"progress_panel")
        self.progress_layout = QVBoxLayout(self.progress_panel)
        self.progress_layout.setSpacing(8)
        self.progress_layout.setObjectName(u"progress_layout")
        self.progress_layout.setContentsMargins(0, 0, 0, 0)
        self.progress_label = QLabel(self.progress_panel)
        self.progress_label.setObjectName(u"progress_label")
        self.progress_label.setTextFormat(Qt.TextFormat.PlainText)

        self.progress_layout.addWidget(self.progress_label)

        self.clean_up_progress = QProgressBar(self.progress_panel)
        self.clean_up_progress.setObjectName(u"clean_up_progress")
        self.clean_up_progress.setTextVisible(False)

        self.progress_layout.addWidget(self.clean_up_progress)


        self.dialog_layout.addWidget(self.progress_panel)

        self.result_value = QLabel(cleanup_dialog)
        self.result_value.setObjectName(u"result_value")
        self.result_value.setWordWrap(True)
        self.result_value.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.result_value)

        self.dialog_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.dialog_spacer)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 4, 0, 0)
        self.buttons_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.clean_up_button = QPushButton(cleanup_dialog)
        self.clean_up_button.setObjectName(u"clean_up_button")
        self.clean_up_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.clean_up_button)

        self.cancel_button = QPushButton(cleanup_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(True)

        self.buttons_layout.addWidget(self.cancel_button)

        self.close_button = QPushButton(cleanup_dialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.clean_up_button)
        QWidget.setTabOrder(self.clean_up_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.close_button)

        self.retranslateUi(cleanup_dialog)

        self.cancel_button.setDefault(True)

    # setupUi

    def retranslateUi(self, cleanup_dialog: QDialog) -> None:
        cleanup_dialog.setWindowTitle(QCoreApplication.translate("cleanup_dialog", u"Opruimen", None))
        self.plan_value.setText("")
        self.saving_value.setText("")
        self.repeat_label.setText(QCoreApplication.translate("cleanup_dialog", u"Typ ter bevestiging de naam van de administratie over, precies zoals zij heet.", None))
        self.name_label.setText(QCoreApplication.translate("cleanup_dialog", u"&Naam van de administratie", None))
        self.progress_label.setText("")
#if QT_CONFIG(accessibility)
        self.clean_up_progress.setAccessibleName(QCoreApplication.translate("cleanup_dialog", u"Voortgang", None))
#endif // QT_CONFIG(accessibility)
        self.result_value.setText("")
        self.clean_up_button.setText(QCoreApplication.translate("cleanup_dialog", u"&Opruimen", None))
        self.cancel_button.setText(QCoreApplication.translate("cleanup_dialog", u"Annuleren", None))
        self.close_button.setText(QCoreApplication.translate("cleanup_dialog", u"&Sluiten", None))
    # retranslateUi
