"""The mark on the windows of the sample office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout

from samenop_desktop.gui.sample_mark import NAME, mark

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def height_of_mark(qtbot: QtBot, window_height: int) -> int:
    window = QDialog()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(QLabel("Een regel."))
    window.resize(400, window_height)
    mark(window)
    with qtbot.waitExposed(window):
        window.show()
    label = window.findChild(QLabel, NAME)
    assert label is not None
    return label.height()


def test_it_is_as_high_as_its_line_whatever_room_the_window_has(qtbot: QtBot) -> None:
    assert height_of_mark(qtbot, 400) == height_of_mark(qtbot, 100) < 40
