"""What the first clicks would wait for comes a bit at a time, between all else that the window does."""

from __future__ import annotations

from functools import partial
from threading import current_thread, main_thread
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject

from samenop_desktop.gui.warm_up import WarmUp

if TYPE_CHECKING:
    import pytest
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
    # As long as the window does something, this, nothing more is taken.
    assert runner._pool.waitForDone()
    assert seen == ["a"]
    assert not warming_up.is_done
    qtbot.waitUntil(lambda: warming_up.is_done)
    assert seen == ["a", "b", "c"]


def test_it_ends_with_its_window(qtbot: QtBot, runner: TaskRunner) -> None:
    seen: list[str] = []
    owner = QObject()
    warming_up = WarmUp(runner, [partial(seen.append, name) for name in "abc"], owner)
    warming_up.go_on()
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
