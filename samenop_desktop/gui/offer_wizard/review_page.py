"""Page `Controleren`: everything that was filled in, what happens when, and the mail as the client will read it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from samenop_desktop.domain.offer_draft import OfferDraft, OfferFacts, Source, Step
from samenop_desktop.domain.packages import EXTRA_ADMINISTRATION_CENTS, Payer
from samenop_desktop.gui.forms.ui_offer_wizard_review_page import Ui_offer_wizard_review_page
from samenop_desktop.gui.offer_wizard.headings import make_headings
from samenop_desktop.gui.offer_wizard.page import OfferPage, finding_on
from samenop_desktop.gui.theme import Tone
from samenop_desktop.wording.amounts import euros
from samenop_desktop.wording.days import week_day
from samenop_desktop.wording.names import PAYERS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QWidget

    from samenop_desktop.domain.findings import Finding
    from samenop_desktop.services.offer_rows import OfferReview


NO_FREE_DAYS = "Gratis dagen zijn er niet: die zijn er één keer per e-mailadres."


class ReviewPage(OfferPage):
    """`change_requested` (Step) asks to go back to a page, `retry_requested` to make the overview again."""

    step = Step.REVIEW
    change_requested = Signal(object)
    retry_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_offer_wizard_review_page()
        self._asked_for: int | None = None

    def _build(self) -> None:
        self.form.setupUi(self)
        form = self.form
        make_headings(
            form.address_heading_label,
            form.administration_heading_label,
            form.client_heading_label,
            form.subscription_heading_label,
            form.time_line_heading_label,
            form.mail_heading_label,
        )
        make_headings(form.address_label, factor=1.6)
        make_headings(form.mail_subject_label, factor=1.0)
        form.change_administration_button.clicked.connect(lambda: self.change_requested.emit(Step.ADMINISTRATION))
        form.change_client_button.clicked.connect(lambda: self.change_requested.emit(Step.CLIENT_DETAILS))
        form.change_subscription_button.clicked.connect(lambda: self.change_requested.emit(Step.SUBSCRIPTION))
        form.retry_button.clicked.connect(self.retry_requested)
        form.retry_button.hide()
        form.accepts_mailbox_check.hide()
        # Not on a click: a screen reader ticks without one.
        form.accepts_mailbox_check.toggled.connect(self.edited)
        form.review_widget.hide()
        form.review_scroll_area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def load(self, draft: OfferDraft, facts: OfferFacts | None) -> None:
        """Shows what was filled in; the time line and the mail come with `show_review`."""
        form, details = self.form, draft.details
        self._ask_acceptance(draft, facts)
        form.address_label.setText(details.email)
        form.company_label.setText(details.company_name)
        form.contact_label.setText(details.contact_person)
        form.client_address_label.setText(f"{details.address}, {details.postcode} {details.city}")
        _fill(form.telephones_caption_label, form.telephones_label, details.phone, details.mobile)
        _fill(
            form.registrations_caption_label,
            form.registrations_label,
            details.legal_form.value if details.legal_form is not None else "",
            f"KvK {details.chamber_number}" if details.chamber_number else "",
            f"btw {details.vat_number}" if details.vat_number else "",
            details.website,
        )
        form.subscription_package_label.setText(str(draft.package or ""))
        form.subscription_payer_label.setText(PAYERS[draft.payer] if draft.payer is not None else "")

    def show_working(self, sentence: str) -> None:
        """Says what is being done."""
        self.form.retry_button.hide()
        self.form.state_note.say(Tone.NEUTRAL, sentence)

    def show_refused(self, sentence: str, *, can_retry: bool) -> None:
        """Says why the overview could not be made, or the offer not."""
        self.form.state_note.say(Tone.BAD, sentence)
        self.form.retry_button.setVisible(can_retry)

    def show_review(self, review: OfferReview, draft: OfferDraft) -> None:
        """Shows the dates, the cost and the mail."""
        form, dates = self.form, review.time_line
        form.state_note.say(Tone.NEUTRAL, "")
        form.retry_button.hide()
        form.review_widget.show()
        form.review_scroll_area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        kind = "nieuwe" if draft.source is Source.NEW else "bestaande"
        form.administration_name_label.setText(f"{review.administration} ({kind} administratie)")
        amount = euros(review.monthly_cents)
        when = ", na de gratis dagen" if dates.has_free_days else ", zonder gratis dagen:"
        form.subscription_package_label.setText(f"{draft.package}{when} {amount} per maand (exclusief btw)")
        payer = "je kantoor" if draft.payer is Payer.OFFICE else "de klant"
        form.mails_label.setText(
            f"{week_day(dates.asked_on).capitalize()}: de klant krijgt de mail hieronder "
            "en je kantoor een ontvangstbericht. "
            "De administratie staat online onder jouw kantoor, met de vermelding SamenOp."
        )
        form.last_day_label.setText(
            f"De klant kan bevestigen tot en met {week_day(dates.last_day)}, middernacht. "
            "Daarna wordt de aanbieding automatisch geannuleerd."
        )
        form.confirmed_label.setText(
            "De klant wordt eigenaar en je kantoor krijgt rechten; dat kost niets. "
            f"{'De 30 gratis dagen beginnen.' if dates.has_free_days else NO_FREE_DAYS} "
            "Maak pas vanaf dan een mailbox aan: eerder werkt die niet."
        )
        form.first_paid_day_caption_label.setText("Na 30 dagen" if dates.has_free_days else "Betaald")
        form.first_paid_day_label.setText(
            f"Bevestigt de klant vandaag, dan kost het abonnement geld "
            f"vanaf {week_day(dates.first_paid_day_earliest)}; "
            f"bevestigt hij op de laatste dag, dan vanaf {week_day(dates.first_paid_day_latest)}. "
            f"Het kost {amount} per maand (exclusief btw), voor {payer}."
        )
        form.unconfirmed_label.setText(
            "De administratie blijft online onder jouw kantoor staan. Een extra online administratie kost je kantoor "
            f"{euros(EXTRA_ADMINISTRATION_CENTS)} per maand."
        )
        form.mail_subject_label.setText(review.mail.subject)
        form.mail_view.show_mail(review.mail.html)
        form.review_scroll_area.verticalScrollBar().setValue(0)

    def collect(self, draft: OfferDraft) -> OfferDraft:
        """`draft` with whether the end of its mailboxes is accepted (D37)."""
        return replace(draft, accepts_mailbox_end=self.form.accepts_mailbox_check.isChecked())

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Says which mailboxes would end, while that is not accepted."""
        finding = finding_on(findings, "accepts_mailbox_end")
        if finding is not None:
            self.form.accepts_mailbox_check.show()
        self.form.accepts_mailbox_note.say_finding(finding, self.form.accepts_mailbox_check)

    def field_for(self, name: str) -> QWidget | None:
        """The tick box, the only field here."""
        return self.form.accepts_mailbox_check if name == "accepts_mailbox_end" else None

    def _ask_acceptance(self, draft: OfferDraft, facts: OfferFacts | None) -> None:
        """Shows the tick box where mailboxes are active; accepting counts for one administration alone."""
        is_existing = facts is not None and draft.source is Source.EXISTING
        chosen = facts.administration(draft.administration_id) if is_existing and facts is not None else None
        if draft.administration_id != self._asked_for:
            self._asked_for = draft.administration_id
            self.form.accepts_mailbox_check.setChecked(False)
        self.form.accepts_mailbox_check.setVisible(chosen is not None and bool(chosen.mailboxes))

    def first_field(self) -> QWidget:
        """The overview, so that the arrow keys scroll it."""
        return self.form.review_scroll_area


def _fill(caption: QLabel, value: QLabel, *parts: str) -> None:
    """Shows the parts that are there, or takes the whole row away."""
    text = " · ".join(part for part in parts if part)
    value.setText(text)
    caption.setVisible(bool(text))
    value.setVisible(bool(text))
