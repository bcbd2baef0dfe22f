"""Days and moments in Dutch, on the clock of Amsterdam."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenop_desktop.domain.days import AMSTERDAM

if TYPE_CHECKING:
    from datetime import date, datetime

MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")


def long_day(day: date) -> str:
    """`14 december 2026`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def week_day(day: date) -> str:
    """`maandag 14 december 2026`."""
    return f"{WEEKDAYS[day.weekday()]} {long_day(day)}"


def short_day(day: date) -> str:
    """`14-12-2026`."""
    return f"{day:%d-%m-%Y}"


def moment(at: datetime) -> str:
    """`14-12-2026 09:05`, in Amsterdam, for an aware moment."""
    return f"{at.astimezone(AMSTERDAM):%d-%m-%Y %H:%M}"


def days_to_go(days: int) -> str:
    """`nog 5 dagen`, `nog 1 dag`, and on the last day `laatste dag`."""
    if days == 0:
        return "laatste dag"
    return "nog 1 dag" if days == 1 else f"nog {days} dagen"
