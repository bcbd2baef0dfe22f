"""Making back-ups: written under a lease, verified by reading them back, and only then settled.

`prepare` does the long work, `settle` is one statement in whatever transaction the back-up belongs to: what must not
happen without its back-up (deleting, P14) happens together with it or not at all.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import or_, select, update

from samenop_desktop.books.archive import TooDenseError, archive_blocks, open_archive
from samenop_desktop.books.blocks import Watch
from samenop_desktop.books.manifest import ArchivePart, Manifest
from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.administrations import Place
from samenop_desktop.domain.backups import BackupReason
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.text import text_key
from samenop_desktop.services.backup_files import BackupFiles, BackupPlace, place_of
from samenop_desktop.services.contents import DESK, STORE, last_content_id
from samenop_desktop.services.due_troubles import note_failure
from samenop_desktop.services.history import note
from samenop_desktop.services.leases import Lease
from samenop_desktop.services.secrets import new_folder_key
from samenop_desktop.store.records import AccountRecord, AdministrationRecord, BackupRecord

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from samenop_desktop.services.contents import Contents, HeldContent
    from samenop_desktop.store.transactions import Store, Transaction

RETRY = timedelta(minutes=15)
"""The pause before a back-up that is due is tried again; whatever stopped it takes a person to mend."""


@dataclass(frozen=True, slots=True)
class PreparedBackup:
    """A back-up that is written and verified, and not yet in anybody's Overzicht."""

    id: int
    place: BackupPlace
    lease: Lease
    size: int
    sha256: str
    actor_id: int | None


@dataclass(frozen=True, slots=True)
class _Plan:
    """What goes into a back-up: settled in one transaction, then written without one."""

    backup_id: int
    place: BackupPlace
    lease: Lease
    manifest: Manifest
    contents: tuple[HeldContent, ...]
    actor_id: int | None


