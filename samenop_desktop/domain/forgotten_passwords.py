"""A new password by mail: how long a wish for it and its links count, and where a link stands."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

LINK_HOURS = 1
"""How many hours a link works, counted from the moment at which its mail left."""

MAIL_WAITS = timedelta(days=1)
"""How long a mail may wait to leave: it may find no mail server for a while, but it must not surprise days later."""


class LinkState(StrEnum):
    """Where a link to a new password stands, as its page tells it."""

    WORKS = "works"
    CHANGED = "changed"
    DEAD = "dead"
    EXPIRED = "expired"


def link_state(minted_at: datetime, ended_at: datetime | None, now: datetime) -> LinkState:
    """The state of a link that was made at `minted_at`, for a wish that ended at `ended_at` if it did."""
    if ended_at is not None:
        return LinkState.DEAD
    return LinkState.WORKS if now < minted_at + timedelta(hours=LINK_HOURS) else LinkState.EXPIRED
