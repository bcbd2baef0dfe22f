# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_window.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QListWidget, QProgressBar, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSplitter, QVBoxLayout, QWidget

class Ui_import_window(object):
    def setupUi(self, import_window: QDialog) -> None:
        if not import_window.objectName():
            import_window.setObjectName(u"import_window")
        import_window.resize(820, 600)
        self.import_layout = QVBoxLayout(import_window)
        self.import_layout.setSpacing(12)
        self.import_layout.setObjectName(u"import_layout")
        self.import_layout.setContentsMargins(16, 16, 16, 16)
        self.notice_layout = QVBoxLayout()
        self.notice_layout.setSpacing(0)
        self.notice_layout.setObjectName(u"notice_layout")

        self.import_layout.addLayout(self.notice_layout)

        self.progress_layout = QVBoxLayout()
        self.progress_layout.setSpacing(4)
        self.progress_layout.setObjectName(u"progress_layout")
        self.progress_label = QLabel(import_window)
        self.progress_label.setObjectName(u"progress_label")
        self.progress_label.setWordWrap(True)

        self.progress_layout.addWidget(self.progress_label)

        self.progress_row = QHBoxLayout()
        self.progress_row.setSpacing(8)
        self.progress_row.setObjectName(u"progress_row")
        self.import_progress = QProgressBar(import_window)
        self.import_progress.setObjectName(u"import_progress")
        self.import_progress.setTextVisible(False)

        self.progress_row.addWidget(self.import_progress)

        self.stop_button = QPushButton(import_window)
        self.stop_button.setObjectName(u"stop_button")
        self.stop_button.setAutoDefault(False)

        self.progress_row.addWidget(self.stop_button)


        self.progress_layout.addLayout(self.progress_row)


        self.import_layout.addLayout(self.progress_layout)

        self.import_splitter = QSplitter(import_window)
        self.import_splitter.setObjectName(u"import_splitter")
        self.import_splitter.setOrientation(Qt.Orientation.Horizontal)
        self.import_splitter.setChildrenCollapsible(False)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.import_splitter.sizePolicy().hasHeightForWidth())
        self.import_splitter.setSizePolicy(sizePolicy)
        self.files_list = QListWidget(self.import_splitter)
        self.files_list.setObjectName(u"files_list")
        self.files_list.setMinimumSize(QSize(280, 0))
        self.files_list.setWordWrap(True)
        self.files_list.setSpacing(2)
        self.files_list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.import_splitter.addWidget(self.files_list)
        self.result_area = QScrollArea(self.import_splitter)
        self.result_area.setObjectName(u"result_area")
        self.result_area.setFrameShape(QFrame.Shape.NoFrame)
        self.result_area.setWidgetResizable(True)
        self.result_content = QWidget()
        self.result_content.setObjectName(u"result_content")
        self.result_layout = QVBoxLayout(self.result_content)
        self.result_layout.setSpacing(12)
        self.result_layout.setObjectName(u"result_layout")
        self.result_layout.setContentsMargins(16, 0, 0, 0)
        self.result_heading = QLabel(self.result_content)
        self.result_heading.setObjectName(u"result_heading")
        self.result_heading.setWordWrap(True)

        self.result_layout.addWidget(self.result_heading)

        self.result_value = QLabel(self.result_content)
        self.result_value.setObjectName(u"result_value")
        self.result_value.setWordWrap(True)

        self.result_layout.addWidget(self.result_value)

        self.result_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.result_layout.addItem(self.result_spacer)

        self.result_area.setWidget(self.result_content)
        self.import_splitter.addWidget(self.result_area)

        self.import_layout.addWidget(self.import_splitter)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.choose_button = QPushButton(import_window)
        self.choose_button.setObjectName(u"choose_button")
        self.choose_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.choose_button)

        self.open_button = QPushButton(import_window)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.open_button)

        self.buttons_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(import_window)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.close_button)


        self.import_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.progress_label.setBuddy(self.import_progress)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(import_window)
    # setupUi

    def retranslateUi(self, import_window: QDialog) -> None:
        import_window.setWindowTitle(QCoreApplication.translate("import_window", u"Auditfile importeren", None))
        self.progress_label.setText("")
        self.stop_button.setText(QCoreApplication.translate("import_window", u"A&fbreken", None))
#if QT_CONFIG(accessibility)
        self.files_list.setAccessibleName(QCoreApplication.translate("import_window", u"Bestanden", None))
#endif // QT_CONFIG(accessibility)
        self.choose_button.setText(QCoreApplication.translate("import_window", u"&Nog een bestand kiezen", None))
        self.open_button.setText(QCoreApplication.translate("import_window", u"&Openen", None))
        self.close_button.setText(QCoreApplication.translate("import_window", u"S&luiten", None))
    # retranslateUi
