"""The form with which a client confirms."""

from __future__ import annotations

from dataclasses import replace

import pytest

from samenop_desktop.domain.company import CompanyDetails
from samenop_desktop.domain.confirmation import Confirmation, check_confirmation, check_new_password, check_reason
from samenop_desktop.domain.findings import FindingCode, refuses
from samenop_desktop.domain.requests import MAXIMUM_REASON

OFFERED = CompanyDetails(
    company_name="Bakkerij Smit",
    contact_person="Jan Smit",
    address="Dorpsstraat 12",
    postcode="1234 AB",
    city="Utrecht",
    email="jan@bakkerijsmit.nl",
)
GOOD = Confirmation(OFFERED, "een lang wachtwoord", "een lang wachtwoord", "NL91 ABNA 0417 1643 00", agreed=True)


def codes(
    form: Confirmation, offered: CompanyDetails = OFFERED, *, has_account: bool = False, client_pays: bool = True
) -> list[tuple[str, FindingCode]]:
    found = check_confirmation(form, offered, has_account=has_account, client_pays=client_pays)
    return [(finding.field, finding.code) for finding in found if finding.is_refusal]


def test_a_good_form_is_accepted() -> None:
    assert codes(GOOD) == []


def test_the_client_must_agree() -> None:
    assert codes(replace(GOOD, agreed=False)) == [("agreed", FindingCode.NOT_AGREED)]


@pytest.mark.parametrize(
    ("iban", "code"),
    [
        ("", FindingCode.MISSING),
        ("  ", FindingCode.MISSING),
        ("NL91ABNA0417164301", FindingCode.IBAN_INVALID),
        ("x", FindingCode.IBAN_INVALID),
    ],
)
def test_a_client_who_pays_gives_a_right_iban(iban: str, code: FindingCode) -> None:
    assert codes(replace(GOOD, iban=iban)) == [("iban", code)]


@pytest.mark.parametrize("iban", ["NL91ABNA0417164300", "nl91 abna 0417 1643 00", "BE71096123456769"])
def test_an_iban_may_be_written_in_several_ways(iban: str) -> None:
    assert codes(replace(GOOD, iban=iban)) == []


def test_no_iban_is_asked_where_the_office_pays() -> None:
    assert codes(replace(GOOD, iban=""), client_pays=False) == []


def test_a_client_with_an_account_gives_his_password_once_and_no_iban() -> None:
    form = replace(GOOD, password="kort", password_repeated="", iban="")
    assert codes(form, has_account=True, client_pays=False) == []
    assert codes(replace(form, password=""), has_account=True, client_pays=False) == [("password", FindingCode.MISSING)]


def test_a_client_whose_subscription_begins_anew_gives_his_iban() -> None:
    form = replace(GOOD, password_repeated="", iban="")
    assert codes(form, has_account=True) == [("iban", FindingCode.MISSING)]


@pytest.mark.parametrize(
    ("password", "repeated", "field", "code"),
    [
        ("", "", "password", FindingCode.MISSING),
        ("x" * 9, "x" * 9, "password", FindingCode.PASSWORD_TOO_SHORT),
        ("x" * 1001, "x" * 1001, "password", FindingCode.PASSWORD_TOO_LONG),
        ("x" * 10, "x" * 11, "password_repeated", FindingCode.PASSWORDS_DIFFER),
        ("x" * 10, "", "password_repeated", FindingCode.PASSWORDS_DIFFER),
    ],
)
def test_a_new_password_is_long_enough_and_twice_the_same(
    password: str, repeated: str, field: str, code: FindingCode
) -> None:
    assert [(finding.field, finding.code) for finding in check_new_password(password, repeated)] == [(field, code)]


@pytest.mark.parametrize("password", ["x" * 10, "x" * 1000, " spaties tellen mee ", "wachtwoord met ë en 🔑"])
def test_a_long_enough_password_may_be_anything(password: str) -> None:
    assert check_new_password(password, password) == ()


def test_what_the_client_changes_is_checked() -> None:
    changed = replace(OFFERED, contact_person="", website="geen website")
    assert codes(replace(GOOD, details=changed)) == [
        ("contact_person", FindingCode.MISSING),
        ("website", FindingCode.WEBSITE_INVALID),
    ]


def test_what_the_office_filled_in_oddly_does_not_stop_the_client() -> None:
    odd = replace(OFFERED, website="geen website")
    found = check_confirmation(replace(GOOD, details=odd), odd, has_account=False, client_pays=True)
    assert [finding.field for finding in found] == ["website"]
    assert not refuses(found)


def test_a_reason_is_free_up_to_its_length() -> None:
    assert check_reason("") == ()
    assert check_reason("x" * MAXIMUM_REASON) == ()
    (finding,) = check_reason("x" * (MAXIMUM_REASON + 1))
    assert (finding.code, finding.details) == (FindingCode.REASON_TOO_LONG, {"maximum": MAXIMUM_REASON})
