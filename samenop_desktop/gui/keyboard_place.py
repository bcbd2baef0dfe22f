"""Where the keyboard was before its control was greyed for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class KeyboardPlace:
    """The control of `window` that has the keyboard now: Qt sends it on as soon as the control is greyed, for good."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._was_on: QWidget | None = window.focusWidget()
        self._sent_on_to = self._was_on

    def note_greyed(self) -> None:
        """The control may have been greyed: remembers where Qt sent the keyboard."""
        self._sent_on_to = self._window.focusWidget()

    def give_back(self) -> None:
        """Gives the keyboard back, unless somebody went elsewhere meanwhile."""
        was_on = self._was_on
        if was_on is None or not isValid(was_on) or not isValid(self._window):
            return
        is_waiting = self._sent_on_to is not was_on and self._window.focusWidget() is self._sent_on_to
        if is_waiting and was_on.isEnabled() and was_on.isVisible():
            was_on.setFocus()
