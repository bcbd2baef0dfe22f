# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'office_setup_window.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from samenop_desktop.gui.field_note import FieldNote

class Ui_office_setup_window(object):
    def setupUi(self, office_setup_window: QWidget) -> None:
        if not office_setup_window.objectName():
            office_setup_window.setObjectName(u"office_setup_window")
        office_setup_window.resize(760, 440)
        self.window_layout = QVBoxLayout(office_setup_window)
        self.window_layout.setSpacing(8)
        self.window_layout.setObjectName(u"window_layout")
        self.window_layout.setContentsMargins(8, 8, 8, 8)
        self.notice_layout = QVBoxLayout()
        self.notice_layout.setSpacing(8)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)

        self.window_layout.addLayout(self.notice_layout)

        self.content_layout = QHBoxLayout()
        self.content_layout.setSpacing(24)
        self.content_layout.setObjectName(u"content_layout")
        self.content_layout.setContentsMargins(16, 8, 16, 8)
        self.office_layout = QVBoxLayout()
        self.office_layout.setSpacing(8)
        self.office_layout.setObjectName(u"office_layout")
        self.office_layout.setContentsMargins(0, 0, 0, 0)
        self.heading_label = QLabel(office_setup_window)
        self.heading_label.setObjectName(u"heading_label")

        self.office_layout.addWidget(self.heading_label)

        self.intro_label = QLabel(office_setup_window)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setWordWrap(True)
        self.intro_label.setTextFormat(Qt.PlainText)

        self.office_layout.addWidget(self.intro_label)

        self.intro_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.office_layout.addItem(self.intro_spacer)

        self.office_form = QFormLayout()
        self.office_form.setObjectName(u"office_form")
        self.office_form.setHorizontalSpacing(16)
        self.office_form.setVerticalSpacing(8)
        self.office_form.setLabelAlignment(Qt.AlignLeading|Qt.AlignLeft|Qt.AlignVCenter)
        self.office_form.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.office_form.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(office_setup_window)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setMinimumSize(QSize(0, 28))

        self.office_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name_edit = QLineEdit(office_setup_window)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMinimumSize(QSize(260, 0))

        self.office_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name_edit)

        self.name_note = FieldNote(office_setup_window)
        self.name_note.setObjectName(u"name_note")
        self.name_note.setWordWrap(True)

        self.office_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.name_note)

        self.city_label = QLabel(office_setup_window)
        self.city_label.setObjectName(u"city_label")
        self.city_label.setMinimumSize(QSize(0, 28))

        self.office_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.city_label)

        self.city_edit = QLineEdit(office_setup_window)
        self.city_edit.setObjectName(u"city_edit")
        self.city_edit.setMinimumSize(QSize(260, 0))

        self.office_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.city_edit)

        self.city_note = FieldNote(office_setup_window)
        self.city_note.setObjectName(u"city_note")
        self.city_note.setWordWrap(True)

        self.office_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.city_note)

        self.phone_label = QLabel(office_setup_window)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setMinimumSize(QSize(0, 28))

        self.office_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.phone_label)

        self.phone_edit = QLineEdit(office_setup_window)
        self.phone_edit.setObjectName(u"phone_edit")
        self.phone_edit.setMinimumSize(QSize(260, 0))

        self.office_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.phone_edit)

        self.phone_note = FieldNote(office_setup_window)
        self.phone_note.setObjectName(u"phone_note")
        self.phone_note.setWordWrap(True)

        self.office_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.phone_note)

        self.email_label = QLabel(office_setup_window)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setMinimumSize(QSize(0, 28))

        self.office_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.email_label)

        self.email_edit = QLineEdit(office_setup_window)
        self.email_edit.setObjectName(u"email_edit")
        self.email_edit.setMinimumSize(QSize(260, 0))

        self.office_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.email_edit)

        self.email_note = FieldNote(office_setup_window)
        self.email_note.setObjectName(u"email_note")
        self.email_note.setWordWrap(True)

        self.office_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.email_note)

        self.password_label = QLabel(office_setup_window)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setMinimumSize(QSize(0, 28))

        self.office_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.password_label)

        self.password_edit = QLineEdit(office_setup_window)
        self.password_edit.setObjectName(u"password_edit")
        self.password_edit.setMinimumSize(QSize(260, 0))
        self.password_edit.setEchoMode(QLineEdit.Password)

        self.office_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.password_edit)

        self.password_note = FieldNote(office_setup_window)
        self.password_note.setObjectName(u"password_note")
        self.password_note.setWordWrap(True)

        self.office_form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.password_note)

        self.password_repeated_label = QLabel(office_setup_window)
        self.password_repeated_label.setObjectName(u"password_repeated_label")
        self.password_repeated_label.setMinimumSize(QSize(0, 28))

        self.office_form.setWidget(10, QFormLayout.ItemRole.LabelRole, self.password_repeated_label)

        self.password_repeated_edit = QLineEdit(office_setup_window)
        self.password_repeated_edit.setObjectName(u"password_repeated_edit")
        self.password_repeated_edit.setMinimumSize(QSize(260, 0))
        self.password_repeated_edit.setEchoMode(QLineEdit.Password)

        self.office_form.setWidget(10, QFormLayout.ItemRole.FieldRole, self.password_repeated_edit)

        self.password_repeated_note = FieldNote(office_setup_window)
        self.password_repeated_note.setObjectName(u"password_repeated_note")
        self.password_repeated_note.setWordWrap(True)

        self.office_form.setWidget(11, QFormLayout.ItemRole.FieldRole, self.password_repeated_note)


        self.office_layout.addLayout(self.office_form)

        self.form_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.office_layout.addItem(self.form_spacer)

        self.office_buttons = QHBoxLayout()
        self.office_buttons.setSpacing(8)
        self.office_buttons.setObjectName(u"office_buttons")
        self.office_buttons.setContentsMargins(0, 0, 0, 0)
        self.sign_in_instead_button = QPushButton(office_setup_window)
        self.sign_in_instead_button.setObjectName(u"sign_in_instead_button")

        self.office_buttons.addWidget(self.sign_in_instead_button)

        self.office_buttons_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.office_buttons.addItem(self.office_buttons_spacer)

        self.create_office_button = QPushButton(office_setup_window)
        self.create_office_button.setObjectName(u"create_office_button")

        self.office_buttons.addWidget(self.create_office_button)


        self.office_layout.addLayout(self.office_buttons)

        self.office_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.office_layout.addItem(self.office_spacer)


        self.content_layout.addLayout(self.office_layout)

        self.divider_line = QFrame(office_setup_window)
        self.divider_line.setObjectName(u"divider_line")
        self.divider_line.setFrameShape(QFrame.VLine)
        self.divider_line.setFrameShadow(QFrame.Plain)

        self.content_layout.addWidget(self.divider_line)

        self.sample_layout = QVBoxLayout()
        self.sample_layout.setSpacing(8)
        self.sample_layout.setObjectName(u"sample_layout")
        self.sample_layout.setContentsMargins(0, 0, 0, 0)
        self.sample_heading_label = QLabel(office_setup_window)
        self.sample_heading_label.setObjectName(u"sample_heading_label")

        self.sample_layout.addWidget(self.sample_heading_label)

        self.sample_label = QLabel(office_setup_window)
        self.sample_label.setObjectName(u"sample_label")
        self.sample_label.setWordWrap(True)
        self.sample_label.setTextFormat(Qt.PlainText)

        self.sample_layout.addWidget(self.sample_label)

        self.load_sample_button = QPushButton(office_setup_window)
        self.load_sample_button.setObjectName(u"load_sample_button")

        self.sample_layout.addWidget(self.load_sample_button)

        self.sample_progress_bar = QProgressBar(office_setup_window)
        self.sample_progress_bar.setObjectName(u"sample_progress_bar")
        self.sample_progress_bar.setTextVisible(False)

        self.sample_layout.addWidget(self.sample_progress_bar)

        self.sample_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sample_layout.addItem(self.sample_spacer)


        self.content_layout.addLayout(self.sample_layout)

        self.content_layout.setStretch(0, 3)
        self.content_layout.setStretch(2, 2)

        self.window_layout.addLayout(self.content_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.city_label.setBuddy(self.city_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.email_label.setBuddy(self.email_edit)
        self.password_label.setBuddy(self.password_edit)
        self.password_repeated_label.setBuddy(self.password_repeated_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.city_edit)
        QWidget.setTabOrder(self.city_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.email_edit)
        QWidget.setTabOrder(self.email_edit, self.password_edit)
        QWidget.setTabOrder(self.password_edit, self.password_repeated_edit)
        QWidget.setTabOrder(self.password_repeated_edit, self.create_office_button)
        QWidget.setTabOrder(self.create_office_button, self.sign_in_instead_button)
        QWidget.setTabOrder(self.sign_in_instead_button, self.load_sample_button)

        self.retranslateUi(office_setup_window)

        self.create_office_button.setDefault(True)

    # setupUi

    def retranslateUi(self, office_setup_window: QWidget) -> None:
        office_setup_window.setWindowTitle(QCoreApplication.translate("office_setup_window", u"Kantoor instellen", None))
        self.heading_label.setText(QCoreApplication.translate("office_setup_window", u"Welkom", None))
        self.intro_label.setText(QCoreApplication.translate("office_setup_window", u"Vul eerst de gegevens van je kantoor in. Met dit e-mailadres en wachtwoord meld je je daarna aan.", None))
        self.name_label.setText(QCoreApplication.translate("office_setup_window", u"&Naam kantoor", None))
        self.city_label.setText(QCoreApplication.translate("office_setup_window", u"&Plaats", None))
        self.phone_label.setText(QCoreApplication.translate("office_setup_window", u"Tele&foon", None))
        self.phone_edit.setPlaceholderText(QCoreApplication.translate("office_setup_window", u"mag leeg blijven", None))
        self.email_label.setText(QCoreApplication.translate("office_setup_window", u"&E-mailadres", None))
        self.password_label.setText(QCoreApplication.translate("office_setup_window", u"&Wachtwoord", None))
        self.password_repeated_label.setText(QCoreApplication.translate("office_setup_window", u"Wachtwoord &herhalen", None))
        self.sign_in_instead_button.setText(QCoreApplication.translate("office_setup_window", u"Terug naar aanmelden", None))
        self.create_office_button.setText(QCoreApplication.translate("office_setup_window", u"Kantoor aanmaken", None))
        self.sample_heading_label.setText(QCoreApplication.translate("office_setup_window", u"Eerst rondkijken?", None))
        self.sample_label.setText(QCoreApplication.translate("office_setup_window", u"Laad een compleet voorbeeldkantoor om alles uit te proberen. Het staat op een eigen plek, apart van je echte gegevens, en is overal gemerkt als voorbeeld.", None))
        self.load_sample_button.setText(QCoreApplication.translate("office_setup_window", u"Voorbeeldgegevens laden", None))
#if QT_CONFIG(accessibility)
        self.sample_progress_bar.setAccessibleName(QCoreApplication.translate("office_setup_window", u"Voortgang voorbeeldgegevens", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
