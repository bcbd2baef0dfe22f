# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'offers_window.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QDialog, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QTableView, QVBoxLayout, QWidget

class Ui_offers_window(object):
    def setupUi(self, offers_window: QDialog) -> None:
        if not offers_window.objectName():
            offers_window.setObjectName(u"offers_window")
        offers_window.resize(1320, 820)
        self.offers_layout = QVBoxLayout(offers_window)
        self.offers_layout.setSpacing(12)
        self.offers_layout.setObjectName(u"offers_layout")
        self.offers_layout.setContentsMargins(16, 16, 16, 16)
        self.notice_layout = QVBoxLayout()
        self.notice_layout.setSpacing(0)
        self.notice_layout.setObjectName(u"notice_layout")

        self.offers_layout.addLayout(self.notice_layout)

        self.filter_layout = QHBoxLayout()
        self.filter_layout.setSpacing(8)
        self.filter_layout.setObjectName(u"filter_layout")
        self.search_label = QLabel(offers_window)
        self.search_label.setObjectName(u"search_label")

        self.filter_layout.addWidget(self.search_label)

        self.search_edit = QLineEdit(offers_window)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setClearButtonEnabled(True)
        self.search_edit.setMinimumSize(QSize(320, 0))
        self.search_edit.setMaximumSize(QSize(480, 16777215))

        self.filter_layout.addWidget(self.search_edit)

        self.status_filter_label = QLabel(offers_window)
        self.status_filter_label.setObjectName(u"status_filter_label")

        self.filter_layout.addWidget(self.status_filter_label)

        self.status_combo = QComboBox(offers_window)
        self.status_combo.setObjectName(u"status_combo")
        self.status_combo.setMinimumSize(QSize(200, 0))

        self.filter_layout.addWidget(self.status_combo)

        self.filter_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filter_layout.addItem(self.filter_spacer)

        self.count_value = QLabel(offers_window)
        self.count_value.setObjectName(u"count_value")

        self.filter_layout.addWidget(self.count_value)


        self.offers_layout.addLayout(self.filter_layout)

        self.details_splitter = QSplitter(offers_window)
        self.details_splitter.setObjectName(u"details_splitter")
        self.details_splitter.setOrientation(Qt.Orientation.Vertical)
        self.details_splitter.setChildrenCollapsible(False)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.details_splitter.sizePolicy().hasHeightForWidth())
        self.details_splitter.setSizePolicy(sizePolicy)
        self.offers_table = QTableView(self.details_splitter)
        self.offers_table.setObjectName(u"offers_table")
        self.offers_table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.details_splitter.addWidget(self.offers_table)
        self.details_stack = QStackedWidget(self.details_splitter)
        self.details_stack.setObjectName(u"details_stack")
        self.hint_page = QWidget()
        self.hint_page.setObjectName(u"hint_page")
        self.hint_layout = QVBoxLayout(self.hint_page)
        self.hint_layout.setObjectName(u"hint_layout")
        self.hint_layout.setContentsMargins(16, 16, 16, 16)
        self.hint_value = QLabel(self.hint_page)
        self.hint_value.setObjectName(u"hint_value")
        self.hint_value.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint_value.setWordWrap(True)

        self.hint_layout.addWidget(self.hint_value)

        self.details_stack.addWidget(self.hint_page)
        self.details_area = QScrollArea()
        self.details_area.setObjectName(u"details_area")
        self.details_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.details_area.setWidgetResizable(True)
        self.details_area.setFrameShape(QFrame.Shape.NoFrame)
        self.details_stack.addWidget(self.details_area)
        self.details_splitter.addWidget(self.details_stack)

        self.offers_layout.addWidget(self.details_splitter)

        self.waiting_layout = QVBoxLayout()
        self.waiting_layout.setSpacing(0)
        self.waiting_layout.setObjectName(u"waiting_layout")

        self.offers_layout.addLayout(self.waiting_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.cancel_offers_button = QPushButton(offers_window)
        self.cancel_offers_button.setObjectName(u"cancel_offers_button")
        self.cancel_offers_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_offers_button)

        self.confirm_at_table_button = QPushButton(offers_window)
        self.confirm_at_table_button.setObjectName(u"confirm_at_table_button")
        self.confirm_at_table_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.confirm_at_table_button)

        self.resend_button = QPushButton(offers_window)
        self.resend_button.setObjectName(u"resend_button")
        self.resend_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.resend_button)

        self.correct_email_button = QPushButton(offers_window)
        self.correct_email_button.setObjectName(u"correct_email_button")
        self.correct_email_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.correct_email_button)

        self.open_buttons_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.open_buttons_spacer)


        self.offers_layout.addLayout(self.buttons_layout)

        self.ended_buttons_layout = QHBoxLayout()
        self.ended_buttons_layout.setSpacing(8)
        self.ended_buttons_layout.setObjectName(u"ended_buttons_layout")
        self.offer_again_button = QPushButton(offers_window)
        self.offer_again_button.setObjectName(u"offer_again_button")
        self.offer_again_button.setAutoDefault(False)

        self.ended_buttons_layout.addWidget(self.offer_again_button)

        self.clean_up_button = QPushButton(offers_window)
        self.clean_up_button.setObjectName(u"clean_up_button")
        self.clean_up_button.setAutoDefault(False)

        self.ended_buttons_layout.addWidget(self.clean_up_button)

        self.buttons_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ended_buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(offers_window)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.ended_buttons_layout.addWidget(self.close_button)


        self.offers_layout.addLayout(self.ended_buttons_layout)

