"""The books in the auditfiles of administrations, for whoever may read them now (S27, D35)."""

from __future__ import annotations

import contextlib
import secrets
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import case, exists, func, select

from samenop_desktop.books.blocks import megabytes
from samenop_desktop.domain.accounts import Actor
from samenop_desktop.domain.auditfile import RemarkCode
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.text import text_key
from samenop_desktop.services.access import account_of, readable_administration
from samenop_desktop.services.contents import DESK
from samenop_desktop.services.documents import auditfile_from
from samenop_desktop.services.ledger_indexing import make_index
from samenop_desktop.services.ledger_rows import (
    LedgerAccountRow,
    LedgerColumn,
    LedgerEntryRow,
    LedgerJournalRow,
    LedgerLineRow,
    LedgerOverview,
    LedgerRelationRow,
    LedgerTable,
)
from samenop_desktop.services.paging import contains, page_of
from samenop_desktop.services.rows import Cursor, Page
from samenop_desktop.store.ledger_index import (
    ACCOUNTS,
    ENTRIES,
    FORMAT,
    JOURNALS,
    LINES,
    RELATIONS,
    SUMS,
    opened_index,
)
from samenop_desktop.store.records import ContentRecord

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sqlalchemy import ColumnElement, Connection, FromClause, Row, Select, Table

    from samenop_desktop.services.contents import Contents, HeldContent
    from samenop_desktop.services.ledger_rows import LedgerQuery
    from samenop_desktop.store.transactions import Store

LedgerRow = LedgerAccountRow | LedgerRelationRow | LedgerEntryRow

_SORTS: dict[LedgerTable, dict[LedgerColumn, ColumnElement[Any]]] = {
    LedgerTable.ACCOUNTS: {
        LedgerColumn.CODE: ACCOUNTS.c.code_key,
        LedgerColumn.NAME: ACCOUNTS.c.name_key,
        LedgerColumn.KIND: ACCOUNTS.c.kind,
        LedgerColumn.OPENING: ACCOUNTS.c.opening_cents,
        LedgerColumn.DEBIT: ACCOUNTS.c.debit_cents,
        LedgerColumn.CREDIT: ACCOUNTS.c.credit_cents,
        LedgerColumn.BALANCE: ACCOUNTS.c.balance_cents,
    },
    LedgerTable.RELATIONS: {
        LedgerColumn.CODE: RELATIONS.c.code_key,
        LedgerColumn.NAME: RELATIONS.c.name_key,
        LedgerColumn.KIND: RELATIONS.c.kind,
        LedgerColumn.CITY: RELATIONS.c.city,
        LedgerColumn.LINES: RELATIONS.c.lines,
    },
    LedgerTable.ENTRIES: {
        LedgerColumn.DAY: ENTRIES.c.day_key,
        LedgerColumn.JOURNAL: ENTRIES.c.journal_id,
        LedgerColumn.NUMBER: ENTRIES.c.number_key,
        LedgerColumn.PERIOD: ENTRIES.c.period,
        LedgerColumn.DESCRIPTION: ENTRIES.c.description_key,
        LedgerColumn.LINES: ENTRIES.c.lines,
        LedgerColumn.DEBIT: ENTRIES.c.debit_cents,
        LedgerColumn.BALANCE: ENTRIES.c.difference_cents,
    },
}
_TABLES: dict[LedgerTable, Table] = {
    LedgerTable.ACCOUNTS: ACCOUNTS,
    LedgerTable.RELATIONS: RELATIONS,
    LedgerTable.ENTRIES: ENTRIES,
}
_ENDING, _COPY, _NEW = ".ledger", ".copy", ".new"
_LEFTOVER_SECONDS = 24 * 3600


