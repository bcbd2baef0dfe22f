"""Back-up files where the user keeps them."""

from __future__ import annotations

import stat
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO

from samenop_desktop.domain.errors import ErrorCode, SamenopError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def opened_backup(path: Path) -> Iterator[tuple[BinaryIO, int]]:
    """A file that the user chose, open for reading, and its size in bytes.

    Raises BACKUP_FILE_MISSING, or BACKUP_FILE_UNREADABLE for a folder, a pipe or one that may not be read.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):  # a pipe would wait for ever
            raise SamenopError(ErrorCode.BACKUP_FILE_UNREADABLE)
        file = path.open("rb")
    except (FileNotFoundError, NotADirectoryError) as error:
        raise SamenopError(ErrorCode.BACKUP_FILE_MISSING) from error
    except OSError as error:
        raise SamenopError(ErrorCode.BACKUP_FILE_UNREADABLE, reason=str(error)) from error
    with file:
        yield file, status.st_size
