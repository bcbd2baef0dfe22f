"""Rows about the personal details of one client. Imports the domain only, so that a window can use it at start."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from samenop_desktop.domain.acts import Act
    from samenop_desktop.domain.company import CompanyDetails
    from samenop_desktop.domain.requests import RequestKind, RequestStatus
    from samenop_desktop.domain.retention import Kept


@dataclass(frozen=True, slots=True)
class PersonalRow:
    """One request to the client; `kept` says why its details must stay, None when they may be made anonymous.

    `administration_stays` tells that its administration is still there, with the company data in it.
    """

    id: int
    administration: str
    kind: RequestKind
    status: RequestStatus
    asked_at: datetime
    kept: Kept | None
    administration_stays: bool
    is_anonymous: bool


@dataclass(frozen=True, slots=True)
class ExportedMail:
    """A mail about the client's request."""

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
    """All that is kept of the client with one request. Of an IBAN only the end is in `filled_in`."""

    row: PersonalRow
    email: str
    details: CompanyDetails
    reason: str
    shown: str
    filled_in: Mapping[str, Any]
    mails: tuple[ExportedMail, ...]
    acts: tuple[ExportedAct, ...]
