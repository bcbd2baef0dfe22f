"""The five steps at the side of the wizard, with the present one marked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from samenop_desktop.domain.offer_draft import STEPS, Step
from samenop_desktop.gui.theme import colours
from samenop_desktop.wording.names import STEPS as STEP_NAMES

MARK = 24
GAP = 12


class StepsPanel(QWidget):
    """Shows where the user is; nothing in it can be clicked: `Vorige` and `Volgende` lead the way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 16, 4)
        column.setSpacing(16)
        self._labels = {step: StepLabel(number, STEP_NAMES[step], self) for number, step in enumerate(STEPS, start=1)}
        for label in self._labels.values():
            column.addWidget(label)
        column.addStretch(1)

    def show_step(self, present: Step | None) -> None:
        """Marks `present`; None: all five are done."""
        reached = STEPS.index(present) if present is not None else len(STEPS)
        for place, label in enumerate(self._labels.values()):
            label.mark(is_done=place < reached, is_present=place == reached)
        where = f"Stap {reached + 1} van {len(STEPS)}: {STEP_NAMES[present]}" if present is not None else "Klaar"
        self.setAccessibleName(where)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the line to the page."""
        chosen = colours(self.palette())
        with QPainter(self) as painter:
            painter.setPen(QPen(QColor(chosen.line), 1))
            painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())


class StepLabel(QLabel):
    """One step: a mark with its number or a tick, and its name."""

    def __init__(self, number: int, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self._number = number
        self._is_done = False
        self._is_present = False
        self.setContentsMargins(MARK + GAP, 0, 0, 0)
        self.setMinimumHeight(MARK)
        self._plain = QFont(self.font())
        self._bold = QFont(self.font())
        self._bold.setWeight(QFont.Weight.DemiBold)
        # As wide as when it is marked, so that nothing moves.
        self.setMinimumWidth(MARK + GAP + QFontMetrics(self._bold).horizontalAdvance(name) + 4)

    def mark(self, *, is_done: bool, is_present: bool) -> None:
        """Shows whether the step is behind, here or ahead."""
        self._is_done, self._is_present = is_done, is_present
        self._take_font()
        self.setAccessibleDescription("huidige stap" if is_present else "klaar" if is_done else "volgt nog")
        self._take_colour()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the colours of the program."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._take_font()
            self._take_colour()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the mark before the name."""
        super().paintEvent(event)
        chosen = colours(self.palette())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            circle = QRectF(1, (self.height() - MARK) / 2 + 1, MARK - 2, MARK - 2)
            is_ahead = not self._is_done and not self._is_present
            painter.setPen(QPen(QColor(chosen.muted if is_ahead else chosen.accent), 1.5))
            painter.setBrush(QColor(chosen.accent) if self._is_present else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(circle)
            if self._is_done:
                tick = QPen(QColor(chosen.accent), 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
                painter.setPen(tick)
                x, y = circle.center().x(), circle.center().y()
                painter.drawPolyline([QPointF(x - 4.5, y), QPointF(x - 1.5, y + 3.5), QPointF(x + 5, y - 3.5)])
                return
            painter.setPen(QColor(chosen.on_accent if self._is_present else chosen.muted))
            painter.setFont(self._bold)
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _take_font(self) -> None:
        font = self._bold if self._is_present else self._plain
        if self.font().toString() != font.toString():
            self.setFont(font)

    def _take_colour(self) -> None:
        chosen = colours(self.palette())
        colour = QColor(chosen.text if self._is_present or self._is_done else chosen.muted)
        palette = self.palette()
        if palette.color(QPalette.ColorRole.WindowText) != colour:
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            self.setPalette(palette)
        self.update()
