"""Bytes that stand in the store in chunks, of contents and of back-ups alike, in short transactions."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, select

from samenop_desktop.books.blocks import rechunk
from samenop_desktop.store.records import BackupChunkRecord, ContentChunkRecord

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from _typeshed import WriteableBuffer

    from samenop_desktop.store.transactions import Store, Transaction

CHUNK_SIZE = 1024 * 1024
CLEARED_AT_ONCE = 16


class Chunks:
    """The chunks of one content or one back-up."""

    def __init__(self, store: Store, record: type[ContentChunkRecord | BackupChunkRecord], whole_id: int) -> None:
        self._store = store
        self._record = record
        self._whole = record.content_id if issubclass(record, ContentChunkRecord) else record.backup_id
        self._id = whole_id

    def write(
        self,
        blocks: Iterable[bytes],
        in_each: Callable[[Transaction], object],
        on_written: Callable[[int], object] = lambda _size: None,
    ) -> None:
        """Write all `blocks`; `in_each` runs in the transaction of each chunk and may raise to stop."""
        for number, chunk in enumerate(rechunk(blocks, CHUNK_SIZE)):
            with self._store.write() as tx:
                in_each(tx)
                tx.session.add(self._record(**{self._whole.key: self._id, "number": number, "data": chunk}))
            on_written(len(chunk))

    def read(self) -> Iterator[bytes]:
        """All chunks, each read in a transaction of its own."""
        number = 0
        while (chunk := self.chunk(number)) is not None:
            yield chunk
            number += 1

    def chunk(self, number: int) -> bytes | None:
        """One chunk, None after the last."""
        with self._store.read() as tx:
            return tx.session.scalar(
                select(self._record.data).where(self._whole == self._id, self._record.number == number)
            )

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
