"""From the company in an auditfile to the client details that it prefills (S08)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from samenop_desktop.domain.auditfile import Remark, RemarkCode
from samenop_desktop.domain.company import CompanyDetails

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pyxaf

_DUTCH_VAT = re.compile(r"(?:NL)?(\d{9}B\d{2})")
_FOREIGN_VAT = re.compile(r"[A-Z]{2}[0-9A-Z+*]{5,13}")
_DUTCH_POSTCODE = re.compile(r"(\d{4})\s*([A-Za-z]{2})")


def company_details(company: pyxaf.Company) -> CompanyDetails:
    """What the file tells of the company; nothing is guessed.

    The first address that has a street counts, else the first that has anything. An identification
    that is no chamber of commerce number by its own field is not taken for one.
    """
    addresses = company.addresses
    address = next((one for one in addresses if one.street), None) or next(
        (one for one in addresses if one.city or one.postal_code), None
    )
    return CompanyDetails(
        company_name=one_line(company.name),
        address=_street_line(address) if address else "",
        postcode=_postcode(one_line(address.postal_code)) if address else "",
        city=one_line(address.city) if address else "",
        chamber_number=re.sub(r"[\s.]", "", company.commerce_number or ""),
        vat_number=vat_number(company.tax_registration_id),
    )


def company_remarks(company: pyxaf.Company) -> Iterator[Remark]:
    """What the client details will miss."""
    if not one_line(company.name):
        yield Remark(RemarkCode.COMPANY_NAME_MISSING)
    if not any(address.street for address in company.addresses):
        yield Remark(RemarkCode.COMPANY_ADDRESS_MISSING)
    written = one_line(company.tax_registration_id)
    if not written:
        yield Remark(RemarkCode.VAT_NUMBER_MISSING)
    elif not vat_number(written):
        yield Remark(RemarkCode.VAT_NUMBER_INCOMPLETE, value=written[:20])


def vat_number(written: str | None) -> str:
    """The btw number in what a file gives as fiscal number, with its country; else empty.

    A bare RSIN or BSN (nine digits) is no btw number: the part after the B is not known.
    """
    compact = re.sub(r"[\s.\-]", "", written or "").upper()
    if dutch := _DUTCH_VAT.fullmatch(compact):
        return f"NL{dutch[1]}"
    if not compact.startswith("NL") and _FOREIGN_VAT.fullmatch(compact):
        return compact
    return ""


def _street_line(address: pyxaf.Address) -> str:
    street = one_line(address.street)
    number = one_line(address.number) + one_line(address.number_extension)
    if not number or not street or re.search(rf"(^|\s){re.escape(number)}$", street):
        return street
    return f"{street} {number}"


def _postcode(written: str) -> str:
    dutch = _DUTCH_POSTCODE.fullmatch(written)
    return f"{dutch[1]} {dutch[2].upper()}" if dutch else written


def one_line(text: str | None) -> str:
    """`text` as one line without control characters: it ends up in fields, mails and pages."""
    return " ".join("".join(c if c.isprintable() else " " for c in text or "").split())
