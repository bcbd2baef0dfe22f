"""Confirming at the table: the client's page on this computer, for a client who sits there (D04)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from samenop_desktop.domain.links import offer_link
from samenop_desktop.gui.interaction import ask

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.services.offer_rows import OfferRow


class AtTable(QObject):
    """Opens the page of one offer in the browser of this computer, after asking.

    `opened` comes when it was logged, `browser_missing` with the link when no browser opened, `refused` with the
    SamenopError when the service refused.
    """

    opened = Signal()
    browser_missing = Signal(str)
    refused = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def confirm(self, row: OfferRow) -> None:
        """Asks whether the client of `row` sits at this computer."""
        ask(
            self._window,
            "Aan tafel bevestigen",
            f"Zit {row.client} nu naast je om {row.administration} te bevestigen?",
            "Ja",
            "Nee",
            lambda agreed: self._open(row.id) if agreed else None,
            explanation="De pagina van de klant opent dan in de browser van deze computer. De klant vult zelf zijn "
            "wachtwoord in en bevestigt zelf. Dat het aan tafel is gedaan, wordt vastgelegd en blijft altijd bij deze "
            "aanbieding staan.",
        )

    def _open(self, request_id: int) -> None:
        service, actor = self._desk.app.offers, self._desk.actor
        self._desk.runner.run(lambda: service.open_at_table(actor, request_id), self._on_opened, self._on_refused)

    def _on_opened(self, token: str) -> None:
        link = offer_link(self._desk.portal.url, token)
        if not QDesktopServices.openUrl(QUrl(link)):
            self.browser_missing.emit(link)
        self.opened.emit()

    def _on_refused(self, error: SamenopError) -> None:
        self.refused.emit(error)
