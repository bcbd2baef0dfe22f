"""Page `Klantgegevens`: who the client is and where the mail goes."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker

from samenop_desktop.domain.company import CompanyDetails, LegalForm
from samenop_desktop.domain.offer_draft import OfferDraft, OfferFacts, Step
from samenop_desktop.gui.forms.ui_offer_wizard_client_page import Ui_offer_wizard_client_page
from samenop_desktop.gui.offer_wizard.page import OfferPage, finding_on
from samenop_desktop.gui.offer_wizard.visited import VisitedFields
from samenop_desktop.gui.theme import Tone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit, QWidget

    from samenop_desktop.domain.findings import Finding
    from samenop_desktop.gui.field_note import FieldNote

NO_LEGAL_FORM = "niet bekend"


class ClientPage(OfferPage):
    """The company details and the e-mail address, twice."""

    step = Step.CLIENT_DETAILS

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_offer_wizard_client_page()
        self._address_words = ""

    def _build(self) -> None:
        self.form.setupUi(self)
        form = self.form
        self._edits: dict[str, QLineEdit] = {
            "company_name": form.company_name_edit,
            "contact_person": form.contact_person_edit,
            "address": form.address_edit,
            "postcode": form.postcode_edit,
            "city": form.city_edit,
            "phone": form.phone_edit,
            "mobile": form.mobile_edit,
            "email": form.email_edit,
            "email_repeated": form.email_repeated_edit,
            "website": form.website_edit,
            "chamber_number": form.chamber_number_edit,
            "vat_number": form.vat_number_edit,
        }
        self._notes: dict[str, FieldNote] = {
            name: getattr(form, f"{name}_note") for name in (*self._edits, "legal_form")
        }
        # While nothing is chosen its label is its name; after that Qt has the choice itself read out.
        form.legal_form_combo_box.setPlaceholderText("niet verplicht")
        form.legal_form_combo_box.addItem(NO_LEGAL_FORM, None)
        for legal_form in LegalForm:
            form.legal_form_combo_box.addItem(legal_form.value, legal_form)
        self._visited = VisitedFields({**self._edits, "legal_form": form.legal_form_combo_box}, self)
        self._visited.changed.connect(self.edited)
        for name, edit in self._edits.items():
            # Not by its keys: a screen reader fills in without them.
            edit.textChanged.connect(lambda _text, name=name: self._on_text_edited(name))
        form.legal_form_combo_box.activated.connect(lambda _index: self.edited.emit())

    def load(self, draft: OfferDraft, facts: OfferFacts | None) -> None:
        """Shows the draft's details."""
        for name, edit in self._edits.items():
            value = draft.email_repeated if name == "email_repeated" else str(getattr(draft.details, name))
            if edit.text().strip() != value.strip():
                with QSignalBlocker(edit):
                    edit.setText(value)
                edit.setCursorPosition(0)
        combo = self.form.legal_form_combo_box
        if combo.currentData() != draft.details.legal_form:
            combo.setCurrentIndex(combo.findData(draft.details.legal_form) if draft.details.legal_form else -1)

    def collect(self, draft: OfferDraft) -> OfferDraft:
        """`draft` with the details, without white space around them."""
        values = {
            field.name: self._edits[field.name].text() for field in fields(CompanyDetails) if field.name in self._edits
        }
        chosen = self.form.legal_form_combo_box.currentData()
        details = CompanyDetails(**values, legal_form=LegalForm(chosen) if chosen else None)
        return replace(draft, details=details.stripped(), email_repeated=self.form.email_repeated_edit.text().strip())

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Says beside each field that the user has visited what is wrong or odd about it."""
        for name, note in self._notes.items():
            field = self.field_for(name)
            finding = finding_on(findings, name) if self._visited.has(name) else None
            if name == "email" and finding is None and self._address_words:
                note.say(Tone.NEUTRAL, self._address_words, field)
            else:
                note.say_finding(finding, field)

    def show_address_words(self, words: str) -> None:
        """Says beside the address how far looking it up is; shown while nothing else is wrong with it."""
        self._address_words = words

    def show_all_findings(self) -> None:
        """Counts every field as visited."""
        self._visited.add_all()

    def field_for(self, name: str) -> QWidget | None:
        """The field of that name."""
        return self.form.legal_form_combo_box if name == "legal_form" else self._edits.get(name)

    def first_field(self) -> QWidget:
        """The first field."""
        return self.form.company_name_edit

    def _on_text_edited(self, name: str) -> None:
        self._visited.note_typing(name)
        self.edited.emit()
