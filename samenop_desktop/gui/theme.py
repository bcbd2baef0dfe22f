"""The colours of the program, light and dark, and who chooses between them."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette

from samenop_desktop.gui.style_sheet import style_sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ROW_HEIGHT = 28
"""Height of a table's row, in pixels."""
STEP = 4
"""All spacing is a multiple of this, in pixels."""


class Tone(StrEnum):
    """What a notice or a badge wants to say; the word and the shape say it too."""

    NEUTRAL = "neutral"
    INFO = "info"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"


class ToneColours(NamedTuple):
    """Text (and shape) on its ground."""

    text: str
    ground: str


class Colours(NamedTuple):
    """One set of colours, as #rrggbb.

    `accent` is for marks and links, `selection` lies under `on_selection`, `edge` bounds what can be filled in or
    pressed, `line` only parts one thing from another.
    """

    is_dark: bool
    window: str
    base: str
    alternate: str
    text: str
    muted: str
    disabled: str
    line: str
    edge: str
    button: str
    hover: str
    accent: str
    accent_hover: str
    on_accent: str
    selection: str
    on_selection: str
    tones: dict[Tone, ToneColours]


LIGHT = Colours(
    is_dark=False,
    window="#f3f5f8",
    base="#ffffff",
    alternate="#f8fafc",
    text="#1b2430",
    muted="#556170",
    disabled="#8b95a3",
    line="#d0d7e0",
    edge="#7a8594",
    button="#ffffff",
    hover="#e4e9f0",
    accent="#1d4583",
    accent_hover="#2a5aa6",
    on_accent="#ffffff",
    selection="#1d4583",
    on_selection="#ffffff",
    tones={
        Tone.NEUTRAL: ToneColours("#414d5c", "#e7ebf0"),
        Tone.INFO: ToneColours("#1d4583", "#e2ebf8"),
        Tone.GOOD: ToneColours("#1c5b37", "#dff1e5"),
        Tone.WARN: ToneColours("#744a00", "#fdeecb"),
        Tone.BAD: ToneColours("#932222", "#fbe3e1"),
    },
)
DARK = Colours(
    is_dark=True,
    window="#1c2129",
    base="#15191f",
    alternate="#191e25",
    text="#e6eaf0",
    muted="#a9b3c1",
    disabled="#6f7a89",
    line="#39424f",
    edge="#758193",
    button="#262d37",
    hover="#323b48",
    accent="#8db4f2",
    accent_hover="#b0ccf8",
    on_accent="#0e1724",
    selection="#2d5596",
    on_selection="#ffffff",
    tones={
        Tone.NEUTRAL: ToneColours("#c9d1dc", "#303845"),
        Tone.INFO: ToneColours("#b3cdf7", "#203352"),
        Tone.GOOD: ToneColours("#a6dcba", "#1b3a29"),
        Tone.WARN: ToneColours("#f3cf85", "#43330f"),
        Tone.BAD: ToneColours("#f5b4ae", "#4a2322"),
    },
)


def colours(palette: QPalette) -> Colours:
    """The set that `palette` was made of."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def make_palette(chosen: Colours) -> QPalette:
    """Qt's palette for one set of colours."""
    role = QPalette.ColorRole
    palette = QPalette()
    for which, colour in {
        role.Window: chosen.window,
        role.WindowText: chosen.text,
        role.Base: chosen.base,
        role.AlternateBase: chosen.alternate,
        role.Text: chosen.text,
        role.PlaceholderText: chosen.muted,
        role.Button: chosen.button,
        role.ButtonText: chosen.text,
        role.BrightText: chosen.on_selection,
        role.ToolTipBase: chosen.base,
        role.ToolTipText: chosen.text,
        role.Highlight: chosen.selection,
        role.HighlightedText: chosen.on_selection,
        role.Link: chosen.accent,
        role.LinkVisited: chosen.accent,
        role.Accent: chosen.accent,
        role.Mid: chosen.line,
        role.Midlight: chosen.line,
    }.items():
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(chosen.disabled))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(chosen.line))
    return palette


class Theme(QObject):
    """Keeps the program in the chosen colours: `light`, `dark`, or as the system has them for any other choice.

    `changed` comes after the new palette has been set.
    """

    changed = Signal()

    def __init__(self, application: QApplication, appearance: str) -> None:
        super().__init__(application)
        self._application = application
        self._appearance = appearance
        self._shown: Colours | None = None
        application.styleHints().colorSchemeChanged.connect(self._show)
        self._show()

    @property
    def appearance(self) -> str:
        """What was chosen."""
        return self._appearance

    def choose(self, appearance: str) -> None:
        """Shows the program in other colours from now on."""
        self._appearance = appearance
        self._show()

    def _show(self) -> None:
        is_dark = self._appearance == "dark"
        if self._appearance not in {"dark", "light"}:
            is_dark = self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        chosen = DARK if is_dark else LIGHT
        if chosen is not self._shown:
            self._shown = chosen
            # Without a sheet in between, widgets would put back what they had made of the palette before.
            self._application.setStyleSheet("")
            self._application.setPalette(make_palette(chosen))
            self._application.setStyleSheet(style_sheet(chosen))
            self.changed.emit()


def heading_font(font: QFont, factor: float = 1.3) -> QFont:
    """`font`, larger and half bold, for a heading; the factor keeps the size that the user set in the system."""
    heading = QFont(font)
    heading.setPointSizeF(font.pointSizeF() * factor)
    heading.setWeight(QFont.Weight.DemiBold)
    return heading
