"""The table of a history, and its lines for a spreadsheet."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from samenop_desktop.gui.paged_model import PagedTableModel
from samenop_desktop.gui.rows_model import TableColumn
from samenop_desktop.services.history_rows import HistoryQuery, HistoryRow
from samenop_desktop.wording.days import moment
from samenop_desktop.wording.history import ACTS, ANONYMOUS, personal_text, side_text, who_did

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QObject

    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.services.rows import Cursor, Page

WHEN = 0
"""The only column that a history is sorted by."""

CSV_HEADER = ("Nummer", "Wanneer", "Wie", "Relatienummer", "Wat", "Eerst", "Daarna")
CSV_PAGE = 500


def who_text(row: HistoryRow) -> str:
    """Who did it."""
    return who_did(row.act, row.who, row.relation_number)


def before_text(row: HistoryRow) -> str:
    """What it was, personal details included."""
    return _joined(side_text(row.before), personal_text(row.personal, 0))


def after_text(row: HistoryRow) -> str:
    """What it became, personal details included."""
    return _joined(side_text(row.after), ANONYMOUS if row.anonymous else personal_text(row.personal, 1))


def line_text(row: HistoryRow) -> str:
    """The whole line in words."""
    before, after = before_text(row), after_text(row)
    told = [f"{moment(row.at)}, {who_text(row)}: {ACTS[row.act]}."]
    if before:
        told.append(f"Eerst: {before}.")
    if after:
        told.append(f"Daarna: {after}." if before else f"{after}.")
    return " ".join(told)


def csv_rows(
    read: Callable[[Cursor | None, int], Page[HistoryRow]], is_cancelled: Callable[[], bool]
) -> Iterator[tuple[str, ...]]:
    """The header and every line that `read` gives, page by page.

    Personal details stay out: what left the program in a file could not be made anonymous any more (D45).
    """
    yield CSV_HEADER
    after: Cursor | None = None
    while not is_cancelled():
        page = read(after, CSV_PAGE)
        for row in page.rows:
            yield (
                str(row.id),
                moment(row.at),
                row.who or who_text(row),
                row.relation_number,
                ACTS[row.act],
                side_text(row.before),
                side_text(row.after),
            )
        after = page.next
        if after is None:
            return


def _joined(*parts: str) -> str:
    return "; ".join(part for part in parts if part)


class HistoryModel(PagedTableModel[HistoryRow, HistoryQuery]):
    """The lines of one administration or request, the newest first."""

    columns = (
        TableColumn[HistoryRow]("Wanneer", lambda row: moment(row.at), 128),
        TableColumn[HistoryRow]("Wie", who_text, 220, description=who_text),
        TableColumn[HistoryRow]("Wat", lambda row: ACTS[row.act], 190),
        TableColumn[HistoryRow]("Eerst", before_text, 170, description=before_text),
        TableColumn[HistoryRow]("Daarna", after_text, 200, description=after_text),
    )

    def __init__(self, desk: Desk, query: HistoryQuery, parent: QObject | None = None) -> None:
        super().__init__(desk.runner, query, parent)
        self._service = desk.app.histories
        self._actor = desk.actor

    def read_page(self, query: HistoryQuery, after: Cursor | None, limit: int) -> Page[HistoryRow]:
        """One page of lines."""
        return self._service.page(self._actor, query, after, limit)

    def count_rows(self, query: HistoryQuery) -> int:
        """How many lines the query has."""
        return self._service.count(self._actor, query)

    def ordered(self, query: HistoryQuery, column: int, *, descending: bool) -> HistoryQuery:
        """By time only: the order of what happened is what a history is for."""
        return replace(query, descending=descending) if column == WHEN else query

    def order_of(self, query: HistoryQuery) -> tuple[int, bool]:
        """By time."""
        return WHEN, query.descending
