"""Putting an administration online from the main window, with its progress and the way to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.gui.theme import Tone
from samenop_desktop.wording.errors import sentence

if TYPE_CHECKING:
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.main_window.progress_panel import ProgressPanel
    from samenop_desktop.gui.notice_bar import NoticeBar
    from samenop_desktop.services.rows import AdministrationRow


class GoingOnline(QObject):
    """Puts one administration at a time online. `state_changed` comes when it begins and when it has ended.

    What comes of it stands in `notices` under `key`.
    """

    state_changed = Signal()

    def __init__(self, desk: Desk, panel: ProgressPanel, notices: NoticeBar, key: str) -> None:
        super().__init__(panel)
        self._desk = desk
        self._panel = panel
        self._notices = notices
        self._key = key
        self.name = ""

    def start(self, row: AdministrationRow) -> None:
        """Begins with `row`."""
        service, actor = self._desk.app.going_online, self._desk.actor
        self._notices.clear(self._key)
        self.name = row.plain_name
        task = self._desk.runner.run_with_progress(
            lambda on_progress, is_cancelled: service.put_online(actor, row.id, on_progress, is_cancelled),
            self._on_done,
            self._on_refused,
        )
        self._panel.follow(task, f"{self.name} wordt online gezet")
        task.finished.connect(self.state_changed)
        self.state_changed.emit()

    def _on_done(self, _nothing: object) -> None:
        self._notices.show_notice(Tone.GOOD, f"{self.name} staat nu online.", key=self._key)

    def _on_refused(self, error: SamenopError) -> None:
        tone = Tone.INFO if error.code is ErrorCode.CANCELLED else Tone.BAD
        self._notices.show_notice(tone, sentence(error), key=self._key)
