"""The table `Administraties`."""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum
from typing import TYPE_CHECKING

from samenop_desktop.domain.administrations import State
from samenop_desktop.domain.days import LAST_DAYS
from samenop_desktop.gui.badges import Badge, Shape
from samenop_desktop.gui.paged_model import PagedTableModel, TableColumn
from samenop_desktop.gui.theme import Tone
from samenop_desktop.services.rows import AdministrationColumn, AdministrationQuery, AdministrationRow
from samenop_desktop.wording.amounts import euros
from samenop_desktop.wording.days import moment, short_day
from samenop_desktop.wording.names import KINDS, status_text

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.tasks import TaskRunner
    from samenop_desktop.services.rows import Cursor, Page


class Column(IntEnum):
    """The columns, in the order of the screen."""

    NAME = 0
    KIND = 1
    OWNER = 2
    LAST_OPENED = 3
    STATUS = 4
    MONTHLY_COST = 5


SORTS = tuple(AdministrationColumn)
"""By column of the screen what the service sorts by."""

NOBODY = "Niemand (vrijgegeven)"
"""The owner of a released administration (P16)."""

MARKS: dict[State, tuple[Shape, Tone]] = {
    State.COSTS_MONEY: (Shape.DIAMOND, Tone.BAD),
    State.BUSY: (Shape.RING, Tone.INFO),
    State.LICENCE_ENDS: (Shape.TRIANGLE, Tone.WARN),
}


def status_badge(row: AdministrationRow) -> Badge | None:
    """The badge of a state that asks for attention; `Gereed` has none."""
    status = row.status
    if status.state is State.OFFERED:
        is_late = status.days_left is not None and status.days_left <= LAST_DAYS
        shape, tone = (Shape.TRIANGLE, Tone.WARN) if is_late else (Shape.DOT, Tone.INFO)
    elif status.state in MARKS:
        shape, tone = MARKS[status.state]
    else:
        return None
    return Badge(status_text(status), shape, tone)


def cost_text(row: AdministrationRow) -> str:
    """What the viewer pays for it this month, or until when that is nothing; empty where it never costs anything."""
    if row.free_until is not None:
        return f"Gratis tot {short_day(row.free_until)}"
    return euros(row.monthly_cents) if row.monthly_cents else ""


class AdministrationsModel(PagedTableModel[AdministrationRow, AdministrationQuery]):
    """The administrations that the one at the desk sees; until it is attached, what it was given to show."""

    columns = (
        TableColumn[AdministrationRow]("Naam", lambda row: row.name, width=210),
        TableColumn[AdministrationRow]("Soort", lambda row: KINDS[row.kind], width=100),
        TableColumn[AdministrationRow]("Eigenaar", lambda row: NOBODY if row.released else row.owner, width=145),
        TableColumn[AdministrationRow](
            "Laatst geopend",
            lambda row: moment(row.last_opened_at) if row.last_opened_at else "",
            width=130,
            is_right=True,
        ),
        TableColumn[AdministrationRow]("Status", lambda row: status_text(row.status), width=305, badge=status_badge),
        TableColumn[AdministrationRow]("Kosten per maand", cost_text, width=145, is_right=True),
    )

    def __init__(self, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(runner, AdministrationQuery(), parent)
        self._desk: Desk | None = None

    def attach(self, desk: Desk, search: str) -> None:
        """Reads the rows from the service from now on, first those that hold `search`."""
        self.search(search)
        self._desk = desk
        self._begin(same_query=True)

    def read_anew(self, *, same_query: bool) -> None:
        """As soon as there is a service to read from."""
        if self._desk is not None:
            super().read_anew(same_query=same_query)

    def read_page(self, query: AdministrationQuery, after: Cursor | None, limit: int) -> Page[AdministrationRow]:
        """One page from the service."""
        desk = self._attached()
        return desk.app.administrations.page(desk.actor, query, after, limit)

    def count_rows(self, query: AdministrationQuery) -> int:
        """The number of rows from the service."""
        desk = self._attached()
        return desk.app.administrations.count(desk.actor, query)

    def _attached(self) -> Desk:
        if self._desk is None:
            raise RuntimeError("Nobody is at the desk yet")
        return self._desk

    def ordered(self, query: AdministrationQuery, column: int, *, descending: bool) -> AdministrationQuery:
        """`query` sorted by a column of the screen."""
        return replace(query, sort=SORTS[column], descending=descending)

    def order_of(self, query: AdministrationQuery) -> tuple[int, bool]:
        """The column of the screen that sorts, and whether descending."""
        return SORTS.index(query.sort), query.descending

    def search(self, text: str) -> None:
        """Shows what holds `text` in its name or owner; everything when it is empty."""
        self.set_query(replace(self.query, search=text.strip()))
