"""What the services of the client's own side hand out: frozen rows. Imports the domain only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from samenop_desktop.domain.accounts import Role
    from samenop_desktop.domain.errands import ChangeState, Purpose
    from samenop_desktop.domain.forgotten_passwords import LinkState
    from samenop_desktop.domain.packages import Package
    from samenop_desktop.domain.requests import RequestKind


@dataclass(frozen=True, slots=True)
class OfficeWithAccess:
    """An office with a right in an administration; `rests` while it lacks the package Accountant (D36)."""

    office_id: int
    name: str
    city: str
    phone: str
    email: str
    since: datetime
    rests: bool


@dataclass(frozen=True, slots=True)
class FoundOffice:
    """An office found by name and place (P08); `has_access` when it has a right in the administration already."""

    office_id: int
    name: str
    city: str
    has_access: bool


@dataclass(frozen=True, slots=True)
class OwnRequest:
    """A request that waits for the signed-in client; `days_left` is 0 on the last day."""

    id: int
    kind: RequestKind
    office: str
    administration: str
    last_day: date
    days_left: int


@dataclass(frozen=True, slots=True)
class SubscriptionView:
    """What the client has. `payer` names who receives the invoice, `iban_end` is the end of the client's own IBAN.

    `first_paid_day` is the day after the free ones. `removal_day` is set while the licence is cancelled: on that day
    the online administrations go, and until then the cancelling can be undone (S34, D40).
    """

    relation_number: str
    package: Package
    monthly_cents: int
    started_on: date
    first_paid_day: date
    is_free_now: bool
    payer: str
    client_pays: bool
    iban_end: str
    cancelled_on: date | None
    removal_day: date | None


@dataclass(frozen=True, slots=True)
class PendingEmailChange:
    """A new address that was asked for and not yet confirmed on both sides."""

    new_email: str
    last_day: date
    old_confirmed: bool
    new_confirmed: bool


@dataclass(frozen=True, slots=True)
class NewPasswordPage:
    """A link to a new password as its holder sees it: whose account it is, and whether it still works."""

    state: LinkState
    email: str
    role: Role


@dataclass(frozen=True, slots=True)
class EmailChangePage:
    """A change of address as the holder of one of its links sees it; `side` says which link it is."""

    side: Purpose
    state: ChangeState
    old_email: str
    new_email: str
    last_day: date
