"""What services hand out: frozen rows and queries. Imports the domain only, so that a window can use it at start."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Generic, TypeVar

from samenop_desktop.domain.packages import Package, Payer

if TYPE_CHECKING:
    from datetime import date, datetime

    from samenop_desktop.domain.accounts import Actor, Role
    from samenop_desktop.domain.administrations import Kind, Status
    from samenop_desktop.domain.auditfile import Auditfile
    from samenop_desktop.domain.backups import BackupReason
    from samenop_desktop.domain.company import CompanyDetails
    from samenop_desktop.domain.errors import ErrorCode
    from samenop_desktop.domain.requests import Delivery, RequestKind, RequestStatus
    from samenop_desktop.domain.timeline import TimeLine

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where a page ended: the sort value and the id of its last row. Made and read by services only.

    `stretch` is the part of the order it is in, where an order consists of parts.
    """

    value: str | int | float | datetime | None
    id: int
    stretch: int = 0


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    """One page of a table: its rows and the cursor of the page after it, None at the end."""

    rows: tuple[Row, ...]
    next: Cursor | None


ANCHOR_EVERY = 20_000
"""How far the anchors of an outline lie apart: passing over so many rows takes an index a few milliseconds."""


@dataclass(frozen=True, slots=True)
class Outline:
    """How long a table is, and where in it every `ANCHOR_EVERY`th row stands: what a scroll bar needs to jump."""

    total: int
    anchors: tuple[Cursor, ...]


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who is signed in; `city` and `phone` are empty for a client, `package` is None when no subscription runs.

    `password_mark` is another one when the password is; it tells nothing about it.
    """

    actor: Actor
    role: Role
    name: str
    email: str
    relation_number: str
    package: Package | None
    password_mark: str
    city: str = ""
    phone: str = ""

    @property
    def has_accountant_package(self) -> bool:
        """Whether it runs; without it an office's rights rest (D36)."""
        return self.package is Package.ACCOUNTANT


@dataclass(frozen=True, slots=True)
class OfficeForm:
    """What an office fills in about itself; the passwords are empty where they do not change."""

    name: str
    city: str
    email: str
    phone: str = ""
    password: str = ""
    password_repeated: str = ""


class AdministrationColumn(StrEnum):
    """The columns of the table Administraties."""

    NAME = "name"
    KIND = "kind"
    OWNER = "owner"
    LAST_OPENED = "last_opened"
    STATUS = "status"
    MONTHLY_COST = "monthly_cost"


@dataclass(frozen=True, slots=True)
class AdministrationQuery:
    """Search text and order of the table Administraties."""

    search: str = ""
    sort: AdministrationColumn = AdministrationColumn.NAME
    descending: bool = False


@dataclass(frozen=True, slots=True)
class AdministrationRow:
    """One administration as its viewer sees it. `name` carries the mention SamenOp, `plain_name` does not.

    `monthly_cents` is what the viewer pays for it in this month, excluding btw, and `free_until` the day from which it
    costs something, where free days make it nothing. A released one has no owner: `owner` is
    empty. The `may_...` fields say what the viewer can do now; where it is an ErrorCode, that is the reason why not.
    """

    id: int
    name: str
    plain_name: str
    kind: Kind
    owner: str
    last_opened_at: datetime | None
    status: Status
    monthly_cents: int
    may_put_online: ErrorCode | None
    free_until: date | None = None
    released: bool = False
    may_back_up: ErrorCode | None = None
    may_copy: ErrorCode | None = None
    may_release: ErrorCode | None = None
    may_delete: ErrorCode | None = None


@dataclass(frozen=True, slots=True)
class FirstLook:
    """What is there to see before the store is open: who is signed in, the first rows of `query`, and how many more."""

    signed_in: SignedIn
    query: AdministrationQuery
    rows: tuple[AdministrationRow, ...]
    total: int


@dataclass(frozen=True, slots=True)
class KeptAuditfile:
    """An auditfile that an administration holds, byte for byte: its name, size in bytes, checksum and findings."""

    file_name: str
    size: int
    sha256: str
    kept_at: datetime
    found: Auditfile


@dataclass(frozen=True, slots=True)
class Imported:
    """A new local administration made from an auditfile."""

    administration_id: int
    name: str
    auditfile: KeptAuditfile


@dataclass(frozen=True, slots=True)
class OpenedAdministration:
    """The opened administration: company data, its owner, and what the viewer is to it (S37: the owner's number).

    `auditfiles` has the newest first; empty for a new administration.
    """

    id: int
    name: str
    kind: Kind
    details: CompanyDetails
    owner: str
    owner_relation_number: str
    is_owner: bool
    has_right: bool
    auditfiles: tuple[KeptAuditfile, ...]


@dataclass(frozen=True, slots=True)
class NewAdministration:
    """An administration that was copied or restored, and now stands in the list."""

    administration_id: int
    name: str


class BackupColumn(StrEnum):
    """The columns of the Overzicht, in the order of the screen."""

    ADMINISTRATION = "administration"
    OWNER = "owner"
    MADE = "made"
    REASON = "reason"
    SIZE = "size"


@dataclass(frozen=True, slots=True)
class BackupQuery:
    """Search text and order of the Overzicht."""

    search: str = ""
    sort: BackupColumn = BackupColumn.MADE
    descending: bool = True


@dataclass(frozen=True, slots=True)
class BackupRow:
    """One back-up in an account's own Overzicht (S31). The names are those at the time it was made.

    `size` is that of the file in bytes, `content_size` of what is in it; `sha256` is the file's. While it is not
    `complete` it is still being made, or waits for that.
    """

    id: int
    administration: str
    owner: str
    made_at: datetime
    reason: BackupReason
    released: bool
    complete: bool
    auditfiles: int
    size: int
    content_size: int
    sha256: str


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


@dataclass(frozen=True, slots=True)
class WorkDone:
    """What one round of due work did: requests expired, mails sent, mails not sent (yet).

    `copies_changed` tells that today's copy of the store was made, or that it could not be made.
    """

    expired: int = 0
    sent: int = 0
    failed: int = 0
    copies_changed: bool = False
