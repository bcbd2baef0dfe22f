"""What services hand out about one administration and what is in it; imports the domain only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from samenop_desktop.domain.administrations import Kind
    from samenop_desktop.domain.auditfile import Auditfile
    from samenop_desktop.domain.company import CompanyDetails


@dataclass(frozen=True, slots=True)
class KeptAuditfile:
    """An auditfile that an administration holds, byte for byte: its name, size in bytes, checksum and findings."""

    file_name: str
    size: int
    sha256: str
    kept_at: datetime
    found: Auditfile


@dataclass(frozen=True, slots=True)
class Imported:
    """A new local administration made from an auditfile."""

    administration_id: int
    name: str
    auditfile: KeptAuditfile


@dataclass(frozen=True, slots=True)
class OpenedAdministration:
    """The opened administration: company data, its owner, and what the viewer is to it (S37: the owner's number).

    `auditfiles` has the newest first; empty for a new administration.
    """

    id: int
    name: str
    kind: Kind
    details: CompanyDetails
    owner: str
    owner_relation_number: str
    is_owner: bool
    has_right: bool
    auditfiles: tuple[KeptAuditfile, ...]


@dataclass(frozen=True, slots=True)
class NewAdministration:
    """An administration that was copied or restored, and now stands in the list."""

    administration_id: int
    name: str
