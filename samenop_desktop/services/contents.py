"""The auditfiles of administrations, wherever they lie: on this desk's disk or in the store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import exists, func, select

from samenop_desktop.books.ahead import ahead
from samenop_desktop.books.blocks import Checksum
from samenop_desktop.domain.administrations import Place
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.services.chunks import Chunks
from samenop_desktop.store.records import AdministrationRecord, ContentChunkRecord, ContentRecord

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from samenop_desktop.books.content import DeskContent
    from samenop_desktop.store.transactions import Store, Transaction

DESK = "desk"
STORE = "store"


@dataclass(frozen=True, slots=True)
class HeldContent:
    """One auditfile that an administration holds, and where it lies."""

    id: int
    place: str
    desk_key: str | None
    file_name: str
    sha256: str
    size: int
    kept_at: datetime
    found: dict[str, Any]


class Contents:
    """Reads auditfiles."""

    def __init__(self, store: Store, desk: DeskContent) -> None:
        self._store = store
        self.desk = desk

    def of(self, tx: Transaction, administration_id: int, last_id: int | None = None) -> tuple[HeldContent, ...]:
        """What an administration holds, the oldest first; with `last_id` only what it held at that time."""
        statement = (
            select(ContentRecord)
            .where(ContentRecord.administration_id == administration_id, ContentRecord.complete)
            .order_by(ContentRecord.id)
        )
        if last_id is not None:
            statement = statement.where(ContentRecord.id <= last_id)
        return tuple(
            HeldContent(
                record.id,
                record.place,
                record.desk_key,
                record.file_name,
                record.sha256,
                record.size,
                record.kept_at,
                record.found,
            )
            for record in tx.session.scalars(statement)
        )

    def blocks(self, held: HeldContent) -> Iterator[bytes]:
        """One auditfile in blocks, checked.

        Raises ADMINISTRATION_BUSY when it was moved or deleted meanwhile, CONTENT_MISSING or CONTENT_DAMAGED.
        """
        try:
            if held.place == DESK:
                yield from ahead(self.desk.open_blocks(self.desk.find(held.desk_key or "", held.sha256)))
            else:
                yield from ahead(self._stored(held))
        except SamenopError as error:
            if error.code in (ErrorCode.CONTENT_MISSING, ErrorCode.CONTENT_DAMAGED) and self._is_gone(held):
                raise SamenopError(ErrorCode.ADMINISTRATION_BUSY) from error
            raise

    def _stored(self, held: HeldContent) -> Iterator[bytes]:
        checksum = Checksum()
        yield from checksum.through(Chunks(self._store, ContentChunkRecord, held.id).read())
        if checksum.sha256 != held.sha256:
            raise SamenopError(ErrorCode.CONTENT_DAMAGED)

    def _is_gone(self, held: HeldContent) -> bool:
        with self._store.read() as tx:
            there = exists().where(
                ContentRecord.id == held.id,
                ContentRecord.place == held.place,
                ContentRecord.administration_id == AdministrationRecord.id,
                AdministrationRecord.place.in_((Place.LOCAL, Place.ONLINE)),
            )
            return not tx.session.scalar(select(there))


def last_content_id(tx: Transaction, administration_id: int) -> int:
    """The id of the newest auditfile that an administration holds now, 0 without any."""
    statement = select(func.max(ContentRecord.id)).where(
        ContentRecord.administration_id == administration_id, ContentRecord.complete
    )
    return tx.session.scalar(statement) or 0
