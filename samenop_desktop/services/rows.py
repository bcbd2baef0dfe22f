"""What services hand out to every window: pages, who is signed in, the administrations. Imports the domain only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Generic, TypeVar

from samenop_desktop.domain.packages import Package

if TYPE_CHECKING:
    from datetime import date, datetime

    from samenop_desktop.domain.accounts import Actor, Role
    from samenop_desktop.domain.administrations import Kind, Status
    from samenop_desktop.domain.errors import ErrorCode

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
class WorkDone:
    """What one round of due work did: requests expired, mails sent, mails not sent (yet).

    `copies_changed` tells that today's copy of the store was made, or that it could not be made.
    """

    expired: int = 0
    sent: int = 0
    failed: int = 0
    copies_changed: bool = False
