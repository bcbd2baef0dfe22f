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

ROLES = {
    QIcon.Mode.Normal: (QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText),
    QIcon.Mode.Disabled: (QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText),
    QIcon.Mode.Selected: (QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText),
}
"""The colour of each state: paler where a button is greyed, and that of the words on a selected row."""


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


def icon(name: str, palette: QPalette, size: int) -> QIcon:
    """The drawing `name` as an icon for the rows of a list: it takes the colour of the words on a selected row."""
    result = QIcon()
    for mode in ROLES:
        _add(result, name, size, palette, mode)
    return result


def _add(result: QIcon, name: str, size: int, palette: QPalette, mode: QIcon.Mode) -> None:
    result.addPixmap(draw(name, size, palette.color(*ROLES[mode]), _ratio()), mode)


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
    """Draws the icon of its button: usable or greyed when it first is so, and anew when the palette changes."""

    def __init__(self, button: QAbstractButton, name: str, size: int) -> None:
        super().__init__(button)
        self._button = button
        self._name = name
        self._size = size
        self._icon = QIcon()
        self._modes: set[QIcon.Mode] = set()
        button.installEventFilter(self)
        self._draw()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.PaletteChange:
            self._icon = QIcon()
            self._modes.clear()
            self._draw()
        elif kind is QEvent.Type.EnabledChange:
            self._draw()
        return False

    def _draw(self) -> None:
        mode = QIcon.Mode.Normal if self._button.isEnabled() else QIcon.Mode.Disabled
        # A window that opens has dozens of buttons, most of them greyed: what nobody sees would keep it waiting.
        if mode not in self._modes:
            self._modes.add(mode)
            _add(self._icon, self._name, self._size, self._button.palette(), mode)
            self._button.setIcon(self._icon)
