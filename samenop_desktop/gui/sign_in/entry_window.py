"""What the two windows before the main window share: notices, the sample office, and being busy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QMainWindow, QWidget

from samenop_desktop.gui.growing import Growing
from samenop_desktop.gui.notice_bar import NoticeBar
from samenop_desktop.gui.theme import Tone, colours, heading_font
from samenop_desktop.wording.errors import sentence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QPushButton, QVBoxLayout

    from samenop_desktop.domain.errors import SamenopError


class EntryWindow(QMainWindow):
    """A window that stands there before anyone is signed in; its form lies on `page`.

    A main window, so that screen readers call it a window. `sample_requested` asks for the sample office.
    """

    sample_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.page = QWidget()
        self.setCentralWidget(self.page)
        self.notices = NoticeBar()
        self._lines: list[QFrame] = []
        self._sample_button: QPushButton
        self._sample_bar: QProgressBar

    def _prepare(
        self,
        notice_layout: QVBoxLayout,
        headings: tuple[QLabel, QLabel],
        line: QFrame,
        sample_button: QPushButton,
        sample_bar: QProgressBar,
    ) -> None:
        self.setWindowTitle(self.page.windowTitle())
        self.resize(self.page.size())
        notice_layout.addWidget(self.notices)
        Growing(self)
        for heading in headings:
            heading.setFont(heading_font(heading.font()))
        self._lines.append(line)
        self._sample_button = sample_button
        self._sample_bar = sample_bar
        sample_bar.hide()
        sample_button.clicked.connect(lambda _checked: self.sample_requested.emit())
        self._colour_lines()

    def show_error(self, error: SamenopError) -> None:
        """Says why it was refused."""
        self.set_busy(busy=False)
        self.notices.show_notice(Tone.BAD, sentence(error), key="refused")

    def set_busy(self, *, busy: bool) -> None:
        """Shows by its pointer that something is being done; what was asked is asked once only."""
        if busy:
            self.setCursor(Qt.CursorShape.BusyCursor)
        else:
            self.unsetCursor()

    def show_sample_progress(self, done: int, total: int) -> None:
        """Shows how far the sample office is; a total of 0 means that nobody knows."""
        self._sample_bar.setRange(0, 1000 if total else 0)
        self._sample_bar.setValue(done * 1000 // total if total else 0)
        self._sample_bar.show()
        self._sample_button.setEnabled(False)

    def end_sample_progress(self) -> None:
        """Lets it be asked again, as after a refusal."""
        self._sample_bar.hide()
        self._sample_button.setEnabled(True)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the colours of the program."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._colour_lines()

    def _colour_lines(self) -> None:
        colour = QColor(colours(self.palette()).line)
        for line in self._lines:
            palette = line.palette()
            if palette.color(QPalette.ColorRole.WindowText) != colour:
                palette.setColor(QPalette.ColorRole.WindowText, colour)
                line.setPalette(palette)
