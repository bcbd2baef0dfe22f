"""The rows of the books in an auditfile. Imports the domain only, so that a window can use it at start."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


class LedgerTable(StrEnum):
    """The tables of the books."""

    ACCOUNTS = "accounts"
    RELATIONS = "relations"
    ENTRIES = "entries"


class LedgerColumn(StrEnum):
    """What the tables can be sorted by; each table has its own among these."""

    CODE = "code"
    NAME = "name"
    KIND = "kind"
    OPENING = "opening"
    DEBIT = "debit"
    CREDIT = "credit"
    BALANCE = "balance"
    CITY = "city"
    LINES = "lines"
    DAY = "day"
    JOURNAL = "journal"
    NUMBER = "number"
    PERIOD = "period"
    DESCRIPTION = "description"


@dataclass(frozen=True, slots=True)
class LedgerQuery:
    """Which rows of which table, of one auditfile (by its checksum) that an administration holds.

    `journal_id` and `account_id` narrow the entries: those of a journal, those with a line on an account.
    """

    administration_id: int
    sha256: str
    table: LedgerTable
    search: str = ""
    sort: LedgerColumn = LedgerColumn.CODE
    descending: bool = False
    journal_id: int | None = None
    account_id: int | None = None


@dataclass(frozen=True, slots=True)
class LedgerJournalRow:
    """One journal with the number of its entries."""

    id: int
    code: str
    name: str
    kind: str
    entries: int


@dataclass(frozen=True, slots=True)
class LedgerOverview:
    """The books as a whole. The trial balance adds up when `difference_cents` is 0."""

    journals: tuple[LedgerJournalRow, ...]
    entries: int
    lines: int
    opening_cents: int
    debit_cents: int
    credit_cents: int

    @property
    def difference_cents(self) -> int:
        """What all balances add up to."""
        return self.opening_cents + self.debit_cents - self.credit_cents


@dataclass(frozen=True, slots=True)
class LedgerAccountRow:
    """One line of the trial balance, balances positive for debit; `is_listed` is false where only entries name it."""

    id: int
    code: str
    name: str
    kind: str
    is_listed: bool
    opening_cents: int
    debit_cents: int
    credit_cents: int
    balance_cents: int


@dataclass(frozen=True, slots=True)
class LedgerRelationRow:
    """One customer or supplier, and how many lines name it."""

    id: int
    code: str
    name: str
    kind: str
    city: str
    lines: int


@dataclass(frozen=True, slots=True)
class LedgerEntryRow:
    """One entry; `difference_cents` is what its own lines add up to, 0 as it should be."""

    id: int
    journal: str
    number: str
    day: date | None
    period: str
    description: str
    lines: int
    debit_cents: int
    difference_cents: int


@dataclass(frozen=True, slots=True)
class LedgerLineRow:
    """One line of an entry; one of the two amounts is 0."""

    id: int
    account: str
    account_name: str
    relation: str
    description: str
    document: str
    debit_cents: int
    credit_cents: int
