"""A transfer waits until the office accepts that an active mailbox ends (D37)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenop_desktop.domain.mailboxes import MailboxForm, MailboxKind
from samenop_desktop.gui.transfer import open_transfer_dialog
from samenop_desktop.gui.transfer.transfer_dialog import MUST_ACCEPT
from samenop_desktop.services.offer_rows import OfferQuery
from tests.gui.hands import fill
from tests.services.keeping import bring_online
from tests.services.test_transfers import make_client

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.desk import Desk


def test_it_waits_until_it_is_accepted(qtbot: QtBot, desk: Desk, host: QWidget, tmp_path: Path) -> None:
    receiver = make_client(desk.app, desk.actor)
    id_ = bring_online(desk.app, desk.actor, tmp_path)
    desk.app.mailboxes.create(desk.actor, id_, MailboxForm("zoet", MailboxKind.SALES))
    dialog = open_transfer_dialog(desk, host)
    form = dialog.form
    qtbot.waitUntil(form.accepts_mailbox_check.isVisible)
    assert "zoet@boekhouding.nl" in form.ends_value.text()
    assert (form.transfer_button.isEnabled(), form.transfer_button.accessibleDescription()) == (False, MUST_ACCEPT)
    fill(form.relation_number_edit, receiver.relation_number)
    fill(form.email_edit, receiver.email)
    form.accepts_mailbox_check.click()
    form.transfer_button.click()
    qtbot.waitUntil(form.result_panel.isVisible)
    assert desk.app.offers.count(desk.actor, OfferQuery()) == 2
