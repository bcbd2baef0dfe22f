"""The main window: the list, its buttons with their reasons, new ones, going online, and standing warnings."""

from __future__ import annotations

import threading
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QMessageBox

from samenop_desktop.domain.administrations import State, Status
from samenop_desktop.domain.backups import BackupReason
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.gui.badges import GAP, PADDING, SHAPE
from samenop_desktop.gui.main_window.new_administration_dialog import NewAdministrationDialog
from samenop_desktop.gui.main_window.office_warnings import NO_PACKAGE
from samenop_desktop.gui.own_side import PackageDialog
from samenop_desktop.gui.ribbon_button import RibbonButton
from samenop_desktop.services.due_troubles import note_failure
from samenop_desktop.wording.errors import SENTENCES
from samenop_desktop.wording.names import status_text
from tests.gui.hands import answer, button, dialogs, fill, press, shown, type_text, visible
from tests.gui.screen import Screen
from tests.services.making import draft_for, set_up_mail

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.tasks import IsCancelled
    from tests.conftest import FakeClock

STATUS_COLUMN = 4


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk) -> Iterator[Screen]:
    screen = Screen(qtbot, desk)
    yield screen
    screen.wait_idle()


def test_before_anyone_is_in_every_button_says_why_it_waits(screen: Screen) -> None:
    for name in ("Openen", "Nieuw", "Importeren", "Online zetten", "Online samenwerken", "Status aanbieding"):
        assert screen.reason(name) == "Het programma wordt nog geopend."


def test_the_list_shows_what_the_screens_promise(screen: Screen, clock: FakeClock) -> None:
    app, actor = screen.desk.app, screen.desk.actor
    local = app.administrations.create(actor, "Bakkerij Één")
    app.administrations.open(actor, local.id)
    app.offers.offer(actor, draft_for("Slagerij Smit", "klant@smit.test"))
    cancelled = app.offers.offer(actor, draft_for("Kapper Kok", "klant@kok.test"))
    app.offers.cancel(actor, [cancelled.request_id], "")
    screen.attach()
    assert screen.window.administrations is not None
    model = screen.window.administrations.model
    assert [model.headerData(column, Qt.Orientation.Horizontal) for column in range(6)] == [
        "Naam",
        "Soort",
        "Eigenaar",
        "Laatst geopend",
        "Status",
        "Kosten per maand",
    ]
    shown_rows = {row[0]: row[1:] for row in screen.rows}
    assert shown_rows["Bakkerij Één"] == ["lokaal", "Kantoor De Vries", "23-11-2026 12:00", "Gereed", ""]
    assert shown_rows["Slagerij Smit (SamenOp)"][:2] == ["online", "Kantoor De Vries"]
    assert shown_rows["Slagerij Smit (SamenOp)"][3] == "Aangeboden, nog 21 dagen"
    assert shown_rows["Kapper Kok"][3] == "Niet bevestigd, kost nog geld"
    assert screen.window.form.administrations_view.accessibleName() == "Administraties"
    assert "3 administraties" in [label.text() for label in visible(screen.window, QLabel)]


def test_the_longest_status_fits_its_column(screen: Screen) -> None:
    screen.attach()
    view = screen.window.form.administrations_view
    longest = status_text(Status(State.LICENCE_ENDS, on=date(2027, 2, 28)))
    room = view.horizontalHeader().sectionSize(STATUS_COLUMN) - 8 - 2 * PADDING - SHAPE - GAP
    assert view.fontMetrics().horizontalAdvance(longest) <= room


def test_a_new_administration_is_made_and_shown(screen: Screen) -> None:
    screen.attach()
    assert "Nog geen administraties" in [label.text() for label in visible(screen.window, QLabel)]
    screen.press("Nieuw")
    dialog = shown(screen.qtbot, screen.window, NewAdministrationDialog)
    press(button(dialog, "Aanmaken"))
    screen.qtbot.waitUntil(lambda: bool(dialog.notes.text("new_name")))
    assert dialog.notes.text("new_name") == "Vul een naam voor de administratie in."
    type_text(dialog.form.name_edit, "Café De Ploeg")
    QTest.keyClick(dialog.form.name_edit, Qt.Key.Key_Return)
    screen.qtbot.waitUntil(lambda: screen.names == ["Café De Ploeg"])
    assert screen.reason("Openen") == ""
    assert screen.window.notices.texts() == ["Café De Ploeg is aangemaakt. Zij staat lokaal op deze computer."]


def test_a_name_that_is_taken_is_said_beside_it(screen: Screen) -> None:
    screen.desk.app.administrations.create(screen.desk.actor, "Bakkerij")
    screen.attach()
    screen.press("Nieuw")
    dialog = shown(screen.qtbot, screen.window, NewAdministrationDialog)
    fill(dialog.form.name_edit, "bakkerij")
    press(button(dialog, "Aanmaken"))
    screen.qtbot.waitUntil(lambda: bool(dialog.notes.text("new_name")))
    assert dialog.notes.text("new_name").startswith("Je hebt al een administratie met deze naam.")
    press(button(dialog, "Annuleren"))


