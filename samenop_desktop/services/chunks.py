"""Bytes that stand in the store in chunks, of contents and of back-ups alike, in short transactions."""

from __future__ import annotations

import io
import zlib
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, select

from samenop_desktop.books.ahead import ahead
from samenop_desktop.books.archive import LEVEL
from samenop_desktop.books.blocks import Checksum, rechunk
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.store.records import BackupChunkRecord, ContentChunkRecord

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from _typeshed import WriteableBuffer

    from samenop_desktop.store.transactions import Store, Transaction

CHUNK_SIZE = 1024 * 1024
"""Bytes of a back-up in each chunk, by which `ChunkFile` finds a place in it."""
CONTENT_CHUNK_SIZE = 4 * 1024 * 1024
"""Bytes of a content in each chunk before it is packed: few transactions, and each is still over in no time."""
CLEARED_AT_ONCE = 4


class Chunks:
    """The chunks of one content, which are packed, or of one back-up, which is a packed file as it is."""

    def __init__(self, store: Store, record: type[ContentChunkRecord | BackupChunkRecord], whole_id: int) -> None:
        self._store = store
        self._record = record
        self._whole = record.content_id if issubclass(record, ContentChunkRecord) else record.backup_id
        self._id = whole_id

    def write(
        self,
        blocks: Iterable[bytes],
        in_each: Callable[[Transaction], object],
        on_written: Callable[[int, int], object] = lambda _number, _size: None,
    ) -> None:
        """Write all `blocks`; `in_each` runs in the transaction of each chunk and may raise to stop.

        The blocks are asked for on another thread. `on_written` gets the number of each chunk that stands there now,
        and its size before it was packed.
        """
        for number, (size, values) in enumerate(ahead(self._made_of(blocks))):
            with self._store.write() as tx:
                in_each(tx)
                tx.session.add(self._record(**{self._whole.key: self._id, "number": number, **values}))
            on_written(number, size)

    def write_checked(
        self,
        blocks: Iterable[bytes],
        sha256: str,
        in_each: Callable[[Transaction], object],
        on_done: Callable[[int], object],
    ) -> None:
        """Write all `blocks` as `write` does, and read each chunk back while the next is packed.

        `on_done` gets the bytes that were written, and again those that were read back. Raises CONTENT_DAMAGED when
        what was read is not what that checksum is of.
        """
        read = Checksum()

        def read_back(number: int, size: int) -> None:
            on_done(size)
            read.add(self.chunk(number) or b"")
            on_done(size)

        self.write(blocks, in_each, read_back)
        if read.sha256 != sha256:
            raise SamenopError(ErrorCode.CONTENT_DAMAGED)

    def read(self) -> Iterator[bytes]:
        """All chunks as they were before packing, each read in a transaction of its own, on another thread.

        Raises CONTENT_DAMAGED for one that cannot be unpacked.
        """
        return ahead(self._read())

    def chunk(self, number: int) -> bytes | None:
        """One chunk, None after the last. Raises as `read` does."""
        record = self._record
        is_here = (self._whole == self._id, record.number == number)
        with self._store.read() as tx:
            if not issubclass(record, ContentChunkRecord):
                return tx.session.scalar(select(record.data).where(*is_here))
            found = tx.session.execute(select(record.data, record.is_packed).where(*is_here)).first()
        if found is None:
            return None
        return _unpacked(found.data) if found.is_packed else found.data

    def clear(self) -> None:
        """Remove all chunks, a few at a time, so that nobody has to wait for it."""
        while True:
            with self._store.write() as tx:
                first = select(func.min(self._record.number)).where(self._whole == self._id).scalar_subquery()
                cleared = tx.session.scalars(
                    delete(self._record)
                    .where(self._whole == self._id, self._record.number < first + CLEARED_AT_ONCE)
                    .returning(self._record.number)
                ).all()
            if not cleared:
                return

    def _made_of(self, blocks: Iterable[bytes]) -> Iterator[tuple[int, dict[str, Any]]]:
        """The size of each chunk before packing, and what its record holds."""
        if not issubclass(self._record, ContentChunkRecord):
            for chunk in rechunk(blocks, CHUNK_SIZE):
                yield len(chunk), {"data": chunk}
            return
        for chunk in ahead(rechunk(blocks, CONTENT_CHUNK_SIZE)):
            packed = zlib.compress(chunk, LEVEL)
            # An auditfile that came packed does not get smaller.
            is_packed = len(packed) < len(chunk)
            yield len(chunk), {"data": packed if is_packed else chunk, "is_packed": is_packed}

    def _read(self) -> Iterator[bytes]:
        number = 0
        while (chunk := self.chunk(number)) is not None:
            yield chunk
            number += 1


class ChunkFile(io.RawIOBase):
    """Chunks as a file that can be read from any place; it holds one of them at a time."""

    def __init__(self, chunks: Chunks, size: int) -> None:
        super().__init__()
        self._chunks = chunks
        self._size = size
        self._place = 0
        self._number = -1
        self._held = b""

    def readable(self) -> bool:
        """Yes."""
        return True

    def seekable(self) -> bool:
        """Yes."""
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Go to a place; raises OSError before the beginning, as a file does."""
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._place, io.SEEK_END: self._size}[whence]
        if start + offset < 0:
            raise OSError("before the beginning")
        self._place = start + offset
        return self._place

    def tell(self) -> int:
        """The present place."""
        return self._place

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Fill `buffer` as far as the chunk at this place goes."""
        view = memoryview(buffer).cast("B")
        number, offset = divmod(self._place, CHUNK_SIZE)
        if number != self._number:
            self._number, self._held = number, self._chunks.chunk(number) or b""
        data = self._held[offset : offset + len(view)]
        view[: len(data)] = data
        self._place += len(data)
        return len(data)


def _unpacked(data: bytes) -> bytes:
    try:
        return zlib.decompress(data, bufsize=CONTENT_CHUNK_SIZE)
    except zlib.error as error:
        raise SamenopError(ErrorCode.CONTENT_DAMAGED, reason=str(error)) from error
