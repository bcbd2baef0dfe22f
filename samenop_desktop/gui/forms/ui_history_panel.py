# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'history_panel.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

class Ui_history_panel(object):
    def setupUi(self, history_panel: QWidget) -> None:
        if not history_panel.objectName():
            history_panel.setObjectName(u"history_panel")
        self.history_layout = QVBoxLayout(history_panel)
        self.history_layout.setSpacing(8)
        self.history_layout.setObjectName(u"history_layout")
        self.history_layout.setContentsMargins(0, 0, 0, 0)
        self.filters_layout = QHBoxLayout()
        self.filters_layout.setSpacing(8)
        self.filters_layout.setObjectName(u"filters_layout")
        self.filters_layout.setContentsMargins(0, 0, 0, 0)
        self.group_label = QLabel(history_panel)
        self.group_label.setObjectName(u"group_label")
        self.group_label.setTextFormat(Qt.PlainText)

        self.filters_layout.addWidget(self.group_label)

        self.group_combo = QComboBox(history_panel)
        self.group_combo.setObjectName(u"group_combo")

        self.filters_layout.addWidget(self.group_combo)

        self.period_label = QLabel(history_panel)
        self.period_label.setObjectName(u"period_label")
        self.period_label.setTextFormat(Qt.PlainText)

        self.filters_layout.addWidget(self.period_label)

        self.period_combo = QComboBox(history_panel)
        self.period_combo.setObjectName(u"period_combo")

        self.filters_layout.addWidget(self.period_combo)

        self.filters_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filters_layout.addItem(self.filters_spacer)

        self.count_value = QLabel(history_panel)
        self.count_value.setObjectName(u"count_value")
        self.count_value.setTextFormat(Qt.PlainText)

        self.filters_layout.addWidget(self.count_value)

        self.export_history_button = QPushButton(history_panel)
        self.export_history_button.setObjectName(u"export_history_button")
        self.export_history_button.setAutoDefault(False)

        self.filters_layout.addWidget(self.export_history_button)


        self.history_layout.addLayout(self.filters_layout)

        self.history_table = QTableView(history_panel)
        self.history_table.setObjectName(u"history_table")

        self.history_layout.addWidget(self.history_table)

        self.line_value = QLabel(history_panel)
        self.line_value.setObjectName(u"line_value")
        self.line_value.setWordWrap(True)
        self.line_value.setTextFormat(Qt.PlainText)
        self.line_value.setTextInteractionFlags(Qt.TextSelectableByMouse|Qt.TextSelectableByKeyboard)

        self.history_layout.addWidget(self.line_value)

#if QT_CONFIG(shortcut)
        self.group_label.setBuddy(self.group_combo)
        self.period_label.setBuddy(self.period_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.group_combo, self.period_combo)
        QWidget.setTabOrder(self.period_combo, self.history_table)
        QWidget.setTabOrder(self.history_table, self.export_history_button)

        self.retranslateUi(history_panel)
    # setupUi

    def retranslateUi(self, history_panel: QWidget) -> None:
        history_panel.setWindowTitle(QCoreApplication.translate("history_panel", u"Geschiedenis", None))
        self.group_label.setText(QCoreApplication.translate("history_panel", u"Wat", None))
        self.period_label.setText(QCoreApplication.translate("history_panel", u"Periode", None))
        self.export_history_button.setText(QCoreApplication.translate("history_panel", u"Exporteren als CSV", None))
#if QT_CONFIG(accessibility)
        self.history_table.setAccessibleName(QCoreApplication.translate("history_panel", u"Geschiedenis", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
