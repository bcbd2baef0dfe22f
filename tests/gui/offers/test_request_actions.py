"""What can be done about one request in Status aanbieding: a new link, asking again, cleaning up."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.gui.cleanup import CleanupDialog
from samenop_desktop.gui.offer_wizard import OfferWizard
from samenop_desktop.gui.offers.offers_model import Column
from samenop_desktop.gui.offers.request_actions import COSTS_NOTHING, FIXED_ADDRESS, NOT_ENDED, NOT_OPEN, SELECT_ONE
from samenop_desktop.gui.offers.resend_dialog import ResendDialog
from samenop_desktop.gui.transfer import TransferDialog
from tests.gui.hands import button, fill, shown, visible
from tests.gui.offers.test_offers_window import ask_to_cancel, cell, click_row, offer, opened, said
from tests.services.keeping import bring_online
from tests.services.making import mails_of, request_of
from tests.services.test_transfers import make_client

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.offers.offers_window import OffersWindow
    from tests.conftest import FakeClock

NAMES = ("Opnieuw versturen", "E-mailadres corrigeren", "Opnieuw aanbieden", "Opruimen")


def reasons(window: OffersWindow) -> list[str]:
    """Why each of the four cannot be used now; empty where it can."""
    found = [button(window, name) for name in NAMES]
    assert all(one.isEnabled() is not bool(one.accessibleDescription()) for one in found)
    return [one.accessibleDescription() for one in found]


def test_each_button_says_why_it_cannot_be_used_now(qtbot: QtBot, desk: Desk, host: QWidget, tmp_path: Path) -> None:
    draft = replace(make_client(desk.app, desk.actor), administration_id=bring_online(desk.app, desk.actor, tmp_path))
    transfer = desk.app.transfers.ask(desk.actor, draft).request_id
    still_open = offer(desk, "Slagerij", "slager@vlees.test")
    ended = offer(desk, "Kapsalon", "knip@haar.test")
    desk.app.offers.cancel(desk.actor, [ended], "")
    window = opened(qtbot, desk, host, 4)
    assert reasons(window) == [SELECT_ONE] * 4
    click_row(qtbot, window, still_open)
    assert reasons(window)[:3] == ["", "", NOT_ENDED]
    click_row(qtbot, window, ended)
    assert reasons(window) == [NOT_OPEN, NOT_OPEN, "", ""]
    click_row(qtbot, window, transfer)
    assert reasons(window)[:2] == ["", FIXED_ADDRESS]
    question = ask_to_cancel(qtbot, window, transfer)
    assert question.windowTitle() == "Overdracht annuleren"
    assert question.form.question_value.text().startswith("Wil je de overdracht van ")
    button(question, "Nee").click()
    desk.app.offers.cancel(desk.actor, [transfer], "")
    with qtbot.waitSignal(window.model.loaded):
        window.model.reload()
    click_row(qtbot, window, still_open)
    click_row(qtbot, window, transfer)
    assert reasons(window) == [NOT_OPEN, NOT_OPEN, "", COSTS_NOTHING]


def test_sending_again_starts_the_days_anew_where_asked(
    qtbot: QtBot, desk: Desk, host: QWidget, clock: FakeClock
) -> None:
    request_id = offer(desk, "Bakkerij", "klant@bakkerij.test")
    clock.move(days=10)
    window = opened(qtbot, desk, host, 1)
    click_row(qtbot, window, request_id)
    button(window, "Opnieuw versturen").click()
    dialog = shown(qtbot, window, ResendDialog)
    assert dialog.windowTitle() == "Opnieuw versturen"
    assert not dialog.form.email_edit.isVisible()
    assert dialog.form.keep_radio_button.text() == "&Laatste dag blijft 14 december 2026"
    dialog.form.anew_radio_button.click()
    button(dialog, "Opnieuw versturen").click()
    qtbot.waitUntil(lambda: "er gaat een nieuwe mail naar klant@bakkerij.test" in said(window))
    assert "24 december 2026" in said(window)
    qtbot.waitUntil(lambda: cell(window, 0, Column.LAST_DAY) == "24-12-2026")
    assert [mail.state for mail in mails_of(desk.app, request_id) if mail.kind == "offer"] == ["withdrawn", "queued"]


def test_a_corrected_address_shows_in_the_table(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    request_id = offer(desk, "Bakkerij", "klnat@bakkerij.test")
    window = opened(qtbot, desk, host, 1)
    click_row(qtbot, window, request_id)
    button(window, "E-mailadres corrigeren").click()
    dialog = shown(qtbot, window, ResendDialog)
    assert any("klnat@bakkerij.test krijgt geen bericht" in label.text() for label in visible(dialog, QLabel))
    fill(dialog.form.email_edit, "klant@bakkerij.test")
    fill(dialog.form.email_repeated_edit, "klant@bakker.test")
    button(dialog, "Corrigeren en versturen").click()
    qtbot.waitUntil(lambda: "niet gelijk" in dialog.notes.text("email_repeated"))
    qtbot.waitUntil(dialog.form.send_button.isEnabled)
    fill(dialog.form.email_repeated_edit, "klant@bakkerij.test")
    button(dialog, "Corrigeren en versturen").click()
    qtbot.waitUntil(lambda: cell(window, 0, Column.EMAIL) == "klant@bakkerij.test")
    assert request_of(desk.app, request_id).status == RequestStatus.OPEN


def test_offering_again_opens_the_wizard_with_everything_filled_in(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    request_id = offer(desk, "Bakkerij", "klant@bakkerij.test")
    desk.app.offers.cancel(desk.actor, [request_id], "")
    window = opened(qtbot, desk, host, 1)
    click_row(qtbot, window, request_id)
    button(window, "Opnieuw aanbieden").click()
    wizard = shown(qtbot, window, OfferWizard)
    assert wizard.draft == desk.app.offers.draft_of(desk.actor, request_id)
    wizard.reject()


def test_a_transfer_is_asked_again_in_its_own_dialog(qtbot: QtBot, desk: Desk, host: QWidget, tmp_path: Path) -> None:
    draft = replace(make_client(desk.app, desk.actor), administration_id=bring_online(desk.app, desk.actor, tmp_path))
    request_id = desk.app.transfers.ask(desk.actor, draft).request_id
    desk.app.offers.cancel(desk.actor, [request_id], "")
    window = opened(qtbot, desk, host, 2)
    click_row(qtbot, window, request_id)
    button(window, "Opnieuw aanbieden").click()
    dialog = shown(qtbot, window, TransferDialog)
    qtbot.waitUntil(lambda: dialog.form.administration_combo.currentData() == draft.administration_id)
    assert dialog.form.relation_number_edit.text() == draft.relation_number
    assert dialog.form.email_edit.text() == draft.email
    dialog.reject()


def test_cleaning_up_from_here_ends_what_it_costs(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    request_id = offer(desk, "Bakkerij", "klant@bakkerij.test")
    desk.app.offers.cancel(desk.actor, [request_id], "")
    window = opened(qtbot, desk, host, 1)
    click_row(qtbot, window, request_id)
    button(window, "Opruimen").click()
    dialog = shown(qtbot, window, CleanupDialog)
    qtbot.waitUntil(lambda: "nog leeg" in dialog.form.plan_value.text())
    fill(dialog.form.name_edit, "Bakkerij")
    button(dialog, "Opruimen").click()
    qtbot.waitUntil(dialog.form.close_button.isVisible)
    button(dialog, "Sluiten").click()
    qtbot.waitUntil(lambda: reasons(window)[3] == COSTS_NOTHING)
