# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sign_in_window.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from samenop_desktop.gui.field_note import FieldNote

class Ui_sign_in_window(object):
    def setupUi(self, sign_in_window: QWidget) -> None:
        if not sign_in_window.objectName():
            sign_in_window.setObjectName(u"sign_in_window")
        sign_in_window.resize(720, 340)
        self.window_layout = QVBoxLayout(sign_in_window)
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
        self.sign_in_layout = QVBoxLayout()
        self.sign_in_layout.setSpacing(8)
        self.sign_in_layout.setObjectName(u"sign_in_layout")
        self.sign_in_layout.setContentsMargins(0, 0, 0, 0)
        self.heading_label = QLabel(sign_in_window)
        self.heading_label.setObjectName(u"heading_label")

        self.sign_in_layout.addWidget(self.heading_label)

        self.intro_label = QLabel(sign_in_window)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setWordWrap(True)
        self.intro_label.setTextFormat(Qt.PlainText)

        self.sign_in_layout.addWidget(self.intro_label)

        self.intro_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.sign_in_layout.addItem(self.intro_spacer)

        self.sign_in_form = QFormLayout()
        self.sign_in_form.setObjectName(u"sign_in_form")
        self.sign_in_form.setHorizontalSpacing(16)
        self.sign_in_form.setVerticalSpacing(8)
        self.sign_in_form.setLabelAlignment(Qt.AlignLeading|Qt.AlignLeft|Qt.AlignVCenter)
        self.sign_in_form.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.sign_in_form.setContentsMargins(0, 0, 0, 0)
        self.email_label = QLabel(sign_in_window)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setMinimumSize(QSize(0, 28))

        self.sign_in_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.email_label)

        self.email_edit = QLineEdit(sign_in_window)
        self.email_edit.setObjectName(u"email_edit")
        self.email_edit.setMinimumSize(QSize(260, 0))

        self.sign_in_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.email_edit)

        self.password_label = QLabel(sign_in_window)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setMinimumSize(QSize(0, 28))

        self.sign_in_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.password_label)

        self.password_edit = QLineEdit(sign_in_window)
        self.password_edit.setObjectName(u"password_edit")
        self.password_edit.setMinimumSize(QSize(260, 0))
        self.password_edit.setEchoMode(QLineEdit.Password)

        self.sign_in_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.password_edit)

        self.password_note = FieldNote(sign_in_window)
        self.password_note.setObjectName(u"password_note")
        self.password_note.setWordWrap(True)

        self.sign_in_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.password_note)

        self.stay_signed_in_box = QCheckBox(sign_in_window)
        self.stay_signed_in_box.setObjectName(u"stay_signed_in_box")

        self.sign_in_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.stay_signed_in_box)


        self.sign_in_layout.addLayout(self.sign_in_form)

        self.form_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.sign_in_layout.addItem(self.form_spacer)

        self.sign_in_buttons = QHBoxLayout()
        self.sign_in_buttons.setSpacing(8)
        self.sign_in_buttons.setObjectName(u"sign_in_buttons")
        self.sign_in_buttons.setContentsMargins(0, 0, 0, 0)
        self.forgotten_password_button = QPushButton(sign_in_window)
        self.forgotten_password_button.setObjectName(u"forgotten_password_button")
        self.forgotten_password_button.setAutoDefault(False)

        self.sign_in_buttons.addWidget(self.forgotten_password_button)

        self.sign_in_buttons_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sign_in_buttons.addItem(self.sign_in_buttons_spacer)

        self.sign_in_button = QPushButton(sign_in_window)
        self.sign_in_button.setObjectName(u"sign_in_button")

        self.sign_in_buttons.addWidget(self.sign_in_button)


        self.sign_in_layout.addLayout(self.sign_in_buttons)

        self.sign_in_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sign_in_layout.addItem(self.sign_in_spacer)


        self.content_layout.addLayout(self.sign_in_layout)

        self.divider_line = QFrame(sign_in_window)
        self.divider_line.setObjectName(u"divider_line")
        self.divider_line.setFrameShape(QFrame.VLine)
        self.divider_line.setFrameShadow(QFrame.Plain)

        self.content_layout.addWidget(self.divider_line)

        self.other_layout = QVBoxLayout()
        self.other_layout.setSpacing(8)
        self.other_layout.setObjectName(u"other_layout")
        self.other_layout.setContentsMargins(0, 0, 0, 0)
        self.other_heading_label = QLabel(sign_in_window)
        self.other_heading_label.setObjectName(u"other_heading_label")

        self.other_layout.addWidget(self.other_heading_label)

        self.new_office_label = QLabel(sign_in_window)
        self.new_office_label.setObjectName(u"new_office_label")
        self.new_office_label.setWordWrap(True)
        self.new_office_label.setTextFormat(Qt.PlainText)

        self.other_layout.addWidget(self.new_office_label)

        self.new_office_button = QPushButton(sign_in_window)
        self.new_office_button.setObjectName(u"new_office_button")

        self.other_layout.addWidget(self.new_office_button)

        self.other_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.other_layout.addItem(self.other_spacer)

        self.sample_label = QLabel(sign_in_window)
        self.sample_label.setObjectName(u"sample_label")
        self.sample_label.setWordWrap(True)
        self.sample_label.setTextFormat(Qt.PlainText)

        self.other_layout.addWidget(self.sample_label)

        self.load_sample_button = QPushButton(sign_in_window)
        self.load_sample_button.setObjectName(u"load_sample_button")

        self.other_layout.addWidget(self.load_sample_button)

        self.sample_progress_bar = QProgressBar(sign_in_window)
        self.sample_progress_bar.setObjectName(u"sample_progress_bar")
        self.sample_progress_bar.setTextVisible(False)

        self.other_layout.addWidget(self.sample_progress_bar)

        self.sample_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.other_layout.addItem(self.sample_spacer)


        self.content_layout.addLayout(self.other_layout)

        self.content_layout.setStretch(0, 3)
        self.content_layout.setStretch(2, 2)

        self.window_layout.addLayout(self.content_layout)

