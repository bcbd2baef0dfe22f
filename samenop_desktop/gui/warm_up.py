"""What the first clicks would wait for, imported and made in the background, a bit at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from samenop_desktop.gui.ahead import to_stay

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from samenop_desktop.gui.tasks import TaskRunner

LOOK_EVERY_MS = 10
MOST_LOOKS = 30
"""So often in all it finds the pool busy and waits; beside long work it goes on all the same, and is soon done."""


class WarmUp(QObject):
    """Takes `steps` in the pool, one after another, each once neither the window nor the pool has anything else to do.

    A window that opens needs the interpreter hundreds of times, and each time waits for a busy pool: beside one long
    import it took twice its time.
    """

    def __init__(self, runner: TaskRunner, steps: Iterable[Callable[[], object]], parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._steps = iter(steps)
        self._looks = 0
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self.is_done = False

    def go_on(self) -> None:
        """Takes the next step as soon as there is time for it, and those after it."""
        self._timer.start()

    def _look(self) -> None:
        if self._runner.is_busy() and self._looks < MOST_LOOKS:
            self._looks += 1
            return
        self._timer.stop()
        self._take()

    def _take(self) -> None:
        step = next(self._steps, None)
        if step is None:
            self.is_done = True
            return

        def job() -> None:
            with to_stay():
                step()

        self._runner.run(job, self._on_taken)

    def _on_taken(self, _nothing: object) -> None:
        self.go_on()
