"""Terms are counted in days of Amsterdam, to the last minute, over both changes of the clocks and a leap day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenop_desktop.domain.days import (
    AMSTERDAM,
    day_of,
    days_left,
    deadline_of,
    first_paid_day,
    last_day_to_confirm,
    start_of,
)
from samenop_desktop.domain.requests import RequestStatus, status_at
from samenop_desktop.domain.timeline import time_line

SPRING = date(2026, 3, 29)
"""The last Sunday of March: the clock skips from 02:00 to 03:00."""
AUTUMN = date(2026, 10, 25)
"""The last Sunday of October: the hour from 02:00 to 03:00 comes twice."""
MOMENTS = st.datetimes(datetime(1996, 1, 1), datetime(2096, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001  # aware by timezones


def in_amsterdam(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=AMSTERDAM)  # type: ignore[arg-type,misc]  # the parts of a moment


@pytest.mark.parametrize(
    ("asked_at", "last_day"),
    [
        (in_amsterdam(2026, 11, 23, 12, 0), date(2026, 12, 14)),
        (in_amsterdam(2026, 11, 23, 0, 0), date(2026, 12, 14)),
        (in_amsterdam(2026, 11, 23, 23, 59), date(2026, 12, 14)),
        (in_amsterdam(2026, 3, 8, 12, 0), SPRING),
        (in_amsterdam(2026, 3, 28, 23, 59), date(2026, 4, 18)),
        (in_amsterdam(2026, 10, 4, 12, 0), AUTUMN),
        (in_amsterdam(2026, 10, 25, 2, 30), date(2026, 11, 15)),
        (in_amsterdam(2028, 2, 8, 12, 0), date(2028, 2, 29)),
        (in_amsterdam(2028, 2, 29, 12, 0), date(2028, 3, 21)),
        (datetime(2026, 6, 30, 22, 30, tzinfo=UTC), date(2026, 7, 22)),
    ],
)
def test_the_day_of_asking_is_day_0_and_day_21_is_the_last(asked_at: datetime, last_day: date) -> None:
    assert last_day_to_confirm(asked_at) == last_day
    assert time_line(asked_at).last_day == last_day


@pytest.mark.parametrize(
    ("last_day", "first_moment_after"),
    [
        (date(2026, 12, 14), datetime(2026, 12, 14, 23, 0, tzinfo=UTC)),
        (date(2026, 7, 1), datetime(2026, 7, 1, 22, 0, tzinfo=UTC)),
        (SPRING - timedelta(days=1), datetime(2026, 3, 28, 23, 0, tzinfo=UTC)),
        (SPRING, datetime(2026, 3, 29, 22, 0, tzinfo=UTC)),
        (AUTUMN - timedelta(days=1), datetime(2026, 10, 24, 22, 0, tzinfo=UTC)),
        (AUTUMN, datetime(2026, 10, 25, 23, 0, tzinfo=UTC)),
        (date(2028, 2, 29), datetime(2028, 2, 29, 23, 0, tzinfo=UTC)),
    ],
)
def test_the_last_day_counts_to_its_last_minute(last_day: date, first_moment_after: datetime) -> None:
    deadline = deadline_of(last_day)
    assert deadline == first_moment_after
    moment = timedelta(microseconds=1)
    assert status_at(RequestStatus.OPEN, deadline, deadline - moment) is RequestStatus.OPEN
    assert status_at(RequestStatus.OPEN, deadline, deadline) is RequestStatus.EXPIRED


@pytest.mark.parametrize(("day", "hours"), [(SPRING, 23), (AUTUMN, 25), (date(2026, 6, 1), 24)])
def test_a_day_is_as_long_as_the_clock_says(day: date, hours: int) -> None:
    assert deadline_of(day) - start_of(day) == timedelta(hours=hours)


@pytest.mark.parametrize("ended", [status for status in RequestStatus if status is not RequestStatus.OPEN])
def test_an_end_is_not_changed_by_the_clock(ended: RequestStatus) -> None:
    deadline = deadline_of(date(2026, 12, 14))
    assert status_at(ended, deadline, deadline + timedelta(days=400)) is ended


@pytest.mark.parametrize(
    ("confirmed_at", "paid_from"),
    [
        (in_amsterdam(2026, 12, 1, 0, 0), date(2026, 12, 31)),
        (in_amsterdam(2026, 12, 1, 23, 59), date(2026, 12, 31)),
        (in_amsterdam(2026, 3, 15, 12, 0), date(2026, 4, 14)),
        (in_amsterdam(2026, 10, 10, 12, 0), date(2026, 11, 9)),
        (in_amsterdam(2028, 1, 30, 12, 0), date(2028, 2, 29)),
        (in_amsterdam(2027, 1, 30, 12, 0), date(2027, 3, 1)),
    ],
)
def test_thirty_days_are_free_from_the_day_of_confirming(confirmed_at: datetime, paid_from: date) -> None:
    assert first_paid_day(confirmed_at) == paid_from
    free = [day_of(confirmed_at) + timedelta(days=number) for number in range(30)]
    assert free[-1] + timedelta(days=1) == paid_from


def test_the_time_line_tells_the_earliest_and_the_latest_cost() -> None:
    dates = time_line(in_amsterdam(2026, 11, 23, 12, 0))
    assert dates.asked_on == date(2026, 11, 23)
    assert dates.first_paid_day_earliest == date(2026, 12, 23)
    assert dates.first_paid_day_latest == date(2027, 1, 13)


def test_without_free_days_it_costs_from_the_day_of_confirming() -> None:
    dates = time_line(in_amsterdam(2026, 11, 23, 12, 0), has_free_days=False)
    assert (dates.first_paid_day_earliest, dates.first_paid_day_latest) == (dates.asked_on, dates.last_day)


@pytest.mark.parametrize(
    ("now", "days"),
    [
        (in_amsterdam(2026, 11, 23, 12, 0), 21),
        (in_amsterdam(2026, 12, 13, 23, 59), 1),
        (in_amsterdam(2026, 12, 14, 0, 0), 0),
        (in_amsterdam(2026, 12, 14, 23, 59), 0),
        (in_amsterdam(2026, 12, 16, 0, 0), 0),
    ],
)
def test_days_left_are_whole_days_after_today(now: datetime, days: int) -> None:
    assert days_left(date(2026, 12, 14), now) == days


@given(MOMENTS)
def test_a_request_is_open_for_twenty_one_days_and_the_rest_of_its_first(asked_at: datetime) -> None:
    deadline = deadline_of(last_day_to_confirm(asked_at))
    hour = timedelta(hours=1)
    assert timedelta(days=21) - hour < deadline - asked_at <= timedelta(days=22) + hour
    assert day_of(deadline) - day_of(asked_at) == timedelta(days=22)
    assert deadline.astimezone(AMSTERDAM).time() == datetime.min.time()
