"""What all mapped classes share: the base class, names of constraints, and moments in UTC."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, DateTime, Dialect, Integer, MetaData, String
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator

NAMING = {
    "ix": "ix_%(column_0_N_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

Key = BigInteger().with_variant(Integer(), "sqlite")
"""The type of ids: SQLite counts up by itself for INTEGER only."""

SortText = String().with_variant(String(collation="C"), "postgresql")
"""Text made by `domain.text.text_key`: sorted by its bytes on both databases, so that pages continue alike."""


class UtcMoment(TypeDecorator[datetime]):
    """An aware moment, kept in UTC; SQLite keeps it as text that sorts by time."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse naive moments, hand the database UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a time zone cannot be stored")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002  # SQLAlchemy's signature
        """Give every moment its time zone back."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    """The base of all mapped classes.

    The condition of a partial index is told for SQLite alone: telling PostgreSQL's as well loads its whole dialect at
    each start, 2.5 MiB on a desk that has none. The migrations, which make the tables, tell both.
    """

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map = {datetime: UtcMoment, dict[str, Any]: JSON}  # noqa: RUF012  # read by SQLAlchemy as it is
