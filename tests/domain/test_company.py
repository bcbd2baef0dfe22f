"""The client's company details: what is refused, what is remarked upon, and what may be written in several ways."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.iso7064 import mod_97_10

from samenop_desktop.domain.company import (
    MAXIMUM_COMPANY_NAME,
    MAXIMUM_TEXT,
    REQUIRED,
    CompanyDetails,
    LegalForm,
    check_company,
    email_key,
    holds_citizen_number,
    with_prefill,
)
from samenop_desktop.domain.findings import Finding, FindingCode, refuses

GOOD = CompanyDetails(
    company_name="Bakkerij Smit",
    contact_person="Jan Smit",
    address="Dorpsstraat 12",
    postcode="1234 AB",
    city="Utrecht",
    phone="030-1234567",
    mobile="06 12345678",
    email="jan@bakkerijsmit.nl",
    website="www.bakkerijsmit.nl",
    chamber_number="12345678",
    vat_number="NL004495445B01",
    legal_form=LegalForm.PRIVATE_COMPANY,
)
WITH_CITIZEN_NUMBER = "NL111222333B01"
BY_MOD_97 = "NL000099998B57"


def with_value(details: CompanyDetails, name: str, value: str) -> CompanyDetails:
    return replace(details, **{name: value})  # type: ignore[arg-type]  # `name` is one of the text fields


def found(details: CompanyDetails, prefilled: CompanyDetails | None = None) -> tuple[Finding, ...]:
    return check_company(details, details.email, prefilled)


def codes(details: CompanyDetails, prefilled: CompanyDetails | None = None) -> list[tuple[str, FindingCode, bool]]:
    return [(finding.field, finding.code, finding.is_refusal) for finding in found(details, prefilled)]


def test_good_details_are_not_remarked_upon() -> None:
    assert found(GOOD) == ()


@pytest.mark.parametrize("name", REQUIRED)
@pytest.mark.parametrize("blank", ["", "   ", "\t"])
def test_each_required_field_is_refused_when_blank(name: str, blank: str) -> None:
    assert codes(with_value(GOOD, name, blank)) == [(name, FindingCode.MISSING, True)]


@pytest.mark.parametrize("name", ["phone", "mobile", "website", "chamber_number", "vat_number"])
def test_the_other_fields_may_stay_empty(name: str) -> None:
    assert codes(with_value(GOOD, name, "")) == []


def test_the_legal_form_may_stay_open() -> None:
    assert codes(replace(GOOD, legal_form=None)) == []


def test_the_legal_forms_are_those_of_the_screen() -> None:
    assert [form.value for form in LegalForm] == ["Eenmanszaak", "Vof", "Bv", "Nv", "Overige"]


def test_a_company_name_has_at_most_fifty_characters() -> None:
    assert codes(replace(GOOD, company_name="x" * MAXIMUM_COMPANY_NAME)) == []
    (finding,) = found(replace(GOOD, company_name="x" * 51))
    assert (finding.field, finding.code, finding.is_refusal) == ("company_name", FindingCode.TOO_LONG, True)
    assert finding.details == {"maximum": 50}


def test_white_space_around_a_value_does_not_count() -> None:
    padded = GOOD
    for name in ("company_name", "email", "postcode", "phone", "website", "vat_number", "chamber_number"):
        padded = with_value(padded, name, f"  {getattr(GOOD, name)}\u00a0")
    assert codes(padded) == []
    assert padded.stripped().company_name == "Bakkerij Smit"


@pytest.mark.parametrize(
    "character", ["\n", "\r", "\x00", "\x7f", "\x85", "\u2028", "\u2029", "\u202e", "\u2066"], ids=ascii
)
def test_an_invisible_character_that_does_something_is_refused_wherever_it_comes_from(character: str) -> None:
    details = replace(GOOD, company_name=f"Bakkerij{character}Smit")
    expected = [("company_name", FindingCode.CONTROL_CHARACTERS, True)]
    assert codes(details) == expected
    assert codes(details, prefilled=details) == expected


@pytest.mark.parametrize("value", ["1234", "B-1000", "10115", "0123 AB", "1234 SS", "1234 A1"])
def test_a_postcode_that_is_not_dutch_is_a_remark(value: str) -> None:
    assert codes(replace(GOOD, postcode=value)) == [("postcode", FindingCode.POSTCODE_NOT_DUTCH, False)]


@pytest.mark.parametrize("value", ["1234AB", "1234 ab", " 9999 XZ"])
def test_a_dutch_postcode_may_be_written_in_several_ways(value: str) -> None:
    assert codes(replace(GOOD, postcode=value)) == []


@pytest.mark.parametrize("value", ["12", "030-123456", "bel Jan", "+31 6 1", "06-123456789", "1" * 16])
@pytest.mark.parametrize("name", ["phone", "mobile"])
def test_an_odd_telephone_number_is_a_remark(name: str, value: str) -> None:
    assert codes(with_value(GOOD, name, value)) == [(name, FindingCode.PHONE_ODD, False)]


@pytest.mark.parametrize(
    "value",
    [
        "0301234567",
        "030 - 12 34 567",
        "(030) 123 45 67",
        "+31 30 1234567",
        "+31 (0)30 1234567",
        "0031301234567",
        "+3212345678",
    ],
)
def test_a_telephone_number_may_be_written_in_several_ways(value: str) -> None:
    assert codes(replace(GOOD, phone=value)) == []


@pytest.mark.parametrize(
    "value",
    ["jan", "jan@", "@smit.nl", "jan@smit", "jan@@smit.nl", "jan smit@smit.nl", "jan@smit..nl", "Jan <jan@smit.nl>"],
)
def test_an_address_that_cannot_be_one_is_refused(value: str) -> None:
    assert codes(replace(GOOD, email=value)) == [("email", FindingCode.EMAIL_INVALID, True)]


@pytest.mark.parametrize("value", ["jan@smit.nl", "J.Smit+boek@mail.smit.co.uk", "jan@klant.test", "jan@münchen.de"])
def test_a_good_address_is_accepted(value: str) -> None:
    assert codes(replace(GOOD, email=value)) == []


def test_a_wrong_address_is_refused_even_if_it_came_along() -> None:
    details = replace(GOOD, email="jan@smit")
    assert codes(details, prefilled=details) == [("email", FindingCode.EMAIL_INVALID, True)]


@pytest.mark.parametrize("repeated", ["", "jan@bakkerijsmit.com", "jan @bakkerijsmit.nl"])
def test_the_address_is_asked_twice(repeated: str) -> None:
    assert [(f.field, f.code) for f in check_company(GOOD, repeated)] == [("email_repeated", FindingCode.EMAIL_DIFFERS)]


def test_the_repetition_may_differ_in_case_and_space() -> None:
    assert check_company(GOOD, " Jan@BakkerijSmit.NL ") == ()


@pytest.mark.parametrize("value", ["smit", "www smit nl", "http://", "ftp://smit.nl", "www.smit.nl met spatie"])
def test_a_website_that_cannot_be_one_is_refused(value: str) -> None:
    assert codes(replace(GOOD, website=value)) == [("website", FindingCode.WEBSITE_INVALID, True)]


@pytest.mark.parametrize(
    "value", ["smit.nl", "https://www.smit.nl/winkel?x=1", "HTTP://Smit.NL:8080/", "café-smit.nl", "www.smîté.nl"]
)
def test_a_website_may_be_written_in_several_ways(value: str) -> None:
    assert codes(replace(GOOD, website=value)) == []


@pytest.mark.parametrize(("value", "wrong"), [("12345678", False), ("1234 5678", False), ("123456780000", False)])
def test_a_chamber_number_has_eight_or_twelve_digits(value: str, wrong: bool) -> None:
    assert bool(codes(replace(GOOD, chamber_number=value))) is wrong


@pytest.mark.parametrize("value", ["1234567", "123456789", "1234567A", "kvk"])
def test_another_chamber_number_is_refused(value: str) -> None:
    assert codes(replace(GOOD, chamber_number=value)) == [("chamber_number", FindingCode.CHAMBER_NUMBER_INVALID, True)]


@pytest.mark.parametrize("value", ["NL123456789B01", "NL004495445", "BTW", "NL004495445B0"])
def test_a_wrong_vat_number_is_refused(value: str) -> None:
    assert codes(replace(GOOD, vat_number=value)) == [("vat_number", FindingCode.VAT_INVALID, True)]


@pytest.mark.parametrize("value", ["NL004495445B01", "004495445B01", "nl 0044.95.445.B.01", BY_MOD_97])
def test_a_right_vat_number_may_be_written_in_several_ways(value: str) -> None:
    assert codes(replace(GOOD, vat_number=value)) == []


@pytest.mark.parametrize(
    "value",
    [
        WITH_CITIZEN_NUMBER,
        "111222333B01",
        "nl 1112.22.333.b.01",
        "NL4495445B01",
        "111222333",
        "NL111222333",
        "NL111222333B1",
    ],
)
def test_a_citizen_number_in_the_vat_number_of_a_sole_trader_is_refused(value: str) -> None:
    details = replace(GOOD, vat_number=value, legal_form=LegalForm.SOLE_TRADER)
    expected = [("vat_number", FindingCode.VAT_HOLDS_CITIZEN_NUMBER, True)]
    assert codes(details) == expected
    assert codes(details, prefilled=details) == expected


def test_a_sole_trader_may_have_a_number_by_mod_97() -> None:
    assert codes(replace(GOOD, vat_number=BY_MOD_97, legal_form=LegalForm.SOLE_TRADER)) == []


@pytest.mark.parametrize("form", [form for form in LegalForm if form is not LegalForm.SOLE_TRADER] + [None])
def test_the_same_digits_are_no_citizen_number_for_another_legal_form(form: LegalForm | None) -> None:
    assert codes(replace(GOOD, vat_number=WITH_CITIZEN_NUMBER, legal_form=form)) == []


@pytest.mark.parametrize(
    ("name", "value"),
    [("website", "geen website"), ("chamber_number", "123"), ("vat_number", "NL1"), ("postcode", "1"), ("phone", "1")],
)
def test_a_prefilled_value_that_fails_its_check_is_a_remark(name: str, value: str) -> None:
    details = with_value(GOOD, name, value)
    ((field, _, is_refusal),) = codes(details, prefilled=with_value(CompanyDetails(), name, value))
    assert (field, is_refusal) == (name, False)


def test_a_prefilled_value_that_was_changed_is_checked_as_typed() -> None:
    prefilled = replace(GOOD, website="geen website")
    assert codes(replace(GOOD, website="geen site"), prefilled) == [("website", FindingCode.WEBSITE_INVALID, True)]


def test_an_empty_prefilled_value_does_not_excuse_a_required_field() -> None:
    assert refuses(found(replace(GOOD, city=""), prefilled=replace(GOOD, city="")))


@given(
    st.sampled_from((*REQUIRED, "phone", "mobile", "website", "chamber_number", "vat_number")), st.text(max_size=200)
)
def test_no_text_whatever_breaks_a_check(name: str, value: str) -> None:
    details = (
        with_value(replace(GOOD, vat_number=""), name, value)
        if name != "vat_number"
        else replace(GOOD, vat_number=value)
    )
    for legal_form in (LegalForm.SOLE_TRADER, None):
        findings = check_company(replace(details, legal_form=legal_form), value)
        assert {finding.field for finding in findings} <= {name, "email_repeated"}


@given(st.sampled_from(("contact_person", "address", "city")), st.text(alphabet="aé -.'", min_size=121, max_size=140))
def test_no_text_gets_longer_than_fits(name: str, value: str) -> None:
    assert refuses(found(with_value(GOOD, name, value))) is (len(value.strip()) > MAXIMUM_TEXT or not value.strip())


@given(st.integers(0, 99_999_999))
def test_every_citizen_number_is_recognised(number: int) -> None:
    digits = f"{number:08d}"
    check = sum(weight * int(digit) for weight, digit in zip(range(9, 1, -1), digits, strict=True)) % 11
    if check == 10 or number < 1000:
        return
    citizen_number = f"{digits}{check}"
    for suffix in ("", "B01"):
        by_mod_97 = suffix and mod_97_10.is_valid(f"NL{citizen_number}{suffix}")
        assert holds_citizen_number(f"NL{citizen_number}{suffix}") is not bool(by_mod_97)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Jan@Smit.NL", " jan@smit.nl "), ("jan@münchen.de", "jan@xn--mnchen-3ya.de")],
)
def test_addresses_are_the_same_in_any_case_and_script(one: str, other: str) -> None:
    assert email_key(one) == email_key(other)


@pytest.mark.parametrize(("one", "other"), [("jan@smit.nl", "jans@smit.nl"), ("jan@smit.nl", "jan@smit.com")])
def test_other_addresses_are_others(one: str, other: str) -> None:
    assert email_key(one) != email_key(other)


def test_prefilling_fills_what_is_empty() -> None:
    typed = CompanyDetails(contact_person="Piet", email="piet@smit.nl")
    assert with_prefill(typed, CompanyDetails(), GOOD) == replace(GOOD, contact_person="Piet", email="piet@smit.nl")


def test_prefilling_from_another_administration_replaces_only_what_the_first_one_gave() -> None:
    other = CompanyDetails(company_name="Garage Jansen", city="Ede", legal_form=LegalForm.SOLE_TRADER)
    changed = replace(GOOD, contact_person="Piet")
    assert with_prefill(changed, GOOD, other) == replace(other, contact_person="Piet")


def test_without_an_administration_what_one_gave_goes_and_what_was_typed_stays() -> None:
    changed = replace(GOOD, phone="020 1234567")
    assert with_prefill(changed, GOOD, CompanyDetails()) == CompanyDetails(phone="020 1234567")
