"""The tab Geschiedenis: every act on the administration, a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from samenop_desktop.gui.history import HistoryPanel
from samenop_desktop.gui.late_page import LatePage
from samenop_desktop.services.history_rows import HistoryQuery

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from samenop_desktop.gui.desk import Desk

TITLE = "Geschiedenis"


class HistoryPage(LatePage):
    """Makes its panel when the tab is first seen; `notice_wanted` carries a tone and a sentence for the window."""

    notice_wanted = Signal(object, str)

    def __init__(self, desk: Desk, administration_id: int, parent: QWidget) -> None:
        super().__init__(TITLE, parent)
        self._desk = desk
        self._administration_id = administration_id
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 12, 0, 0)
        self.panel: HistoryPanel | None = None

    def put_together(self) -> None:
        """Reads the lines."""
        query = HistoryQuery(administration_id=self._administration_id)
        self.panel = HistoryPanel(self._desk, query, self.window().windowTitle(), self)
        self.panel.notice_wanted.connect(self.notice_wanted)
        self._layout.addWidget(self.panel)

    def showEvent(self, event: QShowEvent) -> None:
        """Reads the lines again; those that were just asked for are on their way."""
        if self.panel is not None and not self.panel.model.is_loading:
            self.panel.model.reload()
        super().showEvent(event)
