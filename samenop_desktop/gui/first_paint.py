"""The moment at which a window has been painted: from then on there is time for everything heavy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from samenop_desktop.gui.turns import in_next_turn

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

NEVER_SEEN_MS = 2000


class FirstPaint(QObject):
    """Tells once, by `painted`, that `window` stands on the screen; after two seconds also when nobody can see it."""

    painted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._is_done = False
        window.installEventFilter(self)
        never = QTimer(self, singleShot=True, interval=NEVER_SEEN_MS)
        never.timeout.connect(self._tell)
        never.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Waits for the first paint to have been done."""
        if event.type() is QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            in_next_turn(self, self._tell)
        return False

    def _tell(self) -> None:
        if not self._is_done:
            self._is_done = True
            self.painted.emit()
