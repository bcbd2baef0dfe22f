"""The list that stands there before the store is open: what it shows, what it leaves, and what it may not show."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu

from samenop_desktop.domain.errors import ErrorCode
from samenop_desktop.gui import first_paint, paged_model
from samenop_desktop.gui.administration.administration_window import AdministrationWindow
from samenop_desktop.gui.main_window.administrations_model import Column
from samenop_desktop.gui.main_window.main_window import MainWindow
from samenop_desktop.gui.main_window.ribbon_plan import APPEARANCE, COLLABORATE, OPENING
from samenop_desktop.gui.preferences import Preferences
from samenop_desktop.gui.session import SESSION, keep
from samenop_desktop.gui.sign_in.sign_in_window import SignInWindow
from samenop_desktop.services.rows import AdministrationQuery
from samenop_desktop.settings.model import Appearance
from samenop_desktop.wording.errors import SENTENCES
from tests.gui.computer import EMAIL, Computer, labels, with_office
from tests.gui.hands import button, fill, given_the_keyboard, press, shown
from tests.services.making import PASSWORD, confirm, draft_for, make_office

if TYPE_CHECKING:
    from samenop_desktop.gui.desktop import Desktop
    from samenop_desktop.services.application import Application

NAMES = ["Bakkerij Jansen", "Café De Boer", "Slagerij Smit"]


@pytest.fixture
def staying(computer: Computer, monkeypatch: pytest.MonkeyPatch) -> Computer:
    """A computer at which an office with three administrations stays signed in, and whose store opens late."""
    # What goes on after a paint does so because something was painted.
    monkeypatch.setattr(first_paint, "NEVER_SEEN_MS", 600_000)

    def make(app: Application) -> None:
        actor = make_office(app)
        for name in NAMES:
            app.administrations.create(actor, name)
        keep(app, actor)

    with_office(computer, computer.data_dir, make)
    preferences = Preferences(computer.data_dir.root)
    preferences.stays_signed_in = True
    preferences.write()
    computer.may_open.clear()
    return computer


def names(window: MainWindow) -> list[str]:
    if window.administrations is None:
        return []
    model = window.administrations.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def first_rows(computer: Computer, desktop: Desktop) -> MainWindow:
    """Waits for the list, while the store is not open."""
    window = desktop.window
    assert isinstance(window, MainWindow)
    computer.qtbot.waitUntil(lambda: len(names(window)) == len(NAMES))
    assert desktop.app is None
    return window


def change_behind_its_back(computer: Computer, act: str) -> None:
    connection = sqlite3.connect(computer.data_dir.database_path)
    with connection:
        connection.execute(act)
    connection.close()


def test_the_list_can_be_read_before_the_store_is_open(staying: Computer) -> None:
    desktop = staying.start()
    window = first_rows(staying, desktop)
    assert names(window) == NAMES
    assert window.windowTitle() == "SamenOp – Kantoor De Vries"
    assert "3 administraties" in [label.text() for label in window.findChildren(QLabel)]
    assert not window.ribbon.button(COLLABORATE).isEnabled()
    assert window.ribbon.button(COLLABORATE).toolTip().endswith(OPENING)
    staying.may_open.set()
    assert staying.main_window(desktop) is window
    assert names(window) == NAMES
    assert window.ribbon.button(COLLABORATE).isEnabled()


def test_a_client_sees_his_own_list_and_no_button_of_an_office(staying: Computer) -> None:
    def make_client(app: Application) -> None:
        office = app.accounts.sign_in(EMAIL, PASSWORD).actor
        confirm(app, office, app.offers.offer(office, draft_for("Timmerbedrijf Peeters")))
        keep(app, app.accounts.sign_in(draft_for().details.email, PASSWORD).actor)

    with_office(staying, staying.data_dir, make_client)
    desktop = staying.start()
    window = desktop.window
    assert isinstance(window, MainWindow)
    staying.qtbot.waitUntil(lambda: names(window) == ["Timmerbedrijf Peeters"])
    assert desktop.app is None
    assert window.ribbon.button(COLLABORATE).isHidden()
    assert window.ribbon.tab_bar.tabText(1) == "Aanmelding"


def test_what_is_done_with_it_meanwhile_stays(staying: Computer) -> None:
    desktop = staying.start()
    window = first_rows(staying, desktop)
    window.form.administrations_view.selectRow(1)
    fill(window.form.search_edit, "bo")
    assert names(window) == NAMES
    window.form.search_edit.setFocus()
    staying.may_open.set()
    staying.main_window(desktop)
    assert names(window) == ["Café De Boer"]
    assert window.administrations is not None
    assert window.administrations.selected is not None
    assert window.administrations.selected.plain_name == "Café De Boer"
    assert window.focusWidget() is window.form.search_edit


def test_what_is_opened_too_soon_opens_as_soon_as_it_can(staying: Computer) -> None:
    desktop = staying.start()
    window = first_rows(staying, desktop)
    window.form.administrations_view.selectRow(2)
    QTest.keyClick(window.form.administrations_view, Qt.Key.Key_Return)
    staying.may_open.set()
    opened = shown(staying.qtbot, window, AdministrationWindow)
    assert "Slagerij Smit" in opened.windowTitle()


def test_an_order_chosen_meanwhile_counts_once_the_store_is_open(staying: Computer) -> None:
    desktop = staying.start()
    window = first_rows(staying, desktop)
    window.form.administrations_view.sortByColumn(Column.NAME, Qt.SortOrder.DescendingOrder)
    staying.may_open.set()
    staying.main_window(desktop)
    assert names(window) == NAMES[::-1]


def test_it_comes_in_the_order_in_which_it_was_left(staying: Computer) -> None:
    staying.may_open.set()
    before = staying.start()
    view = staying.main_window(before).form.administrations_view
    view.sortByColumn(Column.NAME, Qt.SortOrder.DescendingOrder)
    staying.stop(before)
    staying.may_open.clear()
    window = first_rows(staying, staying.start())
    assert names(window) == NAMES[::-1]


def test_whoever_scrolled_to_the_end_of_it_comes_further_once_the_store_is_open(
    staying: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paged_model, "PAGE_SIZE", 2)
    desktop = staying.start()
    main = desktop.window
    assert isinstance(main, MainWindow)
    staying.qtbot.waitUntil(lambda: len(names(main)) == 2)
    staying.may_open.set()
    staying.main_window(desktop)
    staying.qtbot.waitUntil(lambda: names(main) == NAMES)


def test_the_search_is_found_by_its_key_before_the_store_is_open(staying: Computer) -> None:
    window = first_rows(staying, staying.start())
    given_the_keyboard(staying.qtbot, window)
    QTest.keyClick(window.form.administrations_view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is window.form.search_edit


def test_colours_chosen_before_the_store_is_open_are_kept(staying: Computer) -> None:
    desktop = staying.start()
    window = first_rows(staying, desktop)
    window.ribbon.tab_bar.setCurrentIndex(1)
    press(window.ribbon.button(APPEARANCE))
    menu = shown(staying.qtbot, window, QMenu)
    (light,) = (action for action in menu.actions() if action.text() == "Licht")
    light.trigger()
    menu.close()
    staying.may_open.set()
    staying.main_window(desktop)
    assert desktop.theme.appearance == "light"
    assert desktop.app is not None
    assert desktop.app.settings_file.load().appearance is Appearance.LIGHT


def test_changes_made_elsewhere_meanwhile_are_there_after_it(staying: Computer) -> None:
    desktop = staying.start()
    window = first_rows(staying, desktop)
    change_behind_its_back(
        staying, "UPDATE administration SET name = 'Zadelmaker', name_key = 'zadelmaker' WHERE id = 1"
    )
    staying.may_open.set()
    staying.main_window(desktop)
    assert names(window) == ["Café De Boer", "Slagerij Smit", "Zadelmaker"]


def test_a_session_ended_elsewhere_meanwhile_takes_the_list_away(staying: Computer) -> None:
    desktop = staying.start()
    first_rows(staying, desktop)
    change_behind_its_back(staying, "UPDATE session SET ended_at = created_at")
    staying.may_open.set()
    window = staying.window(desktop, SignInWindow)
    assert all(name not in labels(window) for name in NAMES)


def test_an_ended_session_shows_no_row_at_all(staying: Computer) -> None:
    change_behind_its_back(staying, "UPDATE session SET ended_at = created_at")
    desktop = staying.start()
    main = desktop.window
    assert isinstance(main, MainWindow)
    staying.qtbot.waitUntil(staying.is_opening.is_set)
    assert names(main) == []
    staying.may_open.set()
    staying.window(desktop, SignInWindow)


def test_the_keyring_is_asked_once(staying: Computer, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    get = staying.keyring.get

    def note_and_get(name: str) -> str | None:
        asked.append(name)
        return get(name)

    monkeypatch.setattr(staying.keyring, "get", note_and_get)
    staying.may_open.set()
    staying.main_window(staying.start())
    assert asked.count(SESSION) == 1


def test_a_keyring_that_cannot_be_used_leads_to_signing_in(staying: Computer) -> None:
    staying.keyring.unavailable = True
    staying.may_open.set()
    window = staying.window(staying.start(), SignInWindow)
    assert "sleutelbos" in labels(window)


def test_the_keyring_is_asked_anew_when_the_store_is_tried_again(staying: Computer) -> None:
    staying.keyring.unavailable = True
    staying.refusals.append(ErrorCode.STORE_BUSY)
    staying.may_open.set()
    desktop = staying.start()
    main = desktop.window
    assert isinstance(main, MainWindow)
    staying.qtbot.waitUntil(lambda: SENTENCES[ErrorCode.STORE_BUSY] in labels(main))
    staying.keyring.unavailable = False
    button(main, "Opnieuw proberen").click()
    assert names(staying.main_window(desktop)) == NAMES


def test_a_store_that_cannot_be_looked_at_is_opened_and_says_why(staying: Computer) -> None:
    staying.data_dir.database_path.write_bytes(b"not a database" * 1000)
    staying.may_open.set()
    desktop = staying.start()
    staying.qtbot.waitUntil(
        lambda: desktop.window is not None and SENTENCES[ErrorCode.STORE_DAMAGED] in labels(desktop.window)
    )
    assert isinstance(desktop.window, MainWindow)
    assert names(desktop.window) == []


def test_a_look_that_fails_in_any_way_keeps_nothing_from_opening(staying: Computer) -> None:
    change_behind_its_back(staying, "DELETE FROM moment")
    change_behind_its_back(staying, "INSERT INTO moment (id, at) VALUES (1, 'never')")
    desktop = staying.start()
    main = desktop.window
    assert isinstance(main, MainWindow)
    staying.qtbot.waitUntil(staying.is_opening.is_set)
    assert names(main) == []
    change_behind_its_back(staying, "UPDATE moment SET at = '2026-01-01 00:00:00.000000'")
    staying.may_open.set()
    assert names(staying.main_window(desktop)) == NAMES


def test_an_office_without_administrations_is_told_where_to_begin_once_it_can(computer: Computer) -> None:
    def make(app: Application) -> None:
        keep(app, make_office(app))

    with_office(computer, computer.data_dir, make)
    preferences = Preferences(computer.data_dir.root)
    preferences.stays_signed_in = True
    preferences.write()
    main = computer.main_window(computer.start())
    assert "Nog geen administraties" in labels(main)
    assert main.administrations is not None
    assert main.administrations.model.query == AdministrationQuery()