class LedgerService:
    """Reads the books through an index on this desk; each call asks the store first whether the actor may.

    An index is made for one account and goes when that account may no longer read what it was made of.
    """

    def __init__(self, store: Store, contents: Contents, folder: Path, desk_id: str) -> None:
        self._store = store
        self._contents = contents
        self._folder = folder
        self._desk_id = desk_id

    def overview(
        self,
        actor: Actor,
        administration_id: int,
        sha256: str,
        on_progress: Callable[[int, int], None] | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> LedgerOverview:
        """The books as a whole; reads the auditfile first where that has not been done yet.

        Raises ADMINISTRATION_UNKNOWN, CONTENT_MISSING for a checksum that the administration does not hold, a
        CONTENT_ or AUDITFILE_ code, DISK_FULL or CANCELLED.
        """
        with self._index(actor, administration_id, sha256, on_progress, is_cancelled) as index:
            sums = index.execute(select(SUMS)).one()
            journals = index.execute(select(JOURNALS).order_by(JOURNALS.c.code, JOURNALS.c.id))
            return LedgerOverview(
                tuple(LedgerJournalRow(row.id, row.code, row.name, row.kind, row.entries) for row in journals),
                sums.entries,
                sums.lines,
                sums.opening_cents,
                sums.debit_cents,
                sums.credit_cents,
            )

    def page(self, actor: Actor, query: LedgerQuery, after: Cursor | None, limit: int) -> Page[LedgerRow]:
        """One page of a table of the books. Raises as `overview` does."""
        with self._index(actor, query.administration_id, query.sha256) as index:
            table = _TABLES[query.table]
            sort = _SORTS[query.table][query.sort]
            statement = page_of(
                _filtered(_columns(query.table, sort), query),
                sort=sort,
                identity=cast("Any", table.c.id),
                descending=query.descending,
                after=after,
                limit=limit,
            )
            found = index.execute(statement).all()
            shown = found[:limit]
            following = Cursor(shown[-1].sort_value, shown[-1].id) if len(found) > limit else None
            return Page(tuple(_ROWS[query.table](row) for row in shown), following)

    def count(self, actor: Actor, query: LedgerQuery) -> int:
        """How many rows the query has in all. Raises as `overview` does."""
        with self._index(actor, query.administration_id, query.sha256) as index:
            statement = select(func.count()).select_from(_TABLES[query.table])
            return index.scalar(_filtered(statement, query)) or 0

    def lines(self, actor: Actor, administration_id: int, sha256: str, entry_id: int) -> tuple[LedgerLineRow, ...]:
        """The lines of one entry, in the order of the file; none for an unknown entry. Raises as `overview` does."""
        with self._index(actor, administration_id, sha256) as index:
            statement = (
                select(
                    LINES,
                    ACCOUNTS.c.code.label("account"),
                    ACCOUNTS.c.name.label("account_name"),
                    case((RELATIONS.c.name != "", RELATIONS.c.name), else_=RELATIONS.c.code).label("relation"),
                )
                .outerjoin(ACCOUNTS, ACCOUNTS.c.id == LINES.c.account_id)
                .outerjoin(RELATIONS, RELATIONS.c.id == LINES.c.relation_id)
                .where(LINES.c.entry_id == entry_id)
                .order_by(LINES.c.id)
            )
            return tuple(_line_row(row) for row in index.execute(statement))

    def sweep(self) -> int:
        """Remove indexes of books that their account may not read any more, or in another format; says how many."""
        removed = 0
        for path in list(self._folder.glob(f"*{_ENDING}")):
            if not self._may_stay(path):
                with contextlib.suppress(OSError):
                    path.unlink()
                    removed += 1
        self._remove_leftovers()
        return removed

    def _remove_leftovers(self) -> None:
        """Remove what a program left that was stopped while it made an index."""
        with self._store.read() as tx:
            long_ago = tx.now.timestamp() - _LEFTOVER_SECONDS
        for ending in (_COPY, _NEW):
            for path in self._folder.glob(f"*{ending}"):
                with contextlib.suppress(OSError):
                    if path.stat().st_mtime < long_ago:
                        path.unlink()

    @contextlib.contextmanager
    def _index(
        self,
        actor: Actor,
        administration_id: int,
        sha256: str,
        on_progress: Callable[[int, int], None] | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> Iterator[Connection]:
        try:
            held = self._held(actor, administration_id, sha256)
        except SamenopError:
            self.sweep()
            raise
        path = self._folder / f"{FORMAT}-{actor.account_id}-{sha256}{_ENDING}"
        if not path.exists():
            self._make(path, held, on_progress, is_cancelled)
        with opened_index(path) as connection:
            yield connection

    def _held(self, actor: Actor, administration_id: int, sha256: str) -> HeldContent:
        with self._store.read() as tx:
            account_of(tx, actor)
            administration = readable_administration(tx, actor, administration_id, self._desk_id)
            for held in self._contents.of(tx, administration.id):
                if held.sha256 == sha256:
                    return held
        raise SamenopError(ErrorCode.CONTENT_MISSING)

    def _make(
        self,
        path: Path,
        held: HeldContent,
        on_progress: Callable[[int, int], None] | None,
        is_cancelled: Callable[[], bool] | None,
    ) -> None:
        from samenop_desktop.books.ledger import opened_ledger

        guessed = any(remark.code is RemarkCode.ENCODING_GUESSED for remark in auditfile_from(held.found).remarks)
        mark = secrets.token_hex(8)
        copy, unfinished = self._folder / f"{mark}{_COPY}", self._folder / f"{mark}{_NEW}"
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            source = self._as_file(held, copy)
            with opened_ledger(
                source,
                held.file_name,
                encoding_guessed=guessed,
                on_progress=on_progress,
                is_cancelled=is_cancelled,
            ) as ledger:
                make_index(unfinished, ledger)
            unfinished.chmod(0o600)
            unfinished.replace(path)
        except OSError as error:
            raise SamenopError(ErrorCode.DISK_FULL, needed=megabytes(3 * held.size)) from error
        finally:
            for leftover in (copy, unfinished):
                with contextlib.suppress(OSError):
                    leftover.unlink(missing_ok=True)

    def _as_file(self, held: HeldContent, copy: Path) -> Path:
        """The auditfile as a file, found to be whole: itself on this desk, a copy of one in the store."""
        blocks = self._contents.blocks(held)
        if held.place == DESK:
            for _block in blocks:
                pass
            return self._contents.desk.find(held.desk_key or "", held.sha256).path
        with copy.open("xb") as file:
            copy.chmod(0o600)
            for block in blocks:
                file.write(block)
        return copy

    def _may_stay(self, path: Path) -> bool:
        made_for = path.name.removesuffix(_ENDING).split("-")
        if len(made_for) != 3 or made_for[0] != str(FORMAT) or not made_for[1].isdecimal():  # noqa: PLR2004
            return False
        actor, sha256 = Actor(int(made_for[1])), made_for[2]
        with self._store.read() as tx:
            holding = tx.session.scalars(
                select(ContentRecord.administration_id)
                .where(ContentRecord.sha256 == sha256, ContentRecord.complete)
                .distinct()
            )
            for administration_id in holding:
                with contextlib.suppress(SamenopError):
                    readable_administration(tx, actor, administration_id, self._desk_id)
                    return True
        return False


def _columns(table: LedgerTable, sort: ColumnElement[Any]) -> Select[Any]:
    source: FromClause = _TABLES[table]
    columns: list[Any] = [source, sort.label("sort_value")]
    if table is LedgerTable.ENTRIES:
        columns.append(JOURNALS.c.code.label("journal"))
        source = ENTRIES.outerjoin(JOURNALS, JOURNALS.c.id == ENTRIES.c.journal_id)
    return select(*columns).select_from(source)


def _filtered(statement: Select[Any], query: LedgerQuery) -> Select[Any]:
    table = _TABLES[query.table]
    key = text_key(query.search)
    if key:
        statement = statement.where(contains(table.c.search_key, key))
    if query.table is LedgerTable.ENTRIES:
        if query.journal_id is not None:
            statement = statement.where(ENTRIES.c.journal_id == query.journal_id)
        if query.account_id is not None:
            on_account = exists().where(LINES.c.entry_id == ENTRIES.c.id, LINES.c.account_id == query.account_id)
            statement = statement.where(on_account)
    return statement


def _account_row(row: Row[Any]) -> LedgerRow:
    return LedgerAccountRow(
        id=row.id,
        code=row.code,
        name=row.name,
        kind=row.kind,
        is_listed=bool(row.is_listed),
        opening_cents=row.opening_cents,
        debit_cents=row.debit_cents,
        credit_cents=row.credit_cents,
        balance_cents=row.balance_cents,
    )


def _relation_row(row: Row[Any]) -> LedgerRow:
    return LedgerRelationRow(row.id, row.code, row.name, row.kind, row.city, row.lines)


def _entry_row(row: Row[Any]) -> LedgerRow:
    return LedgerEntryRow(
        id=row.id,
        journal=row.journal or "",
        number=row.number,
        day=row.day,
        period=row.period,
        description=row.description,
        lines=row.lines,
        debit_cents=row.debit_cents,
        difference_cents=row.difference_cents,
    )


def _line_row(row: Row[Any]) -> LedgerLineRow:
    return LedgerLineRow(
        id=row.id,
        account=row.account or "",
        account_name=row.account_name or "",
        relation=row.relation or "",
        description=row.description,
        document=row.document,
        debit_cents=max(row.cents, 0),
        credit_cents=max(-row.cents, 0),
    )


_ROWS: dict[LedgerTable, Callable[[Row[Any]], LedgerRow]] = {
    LedgerTable.ACCOUNTS: _account_row,
    LedgerTable.RELATIONS: _relation_row,
    LedgerTable.ENTRIES: _entry_row,
}
