# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'offer_wizard_administration_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QAbstractItemView, QButtonGroup, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListView, QProgressBar, QPushButton, QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget, QWizardPage

from samenop_desktop.gui.field_note import FieldNote

class Ui_offer_wizard_administration_page(object):
    def setupUi(self, offer_wizard_administration_page: QWizardPage) -> None:
        if not offer_wizard_administration_page.objectName():
            offer_wizard_administration_page.setObjectName(u"offer_wizard_administration_page")
        offer_wizard_administration_page.resize(720, 560)
        self.administration_layout = QVBoxLayout(offer_wizard_administration_page)
        self.administration_layout.setSpacing(8)
        self.administration_layout.setObjectName(u"administration_layout")
        self.administration_layout.setContentsMargins(8, 8, 8, 8)
        self.introduction_label = QLabel(offer_wizard_administration_page)
        self.introduction_label.setObjectName(u"introduction_label")
        self.introduction_label.setWordWrap(True)

        self.administration_layout.addWidget(self.introduction_label)

        self.new_administration_radio_button = QRadioButton(offer_wizard_administration_page)
        self.source_button_group = QButtonGroup(offer_wizard_administration_page)
        self.source_button_group.setObjectName(u"source_button_group")
        self.source_button_group.addButton(self.new_administration_radio_button)
        self.new_administration_radio_button.setObjectName(u"new_administration_radio_button")

        self.administration_layout.addWidget(self.new_administration_radio_button)

        self.existing_administration_radio_button = QRadioButton(offer_wizard_administration_page)
        self.source_button_group.addButton(self.existing_administration_radio_button)
        self.existing_administration_radio_button.setObjectName(u"existing_administration_radio_button")

        self.administration_layout.addWidget(self.existing_administration_radio_button)

        self.source_spacer = QSpacerItem(8, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.administration_layout.addItem(self.source_spacer)

        self.new_widget = QWidget(offer_wizard_administration_page)
        self.new_widget.setObjectName(u"new_widget")
        self.new_layout = QGridLayout(self.new_widget)
        self.new_layout.setObjectName(u"new_layout")
        self.new_layout.setHorizontalSpacing(16)
        self.new_layout.setVerticalSpacing(8)
        self.new_layout.setContentsMargins(0, 0, 0, 0)
        self.new_name_label = QLabel(self.new_widget)
        self.new_name_label.setObjectName(u"new_name_label")

        self.new_layout.addWidget(self.new_name_label, 0, 0, 1, 1)

        self.new_name_edit = QLineEdit(self.new_widget)
        self.new_name_edit.setObjectName(u"new_name_edit")
        self.new_name_edit.setMinimumSize(QSize(288, 0))
        self.new_name_edit.setMaximumSize(QSize(288, 16777215))

        self.new_layout.addWidget(self.new_name_edit, 0, 1, 1, 1)

        self.new_name_note = FieldNote(self.new_widget)
        self.new_name_note.setObjectName(u"new_name_note")
        self.new_name_note.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.new_name_note.sizePolicy().hasHeightForWidth())
        self.new_name_note.setSizePolicy(sizePolicy)

        self.new_layout.addWidget(self.new_name_note, 0, 2, 1, 1)

        self.new_hint_label = QLabel(self.new_widget)
        self.new_hint_label.setObjectName(u"new_hint_label")
        self.new_hint_label.setWordWrap(True)

        self.new_layout.addWidget(self.new_hint_label, 1, 1, 1, 2)

        self.new_layout.setColumnStretch(2, 1)

        self.administration_layout.addWidget(self.new_widget)

        self.existing_widget = QWidget(offer_wizard_administration_page)
        self.existing_widget.setObjectName(u"existing_widget")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.existing_widget.sizePolicy().hasHeightForWidth())
        self.existing_widget.setSizePolicy(sizePolicy1)
        self.existing_layout = QVBoxLayout(self.existing_widget)
        self.existing_layout.setSpacing(8)
        self.existing_layout.setObjectName(u"existing_layout")
        self.existing_layout.setContentsMargins(0, 0, 0, 0)
        self.search_layout = QHBoxLayout()
        self.search_layout.setSpacing(16)
        self.search_layout.setObjectName(u"search_layout")
        self.search_layout.setContentsMargins(0, 0, 0, 0)
        self.search_label = QLabel(self.existing_widget)
        self.search_label.setObjectName(u"search_label")

        self.search_layout.addWidget(self.search_label)

        self.search_edit = QLineEdit(self.existing_widget)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setMaximumSize(QSize(288, 16777215))
        self.search_edit.setClearButtonEnabled(True)

        self.search_layout.addWidget(self.search_edit)

        self.search_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.search_layout.addItem(self.search_spacer)


        self.existing_layout.addLayout(self.search_layout)

        self.administrations_label = QLabel(self.existing_widget)
        self.administrations_label.setObjectName(u"administrations_label")

        self.existing_layout.addWidget(self.administrations_label)

        self.administrations_list_view = QListView(self.existing_widget)
        self.administrations_list_view.setObjectName(u"administrations_list_view")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(1)
        sizePolicy2.setHeightForWidth(self.administrations_list_view.sizePolicy().hasHeightForWidth())
        self.administrations_list_view.setSizePolicy(sizePolicy2)
        self.administrations_list_view.setUniformItemSizes(True)
        self.administrations_list_view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

        self.existing_layout.addWidget(self.administrations_list_view)

        self.choice_layout = QHBoxLayout()
        self.choice_layout.setSpacing(12)
        self.choice_layout.setObjectName(u"choice_layout")
        self.choice_layout.setContentsMargins(0, 0, 0, 0)
        self.choice_note = FieldNote(self.existing_widget)
        self.choice_note.setObjectName(u"choice_note")
        self.choice_note.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.choice_note.sizePolicy().hasHeightForWidth())
        self.choice_note.setSizePolicy(sizePolicy)

        self.choice_layout.addWidget(self.choice_note)

        self.put_online_button = QPushButton(self.existing_widget)
        self.put_online_button.setObjectName(u"put_online_button")
        self.put_online_button.setAutoDefault(False)

        self.choice_layout.addWidget(self.put_online_button)


        self.existing_layout.addLayout(self.choice_layout)

        self.progress_layout = QHBoxLayout()
        self.progress_layout.setSpacing(12)
        self.progress_layout.setObjectName(u"progress_layout")
        self.progress_layout.setContentsMargins(0, 0, 0, 0)
        self.put_online_progress_bar = QProgressBar(self.existing_widget)
        self.put_online_progress_bar.setObjectName(u"put_online_progress_bar")
        self.put_online_progress_bar.setTextVisible(False)
        sizePolicy.setHeightForWidth(self.put_online_progress_bar.sizePolicy().hasHeightForWidth())
        self.put_online_progress_bar.setSizePolicy(sizePolicy)

        self.progress_layout.addWidget(self.put_online_progress_bar)

        self.cancel_put_online_button = QPushButton(self.existing_widget)
        self.cancel_put_online_button.setObjectName(u"cancel_put_online_button")
        self.cancel_put_online_button.setAutoDefault(False)

        self.progress_layout.addWidget(self.cancel_put_online_button)


        self.existing_layout.addLayout(self.progress_layout)


        self.administration_layout.addWidget(self.existing_widget)

        self.end_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.administration_layout.addItem(self.end_spacer)

