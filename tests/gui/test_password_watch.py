"""A password changed elsewhere: every desk that knew the old one asks for the new one."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

import pytest

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.gui.desktop import CHANGED_ELSEWHERE
from samenop_desktop.gui.main_window.main_window import MainWindow
from samenop_desktop.gui.session import SESSION, keep
from samenop_desktop.gui.sign_in.change_sign_in_dialog import ChangeSignInDialog
from samenop_desktop.gui.sign_in.sign_in_window import SignInWindow
from tests.gui.computer import EMAIL, NEW, Computer, sign_in, with_office
from tests.gui.hands import fill, press, shown
from tests.services.making import PASSWORD

if TYPE_CHECKING:
    from samenop_desktop.services.application import Application


def change_password(app: Application) -> None:
    app.accounts.change_password(app.accounts.sign_in(EMAIL, PASSWORD).actor, PASSWORD, NEW, NEW)


def test_a_password_changed_at_another_desk_asks_everybody_to_sign_in(office: Computer) -> None:
    desktop = office.start()
    sign_in(office.window(desktop, SignInWindow), stay=True)
    main = office.main_window(desktop)

    with_office(office, office.data_dir, change_password)
    window = office.window(desktop, SignInWindow)
    assert window.notices.texts() == [CHANGED_ELSEWHERE]
    assert office.keyring.get(SESSION) is None
    sign_in(window, password=NEW)
    assert office.main_window(desktop) is not main


def test_who_is_sent_away_leaves_what_a_program_beside_him_keeps(office: Computer) -> None:
    desktop = office.start()
    sign_in(office.window(desktop, SignInWindow), stay=True)
    office.main_window(desktop)

    def change_and_stay(app: Application) -> None:
        change_password(app)
        keep(app, app.accounts.sign_in(EMAIL, NEW).actor)

    with_office(office, office.data_dir, change_and_stay)
    office.window(desktop, SignInWindow)
    office.stop(desktop)
    again = office.start()
    assert isinstance(again.window, MainWindow)
    office.main_window(again)


@pytest.mark.parametrize("refused", ["signed_in", "resume"], ids=["asking", "leaving"])
def test_a_store_that_refuses_keeps_nobody_in_with_the_old_password(
    office: Computer, monkeypatch: pytest.MonkeyPatch, refused: str
) -> None:
    monkeypatch.setattr("samenop_desktop.gui.password_watch.AGAIN_AFTER_MS", 50)
    desktop = office.start()
    sign_in(office.window(desktop, SignInWindow))
    office.main_window(desktop)
    assert desktop.app is not None
    accounts = desktop.app.accounts
    ask, times = getattr(accounts, refused), count()

    def refuse_at_first(of: object) -> object:
        if next(times) < 2:
            raise SamenopError(ErrorCode.STORE_BUSY)
        return ask(of)

    monkeypatch.setattr(accounts, refused, refuse_at_first)
    with_office(office, office.data_dir, change_password)
    assert office.window(desktop, SignInWindow).notices.texts() == [CHANGED_ELSEWHERE]


def test_a_password_changed_here_asks_nothing(office: Computer) -> None:
    desktop = office.start()
    sign_in(office.window(desktop, SignInWindow))
    main = office.main_window(desktop)
    main.ribbon.tab_bar.setCurrentIndex(1)
    press(main.ribbon.button("Aanmelding wijzigen"))
    dialog = shown(office.qtbot, main, ChangeSignInDialog)
    for edit, text in (
        (dialog.form.old_password_edit, PASSWORD),
        (dialog.form.password_edit, NEW),
        (dialog.form.password_repeated_edit, NEW),
    ):
        fill(edit, text)
    with office.qtbot.waitSignal(main.password_changed):
        press(dialog.form.change_password_button)
    assert desktop.desk is not None
    with office.qtbot.waitSignal(desktop.desk.watch.store_changed):
        desktop.desk.watch.look()
    office.qtbot.waitUntil(lambda: not desktop.runner.is_busy())
    assert desktop.window is main
    assert main.isEnabled()
