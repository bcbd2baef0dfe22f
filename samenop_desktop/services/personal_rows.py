"""Rows about the personal details of one client. Imports the domain only, so that a window can use it at start."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

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
