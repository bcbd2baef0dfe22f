"""A remark beside a field: one sentence with a mark that tells what kind of remark it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from samenop_desktop.gui import icons
from samenop_desktop.gui.notice_bar import PICTURES
from samenop_desktop.gui.theme import Tone, colours
from samenop_desktop.wording.findings import finding_sentence

if TYPE_CHECKING:
    from samenop_desktop.domain.findings import Finding

MARK = 16
GAP = 6


class FieldNote(QLabel):
    """A label that takes no room while it has nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tone = Tone.NEUTRAL
        self._mark: QPixmap | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setContentsMargins(MARK + GAP, 0, 0, 0)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hide()

    def say(self, tone: Tone, text: str, field: QWidget | None = None) -> None:
        """Shows `text`, or nothing where it is empty; a screen reader reads it with `field`."""
        if field is not None and field.accessibleDescription() != text:
            field.setAccessibleDescription(text)
        if (tone, text) != (self.tone, self.text()):
            self.tone = tone
            self.setText(text)
            self._mark = None
            self._take_colour()
        self.setVisible(bool(text))

    def say_finding(self, finding: Finding | None, field: QWidget | None = None) -> None:
        """Shows the sentence of `finding`, or nothing."""
        if finding is None:
            self.say(Tone.NEUTRAL, "", field)
            return
        self.say(Tone.BAD if finding.is_refusal else Tone.WARN, finding_sentence(finding), field)

    def sizeHint(self) -> QSize:
        """As high as its text is at the width that it has; Qt's own guess leaves a line too much between the fields."""
        hint = super().sizeHint()
        if self.wordWrap() and self.text():
            hint.setHeight(self.heightForWidth(max(self.width(), hint.width())))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Asks for another height when another width breaks the text elsewhere."""
        super().resizeEvent(event)
        if self.wordWrap() and event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the colours of the program."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._mark = None
            self._take_colour()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the mark before the first line of the text."""
        super().paintEvent(event)
        with QPainter(self) as painter:
            ratio = self.devicePixelRatioF()
            if self._mark is None or self._mark.devicePixelRatioF() != ratio:
                self._mark = icons.draw(PICTURES[self.tone], MARK, self._colour(), ratio)
            contents = self.contentsRect()
            height = self.fontMetrics().height()
            top = contents.top()
            if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
                text = self.fontMetrics().boundingRect(contents, int(self._flags()), self.text())
                top += (contents.height() - text.height()) // 2
            painter.drawPixmap(QPoint(0, max(top + (height - MARK) // 2, 0)), self._mark)

    def _flags(self) -> Qt.TextFlag:
        return Qt.TextFlag.TextWordWrap

    def _colour(self) -> QColor:
        return QColor(colours(self.palette()).tones[self.tone].text)

    def _take_colour(self) -> None:
        colour = self._colour()
        palette = self.palette()
        if palette.color(QPalette.ColorRole.WindowText) != colour:
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            self.setPalette(palette)
        self.update()
