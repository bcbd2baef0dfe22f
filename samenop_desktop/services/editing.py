"""Working in an administration: changing its company data, and bringing in a newer auditfile (S27, D32)."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import fields
from typing import TYPE_CHECKING

from sqlalchemy import delete, exists, func, select

from samenop_desktop.books.blocks import Watch
from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.administrations import Place
from samenop_desktop.domain.company import check_kept_company
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import demand
from samenop_desktop.services.access import readable_administration
from samenop_desktop.services.administrations import kept_auditfile
from samenop_desktop.services.chunks import Chunks
from samenop_desktop.services.contents import DESK, STORE
from samenop_desktop.services.documents import auditfile_document, company_document, company_from
from samenop_desktop.services.history import note
from samenop_desktop.services.leases import Lease
from samenop_desktop.services.secrets import new_folder_key
from samenop_desktop.store.records import AdministrationRecord, ContentChunkRecord, ContentRecord, RequestRecord

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from samenop_desktop.books.content import DeskContent, KeptFile
    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.domain.auditfile import Auditfile
    from samenop_desktop.domain.company import CompanyDetails
    from samenop_desktop.services.opened_rows import KeptAuditfile
    from samenop_desktop.store.transactions import Store, Transaction

    OnProgress = Callable[[int, int], None]


class EditingService:
    """What the owner and an office with a right may change in an administration."""

    def __init__(self, store: Store, content: DeskContent, desk_id: str) -> None:
        self._store = store
        self._content = content
        self._desk_id = desk_id

    def change_company(
        self, actor: Actor, administration_id: int, before: CompanyDetails, after: CompanyDetails
    ) -> CompanyDetails:
        """Keep other company data, and return it as it is kept. `before` is what was there when the change began.

        Raises `FindingsError` for what is wrong, DETAILS_CHANGED_MEANWHILE when someone else changed it since, and
        ADMINISTRATION_UNKNOWN.
        """
        after = after.stripped()
        with self._store.write() as tx:
            administration = self._held(tx, actor, administration_id)
            kept = company_from(administration.details)
            if kept != before:
                raise SamenopError(ErrorCode.DETAILS_CHANGED_MEANWHILE)
            demand(ErrorCode.COMPANY_WRONG, check_kept_company(after, before))
            changed = [field.name for field in fields(after) if getattr(kept, field.name) != getattr(after, field.name)]
            if changed:
                administration.details = company_document(after)
                old, new = company_document(kept), company_document(after)
                # With the request that it came with, so that it is exported and made anonymous with that (D45).
                of_request = select(func.max(RequestRecord.id)).where(
                    RequestRecord.administration_id == administration_id
                )
                note(
                    tx,
                    Act.DETAILS_CHANGED,
                    actor_id=actor.account_id,
                    administration_id=administration_id,
                    request_id=tx.session.scalar(of_request),
                    after={"fields": changed},
                    personal={name: [old[name] or "", new[name] or ""] for name in changed},
                    personal_of=administration.owner_id,
                )
        return after

    def bring_in(
        self,
        actor: Actor,
        administration_id: int,
        path: Path,
        on_progress: OnProgress | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> KeptAuditfile:
        """Add an auditfile to an administration, kept byte for byte; the ones it holds stay.

        Raises an AUDITFILE_ code, AUDITFILE_HELD for one that it already holds, ADMINISTRATION_BUSY,
        ADMINISTRATION_UNKNOWN, DISK_FULL or CANCELLED; then all is as it was.
        """
        from samenop_desktop.books.auditfile import read_auditfile

        lease = Lease(self._store)
        with self._store.write() as tx:
            is_local = self._held(tx, actor, administration_id).place == Place.LOCAL
            lease.take(tx, administration_id, AdministrationRecord.place.in_((Place.LOCAL, Place.ONLINE)))
        steps = _Steps(2 if is_local else 4, lease, on_progress)
        key, kept = new_folder_key(), None
        try:
            # A copy on this desk first, for an online one too: what was looked at is then what is kept.
            kept = self._content.keep(path, key, on_progress=steps.next(), is_cancelled=is_cancelled)
            self._demand_new(administration_id, kept)
            found = read_auditfile(kept.path, name=path.name, on_progress=steps.next(), is_cancelled=is_cancelled)
            content_id = self._add(actor, administration_id, lease, path.name, key if is_local else None, kept, found)
            if not is_local:
                self._upload(content_id, kept, lease, Watch(2 * kept.size, steps.next(2), is_cancelled))
            auditfile = self._settle(actor, administration_id, content_id, lease)
        except BaseException:
            with suppress(SamenopError):
                self._abandon(administration_id, lease)
            if kept is not None:
                with suppress(SamenopError):
                    self._content.discard(kept)
            raise
        if not is_local:
            with suppress(SamenopError):
                self._content.discard(kept)
        return auditfile

    def _held(self, tx: Transaction, actor: Actor, administration_id: int) -> AdministrationRecord:
        """An administration that the actor may work in, and that nobody else changes in this transaction."""
        tx.session.get(AdministrationRecord, administration_id, with_for_update=True)
        return readable_administration(tx, actor, administration_id, self._desk_id)

    def _demand_new(self, administration_id: int, kept: KeptFile) -> None:
        held = exists().where(
            ContentRecord.administration_id == administration_id,
            ContentRecord.complete,
            ContentRecord.sha256 == kept.sha256,
        )
        with self._store.read() as tx:
            if tx.session.scalar(select(held)):
                raise SamenopError(ErrorCode.AUDITFILE_HELD)

    def _add(
        self,
        actor: Actor,
        administration_id: int,
        lease: Lease,
        file_name: str,
        key: str | None,
        kept: KeptFile,
        found: Auditfile,
    ) -> int:
        """The record of the new auditfile, which nobody sees before it is complete."""
        with self._store.write() as tx:
            lease.renew(tx)
            self._held(tx, actor, administration_id)
            content = ContentRecord(
                administration_id=administration_id,
                place=STORE if key is None else DESK,
                desk_key=key,
                complete=False,
                file_name=file_name,
                sha256=kept.sha256,
                size=kept.size,
                found=auditfile_document(found),
                kept_at=tx.now,
            )
            tx.session.add(content)
            tx.session.flush()
            return content.id

    def _upload(self, content_id: int, kept: KeptFile, lease: Lease, watch: Watch) -> None:
        chunks = Chunks(self._store, ContentChunkRecord, content_id)
        chunks.write_checked(self._content.open_blocks(kept), kept.sha256, lease.renew, watch.advance)

    def _settle(self, actor: Actor, administration_id: int, content_id: int, lease: Lease) -> KeptAuditfile:
        with self._store.write() as tx:
            lease.renew(tx)
            self._held(tx, actor, administration_id)
            content = tx.session.get_one(ContentRecord, content_id)
            content.complete = True
            content.kept_at = tx.now
            lease.free(tx)
            note(
                tx,
                Act.AUDITFILE_BROUGHT_IN,
                actor_id=actor.account_id,
                administration_id=administration_id,
                after={"sha256": content.sha256, "size": content.size},
            )
            return kept_auditfile(content)

    def _abandon(self, administration_id: int, lease: Lease) -> None:
        with self._store.write() as tx:
            if lease.free(tx) is not None:
                tx.session.execute(
                    delete(ContentRecord).where(
                        ContentRecord.administration_id == administration_id, ~ContentRecord.complete
                    )
                )


class _Steps:
    """The progress of several steps of about the same size as one that never runs back; each renews the lease."""

    def __init__(self, count: int, lease: Lease, on_progress: OnProgress | None) -> None:
        self._count = count
        self._lease = lease
        self._on_progress = on_progress
        self._begun = 0

    def next(self, size: int = 1) -> OnProgress:
        """The progress of the step that begins now, which counts for `size`."""
        before = self._begun
        self._begun += size

        def tell(done: int, total: int) -> None:
            self._lease.beat()
            if self._on_progress is not None and total > 0:
                self._on_progress(before * total + size * done, self._count * total)

        return tell
