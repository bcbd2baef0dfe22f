"""The window with the history of one request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from samenop_desktop.gui.forms.ui_history_window import Ui_history_window
from samenop_desktop.gui.history.history_panel import HistoryPanel
from samenop_desktop.gui.notice_bar import NoticeBar

if TYPE_CHECKING:
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.theme import Tone
    from samenop_desktop.services.history_rows import HistoryQuery

REMEMBERED_AS = "history_window"


class HistoryWindow(QDialog):
    """A history on its own."""

    def __init__(self, desk: Desk, query: HistoryQuery, subject: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.form = Ui_history_window()
        self.form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(f"Geschiedenis: {subject}")
        self.notices = NoticeBar(self)
        self.form.notice_layout.addWidget(self.notices)
        self.panel = HistoryPanel(desk, query, subject, self)
        self.form.panel_layout.addWidget(self.panel)
        self.panel.notice_wanted.connect(self._on_panel_notice_wanted)
        self.form.close_button.clicked.connect(self.close)
        desk.preferences.restore_geometry(self, REMEMBERED_AS)

    def done(self, result: int) -> None:
        """Remembers the size before the window goes."""
        self._desk.preferences.remember_geometry(self, REMEMBERED_AS)
        super().done(result)

    def _on_panel_notice_wanted(self, tone: Tone, text: str) -> None:
        self.notices.show_notice(tone, text, key="history")


def open_history_window(desk: Desk, query: HistoryQuery, subject: str, parent: QWidget | None) -> HistoryWindow:
    """Opens the history that `query` asks for over `parent`; `subject` says whose it is."""
    window = HistoryWindow(desk, query, subject, parent)
    window.show()
    return window
