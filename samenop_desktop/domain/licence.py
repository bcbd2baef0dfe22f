"""The end of a licence: cancelled today, gone in ninety days, undone until then (S34, D40)."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from samenop_desktop.domain.days import day_of, start_of

LICENCE_DAYS = 90


def removal_day(cancelled_at: datetime) -> date:
    """The day on which the online administrations go; the day of cancelling is day 0."""
    return day_of(cancelled_at) + timedelta(days=LICENCE_DAYS)


def removal_moment(cancelled_at: datetime) -> datetime:
    """The first moment, in UTC, from which they may go; until then the cancelling can be undone."""
    return start_of(removal_day(cancelled_at))
