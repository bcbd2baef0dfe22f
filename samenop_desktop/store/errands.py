"""What a mailed link lets its holder do for an account: one errand a link, such as one side of a new address."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from samenop_desktop.store.base import Base, Key

RUNNING = text("ended_at IS NULL")


class EmailChangeRecord(Base):
    """A client's wish for another address, which the old and the new one must both confirm; one runs at a time."""

    __tablename__ = "email_change"
    __table_args__ = (
        Index(
            "uq_email_change_running",
            "account_id",
            unique=True,
            sqlite_where=RUNNING,
        ),
    )

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    old_email: Mapped[str]
    new_email: Mapped[str]
    new_email_key: Mapped[str]
    asked_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    old_confirmed_at: Mapped[datetime | None]
    new_confirmed_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    changed: Mapped[bool]


class ErrandRecord(Base):
    """One errand; `purpose` is a `domain.errands.Purpose`. Its links are dead once it has ended or expired."""

    __tablename__ = "errand"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    purpose: Mapped[str]
    email_change_id: Mapped[int | None] = mapped_column(ForeignKey("email_change.id"), index=True)
    asked_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]


class ErrandLinkRecord(Base):
    """A link to an errand; only the hash of its token is here."""

    __tablename__ = "errand_link"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    errand_id: Mapped[int] = mapped_column(ForeignKey("errand.id"), index=True)
    token_hash: Mapped[str] = mapped_column(unique=True)
    minted_at: Mapped[datetime]
