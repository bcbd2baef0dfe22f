"""What a back-up says of an administration, checked before it becomes part of one: nobody vouches for a file."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any

from samenop_desktop.domain.administrations import MAXIMUM_NAME
from samenop_desktop.domain.company import CompanyDetails
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.text import holds_control_characters
from samenop_desktop.services.documents import auditfile_document, auditfile_from, company_document, company_from

if TYPE_CHECKING:
    from samenop_desktop.books.manifest import Manifest

MAXIMUM_VALUE = 100_000
MAXIMUM_VALUES = 10_000
_TEXTS = ("version", "fiscal_number", "software", "currency")
_NUMBERS = ("accounts", "relations", "journals", "entries", "lines", "debit_cents", "credit_cents")


def checked_name(manifest: Manifest) -> str:
    """The administration's name. Raises BACKUP_DAMAGED for one that no administration can have."""
    name = manifest.administration.strip()
    odd = not name or len(name) > MAXIMUM_NAME or holds_control_characters(name + manifest.owner)
    if odd:
        raise SamenopError(ErrorCode.BACKUP_DAMAGED, reason="name")
    return name


def checked_details(manifest: Manifest) -> dict[str, Any]:
    """The company details as a document. Raises BACKUP_DAMAGED for what is none."""
    document = manifest.details
    try:
        _demand_company(document)
        return company_document(company_from(document))
    except (TypeError, ValueError, KeyError) as error:
        raise SamenopError(ErrorCode.BACKUP_DAMAGED, reason=f"details: {error}") from error


def checked_parts(manifest: Manifest) -> tuple[dict[str, Any], ...]:
    """What reading each auditfile told, as documents. Raises BACKUP_DAMAGED for what cannot be that."""
    try:
        return tuple(_checked_found(part.found) for part in manifest.parts)
    except (TypeError, ValueError, KeyError, AttributeError) as error:
        raise SamenopError(ErrorCode.BACKUP_DAMAGED, reason=f"found: {error}") from error


def _checked_found(document: dict[str, Any]) -> dict[str, Any]:
    for name in _TEXTS:
        _demand_text(document[name])
    for name in _NUMBERS:
        if type(document[name]) is not int or abs(document[name]) >= 2**63:
            raise ValueError(name)
    for name in ("years", "remarks"):
        if type(document[name]) is not list or len(document[name]) > MAXIMUM_VALUES:
            raise ValueError(name)
        for value in document[name]:
            _demand_text(value)
    _demand_company(document["company"])
    # Only what an auditfile's document has comes through.
    return auditfile_document(auditfile_from(document))


def _demand_company(document: dict[str, Any]) -> None:
    for field in fields(CompanyDetails):
        value = document.get(field.name)
        if value is not None:
            _demand_text(value)
        elif field.name != "legal_form" and field.name in document:
            raise ValueError(field.name)


def _demand_text(value: object) -> None:
    if type(value) is not str or len(value) > MAXIMUM_VALUE or "\0" in value:
        raise ValueError("text")
    value.encode()
