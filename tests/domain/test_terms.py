"""Every term to its last minute: over both changes of the clocks and a leap day, begun early or late on its day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from samenop_desktop.domain.backups import earns_backup
from samenop_desktop.domain.days import day_of, deadline_of, first_paid_day, last_day_to_confirm, start_of
from samenop_desktop.domain.licence import is_over
from samenop_desktop.domain.mailboxes import free_again_day
from samenop_desktop.domain.requests import RequestStatus, status_at

if TYPE_CHECKING:
    from collections.abc import Callable

SPRING = date(2026, 3, 10)
AUTUMN = date(2026, 10, 5)
LEAP = date(2028, 2, 8)
END_OF_JANUARY = date(2028, 1, 31)
MINUTE = timedelta(minutes=1)


def request_is_over(begun: datetime, now: datetime) -> bool:
    deadline = deadline_of(last_day_to_confirm(begun))
    return status_at(RequestStatus.OPEN, deadline, now) is RequestStatus.EXPIRED


def free_days_are_over(begun: datetime, now: datetime) -> bool:
    return day_of(now) >= first_paid_day(begun)


def mailbox_is_free(begun: datetime, now: datetime) -> bool:
    return day_of(now) >= free_again_day(begun)


def back_up_is_earned(begun: datetime, now: datetime) -> bool:
    return earns_backup(begun, begun, now)


@pytest.mark.parametrize(
    ("is_round", "begun_on", "round_at"),
    [
        # 21 days after the day of asking, and that whole day
        (request_is_over, SPRING, datetime(2026, 3, 31, 22, tzinfo=UTC)),
        (request_is_over, AUTUMN, datetime(2026, 10, 26, 23, tzinfo=UTC)),
        (request_is_over, LEAP, datetime(2028, 2, 29, 23, tzinfo=UTC)),
        (request_is_over, END_OF_JANUARY, datetime(2028, 2, 21, 23, tzinfo=UTC)),
        # 30 free days, that of confirming among them
        (free_days_are_over, SPRING, datetime(2026, 4, 8, 22, tzinfo=UTC)),
        (free_days_are_over, AUTUMN, datetime(2026, 11, 3, 23, tzinfo=UTC)),
        (free_days_are_over, LEAP, datetime(2028, 3, 8, 23, tzinfo=UTC)),
        (free_days_are_over, END_OF_JANUARY, datetime(2028, 2, 29, 23, tzinfo=UTC)),
        # 30 days before the address of a mailbox is set again
        (mailbox_is_free, SPRING, datetime(2026, 4, 8, 22, tzinfo=UTC)),
        (mailbox_is_free, AUTUMN, datetime(2026, 11, 3, 23, tzinfo=UTC)),
        (mailbox_is_free, LEAP, datetime(2028, 3, 8, 23, tzinfo=UTC)),
        (mailbox_is_free, END_OF_JANUARY, datetime(2028, 2, 29, 23, tzinfo=UTC)),
        # 90 days of a cancelled licence
        (is_over, SPRING, datetime(2026, 6, 7, 22, tzinfo=UTC)),
        (is_over, AUTUMN, datetime(2027, 1, 2, 23, tzinfo=UTC)),
        (is_over, LEAP, datetime(2028, 5, 7, 22, tzinfo=UTC)),
        (is_over, END_OF_JANUARY, datetime(2028, 4, 29, 22, tzinfo=UTC)),
        # a calendar month
        (back_up_is_earned, SPRING, datetime(2026, 4, 9, 22, tzinfo=UTC)),
        (back_up_is_earned, AUTUMN, datetime(2026, 11, 4, 23, tzinfo=UTC)),
        (back_up_is_earned, LEAP, datetime(2028, 3, 7, 23, tzinfo=UTC)),
        (back_up_is_earned, END_OF_JANUARY, datetime(2028, 2, 28, 23, tzinfo=UTC)),
    ],
)
def test_a_term_is_round_at_midnight_in_amsterdam_whenever_on_its_day_it_began(
    is_round: Callable[[datetime, datetime], bool], begun_on: date, round_at: datetime
) -> None:
    midnight_after = start_of(begun_on + timedelta(days=1))
    for begun in (start_of(begun_on), midnight_after - MINUTE):
        assert not is_round(begun, round_at - MINUTE)
        assert is_round(begun, round_at)
