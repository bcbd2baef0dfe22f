"""Kopieën van de gegevens as a person sees it, over a real embedded store."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMessageBox

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.gui.main_window.reasons_now import NO_STORE_COPIES
from samenop_desktop.gui.store_copies import open_store_copies_window
from samenop_desktop.gui.store_copies.copies_window import NONE_SELECTED, told
from samenop_desktop.services.application import Application
from samenop_desktop.services.store_copies import StoreCopyService
from samenop_desktop.services.store_copy_rows import WentBack
from tests.gui.hands import answer, button, press, spoken_name, visible
from tests.gui.screen import Screen
from tests.services.making import list_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.store_copies.copies_window import StoreCopiesWindow
    from tests.conftest import FakeClock


@pytest.fixture
def copies(qtbot: QtBot, desk: Desk, host: QWidget, clock: FakeClock) -> StoreCopiesWindow:
    desk.app.work.run_due()
    clock.move(days=1)
    desk.app.work.run_due()
    desk.app.administrations.create(desk.actor, "Van later")
    window = open_store_copies_window(desk, host)
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: window.model.rowCount() == 2)
    return window


def test_the_list_says_when_and_how_large(copies: StoreCopiesWindow, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(copies.model)
    cells = [[copies.model.index(row, column).data() for column in range(2)] for row in range(2)]
    assert [kind for _moment, kind in cells] == ["Kopie van de dag", "Kopie van de dag"]
    assert cells[0][0].startswith("24-11-2026")
    assert spoken_name(copies.form.copies_table) == "Kopieën van de gegevens"
    assert copies.form.go_back_button.accessibleDescription() == NONE_SELECTED


def test_going_back_is_asked_first_and_then_done(qtbot: QtBot, desk: Desk, copies: StoreCopiesWindow) -> None:
    told_of: list[str] = []
    copies.went_back.connect(told_of.append)
    copies.form.copies_table.selectRow(0)
    press(button(copies, "Teruggaan naar deze kopie"))
    assert "opnieuw aan" in answer(qtbot, copies, "Niet teruggaan")
    qtbot.waitUntil(lambda: not visible(copies, QMessageBox))
    assert [row.name for row in list_of(desk.app, desk.actor)] == ["Van later"]
    press(button(copies, "Teruggaan naar deze kopie"))
    answer(qtbot, copies, "Teruggaan")
    qtbot.waitUntil(lambda: bool(told_of))
    assert told_of[0].startswith("Je bent terug bij de gegevens van ")
    assert list_of(desk.app, desk.actor) == ()


def test_a_copy_that_is_gone_is_refused_in_the_window(qtbot: QtBot, desk: Desk, copies: StoreCopiesWindow) -> None:
    for path in desk.app.data_dir.store_copies.iterdir():
        path.unlink()
    copies.form.copies_table.selectRow(0)
    press(button(copies, "Teruggaan naar deze kopie"))
    answer(qtbot, copies, "Teruggaan")
    qtbot.waitUntil(lambda: any("niet (meer)" in text for text in copies.notices.texts()))
    assert copies.form.close_button.isEnabled()
    desk.watch.stop()


def test_what_has_lost_its_content_is_told(clock: FakeClock) -> None:
    result = WentBack(clock.now(), ("Bakkerij", "Slagerij"))
    assert told(result).endswith("staat de inhoud niet meer op deze computer: Bakkerij, Slagerij.")


def test_the_office_is_told_when_no_copy_could_be_made(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    trouble = SamenopError(ErrorCode.DISK_FULL, needed="20 MB")
    monkeypatch.setattr(StoreCopyService, "trouble", trouble)
    screen = Screen(qtbot, desk)
    screen.attach()
    assert "20 MB" in screen.notice("De kopie van de gegevens van vandaag is niet gemaakt.")
    assert screen.reason("Kopieën van de gegevens") == ""


def test_without_an_embedded_store_the_button_says_why(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Application, "has_copies", False)
    screen = Screen(qtbot, desk)
    screen.attach()
    assert screen.reason("Kopieën van de gegevens") == NO_STORE_COPIES
