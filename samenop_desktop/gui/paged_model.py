"""A table model over rows that a service hands out page by page."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from samenop_desktop.gui.row_changes import arrived, vanished

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.gui.badges import Badge
    from samenop_desktop.gui.tasks import TaskRunner
    from samenop_desktop.services.rows import Cursor, Page

AnyIndex = QModelIndex | QPersistentModelIndex

PAGE_SIZE = 100


class Role(IntEnum):
    """What a cell can tell beside Qt's own roles: the row itself, its id, the badge in the cell."""

    ROW = Qt.ItemDataRole.UserRole + 1
    ID = Qt.ItemDataRole.UserRole + 2
    BADGE = Qt.ItemDataRole.UserRole + 3


class HasId(Protocol):
    """A row that can be told from the others."""

    @property
    def id(self) -> int:
        """Unique in its table, and the same after a change of the row."""
        ...


RowT = TypeVar("RowT", bound=HasId)
QueryT = TypeVar("QueryT")


# No slots: with them Python 3.11 cannot make a TableColumn[SomeRow](...).
@dataclass(frozen=True)
class TableColumn(Generic[RowT]):
    """One column: its header, how a row is told in it, and how wide it starts.

    `is_right` aligns amounts and dates. A `badge` is drawn in place of the text, which stays what is read aloud and
    copied. `description` gives a cell its tooltip and accessible description where it is not empty.
    """

    title: str
    text: Callable[[RowT], str]
    width: int = 120
    is_right: bool = False
    badge: Callable[[RowT], Badge | None] | None = None
    description: Callable[[RowT], str] | None = None


@dataclass(frozen=True, slots=True)
class _Loaded(Generic[RowT]):
    """What one visit to the service brought: rows from the start or after those that stand there, and the total."""

    version: int
    rows: tuple[RowT, ...]
    next: Cursor | None
    total: int | None


