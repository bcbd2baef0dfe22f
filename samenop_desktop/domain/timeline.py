"""What will happen when, for the last page of the wizard and the mails."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from samenop_desktop.domain.days import FREE_DAYS, day_of, last_day_to_confirm


@dataclass(frozen=True, slots=True)
class TimeLine:
    """The dates of an offer made now.

    `first_paid_day_latest` is when the subscription would start to cost if the client confirms on the last day;
    `first_paid_day_earliest` if he confirms today. Without free days those are the very days of confirming (D41).
    """

    asked_on: date
    last_day: date
    first_paid_day_earliest: date
    first_paid_day_latest: date
    has_free_days: bool = True


def time_line(now: datetime, *, has_free_days: bool = True) -> TimeLine:
    """The dates of an offer that is made at `now` (aware): S12, S16, D12, D17, and D41 where there are no free days."""
    today = day_of(now)
    last_day = last_day_to_confirm(now)
    free = timedelta(days=FREE_DAYS if has_free_days else 0)
    return TimeLine(today, last_day, today + free, last_day + free, has_free_days)
