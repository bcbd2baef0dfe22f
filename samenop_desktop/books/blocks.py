"""Content in blocks: reading, hashing, progress and cancelling in constant memory."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from samenop_desktop.domain.errors import ErrorCode, SamenopError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import BinaryIO

BLOCK_SIZE = 256 * 1024
"""Bytes a block: large enough to be quick, small enough to cancel at once."""


class Watch:
    """Progress and cancelling of one piece of work, measured in bytes.

    `on_progress` gets (done, total), never falling and never past the total; `is_cancelled` is
    asked at each step. Raises CANCELLED from `advance` and `check`.
    """

    def __init__(
        self,
        total: int,
        on_progress: Callable[[int, int], None] | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> None:
        self._total = total
        self._done = 0
        self._on_progress = on_progress
        self._is_cancelled = is_cancelled

    def is_cancelled(self) -> bool:
        """Whether the user has asked to stop."""
        return self._is_cancelled is not None and self._is_cancelled()

    def check(self) -> None:
        """Raise CANCELLED when the user has asked for it."""
        if self.is_cancelled():
            raise SamenopError(ErrorCode.CANCELLED)

    def advance(self, size: int) -> None:
        """Note that `size` more bytes are done."""
        self.check()
        done = min(self._done + size, self._total)
        if done != self._done:
            self._done = done
            if self._on_progress is not None:
                self._on_progress(done, self._total)

    def finish(self) -> None:
        """Note that all is done."""
        self.advance(self._total)


def read_blocks(stream: BinaryIO, block_size: int = BLOCK_SIZE) -> Iterator[bytes]:
    """The rest of `stream` in blocks of `block_size` bytes; the last may be shorter."""
    while block := stream.read(block_size):
        yield block


def rechunk(blocks: Iterable[bytes], size: int) -> Iterator[bytes]:
    """The same bytes in pieces of exactly `size`, but for the last."""
    held: list[bytes | memoryview] = []
    missing = size
    for block in blocks:
        rest = memoryview(block)
        while len(rest) >= missing:
            yield b"".join((*held, rest[:missing]))
            rest = rest[missing:]
            held, missing = [], size
        held.append(rest)
        missing -= len(rest)
    if missing < size:
        yield b"".join(held)


class Checksum:
    """The SHA-256 and the size of what passed through."""

    def __init__(self) -> None:
        self._hash = hashlib.sha256()
        self.size = 0

    def through(self, blocks: Iterable[bytes]) -> Iterator[bytes]:
        """`blocks`, counted and hashed on their way."""
        for block in blocks:
            self.add(block)
            yield block

    def add(self, block: bytes) -> None:
        """Count and hash one block."""
        self._hash.update(block)
        self.size += len(block)

    @property
    def sha256(self) -> str:
        """The SHA-256 of all so far, in lower-case hexadecimal."""
        return self._hash.hexdigest()


def checksum_of(blocks: Iterable[bytes]) -> Checksum:
    """The checksum of all `blocks`."""
    checksum = Checksum()
    for block in blocks:
        checksum.add(block)
    return checksum


def megabytes(size: int) -> str:
    """A size for people, rounded up to whole megabytes."""
    return f"{max(1, -(-size // 1_000_000))} MB"
