"""Putting a local administration online: its content goes into the store in short transactions, verified at the end."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import delete, or_, select, update

from samenop_desktop.books.blocks import Checksum, Watch, rechunk
from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.services.access import office_of, owned_administration
from samenop_desktop.services.history import note
from samenop_desktop.services.secrets import new_token
from samenop_desktop.store.records import AdministrationRecord, ContentChunkRecord, ContentRecord

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from samenop_desktop.books.content import DeskContent, KeptFile
    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.store.transactions import Store, Transaction

CHUNK_SIZE = 1024 * 1024
LEASE = timedelta(minutes=2)
"""How long an administration stays busy after its last sign of life; after a crash another try may begin then."""


class GoingOnlineService:
    """Moves administrations from this desk into the store."""

    def __init__(self, store: Store, content: DeskContent, desk_id: str) -> None:
        self._store = store
        self._content = content
        self._desk_id = desk_id

    def put_online(
        self,
        actor: Actor,
        administration_id: int,
        on_progress: Callable[[int, int], None] | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> None:
        """Put one of the office's local administrations online, with exactly the content it had (D38).

        Interrupted at any point it stays local as it was. Raises ADMINISTRATION_UNKNOWN, ADMINISTRATION_NOT_LOCAL,
        ADMINISTRATION_BUSY, CONTENT_MISSING, CONTENT_DAMAGED or CANCELLED.
        """
        lease = new_token()
        kept = self._begin(actor, administration_id, lease)
        try:
            files = {content_id: self._content.find(key, sha256) for content_id, key, sha256 in kept}
            watch = Watch(2 * sum(file.size for file in files.values()), on_progress, is_cancelled)
            uploads = {content_id: self._upload(lease, content_id, file, watch) for content_id, file in files.items()}
            for content_id, upload_id in uploads.items():
                self._verify(upload_id, files[content_id].sha256, watch)
            watch.check()
            self._finish(actor, lease, uploads)
        except BaseException:
            with suppress(SamenopError):
                self._abandon(administration_id, lease)
            raise
        for file in files.values():
            # The store has it now; a file that cannot be removed today is swept later.
            with suppress(SamenopError):
                self._content.discard(file)

    def sweep(self) -> int:
        """Remove what interrupted attempts left in the store; returns how many attempts."""
        with self._store.read() as tx:
            abandoned = tx.session.execute(
                select(AdministrationRecord.id, AdministrationRecord.busy_by).where(
                    AdministrationRecord.busy_until <= tx.now
                )
            ).all()
        for administration_id, lease in abandoned:
            self._abandon(administration_id, lease)
        return len(abandoned)

    def _begin(self, actor: Actor, administration_id: int, lease: str) -> list[tuple[int, str, str]]:
        with self._store.write() as tx:
            office_of(tx, actor)
            administration = owned_administration(tx, actor, administration_id)
            if administration.place != "local":
                raise SamenopError(ErrorCode.ADMINISTRATION_NOT_LOCAL)
            if administration.desk_id != self._desk_id:
                raise SamenopError(ErrorCode.ADMINISTRATION_UNKNOWN)
            self._take(tx, administration_id, lease)
            kept = tx.session.execute(
                select(ContentRecord.id, ContentRecord.desk_key, ContentRecord.sha256).where(
                    ContentRecord.administration_id == administration_id,
                    ContentRecord.complete,
                    ContentRecord.place == "desk",
                )
            )
            return [(content_id, key or "", sha256) for content_id, key, sha256 in kept]

    def _take(self, tx: Transaction, administration_id: int, lease: str) -> None:
        record = AdministrationRecord
        taken = tx.session.scalar(
            update(record)
            .where(
                record.id == administration_id,
                record.place == "local",
                or_(record.busy_until.is_(None), record.busy_until <= tx.now),
            )
            .values(busy_until=tx.now + LEASE, busy_by=lease)
            .returning(record.id)
        )
        if taken is None:
            raise SamenopError(ErrorCode.ADMINISTRATION_BUSY)
        tx.session.execute(
            delete(ContentRecord).where(ContentRecord.administration_id == administration_id, ~ContentRecord.complete)
        )

    def _upload(self, lease: str, content_id: int, file: KeptFile, watch: Watch) -> int:
        with self._store.write() as tx:
            self._stay_busy(tx, lease)
            original = tx.session.get_one(ContentRecord, content_id)
            upload = ContentRecord(
                administration_id=original.administration_id,
                place="store",
                desk_key=None,
                complete=False,
                file_name=original.file_name,
                sha256=original.sha256,
                size=original.size,
                found=original.found,
                kept_at=original.kept_at,
            )
            tx.session.add(upload)
            tx.session.flush()
            upload_id = upload.id
        for number, chunk in enumerate(rechunk(self._content.open_blocks(file), CHUNK_SIZE)):
            with self._store.write() as tx:
                self._stay_busy(tx, lease)
                tx.session.add(ContentChunkRecord(content_id=upload_id, number=number, data=chunk))
            watch.advance(len(chunk))
        return upload_id

    def _verify(self, upload_id: int, sha256: str, watch: Watch) -> None:
        checksum = Checksum()
        for chunk in checksum.through(stored_chunks(self._store, upload_id)):
            watch.advance(len(chunk))
        if checksum.sha256 != sha256:
            raise SamenopError(ErrorCode.CONTENT_DAMAGED)

    def _finish(self, actor: Actor, lease: str, uploads: dict[int, int]) -> None:
        with self._store.write() as tx:
            administration_id = self._stay_busy(tx, lease)
            tx.session.execute(
                update(AdministrationRecord)
                .where(AdministrationRecord.id == administration_id)
                .values(place="online", desk_id=None, online_since=tx.now, busy_until=None, busy_by=None)
            )
            tx.session.execute(
                update(ContentRecord).where(ContentRecord.id.in_(uploads.values())).values(complete=True)
            )
            tx.session.execute(delete(ContentRecord).where(ContentRecord.id.in_(uploads)))
            note(
                tx,
                Act.ADMINISTRATION_PUT_ONLINE,
                actor_id=actor.account_id,
                administration_id=administration_id,
                before={"place": "local"},
                after={"place": "online"},
            )

    def _stay_busy(self, tx: Transaction, lease: str) -> int:
        """Renew the lease and tell whose it is; once it has run out the work is lost, for another may have begun."""
        renewed: int | None = tx.session.scalar(
            update(AdministrationRecord)
            .where(AdministrationRecord.busy_by == lease, AdministrationRecord.busy_until > tx.now)
            .values(busy_until=tx.now + LEASE)
            .returning(AdministrationRecord.id)
        )
        if renewed is None:
            raise SamenopError(ErrorCode.ADMINISTRATION_BUSY)
        return renewed

    def _abandon(self, administration_id: int, lease: str | None) -> None:
        with self._store.write() as tx:
            freed = tx.session.scalar(
                update(AdministrationRecord)
                .where(AdministrationRecord.id == administration_id, AdministrationRecord.busy_by == lease)
                .values(busy_until=None, busy_by=None)
                .returning(AdministrationRecord.id)
            )
            if freed is not None:
                tx.session.execute(
                    delete(ContentRecord).where(
                        ContentRecord.administration_id == administration_id, ~ContentRecord.complete
                    )
                )


def stored_chunks(store: Store, content_id: int) -> Iterator[bytes]:
    """The bytes of a content in the store, a chunk at a time, each read in a transaction of its own."""
    number = 0
    while True:
        with store.read() as tx:
            chunk = tx.session.scalar(
                select(ContentChunkRecord.data).where(
                    ContentChunkRecord.content_id == content_id, ContentChunkRecord.number == number
                )
            )
        if chunk is None:
            return
        yield chunk
        number += 1
