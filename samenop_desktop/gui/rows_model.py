"""A table model over rows that are at hand: how they are told in the cells, and how they change step by step."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar, cast

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from samenop_desktop.gui.row_changes import arrived, vanished

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtCore import QModelRoleData, QModelRoleDataSpan

    from samenop_desktop.gui.badges import Badge

AnyIndex = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a cell can tell beside Qt's own roles: the row itself, its id, the badge in the cell."""

    ROW = Qt.ItemDataRole.UserRole + 1
    ID = Qt.ItemDataRole.UserRole + 2
    BADGE = Qt.ItemDataRole.UserRole + 3


_TOLD = frozenset(
    {
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.TextAlignmentRole),
        int(Qt.ItemDataRole.ToolTipRole),
        int(Qt.ItemDataRole.AccessibleDescriptionRole),
        *(int(role) for role in Role),
    }
)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class HasId(Protocol):
    """A row that can be told from the others."""

    @property
    def id(self) -> int:
        """Unique in its table, and the same after a change of the row."""
        ...


RowT = TypeVar("RowT", bound=HasId)


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


class RowsModel(QAbstractTableModel, Generic[RowT]):
    """Shows rows; a subclass sets `columns`. Rows are reached through `row_at` and `_rows` alone."""

    columns: Sequence[TableColumn[RowT]]

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[RowT] = []

    def show_rows(self, rows: Sequence[RowT]) -> None:
        """Shows `rows` in place of what stood there; those that stay keep their selection."""
        self._become(list(rows))

    def row_at(self, index: AnyIndex) -> RowT:
        """The row behind a valid index."""
        return self._rows[index.row()]

    def index_of(self, row_id: int) -> QModelIndex:
        """Where the row with that id stands, invalid when it is not there (yet)."""
        for position, row in enumerate(self._rows):
            if row.id == row_id:
                return self.index(position, 0)
        return QModelIndex()

    def rows_between(self, ranges: Iterable[tuple[int, int]]) -> list[RowT]:
        """The rows from the first to the last place of each range, from top to bottom."""
        return [self._rows[place] for first, last in sorted(ranges) for place in range(first, last + 1)]

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
        return self._told(self._rows[index.row()], index.column(), role)

    def multiData(self, index: AnyIndex, roles: QModelRoleDataSpan | QModelRoleData) -> None:
        """All that is asked of a cell to paint it, at once.

        Each call from Qt needs the interpreter, which a busy pool gives up with delay: one a cell instead of seven.
        """
        # What PySide says of its types does not tell that one can go through a span.
        for asked in cast("Iterable[QModelRoleData]", roles):
            told = self.data(index, asked.role())
            if told is None:
                asked.clearData()
            else:
                asked.setData(told)

    def _told(self, row: RowT, place: int, role: int) -> object:
        # Most of what a view asks of a cell is how it should look; that is asked most, so it is answered first.
        if role not in _TOLD:
            return None
        column = self.columns[place]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(place)
        if role == Role.BADGE:
            return column.badge(row) if column.badge is not None else None
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole}:
            return (column.description(row) or None) if column.description is not None else None
        if role == Role.ROW:
            return row
        if role == Role.ID:
            return row.id
        return None

    # --- changing ---------------------------------------------------------------------------------

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
        return _RIGHT if self.columns[column].is_right else _LEFT
