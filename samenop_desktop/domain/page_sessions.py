"""How long somebody stays signed in on the pages."""

from __future__ import annotations

from datetime import datetime, timedelta

IDLE = timedelta(minutes=30)
LONGEST = timedelta(hours=12)
TOUCH_AFTER = timedelta(minutes=1)
"""A session's use is written down at most once in this time, so that looking around hardly writes."""


def is_running(created_at: datetime, used_at: datetime, now: datetime) -> bool:
    """Whether a session counts at `now`: used half an hour ago at most, and half a day old at most."""
    return now < min(used_at + IDLE, created_at + LONGEST)
