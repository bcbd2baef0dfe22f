"""From a company in an auditfile to client details."""

from __future__ import annotations

from typing import Literal

import pytest
from pyxaf import Address, Company

from samenop_desktop.books.company import company_details, vat_number


def address(street: str | None, kind: Literal["street", "postal"] = "street", **values: str) -> Address:
    return Address(kind=kind, street=street, **values)  # type: ignore[arg-type]  # texts only


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("NL001234567B01", "NL001234567B01"),
        ("001234567b01", "NL001234567B01"),
        ("NL 0012.34.567.B.01", "NL001234567B01"),
        ("BE0123456789", "BE0123456789"),
        ("001234567", ""),
        ("123456789L01", ""),
        ("NL00123456B01", ""),
        ("n.v.t.", ""),
        ("", ""),
        (None, ""),
    ],
)
def test_only_a_whole_btw_number_is_taken(written: str | None, number: str) -> None:
    assert vat_number(written) == number


@pytest.mark.parametrize(
    ("given", "line"),
    [
        (address("Hoofdstraat", number="12"), "Hoofdstraat 12"),
        (address("Hoofdstraat", number="12", number_extension="bis"), "Hoofdstraat 12bis"),
        (address("Hoofdstraat 12"), "Hoofdstraat 12"),
        (address("Hoofdstraat 12", number="12"), "Hoofdstraat 12"),
        (address("Plein 1940", number="40"), "Plein 1940 40"),
        (address("  Lange\n Laan ", number=" 3 "), "Lange Laan 3"),
        (address(None, number="12"), ""),
    ],
)
def test_the_address_is_one_line_with_its_number_once(given: Address, line: str) -> None:
    assert company_details(Company(name="A", addresses=(given,))).address == line


def test_an_empty_street_address_gives_way_to_the_postal_one() -> None:
    empty = address(None, country="NL")
    postal = address("Postbus 7", kind="postal", city="Zwolle", postal_code="8000AB")

    details = company_details(Company(name="A", addresses=(empty, postal)))

    assert (details.address, details.city, details.postcode) == ("Postbus 7", "Zwolle", "8000 AB")


def test_a_town_alone_is_kept() -> None:
    assert company_details(Company(name="A", addresses=(address(None, city="Zwolle"),))).city == "Zwolle"


def test_a_foreign_postcode_stays_as_it_is() -> None:
    details = company_details(Company(name="A", addresses=(address("Rue 1", postal_code="B-1000"),)))

    assert details.postcode == "B-1000"


def test_control_characters_never_reach_fields() -> None:
    assert company_details(Company(name="Jansen\x00\r\nBcc: \u202ex")).company_name == "Jansen Bcc: x"


def test_nothing_is_made_up() -> None:
    details = company_details(Company(name=None, identifier="12345678"))

    assert details.company_name == details.chamber_number == details.vat_number == ""
