"""What the services about money hand out. Imports the domain only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from samenop_desktop.domain.packages import Package


@dataclass(frozen=True, slots=True)
class PriceRow:
    """A price a month in cents excluding btw that the office entered; `in_force` when it is the one of today."""

    id: int
    package: Package
    monthly_cents: int
    valid_from: date
    entered_at: datetime
    in_force: bool


@dataclass(frozen=True, slots=True)
class PackagePrice:
    """A package's price today, None while not known; `since` is None for the published one.

    `next_cents` and `next_from` tell the first price of the office's own that is still to come.
    """

    id: int
    package: Package
    monthly_cents: int | None
    since: date | None
    next_cents: int | None
    next_from: date | None


@dataclass(frozen=True, slots=True)
class PriceOverview:
    """The prices today by package, and all that the office ever entered, the newest first."""

    packages: tuple[PackagePrice, ...]
    entered: tuple[PriceRow, ...]


class CostKind(StrEnum):
    """What an office pays for."""

    OWN_SUBSCRIPTION = "own_subscription"
    ADMINISTRATION = "administration"
    CLIENT_SUBSCRIPTION = "client_subscription"


class CostNote(StrEnum):
    """What is special about the amount of a line.

    PAID is the office's own package, taken again in a paid month. EXTRA is an administration beside the one that is
    INCLUDED. What was there for a part of the month is GONE; an administration INCLUDED_GONE when it was the included
    one, OFFERED_GONE when it was extra for having been offered.
    """

    NONE = "none"
    INCLUDED = "included"
    EXTRA = "extra"
    FREE = "free"
    PAID = "paid"
    UNCONFIRMED = "unconfirmed"
    OFFERED = "offered"
    GONE = "gone"
    INCLUDED_GONE = "included_gone"
    OFFERED_GONE = "offered_gone"


@dataclass(frozen=True, slots=True)
class CostLine:
    """One thing that the office pays for this month: for whom and how much, in cents excluding btw.

    `name` is the administration or whose subscription it is; `on` is the day until which it was there (GONE and its
    like) or from which it costs (FREE). `package` and `relation_number` are set for a subscription, `administration_id`
    otherwise.
    """

    kind: CostKind
    name: str
    cents: int
    note: CostNote = CostNote.NONE
    on: date | None = None
    package: Package | None = None
    relation_number: str = ""
    administration_id: int | None = None


@dataclass(frozen=True, slots=True)
class CostOverview:
    """What the office pays in the month of `month` (its first day), and what cleaning up saves a month (D28, P17)."""

    month: date
    lines: tuple[CostLine, ...]
    total_cents: int
    saving_cents: int
