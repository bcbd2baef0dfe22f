"""Headings within a page, whose font stays in place where Qt would take it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from samenop_desktop.gui.theme import heading_font

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

MOMENTS = {QEvent.Type.Polish, QEvent.Type.StyleChange, QEvent.Type.FontChange}


def make_headings(*labels: QLabel, factor: float = 1.1) -> None:
    """Gives labels the look of a heading, so many times larger than other text."""
    for label in labels:
        _KeptFont(label, heading_font(QApplication.font(label), factor))


class _KeptFont(QObject):
    """Sets the font again whenever a style sheet forgot it, as Qt does within a scroll area."""

    def __init__(self, widget: QWidget, font: QFont) -> None:
        super().__init__(widget)
        self._widget = widget
        self._font = font
        widget.setFont(font)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Looks after the font when something may have happened to it."""
        if event.type() in MOMENTS and self._widget.font().toString() != self._font.toString():
            self._widget.setFont(self._font)
        return False
