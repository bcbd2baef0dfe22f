"""Logs: a few small files in the data directory, never a secret in them."""

from __future__ import annotations

import logging
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

LARGEST = 1_000_000
KEPT = 3


def log_to(path: Path | None) -> None:
    """Write what happens to `path`, or to standard error without one."""
    handler: logging.Handler
    if path is None:
        handler = logging.StreamHandler()
    else:
        _make_room(path)
        handler = logging.FileHandler(path, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    logging.getLogger("samenop_desktop").setLevel(logging.INFO)


def _make_room(path: Path) -> None:
    """Number the older files when the newest is large: once a start, for the library's rotating costs 20 ms to import.

    Several windows may write to one file; whoever is late finds that it was done.
    """
    with suppress(OSError):
        if path.stat().st_size <= LARGEST:
            return
        for number in range(KEPT, 1, -1):
            older = path.with_name(f"{path.name}.{number - 1}")
            if older.exists():
                older.replace(path.with_name(f"{path.name}.{number}"))
        path.replace(path.with_name(f"{path.name}.1"))
