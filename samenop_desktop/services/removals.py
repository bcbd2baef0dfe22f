"""Parting with an administration: releasing a local one, and deleting one after a verified back-up."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from sqlalchemy import delete, exists, select, update

from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.administrations import Place
from samenop_desktop.domain.backups import BackupReason, earns_backup
from samenop_desktop.domain.days import day_of
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.mail.messages import DeletedToOfficeMail
from samenop_desktop.services.access import is_owned_by, readable_administration
from samenop_desktop.services.arrivals import desk_mark, lies_in_reach, remove_contents
from samenop_desktop.services.ending_rights import end_rights_in, rights_that_count
from samenop_desktop.services.history import note
from samenop_desktop.services.leases import Lease
from samenop_desktop.services.mailboxes import end_mailboxes
from samenop_desktop.services.posting import Post, mail_account, mail_office
from samenop_desktop.store.records import (
    AccountRecord,
    AdministrationRecord,
    BackupRecord,
    ContentRecord,
    OpenedRecord,
    RequestRecord,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy import Exists

    from samenop_desktop.books.content import DeskContent
    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.backup_making import BackupMaking, PreparedBackup
    from samenop_desktop.services.endings import Endings
    from samenop_desktop.services.posting import Posting
    from samenop_desktop.store.transactions import Store, Transaction


class RemovalService:
    """Releases and deletes administrations; the owner alone may (D31)."""

    def __init__(
        self,
        store: Store,
        making: BackupMaking,
        posting: Posting,
        endings: Endings,
        desk: DeskContent,
        desk_id: str,
    ) -> None:
        self._store = store
        self._posting = posting
        self._making = making
        self._endings = endings
        self._desk = desk
        self._desk_id = desk_id

    def release(self, actor: Actor, administration_id: int) -> None:
        """Strip a local administration of its owner; whoever opens it first at this desk owns it (P16).

        Raises RELEASE_NOT_LOCAL, REQUEST_OPEN, ADMINISTRATION_BUSY or ADMINISTRATION_UNKNOWN.
        """
        record = AdministrationRecord
        with self._store.write() as tx:
            administration = readable_administration(tx, actor, administration_id, self._desk_id)
            if administration.place != Place.LOCAL:
                raise SamenopError(ErrorCode.RELEASE_NOT_LOCAL)
            lease = Lease(self._store)
            lease.take(tx, administration_id, is_owned_by(actor.account_id), record.place == Place.LOCAL)
            tx.session.execute(
                update(record).where(record.id == administration_id).values(released_at=tx.now, busy_until=None)
            )
            lease.free(tx)
            tx.session.execute(delete(OpenedRecord).where(OpenedRecord.administration_id == administration_id))
            note(
                tx,
                Act.ADMINISTRATION_RELEASED,
                actor_id=actor.account_id,
                administration_id=administration_id,
                before={"owner_id": actor.account_id},
            )

    def delete(
        self,
        actor: Actor,
        administration_id: int,
        repeated_name: str,
        on_progress: Callable[[int, int], None] | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> int:
        """Delete an administration after a verified back-up, whose id is returned (P14).

        `repeated_name` is its name as typed again (P15). Offices that had a right in it for a month get a back-up too
        (D34). Back-ups and deletion are one: stopped half way all is as it was. Raises NAME_NOT_REPEATED,
        DELETE_OF_OTHERS, REQUEST_OPEN, ADMINISTRATION_BUSY, ADMINISTRATION_UNKNOWN, a CONTENT_ code or CANCELLED.
        """
        lease = Lease(self._store)
        self._begin(actor, administration_id, repeated_name, lease)
        owner_id = actor.account_id
        with self._all_or_nothing(lease) as prepared:
            self._making.make_due(is_cancelled, administration_id=administration_id)
            wanted: list[tuple[int, BackupReason, int | None]] = [(owner_id, BackupReason.BEFORE_DELETING, owner_id)]
            wanted += [
                (office_id, BackupReason.OWNER_DELETED, None)
                for office_id in self._offices_that_earn_one(administration_id)
            ]
            for account_id, reason, asked_by in wanted:
                watch = on_progress if asked_by is not None else None
                backup = self._prepare(account_id, administration_id, reason, asked_by, lease, watch, is_cancelled)
                prepared.append(backup)
            with self._store.write() as tx:
                self._demand_no_request(tx, administration_id)
                act = Act.ADMINISTRATION_DELETED
                ended = self._finish(tx, owner_id, administration_id, lease, prepared, act, owner_id)
                backed_up = {account_id for account_id, _, _ in wanted}
                for office_id in ended:
                    self._tell_deleted(tx, owner_id, administration_id, office_id, backed_up=office_id in backed_up)
        self._clear(administration_id)
        return prepared[0].id

    def remove_due(
        self,
        owner_id: int,
        administration_id: int,
        demand_due: Callable[[Transaction], object],
        tell: Callable[[Transaction, int, bool], object],
        is_cancelled: Callable[[], bool] | None = None,
    ) -> None:
        """Remove an online administration whose owner's licence has ended (S34), after verified back-ups (S35, D40).

        Every office whose right counts at the removal gets one (D39). `tell` is called in the same transaction for each
        office with a right, with whether it got one: not where the right rested (D36). `demand_due` raises when the
        removal is not due (any more). Raises ADMINISTRATION_BUSY, also when the rights changed while the back-ups were
        made, a CONTENT_ code or CANCELLED; then all is as it was.
        """
        lease = Lease(self._store)
        with self._store.write() as tx:
            demand_due(tx)
            lease.take(tx, administration_id, is_owned_by(owner_id), AdministrationRecord.place == Place.ONLINE)
            offices = [office_id for office_id, _ in rights_that_count(tx, administration_id)]
        reason = BackupReason.LICENCE_ENDED
        with self._all_or_nothing(lease) as prepared:
            self._making.make_due(is_cancelled, administration_id=administration_id)
            for office_id in offices:
                prepared.append(self._prepare(office_id, administration_id, reason, None, lease, None, is_cancelled))
            with self._store.write() as tx:
                demand_due(tx)
                if offices != [office_id for office_id, _ in rights_that_count(tx, administration_id)]:
                    raise SamenopError(ErrorCode.ADMINISTRATION_BUSY)
                act = Act.ADMINISTRATION_REMOVED
                for office_id in self._finish(tx, owner_id, administration_id, lease, prepared, act, None):
                    tell(tx, office_id, office_id in offices)
        self._clear(administration_id)

    def sweep(self) -> int:
        """Remove what is left of the contents of deleted administrations; returns of how many."""
        record = AdministrationRecord
        holds_something = exists().where(ContentRecord.administration_id == record.id)
        with self._store.read() as tx:
            left = tx.session.scalars(
                select(record.id).where(record.place == Place.DELETED, holds_something, lies_in_reach(self._desk_id))
            ).all()
        for administration_id in left:
            remove_contents(self._store, self._desk, administration_id)
        return len(left)

    def _begin(self, actor: Actor, administration_id: int, repeated_name: str, lease: Lease) -> None:
        with self._store.write() as tx:
            administration = readable_administration(tx, actor, administration_id, self._desk_id)
            if administration.owner_id != actor.account_id:
                raise SamenopError(ErrorCode.DELETE_OF_OTHERS)
            if repeated_name.strip() != administration.name:
                raise SamenopError(ErrorCode.NAME_NOT_REPEATED, name=administration.name)
            self._demand_no_request(tx, administration_id)
            lease.take(tx, administration_id, is_owned_by(actor.account_id))

    def _demand_no_request(self, tx: Transaction, administration_id: int) -> None:
        """Raise REQUEST_OPEN while one is (D20); one that is over by the clock gets its end stored first."""
        self._endings.expire_due(tx, RequestRecord.administration_id == administration_id)
        if tx.session.scalar(select(_open_request(administration_id))):
            raise SamenopError(ErrorCode.REQUEST_OPEN)

    @contextmanager
    def _all_or_nothing(self, lease: Lease) -> Iterator[list[PreparedBackup]]:
        """A list for the back-ups that are prepared; on any error all of them go again and the lease is let go."""
        prepared: list[PreparedBackup] = []
        try:
            yield prepared
        except BaseException:
            for backup in prepared:
                self._making.discard(backup)
            with suppress(SamenopError), self._store.write() as tx:
                lease.free(tx)
            raise

    def _clear(self, administration_id: int) -> None:
        """Remove what a deleted one held; nobody sees it, and whatever stops its going, the sweep goes on with it."""
        with suppress(SamenopError):
            remove_contents(self._store, self._desk, administration_id)

    def _prepare(
        self,
        account_id: int,
        administration_id: int,
        reason: BackupReason,
        actor_id: int | None,
        lease: Lease,
        on_progress: Callable[[int, int], None] | None,
        is_cancelled: Callable[[], bool] | None,
    ) -> PreparedBackup:
        def beat_and_tell(done: int, total: int) -> None:
            lease.beat()
            if on_progress is not None:
                on_progress(done, total)

        return self._making.prepare(account_id, administration_id, reason, actor_id, beat_and_tell, is_cancelled)

    def _offices_that_earn_one(self, administration_id: int) -> list[int]:
        """The offices that get a back-up when the owner deletes the administration (D34, P11)."""
        with self._store.read() as tx:
            administration = tx.session.get_one(AdministrationRecord, administration_id)
            if administration.online_since is None:
                return []
            return [
                office_id
                for office_id, granted_at in rights_that_count(tx, administration_id)
                if earns_backup(administration.online_since, granted_at, tx.now)
            ]

    def _finish(
        self,
        tx: Transaction,
        owner_id: int,
        administration_id: int,
        lease: Lease,
        prepared: list[PreparedBackup],
        act: Act,
        actor_id: int | None,
    ) -> list[int]:
        """Let the administration go and put its back-ups in their Overzicht, as one; the offices whose right ended."""
        record = AdministrationRecord
        lease.renew(tx)
        place = tx.session.scalar(select(record.place).where(record.id == administration_id))
        waiting = exists().where(
            BackupRecord.administration_id == administration_id, ~BackupRecord.complete, BackupRecord.is_due
        )
        deleted = tx.session.scalar(
            update(record)
            .where(
                record.id == administration_id,
                is_owned_by(owner_id),
                ~_open_request(administration_id),
                ~waiting,
            )
            .values(
                place=Place.DELETED,
                desk_id=None,
                online_since=None,
                details={},
                busy_until=None,
                busy_by=desk_mark(self._desk_id),
            )
            .returning(record.id)
        )
        if deleted is None:
            raise SamenopError(ErrorCode.ADMINISTRATION_BUSY)
        ended = end_rights_in(tx, administration_id)
        end_mailboxes(tx, administration_id, actor_id)
        tx.session.execute(delete(OpenedRecord).where(OpenedRecord.administration_id == administration_id))
        for backup in prepared:
            self._making.settle(tx, backup)
        note(
            tx,
            act,
            actor_id=actor_id,
            administration_id=administration_id,
            before={"place": place},
            after={"backups": [backup.id for backup in prepared]},
        )
        return ended

    def _tell_deleted(
        self, tx: Transaction, owner_id: int, administration_id: int, office_id: int, *, backed_up: bool
    ) -> None:
        """Tell an office that had a right that the owner deleted the administration (D34)."""
        office, owner = (tx.session.get_one(AccountRecord, account_id) for account_id in (office_id, owner_id))
        name = tx.session.get_one(AdministrationRecord, administration_id).name
        mail = DeletedToOfficeMail(mail_office(office), mail_account(owner), name, day_of(tx.now), backed_up)
        self._posting.post(tx, Post(mail, office, office.email))


def _open_request(administration_id: int) -> Exists:
    """The condition that a request for an administration is open."""
    return exists().where(
        RequestRecord.administration_id == administration_id, RequestRecord.status == RequestStatus.OPEN
    )
