"""What nobody can reach any more is cleared away on the GUI thread, whoever makes objects."""

from __future__ import annotations

import gc
from threading import Thread, current_thread, main_thread
from typing import TYPE_CHECKING

from samenop_desktop.gui.garbage import COLLECT_AFTER, collect_due

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

ENOUGH = 2 * COLLECT_AFTER[0]


class Knot:
    """Holds itself, so that only looking for garbage finds it, and tells in which thread it went."""

    def __init__(self, seen: list[Thread]) -> None:
        self._itself = self
        self._seen = seen

    def __del__(self) -> None:
        self._seen.append(current_thread())


def make_much() -> list[list[object]]:
    return [[] for _ in range(ENOUGH)]


def test_a_thread_that_makes_much_leaves_garbage_to_the_window(qtbot: QtBot) -> None:
    seen: list[Thread] = []
    made: list[list[object]] = []
    Knot(seen)
    thread = Thread(target=lambda: made.extend(make_much()))
    thread.start()
    thread.join()
    assert seen == []
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [main_thread()]
    assert len(made) == ENOUGH


def test_nothing_is_looked_for_while_that_is_switched_off(monkeypatch: pytest.MonkeyPatch) -> None:
    collected: list[int] = []
    monkeypatch.setattr(gc, "collect", collected.append)
    made = make_much()
    gc.disable()
    try:
        collect_due()
        assert collected == []
    finally:
        gc.enable()
    collect_due()
    assert len(collected) == 1
    assert len(made) == ENOUGH


def test_older_objects_are_looked_through_more_seldom(monkeypatch: pytest.MonkeyPatch) -> None:
    collected: list[int] = []
    monkeypatch.setattr(gc, "collect", collected.append)
    for counts in ((10_000, 2, 200), (10_001, 2, 0), (10_001, 3, 0), (0, 3, 201)):
        monkeypatch.setattr(gc, "get_count", lambda counts=counts: counts)
        collect_due()
    assert collected == [0, 1, 2]
