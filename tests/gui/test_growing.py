"""How large a window is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from samenop_desktop.gui.growing import FRAME, fit_to_screen

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_window_that_is_larger_than_the_screen_is_made_to_fit_with_its_frame(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    window.resize(room.width() + 100, room.height() + 100)
    fit_to_screen(window)
    assert window.size() == room - FRAME


def test_one_that_fits_stays_as_it_is(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(320, 240)
    fit_to_screen(window)
    assert (window.width(), window.height()) == (320, 240)
