"""Work off the GUI thread: one door in, and one value or error back to a bound method."""

from __future__ import annotations

import itertools
import logging
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QDeadlineTimer, QObject, QRunnable, Qt, QThreadPool, Signal, SignalInstance, Slot

from samenop_desktop.domain.errors import ErrorCode, SamenopError

LOG = logging.getLogger(__name__)

T = TypeVar("T")

OnProgress = Callable[[int, int], None]
"""Tells how much of how much is done; a total of 0 means that nobody knows."""
IsCancelled = Callable[[], bool]
"""Asks, from the job's own thread, whether to stop."""
OnError = Callable[[SamenopError], None]

PROGRESS_EVERY_SECONDS = 0.05
THREADS = 6


class Task(QObject):
    """One job under way. `progressed` tells (done, total), at most twenty times a second; `finished` comes last."""

    # object, not int: bytes of a large file do not fit in Qt's 32 bits.
    progressed = Signal(object, object)
    finished = Signal()
    _told = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        # By way of the GUI thread's queue: a job may tell before whoever started it has connected to `progressed`.
        self._told.connect(self.progressed, Qt.ConnectionType.QueuedConnection)
        self._cancelled = threading.Event()
        self._told_at = 0.0

    def cancel(self) -> None:
        """Asks the job to stop; it ends with CANCELLED at the next place where it looks."""
        self._cancelled.set()

    def is_cancelled(self) -> bool:
        """Whether somebody asked to stop; may be called from any thread."""
        return self._cancelled.is_set()

    def tell_progress(self, done: int, total: int) -> None:
        """Called by the job, from its own thread."""
        now = time.monotonic()
        if done >= total or now - self._told_at >= PROGRESS_EVERY_SECONDS:
            self._told_at = now
            self._told.emit(done, total)


class _Delivery:
    """A job with where its outcome goes, and then its outcome."""

    def __init__(
        self,
        task: Task,
        job: Callable[[], object],
        receiver: QObject,
        on_done: Callable[[Any], None],
        on_error: OnError | None,
    ) -> None:
        self.task = task
        self.job = job
        self.receiver = receiver
        self.on_done = on_done
        self.on_error = on_error
        self.value: object = None
        self.error: Exception | None = None


class _Runnable(QRunnable):
    """Runs the job of a delivery in the pool.

    Before it tells so it lets go of all that the job knows: whatever is freed after a job, a window above all, must be
    freed on the GUI thread.
    """

    def __init__(self, number: int, delivery: _Delivery, settled: SignalInstance) -> None:
        super().__init__()
        self._number = number
        self._deliveries = [delivery]
        self._settled = settled

    def run(self) -> None:
        delivery = self._deliveries.pop()
        try:
            delivery.value = delivery.job()
        except Exception as error:  # noqa: BLE001 - whatever it is, it is told on the GUI thread
            delivery.error = error
        del delivery
        # The runner is gone when the program has ended without this job, having waited for it long enough.
        with suppress(RuntimeError):
            self._settled.emit(self._number)


class TaskRunner(QObject):
    """Runs jobs in a pool of threads and brings what comes of them back to the GUI thread.

    What a job returns goes to `on_done`, a bound method of a QObject; nothing is called once that object was deleted.
    A SamenopError goes to `on_error`, or else, like every unexpected error, to the signals below, with the object
    that was waiting: `refused` (receiver, SamenopError) and `failed` (receiver, exception).
    """

    refused = Signal(object, object)
    failed = Signal(object, object)
    # The runner's and not the task's: the GUI thread lets go of a task while the job's thread may still be emitting.
    _settled = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(THREADS)
        self._numbers = itertools.count(1)
        self._running: dict[int, _Delivery] = {}
        self._is_closing = False
        self._settled.connect(self._on_settled)

    def run(self, job: Callable[[], T], on_done: Callable[[T], None], on_error: OnError | None = None) -> Task:
        """Starts `job`; raises TypeError unless `on_done` is a bound method of a QObject."""
        return self._start(Task(), job, on_done, on_error)

    def run_with_progress(
        self, job: Callable[[OnProgress, IsCancelled], T], on_done: Callable[[T], None], on_error: OnError | None = None
    ) -> Task:
        """As `run`, for a job that tells how far it is and looks whether to stop."""
        task = Task()
        return self._start(task, lambda: job(task.tell_progress, task.is_cancelled), on_done, on_error)

    def is_busy(self) -> bool:
        """Whether any job is under way."""
        return bool(self._running)

    def close(self, milliseconds: int) -> bool:
        """Asks every job to stop and waits so long at most; True when all had ended.

        From then on nothing is delivered, and no job started, any more.
        """
        self._is_closing = True
        for delivery in list(self._running.values()):
            delivery.task.cancel()
        return self._pool.waitForDone(QDeadlineTimer(milliseconds))

    def _start(
        self, task: Task, job: Callable[[], object], on_done: Callable[[T], None], on_error: OnError | None
    ) -> Task:
        receiver = getattr(on_done, "__self__", None)
        if not isinstance(receiver, QObject):
            raise TypeError("on_done must be a bound method of a QObject")
        if self._is_closing:
            return task
        number = next(self._numbers)
        self._running[number] = _Delivery(task, job, receiver, on_done, on_error)
        self._pool.start(_Runnable(number, self._running[number], self._settled))
        return task

    @Slot(int)
    def _on_settled(self, number: int) -> None:
        delivery = self._running.pop(number)
        if not self._is_closing and shiboken6.isValid(delivery.receiver):
            self._hand_over(delivery)
        delivery.task.finished.emit()
        delivery.task.deleteLater()

    def _hand_over(self, delivery: _Delivery) -> None:
        error = delivery.error
        if error is None:
            delivery.on_done(delivery.value)
        elif not isinstance(error, SamenopError):
            LOG.error("A job ended unexpectedly", exc_info=error)
            self.failed.emit(delivery.receiver, error)
        elif delivery.on_error is not None:
            delivery.on_error(error)
        elif error.code is not ErrorCode.CANCELLED:
            self.refused.emit(delivery.receiver, error)
