"""The manifest of a back-up file: what is in it, of whom, when and why, as JSON that is trusted in nothing."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import PurePosixPath
from typing import Any

from samenop_desktop.domain.errors import ErrorCode, SamenopError

FORMAT = "samenop-backup"
VERSION = 1
MAXIMUM_FILE_NAME = 255

_SHA256 = re.compile(r"[0-9a-f]{64}")
_SUFFIXES = frozenset({".xaf", ".xml", ".adf", ".gz", ".zip"})


@dataclass(frozen=True, slots=True)
class ArchivePart:
    """One auditfile in a back-up: its name as the user knew it, its size and checksum, and what reading it told."""

    file_name: str
    size: int
    sha256: str
    kept_at: datetime
    found: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a back-up says of itself. The oldest auditfile stands first.

    `details` are the company details of the administration. `owner` is who owned it when the back-up was made, by
    name and relation number; the file itself is released and belongs to nobody (S32).
    """

    administration: str
    details: dict[str, Any]
    owner: str
    owner_relation_number: str
    made_for: str
    made_for_relation_number: str
    made_at: datetime
    reason: str
    parts: tuple[ArchivePart, ...]
    released: bool = field(default=True)

    @property
    def content_size(self) -> int:
        """Bytes of all auditfiles together, unpacked."""
        return sum(part.size for part in self.parts)

    def member_names(self) -> tuple[str, ...]:
        """What the auditfiles are called inside the file: a number, and a known suffix for whoever unpacks by hand."""
        return tuple(f"auditfiles/{number:04d}{_suffix(part)}" for number, part in enumerate(self.parts, 1))


def manifest_bytes(manifest: Manifest) -> bytes:
    """The manifest as it stands in the file."""
    document = {
        "format": FORMAT,
        "version": VERSION,
        "administration": manifest.administration,
        "details": manifest.details,
        "owner": {"name": manifest.owner, "relation_number": manifest.owner_relation_number},
        "made_for": {"name": manifest.made_for, "relation_number": manifest.made_for_relation_number},
        "made_at": manifest.made_at.isoformat(),
        "reason": manifest.reason,
        "released": manifest.released,
        "auditfiles": [
            {
                "name": name,
                "file_name": part.file_name,
                "size": part.size,
                "sha256": part.sha256,
                "kept_at": part.kept_at.isoformat(),
                "found": part.found,
            }
            for name, part in zip(manifest.member_names(), manifest.parts, strict=True)
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=1).encode()


def manifest_from(data: bytes) -> Manifest:
    """The manifest in `data`. Raises BACKUP_FOREIGN, BACKUP_TOO_NEW or BACKUP_DAMAGED."""
    try:
        document = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise SamenopError(ErrorCode.BACKUP_DAMAGED, reason="manifest") from error
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise SamenopError(ErrorCode.BACKUP_FOREIGN)
    version = document.get("version")
    if isinstance(version, int) and version > VERSION:
        raise SamenopError(ErrorCode.BACKUP_TOO_NEW)
    try:
        manifest = _read(document)
    except (KeyError, TypeError, ValueError) as error:
        raise SamenopError(ErrorCode.BACKUP_DAMAGED, reason=f"manifest: {error}") from error
    if [part["name"] for part in document["auditfiles"]] != list(manifest.member_names()):
        raise SamenopError(ErrorCode.BACKUP_DAMAGED, reason="names")
    return manifest


def _read(document: dict[str, Any]) -> Manifest:
    if document["version"] != VERSION or document["released"] is not True:
        raise ValueError("version")
    return Manifest(
        administration=_text(document["administration"]),
        details=_typed(document["details"], dict),
        owner=_text(document["owner"]["name"]),
        owner_relation_number=_text(document["owner"]["relation_number"]),
        made_for=_text(document["made_for"]["name"]),
        made_for_relation_number=_text(document["made_for"]["relation_number"]),
        made_at=_moment(document["made_at"]),
        reason=_text(document["reason"]),
        parts=tuple(_part(part) for part in _typed(document["auditfiles"], list)),
    )


def _part(document: dict[str, Any]) -> ArchivePart:
    size = _typed(document["size"], int)
    if size < 0 or not _SHA256.fullmatch(_text(document["sha256"])):
        raise ValueError("checksum")
    return ArchivePart(
        file_name=_text(document["file_name"]),
        size=size,
        sha256=document["sha256"],
        kept_at=_moment(document["kept_at"]),
        found=_typed(document["found"], dict),
    )


def _text(value: object) -> str:
    text: str = _typed(value, str)
    if len(text) > MAXIMUM_FILE_NAME or "\0" in text:
        raise ValueError("text")
    text.encode()  # half a character cannot be stored
    return text


def _moment(value: object) -> datetime:
    moment = datetime.fromisoformat(_text(value))
    if moment.tzinfo is None:
        raise ValueError("moment")
    return moment


def _typed(value: object, kind: type[Any]) -> Any:  # noqa: ANN401  # of the type that was asked for
    if type(value) is not kind:
        raise TypeError(kind.__name__)
    return value


def _suffix(part: ArchivePart) -> str:
    suffix = PurePosixPath(part.file_name).suffix.lower()
    return suffix if suffix in _SUFFIXES else ""