#if QT_CONFIG(shortcut)
        self.search_label.setBuddy(self.search_edit)
        self.status_filter_label.setBuddy(self.status_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.search_edit, self.status_combo)
        QWidget.setTabOrder(self.status_combo, self.offers_table)
        QWidget.setTabOrder(self.offers_table, self.cancel_offers_button)
        QWidget.setTabOrder(self.cancel_offers_button, self.confirm_at_table_button)
        QWidget.setTabOrder(self.confirm_at_table_button, self.resend_button)
        QWidget.setTabOrder(self.resend_button, self.correct_email_button)
        QWidget.setTabOrder(self.correct_email_button, self.offer_again_button)
        QWidget.setTabOrder(self.offer_again_button, self.clean_up_button)
        QWidget.setTabOrder(self.clean_up_button, self.close_button)

        self.retranslateUi(offers_window)
    # setupUi

    def retranslateUi(self, offers_window: QDialog) -> None:
        offers_window.setWindowTitle(QCoreApplication.translate("offers_window", u"Status aanbieding", None))
        self.search_label.setText(QCoreApplication.translate("offers_window", u"&Zoeken", None))
        self.search_edit.setPlaceholderText(QCoreApplication.translate("offers_window", u"Administratie, klant of e-mailadres", None))
        self.status_filter_label.setText(QCoreApplication.translate("offers_window", u"&Status", None))
#if QT_CONFIG(accessibility)
        self.offers_table.setAccessibleName(QCoreApplication.translate("offers_window", u"Aanbiedingen", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_offers_button.setText(QCoreApplication.translate("offers_window", u"&Annuleren", None))
        self.confirm_at_table_button.setText(QCoreApplication.translate("offers_window", u"Aan &tafel bevestigen", None))
        self.resend_button.setText(QCoreApplication.translate("offers_window", u"Opnieuw &versturen", None))
        self.correct_email_button.setText(QCoreApplication.translate("offers_window", u"&E-mailadres corrigeren", None))
        self.offer_again_button.setText(QCoreApplication.translate("offers_window", u"O&pnieuw aanbieden", None))
        self.clean_up_button.setText(QCoreApplication.translate("offers_window", u"Op&ruimen", None))
        self.close_button.setText(QCoreApplication.translate("offers_window", u"S&luiten", None))
    # retranslateUi
