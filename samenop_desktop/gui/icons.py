"""The program's icons: line drawings in the colour of the text around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QFile, QIODevice, QObject, QRectF, QSize, Qt
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
    source = QFile(f":/icons/{name}.svg")
    if not source.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError(source.fileName())
    drawing = bytes(source.readAll().data()).replace(b"currentColor", colour.name().encode())
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon(name: str, palette: QPalette, size: int = 16) -> QIcon:
    """The drawing `name` as an icon for buttons and menus, paler where they are disabled."""
    result = QIcon()
    ratio = _ratio()
    for mode, group, role in (
        (QIcon.Mode.Normal, QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText),
        (QIcon.Mode.Selected, QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText),
    ):
        result.addPixmap(draw(name, size, palette.color(group, role), ratio), mode)
    return result


def put(button: QAbstractButton, name: str, size: int = 16) -> None:
    """Gives `button` its icon, now and whenever the colours of the program change; the last one given counts."""
    for before in button.findChildren(_Painted, options=Qt.FindChildOption.FindDirectChildrenOnly):
        button.removeEventFilter(before)
        before.deleteLater()
    button.setIconSize(QSize(size, size))
    _Painted(button, name, size)


def put_picture(label: QLabel, name: str, size: int, colour: QColor) -> None:
    """Shows a drawing on a label, in one colour; to be called again when the colours change."""
    label.setPixmap(draw(name, size, colour, _ratio()))


def _ratio() -> float:
    application = QGuiApplication.instance()
    return application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0


class _Painted(QObject):
    """Redraws the icon of its button when the palette changes."""

    def __init__(self, button: QAbstractButton, name: str, size: int) -> None:
        super().__init__(button)
        self._button = button
        self._name = name
        self._size = size
        button.installEventFilter(self)
        self._draw()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()
        return False

    def _draw(self) -> None:
        self._button.setIcon(icon(self._name, self._button.palette(), self._size))
