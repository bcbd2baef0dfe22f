"""The opened administration as a person sees it, over real services."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QWidget

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.gui.administration import open_administration_window
from samenop_desktop.gui.administration.administration_window import AdministrationWindow
from samenop_desktop.gui.administration.rights_page import NOT_TICKED
from samenop_desktop.services.rows import AdministrationQuery
from tests.books.auditfile_maker import make
from tests.gui.hands import answer, button, given_the_keyboard, spoken_name, visible
from tests.services.making import draft_for, form_for

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.services.offer_rows import OfferMade, OfferPage

TABS = {"Instellingen": 0, "Rechten": 1, "Mailbox": 2, "Boekhouding": 3, "Geschiedenis": 4}


def offered(desk: Desk) -> OfferMade:
    return desk.app.offers.offer(desk.actor, draft_for("Bakkerij Jansen"))


def confirm(desk: Desk, made: OfferMade) -> OfferPage:
    token = desk.app.offers.open_at_table(desk.actor, made.request_id)
    details = desk.app.client_pages.view(token).details
    return desk.app.client_pages.confirm(token, form_for(details), "dit stond er")


def opened(qtbot: QtBot, desk: Desk, host: QWidget, administration_id: int) -> AdministrationWindow:
    window = open_administration_window(desk, administration_id, host)
    qtbot.waitUntil(window.isVisible)
    return window


def show_tab(window: AdministrationWindow, title: str) -> None:
    tabs = window.form.administration_tabs
    assert [tabs.tabText(place) for place in range(tabs.count())] == list(TABS)
    tabs.setCurrentIndex(TABS[title])


def field(window: QWidget, label: str) -> QLineEdit:
    (found,) = [one.buddy() for one in visible(window, QLabel) if one.text() == label]
    assert isinstance(found, QLineEdit)
    return found


def listed(desk: Desk) -> list[str]:
    return [row.name for row in desk.app.administrations.page(desk.actor, AdministrationQuery(), None, 10).rows]


def test_settings_show_company_data_and_the_owner_below_it(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    made = offered(desk)
    number = confirm(desk, made).relation_number
    window = opened(qtbot, desk, host, made.administration_id)

    assert window.windowTitle() == "Bakkerij Jansen"
    assert field(window, "Bedrijfsnaam").text() == "Bakkerij Jansen"
    assert field(window, "Plaats").text() == "Utrecht"
    company, ownership = window.settings_page.form.company_group, window.settings_page.form.ownership_group
    assert [spoken_name(company), spoken_name(ownership)] == ["Bedrijfsgegevens", "Eigendom"]
    assert spoken_name(field(ownership, "Relatienummer")) == "Relatienummer"
    assert field(ownership, "Eigenaar").text() == "Bakkerij Jansen"
    assert field(ownership, "Relatienummer").text() == number
    assert number != desk.signed_in.relation_number
    assert {edit.isReadOnly() for edit in visible(ownership, QLineEdit)} == {True}
    heights = {edit: edit.mapTo(window, edit.rect().topLeft()).y() for edit in visible(window, QLineEdit)}
    assert max(heights, key=heights.__getitem__) is field(ownership, "Relatienummer")


def test_the_keyboard_goes_from_the_tabs_into_the_page_and_closing_comes_last(
    qtbot: QtBot, desk: Desk, host: QWidget
) -> None:
    window = opened(qtbot, desk, host, offered(desk).administration_id)
    given_the_keyboard(qtbot, window)
    tab_bar, close_button = window.form.administration_tabs.tabBar(), window.form.close_button
    tab_bar.setFocus()
    QTest.keyClick(tab_bar, Qt.Key.Key_Tab)
    assert window.focusWidget() is window.settings_page.form.company_name_edit
    tab_bar.setFocus()
    QTest.keyClick(tab_bar, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert window.focusWidget() is close_button


def test_own_administration_shows_the_number_of_the_office(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    row = desk.app.administrations.create(desk.actor, "Standaard")
    window = opened(qtbot, desk, host, row.id)
    assert field(window, "Relatienummer").text() == desk.signed_in.relation_number


def test_title_bears_the_mention_while_the_offer_is_open(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    made = offered(desk)
    window = opened(qtbot, desk, host, made.administration_id)
    assert window.windowTitle() == "Bakkerij Jansen (SamenOp)"


class TestRights:
    @pytest.fixture
    def window(self, qtbot: QtBot, desk: Desk, host: QWidget) -> AdministrationWindow:
        made = offered(desk)
        confirm(desk, made)
        window = opened(qtbot, desk, host, made.administration_id)
        show_tab(window, "Rechten")
        return window

    def test_saving_waits_for_the_tick(self, qtbot: QtBot, window: AdministrationWindow) -> None:
        check = window.rights_page.form.block_access_check
        save = button(window, "Opslaan")
        assert spoken_name(check) == "Toegang blokkeren"
        assert not save.isEnabled()
        assert save.accessibleDescription() == NOT_TICKED
        told = " ".join(label.text() for label in visible(window, QLabel))
        assert "eindigt de toegang van jouw eigen kantoor, niet die van de klant" in told
        assert "Alleen de eigenaar kan je daarna weer toegang geven" in told

        qtbot.keyClick(check, Qt.Key.Key_Space)
        assert save.isEnabled()
        qtbot.keyClick(check, Qt.Key.Key_Space)
        assert not save.isEnabled()

    def test_no_keeps_the_access(self, qtbot: QtBot, desk: Desk, window: AdministrationWindow) -> None:
        window.rights_page.form.block_access_check.click()
        button(window, "Opslaan").click()
        answer(qtbot, window, "Nee")
        qtbot.waitUntil(lambda: not desk.runner.is_busy())
        assert window.isVisible()
        assert listed(desk) == ["Bakkerij Jansen"]

    def test_yes_ends_the_access_at_once(
        self, qtbot: QtBot, desk: Desk, host: QWidget, window: AdministrationWindow
    ) -> None:
        desk.watch.look()
        qtbot.waitUntil(lambda: not desk.runner.is_busy())
        window.rights_page.form.block_access_check.click()
        button(window, "Opslaan").click()

        with qtbot.waitSignal(desk.watch.store_changed):
            question = answer(qtbot, window, "Ja")

        assert "Bakkerij Jansen" in question
        assert "Alleen de eigenaar" in question
        assert not visible(host, QDialog)
        assert listed(desk) == []

    def test_an_end_meanwhile_closes_the_window(
        self, qtbot: QtBot, desk: Desk, host: QWidget, window: AdministrationWindow
    ) -> None:
        desk.watch.look()
        qtbot.waitUntil(lambda: not desk.runner.is_busy())
        (row,) = desk.app.administrations.page(desk.actor, AdministrationQuery(), None, 10).rows
        desk.app.rights.block_access(desk.actor, row.id)
        with qtbot.waitSignal(desk.runner.refused) as refused:
            desk.watch.look()
        assert refused.args is not None
        assert refused.args[0] is host
        qtbot.waitUntil(lambda: not visible(host, QDialog))

    def test_the_owner_is_not_offered_to_block_himself(self, qtbot: QtBot, desk: Desk, host: QWidget) -> None:
        row = desk.app.administrations.create(desk.actor, "Standaard")
        window = opened(qtbot, desk, host, row.id)
        show_tab(window, "Rechten")
        assert not window.rights_page.form.block_access_check.isVisible()
        assert "Je bent eigenaar" in " ".join(label.text() for label in visible(window, QLabel))


def test_confirming_meanwhile_turns_owner_into_office_with_a_right(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    made = offered(desk)
    window = opened(qtbot, desk, host, made.administration_id)
    desk.watch.look()
    qtbot.waitUntil(lambda: not desk.runner.is_busy())
    confirm(desk, made)

    desk.watch.look()

    qtbot.waitUntil(lambda: window.windowTitle() == "Bakkerij Jansen")
    qtbot.waitUntil(lambda: field(window, "Eigenaar").text() == "Bakkerij Jansen")
    show_tab(window, "Rechten")
    assert window.rights_page.form.block_access_check.isVisible()


def test_books_tell_what_was_found(qtbot: QtBot, desk: Desk, host: QWidget, tmp_path: Path) -> None:
    file = tmp_path / "boeken.xaf"
    file.write_bytes(make("3.2", entries=3))
    imported = desk.app.administrations.import_auditfile(desk.actor, file)
    window = opened(qtbot, desk, host, imported.administration_id)
    show_tab(window, "Boekhouding")

    told = "\n".join(label.text() for label in visible(window, QLabel))

    assert "boeken.xaf" in told
    assert "XML Auditfile Financieel 3.2" in told
    assert "€ 363,00" in told
    (checksum,) = [one for one in visible(window, QLabel) if one.accessibleDescription() == imported.auditfile.sha256]
    assert checksum.text().replace(" ", "") == imported.auditfile.sha256


def test_books_of_a_new_administration_say_that_it_is_empty(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    row = desk.app.administrations.create(desk.actor, "Standaard")
    window = opened(qtbot, desk, host, row.id)
    show_tab(window, "Boekhouding")
    assert any("nog leeg" in label.text() for label in visible(window, QLabel))


def test_what_may_not_be_seen_does_not_open(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    with qtbot.waitSignal(desk.runner.refused) as refused:
        open_administration_window(desk, 999, host)
    assert refused.args is not None
    receiver, error = refused.args
    assert receiver is host
    assert isinstance(error, SamenopError)
    assert error.code is ErrorCode.ADMINISTRATION_UNKNOWN
    assert not visible(host, QDialog)


def test_opening_it_again_brings_it_to_the_front(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    row = desk.app.administrations.create(desk.actor, "Standaard")
    window = opened(qtbot, desk, host, row.id)
    assert open_administration_window(desk, row.id, window) is window


def test_closing_button(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    row = desk.app.administrations.create(desk.actor, "Standaard")
    window = opened(qtbot, desk, host, row.id)
    button(window, "Sluiten").click()
    qtbot.waitUntil(lambda: not visible(host, AdministrationWindow))
