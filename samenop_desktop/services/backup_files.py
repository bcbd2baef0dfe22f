"""Where the files of back-ups lie: those of local administrations on this desk's disk, all others in the store."""

from __future__ import annotations

import io
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from samenop_desktop.books.blocks import BLOCK_SIZE, Checksum, read_blocks
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.services.chunks import ChunkFile, Chunks
from samenop_desktop.services.contents import DESK
from samenop_desktop.store.records import BackupChunkRecord

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from samenop_desktop.books.content import DeskContent
    from samenop_desktop.services.leases import Lease
    from samenop_desktop.store.records import BackupRecord
    from samenop_desktop.store.transactions import Store


@dataclass(frozen=True, slots=True)
class BackupPlace:
    """The place of one back-up's file; `desk_key` is its folder on the disk, None for one in the store."""

    backup_id: int
    desk_key: str | None


class BackupFiles:
    """Writes and reads the files of back-ups."""

    def __init__(self, store: Store, desk: DeskContent) -> None:
        self._store = store
        self._desk = desk

    def write(
        self,
        place: BackupPlace,
        blocks: Iterable[bytes],
        size: int,
        lease: Lease,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> Checksum:
        """Write a file of at most about `size` bytes and tell its checksum."""
        if place.desk_key is None:
            checksum = Checksum()
            self._chunks(place.backup_id).write(checksum.through(blocks), lease.renew)
            return checksum
        measured = Checksum()
        kept = self._desk.keep_blocks(measured.through(blocks), place.desk_key, size=size, is_cancelled=is_cancelled)
        if measured.sha256 != kept.sha256:
            raise SamenopError(ErrorCode.BACKUP_DAMAGED)
        return measured

    @contextmanager
    def open(self, place: BackupPlace, size: int, sha256: str) -> Iterator[BinaryIO]:
        """The file, to be read from any place. Raises BACKUP_CONTENT_MISSING."""
        if place.desk_key is None:
            yield io.BufferedReader(ChunkFile(self._chunks(place.backup_id), size), BLOCK_SIZE)
            return
        try:
            file = self._desk.find(place.desk_key, sha256).path.open("rb")
        except (SamenopError, OSError) as error:
            raise SamenopError(ErrorCode.BACKUP_CONTENT_MISSING) from error
        with file:
            yield file

    def blocks(self, place: BackupPlace, size: int, sha256: str) -> Iterator[bytes]:
        """The whole file, checked: raises BACKUP_DAMAGED at its end, or BACKUP_CONTENT_MISSING."""
        checksum = Checksum()
        with self.open(place, size, sha256) as file:
            yield from checksum.through(read_blocks(file, BLOCK_SIZE))
        if checksum.sha256 != sha256:
            raise SamenopError(ErrorCode.BACKUP_DAMAGED)

    def remove(self, place: BackupPlace) -> None:
        """Remove the file, whole or half written."""
        if place.desk_key is None:
            self._chunks(place.backup_id).clear()
        else:
            self._desk.discard_folder(place.desk_key)

    def _chunks(self, backup_id: int) -> Chunks:
        return Chunks(self._store, BackupChunkRecord, backup_id)


def place_of(backup: BackupRecord) -> BackupPlace:
    """Where the file of a back-up lies."""
    return BackupPlace(backup.id, backup.desk_key if backup.place == DESK else None)
