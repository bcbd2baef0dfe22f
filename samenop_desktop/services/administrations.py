"""Administrations: the list, new ones, importing auditfiles and opening."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from sqlalchemy import select

from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.administrations import MAXIMUM_NAME, Place
from samenop_desktop.domain.company import CompanyDetails
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import demand
from samenop_desktop.domain.offer_draft import check_administration_name
from samenop_desktop.domain.text import text_key
from samenop_desktop.services.access import account_of, office_of, running_right
from samenop_desktop.services.administration_table import AdministrationTable
from samenop_desktop.services.documents import auditfile_document, auditfile_from, company_document, company_from
from samenop_desktop.services.halves import Halves
from samenop_desktop.services.history import note
from samenop_desktop.services.opened_rows import Imported, KeptAuditfile, OpenedAdministration
from samenop_desktop.services.secrets import new_folder_key
from samenop_desktop.store.accounts import AccountRecord
from samenop_desktop.store.administrations import AdministrationRecord, ContentRecord, OpenedRecord

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from samenop_desktop.books.content import DeskContent, KeptFile
    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.domain.auditfile import Auditfile
    from samenop_desktop.services.rows import AdministrationQuery, AdministrationRow, Cursor, Page
    from samenop_desktop.store.transactions import Store, Transaction

    OnProgress: TypeAlias = Callable[[int, int], None] | None


class AdministrationService:
    """The administrations that an account sees at one desk."""

    def __init__(self, store: Store, content: DeskContent, desk_id: str) -> None:
        self._store = store
        self._content = content
        self._desk_id = desk_id

    def page(
        self, actor: Actor, query: AdministrationQuery, after: Cursor | None, limit: int
    ) -> Page[AdministrationRow]:
        """One page of the table Administraties."""
        with self._store.read() as tx:
            return self._table(tx, actor).page(query, after, limit)

    def count(self, actor: Actor, query: AdministrationQuery) -> int:
        """How many rows the query has in all."""
        with self._store.read() as tx:
            return self._table(tx, actor).count(query.search)

    def row(self, actor: Actor, administration_id: int) -> AdministrationRow:
        """The row of one administration. Raises ADMINISTRATION_UNKNOWN."""
        with self._store.read() as tx:
            return self._visible_row(tx, actor, administration_id)

    def create(self, actor: Actor, name: str) -> AdministrationRow:
        """Make a new, empty local administration at this desk. Raises `FindingsError` for the name."""
        with self._store.write() as tx:
            office = office_of(tx, actor)
            found = check_administration_name(name, taken_names(tx, office.id))
            demand(ErrorCode.ADMINISTRATION_NAME_WRONG, found)
            administration = self._add_local(tx, office, name.strip(), CompanyDetails(company_name=name.strip()))
            note(tx, Act.ADMINISTRATION_CREATED, actor_id=office.id, administration_id=administration.id)
            return self._visible_row(tx, actor, administration.id)

    def import_auditfile(
        self,
        actor: Actor,
        path: Path,
        on_progress: OnProgress = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> Imported:
        """Make a new local administration of an auditfile, which is kept byte for byte.

        Its name is the company's, with a number behind it when that is taken. Raises an AUDITFILE_ code, DISK_FULL
        or CANCELLED; then nothing stays behind.
        """
        from samenop_desktop.books.auditfile import read_auditfile

        with self._store.read() as tx:
            office_of(tx, actor)
        halves = Halves(on_progress)
        key = new_folder_key()
        kept = self._content.keep(path, key, on_progress=halves.first, is_cancelled=is_cancelled)
        try:
            # The copy is read, not the original: what was looked at is then what is kept.
            found = read_auditfile(kept.path, name=path.name, on_progress=halves.second, is_cancelled=is_cancelled)
            with self._store.write() as tx:
                return self._add_imported(tx, actor, path.name, key, kept, found)
        except BaseException:
            self._content.discard(kept)
            raise

    def open(self, actor: Actor, administration_id: int) -> OpenedAdministration:
        """What the opened administration shows; notes when it was last opened. Raises ADMINISTRATION_UNKNOWN.

        Whoever opens a released one first owns it (P16).
        """
        with self._store.write() as tx:
            claim_released(tx, actor, administration_id, self._desk_id)
            row = self._visible_row(tx, actor, administration_id)
            administration = tx.session.get_one(AdministrationRecord, administration_id)
            owner = tx.session.get_one(AccountRecord, administration.owner_id)
            tx.session.merge(OpenedRecord(account_id=actor.account_id, administration_id=administration_id, at=tx.now))
            contents = tx.session.scalars(
                select(ContentRecord)
                .where(ContentRecord.administration_id == administration_id, ContentRecord.complete)
                .order_by(ContentRecord.id.desc())
            )
            return OpenedAdministration(
                id=administration.id,
                name=row.name,
                kind=row.kind,
                details=company_from(administration.details),
                owner=owner.name,
                owner_relation_number=owner.relation_number,
                is_owner=owner.id == actor.account_id,
                has_right=running_right(tx, actor.account_id, administration_id) is not None,
                auditfiles=tuple(kept_auditfile(content) for content in contents),
            )

    def _add_imported(
        self, tx: Transaction, actor: Actor, file_name: str, key: str, kept: KeptFile, found: Auditfile
    ) -> Imported:
        office = office_of(tx, actor)
        wanted = found.company.company_name or file_name.partition(".")[0] or file_name
        name = free_name(wanted, taken_names(tx, office.id))
        administration = self._add_local(tx, office, name, found.company)
        content = ContentRecord(
            administration_id=administration.id,
            place="desk",
            complete=True,
            desk_key=key,
            file_name=file_name,
            sha256=kept.sha256,
            size=kept.size,
            found=auditfile_document(found),
            kept_at=tx.now,
        )
        tx.session.add(content)
        note(
            tx,
            Act.ADMINISTRATION_IMPORTED,
            actor_id=office.id,
            administration_id=administration.id,
            after={"sha256": kept.sha256, "size": kept.size},
        )
        return Imported(administration.id, name, kept_auditfile(content))

    def _add_local(
        self, tx: Transaction, office: AccountRecord, name: str, details: CompanyDetails
    ) -> AdministrationRecord:
        administration = AdministrationRecord(
            owner_id=office.id,
            name=name,
            name_key=text_key(name),
            place=Place.LOCAL,
            desk_id=self._desk_id,
            details=company_document(details),
            created_at=tx.now,
            online_since=None,
            busy_until=None,
            busy_by=None,
        )
        tx.session.add(administration)
        tx.session.flush()
        return administration

    def _visible_row(self, tx: Transaction, actor: Actor, administration_id: int) -> AdministrationRow:
        row = self._table(tx, actor).row(administration_id)
        if row is None:
            raise SamenopError(ErrorCode.ADMINISTRATION_UNKNOWN)
        return row

    def _table(self, tx: Transaction, actor: Actor) -> AdministrationTable:
        return AdministrationTable(tx, account_of(tx, actor).id, self._desk_id)


def taken_names(tx: Transaction, owner_id: int) -> frozenset[str]:
    """The case-folded names of the administrations that an account owns."""
    names = tx.session.scalars(
        select(AdministrationRecord.name).where(
            AdministrationRecord.owner_id == owner_id,
            AdministrationRecord.released_at.is_(None),
            AdministrationRecord.place != Place.DELETED,
        )
    )
    return frozenset(map(str.casefold, names))


def free_name(wanted: str, taken: frozenset[str]) -> str:
    """`wanted`, cut to the longest name, with ` (2)` or further behind it when that is taken."""
    name, number = wanted[:MAXIMUM_NAME].strip(), 1
    while name.casefold() in taken:
        number += 1
        suffix = f" ({number})"
        name = wanted[: MAXIMUM_NAME - len(suffix)].strip() + suffix
    return name


def claim_released(tx: Transaction, actor: Actor, administration_id: int, desk_id: str) -> None:
    """Make the actor owner of a released administration of this desk; of any other do nothing (P16)."""
    record = AdministrationRecord
    released = tx.session.scalar(
        select(record)
        .where(
            record.id == administration_id,
            record.released_at.is_not(None),
            record.place == Place.LOCAL,
            record.desk_id == desk_id,
        )
        .with_for_update()
    )
    if released is None:
        return
    account = account_of(tx, actor)
    released.name = free_name(released.name, taken_names(tx, account.id))
    released.name_key = text_key(released.name)
    released.owner_id, released.released_at = account.id, None
    tx.session.flush()
    note(
        tx,
        Act.ADMINISTRATION_CLAIMED,
        actor_id=account.id,
        administration_id=administration_id,
        after={"owner_id": account.id},
    )


def kept_auditfile(content: ContentRecord) -> KeptAuditfile:
    """The row of an auditfile that an administration holds."""
    return KeptAuditfile(
        file_name=content.file_name,
        size=content.size,
        sha256=content.sha256,
        kept_at=content.kept_at,
        found=auditfile_from(content.found),
    )
