"""Back-ups and copies as a person makes them: ribbon, dialogs, Overzicht, and the tab Rechten."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.gui.administration import open_administration_window
from samenop_desktop.gui.backups.backups_model import BackupsModel
from samenop_desktop.gui.backups.backups_window import BackupsWindow, file_name, open_backups_window
from samenop_desktop.gui.backups.copy_dialog import CopyDialog
from samenop_desktop.gui.backups.delete_dialog import DeleteDialog
from samenop_desktop.gui.backups.restore_dialog import RestoreDialog
from samenop_desktop.services.rows import AdministrationQuery
from samenop_desktop.wording.errors import SENTENCES
from tests.gui.hands import answer, button, fill, press, shown, spoken_name, type_text, visible
from tests.services.keeping import bring_in, bring_online, content_of, overview
from tests.services.making import confirm, draft_of

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.tasks import IsCancelled, OnProgress
    from tests.gui.screen import Screen


def overview_of(qtbot: QtBot, desk: Desk, host: QWidget) -> BackupsWindow:
    """The Overzicht with its rows."""
    window = open_backups_window(desk, host)
    qtbot.waitUntil(lambda: not desk.runner.is_busy())
    return window


def said(qtbot: QtBot, window: BackupsWindow, beginning: str) -> str:
    """Waits for a notice in the Overzicht."""

    def found() -> list[str]:
        return [text for text in window.notices.texts() if text.startswith(beginning)]

    qtbot.waitUntil(lambda: bool(found()))
    qtbot.waitUntil(lambda: not window.work.is_busy)
    return found()[0]


# --- the ribbon -------------------------------------------------------------------------------------------


def test_every_button_says_why_it_cannot_be_used(screen: Screen, tmp_path: Path) -> None:
    app, actor = screen.desk.app, screen.desk.actor
    bring_in(app, actor, tmp_path, name="Lokaal", years=1)
    app.offers.offer(actor, draft_of(bring_online(app, actor, tmp_path, name="Net", years=1)))
    clients = bring_online(app, actor, tmp_path, name="Klant", years=1)
    confirm(app, actor, app.offers.offer(actor, draft_of(clients, "ander@klant.test")))
    screen.attach()

    for name in ("Kopiëren", "Vrijgeven", "Verwijderen", "Back-up maken"):
        assert screen.reason(name) == "Selecteer eerst een administratie in de lijst."
    assert screen.reason("Back-up terugzetten") == screen.reason("Overzicht") == ""
    screen.select("Lokaal")
    assert {screen.reason(name) for name in ("Kopiëren", "Vrijgeven", "Verwijderen", "Back-up maken")} == {""}
    screen.select("Net (SamenOp)")
    assert screen.reason("Verwijderen") == SENTENCES[ErrorCode.REQUEST_OPEN]
    assert screen.reason("Vrijgeven") == SENTENCES[ErrorCode.RELEASE_NOT_LOCAL]
    assert screen.reason("Kopiëren") == screen.reason("Back-up maken") == ""
    screen.select("Klant")
    assert screen.reason("Kopiëren") == SENTENCES[ErrorCode.COPY_OF_OTHERS]
    assert screen.reason("Verwijderen") == SENTENCES[ErrorCode.DELETE_OF_OTHERS]
    assert screen.reason("Back-up maken") == ""


def test_a_back_up_is_made_beside_other_work_and_shown_in_the_overview(screen: Screen, tmp_path: Path) -> None:
    bring_online(screen.desk.app, screen.desk.actor, tmp_path)
    screen.attach()
    screen.select("Zoet")

    screen.press("Back-up maken")

    assert screen.reason("Online zetten") == "Er wordt nog aan iets anders gewerkt. Wacht tot dat klaar is."
    assert screen.reason("Openen") == ""
    assert screen.notice("De back-up van Zoet is gemaakt en nagelezen.")
    press(button(screen.window, "Overzicht"))
    window = shown(screen.qtbot, screen.window, BackupsWindow)
    screen.wait_idle()
    assert window.list.model.rowCount() == 1
    assert window.list.model.index(0, 0).data() == "Zoet"
    window.close()


def test_work_can_be_stopped_half_way(screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bring_in(screen.desk.app, screen.desk.actor, tmp_path)
    screen.attach()
    screen.select("Zoet")
    asked = threading.Event()

    def wait_for_the_user(_actor: object, _id: int, on_progress: OnProgress, is_cancelled: IsCancelled) -> None:
        on_progress(1, 2)
        while not is_cancelled():
            asked.wait(0.01)
        raise SamenopError(ErrorCode.CANCELLED)

    monkeypatch.setattr(screen.desk.app.backups, "make", wait_for_the_user)
    screen.press("Back-up maken")
    assert "Van Zoet wordt een back-up gemaakt" in [label.text() for label in visible(screen.window, QLabel)]

    press(button(screen.window, "Afbreken"))

    assert screen.notice("Afgebroken op jouw verzoek; er is niets veranderd.")
    screen.press("Back-up maken")
    screen.window.close()
    question = answer(screen.qtbot, screen.window, "Doorgaan")
    assert question.startswith("Van Zoet wordt nog een back-up gemaakt. Wil je daarmee stoppen?")
    screen.window.close()
    answer(screen.qtbot, screen.window, "Stoppen en sluiten")
    screen.qtbot.waitUntil(lambda: not screen.window.isVisible())


def test_a_copy_gets_a_name_and_a_place(screen: Screen, tmp_path: Path) -> None:
    app, actor = screen.desk.app, screen.desk.actor
    standard = bring_in(app, actor, tmp_path, name="Standaard", years=1)
    screen.attach()
    screen.select("Standaard")

    screen.press("Kopiëren")
    dialog = shown(screen.qtbot, screen.window, CopyDialog)
    screen.qtbot.waitUntil(lambda: dialog.form.name_edit.text() == "Standaard (2)")
    assert spoken_name(dialog.form.name_edit) == "Naam van de kopie"
    fill(dialog.form.name_edit, "")
    assert dialog.form.name_note.text() == "Vul een naam voor de administratie in."
    assert not dialog.form.copy_button.isEnabled()
    type_text(dialog.form.name_edit, "Café Élan")
    assert dialog.form.local_radio.isChecked(), "what costs money is chosen, never given"
    press(dialog.form.online_radio)
    QTest.keyClick(dialog.form.name_edit, Qt.Key.Key_Return)

    assert screen.notice("Café Élan is gemaakt als kopie van Standaard. Zij staat online.")
    assert screen.names == ["Café Élan", "Standaard"]
    assert screen.cell("Café Élan", 1) == "online"
    (made,) = [
        row for row in app.administrations.page(actor, AdministrationQuery(), None, 9).rows if row.name == "Café Élan"
    ]
    assert content_of(app, made.id) == content_of(app, standard)


def test_an_office_without_its_package_is_told_why_nothing_goes_online(screen: Screen, tmp_path: Path) -> None:
    app, actor = screen.desk.app, screen.desk.actor
    app.backups.make(actor, bring_in(app, actor, tmp_path, years=1))
    app.packages.cancel(actor)
    screen.attach()
    screen.qtbot.waitUntil(lambda: screen.desk.signed_in.package is None)
    screen.select("Zoet")
    reason = SENTENCES[ErrorCode.PACKAGE_NOT_ACCOUNTANT]
    for words, kind in (("Kopiëren", CopyDialog), ("Back-up terugzetten", RestoreDialog)):
        screen.press(words)
        dialog = shown(screen.qtbot, screen.window, kind)
        assert isinstance(dialog, CopyDialog | RestoreDialog)
        assert dialog.form.local_radio.isChecked()
        assert not dialog.form.online_radio.isEnabled()
        assert dialog.form.online_radio.accessibleDescription() == dialog.form.online_note.text() == reason
        dialog.reject()


def test_a_name_that_is_taken_is_told(screen: Screen, tmp_path: Path) -> None:
    bring_in(screen.desk.app, screen.desk.actor, tmp_path, years=1)
    screen.attach()
    screen.select("Zoet")
    screen.press("Kopiëren")
    dialog = shown(screen.qtbot, screen.window, CopyDialog)
    screen.qtbot.waitUntil(lambda: bool(dialog.form.name_edit.text()))
    fill(dialog.form.name_edit, "zoet")
    press(button(dialog, "Kopiëren"))

    screen.qtbot.waitUntil(lambda: dialog.form.name_note.text().startswith("Je hebt al een administratie met deze"))
    assert dialog.isVisible()
    dialog.close()
    assert screen.names == ["Zoet"]


def test_releasing_asks_first_and_shows_that_nobody_owns_it(screen: Screen, tmp_path: Path) -> None:
    bring_in(screen.desk.app, screen.desk.actor, tmp_path, years=1)
    screen.attach()
    screen.select("Zoet")

    screen.press("Vrijgeven")
    answer(screen.qtbot, screen.window, "Nee")
    assert screen.cell("Zoet", 2) == "Kantoor De Vries"
    screen.press("Vrijgeven")
    question = answer(screen.qtbot, screen.window, "Ja")

    assert "Wie haar op deze computer als eerste opent, wordt eigenaar." in question
    assert screen.notice("Zoet is vrijgegeven.")
    assert screen.cell("Zoet", 2) == "Niemand (vrijgegeven)"
    screen.select("Zoet")
    assert screen.reason("Verwijderen") == SENTENCES[ErrorCode.ADMINISTRATION_RELEASED]
    assert screen.reason("Openen") == ""


def test_deleting_needs_the_name_and_leaves_a_back_up(screen: Screen, tmp_path: Path) -> None:
    app, actor = screen.desk.app, screen.desk.actor
    bring_online(app, actor, tmp_path, years=1)
    screen.attach()
    screen.select("Zoet")

    screen.press("Verwijderen")
    dialog = shown(screen.qtbot, screen.window, DeleteDialog)
    assert not dialog.form.delete_button.isEnabled()
    assert spoken_name(dialog.form.name_edit) == "Typ de naam van de administratie"
    type_text(dialog.form.name_edit, "Zuur")
    assert dialog.form.name_note.text() == "De naam is Zoet."
    assert not dialog.form.delete_button.isEnabled()
    fill(dialog.form.name_edit, "Zoet")
    assert not dialog.form.name_note.isVisible()
    press(button(dialog, "Verwijderen"))

    assert screen.notice("Zoet is verwijderd. De back-up staat in je Overzicht.")
    assert screen.names == []
    assert [row.administration for row in overview(app, actor)] == ["Zoet"]


def test_enter_in_the_name_does_not_delete(screen: Screen, tmp_path: Path) -> None:
    bring_in(screen.desk.app, screen.desk.actor, tmp_path, years=1)
    screen.attach()
    screen.select("Zoet")
    screen.press("Verwijderen")
    dialog = shown(screen.qtbot, screen.window, DeleteDialog)
    type_text(dialog.form.name_edit, "Zoet")

    QTest.keyClick(dialog.form.name_edit, Qt.Key.Key_Return)

    screen.wait_idle()
    assert screen.names == ["Zoet"]


@pytest.mark.parametrize(("place", "kind"), [("Lokaal", "lokaal"), ("Online", "online")])
def test_a_back_up_is_chosen_and_put_back(screen: Screen, tmp_path: Path, place: str, kind: str) -> None:
    app, actor = screen.desk.app, screen.desk.actor
    source = bring_online(app, actor, tmp_path, years=1)
    app.backups.make(actor, source)
    app.removals.delete(actor, source, "Zoet")
    screen.attach()

    screen.press("Back-up terugzetten")
    dialog = shown(screen.qtbot, screen.window, RestoreDialog)
    screen.qtbot.waitUntil(lambda: dialog.form.backups_table.model().rowCount() == 2)
    assert dialog.form.restore_button.accessibleDescription() == "Selecteer eerst een back-up in de lijst."
    dialog.form.backups_table.selectRow(0)
    press(next(radio for radio in (dialog.form.local_radio, dialog.form.online_radio) if spoken_name(radio) == place))
    press(button(dialog, "Terugzetten"))

    assert screen.notice("De back-up is teruggezet als Zoet.")
    assert screen.names == ["Zoet"]
    assert screen.cell("Zoet", 1) == kind


# --- the Overzicht ----------------------------------------------------------------------------------------


def test_the_model_keeps_to_the_rules_of_qt(qtbot: QtBot, desk: Desk, qtmodeltester: ModelTester) -> None:
    for name in ("Een", "Twee", "Drie"):
        desk.app.backups.make(desk.actor, desk.app.administrations.create(desk.actor, name).id)
    model = BackupsModel(desk)
    model.reload()
    qtbot.waitUntil(lambda: model.rowCount() == 3)

    qtmodeltester.check(model)

    assert [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())] == [
        "Administratie",
        "Eigenaar",
        "Gemaakt",
        "Reden",
        "Grootte",
    ]


def test_an_empty_overview_says_what_to_do(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    window = overview_of(qtbot, desk, host)

    assert "Nog geen back-ups" in [label.text() for label in visible(window, QLabel)]
    assert spoken_name(window.form.backups_table) == "Back-ups"
    for one in (window.form.restore_button, window.form.download_button, window.form.delete_button):
        assert not one.isEnabled()
        assert one.accessibleDescription() == "Selecteer eerst een back-up in de lijst."
    assert open_backups_window(desk, host) is window
    window.close()


def test_a_back_up_goes_out_to_a_file_and_comes_back_in(
    qtbot: QtBot, desk: Desk, host: QWidget, tmp_path: Path
) -> None:
    desk.app.backups.make(desk.actor, bring_online(desk.app, desk.actor, tmp_path))
    window = overview_of(qtbot, desk, host)
    window.form.backups_table.selectRow(0)
    target = tmp_path / "uit" / "Zoet 2026-11-23.zip"
    target.parent.mkdir()

    press(button(window, "Downloaden"))
    dialog = shown(qtbot, window, QFileDialog)
    assert dialog.selectedFiles()[0].endswith("Zoet 2026-11-23.zip")
    dialog.fileSelected.emit(str(target))
    dialog.close()
    assert said(qtbot, window, f"De back-up staat nu in {target}")
    assert target.stat().st_size == overview(desk.app, desk.actor)[0].size

    press(button(window, "Uploaden"))
    dialog = shown(qtbot, window, QFileDialog)
    dialog.fileSelected.emit(str(target))
    dialog.close()
    assert said(qtbot, window, "De back-up van Zoet van 23 november 2026 is nagelezen")
    assert len(overview(desk.app, desk.actor)) == 2
    target.write_bytes(target.read_bytes()[:-100])
    window._upload(target)
    assert said(qtbot, window, "Deze back-up is beschadigd of niet volledig")
    assert len(overview(desk.app, desk.actor)) == 2
    window.close()


def test_a_back_up_is_put_back_from_the_overview_and_deleted_after_asking(
    qtbot: QtBot, desk: Desk, host: QWidget, tmp_path: Path
) -> None:
    desk.app.backups.make(desk.actor, bring_in(desk.app, desk.actor, tmp_path))
    window = overview_of(qtbot, desk, host)
    window.form.backups_table.selectRow(0)

    press(button(window, "Terugzetten"))
    dialog = shown(qtbot, window, RestoreDialog)
    assert not dialog.form.backups_table.isVisible()
    press(button(dialog, "Terugzetten"))
    assert said(qtbot, window, "De back-up is teruggezet als Zoet (2). Zij staat lokaal op deze computer.")

    press(button(window, "Verwijderen"))
    assert answer(qtbot, window, "Nee").startswith("Wil je de back-up van Zoet van 23 november 2026 verwijderen?")
    assert len(overview(desk.app, desk.actor)) == 1
    press(button(window, "Verwijderen"))
    answer(qtbot, window, "Ja")
    assert said(qtbot, window, "De back-up van Zoet van 23 november 2026 is verwijderd.")
    qtbot.waitUntil(lambda: window.list.model.rowCount() == 0)
    window.close()


def test_searching_finds_by_administration_and_owner(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    for name in ("Bakker", "Slager"):
        desk.app.backups.make(desk.actor, desk.app.administrations.create(desk.actor, name).id)
    window = overview_of(qtbot, desk, host)

    type_text(window.form.search_edit, "slag")
    qtbot.waitUntil(lambda: window.list.model.rowCount() == 1)
    fill(window.form.search_edit, "niets")
    qtbot.waitUntil(lambda: window.list.model.rowCount() == 0)
    press(button(window, "Alles tonen"))
    qtbot.waitUntil(lambda: window.list.model.rowCount() == 2)
    window.close()


@pytest.mark.parametrize(
    ("name", "shown_name"), [("A/B: <x>", "A B   x 2026-11-23.zip"), ("...", "Back-up 2026-11-23.zip")]
)
def test_names_for_files_suit_every_system(desk: Desk, name: str, shown_name: str) -> None:
    row = desk.app.backups.make(desk.actor, desk.app.administrations.create(desk.actor, name).id)

    assert file_name(row) == shown_name


# --- the tab Rechten --------------------------------------------------------------------------------------


def test_before_the_access_ends_a_back_up_is_offered(qtbot: QtBot, desk: Desk, host: QWidget, tmp_path: Path) -> None:
    app, actor = desk.app, desk.actor
    administration_id = bring_online(app, actor, tmp_path, years=1)
    confirm(app, actor, app.offers.offer(actor, draft_of(administration_id)))
    window = open_administration_window(desk, administration_id, host)
    qtbot.waitUntil(window.isVisible)
    window.form.administration_tabs.setCurrentWidget(window.rights_page)

    press(button(window, "Back-up maken"))
    qtbot.waitUntil(lambda: bool(window.notices.texts()))
    assert window.notices.texts() == ["De back-up van Zoet is gemaakt en nagelezen. Die staat in je Overzicht."]
    qtbot.waitUntil(window.rights_page.isEnabled)
    window.rights_page.form.block_access_check.click()
    press(button(window, "Opslaan"))
    answer(qtbot, window, "Ja")

    qtbot.waitUntil(lambda: app.administrations.count(actor, AdministrationQuery()) == 0)
    qtbot.waitUntil(lambda: not desk.runner.is_busy())
    assert [row.administration for row in overview(app, actor)] == ["Zoet"]
