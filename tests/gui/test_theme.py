"""The colours: readable in light and dark (WCAG 2.2 AA), and in the control of the user."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from samenop_desktop.gui.notice_bar import NoticeBar
from samenop_desktop.gui.theme import DARK, LIGHT, Colours, Theme, Tone, colours, make_palette
from tests.gui.hands import visible

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

TEXT = 4.5
SHAPE = 3.0
"""The least contrast of text, and of the edges of controls."""


def luminance(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.fixture(params=[LIGHT, DARK], ids=["light", "dark"])
def chosen(request: pytest.FixtureRequest) -> Colours:
    found: Colours = request.param
    return found


def test_text_can_be_read(chosen: Colours) -> None:
    pairs = [
        *((chosen.text, ground) for ground in (chosen.window, chosen.base, chosen.alternate, chosen.button)),
        *((chosen.text, ground) for ground in (chosen.hover, chosen.line)),
        *((chosen.muted, ground) for ground in (chosen.window, chosen.base, chosen.alternate)),
        *((chosen.accent, ground) for ground in (chosen.window, chosen.base)),
        (chosen.on_accent, chosen.accent),
        (chosen.on_accent, chosen.accent_hover),
        (chosen.on_selection, chosen.selection),
    ]
    assert [pair for pair in pairs if contrast(*pair) < TEXT] == []


def test_every_tone_can_be_read_on_its_ground(chosen: Colours) -> None:
    assert set(chosen.tones) == set(Tone)
    assert [tone for tone, pair in chosen.tones.items() if contrast(pair.text, pair.ground) < TEXT] == []
    assert [tone for tone, pair in chosen.tones.items() if contrast(pair.text, chosen.window) < TEXT] == []


def test_edges_of_controls_and_the_focus_can_be_seen(chosen: Colours) -> None:
    for ground in (chosen.window, chosen.base):
        assert contrast(chosen.edge, ground) >= SHAPE
        assert contrast(chosen.accent, ground) >= SHAPE


def test_a_palette_tells_which_colours_it_was_made_of(qapp: QApplication, chosen: Colours) -> None:
    assert colours(make_palette(chosen)) is chosen


def test_a_choice_counts_at_once(qapp: QApplication, dressed: Theme) -> None:
    try:
        dressed.choose("dark")
        assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.window
        assert DARK.edge in qapp.styleSheet()
    finally:
        dressed.choose("light")
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == LIGHT.window


def test_what_stands_on_the_screen_follows(qtbot: QtBot, dressed: Theme) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.show_notice(Tone.WARN, "Er wachten mails.")
    (label,) = (label for label in visible(bar, QLabel) if label.text())
    try:
        for appearance, chosen in (("dark", DARK), ("light", LIGHT), ("dark", DARK)):
            dressed.choose(appearance)
            shown = label.palette().color(label.foregroundRole()).name()
            assert shown == chosen.tones[Tone.WARN].text
    finally:
        dressed.choose("light")