#if QT_CONFIG(shortcut)
        self.email_label.setBuddy(self.email_edit)
        self.password_label.setBuddy(self.password_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.email_edit, self.password_edit)
        QWidget.setTabOrder(self.password_edit, self.stay_signed_in_box)
        QWidget.setTabOrder(self.stay_signed_in_box, self.sign_in_button)
        QWidget.setTabOrder(self.sign_in_button, self.new_office_button)
        QWidget.setTabOrder(self.new_office_button, self.load_sample_button)

        self.retranslateUi(sign_in_window)

        self.sign_in_button.setDefault(True)

    # setupUi

    def retranslateUi(self, sign_in_window: QWidget) -> None:
        sign_in_window.setWindowTitle(QCoreApplication.translate("sign_in_window", u"Aanmelden", None))
        self.heading_label.setText(QCoreApplication.translate("sign_in_window", u"Aanmelden", None))
        self.intro_label.setText(QCoreApplication.translate("sign_in_window", u"Meld je aan met het e-mailadres en wachtwoord van je kantoor of van je eigen abonnement.", None))
        self.email_label.setText(QCoreApplication.translate("sign_in_window", u"&E-mailadres", None))
        self.password_label.setText(QCoreApplication.translate("sign_in_window", u"&Wachtwoord", None))
        self.stay_signed_in_box.setText(QCoreApplication.translate("sign_in_window", u"Aangemeld &blijven", None))
        self.forgotten_password_button.setText(QCoreApplication.translate("sign_in_window", u"Wachtwoord vergeten", None))
        self.sign_in_button.setText(QCoreApplication.translate("sign_in_window", u"Aanmelden", None))
        self.other_heading_label.setText(QCoreApplication.translate("sign_in_window", u"Nog geen aanmelding?", None))
        self.new_office_label.setText(QCoreApplication.translate("sign_in_window", u"Werkt een tweede kantoor met deze gegevens? Maak er een eigen aanmelding voor.", None))
        self.new_office_button.setText(QCoreApplication.translate("sign_in_window", u"Nieuw kantoor", None))
        self.sample_label.setText(QCoreApplication.translate("sign_in_window", u"Of probeer alles uit op een voorbeeldkantoor, apart van je echte gegevens.", None))
        self.load_sample_button.setText(QCoreApplication.translate("sign_in_window", u"Voorbeeldgegevens laden", None))
#if QT_CONFIG(accessibility)
        self.sample_progress_bar.setAccessibleName(QCoreApplication.translate("sign_in_window", u"Voortgang voorbeeldgegevens", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
