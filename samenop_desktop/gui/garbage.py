"""Looking for garbage, on the GUI thread and nowhere else.

By itself Python looks in whatever thread makes the object that is one too many. In the pool it would come upon windows
that are gone: Qt would take them apart there, holding a lock of its own and waiting for the interpreter, while the GUI
thread has the interpreter and waits for that lock. Neither ever goes on.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

COLLECT_AFTER = (10_000, 2, 200)
"""So many new objects are looked through for garbage, so many times that makes it those of before too, and so many
times that all.

Everything stands still meanwhile, the window too: 7 ms for 10,000 objects. At Python's own 700 it would look too often.
"""
LOOK_EVERY_MS = 50


class GarbageRounds(QObject):
    """Looks every so often whether it is time, for as long as this lives; from now on Python never does by itself."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.set_threshold(0)
        timer = QTimer(self, interval=LOOK_EVERY_MS)
        timer.timeout.connect(collect_due)
        timer.start()


def collect_due() -> None:
    """Looks for garbage where so much is new, unless that is switched off; to be called on the GUI thread."""
    due = [number for number, (new, most) in enumerate(zip(gc.get_count(), COLLECT_AFTER, strict=True)) if new > most]
    if due and gc.isenabled():
        gc.collect(due[-1])
