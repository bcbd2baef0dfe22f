"""The mailboxes of administrations, those that have ended too: their addresses stay taken for a while."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from samenop_desktop.store.base import Base, Key

ACTIVE = text("ended_at IS NULL")


class MailboxRecord(Base):
    """A mailbox, by its name before the @; of all that are active each name is unique.

    `free_from` is the first day on which an ended one's name can be set again (S26). `handed_over` is true once the
    administration got another owner after it: until then the one who deactivated it may set it again at once.
    """

    __tablename__ = "mailbox"
    __table_args__ = (
        CheckConstraint("(ended_at IS NULL) = (free_from IS NULL)", name="ended_has_free_day"),
        Index("uq_mailbox_name", "name", unique=True, sqlite_where=ACTIVE),
        Index("ix_mailbox_administration", "administration_id", "id"),
        Index("ix_mailbox_name_free_from", "name", "free_from"),
    )

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    administration_id: Mapped[int] = mapped_column(ForeignKey("administration.id", ondelete="CASCADE"))
    name: Mapped[str]
    kind: Mapped[str]
    made_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    free_from: Mapped[date | None]
    handed_over: Mapped[bool]
