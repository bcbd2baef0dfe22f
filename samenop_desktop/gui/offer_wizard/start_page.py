"""Page `Start`: which situation it is and what is needed."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal

from samenop_desktop.domain.findings import FindingCode
from samenop_desktop.domain.offer_draft import OfferDraft, OfferFacts, Situation, Step
from samenop_desktop.gui.forms.ui_offer_wizard_start_page import Ui_offer_wizard_start_page
from samenop_desktop.gui.offer_wizard.headings import make_headings
from samenop_desktop.gui.offer_wizard.page import OfferPage
from samenop_desktop.gui.reasons import grey
from samenop_desktop.gui.theme import Tone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QRadioButton, QWidget

    from samenop_desktop.domain.findings import Finding
    from samenop_desktop.services.rows import SignedIn

SELF_TOLD = {FindingCode.SITUATION_MISSING, FindingCode.MAIL_NOT_SET_UP, FindingCode.PACKAGE_NOT_ACCOUNTANT}
"""Said by the list of what is needed, or plain to see."""


class StartPage(OfferPage):
    """`retry_requested` comes when the user wants what could not be read to be read again.

    `step_plans_requested` comes with the address to mail both step plans to (S03), `transfer_requested` when the user
    goes to `Administratie overdragen` instead (S04).
    """

    step = Step.START
    retry_requested = Signal()
    step_plans_requested = Signal(str)
    transfer_requested = Signal()

    def __init__(self, signed_in: SignedIn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_offer_wizard_start_page()
        self._office = signed_in

    def _build(self) -> None:
        self.form.setupUi(self)
        make_headings(
            self.form.situation_heading_label, self.form.explanation_heading_label, self.form.needs_heading_label
        )
        self._buttons: dict[Situation, QRadioButton] = {
            Situation.NO_SUBSCRIPTION: self.form.no_subscription_radio_button,
            Situation.CLIENT_HAS_ADMINISTRATION: self.form.client_has_administration_radio_button,
            Situation.OFFICE_HAS_ADMINISTRATION: self.form.office_has_administration_radio_button,
        }
        self.form.explanation_scroll_area.hide()
        self.form.retry_button.hide()
        self.form.address_note.say(
            Tone.INFO, "Het e-mailadres van de klant: daar gaat de mail heen en daarmee meldt de klant zich aan."
        )
        self.form.situation_button_group.idToggled.connect(self._on_situation_toggled)
        self.form.retry_button.clicked.connect(self.retry_requested)
        self.form.step_plans_email_edit.textEdited.connect(self._on_step_plans_email_edit_text_edited)
        self.form.step_plans_email_edit.returnPressed.connect(self._on_mail_step_plans_button_clicked)
        self.form.mail_step_plans_button.clicked.connect(self._on_mail_step_plans_button_clicked)
        self.form.transfer_button.clicked.connect(self.transfer_requested)

    def load(self, draft: OfferDraft, facts: OfferFacts | None) -> None:
        """Shows the situation, and what is there of what is needed."""
        if draft.situation is not None:
            with QSignalBlocker(self.form.situation_button_group):
                self._buttons[draft.situation].setChecked(True)
        self._explain(draft.situation)
        self.form.retry_button.hide()
        if facts is None:
            self.form.package_note.say(Tone.NEUTRAL, "Het pakket Accountant: wordt nagekeken…")
            self.form.mail_note.say(Tone.NEUTRAL, "Mail ingesteld: wordt nagekeken…")
            return
        if facts.has_accountant_package:
            self.form.package_note.say(Tone.GOOD, "Het pakket Accountant: dat heb je.")
        else:
            self.form.package_note.say(
                Tone.BAD, "Het pakket Accountant: dat heeft je kantoor nu niet. Neem het eerst weer af."
            )
        if facts.mail_is_set_up:
            self.form.mail_note.say(Tone.GOOD, "Mail ingesteld: dat is in orde.")
        else:
            self.form.mail_note.say(
                Tone.WARN,
                "Mail is nog niet ingesteld. Je kunt verder, maar de mail aan de klant wacht tot je dat hebt gedaan "
                "met Mail instellen op het tabblad Kantoor.",
            )

    def show_unread(self, sentence: str) -> None:
        """Says that the facts could not be read, and offers to try again."""
        self.form.package_note.say(Tone.BAD, sentence)
        self.form.mail_note.say(Tone.NEUTRAL, "")
        self.form.retry_button.show()

    def show_step_plans_mailed(self, tone: Tone, text: str) -> None:
        """Says what became of mailing the step plans; they can be mailed again."""
        self.form.step_plans_note.say(tone, text, self.form.step_plans_email_edit)
        grey(self.form.mail_step_plans_button, "")

    def _on_step_plans_email_edit_text_edited(self) -> None:
        self.form.step_plans_note.say(Tone.NEUTRAL, "", self.form.step_plans_email_edit)

    def _on_mail_step_plans_button_clicked(self) -> None:
        if self.form.mail_step_plans_button.isEnabled():
            grey(self.form.mail_step_plans_button, "De mail wordt klaargezet.")
            self.step_plans_requested.emit(self.form.step_plans_email_edit.text())

    def collect(self, draft: OfferDraft) -> OfferDraft:
        """`draft` with the chosen situation."""
        return replace(draft, situation=self._situation())

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Says what else is wrong: what is needed already tells its own state."""
        other = next((finding for finding in findings if finding.code not in SELF_TOLD), None)
        self.form.situation_note.say_finding(other.as_remark() if other is not None else None)

    def field_for(self, name: str) -> QWidget | None:
        """The chosen radio button, or the first."""
        return self.first_field() if name == "situation" else None

    def first_field(self) -> QWidget:
        """The chosen radio button, or the first."""
        return self._buttons[self._situation() or Situation.NO_SUBSCRIPTION]

    def _situation(self) -> Situation | None:
        return next((situation for situation, button in self._buttons.items() if button.isChecked()), None)

    def _on_situation_toggled(self, _id: int, chosen: bool) -> None:
        # Not on a click: a screen reader chooses without one.
        if chosen:
            self._explain(self._situation())
            self.edited.emit()

    def _explain(self, situation: Situation | None) -> None:
        explains = situation in {Situation.CLIENT_HAS_ADMINISTRATION, Situation.OFFICE_HAS_ADMINISTRATION}
        self.form.explanation_scroll_area.setVisible(explains)
        self.form.needs_widget.setVisible(not explains)
        self.form.step_plans_widget.setVisible(situation is Situation.CLIENT_HAS_ADMINISTRATION)
        self.form.transfer_button.setVisible(situation is Situation.OFFICE_HAS_ADMINISTRATION)
        if situation is Situation.CLIENT_HAS_ADMINISTRATION:
            self.form.explanation_heading_label.setText("Zo geeft de klant je kantoor rechten")
            self.form.explanation_label.setText(_rights_plans(self._office.name, self._office.city))
        elif situation is Situation.OFFICE_HAS_ADMINISTRATION:
            self.form.explanation_heading_label.setText("Zo draag je de administratie over")
            self.form.explanation_label.setText(_transfer_plan())


