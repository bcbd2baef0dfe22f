"""Administrations, their contents, and the rights of offices in them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, false, text
from sqlalchemy.orm import Mapped, mapped_column

from samenop_desktop.store.base import Base, Key, SortText

RELEASED = text("released_at IS NOT NULL")


class AdministrationRecord(Base):
    """One set of books; `place` is a `domain.administrations.Place`. Only a local one belongs to a desk.

    `busy_until` is a lease: work on its content is under way until then, by whoever knows `busy_by`. While it is
    released (P16) it has no owner: `owner_id` is then the one who was.
    """

    __tablename__ = "administration"
    __table_args__ = (
        CheckConstraint("(place = 'local') = (desk_id IS NOT NULL)", name="local_has_desk"),
        CheckConstraint("(place = 'online') = (online_since IS NOT NULL)", name="online_has_moment"),
        Index("ix_administration_owner_name", "owner_id", "name_key", "id"),
        Index("ix_administration_released", "desk_id", sqlite_where=RELEASED),
    )

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    owner_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(SortText)
    place: Mapped[str]
    desk_id: Mapped[str | None]
    details: Mapped[dict[str, Any]]
    created_at: Mapped[datetime]
    online_since: Mapped[datetime | None]
    busy_until: Mapped[datetime | None]
    busy_by: Mapped[str | None]
    released_at: Mapped[datetime | None]


class ContentRecord(Base):
    """One auditfile, byte for byte: on the desk's disk (`place` is `desk`) or in chunks here (`store`).

    `desk_key` is its folder on the disk.
    `found` is what reading it told; `complete` is false while its chunks are being written. The newest complete one is
    what the administration holds now.
    """

    __tablename__ = "content"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    administration_id: Mapped[int] = mapped_column(ForeignKey("administration.id", ondelete="CASCADE"), index=True)
    place: Mapped[str]
    desk_key: Mapped[str | None]
    complete: Mapped[bool]
    file_name: Mapped[str]
    sha256: Mapped[str]
    size: Mapped[int] = mapped_column(Key)
    found: Mapped[dict[str, Any]]
    kept_at: Mapped[datetime]


class ContentChunkRecord(Base):
    """A piece of a content that stands in the store; packed, unless it would not get smaller or is of long ago."""

    __tablename__ = "content_chunk"

    content_id: Mapped[int] = mapped_column(ForeignKey("content.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    data: Mapped[bytes] = mapped_column(LargeBinary)
    is_packed: Mapped[bool] = mapped_column(default=False, server_default=false())


class AccessRightRecord(Base):
    """The right of an office in an administration that it does not own; kept after its end."""

    __tablename__ = "access_right"
    __table_args__ = (
        Index(
            "uq_access_right_running",
            "administration_id",
            "office_id",
            unique=True,
            sqlite_where=text("ended_at IS NULL"),
        ),
        Index("ix_access_right_office", "office_id", "ended_at"),
    )

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    administration_id: Mapped[int] = mapped_column(ForeignKey("administration.id", ondelete="CASCADE"))
    office_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    granted_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]


class OpenedRecord(Base):
    """When an account last opened an administration."""

    __tablename__ = "opened"

    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), primary_key=True)
    administration_id: Mapped[int] = mapped_column(
        ForeignKey("administration.id", ondelete="CASCADE"), primary_key=True
    )
    at: Mapped[datetime]
