"""Terms counted in days of Europe/Amsterdam over moments kept in UTC."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

AMSTERDAM = ZoneInfo("Europe/Amsterdam")

CONFIRM_DAYS = 21
FREE_DAYS = 30
LAST_DAYS = 3
LATE_MAIL = timedelta(hours=24)


def day_of(moment: datetime) -> date:
    """The calendar day on which `moment` (aware) falls in Amsterdam."""
    return moment.astimezone(AMSTERDAM).date()


def start_of(day: date) -> datetime:
    """The first moment of `day` in Amsterdam, in UTC."""
    return datetime.combine(day, time(), AMSTERDAM).astimezone(UTC)


def first_of_next_month(day: date) -> date:
    """The first day of the calendar month after that of `day`."""
    return (day.replace(day=1) + timedelta(days=31)).replace(day=1)


def last_day_to_confirm(asked_at: datetime) -> date:
    """The last day that still counts: the day of asking is day 0, day 21 counts (S16, D17)."""
    return day_of(asked_at) + timedelta(days=CONFIRM_DAYS)


def deadline_of(last_day: date) -> datetime:
    """The first moment, in UTC, at which `last_day` is over; from then on a request has expired (D17)."""
    return start_of(last_day + timedelta(days=1))


def days_left(last_day: date, now: datetime) -> int:
    """Whole days still to go after today; 0 on the last day itself, never negative."""
    return max((last_day - day_of(now)).days, 0)


def first_paid_day(confirmed_at: datetime) -> date:
    """The day on which the subscription starts to cost: thirty free days from confirming (S12, D12)."""
    return day_of(confirmed_at) + timedelta(days=FREE_DAYS)
