"""Mail instellen as a person sees it, with a real mail server on loopback."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING

import trustme
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from samenop_desktop.credentials.contract import MAIL_PASSWORD
from samenop_desktop.credentials.memory import MemoryCredentials
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.gui.mail import open_mail_settings
from samenop_desktop.gui.mail.keeping import kept_password
from samenop_desktop.settings.model import MailSettings, PortalSettings, Security, Settings
from tests.gui.hands import button, visible
from tests.mail.servers import HOST, Mailbox, smtp_server
from tests.services.making import draft_for

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.mail.mail_settings import MailSettingsDialog

LABELS = {
    "Server": "host_edit",
    "Beveiliging": "security_combo",
    "Poort": "port_edit",
    "Gebruikersnaam": "username_edit",
    "Wachtwoord": "password_edit",
    "Afzender": "sender_edit",
}
KNOWN = MailSettings(host="mail.devries.test", port=2465, username="devries", sender="info@devries.test")


def opened(qtbot: QtBot, desk: Desk, host: QWidget) -> MailSettingsDialog:
    dialog = open_mail_settings(desk, host)
    qtbot.waitUntil(dialog.form.save_button.isEnabled)
    return dialog


def fill(qtbot: QtBot, edit: QLineEdit, text: str) -> None:
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClick(edit, Qt.Key.Key_Delete)
    qtbot.keyClicks(edit, text)


def use_loopback(qtbot: QtBot, dialog: MailSettingsDialog, port: int) -> None:
    fill(qtbot, dialog.form.host_edit, HOST)
    dialog.form.security_combo.setFocus()
    qtbot.keyClicks(dialog.form.security_combo, "Geen")
    fill(qtbot, dialog.form.port_edit, str(port))


def told(dialog: MailSettingsDialog) -> str:
    return "\n".join(dialog.notices.texts())


def test_labels_are_buddies_of_their_fields(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    dialog = opened(qtbot, desk, host)
    assert dialog.windowTitle() == "Mail instellen"
    buddies = {
        label.text().replace("&", ""): label.buddy() for label in visible(dialog, QLabel) if label.buddy() is not None
    }
    assert buddies == {label: getattr(dialog.form, name) for label, name in LABELS.items()}
    assert dialog.form.sender_edit.text() == desk.signed_in.email


def test_what_was_set_up_stands_there(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    desk.app.settings_file.save(Settings(mail=KNOWN))
    desk.app.credentials.set(MAIL_PASSWORD, "geheim")
    form = opened(qtbot, desk, host).form
    assert form.host_edit.text() == "mail.devries.test"
    assert form.port_edit.text() == "2465"
    assert form.username_edit.text() == "devries"
    assert form.sender_edit.text() == "info@devries.test"
    assert form.password_edit.text() == ""
    assert "leeg" in form.password_edit.placeholderText()


def test_port_follows_the_security_until_it_is_changed(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    form = opened(qtbot, desk, host).form
    assert form.port_edit.text() == "465"
    form.security_combo.setFocus()
    qtbot.keyClicks(form.security_combo, "STA")
    assert form.port_edit.text() == "587"
    fill(qtbot, form.port_edit, "2525")
    form.security_combo.setFocus()
    qtbot.keyClicks(form.security_combo, "TLS")
    assert form.port_edit.text() == "2525"


def test_each_wrong_field_says_what_to_do(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    dialog = opened(qtbot, desk, host)
    form = dialog.form
    fill(qtbot, form.host_edit, "http mail")
    fill(qtbot, form.port_edit, "70000")
    fill(qtbot, form.sender_edit, "kantoor")
    form.save_button.click()

    assert "zonder spaties" in form.host_note.text()
    assert "65535" in form.port_note.text()
    assert "volledig e-mailadres" in form.sender_note.text()
    assert form.host_edit.accessibleDescription() == form.host_note.text()
    qtbot.waitUntil(form.host_edit.hasFocus)
    assert dialog.isVisible()
    fill(qtbot, form.port_edit, "465")
    assert not form.port_note.isVisible()
    assert desk.app.settings_file.load().mail is None


def test_without_security_only_this_computer_is_allowed(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    dialog = opened(qtbot, desk, host)
    fill(qtbot, dialog.form.host_edit, "mail.devries.test")
    dialog.form.security_combo.setFocus()
    qtbot.keyClicks(dialog.form.security_combo, "Geen")
    assert "Kies TLS of STARTTLS" in dialog.form.security_note.text()

    fill(qtbot, dialog.form.host_edit, "localhost")

    assert not dialog.form.security_note.isVisible()


class TestTrying:
    def test_a_mail_goes_to_the_office_and_the_server_is_quoted(self, qtbot: QtBot, desk: Desk, host: QWidget) -> None:
        mailbox = Mailbox()
        with smtp_server(mailbox) as port:
            dialog = opened(qtbot, desk, host)
            use_loopback(qtbot, dialog, port)
            button(dialog, "Testmail sturen").click()
            assert not button(dialog, "Opslaan").isEnabled()
            qtbot.waitUntil(lambda: "De testmail is verstuurd" in told(dialog))

        assert mailbox.recipients == [desk.signed_in.email]
        assert "2.0.0 aangenomen als 1" in told(dialog)
        assert button(dialog, "Opslaan").isEnabled()
        assert desk.app.settings_file.load().mail is None

    def test_a_refusal_is_told_in_plain_words(self, qtbot: QtBot, desk: Desk, host: QWidget) -> None:
        mailbox = Mailbox(answers={"RCPT": "550 5.1.1 onbekend"})
        with smtp_server(mailbox) as port:
            dialog = opened(qtbot, desk, host)
            use_loopback(qtbot, dialog, port)
            button(dialog, "Testmail sturen").click()
            qtbot.waitUntil(lambda: "niet verstuurd" in told(dialog))
        assert "5.1.1 onbekend" in told(dialog)

    def test_the_kept_password_is_used(
        self, qtbot: QtBot, desk: Desk, host: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        desk.app.credentials.set(MAIL_PASSWORD, "geheim")
        authority = trustme.CA()
        authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
        secure = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert(HOST).configure_cert(secure)
        mailbox = Mailbox()
        with smtp_server(mailbox, starttls=secure, account=("devries", "geheim")) as port:
            dialog = opened(qtbot, desk, host)
            fill(qtbot, dialog.form.host_edit, HOST)
            dialog.form.security_combo.setFocus()
            qtbot.keyClicks(dialog.form.security_combo, "STA")
            fill(qtbot, dialog.form.port_edit, str(port))
            fill(qtbot, dialog.form.username_edit, "devries")
            button(dialog, "Testmail sturen").click()
            qtbot.waitUntil(lambda: "De testmail is" in told(dialog))
        assert "De testmail is verstuurd" in told(dialog)
        assert mailbox.recipients == [desk.signed_in.email]


class TestSaving:
    def test_settings_go_to_the_file_and_the_password_to_the_keyring(
        self, qtbot: QtBot, desk: Desk, host: QWidget
    ) -> None:
        portal = PortalSettings(public_url="https://bevestigen.devries.test")
        desk.app.settings_file.save(Settings(portal=portal))
        dialog = opened(qtbot, desk, host)
        fill(qtbot, dialog.form.host_edit, "mail.devries.test")
        fill(qtbot, dialog.form.username_edit, "devries")
        fill(qtbot, dialog.form.password_edit, "geheim woord")
        button(dialog, "Opslaan").click()
        qtbot.waitUntil(lambda: not visible(host, type(dialog)))

        kept = desk.app.settings_file.load()
        assert kept.mail == MailSettings(
            host="mail.devries.test", port=465, security=Security.TLS, username="devries", sender=desk.signed_in.email
        )
        assert kept.portal == portal
        assert desk.app.credentials.get(MAIL_PASSWORD) == "geheim woord"
        assert "geheim" not in desk.app.data_dir.settings_path.read_text(encoding="utf-8")

    def test_an_empty_password_keeps_the_one_there_was(self, qtbot: QtBot, desk: Desk, host: QWidget) -> None:
        desk.app.settings_file.save(Settings(mail=KNOWN))
        desk.app.credentials.set(MAIL_PASSWORD, "geheim")
        dialog = opened(qtbot, desk, host)
        fill(qtbot, dialog.form.port_edit, "465")
        button(dialog, "Opslaan").click()
        qtbot.waitUntil(lambda: not visible(host, type(dialog)))
        assert desk.app.credentials.get(MAIL_PASSWORD) == "geheim"

    def test_mails_that_waited_leave_at_once(self, qtbot: QtBot, desk: Desk, host: QWidget) -> None:
        desk.app.offers.offer(desk.actor, draft_for())
        mailbox = Mailbox()
        with smtp_server(mailbox) as port:
            dialog = opened(qtbot, desk, host)
            use_loopback(qtbot, dialog, port)
            button(dialog, "Opslaan").click()
            qtbot.waitUntil(lambda: mailbox.recipients == [desk.signed_in.email])
            qtbot.waitUntil(lambda: not desk.runner.is_busy())

    def test_cancelling_keeps_nothing(self, qtbot: QtBot, desk: Desk, host: QWidget) -> None:
        dialog = opened(qtbot, desk, host)
        fill(qtbot, dialog.form.host_edit, "mail.devries.test")
        button(dialog, "Annuleren").click()
        qtbot.waitUntil(lambda: not visible(host, type(dialog)))
        assert desk.app.settings_file.load().mail is None

    def test_a_broken_file_is_told_and_not_overwritten(self, qtbot: QtBot, desk: Desk, host: QWidget) -> None:
        path = desk.app.data_dir.settings_path
        path.write_text("[mail\nhost = 'x'\n", encoding="utf-8")
        dialog = opened(qtbot, desk, host)
        qtbot.waitUntil(lambda: "klopt niet bij regel" in told(dialog))
        fill(qtbot, dialog.form.host_edit, "mail.devries.test")
        button(dialog, "Opslaan").click()
        qtbot.waitUntil(button(dialog, "Opslaan").isEnabled)
        assert path.read_text(encoding="utf-8").startswith("[mail\n")


def test_without_a_keyring_it_says_so_and_asks_each_session(
    qtbot: QtBot, desk: Desk, host: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_self: MemoryCredentials) -> dict[str, str]:
        raise SamenopError(ErrorCode.KEYRING_UNAVAILABLE, reason="no bus")

    monkeypatch.setattr(MemoryCredentials, "_open", refuse)
    dialog = opened(qtbot, desk, host)
    assert "geen sleutelbos" in dialog.form.keyring_value.text()
    assert dialog.form.keyring_value.isVisible()
    fill(qtbot, dialog.form.host_edit, "mail.devries.test")
    fill(qtbot, dialog.form.password_edit, "geheim")
    button(dialog, "Opslaan").click()
    qtbot.waitUntil(lambda: not visible(host, type(dialog)))
    assert kept_password(desk.app) == "geheim"
