"""The window of the wizard: walks the five pages, asks the services, and makes the offer once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from samenop_desktop.domain.company import CompanyDetails, load_checks, with_prefill
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import Finding, FindingCode, FindingsError, refuses
from samenop_desktop.domain.offer_draft import (
    STEPS,
    AddressState,
    OfferDraft,
    OfferFacts,
    Source,
    Step,
    check_step,
    next_step,
    step_of_field,
)
from samenop_desktop.gui import interaction
from samenop_desktop.gui.first_paint import FirstPaint
from samenop_desktop.gui.offer_wizard.address_check import AddressCheck
from samenop_desktop.gui.offer_wizard.administration_page import AdministrationPage
from samenop_desktop.gui.offer_wizard.client_page import ClientPage
from samenop_desktop.gui.offer_wizard.frame import RESULT_ID, WizardFrame
from samenop_desktop.gui.offer_wizard.result_page import ResultPage
from samenop_desktop.gui.offer_wizard.review_page import ReviewPage
from samenop_desktop.gui.offer_wizard.start_page import StartPage
from samenop_desktop.gui.offer_wizard.step_plan_mailing import StepPlanMailing
from samenop_desktop.gui.offer_wizard.subscription_page import SubscriptionPage
from samenop_desktop.gui.turns import in_next_turn
from samenop_desktop.wording.errors import sentence
from samenop_desktop.wording.findings import finding_sentence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.offer_wizard.page import OfferPage
    from samenop_desktop.gui.tasks import IsCancelled, OnProgress, Task
    from samenop_desktop.services.offer_rows import OfferMade, OfferReview

LOADING = "De gegevens worden nog geladen."
TOLD_BY_FACTS = frozenset(
    {
        FindingCode.NAME_TAKEN,
        FindingCode.ADMINISTRATION_MISSING,
        FindingCode.ADMINISTRATION_LOCAL,
        FindingCode.ADMINISTRATION_OFFERED,
        FindingCode.ADMINISTRATION_BUSY,
        FindingCode.PRICE_UNKNOWN,
    }
)
"""What newly read facts say themselves, or no longer say: a refusal by the service then need not be kept."""


class OfferWizard(WizardFrame):
    """`offer_made` (OfferMade) comes when the offer was made, `status_requested` when the user wants to see all offers.

    Nothing is written before `Voltooien`, except that the user may put a local administration online on the way.
    """

    offer_made = Signal(object)
    administration_changed = Signal()
    status_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None, draft: OfferDraft) -> None:
        super().__init__(parent)
        self._desk = desk
        self._first_draft = self._draft = draft
        self._facts: OfferFacts | None = None
        self._unread = ""
        self._prefilled_from: int | None = None
        self._refused: tuple[Finding, ...] = ()
        self._putting_online: Task | None = None
        self._put_online_refusal = ""
        self._making: Task | None = None
        self._is_made = False
        self._review_number = 0
        app, actor = desk.app, desk.actor
        self._address = AddressCheck(desk.runner, lambda address: app.offers.address_state(actor, address), self)
        self._start = StartPage(desk.signed_in)
        self._administration = AdministrationPage()
        self._client = ClientPage()
        self._subscription = SubscriptionPage()
        self._review = ReviewPage()
        self._result = ResultPage()
        self._pages: tuple[OfferPage, ...] = (
            self._start,
            self._administration,
            self._client,
            self._subscription,
            self._review,
        )
        self._start.build()
        self.set_pages(self._pages, self._result)
        self._connect()
        self._start.load(self._draft, self._facts)
        self._refresh()
        # Beside a busy pool the first painting would take twice its time.
        FirstPaint(self).painted.connect(self._read_facts)
        in_next_turn(self, self._build_next_page)

    @property
    def draft(self) -> OfferDraft:
        """What was filled in so far."""
        return self._draft

    def validateCurrentPage(self) -> bool:
        """Whether the present page may be left forwards; `Volgende` and `Voltooien` are off where it may not."""
        page = self._page()
        if page is None or page is self._review:
            return True
        return page.isComplete() and next_step(page.step, self._draft) is not None

    def accept(self) -> None:
        """`Voltooien` makes the offer, once; on the result page this is `Sluiten`."""
        if self._is_made:
            super().accept()
        elif self._making is None and self._review.isComplete():
            self._make_offer()

    def reject(self) -> None:
        """Closing half way asks first, where something was filled in; while the offer is being made it waits."""
        if self._is_made:
            super().accept()
        elif self._making is not None:
            return
        elif self._is_as_begun() and self._putting_online is None:
            super().reject()
        else:
            interaction.ask(
                self,
                "Online samenwerken",
                "Wil je stoppen met deze aanbieding?",
                "Stoppen",
                "Doorgaan",
                self._on_stop_answered,
                explanation="Er is nog niets aangeboden. Wat je hebt ingevuld, gaat verloren.",
            )

    def _is_as_begun(self) -> bool:
        # The situation alone is one click, and after those without an offer there is nothing more to fill in.
        return replace(self._draft, situation=self._first_draft.situation) == self._first_draft

    # --- building -------------------------------------------------------------------------------------------------

    def _build_next_page(self) -> None:
        """Makes the pages one by one, so that the window never stands still for all of them."""
        page = next((page for page in self._pages if not page.is_built), None)
        if page is None:
            self._refresh()
        else:
            page.build()
            in_next_turn(self, self._build_next_page)

    def _connect(self) -> None:
        for page in self._pages:
            page.edited.connect(self._on_page_edited)
        self.currentIdChanged.connect(self._on_current_id_changed)
        self.customButtonClicked.connect(self._on_status_clicked)
        self._start.retry_requested.connect(self._read_facts)
        self._start.transfer_requested.connect(self._go_to_transfer)
        StepPlanMailing(self._desk, self._start)
        self._administration.put_online_requested.connect(self._put_online)
        self._administration.cancel_requested.connect(self._cancel_putting_online)
        self._administration.chosen.connect(self.next)
        self._address.changed.connect(self._refresh)
        self._review.change_requested.connect(self._go_to)
        self._review.retry_requested.connect(self._ask_review)

    def _go_to_transfer(self) -> None:
        """Leaves for Administratie overdragen: what this situation asks for (S04)."""
        from samenop_desktop.gui.transfer import open_transfer_dialog

        parent = self.parentWidget()
        super().reject()
        open_transfer_dialog(self._desk, parent)

    # --- the present page -----------------------------------------------------------------------------------------

    def _page(self) -> OfferPage | None:
        number = self.currentId()
        return self._pages[number] if 0 <= number < len(self._pages) else None

    def _on_current_id_changed(self) -> None:
        page = self._page()
        if page is None:
            return
        self.show_step(page.step)
        if page is self._client:
            self._prefill()
            # Whoever comes back may do so because of the address: what the store says may have changed.
            self._address.ask(self._draft.details.email, at_once=True)
            self._address.forget()
        page.load(self._draft, self._facts)
        if page is self._review:
            self._ask_review()
        self._refresh()
        self._focus(page)

    def _on_page_edited(self) -> None:
        page = self._page()
        if page is None or page is not self.sender():
            return
        draft = page.collect(self._draft)
        if draft != self._draft:
            # What the service refused was about what stood there before.
            self._refused = ()
            self._draft = draft
        if page is self._client:
            self._address.ask(draft.details.email)
        self._refresh()

    def _refresh(self) -> None:
        """Shows what is wrong on the present page and decides whether it can be left."""
        page = self._page()
        if page is None or self._is_made:
            return
        findings = self._findings(page.step)
        waits_for = self._waits_for(page)
        if page is self._client:
            self._client.show_address_words(waits_for)
        page.show_findings(findings)
        refused = next((finding for finding in findings if finding.is_refusal), None)
        words = [waits_for, finding_sentence(refused) if refused is not None else ""]
        if page is self._client:
            # The address is looked up while the user fills in the rest: what he can mend goes first.
            words.reverse()
        reason = words[0] or words[1]
        page.let_go_on(allowed=not reason)
        self.tell_why_not(reason)
        self.let_leave(allowed=self._making is None)

    def _findings(self, step: Step) -> tuple[Finding, ...]:
        if self._facts is None:
            return ()
        found = check_step(step, self._draft, self._facts, self._address.state or AddressState.FREE)
        known = {(finding.field, finding.code) for finding in found}
        return found + tuple(
            finding
            for finding in self._refused
            if step_of_field(finding.field) is step and (finding.field, finding.code) not in known
        )

    def _waits_for(self, page: OfferPage) -> str:
        """What the page must wait for before it can be left, in words; empty: nothing."""
        if self._facts is None or not self._review.is_built:
            return self._unread or LOADING
        if self._making is not None:
            return "De aanbieding wordt gemaakt…"
        if page is self._administration and self._putting_online is not None:
            return "De administratie wordt nog online gezet."
        if page is self._client and self._address.error is not None:
            return f"Het adres kon niet worden nagekeken. {sentence(self._address.error)}"
        if page is self._client and self._address.state is None:
            return "Adres wordt nagekeken…"
        return page.waits_for

    def _focus(self, page: OfferPage) -> None:
        wrong = [finding for finding in self._findings(page.step) if finding.is_refusal]
        is_back = any(finding.field == wrong[0].field for finding in self._refused) if wrong else False
        field = page.field_for(wrong[0].field) if is_back else None
        # QWizard moves the focus itself after this signal.
        target = field or page.first_field()
        QTimer.singleShot(0, target, target.setFocus)

    def _go_to(self, step: Step) -> None:
        """Goes back to an earlier page, as often `Vorige` as that takes."""
        while self.currentId() > STEPS.index(step):
            self.back()

    def _prefill(self) -> None:
        """Takes the company data over from the chosen administration, when it is another than before (S08)."""
        if self._facts is None:
            return
        chosen = self._draft.administration_id if self._draft.source is Source.EXISTING else None
        if chosen == self._prefilled_from:
            return
        before = self._facts.administration(self._prefilled_from)
        now = self._facts.administration(chosen)
        details = with_prefill(
            self._draft.details,
            before.prefill if before is not None else CompanyDetails(),
            now.prefill if now is not None else CompanyDetails(),
        )
        self._draft = replace(self._draft, details=details)
        self._prefilled_from = chosen

    # --- what the services say ------------------------------------------------------------------------------------

    def _read_facts(self) -> None:
        app, actor = self._desk.app, self._desk.actor

        def read() -> OfferFacts:
            load_checks()
            return app.offers.facts(actor)

        self._desk.runner.run(read, self._on_facts_read, self._on_facts_refused)
        self._unread = ""
        self._start.load(self._draft, self._facts)
        self._refresh()

    def _on_facts_read(self, facts: OfferFacts) -> None:
        self._facts = facts
        self._refused = tuple(finding for finding in self._refused if finding.code not in TOLD_BY_FACTS)
        page = self._page()
        if page is not None and self._making is None:
            page.load(self._draft, facts)
            self._refresh()

    def _on_facts_refused(self, error: SamenopError) -> None:
        if self._facts is None:
            self._unread = sentence(error)
            self._start.show_unread(self._unread)
            self._refresh()

    def _put_online(self, administration_id: int) -> None:
        if self._putting_online is not None:
            return
        app, actor = self._desk.app, self._desk.actor

        def put_online(progress: OnProgress, is_cancelled: IsCancelled) -> int:
            app.going_online.put_online(actor, administration_id, progress, is_cancelled)
            return administration_id

        self._put_online_refusal = ""
        self._administration.show_progress(0, 0)
        task = self._desk.runner.run_with_progress(put_online, self._on_put_online, self._on_put_online_refused)
        self._putting_online = task
        task.progressed.connect(self._administration.show_progress)
        task.finished.connect(self._on_putting_online_finished)
        self._refresh()

    def _cancel_putting_online(self) -> None:
        if self._putting_online is not None:
            self._putting_online.cancel()

    def _on_put_online(self, administration_id: int) -> None:
        self._draft = replace(self._draft, administration_id=administration_id)
        self._read_facts()
        self.administration_changed.emit()

    def _on_put_online_refused(self, error: SamenopError) -> None:
        self._put_online_refusal = "" if error.code is ErrorCode.CANCELLED else sentence(error)

    def _on_putting_online_finished(self) -> None:
        self._putting_online = None
        self._administration.end_progress(self._put_online_refusal)
        self._refresh()

    def _ask_review(self) -> None:
        """Asks for the dates and the mail; an answer that comes after the draft changed is dropped."""
        self._review_number += 1
        number, draft = self._review_number, self._draft
        app, actor = self._desk.app, self._desk.actor
        self._review.waits_for = "Het overzicht wordt gemaakt…"
        self._review.show_working(self._review.waits_for)
        self._desk.runner.run(
            lambda: (number, app.offers.review(actor, draft)), self._on_reviewed, self._on_review_refused
        )
        self._refresh()

    def _on_reviewed(self, answer: tuple[int, OfferReview]) -> None:
        number, review = answer
        if number == self._review_number and self._page() is self._review:
            self._review.waits_for = ""
            self._review.show_review(review, self._draft)
            self._refresh()

    def _on_review_refused(self, error: SamenopError) -> None:
        if self._page() is not self._review:
            return
        if isinstance(error, FindingsError) and refuses(error.findings):
            self._go_back_to(error.findings)
            return
        self._review.waits_for = sentence(error)
        self._review.show_refused(sentence(error), can_retry=True)
        self._refresh()

    # --- Voltooien ------------------------------------------------------------------------------------------------

    def _make_offer(self) -> None:
        draft = self._draft
        app, actor = self._desk.app, self._desk.actor
        self._making = self._desk.runner.run(
            lambda: app.offers.offer(actor, draft), self._on_offer_made, self._on_offer_refused
        )
        self._making.finished.connect(self._on_making_finished)
        self._review.show_working("De aanbieding wordt gemaakt…")
        self._lock(locked=True)

    def _lock(self, *, locked: bool) -> None:
        self._review.form.review_scroll_area.setEnabled(not locked)
        self._refresh()

    def _on_offer_made(self, made: OfferMade) -> None:
        self._is_made = True
        self._result.show_made(made)
        self.show_step(None)
        self.lay_out_result_buttons()
        self.setCurrentId(RESULT_ID)
        self.offer_made.emit(made)

    def _on_offer_refused(self, error: SamenopError) -> None:
        if isinstance(error, FindingsError) and refuses(error.findings):
            self._making = None
            self._lock(locked=False)
            self._go_back_to(error.findings)
        else:
            self._review.show_refused(f"{sentence(error)} Wat je hebt ingevuld, staat er nog.", can_retry=False)

    def _on_making_finished(self) -> None:
        """Also comes when something happened that nobody foresaw: the user must be able to go on."""
        self._making = None
        if not self._is_made:
            self._lock(locked=False)

    def _go_back_to(self, findings: tuple[Finding, ...]) -> None:
        """Shows what the service refused, on the first page that owns one of the fields, with the facts read anew."""
        self._refused = tuple(finding for finding in findings if finding.is_refusal)
        step = min((step_of_field(finding.field) for finding in self._refused), key=STEPS.index)
        self._pages[STEPS.index(step)].show_all_findings()
        self._go_to(step)
        self._read_facts()

    def _on_stop_answered(self, stops: bool) -> None:
        if stops and self._making is None:
            self._cancel_putting_online()
            super().reject()

    def _on_status_clicked(self) -> None:
        super().accept()
        self.status_requested.emit()
