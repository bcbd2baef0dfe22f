"""Reading the books themselves out of an auditfile: its accounts, relations, journals and entries."""

from __future__ import annotations

from contextlib import contextmanager
from decimal import Decimal
from typing import TYPE_CHECKING

from samenop_desktop.books.auditfile import opened_auditfile
from samenop_desktop.books.blocks import Watch
from samenop_desktop.books.company import one_line
from samenop_desktop.books.packing import file_size
from samenop_desktop.books.tally import amount_of
from samenop_desktop.domain.ledger import LedgerAccount, LedgerEntry, LedgerJournal, LedgerLine, LedgerRelation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    import pyxaf

    from samenop_desktop.books.packing import PlainBytes

_CHECK_EVERY = 64
_OPENING_PERIODS = frozenset({"0", "00", "000"})


class OpenLedger:
    """An auditfile while it is read: `entries` once and first, from the first to the last; after them all the rest."""

    def __init__(self, file: pyxaf.AuditFile, stream: PlainBytes, watch: Watch) -> None:
        self._file = file
        self._stream = stream
        self._watch = watch

    def entries(self) -> Iterator[LedgerEntry]:
        """Every entry, in the order of the file. Raises CANCELLED."""
        for number, entry in enumerate(self._file.transactions(), start=1):
            yield self._entry(entry)
            self._stream.take_breath()
            if number % _CHECK_EVERY == 0:
                self._watch.check()

    def accounts(self) -> Iterator[LedgerAccount]:
        """The ledger accounts that the file lists."""
        for account in self._file.accounts.values():
            kind = account.account_type.kind.value
            yield LedgerAccount(account.id, one_line(account.description), kind)

    def relations(self) -> Iterator[LedgerRelation]:
        """The customers and suppliers that the file lists."""
        for relation in self._file.relations.values():
            cities = [one_line(address.city) for address in relation.addresses]
            city = next((city for city in cities if city), "")
            yield LedgerRelation(relation.id, one_line(relation.name), relation.relation_type.kind.value, city)

    def journals(self) -> Iterator[LedgerJournal]:
        """The journals that the file lists."""
        for journal in self._file.journals.values():
            yield LedgerJournal(journal.id, one_line(journal.description), journal.journal_type.kind.value)

    def opening(self) -> Iterator[LedgerLine]:
        """The lines of the opening balance, where the file has it apart from its entries."""
        for line in self._file.opening_balance("element").lines:
            yield _line(line)

    def _entry(self, entry: pyxaf.Transaction) -> LedgerEntry:
        return LedgerEntry(
            journal=entry.journal_id or "",
            number=one_line(entry.number),
            day=entry.date,
            period=one_line(entry.period_key),
            description=one_line(entry.description),
            is_opening=(entry.period_key or "").strip() in _OPENING_PERIODS,
            lines=tuple(_line(line) for line in entry.lines),
        )


@contextmanager
def opened_ledger(
    path: Path,
    name: str,
    *,
    encoding_guessed: bool,
    on_progress: Callable[[int, int], None] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> Iterator[OpenLedger]:
    """The books in an auditfile that `read_auditfile` has read before; `encoding_guessed` is what that remarked.

    Raises as `read_auditfile` does.
    """
    watch = Watch(file_size(path), on_progress, is_cancelled)
    with opened_auditfile(path, name, watch, encoding="cp1252" if encoding_guessed else None) as (file, stream):
        yield OpenLedger(file, stream, watch)
    watch.finish()


def _line(line: pyxaf.Line) -> LedgerLine:
    amount = amount_of(line) or Decimal(0)
    return LedgerLine(
        account=line.account_id or "",
        relation=line.relation_id or "",
        description=one_line(line.description),
        document=one_line(line.document_ref or line.invoice_ref),
        amount=amount if line.side == "D" else -amount,
    )
