"""What the tests of back-ups and copies share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.gui.screen import Screen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.desk import Desk


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk) -> Iterator[Screen]:
    screen = Screen(qtbot, desk)
    yield screen
    screen.wait_idle()
