"""The rows of the table Back-ups, and how each is told in its columns."""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum
from typing import TYPE_CHECKING

from samenop_desktop.domain.days import day_of
from samenop_desktop.gui.badges import Badge, Shape
from samenop_desktop.gui.paged_model import PagedTableModel, TableColumn
from samenop_desktop.gui.theme import Tone
from samenop_desktop.services.backup_rows import BackupColumn, BackupQuery, BackupRow
from samenop_desktop.wording.amounts import file_size
from samenop_desktop.wording.days import long_day, moment
from samenop_desktop.wording.names import BACKUP_REASONS

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.services.rows import Cursor, Page

NOT_YET = "Deze back-up wordt nog gemaakt; dat gebeurt vanzelf."


class Column(IntEnum):
    """The columns by their place on the screen."""

    ADMINISTRATION = 0
    OWNER = 1
    MADE = 2
    REASON = 3
    SIZE = 4


def size_text(row: BackupRow) -> str:
    """The size of the file, empty while there is none."""
    return file_size(row.size) if row.complete else ""


def reason_badge(row: BackupRow) -> Badge | None:
    """A badge for a back-up that is still to come."""
    return None if row.complete else Badge(f"{BACKUP_REASONS[row.reason]}, volgt nog", Shape.RING, Tone.INFO)


def described(row: BackupRow) -> str:
    """A back-up in one line: of which administration and when."""
    return f"{row.administration} van {long_day(day_of(row.made_at))}"


class BackupsModel(PagedTableModel[BackupRow, BackupQuery]):
    """The back-ups in the Overzicht of the one at this desk."""

    columns = (
        TableColumn[BackupRow]("Administratie", lambda row: row.administration, 240),
        TableColumn[BackupRow](
            "Eigenaar",
            lambda row: row.owner,
            180,
            description=lambda _row: "Wie eigenaar was toen de back-up werd gemaakt.",
        ),
        TableColumn[BackupRow]("Gemaakt", lambda row: moment(row.made_at), 140, is_right=True),
        TableColumn[BackupRow](
            "Reden",
            lambda row: BACKUP_REASONS[row.reason],
            250,
            badge=reason_badge,
            description=lambda row: "" if row.complete else NOT_YET,
        ),
        TableColumn[BackupRow]("Grootte", size_text, 100, is_right=True),
    )

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk.runner, BackupQuery(), parent)
        self._service = desk.app.backups
        self._actor = desk.actor

    def read_page(self, query: BackupQuery, after: Cursor | None, limit: int) -> Page[BackupRow]:
        """One page of back-ups."""
        return self._service.page(self._actor, query, after, limit)

    def count_rows(self, query: BackupQuery) -> int:
        """How many back-ups the query has."""
        return self._service.count(self._actor, query)

    def ordered(self, query: BackupQuery, column: int, *, descending: bool) -> BackupQuery:
        """The same query in the order of `column`."""
        return replace(query, sort=BackupColumn[Column(column).name], descending=descending)

    def order_of(self, query: BackupQuery) -> tuple[int, bool]:
        """The column that `query` is sorted by, and whether from high to low."""
        return Column[query.sort.name], query.descending
