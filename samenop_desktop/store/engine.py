"""Opening a store: SQLite on one desk, PostgreSQL for an office, told apart by the URL alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError

from samenop_desktop.domain.errors import ErrorCode, SamenopError

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection

BUSY_MILLISECONDS = 15_000
CONNECT_SECONDS = 10
POOL = {"pool_size": 10, "max_overflow": 20}
# Parameters are clients' details and hashes of secrets: they stay out of every error, and so out of every log.
PRIVATE = {"hide_parameters": True}
FIRST_SOUND_WAL = (3, 51, 3)
"""From this SQLite on, several connections can use a write-ahead log without the reset bug that corrupts files."""


def embedded_url(path: Path) -> str:
    """The URL of the embedded store in the file `path`."""
    # Not written as it is: in a URL some signs that a folder's name may hold mean something.
    return URL.create("sqlite", database=str(path)).render_as_string()


def open_engine(url: str) -> Engine:
    """An engine for `url`; nothing is connected yet. Raises STORE_URL_WRONG or STORE_DRIVER_MISSING."""
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise SamenopError(ErrorCode.STORE_URL_WRONG) from error
    if parsed.get_backend_name() == "sqlite":
        return _open_sqlite(parsed)
    if parsed.get_backend_name() == "postgresql":
        return _open_postgresql(parsed)
    raise SamenopError(ErrorCode.STORE_URL_WRONG)


def for_writing(engine: Engine) -> Engine:
    """The same engine, whose transactions take SQLite's write lock at their beginning."""
    return engine.execution_options(samenop_writes=True)


def _open_sqlite(url: URL) -> Engine:
    from pysqlite3 import dbapi2

    journal = "WAL" if dbapi2.sqlite_version_info >= FIRST_SOUND_WAL else "DELETE"
    engine = create_engine(url, module=dbapi2, connect_args={"check_same_thread": False}, **POOL, **PRIVATE)

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: object) -> None:  # noqa: ANN401  # the driver's own type
        connection.isolation_level = None
        for pragma in (
            f"busy_timeout = {BUSY_MILLISECONDS}",
            f"journal_mode = {journal}",
            "foreign_keys = ON",
            "synchronous = FULL",
        ):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        if connection.get_execution_options().get("samenop_writes", False):
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        else:
            # Straight to the driver: this waits for nobody and is never refused, and every look begins with it.
            connection.connection.cursor().execute("BEGIN")

    return engine


def _open_postgresql(url: URL) -> Engine:
    url = url.set(drivername="postgresql+psycopg")
    options: dict[str, Any] = {"connect_timeout": CONNECT_SECONDS, "options": "-c lock_timeout=15s -c timezone=UTC"}
    try:
        return create_engine(url, connect_args=options, pool_pre_ping=True, **POOL, **PRIVATE)
    except ModuleNotFoundError as error:
        raise SamenopError(ErrorCode.STORE_DRIVER_MISSING) from error
