"""The tables of the books, read by page from the index of an auditfile."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

from samenop_desktop.gui.badges import Badge, Shape
from samenop_desktop.gui.paged_model import PagedTableModel
from samenop_desktop.gui.rows_model import RowsModel, TableColumn
from samenop_desktop.gui.theme import Tone
from samenop_desktop.services.ledger_rows import (
    LedgerAccountRow,
    LedgerColumn,
    LedgerEntryRow,
    LedgerLineRow,
    LedgerQuery,
    LedgerRelationRow,
)
from samenop_desktop.wording.amounts import amount
from samenop_desktop.wording.days import short_day
from samenop_desktop.wording.ledger import ACCOUNT_KINDS, RELATION_KINDS, UNLISTED, WITHOUT_ACCOUNT

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.services.rows import Cursor, Page

LedgerRowT = TypeVar("LedgerRowT", LedgerAccountRow, LedgerRelationRow, LedgerEntryRow)


def _moved(cents: int) -> str:
    """An amount in a column of which most cells hold none."""
    return amount(cents) if cents else ""


def _account_name(row: LedgerAccountRow) -> str:
    if not row.code:
        return WITHOUT_ACCOUNT
    return row.name if row.is_listed else UNLISTED


def _unbalanced(row: LedgerEntryRow) -> Badge | None:
    if not row.difference_cents:
        return None
    return Badge(amount(row.difference_cents), Shape.TRIANGLE, Tone.WARN)


class LedgerModel(PagedTableModel[LedgerRowT, LedgerQuery], Generic[LedgerRowT]):
    """One table of the books; a subclass sets `columns`, and in `sorts` what each is sorted by."""

    sorts: ClassVar[tuple[LedgerColumn, ...]]

    def __init__(self, desk: Desk, query: LedgerQuery, parent: QObject | None = None) -> None:
        super().__init__(desk.runner, query, parent)
        self._service = desk.app.ledgers
        self._actor = desk.actor

    def read_page(self, query: LedgerQuery, after: Cursor | None, limit: int) -> Page[LedgerRowT]:
        """One page of rows."""
        return cast("Page[LedgerRowT]", self._service.page(self._actor, query, after, limit))

    def count_rows(self, query: LedgerQuery) -> int:
        """How many rows the query has."""
        return self._service.count(self._actor, query)

    def ordered(self, query: LedgerQuery, column: int, *, descending: bool) -> LedgerQuery:
        """The same query in the order of `column`."""
        return replace(query, sort=self.sorts[column], descending=descending)

    def order_of(self, query: LedgerQuery) -> tuple[int, bool]:
        """The column that `query` is sorted by, and whether from high to low."""
        return self.sorts.index(query.sort), query.descending


class AccountsModel(LedgerModel[LedgerAccountRow]):
    """The trial balance."""

    columns = (
        TableColumn[LedgerAccountRow]("Rekening", lambda row: row.code, 76),
        TableColumn[LedgerAccountRow]("Omschrijving", _account_name, 176, description=_account_name),
        TableColumn[LedgerAccountRow]("Soort", lambda row: ACCOUNT_KINDS.get(row.kind, ""), 112),
        TableColumn[LedgerAccountRow]("Beginsaldo", lambda row: _moved(row.opening_cents), 86, is_right=True),
        TableColumn[LedgerAccountRow]("Debet", lambda row: _moved(row.debit_cents), 86, is_right=True),
        TableColumn[LedgerAccountRow]("Credit", lambda row: _moved(row.credit_cents), 86, is_right=True),
        TableColumn[LedgerAccountRow]("Saldo", lambda row: amount(row.balance_cents), 86, is_right=True),
    )
    sorts = (
        LedgerColumn.CODE,
        LedgerColumn.NAME,
        LedgerColumn.KIND,
        LedgerColumn.OPENING,
        LedgerColumn.DEBIT,
        LedgerColumn.CREDIT,
        LedgerColumn.BALANCE,
    )


class RelationsModel(LedgerModel[LedgerRelationRow]):
    """Customers and suppliers."""

    columns = (
        TableColumn[LedgerRelationRow]("Nummer", lambda row: row.code, 110),
        TableColumn[LedgerRelationRow]("Naam", lambda row: row.name, 240),
        TableColumn[LedgerRelationRow]("Soort", lambda row: RELATION_KINDS.get(row.kind, ""), 110),
        TableColumn[LedgerRelationRow]("Plaats", lambda row: row.city, 150),
        TableColumn[LedgerRelationRow]("Regels", lambda row: str(row.lines), 70, is_right=True),
    )
    sorts = (LedgerColumn.CODE, LedgerColumn.NAME, LedgerColumn.KIND, LedgerColumn.CITY, LedgerColumn.LINES)


class EntriesModel(LedgerModel[LedgerEntryRow]):
    """Entries of all journals."""

    columns = (
        TableColumn[LedgerEntryRow]("Datum", lambda row: short_day(row.day) if row.day else "", 88),
        TableColumn[LedgerEntryRow]("Dagboek", lambda row: row.journal, 76),
        TableColumn[LedgerEntryRow]("Boekstuk", lambda row: row.number, 84),
        TableColumn[LedgerEntryRow]("Periode", lambda row: row.period, 64),
        TableColumn[LedgerEntryRow]("Omschrijving", lambda row: row.description, 250),
        TableColumn[LedgerEntryRow]("Regels", lambda row: str(row.lines), 60, is_right=True),
        TableColumn[LedgerEntryRow]("Bedrag", lambda row: amount(row.debit_cents), 86, is_right=True),
        TableColumn[LedgerEntryRow](
            "Verschil", lambda row: _moved(row.difference_cents), 76, is_right=True, badge=_unbalanced
        ),
    )
    sorts = (
        LedgerColumn.DAY,
        LedgerColumn.JOURNAL,
        LedgerColumn.NUMBER,
        LedgerColumn.PERIOD,
        LedgerColumn.DESCRIPTION,
        LedgerColumn.LINES,
        LedgerColumn.DEBIT,
        LedgerColumn.BALANCE,
    )


class LinesModel(RowsModel[LedgerLineRow]):
    """The lines of one entry, in the order of the file."""

    columns = (
        TableColumn[LedgerLineRow]("Rekening", lambda row: f"{row.account} {row.account_name}".strip(), 180),
        TableColumn[LedgerLineRow]("Relatie", lambda row: row.relation, 130),
        TableColumn[LedgerLineRow]("Omschrijving", lambda row: row.description, 210),
        TableColumn[LedgerLineRow]("Document", lambda row: row.document, 88),
        TableColumn[LedgerLineRow]("Debet", lambda row: _moved(row.debit_cents), 86, is_right=True),
        TableColumn[LedgerLineRow]("Credit", lambda row: _moved(row.credit_cents), 86, is_right=True),
    )


AnyLedgerModel = LedgerModel[Any]
