"""Back-ups: why they are made, and when an office has earned one that the program makes by itself."""

from __future__ import annotations

import calendar
from enum import StrEnum
from typing import TYPE_CHECKING

from samenop_desktop.domain.days import day_of

if TYPE_CHECKING:
    from datetime import date, datetime


class BackupReason(StrEnum):
    """Why a back-up stands in somebody's Overzicht."""

    ASKED = "asked"
    BEFORE_DELETING = "before_deleting"
    RIGHT_ENDED = "right_ended"
    OWNER_DELETED = "owner_deleted"
    LICENCE_ENDED = "licence_ended"
    UPLOADED = "uploaded"


def month_after(day: date) -> date:
    """The same day one calendar month later, or the last day of that month where it is shorter."""
    year, month = (day.year + 1, 1) if day.month == 12 else (day.year, day.month + 1)  # noqa: PLR2004  # December
    return day.replace(year=year, month=month, day=min(day.day, calendar.monthrange(year, month)[1]))


def earns_backup(online_since: datetime, granted_at: datetime, now: datetime) -> bool:
    """Whether an office that loses its right at `now` gets a back-up by itself (P11, D34).

    The administration was online for a calendar month and the office had its right for one.
    """
    return month_after(day_of(max(online_since, granted_at))) <= day_of(now)