class PagedTableModel(QAbstractTableModel, Generic[RowT, QueryT]):
    """Shows the rows that a query gives, fetched a page at a time in the background, sorted by the database.

    A subclass sets `columns` and implements `read_page`, `count_rows`, `ordered` and `order_of`. Rows are
    reached through `row_at` and `_rows` alone, so that what lies behind them can change without the views. Signals:
    `loaded`, with the total number of rows, after each answer from the start; `refused` with the SamenopError in place
    of it.
    """

    columns: Sequence[TableColumn[RowT]]

    loaded = Signal(object)
    refused = Signal(object)

    def __init__(self, runner: TaskRunner, query: QueryT, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._query = query
        self._rows: list[RowT] = []
        self._next: Cursor | None = None
        self._version = 0
        self._is_fetching = False
        self._is_reloading = False
        self._reload_again = False
        self.total: int | None = None

    # --- what a subclass says ---------------------------------------------------------------------

    def read_page(self, query: QueryT, after: Cursor | None, limit: int) -> Page[RowT]:
        """Asks the service for one page; runs in the pool."""
        raise NotImplementedError

    def count_rows(self, query: QueryT) -> int:
        """Asks the service how many rows the query has; runs in the pool."""
        raise NotImplementedError

    def ordered(self, query: QueryT, column: int, *, descending: bool) -> QueryT:
        """`query` in the order of `column`."""
        raise NotImplementedError

    def order_of(self, query: QueryT) -> tuple[int, bool]:
        """The column that `query` is in the order of, and whether descending."""
        raise NotImplementedError

    # --- what windows ask -------------------------------------------------------------------------

    @property
    def query(self) -> QueryT:
        """What the rows answer."""
        return self._query

    @property
    def is_loading(self) -> bool:
        """Whether rows from the start are on their way."""
        return self._is_reloading

    def set_query(self, query: QueryT) -> None:
        """Shows what another query gives; rows that both give keep their selection."""
        if query != self._query:
            self._query = query
            self._load_from_start(PAGE_SIZE)

    def reload(self) -> None:
        """Asks for the shown rows again; selection and place stay. Called while that runs: once more after it."""
        if self._is_reloading:
            self._reload_again = True
        else:
            self._load_from_start(max(len(self._rows), PAGE_SIZE))

    def row_at(self, index: AnyIndex) -> RowT:
        """The row behind a valid index."""
        return self._rows[index.row()]

    def index_of(self, row_id: int) -> QModelIndex:
        """Where the row with that id stands, invalid when it is not there (yet)."""
        for position, row in enumerate(self._rows):
            if row.id == row_id:
                return self.index(position, 0)
        return QModelIndex()

    # --- Qt's side --------------------------------------------------------------------------------

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """The rows fetched so far."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """The columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Titles, aligned as their column."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell's text, alignment, badge or description, and its row and id."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        if role == Role.BADGE:
            return column.badge(row) if column.badge is not None else None
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole}:
            return (column.description(row) or None) if column.description is not None else None
        if role == Role.ROW:
            return row
        if role == Role.ID:
            return row.id
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Has the database sort; a column outside the table changes nothing."""
        if 0 <= column < len(self.columns):
            self.set_query(self.ordered(self._query, column, descending=order is Qt.SortOrder.DescendingOrder))

    def canFetchMore(self, parent: AnyIndex) -> bool:
        """Whether there is a page after the last one."""
        return not parent.isValid() and self._next is not None and not self._is_fetching

    def fetchMore(self, parent: AnyIndex) -> None:
        """Fetches the next page in the background."""
        if not self.canFetchMore(parent):
            return
        self._is_fetching = True
        version, query, after = self._version, self._query, self._next

        def job() -> _Loaded[RowT]:
            page = self.read_page(query, after, PAGE_SIZE)
            return _Loaded(version, page.rows, page.next, None)

        self._runner.run(job, self._on_more_read, self._on_more_refused)

    # --- answers ----------------------------------------------------------------------------------

    def _load_from_start(self, limit: int) -> None:
        self._version += 1
        self._is_fetching = True
        self._is_reloading = True
        self._reload_again = False
        version, query = self._version, self._query

        def job() -> _Loaded[RowT]:
            page = self.read_page(query, None, limit)
            return _Loaded(version, page.rows, page.next, self.count_rows(query))

        self._runner.run(job, self._on_start_read, self._on_start_refused)

    def _on_start_read(self, loaded: _Loaded[RowT]) -> None:
        # An answer to a question that nobody asks any more: the newer one is on its way.
        if loaded.version != self._version:
            return
        self._is_fetching = self._is_reloading = False
        self._next = loaded.next
        self.total = loaded.total
        self._become(list(loaded.rows))
        self.loaded.emit(loaded.total)
        if self._reload_again:
            self.reload()

    def _on_start_refused(self, error: SamenopError) -> None:
        self._is_fetching = self._is_reloading = False
        self.refused.emit(error)

    def _on_more_read(self, loaded: _Loaded[RowT]) -> None:
        if loaded.version != self._version:
            return
        self._is_fetching = False
        self._next = loaded.next
        known = {row.id for row in self._rows}
        # A row that moved back in the order between two pages would stand there twice.
        fresh = [row for row in loaded.rows if row.id not in known]
        if fresh:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(fresh) - 1)
            self._rows.extend(fresh)
            self.endInsertRows()

    def _on_more_refused(self, error: SamenopError) -> None:
        self._is_fetching = False
        self.refused.emit(error)

    def _become(self, rows: list[RowT]) -> None:
        """Changes the shown rows into `rows` step by step: what vanished, the order, what arrived, what differs."""
        ids = [row.id for row in rows]
        for first, last in vanished([row.id for row in self._rows], ids):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()
        self._reorder(ids)
        for first, last in arrived([row.id for row in self._rows], ids):
            self.beginInsertRows(QModelIndex(), first, last)
            self._rows[first:first] = rows[first : last + 1]
            self.endInsertRows()
        changed = [position for position, row in enumerate(rows) if row != self._rows[position]]
        self._rows = rows
        if changed:
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], len(self.columns) - 1))

    def _reorder(self, ids: Sequence[int]) -> None:
        place = {row_id: position for position, row_id in enumerate(ids)}
        wanted = sorted(self._rows, key=lambda row: place[row.id])
        if wanted == self._rows:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        before_ids = [self._rows[index.row()].id for index in before]
        self._rows = wanted
        position = {row.id: number for number, row in enumerate(wanted)}
        after = [self.index(position[row_id], index.column()) for row_id, index in zip(before_ids, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if self.columns[column].is_right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
