"""The program's icons: line drawings in the colour of the text around them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, QRectF, QResource, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from samenop_desktop.gui.forms import samenop_rc

if TYPE_CHECKING:
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QAbstractButton, QLabel

# Importing it registered the drawings; the name is used so that nobody takes the import away.
RESOURCES = samenop_rc


def draw(name: str, size: int, colour: QColor, ratio: float) -> QPixmap:
    """The drawing `name`, `size` logical pixels square, in one colour, for a screen with that pixel ratio."""
    return _draw(name, size, colour.name(), ratio)


# The same few drawings are asked for again and again, by every button that changes its shape.
@lru_cache(maxsize=512)
def _draw(name: str, size: int, colour: str, ratio: float) -> QPixmap:
    source = QResource(f":/icons/{name}.svg")
    if not source.isValid():
        raise FileNotFoundError(source.fileName())
    drawing = bytes(source.uncompressedData().data()).replace(b"currentColor", colour.encode())
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon(name: str, palette: QPalette, *sizes: int, in_list: bool = False) -> QIcon:
    """The drawing `name` as an icon for buttons and menus, paler where they are disabled; 16 pixels if not told.

    One that stands `in_list` takes the colour of the words on a selected row.
    """
    result = QIcon()
    ratio = _ratio()
    modes = [
        (QIcon.Mode.Normal, QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText),
    ]
    if in_list:
        modes.append((QIcon.Mode.Selected, QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText))
    for mode, group, role in modes:
        colour = palette.color(group, role)
        for size in sizes or (16,):
            result.addPixmap(draw(name, size, colour, ratio), mode)
    return result


def put(button: QAbstractButton, name: str, *sizes: int) -> None:
    """Gives `button` its icon, in these sizes, now and whenever the colours of the program change.

    The last one given counts; the first size is the one that shows.
    """
    for before in button.findChildren(_Painted, options=Qt.FindChildOption.FindDirectChildrenOnly):
        button.removeEventFilter(before)
        before.deleteLater()
    sizes = sizes or (16,)
    button.setIconSize(QSize(sizes[0], sizes[0]))
    _Painted(button, name, sizes)


def put_picture(label: QLabel, name: str, size: int, colour: QColor) -> None:
    """Shows a drawing on a label, in one colour; to be called again when the colours change."""
    label.setPixmap(draw(name, size, colour, _ratio()))


def _ratio() -> float:
    application = QGuiApplication.instance()
    return application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0


class _Painted(QObject):
    """Redraws the icon of its button when the palette changes."""

    def __init__(self, button: QAbstractButton, name: str, sizes: tuple[int, ...]) -> None:
        super().__init__(button)
        self._button = button
        self._name = name
        self._sizes = sizes
        button.installEventFilter(self)
        self._draw()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()
        return False

    def _draw(self) -> None:
        self._button.setIcon(icon(self._name, self._button.palette(), *self._sizes))
