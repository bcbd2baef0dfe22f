"""The content files of local administrations, as they lie in the data directory of this desk.

A file is written under a temporary name, forced to disk, read back and compared, and only then given
its name, so that after a crash there is a whole file or none. Names are made of ids and checksums.
"""

from __future__ import annotations

import contextlib
import re
import secrets
import shutil
import time
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from samenop_desktop.books.blocks import (
    BLOCK_SIZE,
    Checksum,
    Watch,
    read_blocks,
)
from samenop_desktop.books.packing import file_error, file_size
from samenop_desktop.books.writing import check_space, read_back, sync_folder, write_error, write_new
from samenop_desktop.domain.errors import ErrorCode, SamenopError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from collections.abc import Set as AbstractSet
    from pathlib import Path

UNFINISHED = ".new-"
ABANDONED = timedelta(hours=1)
"""A file that nothing knows is left alone this long: its import may still be running."""

_KEY = re.compile(r"[0-9A-Za-z][0-9A-Za-z_-]{0,63}")
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A content file: its checksum (hexadecimal), its size in bytes and where it lies."""

    sha256: str
    size: int
    path: Path


class DeskContent:
    """The content files below `root`, one folder for each administration, private to this user."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def keep(
        self,
        source_path: Path,
        administration_key: str,
        *,
        on_progress: Callable[[int, int], None] | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> KeptFile:
        """Copy a file byte for byte; the same content twice is kept once.

        Raises DISK_FULL, CANCELLED, CONTENT_UNWRITABLE, CONTENT_DAMAGED (what was written does not
        read back) or an AUDITFILE_ code for a source that cannot be read; nothing stays behind.
        """
        size = file_size(source_path)
        return self.keep_blocks(
            _source_blocks(source_path),
            administration_key,
            size=size,
            on_progress=on_progress,
            is_cancelled=is_cancelled,
        )

    def keep_blocks(
        self,
        blocks: Iterable[bytes],
        administration_key: str,
        *,
        size: int,
        expected_sha256: str | None = None,
        on_progress: Callable[[int, int], None] | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> KeptFile:
        """Keep content that comes in `blocks`, about `size` bytes in all.

        With `expected_sha256` other content is refused as CONTENT_DAMAGED. Errors as in `keep`.
        """
        folder = self._folder(administration_key)
        watch = Watch(2 * size, on_progress, is_cancelled)
        unfinished = folder / f"{UNFINISHED}{secrets.token_hex(8)}"
        try:
            self._make_folder(folder)
            check_space(self._root, size)
            checksum = write_new(unfinished, blocks, watch)
            read_back(unfinished, expected_sha256 or checksum.sha256, watch)
            kept = KeptFile(checksum.sha256, checksum.size, folder / checksum.sha256)
            unfinished.replace(kept.path)
            sync_folder(folder)
        except BaseException as error:
            with contextlib.suppress(OSError):
                unfinished.unlink(missing_ok=True)
            _remove_if_empty(folder)
            if isinstance(error, OSError):
                raise write_error(error, size) from error
            raise
        watch.finish()
        return kept

    def find(self, administration_key: str, sha256: str) -> KeptFile:
        """The file kept for an administration under its checksum; else CONTENT_MISSING."""
        if not _SHA256.fullmatch(sha256):
            raise SamenopError(ErrorCode.CONTENT_MISSING)
        path = self._folder(administration_key) / sha256
        try:
            return KeptFile(sha256, path.stat().st_size, path)
        except OSError as error:
            raise SamenopError(ErrorCode.CONTENT_MISSING, reason=str(error)) from error

    def open_blocks(self, kept: KeptFile, block_size: int = BLOCK_SIZE) -> Iterator[bytes]:
        """The content in blocks of `block_size` bytes.

        Raises CONTENT_MISSING; and CONTENT_DAMAGED after the last block when the checksum is not
        that of `kept`, so nothing may be called done before the blocks have ended.
        """
        checksum = Checksum()
        try:
            with kept.path.open("rb") as file:
                yield from checksum.through(read_blocks(file, block_size))
        except FileNotFoundError as error:
            raise SamenopError(ErrorCode.CONTENT_MISSING, reason=str(error)) from error
        except OSError as error:
            raise SamenopError(ErrorCode.CONTENT_DAMAGED, reason=str(error)) from error
        if checksum.sha256 != kept.sha256:
            raise SamenopError(ErrorCode.CONTENT_DAMAGED)

    def discard(self, kept: KeptFile) -> None:
        """Remove a content file, and its folder when that is empty; one that is gone is fine."""
        try:
            kept.path.unlink(missing_ok=True)
        except OSError as error:
            raise SamenopError(ErrorCode.CONTENT_UNWRITABLE, reason=str(error)) from error
        _remove_if_empty(kept.path.parent)

    def sweep(self, known: AbstractSet[tuple[str, str]], *, older_than: timedelta = ABANDONED) -> int:
        """Remove what a crash left: files not in `known`, pairs of administration key and SHA-256.

        Younger files than `older_than` stay. Files and folders with names that are not ours are
        never touched. Returns how many files went.
        """
        before = time.time() - older_than.total_seconds()
        removed = 0
        if not self._root.is_dir():
            return 0
        for folder in sorted(self._root.iterdir()):
            if not _KEY.fullmatch(folder.name) or folder.is_symlink() or not folder.is_dir():
                continue
            for path in sorted(folder.iterdir()):
                ours = _SHA256.fullmatch(path.name) or path.name.startswith(UNFINISHED)
                if not ours or (folder.name, path.name) in known:
                    continue
                with contextlib.suppress(OSError):  # another desk process may be quicker
                    if path.stat().st_mtime < before:
                        path.unlink()
                        removed += 1
            _remove_if_empty(folder)
        return removed

    def discard_folder(self, key: str) -> None:
        """Remove all that an interrupted attempt left under a key that was its own; what is gone is fine."""
        shutil.rmtree(self._folder(key), ignore_errors=True)

    def _folder(self, administration_key: str) -> Path:
        if not _KEY.fullmatch(administration_key):
            raise ValueError("An administration's key is letters, digits, - and _ only")
        return self._root / administration_key

    def _make_folder(self, folder: Path) -> None:
        for path in (self._root, folder):
            if not path.is_dir():
                path.mkdir(mode=0o700, parents=True, exist_ok=True)
                path.chmod(0o700)
                sync_folder(path.parent)


def _source_blocks(path: Path) -> Iterator[bytes]:
    """The blocks of the file that the user chose; its errors are about that file."""
    try:
        with path.open("rb") as file:
            yield from read_blocks(file)
    except OSError as error:
        raise file_error(error) from error


def _remove_if_empty(folder: Path) -> None:
    with contextlib.suppress(OSError):
        folder.rmdir()
