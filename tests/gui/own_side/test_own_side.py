"""What a client who signs in at a desk does for himself, over real services."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.gui.main_window import ribbon_plan as plan
from samenop_desktop.gui.main_window.main_window import MainWindow
from samenop_desktop.gui.own_side import OwnRequestsDialog, SubscriptionDialog
from samenop_desktop.gui.own_side.own_requests_dialog import HOW, NO_PAGES, NOTHING_WAITS
from tests.gui.hands import Browser, answer, button, given_the_keyboard
from tests.services.making import PASSWORD, PUBLIC_URL, confirm, draft_for, make_office, request_of, set_up_mail

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.services.offer_rows import OfferMade

EMAIL = "klant@bakkerij.test"


@pytest.fixture
def browser() -> Iterator[Browser]:
    yield from Browser("https").stand_in()


@pytest.fixture
def waiting(desk: Desk) -> OfferMade:
    """The client has signed in; the offer of another office waits for him."""
    first = desk.app.offers.offer(desk.actor, draft_for("Bakkerij Jansen"))
    other = make_office(desk.app, "Kantoor Pietersen", "kantoor@pietersen.test")
    second = desk.app.offers.offer(other, draft_for("Winkel 2027"))
    confirm(desk.app, desk.actor, first)
    desk.signed_in = desk.app.accounts.sign_in(EMAIL, PASSWORD)
    return second


def test_the_licence_is_cancelled_after_asking_and_kept_again(
    qtbot: QtBot, desk: Desk, host: QWidget, waiting: OfferMade
) -> None:
    dialog = SubscriptionDialog(desk, host)
    qtbot.waitUntil(lambda: dialog.form.package_value.text() == "inStap")
    # On a slow screen the subscription has been read before the window is there.
    dialog.open()
    assert dialog.form.free_days_value.text() == "Tot 23 december 2026"
    assert dialog.form.price_value.text() == "€ 12,50 per maand, exclusief btw"
    assert dialog.form.online_value.text() == "Eén is inbegrepen; elke volgende kost € 3,00 per maand, exclusief btw"
    assert dialog.form.payer_value.text() == "Jij"
    between = dialog.form.licence_value.y() - dialog.form.payer_value.geometry().bottom()
    given_the_keyboard(qtbot, dialog)
    assert dialog.focusWidget() is dialog.form.close_button, "Enter closes, and cancels nothing"
    assert between < 2 * dialog.form.payer_value.height(), "no empty gap in the middle"

    button(dialog, "Licentie opzeggen").click()
    answer(qtbot, dialog, "Nee")
    assert desk.app.subscriptions.view(desk.actor).cancelled_on is None
    button(dialog, "Licentie opzeggen").click()
    question = answer(qtbot, dialog, "Ja")
    assert "Over 90 dagen, op 21 februari 2027, verdwijnen je online administraties." in question
    assert "om een back-up" in question
    qtbot.waitUntil(dialog.form.keep_licence_button.isVisible)
    assert "Op 21 februari 2027 verdwijnen" in dialog.form.licence_value.text()
    assert request_of(desk.app, waiting.request_id).status == RequestStatus.DECLINED

    qtbot.waitUntil(dialog.form.keep_licence_button.isEnabled)
    button(dialog, "Opzegging ongedaan maken").click()
    qtbot.waitUntil(dialog.form.cancel_licence_button.isVisible)
    assert desk.app.subscriptions.view(desk.actor).cancelled_on is None


def test_what_waits_for_an_answer_leads_to_its_page(
    qtbot: QtBot, desk: Desk, host: QWidget, waiting: OfferMade, browser: Browser
) -> None:
    dialog = OwnRequestsDialog(desk, host)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.form.requests_list.count() == 1)
    assert dialog.form.requests_list.item(0).text() == (
        "Winkel 2027: aanbieding om samen te werken van Kantoor Pietersen, antwoorden tot en met 14 december 2026"
    )
    assert dialog.form.requests_note.text() == HOW
    button(dialog, "Bekijken").click()
    qtbot.waitUntil(lambda: NO_PAGES in dialog.notices.texts())
    set_up_mail(desk.app)
    button(dialog, "Bekijken").click()
    qtbot.waitUntil(lambda: bool(browser.opened))
    assert browser.opened[0].toString() == f"{PUBLIC_URL}/mijn/aanbieding/{waiting.request_id}"


def test_nothing_to_answer_says_so(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    dialog = OwnRequestsDialog(desk, host)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.form.requests_note.text() == NOTHING_WAITS)
    assert not button(dialog, "Bekijken").isEnabled()


def test_a_client_sees_his_own_list_and_buttons_and_an_office_does_not_see_his(
    qtbot: QtBot, desk: Desk, waiting: OfferMade
) -> None:
    window = MainWindow(desk.preferences)
    qtbot.addWidget(window)
    assert all(window.ribbon.button(name).isHidden() for name in plan.FOR_CLIENTS)
    window.attach(desk)
    assert all(window.ribbon.button(name).isHidden() for name in plan.FOR_OFFICES)
    assert not any(window.ribbon.button(name).isHidden() for name in plan.FOR_CLIENTS)
    window.ribbon.button(plan.SUBSCRIPTION).plan.act()
    qtbot.waitUntil(lambda: bool(window.findChildren(SubscriptionDialog)))


def test_the_main_window_of_a_client_tells_what_waits_for_him_as_long_as_it_does(
    qtbot: QtBot, desk: Desk, waiting: OfferMade
) -> None:
    window = MainWindow(desk.preferences)
    qtbot.addWidget(window)
    window.attach(desk)
    told = ["Kantoor Pietersen wacht op je antwoord over Winkel 2027, tot en met 14 december 2026."]
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: window.notices.texts() == told)
    button(window, "Bekijken").click()
    qtbot.waitUntil(lambda: bool(window.findChildren(OwnRequestsDialog)))
    other = desk.app.accounts.sign_in("kantoor@pietersen.test", PASSWORD).actor
    desk.app.offers.cancel(other, [waiting.request_id], "")
    desk.watch.store_changed.emit()
    qtbot.waitUntil(lambda: window.notices.texts() == [])
