"""The outbox: every mail is written with its cause and delivered afterwards."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from samenop_desktop.store.base import Base, Key

QUEUED = text("state = 'queued'")


class MailRecord(Base):
    """A mail. `state` is queued, sent, failed, handed_over or withdrawn; `leased_until` is one worker's claim on it.

    With `needs_link` the texts hold a placeholder: the token, of the request or of the errand, is made when the mail is
    handed to the server.
    `maybe_received` notes that an attempt broke off after the text had gone.
    """

    __tablename__ = "mail"
    __table_args__ = (
        Index("ix_mail_due", "next_attempt_at", "id", sqlite_where=QUEUED),
        Index("ix_mail_request", "request_id", "id"),
    )

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    message_id: Mapped[str] = mapped_column(unique=True)
    office_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    request_id: Mapped[int | None] = mapped_column(ForeignKey("request.id"))
    errand_id: Mapped[int | None] = mapped_column(Key)
    kind: Mapped[str]
    sender_name: Mapped[str]
    reply_to: Mapped[str]
    recipient: Mapped[str]
    cc: Mapped[str] = mapped_column(default="", server_default="")
    subject: Mapped[str]
    text: Mapped[str]
    html: Mapped[str]
    needs_link: Mapped[bool]
    link_generation: Mapped[int] = mapped_column(default=1, server_default="1")
    state: Mapped[str]
    state_at: Mapped[datetime]
    attempts: Mapped[int]
    next_attempt_at: Mapped[datetime]
    leased_by: Mapped[str | None]
    leased_until: Mapped[datetime | None]
    maybe_received: Mapped[bool]
    server_words: Mapped[str]
    created_at: Mapped[datetime]
