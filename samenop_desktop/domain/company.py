"""The client's company details and the checks on them."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from enum import StrEnum

from samenop_desktop.domain.findings import Finding, FindingCode, refusal, remark
from samenop_desktop.domain.text import holds_control_characters

MAXIMUM_COMPANY_NAME = 50
MAXIMUM_TEXT = 120
DUTCH_PHONE_DIGITS = 10
MINIMUM_PHONE_DIGITS = 8
MAXIMUM_PHONE_DIGITS = 15
REQUIRED = ("company_name", "contact_person", "address", "postcode", "city", "email")

_PHONE = re.compile(r"\+?[0-9(][0-9 ()\-./]*")
_WEBSITE = re.compile(r"(https?://)?([\w-]+\.)+[^\W\d_]{2,}(:\d+)?(/\S*)?", re.IGNORECASE)
_DUTCH_VAT = re.compile(r"\d{9}B\d{2}")
_DUTCH_VAT_DIGITS = re.compile(r"(\d{7,9})(?!\d)")


class LegalForm(StrEnum):
    """The legal forms of the client details (D10), as the screen names them."""

    SOLE_TRADER = "Eenmanszaak"
    PARTNERSHIP = "Vof"
    PRIVATE_COMPANY = "Bv"
    PUBLIC_COMPANY = "Nv"
    OTHER = "Overige"


@dataclass(frozen=True, slots=True)
class CompanyDetails:
    """What an office knows of a client; empty text where it knows nothing (fields after P03)."""

    company_name: str = ""
    contact_person: str = ""
    address: str = ""
    postcode: str = ""
    city: str = ""
    phone: str = ""
    mobile: str = ""
    email: str = ""
    website: str = ""
    chamber_number: str = ""
    vat_number: str = ""
    legal_form: LegalForm | None = None

    def stripped(self) -> CompanyDetails:
        """The same details without white space around any value."""
        changed: dict[str, str] = {
            field.name: value.strip() for field in fields(self) if type(value := getattr(self, field.name)) is str
        }
        return replace(self, **changed)  # type: ignore[arg-type]  # the text fields only, as chosen above


def with_prefill(details: CompanyDetails, before: CompanyDetails, now: CompanyDetails) -> CompanyDetails:
    """`details` prefilled from `now` (S08) where they are empty or still hold what was prefilled from `before`."""
    values = {
        field.name: getattr(now, field.name)
        for field in fields(details)
        if not getattr(details, field.name) or getattr(details, field.name) == getattr(before, field.name)
    }
    return replace(details, **values)


def check_company(
    details: CompanyDetails, email_repeated: str, prefilled: CompanyDetails | None = None
) -> tuple[Finding, ...]:
    """Everything that is wrong or odd about `details` (D09, D10), in the order of the fields.

    A value that still equals the one in `prefilled` is only remarked upon: it came from the administration.
    """
    details = details.stripped()
    known = prefilled.stripped() if prefilled is not None else CompanyDetails()
    found: list[Finding] = []
    for field in fields(details):
        value = getattr(details, field.name)
        if isinstance(value, LegalForm) or value is None:
            continue
        finding = _check_value(field.name, value, details)
        if finding is None:
            continue
        came_along = bool(value) and value == getattr(known, field.name)
        lenient = came_along and finding.code not in _NEVER_LENIENT
        found.append(finding.as_remark() if lenient else finding)
    if _comparable(details.email) != _comparable(email_repeated):
        found.append(refusal("email_repeated", FindingCode.EMAIL_DIFFERS))
    return tuple(found)


def check_kept_company(details: CompanyDetails, before: CompanyDetails) -> tuple[Finding, ...]:
    """What is wrong or odd about the company data that an administration is to keep (D32), in the order of the fields.

    Only a name is required: books need no more. A value that stays as it was is only remarked upon.
    """
    details, before = details.stripped(), before.stripped()
    found: list[Finding] = []
    for field in fields(details):
        value = getattr(details, field.name)
        if isinstance(value, LegalForm) or value is None or not (value or field.name == "company_name"):
            continue
        finding = _check_value(field.name, value, details)
        if finding is not None:
            stayed = bool(value) and value == getattr(before, field.name)
            citizen_number = finding.code is FindingCode.VAT_HOLDS_CITIZEN_NUMBER
            found.append(finding.as_remark() if stayed and not citizen_number else finding)
    return tuple(found)


def load_checks() -> None:
    """Bring in what the checks need now; it takes a moment that a window does not have."""
    check_email("email", "naam@bedrijf.nl")
    _check_postcode("1234 AB")
    holds_citizen_number("NL111222333B01")
    _check_vat("NL004495445B01", None)


def email_key(address: str) -> str:
    """The form in which addresses are compared: stripped, case folded, the domain in ASCII."""
    local, _, domain = address.strip().rpartition("@")
    with suppress(UnicodeError):
        domain = domain.encode("idna").decode("ascii")
    return f"{local}@{domain}".casefold()


def holds_citizen_number(vat_number: str) -> bool:
    """Whether a Dutch btw number is an old one that holds the owner's BSN, or nothing but that BSN (D10)."""
    from stdnum.nl import bsn

    digits = _DUTCH_VAT_DIGITS.match(_compact_vat(vat_number))
    return digits is not None and bool(bsn.is_valid(digits[1])) and not _is_vat_by_mod_97(vat_number)


