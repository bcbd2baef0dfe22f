"""What the services of transfers, of resending and of cleaning up hand out: frozen rows. Imports the domain only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from samenop_desktop.domain.requests import Delivery


@dataclass(frozen=True, slots=True)
class TransferConsequences:
    """What travels along with an administration that is transferred, and what does not (D30).

    `offices` are the others whose right ends as well; `monthly_cents` is what it costs the office now, and then no
    longer. `mailboxes` are the addresses of the active mailboxes, which end (D37).
    """

    administration: str
    auditfiles: int
    offices: tuple[str, ...]
    monthly_cents: int
    mailboxes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TransferMade:
    """A transfer that was asked for."""

    request_id: int
    administration: str
    client: str
    email: str
    last_day: date
    delivery: Delivery


@dataclass(frozen=True, slots=True)
class Resent:
    """A request whose client gets a new link; those before it are dead."""

    request_id: int
    administration: str
    email: str
    last_day: date
    delivery: Delivery


@dataclass(frozen=True, slots=True)
class CleanupPlan:
    """What cleaning up an administration would do, and what it saves a month (S24, D28).

    A new, still empty one is only deleted; of any other a local copy stays, with these auditfiles.
    """

    administration_id: int
    administration: str
    is_empty: bool
    auditfiles: int
    monthly_cents: int


@dataclass(frozen=True, slots=True)
class CleanedUp:
    """What cleaning up did; `local_name` is that of the local copy, empty where nothing was to be kept."""

    administration: str
    local_name: str
    backup_id: int
    monthly_cents: int
