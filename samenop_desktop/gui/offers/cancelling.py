"""Cancelling open requests: asked first, done in the background, with a result for each (S18, D19)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.gui.offers.cancel_dialog import CancelDialog
from samenop_desktop.wording.errors import SENTENCES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.services.offer_rows import CancelResult, OfferRow

RESULTS_SHOWN = 8


class Cancelling(QObject):
    """Cancels the open ones among the selected requests.

    `begun` comes when the user said yes, `done` with a CancelResult for each, `refused` with the SamenopError when
    nothing could be tried; `ended` comes after either, and after what nobody foresaw.
    """

    begun = Signal()
    done = Signal(object)
    refused = Signal(object)
    ended = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self.is_under_way = False

    def ask(self, rows: Sequence[OfferRow]) -> None:
        """Asks whether the open ones of `rows` are to be cancelled, and why."""
        still_open = [row for row in rows if row.status is RequestStatus.OPEN]
        if not still_open:
            return
        ids = [row.id for row in still_open]
        dialog = CancelDialog(still_open, self._window)
        dialog.agreed.connect(lambda reason: self._cancel(ids, reason))
        dialog.open()

    def _cancel(self, ids: Sequence[int], reason: str) -> None:
        self.is_under_way = True
        service, actor = self._desk.app.offers, self._desk.actor
        task = self._desk.runner.run(lambda: service.cancel(actor, ids, reason), self._on_done, self._on_refused)
        task.finished.connect(self._on_task_finished)
        self.begun.emit()

    def _on_done(self, results: tuple[CancelResult, ...]) -> None:
        self.done.emit(results)

    def _on_refused(self, error: SamenopError) -> None:
        self.refused.emit(error)

    def _on_task_finished(self) -> None:
        self.is_under_way = False
        self.ended.emit()


def results_text(results: Sequence[CancelResult]) -> str:
    """What became of cancelling, a line a request; of many that went well only the number."""
    done = [result for result in results if result.refused is None]
    refused = [
        f"{result.administration}: niet geannuleerd. {SENTENCES[result.refused]}"
        for result in results
        if result.refused is not None
    ]
    if len(results) <= RESULTS_SHOWN:
        return "\n".join([*(f"{result.administration}: geannuleerd." for result in done), *refused])
    lines = [f"{len(done)} aanbiedingen zijn geannuleerd.", *refused[:RESULTS_SHOWN]]
    if len(refused) > RESULTS_SHOWN:
        lines.append(f"En nog {len(refused) - RESULTS_SHOWN} niet geannuleerd; zie de kolom Status.")
    return "\n".join(lines)
