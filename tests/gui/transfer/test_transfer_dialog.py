"""Administratie overdragen as a person sees it: what it means, who the client is, what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit

from samenop_desktop.domain.requests import RequestKind
from samenop_desktop.gui.transfer import open_transfer_dialog
from samenop_desktop.services.offer_rows import OfferQuery
from tests.gui.hands import button, fill, spoken_name, visible
from tests.services.keeping import bring_online
from tests.services.making import draft_of, make_office
from tests.services.test_transfers import CLIENT_EMAIL, make_client

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from samenop_desktop.domain.transfers import TransferDraft
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.transfer import TransferDialog


@pytest.fixture
def receiver(desk: Desk) -> TransferDraft:
    return make_client(desk.app, desk.actor)


@pytest.fixture
def zoet(desk: Desk, tmp_path: Path) -> int:
    return bring_online(desk.app, desk.actor, tmp_path)


def opened(qtbot: QtBot, desk: Desk, host: QWidget, *, ready: bool = True) -> TransferDialog:
    dialog = open_transfer_dialog(desk, host)
    qtbot.waitExposed(dialog)
    if ready:
        qtbot.waitUntil(dialog.form.transfer_button.isEnabled)
    return dialog


def seen(dialog: TransferDialog) -> str:
    return "\n".join(label.text() for label in visible(dialog, QLabel))


def test_what_it_means_stands_there_before_anything_is_asked(
    qtbot: QtBot, desk: Desk, host: QWidget, zoet: int
) -> None:
    other = make_office(desk.app, "Kantoor Jansen", "kantoor@jansen.test")
    desk.app.rights.give(desk.actor, zoet, other.account_id)
    dialog = opened(qtbot, desk, host)
    assert dialog.windowTitle() == "Administratie overdragen"
    text = seen(dialog)
    for words in (
        "De 2 auditfiles die erin staan",
        "De toegang van je kantoor: de administratie verdwijnt uit je lijst",
        "De toegang van Kantoor Jansen.",
        "dat gaat niet automatisch",
        "voor deze administratie betaalt je kantoor nu niets extra",
    ):
        assert words in text


def test_every_control_has_the_name_that_stands_before_it(qtbot: QtBot, desk: Desk, host: QWidget, zoet: int) -> None:
    dialog = opened(qtbot, desk, host)
    assert zoet
    assert [spoken_name(edit) for edit in visible(dialog, QLineEdit)] == ["Relatienummer", "E-mailadres"]
    assert dialog.form.administration_label.buddy() is dialog.form.administration_combo


def test_asking_says_what_was_done_and_what_comes_next(
    qtbot: QtBot, desk: Desk, host: QWidget, receiver: TransferDraft, zoet: int
) -> None:
    dialog = opened(qtbot, desk, host)
    fill(dialog.form.relation_number_edit, receiver.relation_number)
    fill(dialog.form.email_edit, CLIENT_EMAIL)
    with qtbot.waitSignal(dialog.transfer_asked):
        button(dialog, "Overdragen").click()
    assert "De overdracht is gevraagd" in seen(dialog)
    assert "Bakkerij Jansen is gevraagd om Zoet over te nemen" in seen(dialog)
    assert "wacht tot je mail hebt ingesteld" in seen(dialog)
    rows = desk.app.offers.page(desk.actor, OfferQuery(), None, 10).rows
    assert [row.administration_id for row in rows if row.kind is RequestKind.TRANSFER] == [zoet]
    button(dialog, "Sluiten").click()


def test_a_wrong_pair_is_told_once_beside_a_field_and_nothing_is_lost(
    qtbot: QtBot, desk: Desk, host: QWidget, receiver: TransferDraft, zoet: int
) -> None:
    dialog = opened(qtbot, desk, host)
    assert zoet
    fill(dialog.form.relation_number_edit, receiver.relation_number)
    fill(dialog.form.email_edit, "iemand@anders.test")
    button(dialog, "Overdragen").click()
    qtbot.waitUntil(lambda: "horen niet bij elkaar" in dialog.notes.text("email"))
    assert dialog.notes.text("relation_number") == ""
    assert dialog.form.relation_number_edit.text() == receiver.relation_number
    qtbot.waitUntil(dialog.form.transfer_button.isEnabled)


def test_empty_fields_say_each_what_to_fill_in(qtbot: QtBot, desk: Desk, host: QWidget, zoet: int) -> None:
    dialog = opened(qtbot, desk, host)
    assert zoet
    button(dialog, "Overdragen").click()
    qtbot.waitUntil(lambda: bool(dialog.notes.text("email")))
    assert dialog.notes.text("relation_number") == "Vul het relatienummer van de klant in."
    assert dialog.notes.text("email") == "Vul het e-mailadres in."


def test_one_with_an_open_request_cannot_be_chosen(qtbot: QtBot, desk: Desk, host: QWidget, zoet: int) -> None:
    desk.app.offers.offer(desk.actor, draft_of(zoet, "nieuw@bakkerij.test"))
    dialog = opened(qtbot, desk, host, ready=False)
    qtbot.waitUntil(lambda: dialog.form.administration_combo.count() == 1)
    assert not dialog.form.transfer_button.isEnabled()
    assert dialog.form.administration_combo.currentIndex() == -1
    qtbot.waitUntil(lambda: "loopt al een aanbieding" in seen(dialog))


def test_without_an_online_administration_it_says_what_to_do_first(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    desk.app.administrations.create(desk.actor, "Lokaal")
    dialog = opened(qtbot, desk, host, ready=False)
    qtbot.waitUntil(lambda: "Zet er eerst een online" in seen(dialog))
    assert dialog.form.transfer_button.toolTip() == dialog.form.administration_note.text()
    assert dialog.form.along_group.isHidden()
    assert dialog.form.ends_group.isHidden()
