"""A table as long as what it shows: read where it is looked at, jumped through, changed under the reader's eyes."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableView

from samenop_desktop.gui.paged_model import PAGE_SIZE, TableColumn
from samenop_desktop.gui.preferences import Preferences
from samenop_desktop.gui.sparse_model import KEPT_PAGES, OUTLINE_AFTER_MS, SparseTableModel
from samenop_desktop.gui.tables import copy_selected, selected_ids, selected_places, set_up_table
from samenop_desktop.services.rows import ANCHOR_EVERY, Cursor, Outline, Page
from tests.gui.hands import answer

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.tasks import TaskRunner

LENGTH = 2 * ANCHOR_EVERY + 5_050


@dataclass(frozen=True, slots=True)
class Stone:
    id: int


@dataclass(frozen=True, slots=True)
class StoneQuery:
    multiple_of: int = 1
    descending: bool = False


class StonesModel(SparseTableModel[Stone, StoneQuery]):
    columns = (TableColumn[Stone]("Nummer", lambda row: str(row.id)),)

    def __init__(self, runner: TaskRunner, stock: list[int]) -> None:
        super().__init__(runner, StoneQuery())
        self.stock = stock
        self.longest_way = 0
        self.may_read = Event()
        self.may_read.set()
        self.outlined: list[StoneQuery] = []

    def found(self, query: StoneQuery) -> list[int]:
        return sorted((n for n in self.stock if n % query.multiple_of == 0), reverse=query.descending)

    def read_page(self, query: StoneQuery, after: Cursor | None, limit: int, skip: int) -> Page[Stone]:
        assert self.may_read.wait(10)
        found = self.found(query)
        self.longest_way = max(self.longest_way, skip)
        begin = skip + (0 if after is None else found.index(after.id) + 1)
        page = [Stone(number) for number in found[begin : begin + limit]]
        return Page(tuple(page), Cursor(None, page[-1].id) if begin + limit < len(found) else None)

    def read_outline(self, query: StoneQuery) -> Outline:
        self.outlined.append(query)
        found = self.found(query)
        return Outline(len(found), tuple(Cursor(None, n) for n in found[ANCHOR_EVERY - 1 :: ANCHOR_EVERY]))

    def ordered(self, query: StoneQuery, column: int, *, descending: bool) -> StoneQuery:
        return StoneQuery(query.multiple_of, descending)

    def order_of(self, query: StoneQuery) -> tuple[int, bool]:
        return 0, query.descending


@pytest.fixture
def model(qtbot: QtBot, runner: TaskRunner) -> StonesModel:
    stones = StonesModel(runner, list(range(1, LENGTH + 1)))
    with qtbot.waitSignal(stones.loaded):
        stones.reload()
    return stones


@pytest.fixture
def view(qtbot: QtBot, model: StonesModel, tmp_path: Path) -> QTableView:
    table = QTableView()
    qtbot.addWidget(table)
    with qtbot.waitSignal(model.loaded):
        set_up_table(table, model, Preferences(tmp_path), "stones", several=True)
    table.resize(300, 400)
    table.show()
    qtbot.waitExposed(table)
    return table


def shown(view: QTableView) -> list[object]:
    """What stands in the rows on the screen, None where nothing does yet."""
    first, last = view.rowAt(0), view.rowAt(view.viewport().height() - 1)
    return [view.model().index(row, 0).data() for row in range(first, last + 1)]


def wait_until_shown(qtbot: QtBot, view: QTableView) -> list[object]:
    qtbot.waitUntil(lambda: None not in shown(view))
    return shown(view)


def test_nothing_is_counted_before_the_first_rows_of_the_last_question(qtbot: QtBot, model: StonesModel) -> None:
    with qtbot.waitSignal(model.begun_anew):
        model.set_query(StoneQuery(2))
    model.may_read.clear()
    model.set_query(StoneQuery(3))
    QTimer.singleShot(2 * OUTLINE_AFTER_MS, model, model.may_read.set)
    with qtbot.waitSignal(model.loaded):
        pass
    assert [query for query in model.outlined if query != StoneQuery()] == [StoneQuery(3)]
    assert model.total == LENGTH // 3


def test_the_scroll_bar_reaches_every_row_at_once(qtbot: QtBot, view: QTableView, model: StonesModel) -> None:
    bar = view.verticalScrollBar()
    assert model.rowCount() == model.total == LENGTH
    for part in (0.5, 0.9, 0.25, 1.0, 0.0):
        bar.setValue(int(bar.maximum() * part))
        first = view.rowAt(0) + 1
        there = wait_until_shown(qtbot, view)
        assert there == [str(first + number) for number in range(len(there))]
    assert model.longest_way < ANCHOR_EVERY


def test_scrolling_through_holds_a_few_pages_only(qtbot: QtBot, view: QTableView, model: StonesModel) -> None:
    for row in range(0, (KEPT_PAGES + 20) * PAGE_SIZE, PAGE_SIZE):
        view.scrollTo(model.index(row, 0), QTableView.ScrollHint.PositionAtTop)
        wait_until_shown(qtbot, view)
    assert sum(1 for row in range(LENGTH) if model._row(row) is not None) <= (KEPT_PAGES + 4) * PAGE_SIZE


def test_a_change_keeps_the_selection_on_its_row_far_down(qtbot: QtBot, view: QTableView, model: StonesModel) -> None:
    middle = LENGTH // 2
    view.scrollTo(model.index(middle, 0), QTableView.ScrollHint.PositionAtCenter)
    wait_until_shown(qtbot, view)
    view.selectRow(middle)
    assert selected_ids(view) == [middle + 1]
    for stock in ([-3, -2, -1, 0, *model.stock], model.stock[50:], [*model.stock, LENGTH + 1]):
        model.stock = stock
        with qtbot.waitSignal(model.loaded):
            model.reload()
        assert model.rowCount() == len(stock)
        assert selected_ids(view) == [middle + 1]
        wait_until_shown(qtbot, view)


def test_rows_that_were_not_read_are_not_left_out_of_a_copy_in_silence(
    qtbot: QtBot, view: QTableView, model: StonesModel
) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("van eerder")
    view.selectAll()
    copy_selected(view)
    told = answer(qtbot, view, "Sluiten")
    assert told.startswith(f"Van de {LENGTH // 1000}.{LENGTH % 1000:03} geselecteerde rijen zijn er pas ")
    assert clipboard.text() == "van eerder"
    view.selectRow(1)
    copy_selected(view)
    assert clipboard.text() == "2"


def test_another_question_begins_at_the_top(qtbot: QtBot, view: QTableView, model: StonesModel) -> None:
    select = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    view.selectionModel().select(model.index(13, 0), select)
    for query, length in ((StoneQuery(7), LENGTH // 7), (StoneQuery(LENGTH + 1), 0), (StoneQuery(), LENGTH)):
        with qtbot.waitSignal(model.loaded):
            model.set_query(query)
        assert model.rowCount() == model.total == length
        assert selected_ids(view) == ([14] if query.multiple_of == 7 else [])
    model.sort(0, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: shown(view)[0] == str(LENGTH))


def test_what_was_selected_unread_is_no_other_row_after_a_change(
    qtbot: QtBot, view: QTableView, model: StonesModel
) -> None:
    rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    first, last = 3 * PAGE_SIZE, 5 * PAGE_SIZE
    view.selectionModel().select(QItemSelection(model.index(first, 0), model.index(last, 0)), rows)
    model.stock = [*range(-20, 1), *model.stock]
    with qtbot.waitSignal(model.loaded):
        model.reload()
    places = selected_places(view)
    model.bring(places)
    qtbot.waitUntil(lambda: not model.is_reading)
    assert {row.id for row in model.rows_between(places)} <= set(range(first + 1, last + 2))


def test_what_is_selected_out_of_sight_can_be_brought(qtbot: QtBot, view: QTableView, model: StonesModel) -> None:
    places = [(450, 960)]
    assert len(model.rows_between(places)) < 511
    model.bring(places)
    qtbot.waitUntil(lambda: len(model.rows_between(places)) == 511)
    assert [row.id for row in model.rows_between(places)] == list(range(451, 962))
    assert model.row_at(model.index(500, 0)).id == 501
    with pytest.raises(LookupError):
        model.row_at(model.index(LENGTH - 1, 0))


def test_it_keeps_the_rules_of_qt(
    qtbot: QtBot, view: QTableView, model: StonesModel, qtmodeltester: ModelTester
) -> None:
    for stock in (model.stock[:500], model.stock[5:400], model.stock[:40], [], [1, 2, 3], list(range(1, 300))):
        model.stock = stock
        with qtbot.waitSignal(model.loaded):
            model.reload()
        qtmodeltester.check(model)
