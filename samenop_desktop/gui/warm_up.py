"""What the first clicks would wait for, imported and made in the background, a bit at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from samenop_desktop.gui.ahead import to_stay
from samenop_desktop.gui.turns import in_next_turn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from samenop_desktop.gui.tasks import TaskRunner


class WarmUp(QObject):
    """Takes `steps` in the pool, one after another, each once the window has nothing else to do.

    A window that opens needs the interpreter hundreds of times, and each time waits for a busy pool: beside one long
    import it took twice its time.
    """

    def __init__(self, runner: TaskRunner, steps: Iterable[Callable[[], object]], parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._steps = iter(steps)
        self.is_done = False

    def go_on(self) -> None:
        """Takes the next step, and those after it."""
        step = next(self._steps, None)
        if step is None:
            self.is_done = True
            return

        def job() -> None:
            with to_stay():
                step()

        self._runner.run(job, self._on_taken)

    def _on_taken(self, _nothing: object) -> None:
        in_next_turn(self, self.go_on)
