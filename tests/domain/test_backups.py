"""When an office has earned a back-up."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from samenop_desktop.domain.backups import earns_backup, month_after


@pytest.mark.parametrize(
    ("day", "after"),
    [
        (date(2026, 11, 23), date(2026, 12, 23)),
        (date(2026, 12, 31), date(2027, 1, 31)),
        (date(2027, 1, 31), date(2027, 2, 28)),
        (date(2028, 1, 31), date(2028, 2, 29)),
        (date(2028, 2, 29), date(2028, 3, 29)),
    ],
)
def test_a_month_is_a_calendar_month(day: date, after: date) -> None:
    assert month_after(day) == after


@pytest.mark.parametrize(
    ("online", "granted", "now", "earned"),
    [
        ("2026-10-01T10:00", "2026-10-23T10:00", "2026-11-22T22:59", False),
        ("2026-10-01T10:00", "2026-10-23T10:00", "2026-11-22T23:00", True),  # midnight in Amsterdam
        ("2026-10-24T10:00", "2026-10-01T10:00", "2026-11-23T10:00", False),
        ("2026-10-23T10:00", "2026-10-01T10:00", "2026-11-23T10:00", True),
        ("2027-02-27T23:30", "2027-02-27T23:30", "2027-03-27T23:30", True),  # over the change of the clocks
        ("2027-02-27T23:30", "2027-02-27T23:30", "2027-03-27T22:59", False),
        ("2028-01-31T12:00", "2028-01-31T12:00", "2028-02-28T22:59", False),  # a leap day
        ("2028-01-31T12:00", "2028-01-31T12:00", "2028-02-28T23:00", True),
    ],
)
def test_online_and_a_right_for_a_month_each_earn_a_back_up(online: str, granted: str, now: str, earned: bool) -> None:
    def moment(text: str) -> datetime:
        return datetime.fromisoformat(text).replace(tzinfo=UTC)

    assert earns_backup(moment(online), moment(granted), moment(now)) is earned
