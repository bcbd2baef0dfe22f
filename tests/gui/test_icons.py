"""The icons of buttons: there in every state and in the colours of the moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton

from samenop_desktop.gui import icons
from samenop_desktop.gui.theme import DARK, LIGHT, make_palette

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def shown_colours(button: QPushButton) -> set[str]:
    """What the icon is drawn in, in the state of the button."""
    mode = QIcon.Mode.Normal if button.isEnabled() else QIcon.Mode.Disabled
    picture = button.icon().pixmap(button.iconSize(), mode).toImage()
    pixels = [picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())]
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def test_an_icon_is_paler_while_its_button_is_greyed_and_follows_the_colours(qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    button.setPalette(make_palette(LIGHT))
    button.setEnabled(False)
    icons.put(button, "save", 20)
    assert shown_colours(button) == {LIGHT.disabled}
    button.setEnabled(True)
    assert shown_colours(button) == {LIGHT.text}
    button.setPalette(make_palette(DARK))
    assert shown_colours(button) == {DARK.text}
    button.setEnabled(False)
    assert shown_colours(button) == {DARK.disabled}


def test_the_last_icon_given_counts(qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    icons.put(button, "show")
    before = button.icon().pixmap(16, 16).toImage()
    icons.put(button, "hide")
    button.setEnabled(False)
    button.setEnabled(True)
    assert button.icon().pixmap(16, 16).toImage() != before
