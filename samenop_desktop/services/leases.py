"""Leases: one piece of work's claim on a row while it runs longer than a transaction; after a crash it runs out."""

from __future__ import annotations

import time
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import or_, update

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.services.secrets import new_token
from samenop_desktop.store.records import AdministrationRecord, BackupRecord

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement

    from samenop_desktop.store.transactions import Store, Transaction

LEASE = timedelta(minutes=2)
"""How long a row stays busy after the last sign of life; after a crash another try may begin then."""
BEAT_SECONDS = 20.0


class Lease:
    """A claim on one administration or back-up. Another that holds it makes `take` and `renew` raise `busy`."""

    def __init__(
        self,
        store: Store,
        record: type[AdministrationRecord | BackupRecord] = AdministrationRecord,
        *,
        mark: str = "",
    ) -> None:
        self.token = f"{mark}{new_token()}"
        self._store = store
        self._record = record
        self._renewed = time.monotonic()

    def take(self, tx: Transaction, row_id: int, *conditions: ColumnElement[bool]) -> None:
        """Claim a row that nobody holds and that meets `conditions`; else raise ADMINISTRATION_BUSY or BACKUP_BUSY."""
        record = self._record
        taken = tx.session.scalar(
            update(record)
            .where(
                record.id == row_id,
                or_(record.busy_until.is_(None), record.busy_until <= tx.now),
                *conditions,
            )
            .values(busy_until=tx.now + LEASE, busy_by=self.token)
            .returning(record.id)
        )
        if taken is None:
            raise self._busy()
        self._renewed = time.monotonic()

    def renew(self, tx: Transaction) -> int:
        """Go on holding the row and tell its id; once the lease has run out the work is lost, and this raises."""
        record = self._record
        renewed: int | None = tx.session.scalar(
            update(record)
            .where(record.busy_by == self.token, record.busy_until > tx.now)
            .values(busy_until=tx.now + LEASE)
            .returning(record.id)
        )
        if renewed is None:
            raise self._busy()
        self._renewed = time.monotonic()
        return renewed

    def beat(self) -> None:
        """Renew, in a transaction of its own, when the last time is a while ago; call it at every step."""
        if time.monotonic() - self._renewed >= BEAT_SECONDS:
            with self._store.write() as tx:
                self.renew(tx)

    def free(self, tx: Transaction) -> int | None:
        """Let go of the row, if it is still held, and tell its id."""
        record = self._record
        freed: int | None = tx.session.scalar(
            update(record)
            .where(record.busy_by == self.token)
            .values(busy_until=None, busy_by=None)
            .returning(record.id)
        )
        return freed

    def _busy(self) -> SamenopError:
        is_backup = self._record is BackupRecord
        return SamenopError(ErrorCode.BACKUP_BUSY if is_backup else ErrorCode.ADMINISTRATION_BUSY)
