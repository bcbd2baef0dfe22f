"""The Overzicht: making back-ups, listing them, and taking their files out of it and into it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO

from sqlalchemy import update

from samenop_desktop.books.archive import open_archive
from samenop_desktop.books.blocks import BLOCK_SIZE, Watch, read_blocks
from samenop_desktop.books.user_files import opened_backup
from samenop_desktop.books.writing import save_as
from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.backups import BackupReason
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.text import text_key
from samenop_desktop.services.access import account_of, readable_administration
from samenop_desktop.services.backup_contents import checked_details, checked_name, checked_parts
from samenop_desktop.services.backup_files import BackupPlace, place_of
from samenop_desktop.services.backup_table import BackupTable, backup_row
from samenop_desktop.services.contents import STORE
from samenop_desktop.services.history import note
from samenop_desktop.services.leases import Lease
from samenop_desktop.store.records import BackupRecord

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from samenop_desktop.books.archive import Archive
    from samenop_desktop.books.manifest import Manifest
    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.backup_making import BackupMaking
    from samenop_desktop.services.backup_rows import BackupQuery
    from samenop_desktop.services.backup_rows import BackupRow as Row
    from samenop_desktop.services.rows import Cursor, Page
    from samenop_desktop.store.transactions import Store, Transaction


class BackupService:
    """The back-ups in an account's own Overzicht (S31); `making` is for back-ups that the program wants itself."""

    def __init__(self, store: Store, making: BackupMaking, desk_id: str) -> None:
        self._store = store
        self.making = making
        self.files = making.files
        self._desk_id = desk_id

    def page(self, actor: Actor, query: BackupQuery, after: Cursor | None, limit: int) -> Page[Row]:
        """One page of the Overzicht."""
        with self._store.read() as tx:
            return self._table(tx, actor).page(query, after, limit)

    def count(self, actor: Actor, query: BackupQuery) -> int:
        """How many back-ups the query finds in all."""
        with self._store.read() as tx:
            return self._table(tx, actor).count(query.search)

    def row(self, actor: Actor, backup_id: int) -> Row:
        """One back-up. Raises BACKUP_UNKNOWN."""
        with self._store.read() as tx:
            return backup_row(self.own(tx, actor, backup_id))

    def make(
        self,
        actor: Actor,
        administration_id: int,
        on_progress: Callable[[int, int], None] | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> Row:
        """Back up an administration of the actor's own, or one in which he has a right (P13, S27).

        The file is released while being made; the administration keeps its owner (S32). Raises
        ADMINISTRATION_UNKNOWN, ADMINISTRATION_BUSY, ADMINISTRATION_RELEASED, a CONTENT_ code, DISK_FULL or CANCELLED.
        """
        with self._store.read() as tx:
            account_id = account_of(tx, actor).id
            readable_administration(tx, actor, administration_id, self._desk_id)
        prepared = self.making.prepare(
            account_id, administration_id, BackupReason.ASKED, account_id, on_progress, is_cancelled
        )
        # The right may have ended meanwhile; then nothing of it stays with the office (D35).
        self.making.settle_alone(
            prepared, lambda tx: readable_administration(tx, actor, administration_id, self._desk_id)
        )
        return self.row(actor, prepared.id)

    def download(
        self,
        actor: Actor,
        backup_id: int,
        path: Path,
        on_progress: Callable[[int, int], None] | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> None:
        """Put the file of a back-up in `path`, verified; a file that is there is replaced.

        Raises BACKUP_UNKNOWN, BACKUP_BUSY, BACKUP_DAMAGED, BACKUP_CONTENT_MISSING, BACKUP_FILE_UNWRITABLE, DISK_FULL
        or CANCELLED; then `path` is as it was.
        """
        with self._store.read() as tx:
            backup = self.finished(tx, actor, backup_id)
        blocks = self.files.blocks(place_of(backup), backup.size, backup.sha256)
        save_as(path, blocks, backup.size, backup.sha256, Watch(2 * backup.size, on_progress, is_cancelled))
        with self._store.write() as tx:
            note(
                tx,
                Act.BACKUP_DOWNLOADED,
                actor_id=actor.account_id,
                administration_id=backup.administration_id,
                after={"backup": backup_id, "sha256": backup.sha256},
            )

    def upload(
        self,
        actor: Actor,
        path: Path,
        on_progress: Callable[[int, int], None] | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> Row:
        """Put a back-up file into the actor's Overzicht, after reading all of it.

        Raises a BACKUP_ code that says what is wrong with it, or CANCELLED; then nothing stays behind.
        """
        with opened_backup(path) as (file, size):
            with open_archive(file, size) as archive:
                manifest = _believed(archive)
            with self._store.write() as tx:
                backup, lease = self._add_uploaded(tx, actor, manifest)
            place = place_of(backup)
            try:
                self._take_in(place, file, size, lease, Watch(size + manifest.content_size, on_progress, is_cancelled))
                return self._settle_uploaded(actor, backup.id, lease)
            except BaseException:
                with suppress(SamenopError):
                    self._give_up(backup.id, lease)
                raise

    def delete(self, actor: Actor, backup_id: int) -> None:
        """Take a back-up out of the Overzicht for good. Raises BACKUP_UNKNOWN or BACKUP_BUSY (still being made)."""
        with self._store.write() as tx:
            backup = self.finished(tx, actor, backup_id)
            gone = tx.session.scalar(
                update(BackupRecord)
                .where(BackupRecord.id == backup_id, BackupRecord.complete)
                .values(complete=False)
                .returning(BackupRecord.id)
            )
            if gone is None:
                raise SamenopError(ErrorCode.BACKUP_UNKNOWN)
            note(
                tx,
                Act.BACKUP_DELETED,
                actor_id=actor.account_id,
                administration_id=backup.administration_id,
                before={"backup": backup_id, "sha256": backup.sha256},
            )
        # Its bytes go a few at a time; whatever stops that, the sweep goes on with it.
        with suppress(SamenopError):
            self.making.remove(backup_id)

    def own(self, tx: Transaction, actor: Actor, backup_id: int) -> BackupRecord:
        """A back-up in the actor's Overzicht at this desk; else BACKUP_UNKNOWN (D35)."""
        backup = self._table(tx, actor).record(backup_id)
        if backup is None:
            raise SamenopError(ErrorCode.BACKUP_UNKNOWN)
        return backup

    def finished(self, tx: Transaction, actor: Actor, backup_id: int) -> BackupRecord:
        """As `own`, for one whose file is there; else BACKUP_BUSY."""
        backup = self.own(tx, actor, backup_id)
        if not backup.complete:
            raise SamenopError(ErrorCode.BACKUP_BUSY)
        return backup

    def _table(self, tx: Transaction, actor: Actor) -> BackupTable:
        return BackupTable(tx, account_of(tx, actor).id, self._desk_id)

    def _add_uploaded(self, tx: Transaction, actor: Actor, manifest: Manifest) -> tuple[BackupRecord, Lease]:
        name = checked_name(manifest)
        backup = BackupRecord(
            account_id=account_of(tx, actor).id,
            administration_id=None,
            administration_name=name,
            administration_key=text_key(name),
            owner_name=manifest.owner,
            owner_key=text_key(manifest.owner),
            reason=BackupReason.UPLOADED,
            made_at=manifest.made_at,
            released=manifest.released,
            place=STORE,
            desk_id=None,
            desk_key=None,
            complete=False,
            is_due=False,
            last_content_id=None,
            auditfiles=len(manifest.parts),
            content_size=manifest.content_size,
            size=0,
            sha256="",
            busy_until=None,
            busy_by=None,
        )
        tx.session.add(backup)
        tx.session.flush()
        lease = Lease(self._store, BackupRecord)
        lease.take(tx, backup.id)
        return backup, lease

    def _take_in(self, place: BackupPlace, file: BinaryIO, size: int, lease: Lease, watch: Watch) -> None:
        """Bring the file into the store and verify what stands there, not what lay on the disk."""
        file.seek(0)

        def blocks() -> Iterator[bytes]:
            for block in read_blocks(file, BLOCK_SIZE):
                yield block
                watch.advance(len(block))

        written = self.files.write(place, blocks(), size, lease)
        with (
            self.files.open(place, written.size, written.sha256) as stored,
            open_archive(stored, written.size) as archive,
        ):
            _believed(archive)
            archive.verify(watch, lease.beat)
        watch.check()
        with self._store.write() as tx:
            lease.renew(tx)
            tx.session.execute(
                update(BackupRecord)
                .where(BackupRecord.id == place.backup_id)
                .values(size=written.size, sha256=written.sha256)
            )

    def _settle_uploaded(self, actor: Actor, backup_id: int, lease: Lease) -> Row:
        with self._store.write() as tx:
            lease.renew(tx)
            backup = tx.session.get_one(BackupRecord, backup_id)
            backup.complete = True
            backup.busy_until = backup.busy_by = None
            note(
                tx,
                Act.BACKUP_UPLOADED,
                actor_id=actor.account_id,
                after={"backup": backup_id, "sha256": backup.sha256, "size": backup.size},
            )
            return backup_row(backup)

    def _give_up(self, backup_id: int, lease: Lease) -> None:
        with self._store.write() as tx:
            lease.free(tx)
        self.making.remove(backup_id)


def _believed(archive: Archive) -> Manifest:
    """The manifest of an archive, after everything in it that will be shown or stored was found sound."""
    manifest = archive.manifest
    checked_name(manifest)
    checked_details(manifest)
    checked_parts(manifest)
    return manifest