def test_buttons_follow_the_selected_row(screen: Screen) -> None:
    app, actor = screen.desk.app, screen.desk.actor
    app.administrations.create(actor, "Lokaal")
    app.offers.offer(actor, draft_for("Online"))
    screen.attach()
    assert screen.reason("Openen") == "Selecteer eerst een administratie in de lijst."
    screen.select("Lokaal")
    assert screen.reason("Openen") == screen.reason("Online zetten") == ""
    screen.select("Online (SamenOp)")
    assert screen.reason("Online zetten") == SENTENCES[ErrorCode.ADMINISTRATION_NOT_LOCAL]


def test_without_the_package_buttons_say_why_and_it_is_taken_again_from_the_warning(screen: Screen) -> None:
    app, actor = screen.desk.app, screen.desk.actor
    app.administrations.create(actor, "Bakkerij")
    screen.attach()
    screen.select("Bakkerij")
    screen.change()
    app.packages.cancel(actor)  # at another desk
    screen.change()
    for name in ("Online samenwerken", "Administratie overdragen", "Online zetten"):
        assert screen.reason(name) == SENTENCES[ErrorCode.PACKAGE_NOT_ACCOUNTANT], name
    assert NO_PACKAGE in screen.window.notices.texts()
    button(screen.window, "Pakket bekijken").click()
    dialog = shown(screen.qtbot, screen.window, PackageDialog)
    screen.wait_idle()
    button(dialog, "Pakket weer afnemen").click()
    screen.qtbot.waitUntil(lambda: screen.reason("Online samenwerken") == "")
    screen.wait_idle()
    assert NO_PACKAGE not in screen.window.notices.texts()
    assert screen.reason("Online zetten") == ""


def test_a_back_up_that_cannot_be_made_by_itself_is_a_standing_warning(screen: Screen) -> None:
    app, actor = screen.desk.app, screen.desk.actor
    made = app.offers.offer(actor, draft_for())
    with app.store.write() as tx:
        app.backups.making.ask_for(tx, actor.account_id, made.administration_id, BackupReason.RIGHT_ENDED)
        failed = SamenopError(ErrorCode.CONTENT_DAMAGED)
        note_failure(tx, made.administration_id, actor.account_id, BackupReason.RIGHT_ENDED, failed)
    screen.attach()
    assert (
        "De automatische back-up van Bakkerij Jansen lukt niet: de inhoud is beschadigd. Laat wie de database beheert "
        "een kopie van vóór de schade terugzetten. Er verdwijnt niets voordat de back-up is gemaakt en gecontroleerd."
    ) in screen.window.notices.texts()
    assert button(screen.window, "Kopieën bekijken").isEnabled()
    screen.change()
    app.work.run_due()
    screen.change()
    assert not any("automatische back-up" in text for text in screen.window.notices.texts())


def test_going_online_shows_in_the_row(screen: Screen) -> None:
    screen.desk.app.administrations.create(screen.desk.actor, "Bakkerij")
    screen.attach()
    screen.select("Bakkerij")
    screen.press("Online zetten")
    assert screen.reason("Online zetten") == "Er wordt nog aan iets anders gewerkt. Wacht tot dat klaar is."
    assert screen.window.form.progress_panel.isVisible()
    screen.qtbot.waitUntil(lambda: screen.rows[0][1] == "online")
    assert not screen.window.form.progress_panel.isVisible()
    assert screen.window.notices.texts() == ["Bakkerij staat nu online."]


def test_searching_asks_the_database_and_can_be_undone(screen: Screen) -> None:
    for name in ("Bakkerij", "Slagerij", "Kapper"):
        screen.desk.app.administrations.create(screen.desk.actor, name)
    screen.attach()
    type_text(screen.window.form.search_edit, "slag")
    screen.qtbot.waitUntil(lambda: screen.names == ["Slagerij"])
    fill(screen.window.form.search_edit, "niets")
    screen.qtbot.waitUntil(lambda: screen.names == [])
    screen.qtbot.waitUntil(lambda: "Niets gevonden" in [label.text() for label in visible(screen.window, QLabel)])
    press(button(screen.window, "Alles tonen"))
    screen.qtbot.waitUntil(lambda: len(screen.names) == 3)


@pytest.mark.parametrize("way", ["enter", "double_click", "button", "menu"])
def test_a_row_opens_in_every_way_people_expect(screen: Screen, way: str) -> None:
    screen.desk.app.administrations.create(screen.desk.actor, "Bakkerij")
    screen.attach()
    view = screen.window.form.administrations_view
    screen.select("Bakkerij")
    place = view.visualRect(view.model().index(0, 0)).center()
    if way == "enter":
        QTest.keyClick(view, Qt.Key.Key_Return)
    elif way == "double_click":
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    elif way == "button":
        screen.press("Openen")
    else:
        view.customContextMenuRequested.emit(place)
        menu = shown(screen.qtbot, screen.window, QMenu)
        assert [action.text() for action in menu.actions() if action.text()] == [
            "Openen",
            "Online zetten",
            "Administratie overdragen",
            "Opruimen",
            "Kopiëren",
            "Back-up maken",
            "Vrijgeven",
            "Verwijderen",
            "Kopiëren als tekst",
        ]
        menu.actions()[0].trigger()
        menu.close()
    screen.qtbot.waitUntil(lambda: bool(dialogs(screen.window)))
    screen.wait_idle()
    for dialog in dialogs(screen.window):
        dialog.close()


