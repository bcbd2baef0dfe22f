"""Back-up files: a ZIP with a manifest and auditfiles, written and read as a stream in constant memory.

Whatever a file claims is checked before it is believed, and every part has its SHA-256 in the manifest.
"""

from __future__ import annotations

import io
import zipfile
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, BinaryIO, cast

from samenop_desktop.books.ahead import ahead
from samenop_desktop.books.blocks import BLOCK_SIZE, Checksum, megabytes, read_blocks
from samenop_desktop.books.manifest import Manifest, manifest_bytes, manifest_from
from samenop_desktop.books.packing import (
    ALWAYS_ALLOWED,
    ENCRYPTED_FLAG,
    MAXIMUM_RATIO,
    MAXIMUM_UNPACKED,
    METHODS,
    UNPACKING_ERRORS,
    climbs,
)
from samenop_desktop.domain.errors import ErrorCode, SamenopError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import datetime

    from _typeshed import ReadableBuffer

    from samenop_desktop.books.blocks import Watch

MANIFEST_NAME = "manifest.json"
LEVEL = 1
"""How hard to compress: the fastest deflate makes an auditfile eight times smaller; more costs time, not room."""
MAXIMUM_PARTS = 4000
MAXIMUM_MANIFEST = 8 * 1024 * 1024
MAXIMUM_CONTENT = 4 * MAXIMUM_UNPACKED
"""Bytes of all auditfiles together."""
MAXIMUM_READ = 1024 * 1024
"""No part of a back-up needs more bytes at once; a ZIP whose directory does is not ours."""

_DAMAGE = (*UNPACKING_ERRORS, LookupError)


class TooDenseError(Exception):
    """An auditfile compresses so far that its back-up would be refused as a bomb; write it uncompressed."""


def archive_blocks(
    manifest: Manifest, open_part: Callable[[int], Iterable[bytes]], *, compress: bool = True
) -> Iterator[bytes]:
    """The bytes of a back-up file, made while they are asked for.

    `open_part` gives the blocks of the part with that index in the manifest. Raises TooDenseError, and
    BACKUP_TOO_LARGE for what could not be read back.
    """
    if len(manifest.parts) > MAXIMUM_PARTS or manifest.content_size > MAXIMUM_CONTENT:
        raise SamenopError(ErrorCode.BACKUP_TOO_LARGE, maximum=megabytes(MAXIMUM_CONTENT))
    sink = _Sink()
    method = zipfile.ZIP_DEFLATED if compress else zipfile.ZIP_STORED
    with zipfile.ZipFile(cast("BinaryIO", sink), "w", method, compresslevel=LEVEL) as archive:
        archive.writestr(_member(MANIFEST_NAME, manifest.made_at, zipfile.ZIP_DEFLATED), manifest_bytes(manifest))
        for index, (name, part) in enumerate(zip(manifest.member_names(), manifest.parts, strict=True)):
            member = _member(name, part.kept_at, method)
            member.file_size = part.size
            with archive.open(member, "w") as file:
                for block in open_part(index):
                    file.write(block)
                    yield from sink.taken()
            if is_bomb_like(member.file_size, member.compress_size):
                raise TooDenseError
    yield from sink.taken()


class Archive:
    """An open back-up file whose claims agree with each other; its contents are checked while they are read."""

    def __init__(self, file: zipfile.ZipFile, manifest: Manifest) -> None:
        self._file = file
        self.manifest = manifest

    def part_blocks(self, index: int) -> Iterator[bytes]:
        """One auditfile in blocks.

        Raises BACKUP_DAMAGED, at the latest after the last block, when it is not exactly what the manifest says.
        """
        part = self.manifest.parts[index]
        checksum = Checksum()
        with _damage_told(), self._file.open(self.manifest.member_names()[index]) as member:
            yield from checksum.through(ahead(read_blocks(cast("BinaryIO", member), BLOCK_SIZE)))
        if (checksum.size, checksum.sha256) != (part.size, part.sha256):
            raise SamenopError(ErrorCode.BACKUP_DAMAGED, reason="checksum")

    def verify(self, watch: Watch, beat: Callable[[], object]) -> None:
        """Read every part to its end, with `beat` at every step. Raises BACKUP_DAMAGED or CANCELLED."""
        for index in range(len(self.manifest.parts)):
            for block in self.part_blocks(index):
                beat()
                watch.advance(len(block))


