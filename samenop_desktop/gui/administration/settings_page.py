"""The tab Instellingen: the company data, to be changed (D32), and below it who owns the administration (S37)."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from samenop_desktop.domain.company import CompanyDetails, LegalForm
from samenop_desktop.gui.forms.ui_administration_settings_page import Ui_administration_settings_page
from samenop_desktop.gui.reasons import grey

if TYPE_CHECKING:
    from collections.abc import Iterable

    from samenop_desktop.domain.findings import Finding
    from samenop_desktop.gui.administration.payer_bar import PayerBar
    from samenop_desktop.gui.field_note import FieldNote
    from samenop_desktop.services.opened_rows import OpenedAdministration

NO_LEGAL_FORM = "niet bekend"
NOTHING_CHANGED = "Er is nog niets gewijzigd."
IS_BUSY = "Even wachten: de bedrijfsgegevens worden opgeslagen."


class SettingsPage(QWidget):
    """Shows what is known of the company and of the owner.

    `save_requested` comes when changed company data is to be kept; whoever owns the page does it.
    """

    save_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_administration_settings_page()
        self.form.setupUi(self)
        self._is_saving = False
        self.before = CompanyDetails()
        """What was shown before anything was typed."""
        self.form.legal_form_combo.addItem(NO_LEGAL_FORM, None)
        for legal_form in LegalForm:
            self.form.legal_form_combo.addItem(legal_form.value, legal_form)
        self._align_fields()
        for field in fields(CompanyDetails):
            control = self._control(field.name)
            # Not by its keys: a screen reader fills in without them.
            changed = control.textChanged if isinstance(control, QLineEdit) else control.currentIndexChanged
            changed.connect(lambda _value, name=field.name: self._on_edited(name))
        self.form.save_company_button.clicked.connect(self.save_requested)

    def show_administration(self, opened: OpenedAdministration) -> None:
        """Fills every field from `opened`; what was typed and not yet kept stays."""
        self._put(self.form.owner_edit, opened.owner)
        self._put(self.form.relation_number_edit, opened.owner_relation_number)
        if not self.is_changed:
            self.show_details(opened.details)

    def show_details(self, details: CompanyDetails) -> None:
        """Shows this company data, in place of what was typed too."""
        self.before = details
        for field in fields(details):
            control = self._control(field.name)
            value = getattr(details, field.name)
            if isinstance(control, QLineEdit):
                self._put(control, value)
            else:
                control.setCurrentIndex(max(control.findData(value), 0))
        self.show_findings(())
        self._follow()

    @property
    def details(self) -> CompanyDetails:
        """What stands in the fields, without white space around it."""
        values = {
            field.name: control.text()
            for field in fields(CompanyDetails)
            if isinstance(control := self._control(field.name), QLineEdit)
        }
        chosen = self.form.legal_form_combo.currentData()
        return CompanyDetails(**values, legal_form=LegalForm(chosen) if chosen else None).stripped()

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that is not kept."""
        return self.details != self.before.stripped()

    def show_findings(self, findings: Iterable[Finding]) -> None:
        """Says beside each field what is wrong or odd about it, and goes to the first that is wrong."""
        by_field = {finding.field: finding for finding in reversed(tuple(findings))}
        wrong = None
        for field in fields(CompanyDetails):
            finding = by_field.get(field.name)
            self._note(field.name).say_finding(finding, self._control(field.name))
            if wrong is None and finding is not None and finding.is_refusal:
                wrong = self._control(field.name)
        if wrong is not None:
            wrong.setFocus()

    def add_payer_bar(self, bar: PayerBar) -> None:
        """Puts who pays below the owner, in the same columns."""
        bar.form.payer_label.setMinimumWidth(self.form.owner_label.minimumWidth())
        self.form.ownership_group_layout.addWidget(bar)

    def set_saving(self, is_saving: bool) -> None:
        """Greys the button while the data is being kept."""
        self._is_saving = is_saving
        self._follow()

    def _on_edited(self, name: str) -> None:
        self._note(name).say_finding(None, self._control(name))
        self._follow()

    def _follow(self) -> None:
        reason = IS_BUSY if self._is_saving else "" if self.is_changed else NOTHING_CHANGED
        grey(self.form.save_company_button, reason)

    def _align_fields(self) -> None:
        # The fields of both groups stand in one column.
        form = self.form
        width = max(form.mobile_label.sizeHint().width(), form.relation_number_label.sizeHint().width())
        for label in (form.company_name_label, form.owner_label):
            label.setMinimumWidth(width)

    def _control(self, name: str) -> QLineEdit | QComboBox:
        control: QLineEdit | QComboBox = getattr(self.form, f"{name}_{'combo' if name == 'legal_form' else 'edit'}")
        return control

    def _note(self, name: str) -> FieldNote:
        note: FieldNote = getattr(self.form, f"{name}_note")
        return note

    def _put(self, edit: QLineEdit, value: str) -> None:
        edit.setText(value)
        # A long value shows its beginning, not its end.
        edit.setCursorPosition(0)
