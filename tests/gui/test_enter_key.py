"""Enter presses the button that has the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QVBoxLayout

from tests.gui.hands import given_the_keyboard

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_it_is_not_handed_on_to_the_default_button(qtbot: QtBot, key: Qt.Key) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    layout = QVBoxLayout(dialog)
    name, send, leave = QLineEdit(dialog), QPushButton("Versturen", dialog), QPushButton("Annuleren", dialog)
    pressed: list[str] = []
    for widget in (name, send, leave):
        layout.addWidget(widget)
    for button in (send, leave):
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked, button=button: pressed.append(button.text()))
    send.setDefault(True)
    dialog.show()
    given_the_keyboard(qtbot, dialog)

    name.setFocus()
    QTest.keyClick(name, key)
    leave.setFocus()
    QTest.keyClick(leave, key)
    assert pressed == ["Versturen", "Annuleren"]
    name.setFocus()
    QTest.keyClick(leave, key)
    assert pressed == ["Versturen", "Annuleren", "Versturen"], "only while it has the keyboard"
