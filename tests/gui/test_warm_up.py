"""What the first clicks would wait for comes a bit at a time, between all else that the window does."""

from __future__ import annotations

from functools import partial
from threading import Event, current_thread, main_thread
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QObject

from samenop_desktop.gui import warm_up
from samenop_desktop.gui.warm_up import WarmUp

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.tasks import TaskRunner


def test_steps_are_taken_in_order_in_the_pool_with_the_window_in_between(qtbot: QtBot, runner: TaskRunner) -> None:
    seen: list[str] = []
    owner = QObject()

    def take(name: str) -> None:
        assert current_thread() is not main_thread()
        seen.append(name)

    warming_up = WarmUp(runner, [partial(take, name) for name in "abc"], owner)
    warming_up.go_on()
    warming_up._look()
    # As long as the window does something, this, nothing more is taken.
    assert runner._pool.waitForDone()
    assert seen == ["a"]
    assert not warming_up.is_done
    qtbot.waitUntil(lambda: warming_up.is_done)
    assert seen == ["a", "b", "c"]


class Receiver(QObject):
    """Waits for what a job brings."""

    def take(self, _nothing: object) -> None:
        """Takes it."""


@pytest.mark.parametrize(("most_looks", "goes_on"), [(10_000, False), (3, True)])
def test_it_lets_other_work_go_first_but_not_for_ever(
    qtbot: QtBot, runner: TaskRunner, monkeypatch: pytest.MonkeyPatch, most_looks: int, goes_on: bool
) -> None:
    monkeypatch.setattr(warm_up, "MOST_LOOKS", most_looks)
    seen: list[str] = []
    owner, receiver, enough = QObject(), Receiver(), Event()
    runner.run(lambda: enough.wait(20), receiver.take)
    warming_up = WarmUp(runner, [partial(seen.append, "a")], owner)
    warming_up.go_on()
    qtbot.waitUntil(lambda: warming_up._looks >= 3)
    qtbot.waitUntil(lambda: not goes_on or seen == ["a"])
    assert seen == ["a"] * goes_on
    enough.set()
    qtbot.waitUntil(lambda: seen == ["a"])


def test_it_ends_with_its_window(qtbot: QtBot, runner: TaskRunner) -> None:
    seen: list[str] = []
    owner = QObject()
    warming_up = WarmUp(runner, [partial(seen.append, name) for name in "abc"], owner)
    warming_up.go_on()
    warming_up._look()
    assert runner._pool.waitForDone()
    shiboken6.delete(owner)
    qtbot.waitUntil(lambda: not runner.is_busy())
    assert seen == ["a"]


def test_a_step_that_fails_is_told_and_is_the_last(
    qtbot: QtBot, runner: TaskRunner, caplog: pytest.LogCaptureFixture
) -> None:
    seen: list[str] = []
    owner = QObject()

    def fail() -> None:
        raise ImportError("gone")

    warming_up = WarmUp(runner, [fail, partial(seen.append, "b")], owner)
    with qtbot.waitSignal(runner.failed):
        warming_up.go_on()
    qtbot.waitUntil(lambda: not runner.is_busy())
    assert seen == []
    assert not warming_up.is_done
    assert "A job ended unexpectedly" in caplog.text