def _rights_plans(office: str, city: str) -> str:
    """The two step plans of S03: in the program and on the web."""
    sought = escape(", ".join(part for part in (office, city) if part))
    return (
        "<p>De administratie is van de klant. Hij geeft je kantoor er zelf toegang toe; dat kost niets.</p>"
        "<p><b>In het programma</b></p><ol>"
        "<li>De klant meldt zich aan met zijn eigen e-mailadres en opent zijn administratie.</li>"
        "<li>Hij gaat naar het tabblad <b>Rechten</b> en kiest bij Kantoren met toegang <b>Nieuw</b>.</li>"
        f"<li>Hij zoekt je kantoor op naam en plaats (<b>{sought}</b>), kiest het en daarna Toegang geven.</li></ol>"
        "<p><b>Op internet</b></p><ol>"
        "<li>De klant meldt zich aan op zijn eigen pagina’s en kiest zijn administratie.</li>"
        "<li>Hij kiest <b>Rechten</b> en daarna bij Kantoren met toegang <b>Nieuw</b>.</li>"
        f"<li>Hij zoekt je kantoor op naam en plaats (<b>{sought}</b>), kiest het en daarna Toegang geven.</li></ol>"
        "<p>Daarna staat de administratie in je lijst, met de soort online (cliënt).</p>"
    )


def _transfer_plan() -> str:
    """The step plan of S04."""
    return (
        "<p>De klant heeft al een abonnement en hoeft niet te worden aangemeld. Je draagt de administratie "
        "aan hem over; dat gaat per administratie.</p><ol>"
        "<li>Vraag de klant om zijn relatienummer en zijn e-mailadres.</li>"
        "<li>Zorg dat de administratie online staat en draag haar over met <b>Administratie overdragen</b>.</li>"
        "<li>De klant krijgt een mail en aanvaardt de overdracht. Hij wordt dan eigenaar.</li>"
        "<li>De klant geeft je kantoor daarna zelf rechten. Dat gaat niet automatisch.</li></ol>"
    )
