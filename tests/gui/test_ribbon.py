"""The ribbon: names for screen readers, the whole of it by keyboard, and less room by steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from samenop_desktop.gui.key_tips import KeyTips
from samenop_desktop.gui.ribbon import GroupPlan, Ribbon, TabPlan
from samenop_desktop.gui.ribbon_button import ButtonPlan, Room
from tests.gui.hands import press

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Bench:
    """A ribbon in a window, with a field that has the focus."""

    def __init__(self, qtbot: QtBot) -> None:
        self.pressed: list[str] = []
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.ribbon = Ribbon(
            (
                TabPlan(
                    "Administratie",
                    "A",
                    (
                        GroupPlan("Administraties", (self.plan("Openen", "O", is_large=True), self.plan("Nieuw", "N"))),
                        GroupPlan("Samenwerken", (self.plan("Online samenwerken", "S", is_large=True),)),
                    ),
                ),
                TabPlan(
                    "Kantoor",
                    "K",
                    (GroupPlan("Aanmelding", (self.plan("Aanmelden", "M"), self.plan("Afmelden", "F"))),),
                ),
            )
        )
        self.edit = QLineEdit()
        column = QVBoxLayout(self.window)
        column.addWidget(self.ribbon)
        column.addWidget(self.edit)
        self.tips = KeyTips(self.ribbon, self.window)
        self.window.resize(800, 300)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.edit.setFocus()

    def plan(self, name: str, tip: str, *, is_large: bool = False) -> ButtonPlan:
        return ButtonPlan(name, "new", tip, lambda: self.pressed.append(name), is_large=is_large)

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window.focusWidget(), key)

    def letters(self) -> list[str]:
        labels = self.window.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return sorted(label.text() for label in labels if label.isVisible())


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return Bench(qtbot)


def test_a_name_stays_in_one_line_for_a_screen_reader(bench: Bench) -> None:
    button = bench.ribbon.button("Online samenwerken")
    assert button.text() == "Online\nsamenwerken"
    assert button.accessibleName() == "Online samenwerken"


def test_a_grey_button_tells_why(bench: Bench) -> None:
    button = bench.ribbon.button("Openen")
    button.set_reason("Selecteer eerst een administratie.")
    press(button)
    assert bench.pressed == []
    assert (button.toolTip(), button.accessibleDescription()) == ("Selecteer eerst een administratie.",) * 2
    button.set_reason("")
    press(button)
    assert bench.pressed == ["Openen"]


def test_alt_shows_letters_and_a_letter_presses(bench: Bench) -> None:
    bench.key(Qt.Key.Key_Alt)
    assert bench.letters() == ["A", "K", "N", "O", "S"]
    bench.key(Qt.Key.Key_N)
    assert bench.pressed == ["Nieuw"]
    assert bench.letters() == []
    assert bench.window.focusWidget() is bench.edit
    assert bench.edit.text() == ""


def test_the_letter_of_a_tab_shows_the_letters_on_it(bench: Bench) -> None:
    bench.key(Qt.Key.Key_Alt)
    bench.key(Qt.Key.Key_K)
    assert bench.letters() == ["A", "F", "K", "M"]
    bench.key(Qt.Key.Key_F)
    assert bench.pressed == ["Afmelden"]


def test_a_button_that_cannot_be_used_has_no_letter(bench: Bench) -> None:
    bench.ribbon.button("Openen").set_reason("Kan nu niet.")
    bench.key(Qt.Key.Key_Alt)
    assert bench.letters() == ["A", "K", "N", "S"]
    bench.key(Qt.Key.Key_O)
    assert bench.pressed == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Alt])
def test_escape_or_alt_again_hides_the_letters(bench: Bench, key: Qt.Key) -> None:
    bench.key(Qt.Key.Key_Alt)
    bench.key(key)
    assert bench.letters() == []
    assert bench.window.focusWidget() is bench.edit


def test_alt_with_another_key_is_no_request_for_letters(bench: Bench) -> None:
    QTest.keyPress(bench.edit, Qt.Key.Key_Alt)
    QTest.keyClick(bench.edit, Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
    QTest.keyRelease(bench.edit, Qt.Key.Key_Alt)
    assert bench.letters() == []


def test_arrows_go_from_button_to_button_past_grey_ones(bench: Bench) -> None:
    ribbon = bench.ribbon
    ribbon.button("Nieuw").set_reason("Kan nu niet.")
    ribbon.button("Openen").setFocus()
    bench.key(Qt.Key.Key_Right)
    assert bench.window.focusWidget() is ribbon.button("Online samenwerken")
    bench.key(Qt.Key.Key_Right)
    assert bench.window.focusWidget() is ribbon.button("Openen")
    bench.key(Qt.Key.Key_Space)
    assert bench.pressed == ["Openen"]


def test_a_page_that_was_made_later_is_as_it_was_told_before(bench: Bench) -> None:
    ribbon = bench.ribbon
    ribbon.hide_buttons(frozenset({"Aanmelden"}))
    ribbon.set_reasons({"Afmelden": "Kan nu niet."})
    height = ribbon.height()
    assert ribbon.pages[1].buttons == []
    ribbon.tab_bar.setCurrentIndex(1)
    later = {button.plan.name: button for button in ribbon.page.buttons}
    assert (later["Aanmelden"].isVisible(), later["Afmelden"].isVisible()) == (False, True)
    assert (later["Afmelden"].isEnabled(), later["Afmelden"].toolTip()) == (False, "Kan nu niet.")
    assert ribbon.height() == height


def test_tab_goes_from_the_tabs_to_a_page_that_was_made_later(bench: Bench) -> None:
    bench.ribbon.put_together()
    bench.ribbon.tab_bar.setCurrentIndex(1)
    bench.ribbon.tab_bar.setFocus()
    bench.key(Qt.Key.Key_Tab)
    assert bench.window.focusWidget() is bench.ribbon.button("Aanmelden")
    bench.key(Qt.Key.Key_Tab)
    assert bench.window.focusWidget() is bench.ribbon.button("Afmelden")


def test_less_room_makes_buttons_smaller_and_never_cuts_them(bench: Bench) -> None:
    ribbon = bench.ribbon
    large = ribbon.button("Online samenwerken")
    shapes = (
        (Room.FULL, "Online\nsamenwerken", Qt.ToolButtonStyle.ToolButtonTextUnderIcon),
        (Room.SMALL, "Online samenwerken", Qt.ToolButtonStyle.ToolButtonTextBesideIcon),
        (Room.ICONS, "Online samenwerken", Qt.ToolButtonStyle.ToolButtonIconOnly),
    )
    needed = [ribbon.page.width_at(room) for room, _text, _style in shapes]
    assert needed == sorted(needed, reverse=True)
    for width, (_room, text, style) in zip(needed, shapes, strict=True):
        ribbon.resize(width + 16, ribbon.height())
        assert (large.text(), large.toolButtonStyle()) == (text, style)
    assert large.toolTip() == "Online samenwerken"


def test_a_double_click_folds_and_a_press_shows_for_once(bench: Bench) -> None:
    ribbon = bench.ribbon
    tab = ribbon.tab_bar.tabRect(0).center()
    QTest.mouseDClick(ribbon.tab_bar, Qt.MouseButton.LeftButton, pos=tab)
    assert ribbon.is_folded
    assert not ribbon.button("Openen").isVisible()
    QTest.mouseClick(ribbon.tab_bar, Qt.MouseButton.LeftButton, pos=tab)
    press(ribbon.button("Nieuw"))
    assert bench.pressed == ["Nieuw"]
    assert not ribbon.button("Openen").isVisible()


def test_ctrl_f1_folds_by_keyboard(bench: Bench) -> None:
    bench.ribbon.button("Openen").setFocus()
    QTest.keyClick(bench.ribbon.button("Openen"), Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    assert bench.ribbon.is_folded
