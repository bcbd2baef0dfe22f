"""A group of fields with a heading above it instead of a box around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGroupBox, QStylePainter, QWidget

from samenop_desktop.gui.theme import heading_font

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

FACTOR = 1.1


class HeadingGroup(QGroupBox):
    """A group box, for a screen reader too, that paints nothing but its title."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFlat(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Takes no more room than the heading needs: the style would leave some for its frame."""
        super().resizeEvent(event)
        self.setContentsMargins(0, QFontMetrics(heading_font(self.font(), FACTOR)).height(), 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the title as a heading, in line with the labels below it."""
        painter = QStylePainter(self)
        painter.setFont(heading_font(self.font(), FACTOR))
        room = QRect(0, 0, self.width(), painter.fontMetrics().height())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), self.title())
