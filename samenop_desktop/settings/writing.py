"""Small private files, written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from samenop_desktop.domain.errors import ErrorCode, SamenopError


def write_privately(path: Path, text: str) -> None:
    """Put `text` in `path`, forced to disk, readable for this user only; else SETTINGS_UNWRITABLE.

    A symbolic link keeps pointing where it points.
    """
    target = Path(os.path.realpath(path))
    try:
        unfinished = write_unfinished(target.parent, text)
        try:
            unfinished.replace(target)
        except OSError:
            unfinished.unlink()
            raise
        sync_folder(target.parent)
    except OSError as error:
        raise SamenopError(ErrorCode.SETTINGS_UNWRITABLE, path=str(path), reason=str(error)) from error


def write_unfinished(folder: Path, text: str) -> Path:
    """A new file in `folder` with `text`, on disk already, for this user only; yet to be named."""
    descriptor, name = tempfile.mkstemp(prefix=".new-", dir=folder)  # made with mode 0600
    path = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(text.encode())
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        with contextlib.suppress(OSError):
            path.unlink()
        raise
    return path


def sync_folder(folder: Path) -> None:
    """Force the names in `folder` to disk, where the system can."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
