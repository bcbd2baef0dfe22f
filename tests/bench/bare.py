"""The floor that the program is measured against: a driver's own connection to either database."""

from __future__ import annotations

import contextlib
import os
import re
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import make_url

from samenop_desktop.store.engine import embedded_url
from tests.conftest import POSTGRES, create_database, drop_database, with_database

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_NAMED = re.compile(r"(?<!:):(\w+)")
_SQLITE_PRAGMAS = ("busy_timeout = 15000", "journal_mode = WAL", "foreign_keys = ON", "synchronous = FULL")
"""As the program has it: what was committed is on the disk."""


class Bare:
    """One connection to a store; statements name their values as `:name` on both databases."""

    def __init__(self, url: str) -> None:
        self.is_embedded = url.startswith("sqlite")
        self._connection: Any
        if self.is_embedded:
            from pysqlite3 import dbapi2

            # Handed from thread to thread by a pool, as the program's own connections are.
            path = make_url(url).database
            self._connection = dbapi2.connect(path, isolation_level=None, check_same_thread=False)
            for pragma in _SQLITE_PRAGMAS:
                self._connection.execute(f"PRAGMA {pragma}")
        else:
            import psycopg

            plain = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
            self._connection = psycopg.connect(plain, autocommit=True)

    def execute(self, statement: str, values: Mapping[str, object] | None = None) -> list[tuple[Any, ...]]:
        """Carry a statement out, and return the rows that it gives."""
        if self.is_embedded:
            cursor = self._connection.execute(statement, {name: _text(value) for name, value in (values or {}).items()})
        else:
            cursor = self._connection.execute(_NAMED.sub(r"%(\1)s", statement.replace("%", "%%")), values or {})
        return list(cursor.fetchall()) if cursor.description else []

    @contextlib.contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction; at the end of the block it is on the disk."""
        self._connection.execute("BEGIN IMMEDIATE" if self.is_embedded else "BEGIN")
        yield
        self._connection.execute("COMMIT")

    def close(self) -> None:
        """Give the connection back."""
        self._connection.close()


def _text(value: object) -> object:
    """A moment or day as the embedded database keeps it: text that sorts by time."""
    if isinstance(value, datetime):
        return f"{value.astimezone(UTC):%Y-%m-%d %H:%M:%S.%f}"
    return value.isoformat() if isinstance(value, date) else value


@contextlib.contextmanager
def stores(folder: Path, name: str) -> Iterator[dict[str, str]]:
    """The URLs of new, empty databases, by the words that a measure's name has for them.

    The embedded one, and one on PostgreSQL where there is a server for it: the bench has one, tests may not.
    """
    found = {"": embedded_url(folder / f"{name}.sqlite")}
    server = os.environ.get(POSTGRES)
    if not server:
        yield found
        return
    database = f"samenop_bench_{name}"
    create_database(server, database)
    try:
        yield {**found, ", PostgreSQL": with_database(server, database)}
    finally:
        drop_database(server, database)


def make_durable() -> None:
    """Have PostgreSQL write to the disk what was committed; a throw-away server for tests does not."""
    server = os.environ.get(POSTGRES)
    if server:
        bare = Bare(server)
        bare.execute("ALTER SYSTEM SET fsync = on")
        bare.execute("SELECT pg_reload_conf()")
        bare.close()
