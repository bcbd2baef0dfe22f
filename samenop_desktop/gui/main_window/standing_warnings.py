"""Keeps the warnings of an office in the notice bar in step with how things stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible  # noqa: F401  # so that the first notice need not wait 4 ms for all its lists

from samenop_desktop.gui.main_window.office_warnings import OfficeState, read_office_state, warnings_about

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.main_window.office_warnings import Remedy
    from samenop_desktop.gui.notice_bar import NoticeBar


class StandingWarnings(QObject):
    """Shows each warning as long as it holds; `remedies` says what its button does.

    `signed_in_read` (SignedIn) tells each time who is signed in, as it stands in the store now.
    """

    signed_in_read = Signal(object)

    def __init__(self, desk: Desk, notices: NoticeBar, remedies: Mapping[Remedy, Callable[[], None]]) -> None:
        super().__init__(notices)
        self._desk = desk
        self._notices = notices
        self._remedies = remedies
        self._shown: set[str] = set()

    def look(self) -> None:
        """Asks how things stand and shows it."""
        app, actor = self._desk.app, self._desk.actor
        self._desk.runner.run(lambda: read_office_state(app, actor), self._on_state_read)

    def _on_state_read(self, state: OfficeState) -> None:
        self.signed_in_read.emit(state.signed_in)
        found = warnings_about(state)
        for key in self._shown - {warning.key for warning in found}:
            self._notices.clear(key)
        self._shown = {warning.key for warning in found}
        for warning in found:
            self._notices.show_notice(
                warning.tone,
                warning.text,
                key=warning.key,
                action=warning.action,
                on_action=self._remedies[warning.remedy],
                can_close=False,
            )
