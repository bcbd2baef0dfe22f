"""Who looks at the table Administraties and what its statements find, made into its rows; without SQLAlchemy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from samenop_desktop.domain.administrations import Kind, State, Status, shown_name
from samenop_desktop.domain.days import day_of, days_left, first_of_next_month, start_of
from samenop_desktop.domain.errors import ErrorCode
from samenop_desktop.domain.licence import removal_day
from samenop_desktop.domain.requests import RequestKind
from samenop_desktop.services.rows import AdministrationRow

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

KIND_ORDER = {Kind.LOCAL: 0, Kind.ONLINE: 1, Kind.ONLINE_CLIENT: 2}
STATE_ORDER = {State.READY: 0, State.OFFERED: 1, State.COSTS_MONEY: 2, State.BUSY: 3, State.LICENCE_ENDS: 4}
_KINDS = {order: kind for kind, order in KIND_ORDER.items()}
_STATES = {order: state for state, order in STATE_ORDER.items()}


class Found(Protocol):
    """What the statements find of one administration; `kind` and `state` by their place in the order."""

    id: int
    name: str
    released_at: datetime | None
    owner: str
    opened_at: datetime | None
    open_kind: str | None
    last_day: date | None
    cancelled_at: datetime | None
    kind: int
    state: int
    cents: int
    free_until: date | None


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who looks, at which desk, when, and whether he has the package without which his rights rest (D36)."""

    id: int
    desk_id: str
    has_package: bool
    now: datetime

    def values(self) -> dict[str, object]:
        """What the statements want to know of him, by the names of their parameters; without `included`."""
        today = day_of(self.now)
        return {
            "viewer": self.id,
            "desk": self.desk_id,
            "has_package": self.has_package,
            "now": self.now,
            "month": start_of(today.replace(day=1)),
            "next_month": first_of_next_month(today),
        }

    def row(self, found: Found) -> AdministrationRow:
        """The administration as he sees it."""
        state, kind = _STATES[found.state], _KINDS[found.kind]
        offered = found.open_kind == RequestKind.OFFER
        request_open = ErrorCode.REQUEST_OPEN if found.open_kind is not None else None
        no_package = None if self.has_package else ErrorCode.PACKAGE_NOT_ACCOUNTANT
        left = days_left(found.last_day, self.now) if state is State.OFFERED and found.last_day else None
        goes_on = removal_day(found.cancelled_at) if state is State.LICENCE_ENDS and found.cancelled_at else None
        return AdministrationRow(
            id=found.id,
            name=shown_name(found.name, offered=offered),
            plain_name=found.name,
            kind=kind,
            owner=found.owner,
            last_opened_at=found.opened_at,
            status=Status(state, left, goes_on),
            monthly_cents=found.cents,
            free_until=found.free_until,
            released=found.released_at is not None,
            may_put_online=_hindrance(found, kind, {Kind.LOCAL: no_package}, ErrorCode.ADMINISTRATION_NOT_LOCAL),
            may_back_up=_hindrance(found, kind, dict.fromkeys(Kind)),
            may_copy=_hindrance(found, kind, {Kind.LOCAL: None, Kind.ONLINE: None}, ErrorCode.COPY_OF_OTHERS),
            may_release=_hindrance(found, kind, {Kind.LOCAL: request_open}, ErrorCode.RELEASE_NOT_LOCAL),
            may_delete=_hindrance(
                found, kind, {Kind.LOCAL: request_open, Kind.ONLINE: request_open}, ErrorCode.DELETE_OF_OTHERS
            ),
        )


def _hindrance(
    found: Found, kind: Kind, allowed: Mapping[Kind, ErrorCode | None], otherwise: ErrorCode | None = None
) -> ErrorCode | None:
    """Why something that is meant for the kinds `allowed` cannot be done now, or None."""
    if kind not in allowed:
        return otherwise
    if found.released_at is not None:
        return ErrorCode.ADMINISTRATION_RELEASED
    return ErrorCode.ADMINISTRATION_BUSY if found.state == STATE_ORDER[State.BUSY] else allowed[kind]
