"""Watching the store: a change is told once, work is done, and trouble does not stop the rounds."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.gui.store_watch import StoreWatch
from samenop_desktop.services.rows import WorkDone

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest
    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.tasks import IsCancelled, TaskRunner


class Store:
    """What a store answers."""

    def __init__(self) -> None:
        self.number = 1
        self.error: Exception | None = None
        self.rounds = 0
        self.go = threading.Event()
        self.go.set()

    def read(self) -> int:
        if self.error is not None:
            raise self.error
        return self.number

    def work(self, is_cancelled: IsCancelled) -> WorkDone:
        self.rounds += 1
        self.go.wait()
        if self.error is not None:
            raise self.error
        return WorkDone()


def idle(qtbot: QtBot, runner: TaskRunner) -> None:
    qtbot.waitUntil(lambda: not runner.is_busy())


def watch_over(store: Store, runner: TaskRunner) -> StoreWatch:
    return StoreWatch(runner, store.read, store.work, runner)


def looked(qtbot: QtBot, runner: TaskRunner, look: Callable[[], None]) -> None:
    look()
    idle(qtbot, runner)


def test_a_change_is_told_and_the_first_look_is_none(qtbot: QtBot, runner: TaskRunner) -> None:
    store = Store()
    watch = watch_over(store, runner)
    told: list[bool] = []
    watch.store_changed.connect(lambda: told.append(True))
    for number in (1, 1, 2, 2):
        store.number = number
        looked(qtbot, runner, watch.look)
    assert told == [True]


def test_who_asks_while_an_answer_is_on_its_way_gets_another(qtbot: QtBot, runner: TaskRunner) -> None:
    store = Store()
    watch = watch_over(store, runner)
    told: list[bool] = []
    watch.store_changed.connect(lambda: told.append(True))
    looked(qtbot, runner, watch.look)
    watch.look()
    # Its answer was read before the change; nobody hears of it until the next look.
    assert runner._pool.waitForDone()
    store.number = 2
    looked(qtbot, runner, watch.look)
    assert told == [True]


def test_a_round_is_skipped_while_an_answer_is_on_its_way(qtbot: QtBot, runner: TaskRunner) -> None:
    store = Store()
    read: list[int] = []

    def number() -> int:
        read.append(store.number)
        return store.number

    watch = StoreWatch(runner, number, store.work, runner)
    watch.look()
    watch._look_timer.timeout.emit()
    idle(qtbot, runner)
    assert read == [1]


def test_work_never_overlaps(qtbot: QtBot, runner: TaskRunner) -> None:
    store = Store()
    store.go.clear()
    watch = watch_over(store, runner)
    for _time in range(3):
        watch.work()
    qtbot.waitUntil(lambda: store.rounds == 1)
    store.go.set()
    idle(qtbot, runner)
    assert store.rounds == 1
    looked(qtbot, runner, watch.work)
    assert store.rounds == 2


def test_a_store_that_is_away_is_told_once_and_so_is_its_return(qtbot: QtBot, runner: TaskRunner) -> None:
    store = Store()
    watch = watch_over(store, runner)
    told: list[str] = []
    watch.unreachable.connect(lambda error: told.append(error.code))
    watch.reachable.connect(lambda: told.append("back"))
    store.error = SamenopError(ErrorCode.STORE_UNREACHABLE, reason="weg")
    looked(qtbot, runner, watch.look)
    looked(qtbot, runner, watch.look)
    store.error = None
    looked(qtbot, runner, watch.look)
    assert told == [ErrorCode.STORE_UNREACHABLE, "back"]


def test_the_unforeseen_goes_to_the_log_and_the_rounds_go_on(
    qtbot: QtBot, runner: TaskRunner, caplog: pytest.LogCaptureFixture
) -> None:
    store = Store()
    watch = watch_over(store, runner)
    store.error = ZeroDivisionError()
    with qtbot.assertNotEmitted(runner.failed), qtbot.waitSignal(watch.work_failed):
        watch.work()
    looked(qtbot, runner, watch.look)
    assert "ZeroDivisionError" in caplog.text
    store.error = None
    looked(qtbot, runner, watch.work)
    assert store.rounds == 2
