"""The tables: rows by page, refreshed without losing the place, told in words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTableView, QVBoxLayout, QWidget

from samenop_desktop.gui.paged_model import PAGE_SIZE, PagedTableModel, Role, TableColumn
from samenop_desktop.gui.preferences import Preferences
from samenop_desktop.gui.row_changes import arrived, runs, vanished
from samenop_desktop.gui.tables import EmptyState, copy_selected, selected_ids, set_up_table, widen_numbers
from samenop_desktop.services.rows import Cursor, Page
from tests.gui.hands import button, given_the_keyboard, press

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.tasks import TaskRunner


@dataclass(frozen=True, slots=True)
class Fruit:
    id: int
    name: str
    cents: int


@dataclass(frozen=True, slots=True)
class FruitQuery:
    by_price: bool = False
    descending: bool = False


class FruitModel(PagedTableModel[Fruit, FruitQuery]):
    columns = (
        TableColumn[Fruit]("Naam", lambda row: row.name),
        TableColumn[Fruit]("Prijs", lambda row: f"€ {row.cents}", is_right=True, description=lambda _row: "per stuk"),
    )

    def __init__(self, runner: TaskRunner, stock: list[Fruit]) -> None:
        super().__init__(runner, FruitQuery())
        self.stock = stock

    def read_page(self, query: FruitQuery, after: Cursor | None, limit: int) -> Page[Fruit]:
        rows = sorted(self.stock, key=lambda row: row.cents if query.by_price else row.id, reverse=query.descending)
        start = 0 if after is None else [row.id for row in rows].index(after.id) + 1
        page = tuple(rows[start : start + limit])
        return Page(page, Cursor(None, page[-1].id) if start + limit < len(rows) else None)

    def count_rows(self, query: FruitQuery) -> int:
        return len(self.stock)

    def ordered(self, query: FruitQuery, column: int, *, descending: bool) -> FruitQuery:
        return FruitQuery(by_price=column == 1, descending=descending)

    def order_of(self, query: FruitQuery) -> tuple[int, bool]:
        return int(query.by_price), query.descending


def make_stock(count: int) -> list[Fruit]:
    return [Fruit(number, f"Peer {number}", (number * 37) % 101) for number in range(1, count + 1)]


def reloaded(qtbot: QtBot, model: FruitModel) -> None:
    with qtbot.waitSignal(model.loaded):
        model.reload()


def shown_ids(model: FruitModel) -> list[int]:
    return [model.index(row, 0).data(Role.ID) for row in range(model.rowCount())]


def test_rows_come_by_page_and_more_when_asked(qtbot: QtBot, runner: TaskRunner, qtmodeltester: ModelTester) -> None:
    model = FruitModel(runner, make_stock(2 * PAGE_SIZE + 5))
    reloaded(qtbot, model)
    assert model.rowCount() == PAGE_SIZE
    assert model.total == 2 * PAGE_SIZE + 5
    for expected in (2 * PAGE_SIZE, 2 * PAGE_SIZE + 5):
        with qtbot.waitSignal(model.rowsInserted):
            model.fetchMore(model.index(-1, -1))
        assert model.rowCount() == expected
    assert not model.canFetchMore(model.index(-1, -1))
    qtmodeltester.check(model)


def test_sorting_asks_the_service(qtbot: QtBot, runner: TaskRunner) -> None:
    model = FruitModel(runner, make_stock(30))
    reloaded(qtbot, model)
    with qtbot.waitSignal(model.loaded):
        model.sort(1, Qt.SortOrder.DescendingOrder)
    prices = [model.row_at(model.index(row, 0)).cents for row in range(30)]
    assert prices == sorted(prices, reverse=True)


def test_refresh_keeps_the_selection_on_its_rows(qtbot: QtBot, runner: TaskRunner, tmp_path: Path) -> None:
    model = FruitModel(runner, make_stock(50))
    view = QTableView()
    qtbot.addWidget(view)
    with qtbot.waitSignal(model.loaded):
        set_up_table(view, model, Preferences(tmp_path), "fruit", several=True)
    select = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row_id in (10, 20, 30):
        view.selectionModel().select(model.index_of(row_id), select)
    model.stock = [replace(row, name="Appel") for row in model.stock if row.id not in {5, 6, 20}]
    model.stock.append(Fruit(0, "Nieuw", 1))
    reloaded(qtbot, model)
    assert selected_ids(view) == [10, 30]
    assert shown_ids(model) == [0, *(number for number in range(1, 51) if number not in {5, 6, 20})]
    assert model.index_of(10).data() == "Appel"
    with qtbot.waitSignal(model.loaded):
        model.sort(1, Qt.SortOrder.AscendingOrder)
    assert sorted(selected_ids(view)) == [10, 30]


def test_whoever_stands_at_the_end_gets_what_comes_behind_it(qtbot: QtBot, runner: TaskRunner, tmp_path: Path) -> None:
    model = FruitModel(runner, make_stock(PAGE_SIZE))
    view = QTableView()
    qtbot.addWidget(view)
    with qtbot.waitSignal(model.loaded):
        set_up_table(view, model, Preferences(tmp_path), "fruit")
    with qtbot.waitExposed(view):
        view.show()
    view.scrollToBottom()
    model.stock = make_stock(PAGE_SIZE + 5)
    reloaded(qtbot, model)
    qtbot.waitUntil(lambda: model.rowCount() == PAGE_SIZE + 5)


def test_an_answer_to_an_older_question_is_not_shown(qtbot: QtBot, runner: TaskRunner) -> None:
    model = FruitModel(runner, make_stock(10))
    with qtbot.waitSignal(model.loaded):
        model.set_query(FruitQuery(by_price=True))
        model.set_query(FruitQuery(descending=True))
    qtbot.waitUntil(lambda: not runner.is_busy())
    assert shown_ids(model) == list(range(10, 0, -1))


def test_copied_rows_are_lines_with_tabs(qtbot: QtBot, runner: TaskRunner, tmp_path: Path) -> None:
    model = FruitModel(runner, make_stock(3))
    view = QTableView()
    qtbot.addWidget(view)
    with qtbot.waitSignal(model.loaded):
        set_up_table(view, model, Preferences(tmp_path), "fruit", several=True)
    view.selectAll()
    copy_selected(view)
    assert QGuiApplication.clipboard().text() == "Peer 1\t€ 37\nPeer 2\t€ 74\nPeer 3\t€ 10"


def test_widths_and_sorting_are_remembered(qtbot: QtBot, runner: TaskRunner, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path)
    first = QTableView()
    qtbot.addWidget(first)
    set_up_table(first, FruitModel(runner, make_stock(3)), preferences, "fruit")
    first.horizontalHeader().resizeSection(0, 233)
    first.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    second = QTableView()
    qtbot.addWidget(second)
    model = FruitModel(runner, make_stock(3))
    set_up_table(second, model, preferences, "fruit")
    assert second.horizontalHeader().sectionSize(0) == 233
    assert model.query == FruitQuery(by_price=True, descending=True)


def test_cells_tell_their_description(qtbot: QtBot, runner: TaskRunner) -> None:
    model = FruitModel(runner, make_stock(1))
    reloaded(qtbot, model)
    cell = model.index(0, 1)
    assert cell.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "per stuk"
    assert cell.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) is None


def test_an_empty_table_says_what_to_do(qtbot: QtBot) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    view.resize(500, 300)
    view.show()
    done: list[str] = []
    state = EmptyState(view)
    state.show_state("Nog geen fruit", "Voeg iets toe.", [("Nieuw", lambda: done.append("nieuw"))])
    press(button(state, "Nieuw"))
    assert done == ["nieuw"]
    state.show_unless(1, "Nog geen fruit", "")
    assert not state.isVisible()
    state.show_unless(0, "Nog geen fruit", "")
    assert state.isVisible()


def test_the_keyboard_finds_a_row_selected(qtbot: QtBot, runner: TaskRunner, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    search, view = QLineEdit(window), QTableView(window)
    layout = QVBoxLayout(window)
    layout.addWidget(search)
    layout.addWidget(view)
    model = FruitModel(runner, make_stock(3))
    with qtbot.waitSignal(model.loaded):
        set_up_table(view, model, Preferences(tmp_path), "fruit")
    window.show()
    given_the_keyboard(qtbot, window)
    search.setFocus()
    assert selected_ids(view) == []
    QTest.keyClick(search, Qt.Key.Key_Tab)
    assert view.hasFocus()
    assert selected_ids(view) == [1]
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert selected_ids(view) == [2], "what was selected stays so"
    QTest.keyClick(view, Qt.Key.Key_End)
    assert selected_ids(view) == [3]
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert selected_ids(view) == [1]


def test_numbers_are_never_cut(qtbot: QtBot, runner: TaskRunner, tmp_path: Path) -> None:
    stock = [Fruit(1, "Een peer met een lange naam" * 3, 1_174_752_700_000_000)]
    view = QTableView()
    qtbot.addWidget(view)
    view.resize(500, 300)
    view.show()
    model = FruitModel(runner, stock)
    with qtbot.waitSignal(model.loaded):
        set_up_table(view, model, Preferences(tmp_path), "fruit")
    header = view.horizontalHeader()
    header.setStretchLastSection(False)
    header.resizeSection(1, 60)
    before = header.sectionSize(0)
    widen_numbers(view)
    assert header.sectionSize(1) >= view.sizeHintForColumn(1) > 60
    assert header.sectionSize(0) == before


def test_steps_from_one_list_to_another() -> None:
    assert runs([1, 2, 3, 7, 9, 10]) == [(1, 3), (7, 7), (9, 10)]
    assert vanished([1, 2, 3, 4, 5], [2, 5]) == [(2, 3), (0, 0)]
    assert arrived([2, 5], [1, 2, 3, 4, 5]) == [(0, 0), (2, 3)]
