"""Putting a local administration online: its content goes into the store in short transactions, verified on the way."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from sqlalchemy import delete, select, update

from samenop_desktop.books.blocks import Watch
from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.administrations import Place
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.services.access import accountant_of, owned_administration
from samenop_desktop.services.chunks import Chunks
from samenop_desktop.services.contents import DESK, STORE
from samenop_desktop.services.history import note
from samenop_desktop.services.leases import Lease
from samenop_desktop.store.records import AdministrationRecord, ContentChunkRecord, ContentRecord

if TYPE_CHECKING:
    from collections.abc import Callable

    from samenop_desktop.books.content import DeskContent, KeptFile
    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.store.transactions import Store


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
        ADMINISTRATION_BUSY, PACKAGE_NOT_ACCOUNTANT, CONTENT_MISSING, CONTENT_DAMAGED or CANCELLED.
        """
        lease = Lease(self._store)
        kept = self._begin(actor, administration_id, lease)
        try:
            files = {content_id: self._content.find(key, sha256) for content_id, key, sha256 in kept}
            watch = Watch(2 * sum(file.size for file in files.values()), on_progress, is_cancelled)
            uploads = {content_id: self._upload(lease, content_id, file, watch) for content_id, file in files.items()}
            watch.check()
            self._finish(actor, lease, uploads)
        except BaseException:
            with suppress(SamenopError):
                self._abandon(administration_id, lease.token)
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
                    AdministrationRecord.busy_until <= tx.now,
                    AdministrationRecord.place.in_((Place.LOCAL, Place.ONLINE)),
                )
            ).all()
        for administration_id, lease in abandoned:
            self._abandon(administration_id, lease)
        return len(abandoned)

    def _begin(self, actor: Actor, administration_id: int, lease: Lease) -> list[tuple[int, str, str]]:
        with self._store.write() as tx:
            accountant_of(tx, actor)
            administration = owned_administration(tx, actor, administration_id)
            if administration.place != Place.LOCAL:
                raise SamenopError(ErrorCode.ADMINISTRATION_NOT_LOCAL)
            if administration.desk_id != self._desk_id:
                raise SamenopError(ErrorCode.ADMINISTRATION_UNKNOWN)
            lease.take(tx, administration_id, AdministrationRecord.place == Place.LOCAL)
            tx.session.execute(
                delete(ContentRecord).where(
                    ContentRecord.administration_id == administration_id, ~ContentRecord.complete
                )
            )
            kept = tx.session.execute(
                select(ContentRecord.id, ContentRecord.desk_key, ContentRecord.sha256).where(
                    ContentRecord.administration_id == administration_id,
                    ContentRecord.complete,
                    ContentRecord.place == DESK,
                )
            )
            return [(content_id, key or "", sha256) for content_id, key, sha256 in kept]

    def _upload(self, lease: Lease, content_id: int, file: KeptFile, watch: Watch) -> int:
        with self._store.write() as tx:
            lease.renew(tx)
            original = tx.session.get_one(ContentRecord, content_id)
            upload = ContentRecord(
                administration_id=original.administration_id,
                place=STORE,
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
        Chunks(self._store, ContentChunkRecord, upload_id).write_checked(
            self._content.open_blocks(file), file.sha256, lease.renew, watch.advance
        )
        return upload_id

    def _finish(self, actor: Actor, lease: Lease, uploads: dict[int, int]) -> None:
        with self._store.write() as tx:
            administration_id = lease.renew(tx)
            tx.session.execute(
                update(AdministrationRecord)
                .where(AdministrationRecord.id == administration_id)
                .values(place=Place.ONLINE, desk_id=None, online_since=tx.now, busy_until=None, busy_by=None)
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
                before={"place": Place.LOCAL},
                after={"place": Place.ONLINE},
            )

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
