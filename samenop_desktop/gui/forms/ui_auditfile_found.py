# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'auditfile_found.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

class Ui_auditfile_found(object):
    def setupUi(self, auditfile_found: QWidget) -> None:
        if not auditfile_found.objectName():
            auditfile_found.setObjectName(u"auditfile_found")
        self.auditfile_found_layout = QVBoxLayout(auditfile_found)
        self.auditfile_found_layout.setSpacing(8)
        self.auditfile_found_layout.setObjectName(u"auditfile_found_layout")
        self.auditfile_found_layout.setContentsMargins(0, 0, 0, 0)
        self.found_heading = QLabel(auditfile_found)
        self.found_heading.setObjectName(u"found_heading")

        self.auditfile_found_layout.addWidget(self.found_heading)

        self.found_form = QFormLayout()
        self.found_form.setObjectName(u"found_form")
        self.found_form.setHorizontalSpacing(16)
        self.found_form.setVerticalSpacing(6)
        self.found_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.found_form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.kept_label = QLabel(auditfile_found)
        self.kept_label.setObjectName(u"kept_label")

        self.found_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.kept_label)

        self.kept_value = QLabel(auditfile_found)
        self.kept_value.setObjectName(u"kept_value")
        self.kept_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.kept_value.setWordWrap(True)

        self.found_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.kept_value)

        self.company_label = QLabel(auditfile_found)
        self.company_label.setObjectName(u"company_label")

        self.found_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.company_label)

        self.company_value = QLabel(auditfile_found)
        self.company_value.setObjectName(u"company_value")
        self.company_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.company_value.setWordWrap(True)

        self.found_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.company_value)

        self.format_label = QLabel(auditfile_found)
        self.format_label.setObjectName(u"format_label")

        self.found_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.format_label)

        self.format_value = QLabel(auditfile_found)
        self.format_value.setObjectName(u"format_value")
        self.format_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.format_value.setWordWrap(True)

        self.found_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.format_value)

        self.software_label = QLabel(auditfile_found)
        self.software_label.setObjectName(u"software_label")

        self.found_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.software_label)

        self.software_value = QLabel(auditfile_found)
        self.software_value.setObjectName(u"software_value")
        self.software_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.software_value.setWordWrap(True)

        self.found_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.software_value)

        self.years_label = QLabel(auditfile_found)
        self.years_label.setObjectName(u"years_label")

        self.found_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.years_label)

        self.years_value = QLabel(auditfile_found)
        self.years_value.setObjectName(u"years_value")
        self.years_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.years_value.setWordWrap(True)

        self.found_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.years_value)

        self.period_label = QLabel(auditfile_found)
        self.period_label.setObjectName(u"period_label")

        self.found_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.period_label)

        self.period_value = QLabel(auditfile_found)
        self.period_value.setObjectName(u"period_value")
        self.period_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.period_value.setWordWrap(True)

        self.found_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.period_value)

        self.accounts_label = QLabel(auditfile_found)
        self.accounts_label.setObjectName(u"accounts_label")

        self.found_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.accounts_label)

        self.accounts_value = QLabel(auditfile_found)
        self.accounts_value.setObjectName(u"accounts_value")
        self.accounts_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.accounts_value.setWordWrap(True)

        self.found_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.accounts_value)

        self.relations_label = QLabel(auditfile_found)
        self.relations_label.setObjectName(u"relations_label")

        self.found_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.relations_label)

        self.relations_value = QLabel(auditfile_found)
        self.relations_value.setObjectName(u"relations_value")
        self.relations_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.relations_value.setWordWrap(True)

        self.found_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.relations_value)

        self.journals_label = QLabel(auditfile_found)
        self.journals_label.setObjectName(u"journals_label")

        self.found_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.journals_label)

        self.journals_value = QLabel(auditfile_found)
        self.journals_value.setObjectName(u"journals_value")
        self.journals_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.journals_value.setWordWrap(True)

        self.found_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.journals_value)

        self.entries_label = QLabel(auditfile_found)
        self.entries_label.setObjectName(u"entries_label")

        self.found_form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.entries_label)

        self.entries_value = QLabel(auditfile_found)
        self.entries_value.setObjectName(u"entries_value")
        self.entries_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.entries_value.setWordWrap(True)

        self.found_form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.entries_value)

        self.debit_label = QLabel(auditfile_found)
        self.debit_label.setObjectName(u"debit_label")

        self.found_form.setWidget(10, QFormLayout.ItemRole.LabelRole, self.debit_label)

        self.debit_value = QLabel(auditfile_found)
        self.debit_value.setObjectName(u"debit_value")
        self.debit_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.debit_value.setWordWrap(True)

        self.found_form.setWidget(10, QFormLayout.ItemRole.FieldRole, self.debit_value)

        self.credit_label = QLabel(auditfile_found)
        self.credit_label.setObjectName(u"credit_label")

        self.found_form.setWidget(11, QFormLayout.ItemRole.LabelRole, self.credit_label)

        self.credit_value = QLabel(auditfile_found)
        self.credit_value.setObjectName(u"credit_value")
        self.credit_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.credit_value.setWordWrap(True)

        self.found_form.setWidget(11, QFormLayout.ItemRole.FieldRole, self.credit_value)

        self.size_label = QLabel(auditfile_found)
        self.size_label.setObjectName(u"size_label")

        self.found_form.setWidget(12, QFormLayout.ItemRole.LabelRole, self.size_label)

        self.size_value = QLabel(auditfile_found)
        self.size_value.setObjectName(u"size_value")
        self.size_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.size_value.setWordWrap(True)

        self.found_form.setWidget(12, QFormLayout.ItemRole.FieldRole, self.size_value)

        self.sha256_label = QLabel(auditfile_found)
        self.sha256_label.setObjectName(u"sha256_label")

        self.found_form.setWidget(13, QFormLayout.ItemRole.LabelRole, self.sha256_label)

        self.sha256_value = QLabel(auditfile_found)
        self.sha256_value.setObjectName(u"sha256_value")
        self.sha256_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sha256_value.setWordWrap(True)

        self.found_form.setWidget(13, QFormLayout.ItemRole.FieldRole, self.sha256_value)


        self.auditfile_found_layout.addLayout(self.found_form)

        self.remarks_heading = QLabel(auditfile_found)
        self.remarks_heading.setObjectName(u"remarks_heading")

        self.auditfile_found_layout.addWidget(self.remarks_heading)

        self.remarks_value = QLabel(auditfile_found)
        self.remarks_value.setObjectName(u"remarks_value")
        self.remarks_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.remarks_value.setWordWrap(True)

        self.auditfile_found_layout.addWidget(self.remarks_value)


        self.retranslateUi(auditfile_found)
    # setupUi

    def retranslateUi(self, auditfile_found: QWidget) -> None:
        self.found_heading.setText(QCoreApplication.translate("auditfile_found", u"Auditfile", None))
        self.kept_label.setText(QCoreApplication.translate("auditfile_found", u"Ge\u00efmporteerd op", None))
        self.company_label.setText(QCoreApplication.translate("auditfile_found", u"Bedrijf", None))
        self.format_label.setText(QCoreApplication.translate("auditfile_found", u"Soort auditfile", None))
        self.software_label.setText(QCoreApplication.translate("auditfile_found", u"Gemaakt met", None))
        self.years_label.setText(QCoreApplication.translate("auditfile_found", u"Boekjaren", None))
        self.period_label.setText(QCoreApplication.translate("auditfile_found", u"Periode", None))
        self.accounts_label.setText(QCoreApplication.translate("auditfile_found", u"Grootboekrekeningen", None))
        self.relations_label.setText(QCoreApplication.translate("auditfile_found", u"Relaties", None))
        self.journals_label.setText(QCoreApplication.translate("auditfile_found", u"Dagboeken", None))
        self.entries_label.setText(QCoreApplication.translate("auditfile_found", u"Boekingen", None))
        self.debit_label.setText(QCoreApplication.translate("auditfile_found", u"Totaal debet", None))
        self.credit_label.setText(QCoreApplication.translate("auditfile_found", u"Totaal credit", None))
        self.size_label.setText(QCoreApplication.translate("auditfile_found", u"Bestandsgrootte", None))
        self.sha256_label.setText(QCoreApplication.translate("auditfile_found", u"Controlegetal (SHA-256)", None))
        self.remarks_heading.setText(QCoreApplication.translate("auditfile_found", u"Opmerkingen", None))
        pass
    # retranslateUi
