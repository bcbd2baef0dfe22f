"""A button that looks like a link: for going somewhere, beside what it is about."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QPushButton, QWidget

from samenop_desktop.gui.theme import colours


class LinkButton(QPushButton):
    """Underlined, in the accent colour; takes the focus and is pressed as any button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        font = self.font()
        font.setUnderline(True)
        self.setFont(font)
        self._take_colour()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the colours of the program."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._take_colour()

    def _take_colour(self) -> None:
        colour = QColor(colours(self.palette()).accent)
        palette = self.palette()
        if palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText) != colour:
            for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
                palette.setColor(group, QPalette.ColorRole.ButtonText, colour)
            self.setPalette(palette)