def _check_value(name: str, value: str, details: CompanyDetails) -> Finding | None:
    if not value:
        return refusal(name, FindingCode.MISSING) if name in REQUIRED else None
    if holds_control_characters(value):
        return refusal(name, FindingCode.CONTROL_CHARACTERS)
    maximum = MAXIMUM_COMPANY_NAME if name == "company_name" else MAXIMUM_TEXT
    if name == "email":
        return check_email(name, value)
    if len(value) > maximum:
        return refusal(name, FindingCode.TOO_LONG, maximum=maximum)
    if name == "postcode":
        return _check_postcode(value)
    if name in ("phone", "mobile"):
        return check_phone(name, value)
    if name == "website" and not _WEBSITE.fullmatch(value):
        return refusal(name, FindingCode.WEBSITE_INVALID)
    if name == "chamber_number" and not re.fullmatch(r"\d{8}|\d{12}", value.replace(" ", "")):
        return refusal(name, FindingCode.CHAMBER_NUMBER_INVALID)
    if name == "vat_number":
        return _check_vat(value, details.legal_form)
    return None


def check_email(name: str, address: str) -> Finding | None:
    """Whether `address` can receive mail by its form alone; nothing is looked up."""
    from email_validator import EmailNotValidError, validate_email

    try:
        validate_email(
            address.strip(),
            check_deliverability=False,
            allow_smtputf8=False,
            allow_domain_literal=False,
            test_environment=True,  # names under .test are for trying things out; they reach nobody by mistake
        )
    except EmailNotValidError:
        return refusal(name, FindingCode.EMAIL_INVALID)
    return None


def _check_postcode(value: str) -> Finding | None:
    from stdnum.nl import postcode

    return None if postcode.is_valid(value) else remark("postcode", FindingCode.POSTCODE_NOT_DUTCH)


def check_line(name: str, value: str) -> Finding | None:
    """What is wrong with a required line of text, already stripped."""
    if not value:
        return refusal(name, FindingCode.MISSING)
    if holds_control_characters(value):
        return refusal(name, FindingCode.CONTROL_CHARACTERS)
    return refusal(name, FindingCode.TOO_LONG, maximum=MAXIMUM_TEXT) if len(value) > MAXIMUM_TEXT else None


def check_phone(name: str, value: str) -> Finding | None:
    """Whether `value` looks like a whole telephone number; a remark if not (D10)."""
    digits = sum(character.isdigit() for character in value)
    dutch_length = not value.lstrip("(").startswith("0") or value.startswith("00") or digits == DUTCH_PHONE_DIGITS
    if _PHONE.fullmatch(value) and MINIMUM_PHONE_DIGITS <= digits <= MAXIMUM_PHONE_DIGITS and dutch_length:
        return None
    return remark(name, FindingCode.PHONE_ODD)


def _check_vat(value: str, legal_form: LegalForm | None) -> Finding | None:
    if legal_form is LegalForm.SOLE_TRADER and holds_citizen_number(value):
        return refusal("vat_number", FindingCode.VAT_HOLDS_CITIZEN_NUMBER)
    from stdnum.nl import btw

    return None if btw.is_valid(value) else refusal("vat_number", FindingCode.VAT_INVALID)


def _is_vat_by_mod_97(value: str) -> bool:
    from stdnum.iso7064 import mod_97_10

    compact = _compact_vat(value)
    return _DUTCH_VAT.fullmatch(compact) is not None and bool(mod_97_10.is_valid(f"NL{compact}"))


def _compact_vat(value: str) -> str:
    return re.sub(r"[^0-9A-Z]", "", value.upper()).removeprefix("NL")


def _comparable(address: str) -> str:
    return email_key(address) if "@" in address else address.strip()


_NEVER_LENIENT = frozenset(
    {
        FindingCode.VAT_HOLDS_CITIZEN_NUMBER,
        FindingCode.CONTROL_CHARACTERS,
        FindingCode.TOO_LONG,
        FindingCode.EMAIL_INVALID,  # everything hangs on the address (S09)
    }
)
