"""Boekhouding as a person sees it: trial balance, relations, entries with their lines, over a genuine index."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QLabel

from samenop_desktop.gui.administration import open_administration_window
from tests.books.auditfile_maker import make
from tests.gui.hands import button, fill, press, spoken_name, visible

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.administration.administration_window import AdministrationWindow
    from samenop_desktop.gui.administration.books_page import BooksPage
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.ledger.table_page import LedgerTablePage

SAMPLE = Path(__file__).parents[3] / "resources" / "sample" / "bakkerij_de_korenaar_2025.xaf"


def opened(qtbot: QtBot, desk: Desk, host: QWidget, path: Path) -> AdministrationWindow:
    imported = desk.app.administrations.import_auditfile(desk.actor, path)
    window = open_administration_window(desk, imported.administration_id, host)
    qtbot.waitUntil(window.isVisible)
    window.form.administration_tabs.setCurrentWidget(window.books_page)
    return window


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, host: QWidget) -> BooksPage:
    return opened(qtbot, desk, host, SAMPLE).books_page


def show(qtbot: QtBot, page: BooksPage, title: str) -> None:
    tabs = page.form.books_tabs
    tabs.setCurrentIndex([tabs.tabText(place) for place in range(tabs.count())].index(title))
    qtbot.waitUntil(lambda: all(table.model is not None and table.model.rowCount() > 0 for table in page._tables))


def cells(table: LedgerTablePage, column: int) -> list[Any]:
    model = table.model
    assert model is not None
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_nothing_is_read_before_the_books_are_looked_at(qtbot: QtBot, desk: Desk, page: BooksPage) -> None:
    assert not list(desk.app.data_dir.ledgers.glob("*"))
    show(qtbot, page, "Saldibalans")
    assert len(list(desk.app.data_dir.ledgers.glob("*.ledger"))) == 1
    qtbot.waitUntil(lambda: not page.form.reading_bar.isVisible())


def test_the_trial_balance_says_that_it_adds_up(qtbot: QtBot, page: BooksPage, qtmodeltester: ModelTester) -> None:
    show(qtbot, page, "Saldibalans")
    table = page.accounts
    assert table.model is not None
    qtmodeltester.check(table.model)
    assert cells(table, 0)[:3] == ["0100", "0150", "0500"]
    assert cells(table, 1)[4:6] == ["Bank", "Debiteuren"]
    assert cells(table, 4)[5] == "30.551,35"
    header, view = table.form.ledger_table.horizontalHeader(), table.form.ledger_table
    assert all(header.sectionSize(column) >= view.sizeHintForColumn(column) for column in range(3, 7))
    assert "De saldibalans telt op tot nul." in [label.text() for label in visible(page, QLabel)]
    assert spoken_name(table.form.ledger_table) == "Rekeningen"
    assert spoken_name(table.form.search_edit) == "Zoeken"
    fill(table.form.search_edit, "debiteuren")
    qtbot.waitUntil(lambda: cells(table, 1) == ["Debiteuren"])


def test_books_that_do_not_add_up_say_by_how_much(qtbot: QtBot, desk: Desk, host: QWidget, tmp_path: Path) -> None:
    path = tmp_path / "scheef.xaf"
    path.write_bytes(make("3.2", entries=3).replace(b"<amnt>100.00</amnt>", b"<amnt>87.50</amnt>", 1))
    page = opened(qtbot, desk, host, path).books_page
    show(qtbot, page, "Saldibalans")
    told = [label.text() for label in visible(page, QLabel)]
    assert "De saldibalans telt niet op tot nul: er is € 12,50 te veel debet geboekt." in told
    show(qtbot, page, "Boekingen")
    assert sorted(cells(page.entries.table, 7)) == ["", "", "12,50"]


def test_relations_are_listed(qtbot: QtBot, page: BooksPage) -> None:
    show(qtbot, page, "Relaties")
    assert "Hotel Het Anker" in cells(page.relations, 1)
    assert set(cells(page.relations, 2)) <= {"Klant", "Leverancier"}


def test_entries_show_their_lines_and_narrow_to_a_journal_or_an_account(qtbot: QtBot, page: BooksPage) -> None:
    show(qtbot, page, "Boekingen")
    entries, lines = page.entries, page.entries.lines
    qtbot.waitUntil(lambda: lines.rowCount() == 2)
    assert [lines.index(row, 0).data() for row in range(2)] == ["4100 Huur", "1100 Bank"]
    assert [lines.index(0, 4).data(), lines.index(1, 5).data()] == ["950,00", "950,00"]
    entries.form.journal_combo.setCurrentText("VRK Verkoop")
    qtbot.waitUntil(lambda: set(cells(entries.table, 1)) == {"VRK"})
    entries.form.journal_combo.setCurrentIndex(0)
    show(qtbot, page, "Saldibalans")
    place = cells(page.accounts, 1).index("Huur")
    assert page.accounts.model is not None
    page.accounts.form.ledger_table.activated.emit(page.accounts.model.index(place, 0))
    assert page.form.books_tabs.currentWidget() is entries
    qtbot.waitUntil(lambda: len(cells(entries.table, 1)) == 12)
    assert "Alleen boekingen op 4100 Huur" in [label.text() for label in visible(page, QLabel)]
    press(button(page, "Alle rekeningen"))
    qtbot.waitUntil(lambda: len(cells(entries.table, 1)) == 100)


def test_what_cannot_be_read_is_told(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    window = opened(qtbot, desk, host, SAMPLE)
    for file in desk.app.data_dir.administrations.rglob("*"):
        if file.is_file():
            file.unlink()
    window.books_page.form.books_tabs.setCurrentIndex(1)
    qtbot.waitUntil(
        lambda: any("kan niet worden gelezen" in label.text() for label in visible(window.books_page, QLabel))
    )


def test_an_empty_administration_has_no_books_to_look_at(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    row = desk.app.administrations.create(desk.actor, "Standaard")
    window = open_administration_window(desk, row.id, host)
    qtbot.waitUntil(window.isVisible)
    window.form.administration_tabs.setCurrentWidget(window.books_page)
    tabs = window.books_page.form.books_tabs
    assert [tabs.tabText(place) for place in range(tabs.count()) if tabs.isTabVisible(place)] == ["Auditfile"]
