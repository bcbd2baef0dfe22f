"""The dialog `Wachtwoord vergeten`, and what happens behind it while nobody is signed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.gui.notice_bar import NoticeBar
from samenop_desktop.gui.sign_in.forgotten_password_dialog import OTHER_DESK, OTHER_WAY, SENT, ForgottenPasswordDialog
from samenop_desktop.gui.sign_in.ways_back import WaysBack
from samenop_desktop.settings.model import PortalSettings
from tests.gui.hands import button, fill, press, shown, visible
from tests.hashing import make_hashes_cheap
from tests.mail.servers import Mailbox, smtp_server
from tests.services.making import PASSWORD, make_office, set_up_mail

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.tasks import TaskRunner
    from samenop_desktop.services.application import Application

EMAIL, NOBODY = "kantoor@devries.test", "niemand@nergens.test"
NEW = "een heel nieuw wachtwoord"


@pytest.fixture(autouse=True)
def _cheap_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    make_hashes_cheap(monkeypatch)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def opened(app: Application, runner: TaskRunner, window: QWidget, email: str = EMAIL) -> ForgottenPasswordDialog:
    dialog = ForgottenPasswordDialog(app, runner, email, window)
    dialog.open()
    return dialog


def send(qtbot: QtBot, dialog: ForgottenPasswordDialog) -> str:
    """Presses `Mail sturen` and returns what is then said above the form."""
    press(button(dialog, "Mail sturen"))
    qtbot.waitUntil(lambda: bool(dialog.notices.texts()))
    return dialog.notices.texts()[0]


def test_where_the_store_is_shared_there_is_only_the_mail(
    qtbot: QtBot, application: Application, runner: TaskRunner, window: QWidget
) -> None:
    make_office(application)
    dialog = opened(application, runner, window)
    assert dialog.form.by_code_button.isVisible() is application.store.is_embedded
    assert dialog.form.send_button.isDefault()
    assert not dialog.form.code_edit.isVisible()
    told = send(qtbot, dialog)
    assert "de mailserver is hier niet ingesteld" in told
    assert told.endswith(OTHER_WAY if application.store.is_embedded else OTHER_DESK)
    set_up_mail(application, public_url="")
    assert "geen openbaar adres" in send(qtbot, dialog)
    assert application.outbox.lease("worker") is None


def test_known_or_not_the_same_is_said(
    qtbot: QtBot, embedded_application: Application, runner: TaskRunner, window: QWidget
) -> None:
    set_up_mail(embedded_application)
    make_office(embedded_application)
    for email in (NOBODY, EMAIL):
        dialog = opened(embedded_application, runner, window, email)
        assert send(qtbot, dialog) == SENT
        press(button(dialog, "Sluiten"))
    mail = embedded_application.outbox.lease("worker")
    assert mail is not None
    assert mail.fields.recipient == EMAIL


def test_what_is_wrong_and_what_came_too_often_stand_beside_the_address(
    qtbot: QtBot, embedded_application: Application, runner: TaskRunner, window: QWidget
) -> None:
    dialog = opened(embedded_application, runner, window, "")
    press(button(dialog, "Mail sturen"))
    qtbot.waitUntil(lambda: dialog.notes.text("email") == "Vul het e-mailadres in.")
    fill(dialog.form.email_edit, "geen adres")
    press(button(dialog, "Mail sturen"))
    qtbot.waitUntil(lambda: "geen geldig e-mailadres" in dialog.notes.text("email"))
    for _ in range(3):
        embedded_application.forgotten_passwords.ask(NOBODY)
    fill(dialog.form.email_edit, NOBODY)
    press(button(dialog, "Mail sturen"))
    qtbot.waitUntil(lambda: "kort na elkaar" in dialog.notes.text("email"))
    assert dialog.notices.texts() == []


def test_with_the_code_it_asks_for_what_that_needs(
    qtbot: QtBot, embedded_application: Application, runner: TaskRunner, window: QWidget
) -> None:
    office = make_office(embedded_application)
    code = embedded_application.recovery.new_code(office)
    dialog = opened(embedded_application, runner, window)
    press(dialog.form.by_code_button)
    assert dialog.form.recover_button.isDefault()
    assert visible(dialog, type(dialog.form.send_button)) == [dialog.form.recover_button, dialog.form.cancel_button]
    for edit, words in (
        (dialog.form.code_edit, code),
        (dialog.form.password_edit, NEW),
        (dialog.form.password_repeated_edit, NEW),
    ):
        fill(edit, words)
    with qtbot.waitSignal(dialog.recovered) as recovered:
        press(button(dialog, "Wachtwoord wijzigen"))
    assert recovered.args is not None
    assert recovered.args[0] == EMAIL
    assert recovered.args[1] != code
    assert embedded_application.accounts.sign_in(EMAIL, NEW).actor == office


def test_the_mail_leaves_and_the_pages_run_though_nobody_is_signed_in(
    qtbot: QtBot, embedded_application: Application, runner: TaskRunner, window: QWidget
) -> None:
    app, mailbox, served = embedded_application, Mailbox(), list[PortalSettings]()
    make_office(app)
    notices = NoticeBar(window)
    back = WaysBack(runner, lambda: notices, served.append, QObject(window))
    with smtp_server(mailbox) as port:
        set_up_mail(app, port)
        back.ask(app, EMAIL)
        dialog = shown(qtbot, window, ForgottenPasswordDialog)
        send(qtbot, dialog)
        qtbot.waitUntil(lambda: len(mailbox.mails) == 1 and bool(served))
        assert served == [app.settings_file.load().portal]
        qtbot.waitUntil(lambda: not runner.is_busy())
        send(qtbot, dialog)
        qtbot.waitUntil(lambda: len(mailbox.mails) == 2)
        assert len(served) == 1
        back.rest()
        qtbot.waitUntil(lambda: not runner.is_busy())
    letter = mailbox.mails[1].get_body(("plain",))
    assert letter is not None
    token = letter.get_content().partition("/wachtwoord/")[2].split()[0]
    assert app.forgotten_passwords.choose(token, NEW, NEW).email == EMAIL
    with pytest.raises(SamenopError) as refused:
        app.accounts.sign_in(EMAIL, PASSWORD)
    assert refused.value.code is ErrorCode.SIGN_IN_FAILED
