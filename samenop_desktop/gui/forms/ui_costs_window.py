# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'costs_window.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

class Ui_costs_window(object):
    def setupUi(self, costs_window: QDialog) -> None:
        if not costs_window.objectName():
            costs_window.setObjectName(u"costs_window")
        costs_window.resize(890, 520)
        self.costs_layout = QVBoxLayout(costs_window)
        self.costs_layout.setSpacing(12)
        self.costs_layout.setObjectName(u"costs_layout")
        self.costs_layout.setContentsMargins(16, 12, 16, 12)
        self.notice_layout = QVBoxLayout()
        self.notice_layout.setSpacing(8)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.costs_layout.addLayout(self.notice_layout)

        self.month_heading = QLabel(costs_window)
        self.month_heading.setObjectName(u"month_heading")

        self.costs_layout.addWidget(self.month_heading)

        self.explanation_label = QLabel(costs_window)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setWordWrap(True)
        self.explanation_label.setTextFormat(Qt.PlainText)

        self.costs_layout.addWidget(self.explanation_label)

        self.costs_table = QTableView(costs_window)
        self.costs_table.setObjectName(u"costs_table")

        self.costs_layout.addWidget(self.costs_table)

        self.total_layout = QHBoxLayout()
        self.total_layout.setSpacing(16)
        self.total_layout.setObjectName(u"total_layout")
        self.total_layout.setContentsMargins(0, 0, 0, 0)
        self.saving_value = QLabel(costs_window)
        self.saving_value.setObjectName(u"saving_value")
        self.saving_value.setWordWrap(True)
        self.saving_value.setTextFormat(Qt.PlainText)

        self.total_layout.addWidget(self.saving_value)

        self.total_label = QLabel(costs_window)
        self.total_label.setObjectName(u"total_label")

        self.total_layout.addWidget(self.total_label)

        self.total_value = QLabel(costs_window)
        self.total_value.setObjectName(u"total_value")
        self.total_value.setTextInteractionFlags(Qt.TextSelectableByMouse)

        self.total_layout.addWidget(self.total_value)

        self.total_layout.setStretch(0, 1)

        self.costs_layout.addLayout(self.total_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.offer_status_button = QPushButton(costs_window)
        self.offer_status_button.setObjectName(u"offer_status_button")
        self.offer_status_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.offer_status_button)

        self.change_payer_button = QPushButton(costs_window)
        self.change_payer_button.setObjectName(u"change_payer_button")
        self.change_payer_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.change_payer_button)

        self.buttons_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(costs_window)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)


        self.costs_layout.addLayout(self.buttons_layout)

        QWidget.setTabOrder(self.costs_table, self.offer_status_button)
        QWidget.setTabOrder(self.offer_status_button, self.change_payer_button)
        QWidget.setTabOrder(self.change_payer_button, self.close_button)

        self.retranslateUi(costs_window)

        self.close_button.setDefault(True)

    # setupUi

    def retranslateUi(self, costs_window: QDialog) -> None:
        costs_window.setWindowTitle(QCoreApplication.translate("costs_window", u"Kosten", None))
        self.explanation_label.setText(QCoreApplication.translate("costs_window", u"Alle bedragen zijn per maand en exclusief btw. Wat een deel van de maand online stond, telt de hele maand mee. Wat je aanbiedt is nooit de inbegrepen administratie: tot de klant bevestigt betaalt je kantoor ervoor.", None))
#if QT_CONFIG(accessibility)
        self.costs_table.setAccessibleName(QCoreApplication.translate("costs_window", u"Kosten", None))
#endif // QT_CONFIG(accessibility)
        self.total_label.setText(QCoreApplication.translate("costs_window", u"Totaal deze maand", None))
        self.offer_status_button.setText(QCoreApplication.translate("costs_window", u"Status aanbieding", None))
        self.change_payer_button.setText(QCoreApplication.translate("costs_window", u"Betaler wijzigen", None))
        self.close_button.setText(QCoreApplication.translate("costs_window", u"Sluiten", None))
    # retranslateUi
