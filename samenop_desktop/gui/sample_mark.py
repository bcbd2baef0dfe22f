"""The mark `Voorbeeld` on every window that shows the sample office."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QPalette, QWindow
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QGridLayout,
    QLabel,
    QMainWindow,
    QMessageBox,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from samenop_desktop.gui.theme import Tone, colours

TEXT = "Voorbeeld – niets hiervan is echt"
NAME = "sample_mark_label"


class SampleMarks(QObject):
    """Marks each window of the program when it comes forward, for as long as this object lives."""

    def __init__(self, application: QGuiApplication, parent: QObject) -> None:
        super().__init__(parent)
        application.focusWindowChanged.connect(self.mark_focused)
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible():
                mark(widget)

    def mark_focused(self, window: QWindow | None) -> None:
        """Marks the window that came forward."""
        for widget in QApplication.topLevelWidgets():
            if window is not None and widget.windowHandle() is window:
                mark(widget)


def mark(window: QWidget) -> None:
    """Puts the mark on top of `window`, unless it is there; small boxes over a marked window get none."""
    is_window = window.windowType() in {Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Sheet}
    if not is_window or isinstance(window, QMessageBox) or window.findChild(QLabel, NAME) is not None:
        return
    container = window.centralWidget() if isinstance(window, QMainWindow) else window
    if container is None:
        return
    layout = container.layout()
    label = SampleLabel(container)
    if isinstance(layout, QVBoxLayout):
        layout.insertWidget(0, label)
    elif isinstance(window, QFileDialog) and isinstance(layout, QGridLayout):
        # Floating, it would lie over the kind of file.
        layout.addWidget(label, layout.rowCount(), 0, 1, -1)
    else:
        label.float_over(container)
    label.show()


class SampleLabel(QLabel):
    """The mark: part of the window's layout, or over its lower left corner where the layout is Qt's own."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(TEXT, parent)
        self.setObjectName(NAME)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAutoFillBackground(True)
        self.setContentsMargins(8, 2, 8, 2)
        # As high as its one line, whatever room the window has to give away.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._floats_over: QWidget | None = None
        self._colour()

    def float_over(self, window: QWidget) -> None:
        """Stays in the lower left corner of `window`."""
        self._floats_over = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        window.installEventFilter(self)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows the size of the window."""
        if event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Follows the colours of the program."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._colour()

    def _place(self) -> None:
        if self._floats_over is not None:
            self.adjustSize()
            self.move(12, self._floats_over.height() - self.height() - 12)
            self.raise_()

    def _colour(self) -> None:
        # Its own palette holds the tone already.
        tone = colours(QGuiApplication.palette()).tones[Tone.WARN]
        palette = self.palette()
        if palette.color(QPalette.ColorRole.WindowText).name() != tone.text:
            palette.setColor(QPalette.ColorRole.WindowText, tone.text)
            palette.setColor(QPalette.ColorRole.Window, tone.ground)
            self.setPalette(palette)
