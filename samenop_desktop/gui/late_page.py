"""A page behind a tab that is put together when it is first seen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


class LatePage(QWidget):
    """Comes into the tabs empty: a window with many of them opens sooner. A subclass implements `put_together`."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.is_made = False

    def put_together(self) -> None:
        """Makes what stands on the page, and shows what the page was told before."""
        raise NotImplementedError

    def setVisible(self, visible: bool) -> None:
        """Nobody needs it before; later, in `showEvent`, the page would stand there empty for a moment."""
        if visible and not self.is_made:
            self.put_together()
            self.is_made = True
        super().setVisible(visible)
