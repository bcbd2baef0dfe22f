"""What a client fills in to confirm an offer, and the checks on it (P07, P04)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from samenop_desktop.domain.accounts import MAXIMUM_PASSWORD, MINIMUM_PASSWORD
from samenop_desktop.domain.company import CompanyDetails, check_company
from samenop_desktop.domain.findings import Finding, FindingCode, refusal
from samenop_desktop.domain.requests import MAXIMUM_REASON
from samenop_desktop.domain.text import holds_control_characters


@dataclass(frozen=True, slots=True)
class Confirmation:
    """The client's form; `details.email` is fixed by the offer and never taken from the form."""

    details: CompanyDetails
    password: str
    password_repeated: str
    iban: str
    agreed: bool


def check_confirmation(
    form: Confirmation, offered: CompanyDetails, *, has_account: bool, client_pays: bool
) -> tuple[Finding, ...]:
    """Everything that is wrong or odd about the form.

    A client who has an account gives his own password (checked elsewhere) instead of making one (D23). `client_pays`
    is true when a subscription begins that he pays: then he gives an IBAN (P04).
    """
    found = list(check_company(form.details, form.details.email, offered))
    if not has_account:
        found.extend(check_new_password(form.password, form.password_repeated))
    elif not form.password:
        found.append(refusal("password", FindingCode.MISSING))
    if client_pays:
        finding = _check_iban(form.iban)
        if finding is not None:
            found.append(finding)
    if not form.agreed:
        found.append(refusal("agreed", FindingCode.NOT_AGREED))
    return tuple(found)


def check_acceptance(form: Confirmation) -> tuple[Finding, ...]:
    """Everything that is wrong about accepting a transfer: the client's own password and his agreement (D29)."""
    found = []
    if not form.password:
        found.append(refusal("password", FindingCode.MISSING))
    if not form.agreed:
        found.append(refusal("agreed", FindingCode.NOT_AGREED))
    return tuple(found)


def check_new_password(password: str, repeated: str) -> tuple[Finding, ...]:
    """What is wrong with a new password and its repetition."""
    if not password:
        return (refusal("password", FindingCode.MISSING),)
    if len(password) < MINIMUM_PASSWORD:
        return (refusal("password", FindingCode.PASSWORD_TOO_SHORT, minimum=MINIMUM_PASSWORD),)
    if len(password) > MAXIMUM_PASSWORD:
        return (refusal("password", FindingCode.PASSWORD_TOO_LONG, maximum=MAXIMUM_PASSWORD),)
    if password != repeated:
        return (refusal("password_repeated", FindingCode.PASSWORDS_DIFFER),)
    return ()


def check_reason(reason: str) -> tuple[Finding, ...]:
    """What is wrong with the free text that goes with declining or cancelling."""
    if len(reason) > MAXIMUM_REASON:
        return (refusal("reason", FindingCode.REASON_TOO_LONG, maximum=MAXIMUM_REASON),)
    if any(holds_control_characters(line) for line in re.split(r"[\r\n\t]", reason)):
        return (refusal("reason", FindingCode.CONTROL_CHARACTERS),)
    return ()


def _check_iban(value: str) -> Finding | None:
    from stdnum import iban

    if not value.strip():
        return refusal("iban", FindingCode.MISSING)
    return None if iban.is_valid(value) else refusal("iban", FindingCode.IBAN_INVALID)
