"""An index of the books in one auditfile: a small SQLite file of its own, made anew whenever it is missing.

It is no part of the store: nothing in it is not in the auditfile as well.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import Column, Date, Index, Integer, MetaData, String, Table, create_engine, event
from sqlalchemy.pool import NullPool

from samenop_desktop.store.engine import embedded_url

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from sqlalchemy import Connection, Engine

LEDGER = MetaData()
FORMAT = 1
"""To be raised whenever the tables change: an index of another format is made anew."""

SUMS = Table(
    "sums",
    LEDGER,
    Column("id", Integer, primary_key=True),
    Column("entries", Integer, nullable=False),
    Column("lines", Integer, nullable=False),
    Column("opening_cents", Integer, nullable=False),
    Column("debit_cents", Integer, nullable=False),
    Column("credit_cents", Integer, nullable=False),
)
ACCOUNTS = Table(
    "account",
    LEDGER,
    Column("id", Integer, primary_key=True),
    Column("code", String, nullable=False),
    Column("code_key", String, nullable=False),
    Column("name", String, nullable=False),
    Column("name_key", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("is_listed", Integer, nullable=False),
    Column("opening_cents", Integer, nullable=False),
    Column("debit_cents", Integer, nullable=False),
    Column("credit_cents", Integer, nullable=False),
    Column("balance_cents", Integer, nullable=False),
    Column("search_key", String, nullable=False),
)
RELATIONS = Table(
    "relation",
    LEDGER,
    Column("id", Integer, primary_key=True),
    Column("code", String, nullable=False),
    Column("code_key", String, nullable=False),
    Column("name", String, nullable=False),
    Column("name_key", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("city", String, nullable=False),
    Column("lines", Integer, nullable=False),
    Column("search_key", String, nullable=False),
)
JOURNALS = Table(
    "journal",
    LEDGER,
    Column("id", Integer, primary_key=True),
    Column("code", String, nullable=False),
    Column("name", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("entries", Integer, nullable=False),
)
ENTRIES = Table(
    "entry",
    LEDGER,
    Column("id", Integer, primary_key=True),
    Column("journal_id", Integer, nullable=False),
    Column("number", String, nullable=False),
    Column("number_key", String, nullable=False),
    Column("day", Date),
    Column("day_key", String, nullable=False),
    Column("period", String, nullable=False),
    Column("description", String, nullable=False),
    Column("description_key", String, nullable=False),
    Column("lines", Integer, nullable=False),
    Column("debit_cents", Integer, nullable=False),
    Column("difference_cents", Integer, nullable=False),
    Column("search_key", String, nullable=False),
)
LINES = Table(
    "line",
    LEDGER,
    Column("id", Integer, primary_key=True),
    Column("entry_id", Integer, nullable=False),
    Column("account_id", Integer, nullable=False),
    Column("relation_id", Integer, nullable=False),
    Column("description", String, nullable=False),
    Column("document", String, nullable=False),
    Column("cents", Integer, nullable=False),
)
_INDEXES = (
    Index("ix_entry_day", ENTRIES.c.day_key, ENTRIES.c.id),
    Index("ix_entry_journal_day", ENTRIES.c.journal_id, ENTRIES.c.day_key, ENTRIES.c.id),
    Index("ix_line_entry", LINES.c.entry_id),
    Index("ix_line_account", LINES.c.account_id, LINES.c.entry_id),
)


@contextmanager
def new_index(path: Path) -> Iterator[Connection]:
    """A new index in `path` to be filled, in one transaction; the indexes of its tables come at the end."""
    engine = _engine(path, is_new=True)
    with engine.begin() as connection:
        LEDGER.create_all(connection, tables=LEDGER.sorted_tables)
        for index in _INDEXES:
            index.drop(connection)
        yield connection
        for index in _INDEXES:
            index.create(connection)


@contextmanager
def opened_index(path: Path) -> Iterator[Connection]:
    """An index that is there, to be read."""
    engine = _engine(path, is_new=False)
    with engine.connect() as connection:
        yield connection


def fill(connection: Connection, table: Table, rows: Sequence[tuple[Any, ...]]) -> None:
    """Add rows, each a value for every column of `table` in its order."""
    if rows:
        marks = ", ".join("?" for _ in table.columns)
        # By the driver itself: a hundred thousand lines pass by here.
        connection.exec_driver_sql(f'INSERT INTO "{table.name}" VALUES ({marks})', list(rows))  # noqa: S608 - our own names


def _engine(path: Path, *, is_new: bool) -> Engine:
    from pysqlite3 import dbapi2

    engine = create_engine(embedded_url(path), module=dbapi2, poolclass=NullPool, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: object) -> None:  # noqa: ANN401  # the driver's own type
        # A new one is thrown away whole when anything goes wrong: it needs no journal.
        for pragma in ("journal_mode = OFF", "synchronous = OFF") if is_new else ("query_only = ON",):
            connection.execute(f"PRAGMA {pragma}")

    return engine
