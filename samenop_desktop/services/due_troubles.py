"""Due back-ups that keep failing: noted when that begins, and told until they are made or no longer due (D40)."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from sqlalchemy import select

from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.administrations import Place
from samenop_desktop.domain.backups import BackupReason
from samenop_desktop.domain.errors import ErrorCode
from samenop_desktop.domain.licence import is_over
from samenop_desktop.services.access import account_of, has_accountant_package
from samenop_desktop.services.history import note
from samenop_desktop.services.trouble_rows import DueTrouble
from samenop_desktop.store.records import (
    AccessRightRecord,
    AdministrationRecord,
    BackupRecord,
    HistoryRecord,
    SubscriptionRecord,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.store.transactions import Store, Transaction

PASSING = frozenset(
    {
        ErrorCode.ADMINISTRATION_BUSY,
        ErrorCode.ADMINISTRATION_UNKNOWN,
        ErrorCode.BACKUP_BUSY,
        ErrorCode.CANCELLED,
        ErrorCode.LICENCE_NOT_CANCELLED,
        ErrorCode.STORE_BUSY,
        ErrorCode.STORE_UNREACHABLE,
    }
)
"""What passes by itself, or is told elsewhere."""

_log = logging.getLogger(__name__)


class DueTroubleService:
    """Tells which back-ups the program owes and cannot make."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, actor: Actor) -> tuple[DueTrouble, ...]:
        """Those that are owed to this account."""
        with self._store.read() as tx:
            account_id = account_of(tx, actor).id
            return tuple(trouble for owed_to, trouble in _troubles(tx) if owed_to == account_id)

    def everywhere(self) -> tuple[DueTrouble, ...]:
        """Those of the whole store, for whoever runs it; one that is owed to several stands there once."""
        with self._store.read() as tx:
            return tuple(dict.fromkeys(trouble for _, trouble in _troubles(tx)))


def note_failure(
    tx: Transaction, administration_id: int, account_id: int, reason: BackupReason, error: SamenopError
) -> None:
    """Note that a back-up which is due to an account could not be made, once for each cause; what passes is not."""
    if error.code in PASSING:
        return
    last = _last_failure(tx, administration_id, account_id, reason)
    if last is not None and last.after["cause"] == error.code and _is_owed_since(tx, last):
        return
    _log.warning("The back-up of administration %d for account %d fails: %r", administration_id, account_id, error)
    note(
        tx,
        Act.BACKUP_FAILED,
        actor_id=None,
        administration_id=administration_id,
        after={"account": account_id, "reason": reason, "cause": error.code},
    )


def _is_owed_since(tx: Transaction, failure: HistoryRecord) -> bool:
    """Whether no back-up of that administration was made since: a later failure is then of the same one."""
    made = select(HistoryRecord.id).where(
        HistoryRecord.administration_id == failure.administration_id,
        HistoryRecord.act == Act.BACKUP_MADE,
        HistoryRecord.id > failure.id,
    )
    return tx.session.scalar(made.limit(1)) is None


def _last_failure(
    tx: Transaction, administration_id: int, account_id: int, reason: str, since: datetime | None = None
) -> HistoryRecord | None:
    line = HistoryRecord
    found = select(line).where(
        line.administration_id == administration_id,
        line.act == Act.BACKUP_FAILED,
        line.after["account"].as_integer() == account_id,
        line.after["reason"].as_string() == reason,
    )
    if since is not None:
        found = found.where(line.at >= since)
    return tx.session.scalar(found.order_by(line.id.desc()).limit(1))


def _troubles(tx: Transaction) -> Iterator[tuple[int, DueTrouble]]:
    """What is due now and failed when it was last tried, with the account that it is owed to."""
    for owed_to, administration_id, name, reason, since in (*_asked_for(tx), *_before_removal(tx)):
        failure = _last_failure(tx, administration_id, owed_to, reason, since)
        if failure is not None:
            yield owed_to, DueTrouble(name, ErrorCode(failure.after["cause"]), failure.at)


def _asked_for(tx: Transaction) -> Iterator[tuple[int, int, str, str, datetime]]:
    """The back-ups that were asked for and are not there: for whom, of what, why, and since when they are due."""
    record = BackupRecord
    for backup in tx.session.scalars(select(record).where(~record.complete, record.is_due).order_by(record.id)):
        if backup.administration_id is not None:
            yield (
                backup.account_id,
                backup.administration_id,
                backup.administration_name,
                backup.reason,
                backup.made_at,
            )


def _before_removal(tx: Transaction) -> Iterator[tuple[int, int, str, str, datetime]]:
    """The back-ups without which the administrations of an ended licence do not go (S35)."""
    subscription, record, right = SubscriptionRecord, AdministrationRecord, AccessRightRecord
    rows = tx.session.execute(
        select(right.office_id, record.id, record.name, subscription.cancelled_at)
        .join(record, record.id == right.administration_id)
        .join(subscription, subscription.account_id == record.owner_id)
        .where(
            right.ended_at.is_(None),
            record.place == Place.ONLINE,
            subscription.ended_at.is_(None),
            subscription.cancelled_at.is_not(None),
        )
        .order_by(record.id, right.office_id)
    )
    for office_id, administration_id, name, cancelled_at in rows:
        if cancelled_at is not None and is_over(cancelled_at, tx.now) and has_accountant_package(tx, office_id):
            yield office_id, administration_id, name, BackupReason.LICENCE_ENDED, cancelled_at
