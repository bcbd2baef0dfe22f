"""What is said beside the fields of the client's form: the shared sentences, turned towards the client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import Finding, FindingCode, refusal
from samenop_desktop.wording.errors import sentence
from samenop_desktop.wording.findings import finding_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable

ORDER = (
    "office_name",
    "office_city",
    "email",
    "new_email",
    "new_email_repeated",
    "password",
    "password_repeated",
    "company_name",
    "contact_person",
    "address",
    "postcode",
    "city",
    "phone",
    "mobile",
    "website",
    "chamber_number",
    "vat_number",
    "legal_form",
    "iban",
    "agreed",
    "reason",
)
"""The fields from top to bottom of the page."""

_MISSING = {
    "company_name": "Vul de naam van je bedrijf in.",
    "contact_person": "Vul je naam in.",
}
_MISSING_OWN_PASSWORD = "Vul het wachtwoord in dat je al hebt."  # noqa: S105  # a sentence


def beside_fields(findings: Iterable[Finding], *, has_account: bool) -> tuple[dict[str, str], dict[str, str]]:
    """The problems and the remarks by field, in the order of the page, one sentence each."""
    problems: dict[str, str] = {}
    remarks: dict[str, str] = {}
    for finding in sorted(findings, key=_place):
        (problems if finding.is_refusal else remarks).setdefault(finding.field, _told(finding, has_account))
    return problems, remarks


def beside_password(error: SamenopError) -> dict[str, str]:
    """A refused sign-in, said beside the password of the client's own account (D23)."""
    if error.code is ErrorCode.SIGN_IN_FAILED:
        return {"password": finding_sentence(refusal("password", FindingCode.PASSWORD_WRONG))}
    return {"password": sentence(error)}


def _place(finding: Finding) -> int:
    return ORDER.index(finding.field) if finding.field in ORDER else len(ORDER)


def _told(finding: Finding, has_account: bool) -> str:
    if finding.code is FindingCode.MISSING:
        if finding.field == "password" and has_account:
            return _MISSING_OWN_PASSWORD
        if finding.field in _MISSING:
            return _MISSING[finding.field]
    return finding_sentence(finding)
