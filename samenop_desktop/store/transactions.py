"""A store's transactions: each has one session and one moment, and database trouble becomes a clear refusal."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.orm import Session

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.store.engine import for_writing
from samenop_desktop.store.search import has_index

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from sqlalchemy import Connection, Engine, Row, Select

    from samenop_desktop.store.times import StoreTime

_REFUSALS = {
    # SQLite's primary result codes
    "SQLITE_BUSY": ErrorCode.STORE_BUSY,
    "SQLITE_LOCKED": ErrorCode.STORE_BUSY,
    "SQLITE_FULL": ErrorCode.STORE_FULL,
    "SQLITE_CORRUPT": ErrorCode.STORE_DAMAGED,
    "SQLITE_NOTADB": ErrorCode.STORE_DAMAGED,
    # PostgreSQL's states
    "55P03": ErrorCode.STORE_BUSY,  # lock_not_available
    "40P01": ErrorCode.STORE_BUSY,  # deadlock_detected
    "40001": ErrorCode.STORE_BUSY,  # serialization_failure
    "53300": ErrorCode.STORE_BUSY,  # too_many_connections
    "53100": ErrorCode.STORE_FULL,  # disk_full
}
_MOMENT = "moment_of_look"
_PROGRAM_FAULT = "SQLITE_ERROR"
"""SQLite's result code for a statement that is wrong, which its driver calls an operational error as well."""


@dataclass(frozen=True, slots=True)
class Transaction:
    """A running transaction: its session and the moment that counts for all of it."""

    session: Session
    now: datetime


@dataclass(frozen=True, slots=True)
class Look:
    """A connection to read from, and the moment that counts for what is read."""

    connection: Connection
    now: datetime


class Store:
    """Hands out transactions on one database; may be used by several threads."""

    def __init__(self, engine: Engine, time: StoreTime) -> None:
        self.engine = engine
        self._writing = for_writing(engine)
        self._time = time

    @property
    def is_embedded(self) -> bool:
        """Whether this is the embedded database of one desk."""
        return self.engine.dialect.name == "sqlite"

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """A transaction that changes nothing. Raises STORE_UNREACHABLE, STORE_BUSY or STORE_FULL."""
        with self._begin(self.engine, writes=False) as transaction:
            yield transaction

    def asking(self, statement: Select[Any]) -> Select[Any]:
        """`statement` for `look`, to be made once: it asks for its moment along, where another would take as long."""
        return statement.add_columns(self._time.stored.label(_MOMENT))

    @contextmanager
    def look(self, asking: Select[Any], values: Mapping[str, object]) -> Iterator[tuple[Row[Any], Look] | None]:
        """The one row that a statement of `asking` finds, and a look at what else there is to it; None without one.

        As `read`, without a session, whose work would take longer than that of a single statement.
        """
        with _refusing(), self.engine.begin() as connection:
            row = connection.execute(asking, values).one_or_none()
            yield (row, Look(connection, self._time.moment(getattr(row, _MOMENT)))) if row is not None else None

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        """A transaction that is committed at the end of the block, or rolled back on any error."""
        with self._begin(self._writing, writes=True) as transaction:
            yield transaction

    def version(self) -> str:
        """The version of the database itself."""
        with self.read() as transaction:
            return ".".join(str(part) for part in transaction.session.connection().dialect.server_version_info or ())

    def searches_by_index(self) -> bool:
        """Whether requests are found by an index: on PostgreSQL that takes an extension that may be missing."""
        with self.read() as transaction:
            return has_index(transaction.session.connection())

    def find_damage(self) -> str:
        """What the embedded database's own check finds wrong; empty when it is sound, or when it is PostgreSQL."""
        if not self.is_embedded:
            return ""
        with self.read() as transaction:
            answer = str(transaction.session.scalar(text("PRAGMA integrity_check(1)")))
        return "" if answer == "ok" else answer

    def close(self) -> None:
        """Give all connections back."""
        self.engine.dispose()

    @contextmanager
    def _begin(self, engine: Engine, *, writes: bool) -> Iterator[Transaction]:
        with _refusing(), Session(engine, expire_on_commit=False) as session, session.begin():
            yield Transaction(session, self._time.at(session.connection(), writes=writes))


@contextmanager
def _refusing() -> Iterator[None]:
    """Makes a clear refusal of trouble with the database."""
    try:
        yield
    except (DBAPIError, PoolTimeoutError) as error:
        refusal = as_refusal(error)
        if refusal is None:
            raise
        raise refusal from error


def as_refusal(error: DBAPIError | PoolTimeoutError) -> SamenopError | None:
    """The refusal that trouble with the database amounts to, or None where it is a fault of the program."""
    if isinstance(error, PoolTimeoutError):
        return SamenopError(ErrorCode.STORE_BUSY)
    state = _state_of(error.orig)
    if state in _REFUSALS:
        return SamenopError(_REFUSALS[state])
    if error.connection_invalidated or (isinstance(error, OperationalError) and state != _PROGRAM_FAULT):
        return SamenopError(ErrorCode.STORE_UNREACHABLE, reason=str(error.orig).strip().partition("\n")[0])
    return None


def _state_of(error: BaseException | None) -> str:
    """PostgreSQL's state of five signs, or SQLite's primary result code by name; empty for neither."""
    name: str = getattr(error, "sqlstate", None) or getattr(error, "sqlite_errorname", None) or ""
    return "_".join(name.split("_")[:2])
