"""What the service of failing due work hands out. Imports the domain only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from samenop_desktop.domain.errors import ErrorCode


@dataclass(frozen=True, slots=True)
class DueTrouble:
    """A back-up that the program owes an account and cannot make: of what, why, and since when that is so."""

    administration: str
    code: ErrorCode
    since: datetime
