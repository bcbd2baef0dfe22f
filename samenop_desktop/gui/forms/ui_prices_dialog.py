# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'prices_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

from samenop_desktop.gui.field_note import FieldNote

class Ui_prices_dialog(object):
    def setupUi(self, prices_dialog: QDialog) -> None:
        if not prices_dialog.objectName():
            prices_dialog.setObjectName(u"prices_dialog")
        prices_dialog.resize(720, 700)
        self.prices_layout = QVBoxLayout(prices_dialog)
        self.prices_layout.setSpacing(8)
        self.prices_layout.setObjectName(u"prices_layout")
        self.prices_layout.setContentsMargins(16, 12, 16, 12)
        self.notice_layout = QVBoxLayout()
        self.notice_layout.setSpacing(8)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.prices_layout.addLayout(self.notice_layout)

        self.explanation_label = QLabel(prices_dialog)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setWordWrap(True)
        self.explanation_label.setTextFormat(Qt.PlainText)

        self.prices_layout.addWidget(self.explanation_label)

        self.packages_heading = QLabel(prices_dialog)
        self.packages_heading.setObjectName(u"packages_heading")

        self.prices_layout.addWidget(self.packages_heading)

        self.packages_table = QTableView(prices_dialog)
        self.packages_table.setObjectName(u"packages_table")
        self.packages_table.setMinimumSize(QSize(0, 84))

        self.prices_layout.addWidget(self.packages_table)

        self.new_heading = QLabel(prices_dialog)
        self.new_heading.setObjectName(u"new_heading")

        self.prices_layout.addWidget(self.new_heading)

        self.price_form = QFormLayout()
        self.price_form.setObjectName(u"price_form")
        self.price_form.setHorizontalSpacing(16)
        self.price_form.setVerticalSpacing(8)
        self.price_form.setLabelAlignment(Qt.AlignLeading|Qt.AlignLeft|Qt.AlignVCenter)
        self.price_form.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.price_form.setContentsMargins(0, 0, 0, 0)
        self.package_label = QLabel(prices_dialog)
        self.package_label.setObjectName(u"package_label")
        self.package_label.setMinimumSize(QSize(0, 28))

        self.price_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.package_label)

        self.package_combo = QComboBox(prices_dialog)
        self.package_combo.setObjectName(u"package_combo")
        self.package_combo.setMaximumSize(QSize(240, 16777215))

        self.price_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.package_combo)

        self.amount_label = QLabel(prices_dialog)
        self.amount_label.setObjectName(u"amount_label")
        self.amount_label.setMinimumSize(QSize(0, 28))

        self.price_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.amount_label)

        self.amount_edit = QLineEdit(prices_dialog)
        self.amount_edit.setObjectName(u"amount_edit")
        self.amount_edit.setMaximumSize(QSize(240, 16777215))

        self.price_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.amount_edit)

        self.amount_note = FieldNote(prices_dialog)
        self.amount_note.setObjectName(u"amount_note")
        self.amount_note.setWordWrap(True)

        self.price_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.amount_note)

        self.valid_from_label = QLabel(prices_dialog)
        self.valid_from_label.setObjectName(u"valid_from_label")
        self.valid_from_label.setMinimumSize(QSize(0, 28))

        self.price_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.valid_from_label)

        self.valid_from_edit = QLineEdit(prices_dialog)
        self.valid_from_edit.setObjectName(u"valid_from_edit")
        self.valid_from_edit.setMaximumSize(QSize(240, 16777215))

        self.price_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.valid_from_edit)

        self.valid_from_note = FieldNote(prices_dialog)
        self.valid_from_note.setObjectName(u"valid_from_note")
        self.valid_from_note.setWordWrap(True)

        self.price_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.valid_from_note)

        self.save_layout = QHBoxLayout()
        self.save_layout.setSpacing(8)
        self.save_layout.setObjectName(u"save_layout")
        self.save_layout.setContentsMargins(0, 0, 0, 0)
        self.save_price_button = QPushButton(prices_dialog)
        self.save_price_button.setObjectName(u"save_price_button")

        self.save_layout.addWidget(self.save_price_button)

        self.save_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.save_layout.addItem(self.save_spacer)


        self.price_form.setLayout(5, QFormLayout.ItemRole.FieldRole, self.save_layout)


        self.prices_layout.addLayout(self.price_form)

        self.history_heading = QLabel(prices_dialog)
        self.history_heading.setObjectName(u"history_heading")

        self.prices_layout.addWidget(self.history_heading)

        self.history_table = QTableView(prices_dialog)
        self.history_table.setObjectName(u"history_table")
        self.history_table.setMinimumSize(QSize(0, 96))

        self.prices_layout.addWidget(self.history_table)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(prices_dialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.close_button)


        self.prices_layout.addLayout(self.buttons_layout)

        self.prices_layout.setStretch(3, 3)
        self.prices_layout.setStretch(7, 2)
