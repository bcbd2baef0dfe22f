"""Who pays, and `Betaler wijzigen`, as a person does it over real services."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote

import pytest

from samenop_desktop.domain.packages import Payer
from samenop_desktop.gui.administration import open_administration_window
from samenop_desktop.gui.money.payer_dialog import PayerDialog
from tests.gui.hands import Browser, button, shown
from tests.services.making import confirm, draft_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.administration.administration_window import AdministrationWindow
    from samenop_desktop.gui.desk import Desk


@pytest.fixture
def program() -> Iterator[Browser]:
    yield from Browser("mailto").stand_in()


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, host: QWidget) -> AdministrationWindow:
    """The opened administration of a client for whom the office pays."""
    made = desk.app.offers.offer(desk.actor, draft_for(payer=Payer.OFFICE))
    confirm(desk.app, desk.actor, made)
    window = open_administration_window(desk, made.administration_id, host)
    qtbot.waitUntil(window.payer_bar.isVisible)
    return window


def opened(qtbot: QtBot, window: AdministrationWindow) -> PayerDialog:
    button(window, "Betaler wijzigen").click()
    return shown(qtbot, window, PayerDialog)


def test_the_mail_is_read_first_and_then_sent_through_the_outbox(
    qtbot: QtBot, desk: Desk, window: AdministrationWindow
) -> None:
    assert window.payer_bar.form.payer_value.text() == "Het kantoor"
    dialog = opened(qtbot, window)
    form = dialog.form
    assert (form.now_value.text(), form.then_value.text()) == ("Het kantoor", "De klant")
    assert form.recipient_value.text() == "administratie@snelstart.nl"
    assert form.cc_value.text() == "klant@bakkerij.test"
    assert desk.signed_in.relation_number in form.mail_text_edit.toPlainText()
    button(dialog, "Versturen").click()
    qtbot.waitUntil(lambda: "wijzigen gevraagd op 23-11-2026" in window.payer_bar.form.payer_value.text())
    assert any("met klant@bakkerij.test in de CC" in text for text in window.notices.texts())
    assert desk.app.payers.view(desk.actor, window.administration_id).asked_at is not None


def test_it_opens_in_the_own_mail_program_with_the_client_in_cc(
    qtbot: QtBot, window: AdministrationWindow, program: Browser
) -> None:
    button(opened(qtbot, window), "In eigen mailprogramma openen").click()
    qtbot.waitUntil(lambda: len(program.opened) == 1)
    url = unquote(program.opened[0].toString())
    assert url.startswith("mailto:administratie@snelstart.nl?")
    assert "cc=klant@bakkerij.test" in url


def test_leaving_the_dialog_asks_for_nothing(qtbot: QtBot, desk: Desk, window: AdministrationWindow) -> None:
    button(opened(qtbot, window), "Annuleren").click()
    assert desk.app.payers.view(desk.actor, window.administration_id).asked_at is None


def test_before_confirming_it_says_what_to_do_instead(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    made = desk.app.offers.offer(desk.actor, draft_for())
    window = open_administration_window(desk, made.administration_id, host)
    qtbot.waitUntil(window.payer_bar.isVisible)
    change = button(window, "Betaler wijzigen")
    assert not change.isEnabled()
    assert "annuleer haar dan en bied opnieuw aan" in change.accessibleDescription()


def test_of_an_own_administration_nothing_is_shown(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    id_ = desk.app.administrations.create(desk.actor, "Standaard").id
    window = open_administration_window(desk, id_, host)
    change = window.payer_bar.form.change_payer_button
    qtbot.waitUntil(lambda: change.accessibleDescription().startswith("Deze administratie is van je kantoor zelf"))
    assert window.isVisible()
    assert not window.payer_bar.isVisible()