class BackupMaking:
    """Makes back-ups for whoever has a right to them; asks nobody whether he has."""

    def __init__(self, store: Store, contents: Contents, files: BackupFiles, desk_id: str) -> None:
        self._store = store
        self._contents = contents
        self.files = files
        self._desk_id = desk_id

    def make_for(
        self,
        account_id: int,
        administration_id: int,
        reason: BackupReason,
        on_progress: Callable[[int, int], None] | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> int:
        """Make a back-up that the program itself wants for an account, and return its id.

        Raises ADMINISTRATION_UNKNOWN, a CONTENT_ code or CANCELLED; then nothing stays behind.
        """
        prepared = self.prepare(account_id, administration_id, reason, None, on_progress, is_cancelled)
        self.settle_alone(prepared)
        return prepared.id

    def ask_for(self, tx: Transaction, account_id: int, administration_id: int, reason: BackupReason) -> int:
        """Ask, in the transaction of some other act, for a back-up of what the administration holds now.

        Whatever runs first makes it, exactly once; later auditfiles are not in it. Until it is there the
        administration is not deleted. Returns the back-up's id.
        """
        backup = self._new_record(tx, account_id, administration_id, reason)
        backup.is_due = True
        backup.last_content_id = last_content_id(tx, administration_id)
        tx.session.flush()
        note(
            tx,
            Act.BACKUP_ASKED_FOR,
            actor_id=None,
            administration_id=administration_id,
            after={"backup": backup.id, "account": account_id, "reason": reason},
        )
        return backup.id

    def make_due(self, is_cancelled: Callable[[], bool] | None = None, *, administration_id: int | None = None) -> int:
        """Make the back-ups that were asked for and that can be made at this desk; returns how many."""
        made = 0
        for backup_id in self._due(administration_id):
            if is_cancelled is not None and is_cancelled():
                break
            try:
                self._make_due(backup_id, is_cancelled)
            except SamenopError as error:  # another is making it, or its content cannot be read: it stays due
                self._note_failure(backup_id, error)
            else:
                made += 1
        return made

    def prepare(
        self,
        account_id: int,
        administration_id: int,
        reason: BackupReason,
        actor_id: int | None,
        on_progress: Callable[[int, int], None] | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> PreparedBackup:
        """Write and verify a back-up for an account. Errors as in `make_for`."""
        with self._store.write() as tx:
            backup = self._new_record(tx, account_id, administration_id, reason)
            plan = self._plan(tx, backup, actor_id)
        return self._carry_out(plan, on_progress, is_cancelled)

    def settle(self, tx: Transaction, prepared: PreparedBackup) -> None:
        """Put a prepared back-up in its Overzicht. Raises BACKUP_BUSY when its lease ran out meanwhile."""
        prepared.lease.renew(tx)
        backup = tx.session.get_one(BackupRecord, prepared.id)
        backup.complete, backup.is_due = True, False
        backup.busy_until = backup.busy_by = None
        backup.size, backup.sha256, backup.made_at = prepared.size, prepared.sha256, tx.now
        note(
            tx,
            Act.BACKUP_MADE,
            actor_id=prepared.actor_id,
            administration_id=backup.administration_id,
            after={
                "backup": backup.id,
                "account": backup.account_id,
                "reason": backup.reason,
                "sha256": backup.sha256,
                "size": backup.size,
            },
        )

    def settle_alone(self, prepared: PreparedBackup, check: Callable[[Transaction], object] = lambda _tx: None) -> None:
        """Settle in a transaction of its own, unless `check` refuses there; then the back-up is discarded."""
        try:
            with self._store.write() as tx:
                check(tx)
                self.settle(tx, prepared)
        except BaseException:
            self.discard(prepared)
            raise

    def discard(self, prepared: PreparedBackup) -> None:
        """Take a prepared back-up away again; whatever cannot be removed now is swept later."""
        with suppress(SamenopError):
            self._abandon(prepared.id, prepared.place, prepared.lease)

    def remove(self, backup_id: int) -> None:
        """Remove the file and the record of a back-up that was taken out of its Overzicht before."""
        with self._store.read() as tx:
            backup = tx.session.get(BackupRecord, backup_id)
            if backup is None or backup.complete or backup.is_due:
                return
            place = place_of(backup)
        self.files.remove(place)
        with self._store.write() as tx:
            left = tx.session.get(BackupRecord, backup_id)
            if left is not None and not left.complete:
                tx.session.delete(left)

    def sweep(self) -> int:
        """Remove what interrupted attempts left; returns how many."""
        record = BackupRecord
        with self._store.read() as tx:
            left = tx.session.scalars(
                select(record.id).where(
                    ~record.complete,
                    ~record.is_due,
                    or_(record.busy_until.is_(None), record.busy_until <= tx.now),
                    or_(record.place == STORE, record.desk_id == self._desk_id),
                )
            ).all()
        for backup_id in left:
            self.remove(backup_id)
        return len(left)

    def _new_record(
        self, tx: Transaction, account_id: int, administration_id: int, reason: BackupReason
    ) -> BackupRecord:
        administration = tx.session.get(AdministrationRecord, administration_id)
        if administration is None or administration.place not in (Place.LOCAL, Place.ONLINE):
            raise SamenopError(ErrorCode.ADMINISTRATION_UNKNOWN)
        owner = tx.session.get_one(AccountRecord, administration.owner_id)
        is_local = administration.place == Place.LOCAL
        backup = BackupRecord(
            account_id=account_id,
            administration_id=administration_id,
            administration_name=administration.name,
            administration_key=administration.name_key,
            owner_name=owner.name,
            owner_key=text_key(owner.name),
            reason=reason,
            made_at=tx.now,
            released=True,
            place=DESK if is_local else STORE,
            desk_id=administration.desk_id,
            desk_key=new_folder_key() if is_local else None,
            complete=False,
            is_due=False,
            last_content_id=None,
            auditfiles=0,
            content_size=0,
            size=0,
            sha256="",
            busy_until=None,
            busy_by=None,
        )
        tx.session.add(backup)
        tx.session.flush()
        return backup

    def _plan(self, tx: Transaction, backup: BackupRecord, actor_id: int | None) -> _Plan:
        administration = tx.session.get(AdministrationRecord, backup.administration_id)
        if administration is None or administration.place not in (Place.LOCAL, Place.ONLINE):
            raise SamenopError(ErrorCode.ADMINISTRATION_UNKNOWN)
        lease = Lease(self._store, BackupRecord)
        lease.take(tx, backup.id, ~BackupRecord.complete)
        owner = tx.session.get_one(AccountRecord, administration.owner_id)
        account = tx.session.get_one(AccountRecord, backup.account_id)
        contents = self._contents.of(tx, administration.id, backup.last_content_id)
        manifest = Manifest(
            administration=backup.administration_name,
            details=administration.details,
            owner=owner.name,
            owner_relation_number=owner.relation_number,
            made_for=account.name,
            made_for_relation_number=account.relation_number,
            made_at=tx.now,
            reason=backup.reason,
            parts=tuple(
                ArchivePart(held.file_name, held.size, held.sha256, held.kept_at, held.found) for held in contents
            ),
        )
        tx.session.execute(
            update(BackupRecord)
            .where(BackupRecord.id == backup.id)
            .values(auditfiles=len(contents), content_size=manifest.content_size)
        )
        return _Plan(backup.id, place_of(backup), lease, manifest, contents, actor_id)

    def _carry_out(
        self,
        plan: _Plan,
        on_progress: Callable[[int, int], None] | None,
        is_cancelled: Callable[[], bool] | None,
    ) -> PreparedBackup:
        try:
            try:
                return self._write_and_verify(plan, on_progress, is_cancelled, compress=True)
            except TooDenseError:
                self.files.remove(plan.place)
                return self._write_and_verify(plan, None, is_cancelled, compress=False)
        except BaseException:
            with suppress(SamenopError):
                self._abandon(plan.backup_id, plan.place, plan.lease)
            raise

    def _write_and_verify(
        self,
        plan: _Plan,
        on_progress: Callable[[int, int], None] | None,
        is_cancelled: Callable[[], bool] | None,
        *,
        compress: bool,
    ) -> PreparedBackup:
        watch = Watch(2 * plan.manifest.content_size, on_progress, is_cancelled)

        def part(index: int) -> Iterator[bytes]:
            for block in self._contents.blocks(plan.contents[index]):
                yield block
                plan.lease.beat()
                watch.advance(len(block))

        blocks = archive_blocks(plan.manifest, part, compress=compress)
        written = self.files.write(plan.place, blocks, plan.manifest.content_size, plan.lease, is_cancelled)
        with (
            self.files.open(plan.place, written.size, written.sha256) as file,
            open_archive(file, written.size) as archive,
        ):
            if archive.manifest != plan.manifest:
                raise SamenopError(ErrorCode.CONTENT_DAMAGED)
            archive.verify(watch, plan.lease.beat)
        watch.check()
        return PreparedBackup(plan.backup_id, plan.place, plan.lease, written.size, written.sha256, plan.actor_id)

    def _due(self, administration_id: int | None) -> list[int]:
        record = BackupRecord
        with self._store.read() as tx:
            statement = select(record.id).where(
                ~record.complete,
                record.is_due,
                or_(record.busy_until.is_(None), record.busy_until <= tx.now),
                or_(record.place == STORE, record.desk_id == self._desk_id),
            )
            if administration_id is not None:
                statement = statement.where(record.administration_id == administration_id)
            return list(tx.session.scalars(statement.order_by(record.id)))

    def _make_due(self, backup_id: int, is_cancelled: Callable[[], bool] | None) -> None:
        with self._store.write() as tx:
            plan = self._plan(tx, tx.session.get_one(BackupRecord, backup_id), None)
        # What a crash left of an earlier attempt goes first.
        self.files.remove(plan.place)
        self.settle_alone(self._carry_out(plan, None, is_cancelled))

    def _note_failure(self, backup_id: int, error: SamenopError) -> None:
        """Let the office know, where there is still anything that is due and a store to write it in."""
        with suppress(SamenopError), self._store.write() as tx:
            backup = tx.session.get(BackupRecord, backup_id)
            if backup is not None and backup.is_due and backup.administration_id is not None:
                note_failure(tx, backup.administration_id, backup.account_id, BackupReason(backup.reason), error)

    def _abandon(self, backup_id: int, place: BackupPlace, lease: Lease) -> None:
        """Give up an attempt: one that is due is tried again later, of any other nothing stays.

        An attempt whose lease ran out leaves all to whoever has taken it over.
        """
        with self._store.write() as tx:
            lease.renew(tx)
        self.files.remove(place)
        with self._store.write() as tx:
            lease.renew(tx)
            backup = tx.session.get_one(BackupRecord, backup_id)
            if backup.is_due:
                backup.busy_until, backup.busy_by = tx.now + RETRY, None
            else:
                tx.session.delete(backup)
