"""The dialog `Bevestigingspagina`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from samenop_desktop.domain.errors import ErrorCode
from samenop_desktop.gui.main_window.confirmation_page_dialog import ConfirmationPageDialog
from samenop_desktop.wording.errors import SENTENCES
from tests.gui.hands import button, fill, press

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.desk import Desk


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, host: QWidget) -> ConfirmationPageDialog:
    dialog = ConfirmationPageDialog(desk, host)
    dialog.open()
    qtbot.waitUntil(dialog.form.save_button.isEnabled)
    return dialog


def save(qtbot: QtBot, desk: Desk, dialog: ConfirmationPageDialog, address: str) -> None:
    fill(dialog.form.public_url_edit, address)
    press(button(dialog, "Opslaan"))
    qtbot.waitUntil(lambda: dialog.form.save_button.isEnabled() and not desk.runner.is_busy())


def test_the_public_address_is_kept_in_the_settings(qtbot: QtBot, desk: Desk, dialog: ConfirmationPageDialog) -> None:
    save(qtbot, desk, dialog, "https://bevestigen.devries.test/")
    assert desk.app.settings_file.load().portal.public_url == "https://bevestigen.devries.test"
    assert dialog.notices.texts() == ["Opgeslagen. Links in nieuwe mails beginnen met https://bevestigen.devries.test."]
    assert dialog.form.state_value_label.text() == "Draait niet op deze computer; klanten gebruiken het openbare adres."


def test_it_stays_until_what_was_saved_counts(
    qtbot: QtBot, desk: Desk, dialog: ConfirmationPageDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    followed: list[str] = []
    monkeypatch.setattr(desk.portal, "follow_settings", lambda settings: followed.append(settings.public_url))
    fill(dialog.form.public_url_edit, "https://bevestigen.devries.test")
    press(button(dialog, "Opslaan"))
    dialog.reject()
    press(button(dialog, "Sluiten"))
    dialog.close()
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: followed == ["https://bevestigen.devries.test"])
    qtbot.waitUntil(dialog.form.close_button.isEnabled)
    dialog.reject()
    assert not dialog.isVisible()


def test_what_is_typed_before_the_settings_were_read_stays(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    dialog = ConfirmationPageDialog(desk, host)
    dialog.open()
    dialog.form.public_url_edit.setText("https://bevestigen.devries.test")
    qtbot.waitUntil(dialog.form.save_button.isEnabled)
    assert dialog.form.public_url_edit.text() == "https://bevestigen.devries.test"


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("http://bevestigen.devries.test", ErrorCode.PUBLIC_URL_INSECURE),
        ("bevestigen.devries.test", ErrorCode.PUBLIC_URL_WRONG),
    ],
)
def test_a_wrong_address_says_so_beside_itself(
    qtbot: QtBot, desk: Desk, dialog: ConfirmationPageDialog, address: str, code: ErrorCode
) -> None:
    save(qtbot, desk, dialog, address)
    assert dialog.notes.text("public_url") == SENTENCES[code]
    assert desk.app.settings_file.load().portal.public_url == ""


def test_an_address_of_this_computer_is_used_with_a_standing_warning(
    qtbot: QtBot, desk: Desk, dialog: ConfirmationPageDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Starting the pages has tests of its own.
    monkeypatch.setattr(desk.portal, "follow_settings", lambda _settings: None)
    save(qtbot, desk, dialog, "http://127.0.0.1:8735")
    assert desk.app.settings_file.load().portal.public_url == "http://127.0.0.1:8735"
    assert any("links in je mails werken alleen hier" in text for text in dialog.notices.texts())
