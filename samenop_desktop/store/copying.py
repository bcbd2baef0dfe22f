"""Whole copies of an embedded store, made and put back with SQLite's own backup while others go on using it."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PAGES_AT_ONCE = 4096
BUSY_SECONDS = 15.0


class StoreCopyError(Exception):
    """SQLite could not read or write; `is_full` when the disk was the reason."""

    def __init__(self, reason: str, *, is_full: bool) -> None:
        super().__init__(reason)
        self.is_full = is_full


class StoreCopyCancelled(Exception):  # noqa: N818  # nothing went wrong
    """Somebody asked to stop."""


def copy_store(source: Path, target: Path, is_cancelled: Callable[[], bool] = lambda: False) -> None:
    """Copy the store in `source`, as it is at this moment, to the new file `target`.

    Raises StoreCopyError or StoreCopyCancelled; what was written then is of no use.
    """

    def look(_status: int, _remaining: int, _total: int) -> None:
        if is_cancelled():
            raise StoreCopyCancelled

    with _connected(source) as reading, _connected(target) as writing:
        # One snapshot for all of it, whatever others write meanwhile.
        reading.execute("BEGIN")
        reading.execute("SELECT count(*) FROM sqlite_master").fetchone()
        _back_up(reading, writing, pages=PAGES_AT_ONCE, progress=look)


def replace_store(source: Path, target: Path) -> None:
    """Give the store in `target` the content of `source`, in one transaction: whole, or not at all after a crash.

    Programs that have it open see the new content from their next transaction on. Raises StoreCopyError.
    """
    with _connected(source) as reading, _connected(target) as writing:
        _back_up(reading, writing, pages=-1, progress=None)


def find_damage_in(path: Path) -> str:
    """What SQLite's own checks find wrong with the store in `path`; empty when it is sound."""
    from pysqlite3 import dbapi2

    try:
        with _connected(path) as reading:
            answer = str(reading.execute("PRAGMA integrity_check(1)").fetchone()[0])
            if answer != "ok":
                return answer
            if reading.execute("PRAGMA foreign_key_check").fetchone() is not None:
                return "foreign keys"
            reading.execute("SELECT version_num FROM alembic_version").fetchone()
    except (dbapi2.DatabaseError, StoreCopyError) as error:
        return str(error)
    return ""


def _connected(path: Path) -> closing[Any]:
    from pysqlite3 import dbapi2

    try:
        connection = dbapi2.connect(str(path), timeout=BUSY_SECONDS, isolation_level=None)
    except dbapi2.OperationalError as error:
        raise StoreCopyError(str(error), is_full=False) from error
    return closing(connection)


def _back_up(reading: Any, writing: Any, *, pages: int, progress: Callable[[int, int, int], None] | None) -> None:  # noqa: ANN401  # the driver's own type
    from pysqlite3 import dbapi2

    try:
        reading.backup(writing, pages=pages, progress=progress)
    except dbapi2.Error as error:
        is_full = getattr(error, "sqlite_errorname", "") == "SQLITE_FULL" or "full" in str(error)
        raise StoreCopyError(str(error), is_full=is_full) from error
