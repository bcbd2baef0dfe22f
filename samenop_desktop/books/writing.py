"""Writing files whole or not at all: under a temporary name, forced to disk, read back, then named."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
from typing import TYPE_CHECKING

from samenop_desktop.books.blocks import Checksum, megabytes, read_blocks
from samenop_desktop.domain.errors import ErrorCode, SamenopError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from samenop_desktop.books.blocks import Watch

SPARE = 16 * 1024 * 1024
"""Bytes that stay free on the disk: the database has to grow as well."""

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_BINARY: int = getattr(os, "O_BINARY", 0)


def save_as(path: Path, blocks: Iterable[bytes], size: int, sha256: str, watch: Watch) -> None:
    """Put `size` bytes with that checksum in `path`, which the user chose; a file that is there is replaced.

    Raises BACKUP_FILE_UNWRITABLE, DISK_FULL, CONTENT_DAMAGED or CANCELLED; then `path` is as it was.
    """
    unfinished = path.with_name(f".new-{secrets.token_hex(8)}")
    try:
        check_space(path.parent, size)
        write_new(unfinished, blocks, watch)
        read_back(unfinished, sha256, watch)
        unfinished.replace(path)
        sync_folder(path.parent)
    except BaseException as error:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise write_error(error, size, ErrorCode.BACKUP_FILE_UNWRITABLE) from error
        raise


def check_space(folder: Path, size: int) -> None:
    """Raise DISK_FULL when `size` bytes, and some to spare, do not fit on the disk of `folder`."""
    missing = size + SPARE - shutil.disk_usage(folder).free
    if missing > 0:
        raise SamenopError(ErrorCode.DISK_FULL, needed=megabytes(missing))


def write_new(path: Path, blocks: Iterable[bytes], watch: Watch) -> Checksum:
    """Write a new file for this user only and force it to disk."""
    checksum = Checksum()
    watch.check()
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        for block in checksum.through(blocks):
            file.write(block)
            watch.advance(len(block))
        file.flush()
        os.fsync(file.fileno())
    return checksum


def read_back(path: Path, sha256: str, watch: Watch) -> None:
    """Read a file just written; raises CONTENT_DAMAGED when it is not what was meant."""
    with path.open("rb") as file:
        read = Checksum()
        for block in read_blocks(file):
            read.add(block)
            watch.advance(len(block))
    if read.sha256 != sha256:
        raise SamenopError(ErrorCode.CONTENT_DAMAGED)


def write_error(error: OSError, size: int, unwritable: ErrorCode = ErrorCode.CONTENT_UNWRITABLE) -> SamenopError:
    """The refusal that trouble with writing `size` bytes amounts to."""
    if error.errno in _FULL:
        return SamenopError(ErrorCode.DISK_FULL, needed=megabytes(size + SPARE))
    return SamenopError(unwritable, reason=str(error))


def sync_folder(path: Path) -> None:
    """Force a folder's names to disk, where the system can."""
    if os.name == "nt":
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
