"""Filling a store with a million requests at once: without the indexes and triggers that follow each single one."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from sqlalchemy import func, select, text

from samenop_desktop.store.migrations.listing import filling
from samenop_desktop.store.records import Base, RequestRecord

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.orm import Session

_INDEX = "ix_request_search_words"


@contextlib.contextmanager
def set_wise(session: Session) -> Iterator[None]:
    """Requests added in this block are put into the indexes and the search at its end, all together.

    Written one by one into fifteen indexes, a million rows take several times as long. Nothing but the way there
    differs: the search is filled by the statement of its migration.
    """
    connection = session.connection()
    dialect = connection.dialect.name
    last = session.scalar(select(func.max(RequestRecord.id))) or 0
    indexes = [index for index in Base.metadata.tables[RequestRecord.__tablename__].indexes if not index.unique]
    for index in indexes:
        index.drop(connection)
    if dialect == "sqlite":
        made = text("SELECT sql FROM sqlite_master WHERE name = 'request_made_is_searched'")
        again = [str(session.scalar(made))]
        session.execute(text("DROP TRIGGER request_made_is_searched"))
    else:
        again = ["ALTER TABLE request ENABLE TRIGGER request_is_searched"]
        defined = session.scalar(text("SELECT indexdef FROM pg_indexes WHERE indexname = :name"), {"name": _INDEX})
        session.execute(text("ALTER TABLE request DISABLE TRIGGER request_is_searched"))
        session.execute(text("SET LOCAL maintenance_work_mem = '512MB'"))
        if defined:
            session.execute(text(f"DROP INDEX {_INDEX}"))
            again.insert(0, str(defined))
    yield
    session.flush()
    session.execute(text(filling(dialect, after=last)))
    for statement in again:
        session.execute(text(statement))
    for index in indexes:
        index.create(connection)
