"""The choice between light and dark colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

APPEARANCES = {"system": "Zoals het systeem", "light": "Licht", "dark": "Donker"}
"""By the value in the settings what the menu says."""


def appearance_menu(parent: QWidget, chosen: str, on_chosen: Callable[[str], None]) -> QMenu:
    """A menu with the three choices, `chosen` marked; deletes itself after use."""
    menu = QMenu(parent)
    group = QActionGroup(menu)
    for value, text in APPEARANCES.items():
        action = QAction(text, group, checkable=True, checked=value == chosen)
        action.triggered.connect(lambda _checked, value=value: on_chosen(value))
        menu.addAction(action)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu
