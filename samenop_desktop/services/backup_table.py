"""The table of the Overzicht: the back-ups of one account, by page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import func, or_, select

from samenop_desktop.domain.backups import BackupReason
from samenop_desktop.domain.text import text_key
from samenop_desktop.services.backup_rows import BackupColumn, BackupRow
from samenop_desktop.services.contents import STORE
from samenop_desktop.services.paging import contains, page_of
from samenop_desktop.services.rows import Cursor, Page
from samenop_desktop.store.records import BackupRecord

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Select

    from samenop_desktop.services.backup_rows import BackupQuery
    from samenop_desktop.store.transactions import Transaction


class BackupTable:
    """The query behind the Overzicht of one account at one desk, inside one transaction (S31).

    Back-ups of local administrations show at their own desk only, as those do themselves (D05).
    """

    def __init__(self, tx: Transaction, account_id: int, desk_id: str) -> None:
        self._tx = tx
        record = BackupRecord
        self._shown = (
            record.account_id == account_id,
            or_(record.complete, record.is_due),
            or_(record.place == STORE, record.desk_id == desk_id),
        )

    def page(self, query: BackupQuery, after: Cursor | None, limit: int) -> Page[BackupRow]:
        """One page of the table."""
        sort = _sort(query.sort)
        statement = page_of(
            self._found(select(BackupRecord, sort.label("sort")), query.search),
            sort=sort,
            identity=BackupRecord.id,
            descending=query.descending,
            after=after,
            limit=limit,
        )
        found = self._tx.session.execute(statement).all()
        last = found[limit - 1] if len(found) > limit else None
        return Page(tuple(backup_row(row[0]) for row in found[:limit]), Cursor(last.sort, last[0].id) if last else None)

    def count(self, search: str) -> int:
        """How many rows the table has in all."""
        return self._tx.session.scalar(self._found(select(func.count(BackupRecord.id)), search)) or 0

    def record(self, backup_id: int) -> BackupRecord | None:
        """One back-up of this account, or None."""
        return self._tx.session.scalar(select(BackupRecord).where(BackupRecord.id == backup_id, *self._shown))

    def _found(self, statement: Select[Any], search: str) -> Select[Any]:
        statement = statement.where(*self._shown)
        key = text_key(search)
        if key:
            columns = (BackupRecord.administration_key, BackupRecord.owner_key)
            statement = statement.where(or_(*(contains(column, key) for column in columns)))
        return statement


def backup_row(record: BackupRecord) -> BackupRow:
    """The row of a back-up."""
    return BackupRow(
        id=record.id,
        administration=record.administration_name,
        owner=record.owner_name,
        made_at=record.made_at,
        reason=BackupReason(record.reason),
        released=record.released,
        complete=record.complete,
        auditfiles=record.auditfiles,
        size=record.size,
        content_size=record.content_size,
        sha256=record.sha256,
    )


def _sort(column: BackupColumn) -> ColumnElement[Any]:
    record = BackupRecord
    match column:
        case BackupColumn.ADMINISTRATION:
            return record.administration_key.expression
        case BackupColumn.OWNER:
            return record.owner_key.expression
        case BackupColumn.MADE:
            return record.made_at.expression
        case BackupColumn.REASON:
            return record.reason.expression
        case BackupColumn.SIZE:
            return record.size.expression
