"""A recovery code on the screen and on paper, and making a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QComboBox, QLineEdit

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.gui.sign_in.change_sign_in_dialog import ChangeSignInDialog
from samenop_desktop.gui.sign_in.code_printing import sheet_with
from samenop_desktop.gui.sign_in.new_recovery_code_dialog import NewRecoveryCodeDialog
from samenop_desktop.gui.sign_in.recovery_code_dialog import NOT_PRINTED, PRINTED, RecoveryCodeDialog
from tests.gui.hands import answer, button, fill, press, shown, visible
from tests.hashing import make_hashes_cheap
from tests.services.making import PASSWORD, confirm, draft_for

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.desk import Desk

CODE = "ABCDE-FGHJK-MNPQR-STUVW-XYZ23-45678"
NEW = "een heel nieuw wachtwoord"


@pytest.fixture(autouse=True)
def _cheap_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    make_hashes_cheap(monkeypatch)


def test_a_new_code_asks_for_the_password_and_ends_the_one_before(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    service, email = desk.app.recovery, desk.signed_in.email
    before = service.new_code(desk.actor)
    dialog = ChangeSignInDialog(desk, host)
    dialog.open()
    press(button(dialog, "Nieuwe herstelcode"))
    asking = shown(qtbot, dialog, NewRecoveryCodeDialog)
    fill(asking.form.password_edit, "niet dit woord")
    press(button(asking, "Nieuwe code maken"))
    qtbot.waitUntil(lambda: "Probeer het opnieuw" in asking.notes.text("password"))
    fill(asking.form.password_edit, PASSWORD)
    with qtbot.waitSignal(dialog.recovery_code_replaced):
        press(button(asking, "Nieuwe code maken"))
    code = shown(qtbot, dialog, RecoveryCodeDialog).form.code_edit.text()
    with pytest.raises(SamenopError) as refused:
        service.recover(email, before, NEW, NEW)
    assert refused.value.code is ErrorCode.RECOVERY_FAILED
    service.recover(email, code, NEW, NEW)


def test_a_client_has_no_code(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    confirm(desk.app, desk.actor, desk.app.offers.offer(desk.actor, draft_for()))
    desk.signed_in = desk.app.accounts.sign_in("klant@bakkerij.test", PASSWORD)
    dialog = ChangeSignInDialog(desk, host)
    dialog.open()
    assert not dialog.form.new_recovery_code_button.isVisible()
    assert not dialog.form.recovery_heading_label.isVisible()


def print_into(qtbot: QtBot, dialog: RecoveryCodeDialog, path: Path) -> None:
    """Presses `Afdrukken`, and has the system's own dialog print into a file."""
    press(button(dialog, "Afdrukken"))
    asking = shown(qtbot, dialog, QPrintDialog)
    printers = asking.findChild(QComboBox, "printers")
    name = asking.findChild(QLineEdit, "filename")
    assert printers is not None
    assert name is not None
    printers.setCurrentIndex(printers.count() - 1)  # into a file, below whatever printers this computer has
    name.setText(str(path))
    press(button(asking, "Afdrukken"))


def test_the_code_is_printed_beside_everything_else(qtbot: QtBot, desk: Desk, host: QWidget, tmp_path: Path) -> None:
    dialog = RecoveryCodeDialog(CODE, desk.signed_in.email, desk.runner, host)
    dialog.open()
    print_into(qtbot, dialog, tmp_path / "code.pdf")
    qtbot.waitUntil(lambda: dialog.notices.texts() == [PRINTED])
    assert (tmp_path / "code.pdf").read_bytes().startswith(b"%PDF")
    assert dialog.form.print_button.isEnabled()


def test_escape_asks_before_the_code_is_gone_for_good(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    dialog = RecoveryCodeDialog(CODE, desk.signed_in.email, desk.runner, host)
    dialog.open()
    dialog.reject()
    assert "bewaard" in answer(qtbot, dialog, "Nee")
    assert dialog.isVisible()
    dialog.close()
    answer(qtbot, dialog, "Ja")
    qtbot.waitUntil(lambda: not visible(host, RecoveryCodeDialog))


def test_a_printer_that_refuses_is_told(
    qtbot: QtBot, desk: Desk, host: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_printer: QPrinter, _code: str, _email: str) -> bool:
        return False

    monkeypatch.setattr("samenop_desktop.gui.sign_in.recovery_code_dialog.print_code", refuse)
    dialog = RecoveryCodeDialog(CODE, desk.signed_in.email, desk.runner, host)
    dialog.open()
    print_into(qtbot, dialog, tmp_path / "code.pdf")
    qtbot.waitUntil(lambda: dialog.notices.texts() == [NOT_PRINTED])


def test_the_sheet_says_whose_code_it_is_and_what_to_do_with_it() -> None:
    told = sheet_with(CODE, "kantoor&zoon@devries.test").toPlainText()
    for words in ("Herstelcode", CODE, "kantoor&zoon@devries.test", "Wachtwoord vergeten", "achter slot"):
        assert words in told
