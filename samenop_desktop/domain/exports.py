"""What is kept of one client, as it goes into an export (D45)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from samenop_desktop.domain.acts import Act
    from samenop_desktop.domain.company import CompanyDetails
    from samenop_desktop.domain.packages import Package
    from samenop_desktop.domain.requests import RequestKind, RequestStatus

SHOWN_OF_IBAN = 4
"""How many of its last signs are told of an IBAN."""


@dataclass(frozen=True, slots=True)
class ExportedMail:
    """A mail to or about the client."""

    recipient: str
    subject: str
    text: str
    state_at: datetime


@dataclass(frozen=True, slots=True)
class ExportedAct:
    """A line of the history with personal details."""

    at: datetime
    act: Act
    personal: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ExportedRequest:
    """All that is kept of the client with one request of `office`. Of an IBAN only the end is in `filled_in`."""

    office: str
    administration: str
    kind: RequestKind
    status: RequestStatus
    asked_at: datetime
    email: str
    details: CompanyDetails
    reason: str
    shown: str
    filled_in: Mapping[str, Any]
    mails: tuple[ExportedMail, ...]
    acts: tuple[ExportedAct, ...]


@dataclass(frozen=True, slots=True)
class ExportedSubscription:
    """A subscription of the client, with what it costs a month in cents; `ended_on` is None while it runs."""

    package: Package
    monthly_cents: int
    payer: str
    iban_end: str
    started_on: date
    first_paid_day: date
    cancelled_on: date | None
    ended_on: date | None


@dataclass(frozen=True, slots=True)
class OwnDetails:
    """All that is kept of a client, for himself; `administrations` are his own, with the company data in them."""

    name: str
    email: str
    relation_number: str
    since: datetime
    details: CompanyDetails
    subscriptions: tuple[ExportedSubscription, ...]
    administrations: tuple[tuple[str, CompanyDetails], ...]
    requests: tuple[ExportedRequest, ...]
    mails: tuple[ExportedMail, ...]
    acts: tuple[ExportedAct, ...]
