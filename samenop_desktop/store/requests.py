"""Requests to clients, the links in their mails, and what was agreed to."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from samenop_desktop.store.base import Base, Key, SortText

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import InstrumentedAttribute

OPEN = text("status = 'open'")
OPEN_OFFER = text("status = 'open' AND kind = 'offer'")
NO_MAIL = 9
"""The place in the order of `Bezorging` of a request without any mail with a link: the last."""
DELIVERY_ORDER = (0, 1, 2, 3, 4, NO_MAIL)
"""All places in that order, as the triggers give them (`migrations/listing.py`)."""


class RequestRecord(Base):
    """An offer or a transfer. The names are those at the time of asking; `deadline` is the first moment too late.

    A link or mail of another `link_generation` than the request's own is dead: each new link starts a new one.
    Triggers keep `delivery_order`, the place in the order of `Bezorging`, and the trigrams that requests are searched
    by (`migrations/listing.py`).

    The two partial unique indexes hold D20 and "one open offer per address and office" (D11).
    """

    __tablename__ = "request"
    __table_args__ = (
        CheckConstraint("(status = 'open') = (ended_at IS NULL)", name="ended_has_moment"),
        Index(
            "uq_request_open_administration",
            "administration_id",
            unique=True,
            sqlite_where=OPEN,
        ),
        Index(
            "uq_request_open_address",
            "office_id",
            "email_key",
            unique=True,
            sqlite_where=OPEN_OFFER,
        ),
        Index("ix_request_due", "deadline", sqlite_where=OPEN),
        Index("ix_request_office_asked", "office_id", "asked_at", "id"),
        Index("ix_request_office_administration", "office_id", "administration_key", "id"),
        Index("ix_request_office_client", "office_id", "client_key", "id"),
        Index("ix_request_office_email", "office_id", "email_key", "id"),
        Index("ix_request_office_last_day", "office_id", "last_day", "id"),
        Index("ix_request_office_kind", "office_id", "kind", "id"),
        Index("ix_request_office_payer", "office_id", "payer", "id"),
        Index("ix_request_office_package", "office_id", "package", "id"),
        Index("ix_request_office_delivery", "office_id", "delivery_order", "id"),
        # With the deadline, as that of an open request tells whether it has expired.
        Index("ix_request_office_status", "office_id", "status", "id", "deadline"),
        # With the office and the kind: SQLite, which counts no rows beforehand, would else go through all offers of the
        # office for each administration, for an index on those two looks narrower to it than one on the administration.
        Index("ix_request_administration", "administration_id", "office_id", "kind"),
        Index("ix_request_client", "client_id", "office_id", "kind"),
    )

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    kind: Mapped[str]
    status: Mapped[str]
    office_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    client_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    administration_id: Mapped[int] = mapped_column(ForeignKey("administration.id"))
    administration_name: Mapped[str]
    administration_key: Mapped[str] = mapped_column(SortText)
    client_name: Mapped[str]
    client_key: Mapped[str] = mapped_column(SortText)
    email: Mapped[str]
    email_key: Mapped[str] = mapped_column(SortText)
    details: Mapped[dict[str, Any]]
    package: Mapped[str | None]
    payer: Mapped[str | None]
    monthly_cents: Mapped[int | None]
    asked_at: Mapped[datetime]
    last_day: Mapped[date]
    deadline: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    ended_by_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    reason: Mapped[str]
    at_table: Mapped[bool]
    new_administration: Mapped[bool]
    link_generation: Mapped[int] = mapped_column(default=1, server_default="1")
    delivery_order: Mapped[int] = mapped_column(default=NO_MAIL, server_default=str(NO_MAIL))


class LinkRecord(Base):
    """A link to a request; only the hash of its token is here.

    It is dead once the request has ended, or has a link of a newer generation.
    """

    __tablename__ = "link"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("request.id"), index=True)
    token_hash: Mapped[str] = mapped_column(unique=True)
    at_table: Mapped[bool]
    minted_at: Mapped[datetime]
    link_generation: Mapped[int] = mapped_column(default=1, server_default="1")


class EvidenceRecord(Base):
    """What a client was shown and filled in when he confirmed (D27), without his password."""

    __tablename__ = "evidence"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("request.id"), unique=True)
    at: Mapped[datetime]
    shown: Mapped[str]
    filled_in: Mapped[dict[str, Any]]
    sha256: Mapped[str]


def read_only(column: InstrumentedAttribute[str]) -> ColumnElement[str]:
    """The column where a statement is to find rows by others: joined to nothing it is in no index.

    For each administration anew SQLite may else take all requests that an office has open, by (office, status), instead
    of the few of that administration: 30 s with ten thousand. Which of the two it took depended on the order in which
    the indexes of a store were made.
    """
    return column.concat("")
