"""The main window over a desk, as a person finds it and works in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenop_desktop.gui.main_window.main_window import MainWindow
from tests.gui.hands import press

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.desk import Desk


class Screen:
    """The main window over a desk, with the list filled."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.qtbot = qtbot
        self.desk = desk
        self.window = MainWindow(desk.preferences)
        qtbot.addWidget(self.window)
        self.window.show()

    def attach(self) -> None:
        with self.qtbot.waitSignal(self.window.settled):
            self.window.attach(self.desk)
        self.wait_idle()

    def wait_idle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.desk.runner.is_busy())

    def change(self) -> None:
        """Lets the window notice what somebody else changed."""
        self.desk.watch.look()
        self.wait_idle()

    @property
    def names(self) -> list[str]:
        return [row[0] for row in self.rows]

    @property
    def rows(self) -> list[list[str]]:
        assert self.window.administrations is not None
        model = self.window.administrations.model
        return [
            [str(model.index(row, column).data()) for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    def select(self, name: str) -> None:
        self.window.form.administrations_view.selectRow(self.names.index(name))

    def press(self, name: str) -> None:
        press(self.window.ribbon.button(name))

    def reason(self, name: str) -> str:
        one = self.window.ribbon.button(name)
        return "" if one.isEnabled() else one.accessibleDescription()

    def cell(self, name: str, column: int) -> str:
        """What a column says of an administration."""
        return self.rows[self.names.index(name)][column]

    def notice(self, beginning: str) -> str:
        """Waits for a notice that begins so, and for the work to end."""

        def found() -> list[str]:
            return [text for text in self.window.notices.texts() if text.startswith(beginning)]

        self.qtbot.waitUntil(lambda: bool(found()))
        self.wait_idle()
        return found()[0]
