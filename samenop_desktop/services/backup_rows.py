"""What services hand out about back-ups; imports the domain only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from samenop_desktop.domain.backups import BackupReason


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
