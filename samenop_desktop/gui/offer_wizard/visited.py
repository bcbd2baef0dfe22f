"""Where the user has been: a required field does not scold before he could have filled it in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

if TYPE_CHECKING:
    from collections.abc import Mapping

LEAVING = {
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}
"""How the user goes elsewhere; other reasons are the program's or the system's."""
PAUSE_MS = 800
"""So long after the last key a field counts as filled in, though the focus is still there."""


class VisitedFields(QObject):
    """Follows the focus over `fields`, by name. `changed` comes when a field was left or its typing paused."""

    changed = Signal()

    def __init__(self, fields: Mapping[str, QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self._fields = dict(fields)
        self._visited: set[str] = set()
        self._typed_in: str | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._on_pause_ended)
        for field in self._fields.values():
            field.installEventFilter(self)

    def has(self, name: str) -> bool:
        """Whether findings may be shown: the field was visited, or came filled in and nobody types there."""
        if name in self._visited:
            return True
        field = self._fields[name]
        return name != self._typed_in and _has_value(field)

    def add_all(self) -> None:
        """Counts every field as visited."""
        self._visited.update(self._fields)

    def note_typing(self, name: str) -> None:
        """The user types in the field called `name`."""
        self._typed_in = name
        self._pause.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notices where the focus leaves; a menu or another window does not count."""
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() in LEAVING:
            name = next((name for name, field in self._fields.items() if field is watched), None)
            if name is not None:
                self._leave(name)
        return False

    def _leave(self, name: str) -> None:
        if self._typed_in == name:
            self._typed_in = None
            self._pause.stop()
        self._visited.add(name)
        self.changed.emit()

    def _on_pause_ended(self) -> None:
        name, self._typed_in = self._typed_in, None
        if name is not None and _has_value(self._fields[name]):
            self._visited.add(name)
        self.changed.emit()


def _has_value(field: QWidget) -> bool:
    if isinstance(field, QLineEdit):
        return bool(field.text().strip())
    return isinstance(field, QComboBox) and field.currentIndex() > 0
