"""How large a window is: as high as its texts need when they break over more lines, and never off the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

FRAME = QSize(8, 40)
"""What the window manager may draw around a window."""


def fit_to_screen(window: QWidget) -> None:
    """Makes `window` smaller where it would not fit on its screen, as far as what it holds lets it."""
    window.resize(window.size().boundedTo(window.screen().availableSize() - FRAME))


class Growing(QObject):
    """Makes `window` as high as its layout needs at its width, whenever what it holds changes; never lower.

    Qt itself does so only for the first time that a window shows.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        central = window.centralWidget() if isinstance(window, QMainWindow) else None
        self._content = central or window
        self._content.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Looks after each change of the layout."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Show}:
            self._fit()
        return False

    def _fit(self) -> None:
        layout = self._content.layout()
        if layout is None:
            return
        missing = layout.totalMinimumHeightForWidth(self._content.width()) - self._content.height()
        if missing > 0:
            self._window.resize(self._window.width(), self._window.height() + missing)


def shrink(window: QWidget) -> None:
    """Makes `window` just as high as what it holds now needs at its width, when most of it has gone."""
    layout = window.layout()
    if layout is not None:
        layout.activate()
        window.resize(window.width(), layout.totalMinimumHeightForWidth(window.width()))
