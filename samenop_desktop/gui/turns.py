"""Work cut into turns, so that the window answers in between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable


def in_next_turn(owner: QObject, act: Callable[[], object]) -> None:
    """Does `act` once the event loop has come round, unless `owner` is gone by then.

    By a timer of its own: Qt's single shot without a delay comes at once, before keys, clicks and other timers.
    """
    timer = QTimer(owner, singleShot=True, interval=0)
    timer.timeout.connect(act)
    timer.timeout.connect(timer.deleteLater)
    timer.start()
