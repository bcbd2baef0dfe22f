"""Requests to a client: an offer or a transfer, its states and its ends."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

MAXIMUM_REASON = 500


class RequestKind(StrEnum):
    """What the client is asked to confirm."""

    OFFER = "offer"
    TRANSFER = "transfer"


class RequestStatus(StrEnum):
    """Where a request stands; every status but OPEN is final (D16)."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"
    DECLINED = "declined"
    EXPIRED = "expired"


UNCONFIRMED_ENDS = frozenset({RequestStatus.CANCELLED, RequestStatus.DECLINED, RequestStatus.EXPIRED})


class Delivery(StrEnum):
    """What became of the mail, apart from what became of the request."""

    WAITS_FOR_SETTINGS = "waits_for_settings"
    WAITS_FOR_PUBLIC_URL = "waits_for_public_url"
    QUEUED = "queued"
    SENT = "sent"
    FAILED = "failed"
    WITHDRAWN = "withdrawn"


def status_at(stored: RequestStatus, deadline: datetime, now: datetime) -> RequestStatus:
    """The status that is true at `now`: an open request past its deadline has expired, stored or not (D17)."""
    if stored is RequestStatus.OPEN and now >= deadline:
        return RequestStatus.EXPIRED
    return stored
