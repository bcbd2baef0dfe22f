"""From the first window to the last: setting up, signing in and out, staying signed in, the sample office."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.packages import Package
from samenop_desktop.gui.main_window.main_window import MainWindow
from samenop_desktop.gui.sample_mark import NAME as SAMPLE_NAME
from samenop_desktop.gui.session import SESSION
from samenop_desktop.gui.sign_in.change_sign_in_dialog import ChangeSignInDialog
from samenop_desktop.gui.sign_in.forgotten_password_dialog import ForgottenPasswordDialog
from samenop_desktop.gui.sign_in.new_recovery_code_dialog import NewRecoveryCodeDialog
from samenop_desktop.gui.sign_in.office_setup_window import OfficeSetupWindow
from samenop_desktop.gui.sign_in.recovery_code_dialog import RecoveryCodeDialog
from samenop_desktop.gui.sign_in.sign_in_window import SignInWindow
from samenop_desktop.gui.sign_in.ways_back import RECOVERED
from samenop_desktop.wording.errors import SENTENCES
from tests.gui.computer import EMAIL, NEW, Computer, labels, sign_in, with_office
from tests.gui.hands import button, fill, press, visible
from tests.services.making import PASSWORD, confirm, draft_for

if TYPE_CHECKING:
    import pytest

    from samenop_desktop.services.application import Application


def test_the_first_start_makes_an_office_and_opens_the_list(computer: Computer) -> None:
    desktop = computer.start()
    window = computer.window(desktop, OfficeSetupWindow)
    assert window.windowTitle() == "Kantoor instellen"
    form = window.form
    fill(form.name_edit, "Kantoor Café Één")
    fill(form.city_edit, "Zwolle")
    fill(form.email_edit, "info@een.test")
    fill(form.password_edit, PASSWORD)
    fill(form.password_repeated_edit, PASSWORD)
    press(button(window, "Kantoor aanmaken"))
    main = computer.main_window(desktop)
    assert main.windowTitle() == "SamenOp – Kantoor Café Één"
    assert "Nog geen administraties" in labels(main)
    assert not computer.keyring.get(SESSION)


def test_each_wrong_field_says_so_beside_itself(computer: Computer) -> None:
    window = computer.window(computer.start(), OfficeSetupWindow)
    fill(window.form.name_edit, "Kantoor De Vries")
    fill(window.form.email_edit, "geen adres")
    fill(window.form.password_edit, "kort")
    press(button(window, "Kantoor aanmaken"))
    computer.qtbot.waitUntil(lambda: bool(window.notes.text("city")))
    assert window.notes.text("name") == ""
    assert window.notes.text("city") == "Vul de plaats in."
    assert window.notes.text("email").startswith("Dit is geen geldig e-mailadres.")
    assert window.notes.text("password") == "Kies een wachtwoord van minstens 10 tekens."
    assert window.form.email_edit.accessibleDescription() == window.notes.text("email")
    assert window.focusWidget() is window.form.city_edit
    fill(window.form.city_edit, "Z")
    assert window.notes.text("city") == ""


def test_every_field_is_named_by_its_label(computer: Computer) -> None:
    window = computer.window(computer.start(), OfficeSetupWindow)
    names = {
        label.text().replace("&", ""): label.buddy().objectName()
        for label in window.findChildren(QLabel)
        if isinstance(label.buddy(), QLineEdit)
    }
    assert list(names) == ["Naam kantoor", "Plaats", "Telefoon", "E-mailadres", "Wachtwoord", "Wachtwoord herhalen"]


def test_a_wrong_pair_gets_one_message_whichever_was_wrong(office: Computer) -> None:
    window = office.window(office.start(), SignInWindow)
    assert window.windowTitle() == "Aanmelden"
    said = []
    for email, password in ((EMAIL, "verkeerd woord"), ("niemand@devries.test", PASSWORD)):
        sign_in(window, email, password)
        office.qtbot.waitUntil(window.form.sign_in_button.isEnabled)
        said.append(window.form.password_note.text())
    assert set(said) == {SENTENCES[ErrorCode.SIGN_IN_FAILED]}
    assert window.form.email_edit.text() == "niemand@devries.test"


def test_repeated_failures_slow_down_and_the_window_says_how_long(office: Computer) -> None:
    window = office.window(office.start(), SignInWindow)
    for _attempt in range(4):
        sign_in(window, EMAIL, "verkeerd woord")
        office.qtbot.waitUntil(window.form.sign_in_button.isEnabled)
    assert "seconden" in window.form.password_note.text()


def test_what_was_asked_before_the_store_was_open_is_done_after(office: Computer) -> None:
    desktop = office.start()
    assert isinstance(desktop.window, SignInWindow)
    assert desktop.app is None
    sign_in(desktop.window)
    office.main_window(desktop)


def test_staying_signed_in_opens_the_list_at_the_next_start(office: Computer) -> None:
    desktop = office.start()
    sign_in(office.window(desktop, SignInWindow), stay=True)
    office.main_window(desktop)
    assert office.keyring.get(SESSION)
    office.stop(desktop)
    again = office.start()
    assert isinstance(again.window, MainWindow)
    assert office.main_window(again).windowTitle() == "SamenOp – Kantoor De Vries"


def test_signing_out_ends_what_was_kept(office: Computer) -> None:
    desktop = office.start()
    sign_in(office.window(desktop, SignInWindow), stay=True)
    main = office.main_window(desktop)
    secret = office.keyring.get(SESSION)
    main.ribbon.tab_bar.setCurrentIndex(1)
    press(main.ribbon.button("Afmelden"))
    window = office.window(desktop, SignInWindow)
    assert window.form.email_edit.text() == EMAIL
    assert office.keyring.get(SESSION) is None
    assert desktop.app is not None
    assert secret is not None
    assert desktop.app.accounts.resume(secret) is None
    office.stop(desktop)
    assert isinstance(office.start().window, SignInWindow)


def test_a_sign_out_that_the_store_refuses_leaves_the_window_usable(
    office: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = office.start()
    sign_in(office.window(desktop, SignInWindow))
    main = office.main_window(desktop)
    assert desktop.app is not None

    def refuse(_secret: str | None) -> None:
        raise SamenopError(ErrorCode.STORE_BUSY)

    with monkeypatch.context() as patched:
        patched.setattr(desktop.app.accounts, "sign_out", refuse)
        main.sign_out_requested.emit()
        office.qtbot.waitUntil(lambda: SENTENCES[ErrorCode.STORE_BUSY] in main.notices.texts())
    assert main.isEnabled()
    main.sign_out_requested.emit()
    office.window(desktop, SignInWindow)


def test_a_useless_keyring_is_told_once_and_asks_each_time(office: Computer) -> None:
    office.keyring.unavailable = True
    desktop = office.start()
    sign_in(office.window(desktop, SignInWindow), stay=True)
    main = office.main_window(desktop)
    assert any("sleutelbos" in text for text in main.notices.texts())
    office.stop(desktop)
    again = office.start()
    sign_in(office.window(again, SignInWindow), stay=True)
    assert not any("sleutelbos" in text for text in office.main_window(again).notices.texts())


def test_a_kept_session_that_has_ended_asks_to_sign_in(office: Computer) -> None:
    desktop = office.start()
    sign_in(office.window(desktop, SignInWindow), stay=True)
    office.main_window(desktop)
    office.stop(desktop)
    office.keyring.set(SESSION, "van een ander")
    assert office.window(office.start(), SignInWindow).windowTitle() == "Aanmelden"


def test_a_second_office_sees_nothing_local_of_the_first(office: Computer) -> None:
    def add_local(app: Application) -> None:
        app.administrations.create(app.accounts.sign_in(EMAIL, PASSWORD).actor, "Van de eerste")

    with_office(office, office.data_dir, add_local)
    desktop = office.start()
    press(button(office.window(desktop, SignInWindow), "Nieuw kantoor"))
    window = office.window(desktop, OfficeSetupWindow)
    assert window.form.sign_in_instead_button.isVisible()
    for edit, text in (
        (window.form.name_edit, "Tweede kantoor"),
        (window.form.city_edit, "Assen"),
        (window.form.email_edit, "info@tweede.test"),
        (window.form.password_edit, PASSWORD),
        (window.form.password_repeated_edit, PASSWORD),
    ):
        fill(edit, text)
    QTest.keyClick(window.form.password_repeated_edit, Qt.Key.Key_Return)
    main = office.main_window(desktop)
    assert main.administrations is not None
    assert main.administrations.model.total == 0


def make_client(office: Computer, package: Package = Package.IN_STAP) -> None:
    def make(app: Application) -> None:
        actor = app.accounts.sign_in(EMAIL, PASSWORD).actor
        app.administrations.create(actor, "Alleen van het kantoor")
        confirm(app, actor, app.offers.offer(actor, replace(draft_for(), package=package)))

    with_office(office, office.data_dir, make)


def test_a_client_sees_only_what_is_his_and_no_work_of_an_office(office: Computer) -> None:
    make_client(office)
    desktop = office.start()
    sign_in(office.window(desktop, SignInWindow), "klant@bakkerij.test")
    main = office.main_window(desktop)
    assert main.administrations is not None
    model = main.administrations.model
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Bakkerij Jansen"]
    names = {one.plan.name for page in main.ribbon.pages for one in page.buttons if not one.isHidden()}
    of_owners = {"Openen", "Kopiëren", "Vrijgeven", "Verwijderen", "Back-up maken", "Back-up terugzetten", "Overzicht"}
    of_clients = {"Mijn abonnement", "Openstaande aanbiedingen"}
    assert names == of_owners | of_clients | {"Weergave", "Aanmelding wijzigen", "Afmelden"}


def test_a_client_with_the_web_only_package_is_refused_with_the_reason(office: Computer) -> None:
    make_client(office, Package.IN_ORDE)
    window = office.window(office.start(), SignInWindow)
    sign_in(window, "klant@bakkerij.test")
    office.qtbot.waitUntil(lambda: bool(window.notices.texts()))
    assert window.notices.texts() == [SENTENCES[ErrorCode.PACKAGE_WEB_ONLY]]


def test_a_store_that_is_away_is_said_in_the_window_and_tried_again(office: Computer) -> None:
    office.refusals.append(ErrorCode.STORE_UNREACHABLE)
    desktop = office.start()
    assert isinstance(desktop.window, SignInWindow)
    window = desktop.window
    office.qtbot.waitUntil(lambda: bool(window.notices.texts()))
    assert window.notices.texts()[0].startswith("De database is niet bereikbaar.")
    press(button(window, "Opnieuw proberen"))
    office.qtbot.waitUntil(lambda: desktop.app is not None)
    assert window.notices.texts() == []
    sign_in(window)
    office.main_window(desktop)


def test_the_sample_office_is_marked_and_leaves_the_own_store_alone(office: Computer) -> None:
    desktop = office.start()
    window = office.window(desktop, SignInWindow)
    press(button(window, "Voorbeeldgegevens laden"))
    office.qtbot.waitUntil(lambda: isinstance(desktop.window, MainWindow))
    main = office.main_window(desktop)
    assert main.windowTitle() == "SamenOp – Kantoor Voorbeeld"
    office.qtbot.waitUntil(lambda: main.findChild(QLabel, SAMPLE_NAME) is not None)
    assert "Voorbeeld" in labels(main)
    main.ribbon.tab_bar.setCurrentIndex(1)
    press(main.ribbon.button("Afmelden"))
    own = office.window(desktop, SignInWindow)
    assert own.findChild(QLabel, SAMPLE_NAME) is None
    # The sample lies in a folder of this store; that makes a sample of neither the store nor its copies.
    assert desktop.app is not None
    assert not desktop.app.is_sample
    sign_in(own)
    assert office.main_window(desktop).windowTitle() == "SamenOp – Kantoor De Vries"


def test_a_program_started_on_the_sample_office_signs_in_by_itself(computer: Computer) -> None:
    computer.data_dir = computer.load_sample(computer.data_dir, lambda _done, _total: None, lambda: False)
    desktop = computer.start()
    assert computer.main_window(desktop).windowTitle() == "SamenOp – Kantoor Voorbeeld"
    computer.main_window(desktop).ribbon.tab_bar.setCurrentIndex(1)
    press(computer.main_window(desktop).ribbon.button("Afmelden"))
    press(button(computer.window(desktop, SignInWindow), "Voorbeeldgegevens laden"))
    computer.main_window(desktop)


def set_up(setup: OfficeSetupWindow) -> None:
    for edit, words in (
        (setup.form.name_edit, "Kantoor De Vries"),
        (setup.form.city_edit, "Zwolle"),
        (setup.form.email_edit, EMAIL),
        (setup.form.password_edit, PASSWORD),
        (setup.form.password_repeated_edit, PASSWORD),
    ):
        fill(edit, words)
    press(button(setup, "Kantoor aanmaken"))


def test_the_recovery_code_is_offered_after_the_first_start_and_gives_a_new_password(computer: Computer) -> None:
    desktop = computer.start()
    setup = computer.window(desktop, OfficeSetupWindow)
    set_up(setup)
    main = computer.main_window(desktop)
    press(button(main, "Herstelcode tonen"))
    offered = visible(main, RecoveryCodeDialog)[0]
    code = offered.form.code_edit.text()
    press(button(offered, "Kopiëren"))
    assert computer.qapp.clipboard().text() == code
    press(button(offered, "Ik heb de code bewaard"))
    computer.qtbot.waitUntil(lambda: "herstelcode" not in " ".join(main.notices.texts()))
    main.sign_out_requested.emit()
    window = computer.window(desktop, SignInWindow)
    press(button(window, "Wachtwoord vergeten"))
    dialog = visible(window, ForgottenPasswordDialog)[0]
    press(dialog.form.by_code_button)
    fill(dialog.form.code_edit, "verkeerd")
    fill(dialog.form.password_edit, NEW)
    fill(dialog.form.password_repeated_edit, NEW)
    press(button(dialog, "Wachtwoord wijzigen"))
    computer.qtbot.waitUntil(lambda: "horen niet bij elkaar" in dialog.notes.text("code"))
    fill(dialog.form.code_edit, code)
    press(button(dialog, "Wachtwoord wijzigen"))
    computer.qtbot.waitUntil(lambda: bool(visible(window, RecoveryCodeDialog)))
    following = visible(window, RecoveryCodeDialog)[0]
    assert following.form.code_edit.text() not in ("", code)
    press(button(following, "Ik heb de code bewaard"))
    assert RECOVERED in window.notices.texts()
    sign_in(window, password=NEW)
    computer.main_window(desktop)


def test_a_new_recovery_code_takes_away_the_notice_that_holds_the_old_one(computer: Computer) -> None:
    desktop = computer.start()
    setup = computer.window(desktop, OfficeSetupWindow)
    set_up(setup)
    main = computer.main_window(desktop)
    assert "herstelcode" in " ".join(main.notices.texts())
    main.ribbon.tab_bar.setCurrentIndex(1)
    press(main.ribbon.button("Aanmelding wijzigen"))
    (changing,) = visible(main, ChangeSignInDialog)
    press(button(changing, "Nieuwe herstelcode"))
    (asking,) = visible(changing, NewRecoveryCodeDialog)
    fill(asking.form.password_edit, PASSWORD)
    press(button(asking, "Nieuwe code maken"))
    computer.qtbot.waitUntil(lambda: bool(visible(changing, RecoveryCodeDialog)))
    assert "herstelcode" not in " ".join(main.notices.texts())
