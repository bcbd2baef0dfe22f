"""What the books in an auditfile consist of, as they pass by while it is read."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

_CENT = Decimal("0.01")


def cents_of(amount: Decimal) -> int:
    """`amount` in whole cents."""
    return int(amount.quantize(_CENT, ROUND_HALF_UP).scaleb(2))


@dataclass(frozen=True, slots=True)
class LedgerAccount:
    """A ledger account: its number, its name, and `balance`, `profit_loss`, `mixed` or `unknown`."""

    code: str
    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class LedgerRelation:
    """A customer or supplier; `kind` is `customer`, `supplier`, `both`, `other` or `unknown`."""

    code: str
    name: str
    kind: str
    city: str


OPENING_JOURNAL = "opening"
"""The kind of a journal whose entries bring in the opening balance."""


@dataclass(frozen=True, slots=True)
class LedgerJournal:
    """A journal; `kind` tells what it is for (`sales`, `bank`, `opening`, ...)."""

    code: str
    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One line of an entry; `amount` is positive for debit and negative for credit, exact as written."""

    account: str
    relation: str
    description: str
    document: str
    amount: Decimal


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One entry with its lines; `is_opening` for one in the period before the first."""

    journal: str
    number: str
    day: date | None
    period: str
    description: str
    is_opening: bool
    lines: tuple[LedgerLine, ...]
