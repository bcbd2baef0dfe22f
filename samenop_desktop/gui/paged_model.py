"""A table model over rows that a service hands out page by page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from samenop_desktop.gui.rows_model import AnyIndex, Role, RowsModel, RowT, TableColumn

if TYPE_CHECKING:
    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.gui.tasks import TaskRunner
    from samenop_desktop.services.rows import Cursor, Page

__all__ = ["PAGE_SIZE", "PagedTableModel", "QueryModel", "Role", "TableColumn"]

PAGE_SIZE = 100


QueryT = TypeVar("QueryT")


@dataclass(frozen=True, slots=True)
class _Loaded(Generic[RowT]):
    """What one visit to the service brought: rows from the start or after those that stand there, and the total."""

    version: int
    rows: tuple[RowT, ...]
    next: Cursor | None
    total: int


class QueryModel(RowsModel[RowT], Generic[RowT, QueryT]):
    """Shows the rows that a query gives, read in the background, found and sorted by the database.

    A subclass sets `columns` and implements `read_anew`, `ordered` and `order_of`. Signals: `loaded`, with the total
    number of rows, after each answer from the start; `refused` with the SamenopError in place of it.
    """

    loaded = Signal(object)
    refused = Signal(object)

    def __init__(self, runner: TaskRunner, query: QueryT, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._query = query
        self._version = 0
        self._is_fetching = False
        self._is_reloading = False
        self._reload_again = False
        self.total: int | None = None

    # --- what a subclass says ---------------------------------------------------------------------

    def read_anew(self, *, same_query: bool) -> None:
        """Reads the rows from the start; with `same_query` those that are shown now. Ends in `_settle` or refuses."""
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
            self._begin(same_query=False)

    def reload(self) -> None:
        """Asks for the shown rows again; selection and place stay. Called while that runs: once more after it."""
        if self._is_reloading:
            self._reload_again = True
        else:
            self._begin(same_query=True)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Has the database sort; a column outside the table changes nothing."""
        if 0 <= column < len(self.columns):
            self.set_query(self.ordered(self._query, column, descending=order is Qt.SortOrder.DescendingOrder))

    # --- for subclasses ---------------------------------------------------------------------------

    def _begin(self, *, same_query: bool) -> None:
        self._version += 1
        self._is_fetching = self._is_reloading = True
        self._reload_again = False
        self.read_anew(same_query=same_query)

    def _settle(self, total: int) -> None:
        """All of the answer is there."""
        self._is_reloading = False
        self.total = total
        self.loaded.emit(total)
        if self._reload_again:
            self.reload()

    def _on_refused(self, error: SamenopError) -> None:
        self._is_fetching = self._is_reloading = False
        self.refused.emit(error)


class PagedTableModel(QueryModel[RowT, QueryT], Generic[RowT, QueryT]):
    """A table that grows a page at a time as it is scrolled down.

    A subclass sets `columns` and implements `read_page`, `count_rows`, `ordered` and `order_of`. Rows are
    reached through `row_at` and `_rows` alone, so that what lies behind them can change without the views.
    """

    def __init__(self, runner: TaskRunner, query: QueryT, parent: QObject | None = None) -> None:
        super().__init__(runner, query, parent)
        self._next: Cursor | None = None

    def read_page(self, query: QueryT, after: Cursor | None, limit: int) -> Page[RowT]:
        """Asks the service for one page; runs in the pool."""
        raise NotImplementedError

    def count_rows(self, query: QueryT) -> int:
        """Asks the service how many rows the query has; runs in the pool."""
        raise NotImplementedError

    def read_anew(self, *, same_query: bool) -> None:
        """Reads the rows from the start, as many as are shown now."""
        limit = max(len(self._rows), PAGE_SIZE) if same_query else PAGE_SIZE
        version, query = self._version, self._query

        def job() -> _Loaded[RowT]:
            page = self.read_page(query, None, limit)
            return _Loaded(version, page.rows, page.next, self.count_rows(query))

        self._runner.run(job, self._on_start_read, self._on_refused)

    # --- Qt's side --------------------------------------------------------------------------------

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
            return _Loaded(version, page.rows, page.next, 0)

        self._runner.run(job, self._on_more_read, self._on_refused)

    # --- answers ----------------------------------------------------------------------------------

    def _on_start_read(self, loaded: _Loaded[RowT]) -> None:
        # An answer to a question that nobody asks any more: the newer one is on its way.
        if loaded.version != self._version:
            return
        self._is_fetching = False
        self._next = loaded.next
        self._become(list(loaded.rows))
        self._settle(loaded.total)

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
