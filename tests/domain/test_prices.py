"""Prices as they are typed."""

from __future__ import annotations

from datetime import date

import pytest

from samenop_desktop.domain.findings import FindingCode
from samenop_desktop.domain.packages import Package
from samenop_desktop.domain.prices import PriceForm, cents_of, check_price, day_from

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "cents"),
    [
        ("12,50", 1250),
        ("€ 12,50", 1250),
        ("12", 1200),
        ("12.5", 1250),
        ("12,5", 1250),
        ("12,-", 1200),
        ("1.000", 100_000),
        ("1.000,00", 100_000),
        (" 0,05 ", 5),
        ("0", 0),
    ],
)
def test_an_amount_is_read_as_a_dutchman_types_it(typed: str, cents: int) -> None:
    assert cents_of(typed) == cents


@pytest.mark.parametrize("typed", ["", "twaalf", "-1", "12,505", "1,2,3", "1e3", "١٢", "12.34.5", "9" * 21, "12;50"])
def test_what_is_no_amount_is_none(typed: str) -> None:
    assert cents_of(typed) is None


@pytest.mark.parametrize("typed", ["1-2-2027", "01-02-2027", "1/2/2027", " 1.2.2027 ", "1 2 2027"])
def test_a_day_is_read_day_first(typed: str) -> None:
    assert day_from(typed) == date(2027, 2, 1)


@pytest.mark.parametrize("typed", ["", "30-2-2027", "2027-02-01", "1-2-27", "0-1-2027", "1-13-2027", "morgen"])
def test_what_is_no_day_is_none(typed: str) -> None:
    assert day_from(typed) is None


def test_a_price_that_is_right_has_no_findings() -> None:
    assert check_price(PriceForm(Package.IN_KAART, "22,50", TODAY), TODAY) == ()


@pytest.mark.parametrize(
    ("form", "field", "code"),
    [
        (PriceForm(None, "1", TODAY), "package", FindingCode.PACKAGE_MISSING),
        (PriceForm(Package.IN_KAART, " ", TODAY), "amount", FindingCode.MISSING),
        (PriceForm(Package.IN_KAART, "x", TODAY), "amount", FindingCode.AMOUNT_INVALID),
        (PriceForm(Package.IN_KAART, "1000,01", TODAY), "amount", FindingCode.AMOUNT_TOO_HIGH),
        (PriceForm(Package.IN_KAART, "1", None), "valid_from", FindingCode.DAY_INVALID),
        (PriceForm(Package.IN_KAART, "1", date(2226, 1, 1)), "valid_from", FindingCode.DAY_FAR),
    ],
)
def test_each_wrong_field_has_its_own_finding(form: PriceForm, field: str, code: FindingCode) -> None:
    (finding,) = check_price(form, TODAY)
    assert (finding.field, finding.code, finding.is_refusal) == (field, code, True)