#if QT_CONFIG(shortcut)
        self.new_name_label.setBuddy(self.new_name_edit)
        self.search_label.setBuddy(self.search_edit)
        self.administrations_label.setBuddy(self.administrations_list_view)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(offer_wizard_administration_page)
    # setupUi

    def retranslateUi(self, offer_wizard_administration_page: QWizardPage) -> None:
#if QT_CONFIG(accessibility)
        offer_wizard_administration_page.setAccessibleName(QCoreApplication.translate("offer_wizard_administration_page", u"Administratie", None))
#endif // QT_CONFIG(accessibility)
        offer_wizard_administration_page.setTitle(QCoreApplication.translate("offer_wizard_administration_page", u"Administratie", None))
        self.introduction_label.setText(QCoreApplication.translate("offer_wizard_administration_page", u"Om welke administratie gaat het?", None))
        self.new_administration_radio_button.setText(QCoreApplication.translate("offer_wizard_administration_page", u"&Nieuwe administratie", None))
        self.existing_administration_radio_button.setText(QCoreApplication.translate("offer_wizard_administration_page", u"&Bestaande administratie", None))
        self.new_name_label.setText(QCoreApplication.translate("offer_wizard_administration_page", u"Naa&m van de administratie", None))
        self.new_hint_label.setText(QCoreApplication.translate("offer_wizard_administration_page", u"Er komt een lege administratie onder jouw kantoor te staan, die bij het bevestigen van de klant wordt.", None))
        self.search_label.setText(QCoreApplication.translate("offer_wizard_administration_page", u"&Zoeken", None))
        self.administrations_label.setText(QCoreApplication.translate("offer_wizard_administration_page", u"Mi&jn administraties", None))
        self.put_online_button.setText(QCoreApplication.translate("offer_wizard_administration_page", u"Online zetten", None))
#if QT_CONFIG(accessibility)
        self.put_online_progress_bar.setAccessibleName(QCoreApplication.translate("offer_wizard_administration_page", u"Voortgang van online zetten", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_put_online_button.setText(QCoreApplication.translate("offer_wizard_administration_page", u"Afbreken", None))
    # retranslateUi
