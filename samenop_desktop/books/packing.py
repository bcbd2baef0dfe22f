"""An auditfile's plain bytes, out of a file, a gzip or a zip, with every limit in one place."""

from __future__ import annotations

import errno
import gzip
import io
import os
import re
import stat
import struct
import zipfile
import zlib
from contextlib import ExitStack, contextmanager
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, BinaryIO, cast

from samenop_desktop.domain.errors import ErrorCode, SamenopError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from _typeshed import WriteableBuffer

    from samenop_desktop.books.blocks import Watch

READ_SIZE = 1 << 16
"""Bytes read at a time; between two reads the user may cancel."""
MAXIMUM_RATIO = 250
"""How many times its packed size a file may grow; genuine auditfiles stay below 60."""
ALWAYS_ALLOWED = 32 * 1024 * 1024
"""Unpacked bytes that are allowed whatever the ratio."""
MAXIMUM_UNPACKED = 4 * 1024**3
"""Unpacked bytes that are never passed."""
MAXIMUM_UNBROKEN = 192 * 1024 * 1024
"""Bytes between two entries: a parser keeps what it has not yet handed over in memory."""
MAXIMUM_TAGS = 4_000_000
"""Tags between two entries, for the same reason: a tag of four bytes takes some two hundred there."""
MAXIMUM_ADF_LINE = 1024 * 1024
"""Bytes between two line ends in a fixed-width file; a real line has 496."""

_GZIP = b"\x1f\x8b"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_ADF = b"CLAIR1.00.00"
_SUFFIXES = frozenset({".xaf", ".xml", ".adf"})
METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
ENCRYPTED_FLAG = 0x1
_DRIVE = re.compile(r"[A-Za-z]:")
UNPACKING_ERRORS = (
    OSError,
    EOFError,
    zlib.error,
    zipfile.BadZipFile,
    NotImplementedError,
    RuntimeError,
    ValueError,
    struct.error,
    OverflowError,
)


class PlainBytes(io.RawIOBase):
    """The unpacked bytes, read once from front to back, within the limits.

    `in_zip` tells where they came from, so that a refusal can name it. Whoever reads calls
    `take_breath` after each entry.
    """

    def __init__(self, inner: BinaryIO, name: str, packed_size: int, *, kind: str) -> None:
        super().__init__()
        self.name = name
        self.in_zip = kind == "zip"
        self._inner = inner
        self._packed = kind != "plain"
        self._limit = min(MAXIMUM_UNPACKED, max(ALWAYS_ALLOWED, packed_size * MAXIMUM_RATIO))
        self._count = 0
        self._breath = 0
        self._tags = 0
        self._is_adf = False
        self._line = 0

    def readable(self) -> bool:
        """Yes."""
        return True

    def seekable(self) -> bool:
        """No: it is read once, so that a packed file is unpacked once."""
        return False

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Fill `buffer`; raise a SamenopError when the file is broken or breaks a limit."""
        view = memoryview(buffer).cast("B")
        data = self._read(len(view))
        if self._count == 0:
            self._look_at_start(data)
        self._count += len(data)
        if self._packed and self._count > self._limit:
            raise SamenopError(ErrorCode.ARCHIVE_TOO_LARGE)
        self._tags += data.count(b"<")
        if self._count - self._breath > MAXIMUM_UNBROKEN or self._tags > MAXIMUM_TAGS:
            raise SamenopError(ErrorCode.AUDITFILE_EXCESSIVE)
        if self._is_adf:
            self._measure_lines(data)
        view[: len(data)] = data
        return len(data)

    @property
    def count(self) -> int:
        """Bytes read so far."""
        return self._count

    def take_breath(self) -> None:
        """Note that the parser has handed over what it held."""
        self._breath = self._count
        self._tags = 0

    def _read(self, size: int) -> bytes:
        if not self._packed:
            return self._inner.read(size)
        try:
            return self._inner.read(size)
        except SamenopError:
            raise
        except UNPACKING_ERRORS as error:
            raise SamenopError(ErrorCode.ARCHIVE_BROKEN, reason=str(error)) from error

    def _look_at_start(self, data: bytes) -> None:
        if not data:
            raise SamenopError(ErrorCode.AUDITFILE_EMPTY)
        if data.startswith((_GZIP, *_ZIP)):  # packed twice: nobody's export
            raise SamenopError(unknown_code(in_zip=self.in_zip))
        self._is_adf = is_adf(data)

    def _measure_lines(self, data: bytes) -> None:
        end = data.rfind(b"\n")
        self._line = self._line + len(data) if end < 0 else len(data) - end
        if self._line > MAXIMUM_ADF_LINE:
            raise SamenopError(ErrorCode.AUDITFILE_EXCESSIVE)


class Watched(io.RawIOBase):
    """A file that reports each block read from it."""

    def __init__(self, inner: BinaryIO, watch: Watch) -> None:
        super().__init__()
        self._inner = inner
        self._watch = watch

    def readable(self) -> bool:
        """Yes."""
        return True

    def seekable(self) -> bool:
        """Yes."""
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        """Go to a place in the file."""
        return self._inner.seek(offset, whence)

    def tell(self) -> int:
        """The present place in the file."""
        return self._inner.tell()

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Fill `buffer` and report it; raises CANCELLED."""
        view = memoryview(buffer).cast("B")
        data = self._inner.read(len(view))
        view[: len(data)] = data
        self._watch.advance(len(data))
        return len(data)


