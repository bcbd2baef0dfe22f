"""The end of a licence: cancelled today, gone in ninety days, undone until then (S34, D40)."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from samenop_desktop.domain.days import day_of, start_of

LICENCE_DAYS = 90
WARNING_DAYS = (60, 75, 85)
"""The days after the cancelling on which the client and his offices are warned (D40)."""


def removal_day(cancelled_at: datetime) -> date:
    """The day on which the online administrations go; the day of cancelling is day 0."""
    return day_of(cancelled_at) + timedelta(days=LICENCE_DAYS)


def removal_moment(cancelled_at: datetime) -> datetime:
    """The first moment, in UTC, from which they may go; until then the cancelling can be undone."""
    return start_of(removal_day(cancelled_at))


def is_over(cancelled_at: datetime, now: datetime) -> bool:
    """Whether the ninety days are over, so that the online administrations go (S34)."""
    return now >= removal_moment(cancelled_at)


def warning_due(cancelled_at: datetime, now: datetime) -> int:
    """The latest of `WARNING_DAYS` that has come, 0 when none has; once all is over nobody is warned any more."""
    if is_over(cancelled_at, now):
        return 0
    gone_by = (day_of(now) - day_of(cancelled_at)).days
    return max((days for days in WARNING_DAYS if days <= gone_by), default=0)
