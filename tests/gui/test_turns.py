"""Work cut into turns: nothing is done at once, and nothing for what is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject

from samenop_desktop.gui.turns import in_next_turn

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_it_is_done_when_the_event_loop_comes_round_and_once(qtbot: QtBot) -> None:
    owner, done = QObject(), list[str]()
    in_next_turn(owner, lambda: done.append("first"))
    in_next_turn(owner, lambda: done.append("second"))
    assert done == []
    qtbot.waitUntil(lambda: not owner.children())
    assert done == ["first", "second"]


def test_it_is_not_done_for_one_that_is_gone(qtbot: QtBot) -> None:
    owner, other, done = QObject(), QObject(), list[str]()
    in_next_turn(owner, lambda: done.append("gone"))
    shiboken6.delete(owner)
    in_next_turn(other, lambda: done.append("there"))
    qtbot.waitUntil(lambda: bool(done))
    assert done == ["there"]
