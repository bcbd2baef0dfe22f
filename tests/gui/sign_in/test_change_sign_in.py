"""The dialog `Aanmelding wijzigen`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from samenop_desktop.domain.accounts import Role
from samenop_desktop.gui.sign_in.change_sign_in_dialog import ChangeSignInDialog
from tests.gui.hands import button, fill, press
from tests.services.making import PASSWORD, confirm, draft_for

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.desk import Desk

NEW = "een heel nieuw woord"


@pytest.fixture
def dialog(desk: Desk, host: QWidget) -> ChangeSignInDialog:
    dialog = ChangeSignInDialog(desk, host)
    dialog.open()
    return dialog


def change_password(dialog: ChangeSignInDialog, old: str, new: str, repeated: str) -> None:
    for edit, text in (
        (dialog.form.old_password_edit, old),
        (dialog.form.password_edit, new),
        (dialog.form.password_repeated_edit, repeated),
    ):
        fill(edit, text)
    press(button(dialog, "Wachtwoord wijzigen"))


def test_the_office_changes_what_clients_see(qtbot: QtBot, desk: Desk, dialog: ChangeSignInDialog) -> None:
    assert dialog.form.email_edit.isReadOnly()
    fill(dialog.form.name_edit, "Kantoor De Vriès")
    fill(dialog.form.phone_edit, "038 765 43 21")
    with qtbot.waitSignal(dialog.office_changed):
        press(button(dialog, "Gegevens opslaan"))
    stored = desk.app.accounts.signed_in(desk.actor)
    assert (stored.name, stored.phone) == ("Kantoor De Vriès", "038 765 43 21")
    assert desk.signed_in == stored
    assert dialog.notices.texts() == ["De gegevens van je kantoor zijn opgeslagen."]


def test_an_empty_name_is_said_beside_it(qtbot: QtBot, dialog: ChangeSignInDialog) -> None:
    fill(dialog.form.name_edit, "")
    press(button(dialog, "Gegevens opslaan"))
    qtbot.waitUntil(lambda: bool(dialog.office_notes.text("name")))
    assert dialog.office_notes.text("name") == "Vul de naam van je kantoor in."


def test_a_new_password_counts_at_once(qtbot: QtBot, desk: Desk, dialog: ChangeSignInDialog) -> None:
    with qtbot.waitSignal(dialog.password_changed):
        change_password(dialog, PASSWORD, NEW, NEW)
    assert dialog.form.old_password_edit.text() == ""
    assert desk.app.accounts.sign_in(desk.signed_in.email, NEW).actor == desk.actor


def test_it_stays_until_the_new_password_counts(qtbot: QtBot, dialog: ChangeSignInDialog) -> None:
    told: list[object] = []
    dialog.password_changed.connect(told.append)
    change_password(dialog, PASSWORD, NEW, NEW)
    dialog.reject()
    press(button(dialog, "Sluiten"))
    dialog.close()
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: bool(told))
    qtbot.waitUntil(dialog.form.close_button.isEnabled)
    dialog.reject()
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("old", "new", "repeated", "field"),
    [
        ("niet dit woord", NEW, NEW, "old_password"),
        (PASSWORD, "kort", "kort", "password"),
        (PASSWORD, NEW, "iets heel anders", "password_repeated"),
    ],
)
def test_what_is_wrong_stands_beside_its_field(
    qtbot: QtBot, dialog: ChangeSignInDialog, old: str, new: str, repeated: str, field: str
) -> None:
    change_password(dialog, old, new, repeated)
    qtbot.waitUntil(lambda: bool(dialog.password_notes.text(field)))
    assert dialog.form.change_password_button.isEnabled()


def test_a_client_changes_his_password_and_nothing_of_an_office(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    confirm(desk.app, desk.actor, desk.app.offers.offer(desk.actor, draft_for()))
    desk.signed_in = desk.app.accounts.sign_in("klant@bakkerij.test", PASSWORD)
    assert desk.signed_in.role is Role.CLIENT
    dialog = ChangeSignInDialog(desk, host)
    dialog.open()
    assert not dialog.form.save_office_button.isVisible()
    assert not dialog.form.city_edit.isVisible()
    assert "E-mailadres" in dialog.form.office_label.text()
    assert "Klanten" not in dialog.form.office_label.text()
    with qtbot.waitSignal(dialog.password_changed):
        change_password(dialog, PASSWORD, NEW, NEW)
