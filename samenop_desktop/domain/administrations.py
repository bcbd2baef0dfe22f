"""Administrations: where they stand, what they are called, what their state is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

MAXIMUM_NAME = 50
MENTION = "SamenOp"


class Place(StrEnum):
    """Where an administration stands, whoever looks.

    ARRIVING is one that is being copied or restored and that nobody sees yet; of a DELETED one nothing is left but
    its name, for the requests and the history that speak of it.
    """

    LOCAL = "local"
    ONLINE = "online"
    ARRIVING = "arriving"
    DELETED = "deleted"


class Kind(StrEnum):
    """Where an administration stands, seen by who looks (S22)."""

    LOCAL = "local"
    ONLINE = "online"
    ONLINE_CLIENT = "online_client"


class State(StrEnum):
    """What the list says of an administration."""

    READY = "ready"
    OFFERED = "offered"
    COSTS_MONEY = "costs_money"
    BUSY = "busy"
    LICENCE_ENDS = "licence_ends"


@dataclass(frozen=True, slots=True)
class Status:
    """A state with the number of days (OFFERED) or the date (LICENCE_ENDS) that belongs to it."""

    state: State
    days_left: int | None = None
    on: date | None = None


def shown_name(name: str, *, offered: bool) -> str:
    """The name with the mention SamenOp while an offer is open; derived, never stored (S15, D14)."""
    return f"{name} ({MENTION})" if offered else name
