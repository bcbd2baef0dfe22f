"""The main window over a desk with administrations, as a person finds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from samenop_desktop.gui.main_window.main_window import MainWindow
from tests.gui.hands import press

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.desk import Desk


class Screen:
    """The main window, and what stands in it."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.qtbot = qtbot
        self.desk = desk
        self.window = MainWindow(desk.preferences)
        qtbot.addWidget(self.window)
        self.window.show()

    def attach(self) -> None:
        """Bring it to life."""
        self.window.attach(self.desk)
        self.wait_idle()

    def wait_idle(self) -> None:
        """Wait until nothing runs in the background."""
        self.qtbot.waitUntil(lambda: not self.desk.runner.is_busy(), timeout=20_000)

    @property
    def names(self) -> list[str]:
        """The names in the list."""
        assert self.window.administrations is not None
        model = self.window.administrations.model
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def cell(self, name: str, column: int) -> str:
        """What a column says of an administration."""
        assert self.window.administrations is not None
        return str(self.window.administrations.model.index(self.names.index(name), column).data())

    def select(self, name: str) -> None:
        """Select a row."""
        self.window.form.administrations_view.selectRow(self.names.index(name))

    def press(self, name: str) -> None:
        """Press a button of the ribbon."""
        press(self.window.ribbon.button(name))

    def reason(self, name: str) -> str:
        """Why a button of the ribbon is grey; empty when it is not."""
        one = self.window.ribbon.button(name)
        return "" if one.isEnabled() else one.accessibleDescription()

    def notice(self, beginning: str) -> str:
        """Wait for a notice in the main window and return it."""

        def found() -> list[str]:
            return [text for text in self.window.notices.texts() if text.startswith(beginning)]

        self.qtbot.waitUntil(lambda: bool(found()), timeout=20_000)
        self.wait_idle()
        return found()[0]


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk) -> Iterator[Screen]:
    screen = Screen(qtbot, desk)
    yield screen
    screen.wait_idle()
