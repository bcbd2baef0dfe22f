"""Statements that were compiled beforehand, carried out by the driver of the embedded store alone.

Importing SQLAlchemy takes longer than all else that a start does. What is to be seen before it is there is asked with
its own statements all the same: `make statements` keeps beside this module what it makes of them.
"""

from __future__ import annotations

import json
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pysqlite3.dbapi2 import Connection

FILE = Path(__file__).with_name("ready_statements.json")
WAIT_SECONDS = 0.2
"""Whoever waits longer is better served by the store itself, which says what it waits for."""

_READERS = {
    "moment": lambda text: datetime.fromisoformat(text).replace(tzinfo=UTC),
    "day": date.fromisoformat,
}


class ReadyStatements:
    """The statements of the file by their names, on one connection in one transaction."""

    def __init__(self, connection: Connection, statements: Mapping[str, Any]) -> None:
        self._connection = connection
        self._statements = statements

    def rows(self, name: str, values: Mapping[str, object]) -> list[Any]:
        """What the statement `name` finds; columns are attributes, days and aware moments are what they are."""
        ready = self._statements[name]
        bound = {key: stored(value) for key, value in (ready["values"] | values).items()}
        cursor = self._connection.execute("\n".join(ready["sql"]), bound)
        names = [column[0] for column in cursor.description]
        readers = [_READERS.get(ready["types"].get(name)) for name in names]
        return [
            SimpleNamespace(
                **{
                    name: reader(value) if reader and value is not None else value
                    for name, reader, value in zip(names, readers, row, strict=True)
                }
            )
            for row in cursor
        ]

    def one(self, name: str, values: Mapping[str, object]) -> Any:  # noqa: ANN401  # as `rows`
        """The first row, or None."""
        rows = self.rows(name, values)
        return rows[0] if rows else None


@contextmanager
def ready_statements(database: Path) -> Iterator[ReadyStatements | None]:
    """The statements on the store in the file `database`; None when its schema is not of this program's revision.

    Raises the driver's own errors: the store, which is opened next, tells what is wrong.
    """
    from pysqlite3 import dbapi2

    kept = json.loads(FILE.read_text("utf-8"))
    # For writing as well: only so can it be read after the program was stopped in the midst of it.
    place = f"{database.absolute().as_uri()}?mode=rw"
    with closing(dbapi2.connect(place, uri=True, isolation_level=None, timeout=WAIT_SECONDS)) as connection:
        connection.execute("BEGIN")
        ((revision,),) = connection.execute("SELECT version_num FROM alembic_version")
        yield ReadyStatements(connection, kept["statements"]) if revision == kept["revision"] else None


def stored(value: object) -> object:
    """A moment or day as the embedded store keeps it: text that sorts by time."""
    if isinstance(value, datetime):
        return f"{value.astimezone(UTC):%Y-%m-%d %H:%M:%S.%f}"
    return value.isoformat() if isinstance(value, date) else value