#if QT_CONFIG(shortcut)
        self.package_label.setBuddy(self.package_combo)
        self.amount_label.setBuddy(self.amount_edit)
        self.valid_from_label.setBuddy(self.valid_from_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.packages_table, self.package_combo)
        QWidget.setTabOrder(self.package_combo, self.amount_edit)
        QWidget.setTabOrder(self.amount_edit, self.valid_from_edit)
        QWidget.setTabOrder(self.valid_from_edit, self.save_price_button)
        QWidget.setTabOrder(self.save_price_button, self.history_table)
        QWidget.setTabOrder(self.history_table, self.close_button)

        self.retranslateUi(prices_dialog)

        self.save_price_button.setDefault(True)

    # setupUi

    def retranslateUi(self, prices_dialog: QDialog) -> None:
        prices_dialog.setWindowTitle(QCoreApplication.translate("prices_dialog", u"Tarieven", None))
        self.explanation_label.setText(QCoreApplication.translate("prices_dialog", u"Prijzen per maand, exclusief btw. Een eigen prijs gaat vanaf zijn dag v\u00f3\u00f3r de landelijke en geldt voor nieuwe aanbiedingen; wat al is aangeboden, houdt zijn prijs.", None))
        self.packages_heading.setText(QCoreApplication.translate("prices_dialog", u"Pakketten", None))
#if QT_CONFIG(accessibility)
        self.packages_table.setAccessibleName(QCoreApplication.translate("prices_dialog", u"Tarieven", None))
#endif // QT_CONFIG(accessibility)
        self.new_heading.setText(QCoreApplication.translate("prices_dialog", u"Nieuwe prijs", None))
        self.package_label.setText(QCoreApplication.translate("prices_dialog", u"&Pakket", None))
#if QT_CONFIG(accessibility)
        self.package_combo.setAccessibleName(QCoreApplication.translate("prices_dialog", u"Pakket", None))
#endif // QT_CONFIG(accessibility)
        self.amount_label.setText(QCoreApplication.translate("prices_dialog", u"Prijs per &maand", None))
        self.amount_edit.setPlaceholderText(QCoreApplication.translate("prices_dialog", u"12,50", None))
        self.valid_from_label.setText(QCoreApplication.translate("prices_dialog", u"&Geldig vanaf", None))
        self.valid_from_edit.setPlaceholderText(QCoreApplication.translate("prices_dialog", u"1-2-2026", None))
        self.save_price_button.setText(QCoreApplication.translate("prices_dialog", u"Opslaan", None))
        self.history_heading.setText(QCoreApplication.translate("prices_dialog", u"Eerder ingevoerd", None))
#if QT_CONFIG(accessibility)
        self.history_table.setAccessibleName(QCoreApplication.translate("prices_dialog", u"Eerder ingevoerd", None))
#endif // QT_CONFIG(accessibility)
        self.close_button.setText(QCoreApplication.translate("prices_dialog", u"Sluiten", None))
    # retranslateUi
