"""What the service for copies of the embedded store hands out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class CopyReason(StrEnum):
    """Why a copy was made: by itself on a day of use, or before somebody went back to an older one."""

    DAILY = "dag"
    ASIDE = "bewaard"


@dataclass(frozen=True, slots=True)
class StoreCopy:
    """One copy of the embedded store; it was read back and sound when it got its `name`."""

    name: str
    reason: CopyReason
    made_at: datetime
    size: int

    @property
    def id(self) -> str:
        """What tells it from the others."""
        return self.name


@dataclass(frozen=True, slots=True)
class WentBack:
    """What came of going back: from when the data are now, and what of them has no content on this disk any more."""

    made_at: datetime
    without_content: tuple[str, ...]
