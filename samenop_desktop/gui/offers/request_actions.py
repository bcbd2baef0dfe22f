"""What can be done about one selected request besides cancelling: a new link, asking again, cleaning up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from samenop_desktop.domain.requests import UNCONFIRMED_ENDS, Delivery, RequestKind, RequestStatus
from samenop_desktop.gui import icons
from samenop_desktop.gui.offers.resend_dialog import ResendDialog
from samenop_desktop.gui.reasons import grey
from samenop_desktop.wording.days import long_day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton, QWidget

    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.domain.offer_draft import OfferDraft
    from samenop_desktop.domain.transfers import TransferDraft
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.forms.ui_offers_window import Ui_offers_window
    from samenop_desktop.services.offer_rows import OfferRow
    from samenop_desktop.services.request_rows import Resent

SELECT_ONE = "Selecteer één aanbieding in de lijst."
NOT_OPEN = "Deze aanbieding staat niet meer open."
FIXED_ADDRESS = "Bij een overdracht hoort het e-mailadres bij het relatienummer. Annuleer haar en vraag haar opnieuw."
NOT_ENDED = "Opnieuw aanbieden kan pas als de aanbieding zonder bevestiging is geëindigd."
STILL_OPEN = "Deze aanbieding staat nog open. Annuleer haar eerst."
COSTS_NOTHING = "Hier is niets op te ruimen: de administratie kost niets meer."


class RequestActions(QObject):
    """The buttons for one selected row.

    Signals: `told` with a sentence about what was done, `refused` (SamenopError), and `changed` when rows may have.
    """

    told = Signal(str)
    refused = Signal(object)
    changed = Signal()

    def __init__(self, desk: Desk, form: Ui_offers_window, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._row: OfferRow | None = None
        self.buttons: dict[QPushButton, str] = {
            form.resend_button: "resend",
            form.correct_email_button: "correct_address",
            form.offer_again_button: "offer_again",
            form.clean_up_button: "clean_up",
        }
        for button, icon in self.buttons.items():
            icons.put(button, icon)
        self._form = form
        form.resend_button.clicked.connect(self._on_resend_button_clicked)
        form.correct_email_button.clicked.connect(self._on_correct_email_button_clicked)
        form.offer_again_button.clicked.connect(self._on_offer_again_button_clicked)
        form.clean_up_button.clicked.connect(self._on_clean_up_button_clicked)

    def show_selection(self, rows: Sequence[OfferRow]) -> None:
        """Greys what cannot be done with `rows`, each with its reason."""
        self._row = row = rows[0] if len(rows) == 1 else None
        form = self._form
        grey(form.resend_button, _why_not_resend(row))
        grey(form.correct_email_button, _why_not_correct(row))
        grey(form.offer_again_button, _why_not_again(row))
        grey(form.clean_up_button, _why_not_clean_up(row))

    # --- a new link -------------------------------------------------------------------------------

    def _on_resend_button_clicked(self) -> None:
        self._ask_new_link(corrects=False)

    def _on_correct_email_button_clicked(self) -> None:
        self._ask_new_link(corrects=True)

    def _ask_new_link(self, *, corrects: bool) -> None:
        if self._row is not None:
            dialog = ResendDialog(self._desk, self._row, self._window, corrects=corrects)
            dialog.resent.connect(self._on_resent)
            dialog.open()

    def _on_resent(self, resent: Resent) -> None:
        self.told.emit(resent_text(resent))
        self._desk.watch.look()
        self.changed.emit()

    # --- asking again -----------------------------------------------------------------------------

    def _on_offer_again_button_clicked(self) -> None:
        if self._row is None:
            return
        app, actor, id_ = self._desk.app, self._desk.actor, self._row.id
        if self._row.kind is RequestKind.TRANSFER:
            self._desk.runner.run(
                lambda: app.transfers.draft_of(actor, id_), self._on_transfer_draft_read, self._on_refused
            )
        else:
            self._desk.runner.run(lambda: app.offers.draft_of(actor, id_), self._on_offer_draft_read, self._on_refused)

    def _on_offer_draft_read(self, draft: OfferDraft) -> None:
        from samenop_desktop.gui.offer_wizard import open_offer_wizard

        wizard = open_offer_wizard(self._desk, self._window, draft)
        wizard.offer_made.connect(self._on_something_made)

    def _on_transfer_draft_read(self, draft: TransferDraft) -> None:
        from samenop_desktop.gui.transfer import open_transfer_dialog

        dialog = open_transfer_dialog(self._desk, self._window, draft)
        dialog.transfer_asked.connect(self._on_something_made)

    # --- cleaning up ------------------------------------------------------------------------------

    def _on_clean_up_button_clicked(self) -> None:
        from samenop_desktop.gui.cleanup import open_cleanup_dialog

        if self._row is not None:
            dialog = open_cleanup_dialog(self._desk, self._window, self._row.administration_id)
            dialog.cleaned_up.connect(self._on_something_made)

    def _on_something_made(self, _made: object) -> None:
        self.changed.emit()

    def _on_refused(self, error: SamenopError) -> None:
        self.refused.emit(error)


def resent_text(resent: Resent) -> str:
    """What was done, and what becomes of the mail."""
    waits = {
        Delivery.WAITS_FOR_SETTINGS: " Zij wacht tot je mail hebt ingesteld.",
        Delivery.WAITS_FOR_PUBLIC_URL: " Zij wacht tot er een openbaar adres is ingesteld.",
    }.get(resent.delivery, "")
    return (
        f"{resent.administration}: er gaat een nieuwe mail naar {resent.email}.{waits} De vorige link werkt niet meer. "
        f"Bevestigen kan tot en met {long_day(resent.last_day)}."
    )


def _why_not_resend(row: OfferRow | None) -> str:
    if row is None:
        return SELECT_ONE
    return "" if row.status is RequestStatus.OPEN else NOT_OPEN


def _why_not_correct(row: OfferRow | None) -> str:
    refused = _why_not_resend(row)
    if refused or row is None:
        return refused
    return FIXED_ADDRESS if row.kind is RequestKind.TRANSFER else ""


def _why_not_again(row: OfferRow | None) -> str:
    if row is None:
        return SELECT_ONE
    return "" if row.status in UNCONFIRMED_ENDS else NOT_ENDED


def _why_not_clean_up(row: OfferRow | None) -> str:
    if row is None:
        return SELECT_ONE
    if row.status is RequestStatus.OPEN:
        return STILL_OPEN
    return "" if row.costs_money else COSTS_NOTHING
