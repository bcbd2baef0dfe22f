"""Accounts, their subscriptions, the sessions in which they stay signed in, and slowed sign-ins."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from samenop_desktop.store.base import Base, Key, SortText


class AccountRecord(Base):
    """An office or a client: who can sign in. `details` holds a client's company details."""

    __tablename__ = "account"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    relation_number: Mapped[str] = mapped_column(unique=True)
    role: Mapped[str]
    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(SortText)
    city: Mapped[str]
    phone: Mapped[str]
    email: Mapped[str]
    email_key: Mapped[str] = mapped_column(unique=True)
    password_hash: Mapped[str]
    details: Mapped[dict[str, Any]]
    created_at: Mapped[datetime]


class SubscriptionRecord(Base):
    """What an account pays for, or has paid for it; at most one runs at a time.

    `cancelled_at` is set while the licence is cancelled and its ninety days run (S34); undoing empties it.
    `warned_days` is the last of the warnings that were queued since then, 0 for none (D40).
    """

    __tablename__ = "subscription"
    __table_args__ = (
        Index(
            "uq_subscription_running",
            "account_id",
            unique=True,
            sqlite_where=text("ended_at IS NULL"),
        ),
    )

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    payer_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    package: Mapped[str]
    monthly_cents: Mapped[int]
    iban: Mapped[str]
    started_at: Mapped[datetime]
    first_paid_day: Mapped[date]
    cancelled_at: Mapped[datetime | None]
    warned_days: Mapped[int] = mapped_column(default=0, server_default="0")
    ended_at: Mapped[datetime | None]


class SessionRecord(Base):
    """A session that stays signed in; only the hash of its secret is here."""

    __tablename__ = "session"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    secret_hash: Mapped[str] = mapped_column(unique=True)
    created_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]


class PageSessionRecord(Base):
    """A session on the client's pages; `used_at` is when it was last used, to the minute."""

    __tablename__ = "page_session"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    secret_hash: Mapped[str] = mapped_column(unique=True)
    created_at: Mapped[datetime]
    used_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]


class RecoveryCodeRecord(Base):
    """The code with which an office of the embedded store may choose a new password; only its hash is here."""

    __tablename__ = "recovery_code"

    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), primary_key=True)
    code_hash: Mapped[str]
    made_at: Mapped[datetime]


class SlowedSignInRecord(Base):
    """Failed sign-ins in a row for one address, known or not, by the hash of the address."""

    __tablename__ = "slowed_sign_in"

    address_hash: Mapped[str] = mapped_column(primary_key=True)
    failures: Mapped[int]
    blocked_until: Mapped[datetime]


class PriceRecord(Base):
    """A price that an office entered for a package, from a day on (D13)."""

    __tablename__ = "price"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    office_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    package: Mapped[str]
    monthly_cents: Mapped[int]
    valid_from: Mapped[date]
    entered_at: Mapped[datetime]
