# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMainWindow, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QStatusBar, QTableView, QVBoxLayout, QWidget

class Ui_main_window(object):
    def setupUi(self, main_window: QMainWindow) -> None:
        if not main_window.objectName():
            main_window.setObjectName(u"main_window")
        main_window.resize(1080, 680)
        self.central_widget = QWidget(main_window)
        self.central_widget.setObjectName(u"central_widget")
        self.central_layout = QVBoxLayout(self.central_widget)
        self.central_layout.setSpacing(0)
        self.central_layout.setObjectName(u"central_layout")
        self.central_layout.setContentsMargins(0, 0, 0, 0)
        self.ribbon_layout = QVBoxLayout()
        self.ribbon_layout.setSpacing(0)
        self.ribbon_layout.setObjectName(u"ribbon_layout")
        self.ribbon_layout.setContentsMargins(0, 0, 0, 0)

        self.central_layout.addLayout(self.ribbon_layout)

        self.body_layout = QVBoxLayout()
        self.body_layout.setSpacing(8)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(12, 8, 12, 8)
        self.notice_layout = QVBoxLayout()
        self.notice_layout.setSpacing(8)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.body_layout.addLayout(self.notice_layout)

        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.heading_label = QLabel(self.central_widget)
        self.heading_label.setObjectName(u"heading_label")

        self.head_layout.addWidget(self.heading_label)

        self.head_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_layout.addItem(self.head_spacer)

        self.search_label = QLabel(self.central_widget)
        self.search_label.setObjectName(u"search_label")

        self.head_layout.addWidget(self.search_label)

        self.search_edit = QLineEdit(self.central_widget)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setMinimumSize(QSize(160, 0))
        self.search_edit.setMaximumSize(QSize(280, 16777215))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.search_edit.sizePolicy().hasHeightForWidth())
        self.search_edit.setSizePolicy(sizePolicy)

        self.head_layout.addWidget(self.search_edit)


        self.body_layout.addLayout(self.head_layout)

        self.administrations_view = QTableView(self.central_widget)
        self.administrations_view.setObjectName(u"administrations_view")

        self.body_layout.addWidget(self.administrations_view)

        self.progress_panel = QWidget(self.central_widget)
        self.progress_panel.setObjectName(u"progress_panel")
        self.progress_layout = QHBoxLayout(self.progress_panel)
        self.progress_layout.setSpacing(8)
        self.progress_layout.setObjectName(u"progress_layout")
        self.progress_layout.setContentsMargins(0, 0, 0, 0)
        self.progress_label = QLabel(self.progress_panel)
        self.progress_label.setObjectName(u"progress_label")

        self.progress_layout.addWidget(self.progress_label)

        self.progress_bar = QProgressBar(self.progress_panel)
        self.progress_bar.setObjectName(u"progress_bar")

        self.progress_layout.addWidget(self.progress_bar)

        self.cancel_progress_button = QPushButton(self.progress_panel)
        self.cancel_progress_button.setObjectName(u"cancel_progress_button")

        self.progress_layout.addWidget(self.cancel_progress_button)


        self.body_layout.addWidget(self.progress_panel)


        self.central_layout.addLayout(self.body_layout)

        main_window.setCentralWidget(self.central_widget)
        self.status_bar = QStatusBar(main_window)
        self.status_bar.setObjectName(u"status_bar")
        self.status_bar.setSizeGripEnabled(True)
        main_window.setStatusBar(self.status_bar)
#if QT_CONFIG(shortcut)
        self.search_label.setBuddy(self.search_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.search_edit, self.administrations_view)
        QWidget.setTabOrder(self.administrations_view, self.cancel_progress_button)

        self.retranslateUi(main_window)
    # setupUi

    def retranslateUi(self, main_window: QMainWindow) -> None:
        main_window.setWindowTitle(QCoreApplication.translate("main_window", u"Online samenwerken", None))
        self.heading_label.setText(QCoreApplication.translate("main_window", u"Administraties", None))
        self.search_label.setText(QCoreApplication.translate("main_window", u"&Zoeken", None))
        self.search_edit.setPlaceholderText(QCoreApplication.translate("main_window", u"naam of eigenaar", None))
#if QT_CONFIG(accessibility)
        self.administrations_view.setAccessibleName(QCoreApplication.translate("main_window", u"Administraties", None))
#endif // QT_CONFIG(accessibility)
        self.progress_label.setText("")
#if QT_CONFIG(accessibility)
        self.progress_bar.setAccessibleName(QCoreApplication.translate("main_window", u"Voortgang", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_progress_button.setText(QCoreApplication.translate("main_window", u"Afbreken", None))
    # retranslateUi
