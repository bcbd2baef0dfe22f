"""The owner's side of the tab Rechten, as a person sees it, over real services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QListWidget

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.gui.administration import open_administration_window
from samenop_desktop.gui.administration.find_office_dialog import NONE_FOUND, FindOfficeDialog
from samenop_desktop.gui.administration.owner_rights import NOBODY, NONE_SELECTED
from samenop_desktop.wording.errors import sentence
from tests.gui.hands import answer, button, fill, shown, spoken_name, visible
from tests.services.making import confirm, draft_for, make_office

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.administration.administration_window import AdministrationWindow
    from samenop_desktop.gui.desk import Desk


def rights_of(qtbot: QtBot, desk: Desk, host: QWidget, administration_id: int) -> AdministrationWindow:
    window = open_administration_window(desk, administration_id, host)
    qtbot.waitUntil(window.isVisible)
    tabs = window.form.administration_tabs
    tabs.setCurrentWidget(window.rights_page)
    return window


def online(desk: Desk) -> int:
    """An administration that the office owns and that stands online."""
    made = desk.app.offers.offer(desk.actor, draft_for("Bakkerij Jansen"))
    desk.app.offers.cancel(desk.actor, [made.request_id], "")
    return made.administration_id


def texts(window: QWidget, name: str) -> list[str]:
    (found,) = [one for one in visible(window, QListWidget) if spoken_name(one) == name]
    return [found.item(row).text() for row in range(found.count())]


def test_an_owner_finds_an_office_by_name_and_place_and_gives_it_access(
    qtbot: QtBot, desk: Desk, host: QWidget
) -> None:
    make_office(desk.app, "Kantoor Pietersen", "kantoor@pietersen.test")
    window = rights_of(qtbot, desk, host, online(desk))
    qtbot.waitUntil(lambda: window.rights_page.form.offices_note.text() == NOBODY)
    button(window, "Nieuw").click()
    dialog = shown(qtbot, window, FindOfficeDialog)
    assert dialog.windowTitle() == "Kantoor toegang geven"

    fill(dialog.form.name_edit, "pieter")
    button(dialog, "Zoeken").click()
    qtbot.waitUntil(lambda: dialog.notes.text("office_city") == "Vul de plaats van het kantoor in.")
    fill(dialog.form.city_edit, "Assen")
    button(dialog, "Zoeken").click()
    qtbot.waitUntil(lambda: dialog.form.found_note.text() == NONE_FOUND)
    fill(dialog.form.city_edit, "utrecht")
    button(dialog, "Zoeken").click()
    qtbot.waitUntil(lambda: texts(dialog, "Gevonden kantoren") == ["Kantoor Pietersen, Utrecht"])
    button(dialog, "Toegang geven").click()

    qtbot.waitUntil(lambda: window.rights_page.form.offices_list.count() == 1)
    (line,) = texts(window, "Kantoren met toegang")
    assert line.startswith("Kantoor Pietersen, Utrecht, sinds ")


def test_verwijderen_waits_for_a_selection_and_asks_first(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    other = make_office(desk.app, "Kantoor Pietersen", "kantoor@pietersen.test")
    administration = online(desk)
    desk.app.rights.give(desk.actor, administration, other.account_id)
    window = rights_of(qtbot, desk, host, administration)
    qtbot.waitUntil(lambda: window.rights_page.form.offices_list.count() == 1)
    assert not button(window, "Verwijderen").isEnabled()
    assert button(window, "Verwijderen").accessibleDescription() == NONE_SELECTED

    window.rights_page.form.offices_list.setCurrentRow(0)
    button(window, "Verwijderen").click()
    assert answer(qtbot, window, "Nee").startswith("Wil je de toegang van Kantoor Pietersen intrekken?")
    assert len(desk.app.rights.offices_with_access(desk.actor, administration)) == 1
    button(window, "Verwijderen").click()
    answer(qtbot, window, "Ja")
    qtbot.waitUntil(lambda: window.rights_page.form.offices_list.count() == 0)
    assert desk.app.rights.offices_with_access(desk.actor, administration) == ()


def test_a_local_administration_cannot_be_shared_and_says_why(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    window = rights_of(qtbot, desk, host, desk.app.administrations.create(desk.actor, "Eigen boeken").id)
    reason = sentence(SamenopError(ErrorCode.RIGHT_NEEDS_ONLINE))
    qtbot.waitUntil(lambda: button(window, "Nieuw").accessibleDescription() == reason)
    assert not button(window, "Nieuw").isEnabled()


def test_a_client_who_signs_in_sees_and_ends_the_right_of_his_office(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    made = desk.app.offers.offer(desk.actor, draft_for("Bakkerij Jansen"))
    confirm(desk.app, desk.actor, made)
    desk.signed_in = desk.app.accounts.sign_in("klant@bakkerij.test", "een lang wachtwoord")
    window = rights_of(qtbot, desk, host, made.administration_id)
    qtbot.waitUntil(lambda: window.rights_page.form.offices_list.count() == 1)
    assert texts(window, "Kantoren met toegang")[0].startswith("Kantoor De Vries, Utrecht, sinds ")
    window.rights_page.form.offices_list.setCurrentRow(0)
    button(window, "Verwijderen").click()
    answer(qtbot, window, "Ja")
    qtbot.waitUntil(lambda: window.rights_page.form.offices_note.text() == NOBODY)