def test_what_another_desk_does_shows_without_a_restart(screen: Screen) -> None:
    screen.attach()
    screen.change()
    made = screen.desk.app.offers.offer(screen.desk.actor, draft_for("Slagerij Smit"))
    screen.change()
    assert screen.names == ["Slagerij Smit (SamenOp)"]
    screen.desk.app.offers.cancel(screen.desk.actor, [made.request_id], "")
    screen.change()
    assert screen.names == ["Slagerij Smit"]


def test_waiting_mails_warn_as_long_as_they_wait(screen: Screen, clock: FakeClock) -> None:
    app, actor = screen.desk.app, screen.desk.actor
    app.offers.offer(actor, draft_for())
    screen.attach()
    assert screen.window.notices.texts() == ["2 mails wachten tot je mail hebt ingesteld."]
    clock.move(hours=25)
    screen.change()
    screen.window.look_for_warnings()
    screen.wait_idle()
    assert screen.window.notices.texts() == [
        "2 mails wachten tot je mail hebt ingesteld. De termijn van 21 dagen loopt intussen door."
    ]
    assert button(screen.window, "Mail nu instellen").isEnabled()
    set_up_mail(app, public_url="")
    screen.window.look_for_warnings()
    screen.wait_idle()
    assert screen.window.notices.texts() == [
        (
            "1 mail wacht tot de bevestigingspagina een openbaar adres heeft. "
            "De termijn van 21 dagen loopt intussen door."
        ),
        "1 mail wacht al langer dan een dag op bezorging. De termijn van 21 dagen loopt intussen door.",
    ]


def test_a_loopback_address_is_a_standing_warning(screen: Screen) -> None:
    set_up_mail(screen.desk.app, public_url="http://127.0.0.1:8735")
    screen.attach()
    assert screen.window.notices.texts() == [
        "Links in je mails werken alleen op deze computer: het openbare adres is http://127.0.0.1:8735."
    ]


def test_closing_while_going_online_asks_first(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    screen.desk.app.administrations.create(screen.desk.actor, "Bakkerij")
    screen.attach()
    screen.select("Bakkerij")

    def wait_for_cancel(_actor: object, _id: int, on_progress: object, is_cancelled: IsCancelled) -> None:
        while not is_cancelled():
            threading.Event().wait(0.005)
        raise SamenopError(ErrorCode.CANCELLED)

    monkeypatch.setattr(type(screen.desk.app.going_online), "put_online", staticmethod(wait_for_cancel))
    screen.press("Online zetten")
    screen.window.close()
    question = answer(screen.qtbot, screen.window, "Doorgaan")
    assert question == (
        "Bakkerij wordt nog online gezet. Wil je daarmee stoppen?\nDe administratie blijft dan lokaal zoals zij was."
    )
    assert screen.window.isVisible()
    press(button(screen.window, "Afbreken"))
    screen.qtbot.waitUntil(lambda: not screen.window.progress.is_busy)
    assert screen.window.notices.texts() == [SENTENCES[ErrorCode.CANCELLED]]
    assert visible(screen.window, QMessageBox) == []


def test_the_size_and_the_folded_ribbon_are_remembered(screen: Screen) -> None:
    screen.attach()
    screen.window.resize(900, 555)
    screen.window.ribbon.set_folded(True)
    screen.window.close()
    again = Screen(screen.qtbot, screen.desk)
    assert (again.window.width(), again.window.height()) == (900, 555)
    assert again.window.ribbon.is_folded


def test_the_choice_of_colours_is_offered_by_name(screen: Screen) -> None:
    screen.attach()
    chosen: list[str] = []
    screen.window.appearance_chosen.connect(chosen.append)
    screen.window.ribbon.tab_bar.setCurrentIndex(1)
    screen.press("Weergave")
    menu = shown(screen.qtbot, screen.window, QMenu)
    assert [action.text() for action in menu.actions()] == ["Zoals het systeem", "Licht", "Donker"]
    menu.actions()[2].trigger()
    menu.close()
    assert chosen == ["dark"]


def test_no_text_of_the_window_is_cut(screen: Screen) -> None:
    screen.attach()
    for index in range(2):
        screen.window.ribbon.tab_bar.setCurrentIndex(index)
        for one in visible(screen.window.ribbon.page, RibbonButton):
            assert one.width() >= one.sizeHint().width()
            assert one.height() >= one.sizeHint().height()
