"""Values of the domain as JSON documents in the store, and back."""

from __future__ import annotations

from dataclasses import asdict, fields
from datetime import date
from typing import Any

from samenop_desktop.domain.auditfile import Auditfile, Remark
from samenop_desktop.domain.company import CompanyDetails, LegalForm

_COMPANY_FIELDS = frozenset(field.name for field in fields(CompanyDetails))


def company_document(details: CompanyDetails) -> dict[str, Any]:
    """`details` as a document."""
    return asdict(details)


def company_from(document: dict[str, Any]) -> CompanyDetails:
    """The company details in `document`; what is not there stays empty."""
    values = {name: value for name, value in document.items() if name in _COMPANY_FIELDS}
    if values.get("legal_form") is not None:
        values["legal_form"] = LegalForm(values["legal_form"])
    return CompanyDetails(**values)


def auditfile_document(found: Auditfile) -> dict[str, Any]:
    """What was found in an auditfile as a document."""
    document = {field.name: getattr(found, field.name) for field in fields(found)}
    document["company"] = company_document(found.company)
    document["remarks"] = [remark.as_text() for remark in found.remarks]
    document["years"] = list(found.years)
    for name in ("created", "start_date", "end_date"):
        document[name] = document[name].isoformat() if document[name] else None
    return document


def auditfile_from(document: dict[str, Any]) -> Auditfile:
    """What `auditfile_document` kept."""
    values = dict(document)
    values["company"] = company_from(values["company"])
    values["remarks"] = tuple(Remark.from_text(text) for text in values["remarks"])
    values["years"] = tuple(values["years"])
    for name in ("created", "start_date", "end_date"):
        values[name] = date.fromisoformat(values[name]) if values[name] else None
    return Auditfile(**values)
