"""What services hand out about offers and transfers, and their mails; imports the domain only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from samenop_desktop.domain.packages import Payer

if TYPE_CHECKING:
    from datetime import date, datetime

    from samenop_desktop.domain.company import CompanyDetails
    from samenop_desktop.domain.errors import ErrorCode
    from samenop_desktop.domain.packages import Package
    from samenop_desktop.domain.requests import Delivery, RequestKind, RequestStatus
    from samenop_desktop.domain.timeline import TimeLine


class OfferColumn(StrEnum):
    """The columns of the table Aanbiedingen, in the order of the screen."""

    ADMINISTRATION = "administration"
    CLIENT = "client"
    EMAIL = "email"
    KIND = "kind"
    STATUS = "status"
    LAST_DAY = "last_day"
    DELIVERY = "delivery"
    PAYER = "payer"
    PACKAGE = "package"
    CREATED = "created"


@dataclass(frozen=True, slots=True)
class OfferQuery:
    """Search text, status filter (None: all) and order of the table Aanbiedingen."""

    search: str = ""
    status: RequestStatus | None = None
    sort: OfferColumn = OfferColumn.CREATED
    descending: bool = True


@dataclass(frozen=True, slots=True)
class OfferRow:
    """One request as its office sees it; `days_left` is set while it is open, `payer` and `package` for an offer.

    `server_words` is what the mail server last answered; `costs_money` is true after an end without confirmation while
    the administration still stands online under the office (S23).
    """

    id: int
    administration_id: int
    administration: str
    client: str
    email: str
    kind: RequestKind
    status: RequestStatus
    last_day: date
    days_left: int | None
    delivery: Delivery
    server_words: str
    payer: Payer | None
    package: Package | None
    created_at: datetime
    costs_money: bool


@dataclass(frozen=True, slots=True)
class MailRow:
    """One mail of a request, as the outbox knows it; `state_at` is when it got its state."""

    id: int
    subject: str
    recipient: str
    delivery: Delivery
    server_words: str
    attempts: int
    state_at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class OfferDetails:
    """Everything about one request: its row, the client's details, the reason of its end and its mails."""

    row: OfferRow
    details: CompanyDetails
    ended_at: datetime | None
    reason: str
    confirmed_at_table: bool
    monthly_cents: int | None
    mails: tuple[MailRow, ...]


@dataclass(frozen=True, slots=True)
class MailPreview:
    """The client's mail as he will read it, without a live link."""

    subject: str
    text: str
    html: str


@dataclass(frozen=True, slots=True)
class OfferReview:
    """The last page of the wizard: dates, price a month in cents excluding btw, and the mail."""

    administration: str
    time_line: TimeLine
    monthly_cents: int
    mail: MailPreview


@dataclass(frozen=True, slots=True)
class OfferMade:
    """What `Voltooien` did."""

    request_id: int
    administration_id: int
    administration: str
    email: str
    last_day: date
    delivery: Delivery


@dataclass(frozen=True, slots=True)
class CancelResult:
    """What became of cancelling one request; `refused` says why it was not cancelled."""

    request_id: int
    administration: str
    refused: ErrorCode | None


@dataclass(frozen=True, slots=True)
class OfferPage:
    """A request as the client's page shows it, found by the token of his link. A transfer has no terms of its own.

    `has_account` is true when the address already belongs to a client, who then signs in to confirm (D23);
    `has_subscription` when one of his runs. Who had one before gets no free days (D41).
    `at_table` is true when the page was opened with `Aan tafel bevestigen`. `first_paid_day` is that of a subscription
    that began with confirming this offer; `relation_number` is the client's once he has confirmed.
    """

    kind: RequestKind
    status: RequestStatus
    office: str
    office_city: str
    office_phone: str
    office_email: str
    administration: str
    package: Package
    monthly_cents: int
    payer: Payer
    last_day: date
    details: CompanyDetails
    has_account: bool
    has_subscription: bool
    has_free_days: bool
    at_table: bool
    first_paid_day: date | None
    first_paid_day_if_confirmed_now: date
    relation_number: str

    @property
    def asks_iban(self) -> bool:
        """Whether confirming begins a subscription that the client pays (P04)."""
        return self.payer is Payer.CLIENT and not self.has_subscription


@dataclass(frozen=True, slots=True)
class OutboxTrouble:
    """What an office should know of its outbox: how many mails wait, and for what, failed, or wait over a day.

    `late_for_want` are those of the `late` that wait for settings or for an address.
    """

    wait_for_settings: int
    wait_for_public_url: int
    failed: int
    late: int
    late_for_want: int = 0
