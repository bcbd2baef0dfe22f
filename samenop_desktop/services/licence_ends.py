"""What follows on its own from a cancelled licence: warnings, the removal after ninety days, the end (S34, D40)."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from sqlalchemy import exists, select, update

from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.administrations import Place
from samenop_desktop.domain.backups import BackupReason
from samenop_desktop.domain.days import day_of
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.licence import is_over, removal_day, warning_due
from samenop_desktop.mail.licence_messages import (
    LicenceEndedToClientMail,
    LicenceEndedToOfficeMail,
    LicenceEndsToClientMail,
    LicenceEndsToOfficeMail,
)
from samenop_desktop.services.access import is_owned_by
from samenop_desktop.services.backup_making import RETRY
from samenop_desktop.services.due_troubles import note_failure
from samenop_desktop.services.ending_rights import rights_that_count
from samenop_desktop.services.history import note
from samenop_desktop.services.posting import Post, mail_account, mail_office, office_behind
from samenop_desktop.services.subscriptions import offices_of
from samenop_desktop.store.records import AccountRecord, AdministrationRecord, SubscriptionRecord

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from samenop_desktop.services.posting import Posting
    from samenop_desktop.services.removals import RemovalService
    from samenop_desktop.store.transactions import Store, Transaction


class LicenceEnds:
    """Does what is due for cancelled licences; may run in several places at once, each act happens once."""

    def __init__(self, store: Store, posting: Posting, removals: RemovalService) -> None:
        self._store = store
        self._posting = posting
        self._removals = removals
        self._not_before: dict[int, datetime] = {}

    def warn_due(self) -> int:
        """Queue the warnings that are due, of each licence only the latest (D40); returns for how many licences."""
        with self._store.read() as tx:
            due = [
                subscription.id
                for subscription in _cancelled(tx)
                if warning_due(_moment(subscription), tx.now) > subscription.warned_days
            ]
        warned = 0
        for subscription_id in due:
            with self._store.write() as tx:
                warned += self._warn(tx, subscription_id)
        return warned

    def remove_due(self, is_cancelled: Callable[[], bool] = lambda: False) -> int:
        """Remove what is due and end the licences of which all is gone (S34); returns how many licences ended.

        What cannot be removed now, because it is busy or a back-up cannot be made, stays and is tried again later.
        """
        with self._store.read() as tx:
            due = [(one.id, one.account_id) for one in _cancelled(tx) if is_over(_moment(one), tx.now)]
        ended = 0
        for subscription_id, client_id in due:
            for administration_id in self._online_of(client_id):
                if is_cancelled():
                    return ended
                self._remove(subscription_id, client_id, administration_id, is_cancelled)
            with self._store.write() as tx:
                ended += self._end(tx, subscription_id)
        return ended

    def _warn(self, tx: Transaction, subscription_id: int) -> int:
        record = SubscriptionRecord
        subscription = tx.session.get_one(record, subscription_id)
        if subscription.cancelled_at is None:
            return 0
        days = warning_due(subscription.cancelled_at, tx.now)
        won = tx.session.scalar(
            update(record)
            .where(
                record.id == subscription_id,
                record.cancelled_at == subscription.cancelled_at,
                record.ended_at.is_(None),
                record.warned_days < days,
            )
            .values(warned_days=days)
            .returning(record.id)
        )
        if won is None:
            return 0
        client = tx.session.get_one(AccountRecord, subscription.account_id)
        goes_on = removal_day(subscription.cancelled_at)
        left = (goes_on - day_of(tx.now)).days
        addressee, behind = mail_account(client), office_behind(tx, client)
        to_client = LicenceEndsToClientMail(mail_office(behind), addressee, left, goes_on)
        self._posting.post(tx, Post(to_client, behind, client.email))
        for office in offices_of(tx, client):
            to_office = LicenceEndsToOfficeMail(mail_office(office), addressee, left, goes_on)
            self._posting.post(tx, Post(to_office, office, office.email))
        note(tx, Act.LICENCE_WARNED, actor_id=None, after={"of": client.id, "day": days})
        return 1

    def _online_of(self, client_id: int) -> list[int]:
        record = AdministrationRecord
        with self._store.read() as tx:
            online = tx.session.scalars(
                select(record.id).where(is_owned_by(client_id), record.place == Place.ONLINE).order_by(record.id)
            )
            return [one for one in online if one not in self._not_before or self._not_before[one] <= tx.now]

    def _remove(
        self, subscription_id: int, client_id: int, administration_id: int, is_cancelled: Callable[[], bool]
    ) -> None:
        def demand_due(tx: Transaction) -> None:
            """Whoever revives the licence waits for this transaction, or comes first and stops it."""
            subscription = tx.session.scalar(
                select(SubscriptionRecord)
                .where(
                    SubscriptionRecord.id == subscription_id,
                    SubscriptionRecord.ended_at.is_(None),
                    SubscriptionRecord.cancelled_at.is_not(None),
                )
                .with_for_update()
            )
            if subscription is None or not is_over(_moment(subscription), tx.now):
                raise SamenopError(ErrorCode.LICENCE_NOT_CANCELLED)

        def tell(tx: Transaction, office_id: int, backed_up: bool) -> None:
            office = tx.session.get_one(AccountRecord, office_id)
            client = tx.session.get_one(AccountRecord, client_id)
            name = tx.session.get_one(AdministrationRecord, administration_id).name
            mail = LicenceEndedToOfficeMail(mail_office(office), mail_account(client), name, day_of(tx.now), backed_up)
            self._posting.post(tx, Post(mail, office, office.email))

        try:
            self._removals.remove_due(client_id, administration_id, demand_due, tell, is_cancelled)
        except SamenopError as error:
            # Somebody works in it, or a back-up cannot be made: a large one is not begun anew every few seconds.
            with suppress(SamenopError), self._store.write() as tx:
                self._not_before[administration_id] = tx.now + RETRY
                for office_id, _ in rights_that_count(tx, administration_id):
                    note_failure(tx, administration_id, office_id, BackupReason.LICENCE_ENDED, error)

    def _end(self, tx: Transaction, subscription_id: int) -> int:
        """End a licence of which no online administration is left, and tell the client."""
        record = SubscriptionRecord
        subscription = tx.session.get_one(record, subscription_id)
        if subscription.cancelled_at is None or not is_over(subscription.cancelled_at, tx.now):
            return 0
        online = exists().where(is_owned_by(subscription.account_id), AdministrationRecord.place == Place.ONLINE)
        won = tx.session.scalar(
            update(record)
            .where(
                record.id == subscription_id,
                record.cancelled_at == subscription.cancelled_at,
                record.ended_at.is_(None),
                ~online,
            )
            .values(ended_at=tx.now)
            .returning(record.id)
        )
        if won is None:
            return 0
        client = tx.session.get_one(AccountRecord, subscription.account_id)
        behind = office_behind(tx, client)
        mail = LicenceEndedToClientMail(mail_office(behind), mail_account(client), day_of(tx.now))
        self._posting.post(tx, Post(mail, behind, client.email))
        note(tx, Act.LICENCE_ENDED, actor_id=None, before={"of": client.id, "package": subscription.package})
        return 1


def _cancelled(tx: Transaction) -> list[SubscriptionRecord]:
    """The running subscriptions whose licence is cancelled."""
    record = SubscriptionRecord
    return list(
        tx.session.scalars(
            select(record).where(record.cancelled_at.is_not(None), record.ended_at.is_(None)).order_by(record.id)
        )
    )


def _moment(subscription: SubscriptionRecord) -> datetime:
    """When a cancelled subscription was cancelled."""
    if subscription.cancelled_at is None:
        raise SamenopError(ErrorCode.LICENCE_NOT_CANCELLED)
    return subscription.cancelled_at
