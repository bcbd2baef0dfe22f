"""A table model that is as long as the table and holds only the rows around what is shown, however long that is."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer, Signal

from samenop_desktop.gui.paged_model import PAGE_SIZE, QueryModel, QueryT
from samenop_desktop.gui.rows_model import AnyIndex, RowT
from samenop_desktop.services.rows import ANCHOR_EVERY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from samenop_desktop.gui.tasks import TaskRunner
    from samenop_desktop.services.rows import Cursor, Outline, Page

KEPT_PAGES = 30
"""Pages that are held at most: a screen shows one or two."""
READ_AT_ONCE = 4
"""Pages that are read in one visit to the service; who drags the scroll bar has left most behind before they come."""
SELECTED_PAGES = 8
"""Pages with selected rows that are read again after a change; what is selected elsewhere is not selected any more."""

OUTLINE_AFTER_MS = 30


@dataclass(slots=True)
class _Pages(Generic[RowT]):
    """Pages by their number, and where each ends in the order of the table."""

    rows: OrderedDict[int, tuple[RowT, ...]] = field(default_factory=OrderedDict)
    ends: dict[int, Cursor | None] = field(default_factory=dict)
    anchors: tuple[Cursor, ...] = ()

    def put(self, number: int, page: Page[RowT]) -> None:
        """Keep a page."""
        self.rows[number] = page.rows
        self.ends[number] = page.next

    def begin_of(self, number: int) -> tuple[Cursor | None, int]:
        """From where a page can be read: the nearest place known before it, and how many rows lie between."""
        before = self.ends.get(number - 1)
        if before is not None:
            return before, 0
        row = number * PAGE_SIZE
        passed = min(row // ANCHOR_EVERY, len(self.anchors))
        return (self.anchors[passed - 1] if passed else None), row - passed * ANCHOR_EVERY

    def placed(self) -> Iterator[tuple[int, RowT]]:
        """Every row at hand with its place in the table."""
        for number, rows in self.rows.items():
            yield from enumerate(rows, number * PAGE_SIZE)

    def drop(self, number: int) -> None:
        """Keep a page no longer."""
        del self.rows[number], self.ends[number]


# No slots: with them Python 3.11 cannot make an _Answer[RowT](...).
@dataclass(frozen=True)
class _Answer(Generic[RowT]):
    """What one visit to the service brought, for the question `version`: pages, and the whole length where known."""

    version: int
    pages: Mapping[int, Page[RowT]]
    outline: Outline | None = None


class SparseTableModel(QueryModel[RowT, QueryT], Generic[RowT, QueryT]):
    """A table of which every row has its place, so that the scroll bar is true; rows are read when they are looked at.

    A subclass sets `columns` and implements `read_page`, `read_outline`, `ordered` and `order_of`. Signals besides:
    `begun_anew` when the first rows of another query stand there, `rows_read` when more rows are at hand.
    """

    begun_anew = Signal()
    rows_read = Signal()

    def __init__(self, runner: TaskRunner, query: QueryT, parent: QObject | None = None) -> None:
        super().__init__(runner, query, parent)
        self._pages = _Pages[RowT]()
        self._length = 0
        self._latest = -1
        self._wanted: dict[int, None] = {}
        self._fetch_timer = QTimer(self, singleShot=True, interval=0)
        self._fetch_timer.timeout.connect(self._fetch)
        self._outline_timer = QTimer(self, singleShot=True, interval=OUTLINE_AFTER_MS)
        self._outline_timer.timeout.connect(self._ask_outline)

    # --- what a subclass says ---------------------------------------------------------------------

    def read_page(self, query: QueryT, after: Cursor | None, limit: int, skip: int) -> Page[RowT]:
        """Asks the service for `limit` rows, `skip` rows past `after`; runs in the pool."""
        raise NotImplementedError

    def read_outline(self, query: QueryT) -> Outline:
        """Asks the service how long the table is, and for places in it; runs in the pool."""
        raise NotImplementedError

    # --- what windows ask -------------------------------------------------------------------------

    @property
    def is_reading(self) -> bool:
        """Whether rows are on their way, or will be asked for at once."""
        return self._is_fetching or self._fetch_timer.isActive()

    def row_at(self, index: AnyIndex) -> RowT:
        """The row behind a valid index. Raises LookupError when it has not been read yet."""
        row = self._row(index.row())
        if row is None:
            raise LookupError(index.row())
        return row

    def index_of(self, row_id: int) -> QModelIndex:
        """Where the row with that id stands, invalid when it is not at hand."""
        for place, row in self._pages.placed():
            if row.id == row_id:
                return self.index(place, 0)
        return QModelIndex()

    def rows_between(self, ranges: Iterable[tuple[int, int]]) -> list[RowT]:
        """The rows at hand from the first to the last place of each range, from top to bottom."""
        places = list(ranges)
        at_hand = sorted(self._pages.placed(), key=lambda placed: placed[0])
        return [row for place, row in at_hand if any(first <= place <= last for first, last in places)]

    def bring(self, ranges: Iterable[tuple[int, int]]) -> None:
        """Reads what is not at hand of some ranges; `rows_read` tells when there is more."""
        for first, last in ranges:
            for number in range(first // PAGE_SIZE, last // PAGE_SIZE + 1):
                self._want(number)

    # --- Qt's side --------------------------------------------------------------------------------

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """All rows of the table, read or not."""
        return 0 if parent.isValid() else self._length

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """As any row; one that has not been read is empty, and will be read because it was looked at."""
        if not index.isValid():
            return None
        row = self._row(index.row())
        if row is None:
            self._want(index.row() // PAGE_SIZE)
            return self._alignment(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None
        return self._told(row, index.column(), role)

    # --- reading ----------------------------------------------------------------------------------

    def read_anew(self, *, same_query: bool) -> None:
        """Reads the first rows of another query, and then how long it is; of the same query all that is looked at."""
        version, query = self._version, self._query
        # The outline of what is asked now comes after its first rows.
        self._outline_timer.stop()
        # Before the first answer nothing is looked at yet, and whoever opens the table waits for its first rows.
        is_shown = same_query and self.total is not None
        numbers = self._looked_at() if is_shown else ()

        def job() -> _Answer[RowT]:
            first = self.read_page(query, None, PAGE_SIZE, 0)
            if first.next is None or not is_shown:
                return _Answer(version, {0: first})
            pages, outline = _Pages[RowT](), self.read_outline(query)
            pages.anchors = outline.anchors
            pages.put(0, first)
            return _Answer(version, {0: first, **self._read(query, pages, numbers)}, outline)

        self._runner.run(job, self._on_read_anew, self._on_refused)

    def _read(self, query: QueryT, pages: _Pages[RowT], numbers: Iterable[int]) -> dict[int, Page[RowT]]:
        """Pages that `pages` does not hold yet, put there; runs in the pool."""
        read: dict[int, Page[RowT]] = {}
        for number in sorted(numbers):
            if number not in pages.rows:
                after, skip = pages.begin_of(number)
                read[number] = self.read_page(query, after, PAGE_SIZE, skip)
                pages.put(number, read[number])
        return read

    def _looked_at(self) -> set[int]:
        """The pages that were shown last or have selected rows, with their neighbours: rows move on by a few."""
        shown = list(self._pages.rows)[-2:]
        selected = {index.row() // PAGE_SIZE for index in self.persistentIndexList()}
        near = {number + step for number in {*shown, *list(selected)[:SELECTED_PAGES]} for step in (-1, 0, 1)}
        return {number for number in near if 0 <= number * PAGE_SIZE < max(self._length, 1)}

    def _on_read_anew(self, answer: _Answer[RowT]) -> None:
        # An answer to a question that nobody asks any more: the newer one is on its way.
        if answer.version != self._version:
            return
        first = answer.pages[0]
        is_whole = first.next is None
        total = len(first.rows) if is_whole else answer.outline.total if answer.outline else None
        self._is_fetching = False
        pages = _Pages[RowT](anchors=answer.outline.anchors if answer.outline else ())
        for number, page in answer.pages.items():
            pages.put(number, page)
        self._become_pages(pages, len(first.rows) if total is None else total)
        if total is not None:
            self._settle(total)
            return
        self.begun_anew.emit()
        # Painting comes first: counting would take processor time from it.
        self._outline_timer.start()

    def _ask_outline(self) -> None:
        version, query = self._version, self._query
        self._runner.run(
            lambda: _Answer[RowT](version, {}, self.read_outline(query)), self._on_outline_read, self._on_refused
        )

    def _on_outline_read(self, answer: _Answer[RowT]) -> None:
        if answer.version != self._version or answer.outline is None:
            return
        self._pages.anchors = answer.outline.anchors
        self._grow(answer.outline.total)
        self._shrink(answer.outline.total)
        self._settle(answer.outline.total)

    def _want(self, number: int) -> None:
        if number not in self._pages.rows and number * PAGE_SIZE < self._length:
            self._wanted[number] = None
            if not self._is_fetching:
                self._fetch_timer.start()

    def _fetch(self) -> None:
        if self._is_fetching or not self._wanted:
            return
        numbers = list(self._wanted)[-READ_AT_ONCE:]
        for number in numbers:
            del self._wanted[number]
        self._is_fetching = True
        version, query = self._version, self._query
        # A copy: what the job puts into it is shown by the answer only.
        known = _Pages[RowT](anchors=self._pages.anchors, ends=dict(self._pages.ends))

        def job() -> _Answer[RowT]:
            return _Answer(version, self._read(query, known, numbers))

        self._runner.run(job, self._on_more_read, self._on_refused)

    def _on_more_read(self, answer: _Answer[RowT]) -> None:
        if answer.version != self._version:
            return
        self._is_fetching = False
        for number, page in answer.pages.items():
            if page.rows:
                self._pages.put(number, page)
                first = number * PAGE_SIZE
                last = min(first + len(page.rows), self._length) - 1
                self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
        self._let_go()
        self.rows_read.emit()
        # Looked at meanwhile; what was wanted before that has been scrolled past.
        self._fetch()

    def _let_go(self) -> None:
        kept = {index.row() // PAGE_SIZE for index in self.persistentIndexList()}
        for number in list(self._pages.rows)[: -KEPT_PAGES or None]:
            if number not in kept:
                self._pages.drop(number)

    # --- changing ---------------------------------------------------------------------------------

    def _become_pages(self, pages: _Pages[RowT], length: int) -> None:
        """Shows other rows; those that were at hand and still are keep their selection, wherever they stand now."""
        before = {place: row.id for place, row in self._pages.placed()}
        after = {row.id: place for place, row in pages.placed()}
        self._wanted.clear()
        self._latest = -1
        if not before:
            self._pages = pages
            self._grow(length)
            return
        self._grow(length)
        if all(before.get(place, row_id) == row_id for row_id, place in after.items()) and length == self._length:
            self._pages = pages
            self.dataChanged.emit(self.index(0, 0), self.index(self._length - 1, len(self.columns) - 1))
            return
        self.layoutAboutToBeChanged.emit()
        indexes = self.persistentIndexList()
        self._pages = pages
        self.changePersistentIndexList(indexes, [self._moved(index, before, after, length) for index in indexes])
        self.layoutChanged.emit()
        self._shrink(length)

    def _moved(
        self, index: QModelIndex, before: Mapping[int, int], after: Mapping[int, int], length: int
    ) -> QModelIndex:
        row_id = before.get(index.row())
        # Of a row that was not read nobody knows where it went: what is selected must never become another row.
        place = after.get(row_id) if row_id is not None else None
        return self.index(place, index.column()) if place is not None and place < length else QModelIndex()

    def _grow(self, length: int) -> None:
        if length > self._length:
            self.beginInsertRows(QModelIndex(), self._length, length - 1)
            self._length = length
            self.endInsertRows()

    def _shrink(self, length: int) -> None:
        if length < self._length:
            self.beginRemoveRows(QModelIndex(), length, self._length - 1)
            self._length = length
            self.endRemoveRows()

    def _row(self, place: int) -> RowT | None:
        number = place // PAGE_SIZE
        rows = self._pages.rows.get(number)
        if rows is None:
            return None
        if number != self._latest:
            self._pages.rows.move_to_end(number)
            self._latest = number
        beside = place - number * PAGE_SIZE
        return rows[beside] if beside < len(rows) else None