def is_adf(start: bytes) -> bool:
    """Whether a file that begins so is a fixed-width one, from before XML."""
    return start.removeprefix(b"\xef\xbb\xbf").startswith(_ADF)


def unknown_code(*, in_zip: bool) -> ErrorCode:
    """How to say that there is no auditfile here."""
    return ErrorCode.ARCHIVE_WITHOUT_AUDITFILE if in_zip else ErrorCode.AUDITFILE_UNKNOWN


def file_size(path: Path) -> int:
    """The size of a regular file; a SamenopError for whatever else `path` is."""
    try:
        status = path.stat()
    except OSError as error:
        raise file_error(error) from error
    if stat.S_ISDIR(status.st_mode):
        raise SamenopError(ErrorCode.AUDITFILE_IS_FOLDER)
    if not stat.S_ISREG(status.st_mode):  # a pipe would wait for ever
        raise SamenopError(ErrorCode.AUDITFILE_UNREADABLE, reason="not a regular file")
    if status.st_size == 0:
        raise SamenopError(ErrorCode.AUDITFILE_EMPTY)
    return status.st_size


def file_error(error: OSError) -> SamenopError:
    """What the user is told of `error`, met while reading the file he chose."""
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return SamenopError(ErrorCode.AUDITFILE_MISSING)
    if isinstance(error, IsADirectoryError):
        return SamenopError(ErrorCode.AUDITFILE_IS_FOLDER)
    if error.errno == errno.ENAMETOOLONG:
        return SamenopError(ErrorCode.AUDITFILE_MISSING)
    return SamenopError(ErrorCode.AUDITFILE_UNREADABLE, reason=str(error))


@contextmanager
def plain_bytes(path: Path, name: str, watch: Watch) -> Iterator[PlainBytes]:
    """The bytes of the auditfile in `path`, known to the user as `name`.

    Progress is measured in packed bytes. Raises a SamenopError for a file that cannot be read, a
    zip without exactly one auditfile, one with a password or with names that climb out of it.
    """
    size = file_size(path)
    with ExitStack() as stack:
        try:
            file = stack.enter_context(path.open("rb"))
            head = file.read(4)
            file.seek(0)
        except OSError as error:
            raise file_error(error) from error
        raw = io.BufferedReader(Watched(cast("BinaryIO", file), watch), READ_SIZE)
        if head.startswith(_GZIP):
            inner = stack.enter_context(gzip.GzipFile(fileobj=raw, mode="rb"))
            plain_name = name.removesuffix(".gz")
            yield PlainBytes(cast("BinaryIO", inner), plain_name, size, kind="gzip")
        elif head in _ZIP:
            member, plain_name = _open_only_member(raw, size, stack)
            yield PlainBytes(member, plain_name, size, kind="zip")
        else:
            yield PlainBytes(raw, name, size, kind="plain")


def _open_only_member(raw: BinaryIO, size: int, stack: ExitStack) -> tuple[BinaryIO, str]:
    try:
        archive = stack.enter_context(zipfile.ZipFile(raw))
        members = archive.infolist()
    except SamenopError:
        raise
    except UNPACKING_ERRORS as error:
        raise SamenopError(ErrorCode.ARCHIVE_BROKEN, reason=str(error)) from error
    if any(climbs(member.orig_filename) for member in members):
        raise SamenopError(ErrorCode.ARCHIVE_UNSAFE_NAMES)
    member = _only_auditfile(members)
    if member.flag_bits & ENCRYPTED_FLAG:
        raise SamenopError(ErrorCode.ARCHIVE_ENCRYPTED)
    if member.compress_type not in METHODS:
        raise SamenopError(ErrorCode.ARCHIVE_BROKEN, reason="compression method")
    if member.file_size > min(MAXIMUM_UNPACKED, max(ALWAYS_ALLOWED, size * MAXIMUM_RATIO)):
        raise SamenopError(ErrorCode.ARCHIVE_TOO_LARGE)
    try:
        opened = stack.enter_context(archive.open(member))
    except SamenopError:
        raise
    except UNPACKING_ERRORS as error:
        raise SamenopError(ErrorCode.ARCHIVE_BROKEN, reason=str(error)) from error
    return cast("BinaryIO", opened), PurePosixPath(member.filename).name


def _only_auditfile(members: list[zipfile.ZipInfo]) -> zipfile.ZipInfo:
    """The one member that is meant; the file manager's own leavings do not count."""
    files = [member for member in members if not member.is_dir() and not member.filename.startswith("__MACOSX/")]
    if len(files) == 1:
        return files[0]
    named = [file for file in files if PurePosixPath(file.filename).suffix.lower() in _SUFFIXES]
    if not named:
        raise SamenopError(ErrorCode.ARCHIVE_WITHOUT_AUDITFILE)
    if len(named) > 1:
        raise SamenopError(ErrorCode.ARCHIVE_WITH_SEVERAL, count=len(named))
    return named[0]


def climbs(name: str) -> bool:
    """Whether a name in an archive points outside the archive's own folder."""
    parts = re.split(r"[/\\]", name)
    return ".." in parts or parts[0] == "" or _DRIVE.match(name) is not None or "\0" in name
