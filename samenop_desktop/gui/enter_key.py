"""Enter on a button presses that button, as people expect of every program."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class EnterPresses(QObject):
    """Watches the button that has the keyboard, for as long as `application` lives.

    Qt hands Enter on to the button that counts for the whole window: who went to `Annuleren` and pressed Enter did
    what he wanted to leave.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        application.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Presses the button once, however long the key is held."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress or event.key() not in ENTER:
            return False
        if isinstance(watched, QPushButton) and not event.isAutoRepeat():
            watched.click()
        return True

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        # The application itself is not watched: each of its events would come by here.
        if isinstance(before, QPushButton):
            before.removeEventFilter(self)
        if isinstance(now, QPushButton):
            now.installEventFilter(self)
