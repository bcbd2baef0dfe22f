"""Questions: no by default, and they never stop the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget

from samenop_desktop.gui.interaction import ask, report_unexpected
from tests.gui.hands import button, shown, visible

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_enter_and_escape_mean_no(qtbot: QtBot, window: QWidget, key: Qt.Key) -> None:
    answers: list[bool] = []
    box = ask(window, "Annuleren", "Wil je dit annuleren?", "Ja", "Nee", answers.append)
    assert box.defaultButton().text() == "Nee"
    QTest.keyClick(box, key)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [False]


def test_yes_is_yes(qtbot: QtBot, window: QWidget) -> None:
    answers: list[bool] = []
    box = ask(window, "Annuleren", "Wil je dit annuleren?", "Ja", "Nee", answers.append, explanation="Definitief.")
    assert box.informativeText() == "Definitief."
    button(box, "Ja").click()
    assert answers == [True]


def test_the_unexpected_is_said_once_and_can_be_copied(qtbot: QtBot, window: QWidget) -> None:
    for number in range(2):
        report_unexpected(window, ValueError(f"fout {number}"))
    box = shown(qtbot, window, QMessageBox)
    button(box, "Gegevens kopiëren").click()
    assert "ValueError: fout 0" in QGuiApplication.clipboard().text()
    assert visible(window, QMessageBox) == [box]
    button(box, "Sluiten").click()
    assert visible(window, QMessageBox) == []
