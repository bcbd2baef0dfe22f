"""How long personal details must be kept, and when they may be made anonymous (D45).

What belongs to an agreement belongs to the accounts of the office, which Dutch tax law (article 52 of the
Algemene wet inzake rijksbelastingen) has it keep for seven years after the year.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from samenop_desktop.domain.requests import RequestStatus

YEARS_KEPT = 7


class KeptFor(StrEnum):
    """Why personal details stay."""

    REQUEST_OPEN = "request_open"
    MAIL_WAITING = "mail_waiting"
    SUBSCRIPTION_RUNNING = "subscription_running"
    LAW = "law"


@dataclass(frozen=True, slots=True)
class Kept:
    """Why something stays, and with LAW the last day that it must."""

    reason: KeptFor
    last_day: date | None = None


def kept_for(status: RequestStatus, *, ended_on: date, today: date, is_running: bool, mail_waits: bool) -> Kept | None:
    """Why the details of a request must stay, None when they may be made anonymous.

    `is_running` tells whether what was agreed to still runs; `ended_on` is the day on which it, or the request, ended.
    """
    if status is RequestStatus.OPEN:
        return Kept(KeptFor.REQUEST_OPEN)
    if mail_waits:
        return Kept(KeptFor.MAIL_WAITING)
    if status is not RequestStatus.CONFIRMED:
        return None
    if is_running:
        return Kept(KeptFor.SUBSCRIPTION_RUNNING)
    last_day = date(ended_on.year + YEARS_KEPT, 12, 31)
    return Kept(KeptFor.LAW, last_day) if today <= last_day else None
