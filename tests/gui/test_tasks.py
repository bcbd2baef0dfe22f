"""Work off the GUI thread: every result comes back, on the right thread, to somebody who still lives."""

from __future__ import annotations

import gc
import threading
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.gui import tasks
from samenop_desktop.gui.tasks import TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.tasks import IsCancelled, OnProgress


class Waiting(QObject):
    """Somebody who waits for results."""

    def __init__(self) -> None:
        super().__init__()
        self.values: list[object] = []
        self.errors: list[SamenopError] = []
        self.threads: list[QThread] = []

    def take(self, value: object) -> None:
        self.values.append(value)
        self.threads.append(QThread.currentThread())

    def take_error(self, error: SamenopError) -> None:
        self.errors.append(error)


def refuse() -> None:
    raise SamenopError(ErrorCode.STORE_BUSY)


def test_results_come_back_on_the_gui_thread_and_none_is_lost(qtbot: QtBot, runner: TaskRunner) -> None:
    waiting = Waiting()

    def job(number: int) -> Callable[[], int]:
        return lambda: number

    for number in range(300):
        runner.run(job(number), waiting.take)
    qtbot.waitUntil(lambda: len(waiting.values) == 300)
    assert sorted(waiting.values, key=str) == sorted(range(300), key=str)
    assert set(waiting.threads) == {waiting.thread()}
    assert not runner.is_busy()


def test_a_job_runs_on_another_thread(qtbot: QtBot, runner: TaskRunner) -> None:
    waiting = Waiting()
    runner.run(threading.get_ident, waiting.take)
    qtbot.waitUntil(lambda: bool(waiting.values))
    assert waiting.values != [threading.get_ident()]


def test_progress_told_before_anybody_listens_is_not_lost(qtbot: QtBot, runner: TaskRunner) -> None:
    waiting, told = Waiting(), threading.Event()

    def job(on_progress: OnProgress, _is_cancelled: IsCancelled) -> None:
        on_progress(5_000_000_000, 10_000_000_000)
        told.set()

    task = runner.run_with_progress(job, waiting.take)
    assert told.wait(5)
    with qtbot.waitSignal(task.progressed) as progress:
        pass
    assert progress.args == [5_000_000_000, 10_000_000_000]


@pytest.mark.parametrize("fails", [False, True], ids=["done", "refused"])
def test_what_a_job_knows_is_freed_on_the_gui_thread(qtbot: QtBot, runner: TaskRunner, *, fails: bool) -> None:
    """A window freed on another thread ends the program."""
    waiting, freed = Waiting(), list[int]()

    class Known:
        def __del__(self) -> None:
            freed.append(threading.get_ident())

    def job(known: Known) -> Callable[[], int]:
        def look() -> int:
            if fails:
                raise SamenopError(ErrorCode.STORE_BUSY)
            return id(known)

        return look

    for _ in range(300):
        runner.run(job(Known()), waiting.take, waiting.take_error)
    qtbot.waitUntil(lambda: len(waiting.values) + len(waiting.errors) == 300)
    waiting.errors.clear()
    gc.collect()
    assert len(freed) == 300
    assert set(freed) == {threading.get_ident()}


def test_a_refusal_goes_to_whoever_asked_for_it(qtbot: QtBot, runner: TaskRunner) -> None:
    waiting = Waiting()
    runner.run(refuse, waiting.take, waiting.take_error)
    qtbot.waitUntil(lambda: bool(waiting.errors))
    assert waiting.errors[0].code is ErrorCode.STORE_BUSY
    assert waiting.values == []


def test_a_refusal_that_nobody_takes_is_told_with_its_receiver(qtbot: QtBot, runner: TaskRunner) -> None:
    waiting = Waiting()
    with qtbot.waitSignal(runner.refused) as told:
        runner.run(refuse, waiting.take)
    assert told.args is not None
    assert told.args[0] is waiting
    assert told.args[1].code is ErrorCode.STORE_BUSY


def test_the_unforeseen_is_told_and_logged(qtbot: QtBot, runner: TaskRunner, caplog: pytest.LogCaptureFixture) -> None:
    waiting = Waiting()
    with qtbot.waitSignal(runner.failed) as told:
        runner.run(lambda: 1 / 0, waiting.take)
    assert told.args is not None
    assert isinstance(told.args[1], ZeroDivisionError)
    assert "ZeroDivisionError" in caplog.text


def test_nothing_is_delivered_to_what_was_deleted(qtbot: QtBot, runner: TaskRunner) -> None:
    waiting = Waiting()
    go = threading.Event()
    task = runner.run(go.wait, waiting.take)
    with qtbot.waitSignal(waiting.destroyed):
        waiting.deleteLater()
    with qtbot.waitSignal(task.finished):
        go.set()
    assert waiting.values == []


def test_progress_is_told_and_cancelling_ends_without_a_word(qtbot: QtBot, runner: TaskRunner) -> None:
    waiting = Waiting()

    go = threading.Event()

    def job(on_progress: OnProgress, is_cancelled: IsCancelled) -> None:
        go.wait()
        on_progress(5 * 2**31, 10 * 2**31)
        while not is_cancelled():
            threading.Event().wait(0.005)
        raise SamenopError(ErrorCode.CANCELLED)

    task = runner.run_with_progress(job, waiting.take)
    with qtbot.waitSignal(task.progressed) as told:
        go.set()
    assert told.args == [5 * 2**31, 10 * 2**31]
    with qtbot.assertNotEmitted(runner.refused), qtbot.waitSignal(task.finished):
        task.cancel()
    assert waiting.values == []


def test_only_a_method_of_a_qobject_may_wait(runner: TaskRunner) -> None:
    with pytest.raises(TypeError):
        runner.run(lambda: 1, print)


def test_closing_waits_for_what_runs_and_delivers_nothing_more(qtbot: QtBot) -> None:
    runner = TaskRunner()
    waiting = Waiting()
    ended: list[bool] = []

    def job(on_progress: OnProgress, is_cancelled: IsCancelled) -> None:
        while not is_cancelled():
            threading.Event().wait(0.005)
        ended.append(True)

    runner.run_with_progress(job, waiting.take)
    assert runner.close(5000)
    assert ended == [True]
    qtbot.waitUntil(lambda: not runner.is_busy())
    assert waiting.values == []


def test_a_job_that_the_program_did_not_wait_for_ends_in_silence() -> None:
    runner, waiting = TaskRunner(), Waiting()
    started: list[str] = []
    delivery = tasks._Delivery(tasks.Task(), lambda: started.append("job"), waiting, waiting.take, None)
    left = tasks._Runnable(1, delivery, runner._settled)
    shiboken6.delete(runner)
    left.run()
    assert started == ["job"]


def test_a_closed_runner_starts_nothing(runner: TaskRunner) -> None:
    waiting = Waiting()
    assert runner.close(5000)
    runner.run(lambda: waiting.values.append("begun"), waiting.take)
    assert not runner.is_busy()
    assert runner.close(5000)
    assert waiting.values == []
