"""Watches the store from the GUI thread: tells when something changed, and has due work done."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from samenop_desktop.domain.errors import SamenopError

if TYPE_CHECKING:
    from collections.abc import Callable

    from samenop_desktop.gui.tasks import IsCancelled, OnProgress, TaskRunner
    from samenop_desktop.services.rows import WorkDone

T = TypeVar("T")

LOG = logging.getLogger(__name__)

LOOK_EVERY_MS = 2000
WORK_EVERY_MS = 5000


class StoreWatch(QObject):
    """Asks the store for its change number every two seconds and has due work done every five.

    A round is skipped while the one before it still runs. `store_changed` comes when the number grew;
    `unreachable` (SamenopError) when asking was refused, `reachable` at the first answer after that; `work_failed` when
    due work met something that nobody foresaw; `copies_changed` when the copy of the day was made or could not be.
    None of it is worth a dialog: it runs by itself and tries again.
    """

    store_changed = Signal()
    unreachable = Signal(object)
    reachable = Signal()
    work_failed = Signal()
    copies_changed = Signal()

    def __init__(
        self,
        runner: TaskRunner,
        number: Callable[[], int],
        run_due: Callable[[IsCancelled], WorkDone],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._number = number
        self._run_due = run_due
        self._seen: int | None = None
        self._is_looking = False
        self._is_asked_again = False
        self._is_working = False
        self._is_unreachable = False
        self._look_timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._look_timer.timeout.connect(self._look_now)
        self._work_timer = QTimer(self, interval=WORK_EVERY_MS)
        self._work_timer.timeout.connect(self.work)

    def start(self) -> None:
        """Looks and works at once, and from then on regularly."""
        self._look_timer.start()
        self._work_timer.start()
        self.look()
        self.work()

    def stop(self) -> None:
        """Starts no new round; one that runs may end."""
        self._look_timer.stop()
        self._work_timer.stop()

    def look(self) -> None:
        """Asks for the change number now, or once more after an answer that is still to come.

        That one may have been read before whatever is to be seen.
        """
        self._is_asked_again = self._is_looking
        self._look_now()

    def _look_now(self) -> None:
        if not self._is_looking:
            self._is_looking = True
            self._runner.run(_caught(self._number), self._on_number_read, self._on_look_refused)

    def work(self) -> None:
        """Has due work done now, unless that is being done already."""
        if not self._is_working:
            self._is_working = True
            self._runner.run_with_progress(self._do_work, self._on_work_done, self._on_work_refused)

    def _do_work(self, _on_progress: OnProgress, is_cancelled: IsCancelled) -> WorkDone | Exception:
        return _caught(lambda: self._run_due(is_cancelled))()

    def _on_number_read(self, number: int | Exception) -> None:
        self._end_look()
        if isinstance(number, Exception):
            return
        self._note_reachable()
        changed = self._seen is not None and number != self._seen
        self._seen = number
        if changed:
            self.store_changed.emit()

    def _end_look(self) -> None:
        self._is_looking = False
        if self._is_asked_again:
            self.look()

    def _on_look_refused(self, error: SamenopError) -> None:
        self._end_look()
        self._note_unreachable(error)

    def _on_work_done(self, done: WorkDone | Exception) -> None:
        self._is_working = False
        if isinstance(done, Exception):
            self.work_failed.emit()
            return
        if done.copies_changed:
            self.copies_changed.emit()
        if done.expired or done.sent or done.failed:
            LOG.info("Due work: %s", done)
            self.look()

    def _on_work_refused(self, error: SamenopError) -> None:
        self._is_working = False
        LOG.warning("Due work was refused: %r", error)

    def _note_reachable(self) -> None:
        if self._is_unreachable:
            self._is_unreachable = False
            self.reachable.emit()

    def _note_unreachable(self, error: SamenopError) -> None:
        if not self._is_unreachable:
            self._is_unreachable = True
            LOG.warning("The store cannot be reached: %r", error)
            self.unreachable.emit(error)


def _caught(job: Callable[[], T]) -> Callable[[], T | Exception]:
    """`job` that logs and returns what nobody foresaw instead of raising it."""

    def run() -> T | Exception:
        try:
            return job()
        except SamenopError:
            raise
        except Exception as error:
            LOG.exception("Work in the background failed")
            return error

    return run
