"""Making the index of the books in an auditfile, in one pass over its entries."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from sqlalchemy.exc import DBAPIError

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.ledger import OPENING_JOURNAL, cents_of
from samenop_desktop.domain.text import text_key
from samenop_desktop.store.ledger_index import ACCOUNTS, ENTRIES, JOURNALS, LINES, RELATIONS, SUMS, fill, new_index

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection

    from samenop_desktop.books.ledger import OpenLedger
    from samenop_desktop.domain.ledger import LedgerEntry

_BATCH = 2_000
_LONGEST_SEARCH = 400
_CODE_DIGITS = 20
_ZERO = Decimal(0)
_UNLISTED = "unknown"


def make_index(path: Path, ledger: OpenLedger) -> None:
    """Write the index of `ledger` to the new file `path`. Raises DISK_FULL, or what reading raises."""
    try:
        with new_index(path) as connection:
            _Filling(connection).fill(ledger)
    except DBAPIError as error:
        raise SamenopError(ErrorCode.DISK_FULL, needed="100 MB") from error


_Amounts = defaultdict[int, Decimal]
"""Amounts by account."""


def _both_sides() -> tuple[_Amounts, _Amounts]:
    return _Amounts(Decimal), _Amounts(Decimal)


class _Numbers:
    """Numbers for codes, in the order in which they come by; 0 for no code."""

    def __init__(self) -> None:
        self._known: dict[str, int] = {}

    def of(self, code: str) -> int:
        return self._known.setdefault(code, len(self._known) + 1) if code else 0

    def codes(self) -> list[tuple[int, str]]:
        return [(number, code) for code, number in self._known.items()]


class _Filling:
    """Everything that is summed while the entries pass by."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._accounts, self._relations, self._journals = _Numbers(), _Numbers(), _Numbers()
        self._opening = _Amounts(Decimal)
        self._moved = _both_sides()
        self._sums: dict[tuple[int, bool], tuple[_Amounts, _Amounts]] = defaultdict(_both_sides)
        self._of_relation: dict[int, int] = defaultdict(int)
        self._of_journal: dict[int, int] = defaultdict(int)
        self._entry_rows: list[tuple[Any, ...]] = []
        self._line_rows: list[tuple[Any, ...]] = []
        self._entries = 0
        self._lines = 0

    def fill(self, ledger: OpenLedger) -> None:
        """Write every table."""
        for entry in ledger.entries():
            self._add(entry)
        self._flush()
        self._settle_opening(ledger)
        self._write_accounts(ledger)
        self._write_relations(ledger)
        self._write_journals(ledger)
        sums = (sum(side.values(), _ZERO) for side in (self._opening, *self._moved))
        fill(self._connection, SUMS, [(1, self._entries, self._lines, *(cents_of(each) for each in sums))])

    def _add(self, entry: LedgerEntry) -> None:
        self._entries += 1
        debit = balance = _ZERO
        journal = self._journals.of(entry.journal)
        debits, credits_ = self._sums[journal, entry.is_opening]
        self._of_journal[journal] += 1
        words = [entry.number, entry.description]
        for line in entry.lines:
            self._lines += 1
            account, relation = self._accounts.of(line.account), self._relations.of(line.relation)
            balance += line.amount
            if line.amount > 0:
                debit += line.amount
            if line.amount > 0:
                debits[account] += line.amount
            else:
                credits_[account] -= line.amount
            self._of_relation[relation] += 1
            if line.description not in words:
                words.append(line.description)
            self._line_rows.append(
                (self._lines, self._entries, account, relation, line.description, line.document, cents_of(line.amount))
            )
        day = entry.day.isoformat() if entry.day else None
        self._entry_rows.append(
            (
                self._entries,
                journal,
                entry.number,
                _code_key(entry.number),
                day,
                day or "",
                entry.period,
                entry.description,
                text_key(entry.description),
                len(entry.lines),
                cents_of(debit),
                cents_of(balance),
                text_key(" ".join(words)[:_LONGEST_SEARCH]),
            )
        )
        if len(self._line_rows) >= _BATCH:
            self._flush()

    def _settle_opening(self, ledger: OpenLedger) -> None:
        """Part the opening balance from what moved, now that the kinds of the journals are known.

        It is what stands apart in the file; without that, the entries that bring it in.
        """
        apart = list(ledger.opening())
        openings = {self._journals.of(each.code) for each in ledger.journals() if each.kind == OPENING_JOURNAL}
        for line in apart:
            self._opening[self._accounts.of(line.account)] += line.amount
        for (journal, before_first), sides in self._sums.items():
            brings_in = not apart and (before_first or journal in openings)
            for moved, amounts, sign in zip(self._moved, sides, (1, -1), strict=True):
                for account, amount in amounts.items():
                    if brings_in:
                        self._opening[account] += sign * amount
                    else:
                        moved[account] += amount

    def _flush(self) -> None:
        fill(self._connection, ENTRIES, self._entry_rows)
        fill(self._connection, LINES, self._line_rows)
        self._entry_rows, self._line_rows = [], []

    def _write_accounts(self, ledger: OpenLedger) -> None:
        listed = {self._accounts.of(account.code): account for account in ledger.accounts()}
        codes = self._accounts.codes()
        if any(0 in side for side in (self._opening, *self._moved)):
            codes.append((0, ""))
        rows = []
        for number, code in codes:
            account = listed.get(number)
            name, kind = (account.name, account.kind) if account else ("", _UNLISTED)
            opening, debit, credit = (side[number] for side in (self._opening, *self._moved))
            amounts = (opening, debit, credit, opening + debit - credit)
            rows.append(
                (
                    number,
                    code,
                    _code_key(code),
                    name,
                    text_key(name),
                    kind,
                    int(account is not None),
                    *(cents_of(amount) for amount in amounts),
                    text_key(f"{code} {name}"),
                )
            )
        fill(self._connection, ACCOUNTS, rows)

    def _write_relations(self, ledger: OpenLedger) -> None:
        listed = {self._relations.of(relation.code): relation for relation in ledger.relations()}
        rows = []
        for number, code in self._relations.codes():
            relation = listed.get(number)
            name, kind, city = (relation.name, relation.kind, relation.city) if relation else ("", _UNLISTED, "")
            search = text_key(f"{code} {name} {city}")
            lines = self._of_relation[number]
            rows.append((number, code, _code_key(code), name, text_key(name), kind, city, lines, search))
        fill(self._connection, RELATIONS, rows)

    def _write_journals(self, ledger: OpenLedger) -> None:
        listed = {self._journals.of(journal.code): journal for journal in ledger.journals()}
        rows = []
        for number, code in self._journals.codes():
            journal = listed.get(number)
            name, kind = (journal.name, journal.kind) if journal else ("", _UNLISTED)
            rows.append((number, code, name, kind, self._of_journal[number]))
        fill(self._connection, JOURNALS, rows)


def _code_key(code: str) -> str:
    """A key that sorts 900 before 1000."""
    return code.zfill(_CODE_DIGITS) if code.isdecimal() else text_key(code)
