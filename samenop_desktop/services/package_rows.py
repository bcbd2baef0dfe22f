"""What the service of the office's own package hands out. Imports the domain only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class PackageView:
    """Whether an office has the package Accountant, and what cancelling or taking it again would touch (D36).

    `since` is the day on which it began or, without it, ended; None for an office that never had it. `monthly_cents` is
    its price, excluding btw. `requests` counts the open offers and transfers, `rights` the administrations of clients
    in which the office has a right, `own_online` its own online administrations, which cost `own_online_cents` a month
    without the package, and `clients_paid` the clients whose subscription it pays.
    """

    has_it: bool
    since: date | None
    monthly_cents: int
    requests: int
    rights: int
    own_online: int
    own_online_cents: int
    clients_paid: int