@contextmanager
def open_archive(file: BinaryIO, size: int) -> Iterator[Archive]:
    """Open the back-up of `size` bytes in the seekable `file`.

    Raises BACKUP_FOREIGN, BACKUP_DAMAGED, BACKUP_TOO_NEW, BACKUP_TOO_LARGE, BACKUP_EXCESSIVE or BACKUP_UNSAFE_NAMES.
    """
    with ExitStack() as stack:
        with _damage_told():
            starts_right = file.read(4) == b"PK\x03\x04"
            if not starts_right:
                raise SamenopError(ErrorCode.BACKUP_FOREIGN)
            guarded = cast("BinaryIO", _Guarded(file))
            archive = stack.enter_context(zipfile.ZipFile(guarded))
            members = archive.infolist()
            _check_members(members, size)
            manifest = _manifest(archive, members)
        _check_parts(manifest, members)
        yield Archive(archive, manifest)


def is_bomb_like(size: int, packed_size: int) -> bool:
    """Whether so few packed bytes are too few for so many."""
    return size > max(ALWAYS_ALLOWED, packed_size * MAXIMUM_RATIO)


def _member(name: str, moment: datetime, method: int) -> zipfile.ZipInfo:
    year = min(max(moment.year, 1980), 2107)  # all that a ZIP can tell
    member = zipfile.ZipInfo(name, (year, moment.month, moment.day, moment.hour, moment.minute, moment.second))
    member.compress_type = method
    member._compresslevel = LEVEL  # type: ignore[attr-defined]  # noqa: SLF001  # open() has no argument for it
    member.external_attr = 0o600 << 16
    return member


def _check_members(members: list[zipfile.ZipInfo], size: int) -> None:
    if any(climbs(member.orig_filename) for member in members):
        raise SamenopError(ErrorCode.BACKUP_UNSAFE_NAMES)
    if not any(member.filename == MANIFEST_NAME for member in members):
        raise SamenopError(ErrorCode.BACKUP_FOREIGN)
    # Members that share their bytes unpack to more than any ratio tells.
    if len(members) > MAXIMUM_PARTS + 1 or sum(member.compress_size for member in members) > size:
        raise SamenopError(ErrorCode.BACKUP_EXCESSIVE)
    if any(is_bomb_like(member.file_size, member.compress_size) for member in members):
        raise SamenopError(ErrorCode.BACKUP_EXCESSIVE)
    if any(member.flag_bits & ENCRYPTED_FLAG or member.compress_type not in METHODS for member in members):
        raise SamenopError(ErrorCode.BACKUP_DAMAGED, reason="packing")


def _manifest(archive: zipfile.ZipFile, members: list[zipfile.ZipInfo]) -> Manifest:
    member = next(member for member in members if member.filename == MANIFEST_NAME)
    if member.file_size > MAXIMUM_MANIFEST:
        raise SamenopError(ErrorCode.BACKUP_EXCESSIVE)
    with archive.open(member) as file:
        return manifest_from(file.read())


def _check_parts(manifest: Manifest, members: list[zipfile.ZipInfo]) -> None:
    sizes = {member.filename: member.file_size for member in members}
    told = dict(zip(manifest.member_names(), (part.size for part in manifest.parts), strict=True))
    told[MANIFEST_NAME] = sizes[MANIFEST_NAME]
    if manifest.content_size > MAXIMUM_CONTENT or any(part.size > MAXIMUM_UNPACKED for part in manifest.parts):
        raise SamenopError(ErrorCode.BACKUP_TOO_LARGE, maximum=megabytes(MAXIMUM_CONTENT))
    if len(sizes) != len(members) or sizes != told:
        raise SamenopError(ErrorCode.BACKUP_DAMAGED, reason="members")


@contextmanager
def _damage_told() -> Iterator[None]:
    """Turn whatever unpacking raises into one refusal."""
    try:
        yield
    except SamenopError:
        raise
    except _DAMAGE as error:
        raise SamenopError(ErrorCode.BACKUP_DAMAGED, reason=str(error)) from error


class _Sink(io.RawIOBase):
    """Takes what the ZIP is written with, front to back, until it is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._held: list[bytes] = []
        self._size = 0

    def writable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._size

    def write(self, data: ReadableBuffer, /) -> int:
        block = bytes(data)
        if block:
            self._held.append(block)
            self._size += len(block)
        return len(block)

    def taken(self) -> list[bytes]:
        """What came since the last time."""
        held, self._held = self._held, []
        return held


class _Guarded:
    """A file from which a ZIP's directory can only be read when it is no larger than ours ever are."""

    def __init__(self, inner: BinaryIO) -> None:
        self._inner = inner

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return self._inner.seek(offset, whence)

    def tell(self) -> int:
        return self._inner.tell()

    def read(self, size: int = -1) -> bytes:
        data = self._inner.read(MAXIMUM_READ + 1 if size < 0 else min(size, MAXIMUM_READ + 1))
        if len(data) > MAXIMUM_READ:
            raise SamenopError(ErrorCode.BACKUP_EXCESSIVE)
        return data
