"""Counting what passes by in an auditfile, and remarking on what is odd about it."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import TYPE_CHECKING

from samenop_desktop.domain.auditfile import Remark, RemarkCode
from samenop_desktop.domain.ledger import cents_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    import pyxaf

_ZERO = Decimal(0)
_LARGEST_POWER = 12
"""Amounts of 10^13 and more are no bookkeeping; left out, so that totals stay exact and small."""

# What pyxaf finds, and what we call it. What it counts and we count ourselves, or what tells an
# accountant nothing (a byte-order mark, a packed file, negative amounts), is left out.
_BY_FINDING = {
    "XAF1003": RemarkCode.ENCODING_DISALLOWED,
    "XAF1006": RemarkCode.CHARACTERS_REPLACED,
    "XAF1010": RemarkCode.CONTROL_CHARACTERS_SKIPPED,
    "XAF1012": RemarkCode.AMPERSANDS_MENDED,
    "XAF1013": RemarkCode.TRAILING_DATA_SKIPPED,
    "XAF3002": RemarkCode.NAMESPACE_ODD,
    "XAF3003": RemarkCode.NAMESPACE_ODD,
    "XAF3004": RemarkCode.NAMESPACE_ODD,
    "XAF3005": RemarkCode.VERSION_UNCERTAIN,
    "XAF3006": RemarkCode.CONTINUATION,
    "XAF3007": RemarkCode.VERSION_UNCERTAIN,
    "XAF3010": RemarkCode.STRUCTURE_ODD,
    "XAF3030": RemarkCode.STRUCTURE_ODD,
    "XAF3050": RemarkCode.STRUCTURE_ODD,
    "XAF3015": RemarkCode.SIDES_UNREADABLE,
    "XAF3017": RemarkCode.DATES_UNREADABLE,
    "XAF3018": RemarkCode.AMOUNTS_UNREADABLE,
    "XAF7013": RemarkCode.BOTH_SIDES_FILLED,
}
_ONCE = frozenset(
    {
        RemarkCode.ENCODING_DISALLOWED,
        RemarkCode.CHARACTERS_REPLACED,
        RemarkCode.NAMESPACE_ODD,
        RemarkCode.VERSION_UNCERTAIN,
        RemarkCode.CONTINUATION,
    }
)
_NAMING = frozenset({RemarkCode.ENCODING_DISALLOWED, RemarkCode.NAMESPACE_ODD})
_TELLING = frozenset({"XAF3006"})
_SILENT = frozenset({"XAF1002", "XAF1005", "XAF1011"})
_VALUE_LENGTH = 100


class Tally:
    """The sums over all entries of one auditfile, kept in constant memory."""

    def __init__(self, file: pyxaf.AuditFile) -> None:
        self._file = file
        self._odd: Counter[RemarkCode] = Counter()
        self.entries = 0
        self.lines = 0
        self._debit = _ZERO
        self._credit = _ZERO

    def add(self, entry: pyxaf.Transaction) -> None:
        """Count one entry with its lines."""
        odd = self._odd
        accounts, relations = self._file.accounts, self._file.relations
        balance = _ZERO
        self.entries += 1
        self.lines += len(entry.lines)
        for line in entry.lines:
            balance += self._add_amount(line)
            if line.account_id is not None and line.account_id not in accounts:
                odd[RemarkCode.ACCOUNTS_UNDEFINED] += 1
            if line.relation_id is not None and line.relation_id not in relations:
                odd[RemarkCode.RELATIONS_UNDEFINED] += 1
        if not entry.lines:
            odd[RemarkCode.ENTRIES_EMPTY] += 1
        elif balance:
            odd[RemarkCode.ENTRIES_UNBALANCED] += 1
        if entry.date is not None:
            header, period = self._file.header, self._file.periods.get(entry.period_key or "")
            if _outside(entry.date, header.start_date, header.end_date):
                odd[RemarkCode.ENTRIES_OUTSIDE_YEAR] += 1
            elif period is not None and _outside(entry.date, period.start_date, period.end_date):
                odd[RemarkCode.ENTRIES_OUTSIDE_PERIOD] += 1

    def _add_amount(self, line: pyxaf.Line) -> Decimal:
        """Add the amount of one line as written; what it adds to the balance."""
        amount = amount_of(line)
        if amount is None:
            if line.amount is not None and line.side is not None:
                self._odd[RemarkCode.AMOUNTS_UNREADABLE] += 1
            return _ZERO
        if line.side == "D":
            self._debit += amount
            return amount
        self._credit += amount
        return -amount

    @property
    def debit_cents(self) -> int:
        """The debit side of all lines."""
        return cents_of(self._debit)

    @property
    def credit_cents(self) -> int:
        """The credit side of all lines."""
        return cents_of(self._credit)

    def remarks(self) -> tuple[Remark, ...]:
        """What was odd, once the whole file has been read; in the order of `RemarkCode`."""
        found = dict(_from_findings(self._file))
        for code, count in self._odd.items():
            known = found.get(code)
            found[code] = Remark(code, count + (known.count if known else 0))
        for remark in (*self._compare_totals(), *self._look_at_whole()):
            found[remark.code] = remark
        return tuple(found[code] for code in RemarkCode if code in found)

    def _compare_totals(self) -> Iterable[Remark]:
        declared = self._file.transaction_totals
        if declared is None:
            return
        if declared.lines_count is not None and declared.lines_count != self.lines:
            said = str(declared.lines_count)[:_VALUE_LENGTH]
            yield Remark(RemarkCode.LINE_COUNT_DIFFERS, self.lines, said)
        if declared.total_debit is not None and declared.total_credit is not None:
            said_debit, said_credit = declared.total_debit, declared.total_credit
            if (said_debit, said_credit) != (self._debit, self._credit):
                value = f"{str(said_debit)[:24]} / {str(said_credit)[:24]}"
                yield Remark(RemarkCode.TOTALS_DIFFER, value=value)

    def _look_at_whole(self) -> Iterable[Remark]:
        if not self.entries:
            yield Remark(RemarkCode.ENTRIES_MISSING)
        opening = self._file.opening_balance("element")
        if sum(line.signed_amount or _ZERO for line in opening.lines):
            yield Remark(RemarkCode.OPENING_BALANCE_UNBALANCED)


def amount_of(line: pyxaf.Line) -> Decimal | None:
    """The amount of one line as written; None where it has none that counts."""
    if line.amount is None or line.side is None or line.amount.adjusted() > _LARGEST_POWER:
        return None
    return line.amount


def _from_findings(file: pyxaf.AuditFile) -> Iterable[tuple[RemarkCode, Remark]]:
    counts: Counter[RemarkCode] = Counter()
    values: dict[RemarkCode, str] = {}
    for finding in file.findings:
        if finding.severity.name == "INFO" and finding.code not in _TELLING:
            continue
        if finding.code in _SILENT:
            continue
        code = _BY_FINDING.get(finding.code, RemarkCode.OTHER)
        counts[code] += 1
        if code is RemarkCode.OTHER:
            values.setdefault(code, finding.code)
        elif code in _NAMING and finding.value:
            values.setdefault(code, _plain(finding.value))
    for code, count in counts.items():
        value = str(file.version) if code is RemarkCode.VERSION_UNCERTAIN else values.get(code, "")
        if code is RemarkCode.CONTINUATION and file.format.continuation:
            value = "{} van {}".format(*file.format.continuation)
        yield code, Remark(code, 1 if code in _ONCE else count, value)


def _outside(day: date, start: date | None, end: date | None) -> bool:
    return (start is not None and day < start) or (end is not None and day > end)


def _plain(text: str) -> str:
    return "".join(c if c.isprintable() else " " for c in text[:_VALUE_LENGTH]).strip()
