"""The tab Mailbox as a person sees it, over real services."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from samenop_desktop.domain.mailboxes import MailboxForm, MailboxKind
from samenop_desktop.gui.administration import open_administration_window
from samenop_desktop.gui.administration.mailbox_page import NOT_ACTIVE, NOTHING_SELECTED
from tests.gui.hands import answer, button, fill, spoken_name
from tests.services.making import confirm, draft_for

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.administration.administration_window import AdministrationWindow
    from samenop_desktop.gui.desk import Desk


def opened(qtbot: QtBot, desk: Desk, host: QWidget, administration_id: int) -> AdministrationWindow:
    window = open_administration_window(desk, administration_id, host)
    qtbot.waitUntil(window.isVisible)
    window.form.administration_tabs.setCurrentWidget(window.mailbox_page)
    return window


@pytest.fixture
def online(desk: Desk) -> int:
    id_ = desk.app.administrations.create(desk.actor, "Zoet").id
    desk.app.going_online.put_online(desk.actor, id_)
    return id_


def rows(window: AdministrationWindow) -> list[tuple[str, str, str]]:
    model = window.mailbox_page.model
    return [
        (model.index(row, 0).data(), model.index(row, 1).data(), model.index(row, 2).data())
        for row in range(model.rowCount())
    ]


def test_one_is_made_shown_and_deactivated(
    qtbot: QtBot, desk: Desk, host: QWidget, online: int, qtmodeltester: ModelTester
) -> None:
    window = opened(qtbot, desk, host, online)
    form = window.mailbox_page.form
    qtbot.waitUntil(window.mailbox_page.form.create_mailbox_button.isEnabled)
    create = button(window, "Mailbox aanmaken")
    fill(form.mailbox_name_edit, "Zoet.Inkoop")
    form.mailbox_kind_combo.setCurrentText("Verkoop")
    create.click()
    qtbot.waitUntil(lambda: rows(window) == [("zoet.inkoop@boekhouding.nl", "Verkoop", "Actief")])
    qtmodeltester.check(window.mailbox_page.model)
    assert "De mailbox zoet.inkoop@boekhouding.nl is aangemaakt." in window.notices.texts()
    assert form.mailbox_name_edit.text() == ""

    deactivate = button(window, "Deactiveren")
    assert (deactivate.isEnabled(), deactivate.accessibleDescription()) == (False, NOTHING_SELECTED)
    form.mailboxes_table.selectRow(0)
    deactivate.click()
    assert "30 dagen" in answer(qtbot, window, "Nee")
    assert rows(window)[0][2] == "Actief"
    deactivate.click()
    answer(qtbot, window, "Ja")
    qtbot.waitUntil(lambda: rows(window)[0][2] == "Gedeactiveerd, vrij op 23-12-2026")
    form.mailboxes_table.selectRow(0)
    assert deactivate.accessibleDescription() == NOT_ACTIVE


def test_a_name_that_is_wrong_or_taken_says_so_beside_it(qtbot: QtBot, desk: Desk, host: QWidget, online: int) -> None:
    desk.app.mailboxes.create(desk.actor, online, MailboxForm("zoet", MailboxKind.SALES))
    window = opened(qtbot, desk, host, online)
    form = window.mailbox_page.form
    qtbot.waitUntil(window.mailbox_page.form.create_mailbox_button.isEnabled)
    create = button(window, "Mailbox aanmaken")
    fill(form.mailbox_name_edit, "bakkerij zoet")
    create.click()
    qtbot.waitUntil(lambda: form.mailbox_name_note.text().startswith("Gebruik alleen letters"))
    qtbot.waitUntil(create.isEnabled)
    fill(form.mailbox_name_edit, "zoet")
    create.click()
    qtbot.waitUntil(lambda: form.mailbox_name_note.text() == "Dit adres is al in gebruik. Kies een andere naam.")
    assert form.mailbox_name_edit.text() == "zoet"
    assert spoken_name(form.mailbox_name_edit) == "Naam"
    assert spoken_name(form.mailboxes_table) == "Mailboxen"


def test_while_it_is_offered_none_can_be_made_and_the_reason_is_there(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    made = desk.app.offers.offer(desk.actor, draft_for())
    window = opened(qtbot, desk, host, made.administration_id)
    note = window.mailbox_page.form.hindrance_note
    qtbot.waitUntil(note.isVisible)
    assert "de klant heeft nog niet bevestigd" in note.text()
    create = button(window, "Mailbox aanmaken")
    assert (create.isEnabled(), create.accessibleDescription()) == (False, note.text())


def test_an_office_with_a_right_only_sees_them(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    made = desk.app.offers.offer(desk.actor, draft_for())
    confirm(desk.app, desk.actor, made)
    window = opened(qtbot, desk, host, made.administration_id)
    form = window.mailbox_page.form
    qtbot.waitUntil(form.others_label.isVisible)
    assert not form.new_mailbox_panel.isVisible()
    assert not form.deactivate_button.isVisible()
