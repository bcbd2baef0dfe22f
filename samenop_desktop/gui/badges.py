"""Badges: a state in a table, told by a word and a shape; the colour only helps."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from samenop_desktop.gui.rows_model import Role
from samenop_desktop.gui.theme import Tone, ToneColours, colours

if TYPE_CHECKING:
    from samenop_desktop.gui.rows_model import AnyIndex

HEIGHT = 20
PADDING = 8
SHAPE = 8
GAP = 6
AROUND_TEXT = 2 * PADDING + SHAPE + GAP
BESIDE = 4
MOST_PICTURES = 200


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


class BadgePictures:
    """Badges that were painted once and are only laid down: their smooth edges take half of what painting a table does.

    Kept by whoever draws with them.
    """

    def __init__(self) -> None:
        self._pictures: dict[tuple[object, ...], QPixmap] = {}

    def draw(self, painter: QPainter, cell: QRect, badge: Badge, option: QStyleOptionViewItem) -> None:
        """Draws `badge` at the left of `cell`, its text shortened where it does not fit."""
        picture = self._picture(badge, cell.width() - 2 * BESIDE, option, painter.device().devicePixelRatioF())
        painter.drawPixmap(cell.left() + BESIDE, cell.top() + (cell.height() - HEIGHT) // 2, picture)

    def _picture(self, badge: Badge, room: int, option: QStyleOptionViewItem, ratio: float) -> QPixmap:
        chosen = colours(option.palette)
        metrics: QFontMetrics = option.fontMetrics
        whole = metrics.horizontalAdvance(badge.text) + AROUND_TEXT
        width = min(whole, max(room, AROUND_TEXT))
        key = (badge, width, chosen.is_dark, option.font.key(), ratio)
        if key not in self._pictures:
            if len(self._pictures) == MOST_PICTURES:
                self._pictures.clear()
            self._pictures[key] = picture = QPixmap(QSize(width, HEIGHT) * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            text = badge.text
            if width < whole:
                text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width - AROUND_TEXT)
            painter = QPainter(picture)
            painter.setFont(option.font)
            _paint_badge(painter, QRectF(0, 0, width, HEIGHT), text, badge.shape, chosen.tones[badge.tone])
            painter.end()
        return self._pictures[key]


class BadgeDelegate(QStyledItemDelegate):
    """Draws the cells that have a badge as one. For columns with badges only: it takes longer than Qt's own."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pictures = BadgePictures()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paints one cell."""
        badge = index.data(Role.BADGE)
        if not isinstance(badge, Badge):
            super().paint(painter, option, index)
            return
        widget: QWidget | None = option.widget
        style = widget.style() if widget is not None else QApplication.style()
        # As it comes the option knows nothing of the cell's text: what is drawn of it is the ground.
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        self._pictures.draw(painter, option.rect, badge, option)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Room for the shape and the padding beside the text."""
        hint = super().sizeHint(option, index)
        if isinstance(index.data(Role.BADGE), Badge):
            hint.setWidth(hint.width() + AROUND_TEXT)
        return hint


def _paint_badge(painter: QPainter, pill: QRectF, text: str, shape: Shape, chosen: ToneColours) -> None:
    """Paints a badge that fills `pill`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(chosen.ground))
    painter.drawRoundedRect(pill, HEIGHT / 2, HEIGHT / 2)
    _paint_shape(painter, QPointF(pill.left() + PADDING + SHAPE / 2, pill.center().y()), shape, chosen)
    painter.setPen(QColor(chosen.text))
    beside = pill.adjusted(PADDING + SHAPE + GAP, 0, 0, 0)
    painter.drawText(beside, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)


def _paint_shape(painter: QPainter, middle: QPointF, shape: Shape, chosen: ToneColours) -> None:
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
