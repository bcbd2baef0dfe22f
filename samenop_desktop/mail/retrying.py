"""When a mail that could not be delivered is tried again, and when no longer."""

from __future__ import annotations

from datetime import datetime, timedelta

PAUSES = (
    timedelta(minutes=1),
    timedelta(minutes=2),
    timedelta(minutes=5),
    timedelta(minutes=15),
    timedelta(hours=1),
    timedelta(hours=3),
    timedelta(hours=6),
)
GIVE_UP_AFTER = timedelta(days=5)
"""As long as mail servers themselves keep trying; the office was warned after the first day."""


def pause_after(attempts: int) -> timedelta:
    """The pause after so many failed attempts (at least one): growing to six hours, then always that."""
    return PAUSES[min(max(attempts, 1), len(PAUSES)) - 1]


def next_attempt(since: datetime, attempts: int, now: datetime) -> datetime | None:
    """When to try again after attempt number `attempts` failed at `now`; None when it is time to give up.

    That is five days after `since`, when the mail was made, but never before every pause was tried: a mail may have
    waited for its settings, or for a computer that was off.
    """
    at = now + pause_after(attempts)
    return at if attempts < len(PAUSES) or at < since + GIVE_UP_AFTER else None
