"""Tells a client in his main window that something waits for his answer, also when the mail about it got lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from samenop_desktop.gui.theme import Tone
from samenop_desktop.wording.days import long_day

if TYPE_CHECKING:
    from collections.abc import Callable

    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.notice_bar import NoticeBar
    from samenop_desktop.services.client_rows import OwnRequest

KEY = "waiting"


class WaitingNotice(QObject):
    """Shows the notice as long as a request waits; its button calls `on_view`."""

    def __init__(self, desk: Desk, notices: NoticeBar, on_view: Callable[[], None]) -> None:
        super().__init__(notices)
        self._desk = desk
        self._notices = notices
        self._on_view = on_view

    def look(self) -> None:
        """Asks what waits and shows it."""
        service, actor = self._desk.app.client_pages, self._desk.actor
        self._desk.runner.run(lambda: service.waiting(actor), self._on_read)

    def _on_read(self, requests: tuple[OwnRequest, ...]) -> None:
        if not requests:
            self._notices.clear(KEY)
            return
        first = requests[0]
        last = long_day(first.last_day)
        text = (
            f"{first.office} wacht op je antwoord over {first.administration}, tot en met {last}."
            if len(requests) == 1
            else f"{len(requests)} aanbiedingen wachten op je antwoord, de eerste tot en met {last}."
        )
        self._notices.show_notice(Tone.INFO, text, key=KEY, action="Bekijken", on_action=self._on_view, can_close=False)
