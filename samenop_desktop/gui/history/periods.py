"""The periods that a history can be narrowed to."""

from __future__ import annotations

from datetime import date, timedelta

PERIODS = ("Alles", "Vandaag", "Laatste 7 dagen", "Laatste 30 dagen", "Dit jaar", "Vorig jaar")
"""The choices, in the order of the list."""


def days_of(period: str, today: date) -> tuple[date | None, date | None]:
    """The first and the last day of a period, None where it is open."""
    match period:
        case "Vandaag":
            return today, None
        case "Laatste 7 dagen":
            return today - timedelta(days=6), None
        case "Laatste 30 dagen":
            return today - timedelta(days=29), None
        case "Dit jaar":
            return date(today.year, 1, 1), None
        case "Vorig jaar":
            return date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)
        case _:
            return None, None
