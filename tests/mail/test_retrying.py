"""The growing pauses between attempts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from samenop_desktop.mail.retrying import GIVE_UP_AFTER, PAUSES, next_attempt, pause_after

START = datetime(2026, 3, 27, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("attempts", "minutes"), [(1, 1), (2, 2), (3, 5), (4, 15), (5, 60), (6, 180), (7, 360), (8, 360), (100, 360)]
)
def test_pauses_grow_to_six_hours(attempts: int, minutes: int) -> None:
    assert pause_after(attempts) == timedelta(minutes=minutes)


def test_it_goes_on_for_five_days_and_then_gives_up() -> None:
    now, attempts = START, 0
    while True:
        attempts += 1
        at = next_attempt(START, attempts, now)
        if at is None:
            break
        assert now < at < START + GIVE_UP_AFTER
        now = at
    assert attempts == 26
    assert now > START + timedelta(days=4, hours=17)


def test_a_mail_that_waited_for_weeks_is_tried_with_every_pause_before_giving_up() -> None:
    now, attempts = START + timedelta(days=20), 0
    while True:
        attempts += 1
        at = next_attempt(START, attempts, now)
        if at is None:
            break
        now = at
    assert attempts == len(PAUSES)
    assert now - START == timedelta(days=20) + sum(PAUSES[:-1], timedelta())
