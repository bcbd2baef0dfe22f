"""The history: one line an act, never changed or deleted; personal details stand apart (D45)."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from samenop_desktop.store.base import Base, Key


class PersonalRecord(Base):
    """The personal details that belong to a line of the history; they can be made anonymous."""

    __tablename__ = "personal"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"), index=True)
    data: Mapped[dict[str, Any]]


class HistoryRecord(Base):
    """One act: who (none: the program itself), what, on what, before, after, when. Triggers refuse any change."""

    __tablename__ = "history"
    __table_args__ = (
        Index("ix_history_request", "request_id", "id"),
        Index("ix_history_administration", "administration_id", "id"),
    )

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    at: Mapped[datetime]
    act: Mapped[str]
    actor_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    administration_id: Mapped[int | None] = mapped_column(Key)
    request_id: Mapped[int | None] = mapped_column(Key)
    before: Mapped[dict[str, Any]]
    after: Mapped[dict[str, Any]]
    personal_id: Mapped[int | None] = mapped_column(ForeignKey("personal.id"))


class MomentRecord(Base):
    """The last recorded moment of the embedded store, in its only row (D18)."""

    __tablename__ = "moment"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
