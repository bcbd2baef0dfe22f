"""Back-ups: what stands in the Overzicht of each account."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, text
from sqlalchemy.orm import Mapped, mapped_column

from samenop_desktop.store.base import Base, Key, SortText

UNFINISHED = text("NOT complete")


class BackupRecord(Base):
    """A back-up of an account, as one file: on a desk's disk (`place` is `desk`) or in chunks here (`store`).

    The names are those when it was made; `administration_id` is of what it was made of, which may be gone by now.
    Until it is `complete`, `busy_until` is a lease on making it, by whoever knows `busy_by`. One that `is_due` was
    asked for in some other act, of everything up to `last_content_id`, and is made by whatever runs first.
    """

    __tablename__ = "backup"
    __table_args__ = (
        CheckConstraint("(place = 'desk') = (desk_id IS NOT NULL)", name="desk_has_id"),
        Index("ix_backup_account_made", "account_id", "made_at", "id"),
        Index("ix_backup_account_administration", "account_id", "administration_key", "id"),
        Index("ix_backup_unfinished", "id", sqlite_where=UNFINISHED),
    )

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    administration_id: Mapped[int | None] = mapped_column(Key)
    administration_name: Mapped[str]
    administration_key: Mapped[str] = mapped_column(SortText)
    owner_name: Mapped[str]
    owner_key: Mapped[str] = mapped_column(SortText)
    reason: Mapped[str]
    made_at: Mapped[datetime]
    released: Mapped[bool]
    place: Mapped[str]
    desk_id: Mapped[str | None]
    desk_key: Mapped[str | None]
    complete: Mapped[bool]
    is_due: Mapped[bool]
    last_content_id: Mapped[int | None] = mapped_column(Key)
    auditfiles: Mapped[int]
    content_size: Mapped[int] = mapped_column(Key)
    size: Mapped[int] = mapped_column(Key)
    sha256: Mapped[str]
    busy_until: Mapped[datetime | None]
    busy_by: Mapped[str | None]


class BackupChunkRecord(Base):
    """A piece of a back-up file that stands in the store."""

    __tablename__ = "backup_chunk"

    backup_id: Mapped[int] = mapped_column(ForeignKey("backup.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    data: Mapped[bytes] = mapped_column(LargeBinary)
