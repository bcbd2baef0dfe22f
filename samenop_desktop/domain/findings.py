"""What a check found about one field: a refusal stops the user, a remark only tells him."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from samenop_desktop.domain.errors import ErrorCode, SamenopError

if TYPE_CHECKING:
    from collections.abc import Mapping


class FindingCode(StrEnum):
    """Every finding; `wording.findings` holds the Dutch sentence for each."""

    MISSING = "missing"
    TOO_LONG = "too_long"
    CONTROL_CHARACTERS = "control_characters"
    EMAIL_INVALID = "email_invalid"
    EMAIL_DIFFERS = "email_differs"
    EMAIL_SAME = "email_same"
    EMAIL_UNCHANGED = "email_unchanged"
    CORRECTED_TO_CLIENT = "corrected_to_client"
    ADDRESS_IN_USE = "address_in_use"
    SEARCH_TOO_SHORT = "search_too_short"
    EMAIL_LOOKS_MISTYPED = "email_looks_mistyped"
    POSTCODE_NOT_DUTCH = "postcode_not_dutch"
    PHONE_ODD = "phone_odd"
    WEBSITE_INVALID = "website_invalid"
    CHAMBER_NUMBER_INVALID = "chamber_number_invalid"
    VAT_INVALID = "vat_invalid"
    VAT_HOLDS_CITIZEN_NUMBER = "vat_holds_citizen_number"
    IBAN_INVALID = "iban_invalid"
    PASSWORD_TOO_SHORT = "password_too_short"
    PASSWORD_TOO_LONG = "password_too_long"
    PASSWORDS_DIFFER = "passwords_differ"
    PASSWORD_WRONG = "password_wrong"
    NOT_AGREED = "not_agreed"
    REASON_TOO_LONG = "reason_too_long"

    SITUATION_MISSING = "situation_missing"
    SITUATION_NEEDS_CLIENT = "situation_needs_client"
    SITUATION_NEEDS_TRANSFER = "situation_needs_transfer"
    PACKAGE_NOT_ACCOUNTANT = "package_not_accountant"
    MAIL_NOT_SET_UP = "mail_not_set_up"
    CHOICE_MISSING = "choice_missing"
    NAME_TAKEN = "name_taken"
    ADMINISTRATION_MISSING = "administration_missing"
    ADMINISTRATION_LOCAL = "administration_local"
    ADMINISTRATION_OFFERED = "administration_offered"
    ADMINISTRATION_BUSY = "administration_busy"
    ADDRESS_OF_CLIENT = "address_of_client"
    ADDRESS_OF_OFFICE = "address_of_office"
    ADDRESS_HAS_OPEN_OFFER = "address_has_open_offer"
    RELATION_NUMBER_ODD = "relation_number_odd"
    RELATION_NUMBER_OWN = "relation_number_own"
    RECEIVER_UNKNOWN = "receiver_unknown"
    PACKAGE_MISSING = "package_missing"
    PRICE_UNKNOWN = "price_unknown"
    AMOUNT_INVALID = "amount_invalid"
    AMOUNT_TOO_HIGH = "amount_too_high"
    DAY_INVALID = "day_invalid"
    DAY_FAR = "day_far"
    MAILBOX_NAME_LENGTH = "mailbox_name_length"
    MAILBOX_NAME_INVALID = "mailbox_name_invalid"
    MAILBOX_NAME_TAKEN = "mailbox_name_taken"
    MAILBOX_NAME_WAITS = "mailbox_name_waits"
    MAILBOX_KIND_MISSING = "mailbox_kind_missing"
    MAILBOX_ENDS = "mailbox_ends"
    PAYER_MISSING = "payer_missing"


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding on the field called `field`; `details` fills the sentence's placeholders."""

    field: str
    code: FindingCode
    is_refusal: bool
    details: Mapping[str, object]

    def as_remark(self) -> Finding:
        """The same finding, told but not refused."""
        return replace(self, is_refusal=False)


def refusal(name: str, code: FindingCode, **details: object) -> Finding:
    """A finding that stops the user until field `name` is right."""
    return Finding(name, code, is_refusal=True, details=details)


def remark(name: str, code: FindingCode, **details: object) -> Finding:
    """A finding that is told, and nothing more."""
    return Finding(name, code, is_refusal=False, details=details)


def refuses(findings: tuple[Finding, ...]) -> bool:
    """Whether any of `findings` is a refusal."""
    return any(finding.is_refusal for finding in findings)


class FindingsError(SamenopError):
    """A refusal of what a user filled in; `findings` says what is wrong with which field, `code` only of what."""

    def __init__(self, code: ErrorCode, findings: tuple[Finding, ...]) -> None:
        super().__init__(code)
        self.findings = findings


def demand(code: ErrorCode, findings: tuple[Finding, ...]) -> None:
    """Raise `FindingsError` when one of `findings` is a refusal."""
    if refuses(findings):
        raise FindingsError(code, findings)
