"""What the service of mailboxes hands out. Imports the domain only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from samenop_desktop.domain.errors import ErrorCode
    from samenop_desktop.domain.mailboxes import MailboxKind


@dataclass(frozen=True, slots=True)
class MailboxRow:
    """A mailbox of an administration; active while `ended_at` is None, its name free again on `free_from`."""

    id: int
    address: str
    kind: MailboxKind
    made_at: datetime
    ended_at: datetime | None
    free_from: date | None

    @property
    def is_active(self) -> bool:
        """Whether mail to it is taken in."""
        return self.ended_at is None


@dataclass(frozen=True, slots=True)
class MailboxOverview:
    """The mailboxes of an administration, the active ones first; `may_create` is why no new one can be made now."""

    mailboxes: tuple[MailboxRow, ...]
    is_owner: bool
    may_create: ErrorCode | None
