"""Badges: a state in a table, told by a word and a shape; the colour only helps."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from samenop_desktop.gui.rows_model import Role
from samenop_desktop.gui.theme import Tone, ToneColours, colours

if TYPE_CHECKING:
    from samenop_desktop.gui.rows_model import AnyIndex

HEIGHT = 20
PADDING = 8
SHAPE = 8
GAP = 6


class Shape(StrEnum):
    """The mark before the word."""

    DOT = "dot"
    RING = "ring"
    TRIANGLE = "triangle"
    SQUARE = "square"
    DIAMOND = "diamond"
    CHECK = "check"
    CROSS = "cross"


@dataclass(frozen=True, slots=True)
class Badge:
    """A word with its shape and tone."""

    text: str
    shape: Shape
    tone: Tone


class CellDelegate(QStyledItemDelegate):
    """Draws cells as always."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Leaves the focus frame out where the selection shows the row: Fusion would paint it over the text."""
        super().initStyleOption(option, index)
        if option.state & QStyle.StateFlag.State_Selected:
            option.state &= ~QStyle.StateFlag.State_HasFocus


class BadgeDelegate(CellDelegate):
    """Draws the cells that have a badge as one. For columns with badges only: it takes ten times as long a cell."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paints one cell."""
        badge = index.data(Role.BADGE)
        if not isinstance(badge, Badge):
            super().paint(painter, option, index)
            return
        prepared = QStyleOptionViewItem(option)
        self.initStyleOption(prepared, index)
        prepared.text = ""
        widget: QWidget | None = prepared.widget
        style = widget.style() if widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, prepared, painter, widget)
        paint_badge(painter, QRectF(prepared.rect), badge, prepared)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Room for the shape and the padding beside the text."""
        hint = super().sizeHint(option, index)
        if isinstance(index.data(Role.BADGE), Badge):
            hint.setWidth(hint.width() + 2 * PADDING + SHAPE + GAP)
        return hint


def paint_badge(painter: QPainter, cell: QRectF, badge: Badge, option: QStyleOptionViewItem) -> None:
    """Paints `badge` at the left of `cell`, its text shortened where it does not fit."""
    chosen = colours(option.palette).tones[badge.tone]
    metrics = option.fontMetrics
    room = cell.width() - 8 - 2 * PADDING - SHAPE - GAP
    text = metrics.elidedText(badge.text, Qt.TextElideMode.ElideRight, max(int(room), 0))
    width = min(metrics.horizontalAdvance(text) + 2 * PADDING + SHAPE + GAP, cell.width() - 8)
    pill = QRectF(cell.left() + 4, cell.center().y() - HEIGHT / 2, width, HEIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(chosen.ground))
    painter.drawRoundedRect(pill, HEIGHT / 2, HEIGHT / 2)
    middle = QPointF(pill.left() + PADDING + SHAPE / 2, pill.center().y())
    paint_shape(painter, middle, badge.shape, chosen)
    painter.setPen(QColor(chosen.text))
    painter.setFont(option.font)
    painter.drawText(
        pill.adjusted(PADDING + SHAPE + GAP, 0, 0, 0),
        int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft),
        text,
    )
    painter.restore()


def paint_shape(painter: QPainter, middle: QPointF, shape: Shape, chosen: ToneColours) -> None:
    """Paints the mark of a badge around `middle`."""
    colour = QColor(chosen.text)
    half = SHAPE / 2
    line = QPen(colour, 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    is_line = shape in {Shape.RING, Shape.CHECK, Shape.CROSS}
    painter.setPen(line if is_line else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if is_line else colour)
    x, y = middle.x(), middle.y()
    match shape:
        case Shape.DOT:
            painter.drawEllipse(middle, half - 0.5, half - 0.5)
        case Shape.RING:
            painter.drawEllipse(middle, half - 1, half - 1)
        case Shape.SQUARE:
            painter.drawRect(QRectF(x - half + 0.5, y - half + 0.5, SHAPE - 1, SHAPE - 1))
        case Shape.TRIANGLE:
            painter.drawPolygon(_polygon((x, y - half), (x + half, y + half), (x - half, y + half)))
        case Shape.DIAMOND:
            painter.drawPolygon(_polygon((x, y - half), (x + half, y), (x, y + half), (x - half, y)))
        case Shape.CHECK:
            painter.drawPolyline(_polygon((x - half, y), (x - 1, y + half - 1), (x + half, y - half + 1)))
        case Shape.CROSS:
            painter.drawLine(QPointF(x - half + 1, y - half + 1), QPointF(x + half - 1, y + half - 1))
            painter.drawLine(QPointF(x - half + 1, y + half - 1), QPointF(x + half - 1, y - half + 1))


def _polygon(*points: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])
