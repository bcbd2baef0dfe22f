"""The time of a store: PostgreSQL's own, or a desk's clock that never runs behind what was recorded (D18)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

from sqlalchemy import func, select, update

from samenop_desktop.store.base import UtcMoment
from samenop_desktop.store.history import MomentRecord

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Connection

    from samenop_desktop.domain.clock import Clock

# Every transaction begins with these: made once, and carried out without a session's work on mapped objects.
_SERVER_MOMENT = select(func.clock_timestamp(type_=UtcMoment()))
RECORDED = select(MomentRecord.at)
_RECORD = update(MomentRecord)


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The machine's present moment, in UTC."""
        return datetime.now(UTC)


class StoreTime(Protocol):
    """Tells the moment of a transaction."""

    @property
    def stored(self) -> ColumnElement[datetime]:
        """What the store knows of it, for a statement that asks it along."""
        ...

    def moment(self, stored: datetime) -> datetime:
        """The moment, in UTC, of a transaction that changes nothing and found `stored`."""
        ...

    def at(self, connection: Connection, *, writes: bool) -> datetime:
        """The moment, in UTC, that counts for the whole transaction of `connection`."""
        ...


class DatabaseTime:
    """The time of the PostgreSQL server, the same for every desk."""

    stored = func.clock_timestamp(type_=UtcMoment())

    def moment(self, stored: datetime) -> datetime:
        """The server's moment."""
        return stored

    def at(self, connection: Connection, *, writes: bool) -> datetime:  # noqa: ARG002  # reading and writing alike
        """The server's moment."""
        return connection.execute(_SERVER_MOMENT).scalar_one()


class RecordedTime:
    """A clock's time that never runs behind the last moment recorded in the store."""

    stored = RECORDED.scalar_subquery()

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def moment(self, stored: datetime) -> datetime:
        """The later of the clock and the last recorded moment."""
        return max(self._clock.now(), stored)

    def at(self, connection: Connection, *, writes: bool) -> datetime:
        """The later of the clock and the last recorded moment; a writing transaction records it."""
        now = self._clock.now()
        recorded = connection.execute(RECORDED).scalar_one()
        if recorded > now:
            return recorded
        if writes:
            connection.execute(_RECORD, {"at": now})
        return now
