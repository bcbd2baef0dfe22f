"""Copying administrations and restoring back-ups: both make a new administration with exactly the same content."""

from __future__ import annotations

from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING

from samenop_desktop.books.archive import open_archive
from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import demand
from samenop_desktop.domain.offer_draft import check_administration_name
from samenop_desktop.services.access import account_of, owned_administration, readable_administration
from samenop_desktop.services.administrations import free_name, taken_names
from samenop_desktop.services.arrivals import Arriving, ArrivingPart
from samenop_desktop.services.backup_contents import checked_details, checked_name, checked_parts
from samenop_desktop.services.backup_files import place_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.domain.administrations import Place
    from samenop_desktop.domain.findings import Finding
    from samenop_desktop.services.arrivals import Arrivals
    from samenop_desktop.services.backups import BackupService
    from samenop_desktop.services.contents import Contents
    from samenop_desktop.services.opened_rows import NewAdministration
    from samenop_desktop.store.records import AdministrationRecord
    from samenop_desktop.store.transactions import Store, Transaction


class CopyService:
    """Copies and restores administrations."""

    def __init__(
        self, store: Store, contents: Contents, backups: BackupService, arrivals: Arrivals, desk_id: str
    ) -> None:
        self._store = store
        self._contents = contents
        self._backups = backups
        self._arrivals = arrivals
        self._desk_id = desk_id

    def suggest_name(self, actor: Actor, administration_id: int) -> str:
        """A name that is free for a copy. Raises as `copy` does."""
        with self._store.read() as tx:
            administration = self._copyable(tx, actor, administration_id)
            return free_name(administration.name, taken_names(tx, actor.account_id))

    def check_name(self, actor: Actor, name: str) -> tuple[Finding, ...]:
        """What is wrong with the name of a new copy of the actor's."""
        with self._store.read() as tx:
            return check_administration_name(name, taken_names(tx, account_of(tx, actor).id))

    def copy(
        self,
        actor: Actor,
        administration_id: int,
        name: str,
        place: Place,
        on_progress: Callable[[int, int], None] | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> NewAdministration:
        """Copy one of the actor's own administrations under a name that is free, to LOCAL or ONLINE (P02, S24).

        The copy is an administration of its own, without mention or request (D20). Raises `FindingsError` for the
        name, COPY_OF_OTHERS, ADMINISTRATION_UNKNOWN, ADMINISTRATION_BUSY, a CONTENT_ code, DISK_FULL or CANCELLED.
        """
        with self._store.read() as tx:
            administration = self._copyable(tx, actor, administration_id)
            held = self._contents.of(tx, administration_id)

        def check_name(tx: Transaction) -> None:
            demand(
                ErrorCode.ADMINISTRATION_NAME_WRONG, check_administration_name(name, taken_names(tx, actor.account_id))
            )

        parts = [
            ArrivingPart(
                content.file_name,
                content.size,
                content.sha256,
                content.kept_at,
                content.found,
                partial(self._contents.blocks, content),
            )
            for content in held
        ]
        after = {"copy_of": administration_id}
        arriving = Arriving(name.strip(), administration.details, parts, place, Act.ADMINISTRATION_COPIED, after)
        return self._arrivals.bring_in(actor, arriving, on_progress, is_cancelled, check_name)

    def restore(
        self,
        actor: Actor,
        backup_id: int,
        place: Place,
        on_progress: Callable[[int, int], None] | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> NewAdministration:
        """Put a back-up back as a new administration of the actor's, LOCAL or ONLINE (S33).

        Nothing shows before everything was read and found to be what the manifest says. Raises BACKUP_UNKNOWN,
        BACKUP_BUSY, BACKUP_CONTENT_MISSING, BACKUP_DAMAGED, DISK_FULL or CANCELLED; then nothing stays behind.
        """
        with self._store.read() as tx:
            backup = self._backups.finished(tx, actor, backup_id)
        with ExitStack() as stack:
            file = stack.enter_context(self._backups.files.open(place_of(backup), backup.size, backup.sha256))
            archive = stack.enter_context(open_archive(file, backup.size))
            manifest = archive.manifest
            found = checked_parts(manifest)
            parts = [
                ArrivingPart(
                    part.file_name,
                    part.size,
                    part.sha256,
                    part.kept_at,
                    found[index],
                    partial(archive.part_blocks, index),
                )
                for index, part in enumerate(manifest.parts)
            ]
            arriving = Arriving(
                name=checked_name(manifest),
                details=checked_details(manifest),
                parts=parts,
                place=place,
                act=Act.ADMINISTRATION_RESTORED,
                after={"backup": backup_id, "backup_sha256": backup.sha256},
            )
            return self._arrivals.bring_in(actor, arriving, on_progress, is_cancelled)

    def _copyable(self, tx: Transaction, actor: Actor, administration_id: int) -> AdministrationRecord:
        administration = readable_administration(tx, actor, administration_id, self._desk_id)
        if administration.owner_id != actor.account_id:
            raise SamenopError(ErrorCode.COPY_OF_OTHERS)
        return owned_administration(tx, actor, administration_id)
