"""Names as they are shown, compared and sorted, and the wait after wrong passwords."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenop_desktop.domain.accounts import LONGEST_WAIT_SECONDS, check_office, seconds_to_wait
from samenop_desktop.domain.administrations import shown_name
from samenop_desktop.domain.findings import FindingCode
from samenop_desktop.domain.text import holds_control_characters, text_key


def test_the_mention_stands_behind_the_name_while_an_offer_is_open() -> None:
    assert shown_name("Bakkerij Jansen", offered=True) == "Bakkerij Jansen (SamenOp)"
    assert shown_name("Bakkerij Jansen", offered=False) == "Bakkerij Jansen"


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("  Café  Élan ", "cafe elan"),
        ("STRASSE", "strasse"),
        ("Straße", "strasse"),
        ("ĳsbrand", "ijsbrand"),
        ("Jos\u00e9", "jose"),
        ("Jose\u0301", "jose"),
        ("", ""),
        ("\t\n", ""),
    ],
)
def test_a_key_has_no_accents_no_case_and_single_spaces(written: str, key: str) -> None:
    assert text_key(written) == key


@given(st.text())
def test_a_key_is_its_own_key(text: str) -> None:
    assert text_key(text_key(text)) == text_key(text)


@pytest.mark.parametrize("hidden", ["\0", "\n", "\r", "\x7f", "\u2028", "\u202e"])
def test_a_sign_that_cannot_be_seen_is_noticed(hidden: str) -> None:
    assert holds_control_characters(f"Jan{hidden}sen")
    assert not holds_control_characters("Jan d'Ãrc & Zn. – 100 %")


def test_the_wait_after_failures_doubles_to_five_minutes() -> None:
    assert [seconds_to_wait(failures) for failures in range(13)] == [0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]
    assert seconds_to_wait(10_000) == LONGEST_WAIT_SECONDS


def test_an_office_needs_a_name_a_place_and_an_address_and_may_leave_out_the_telephone() -> None:
    assert check_office("Kantoor", "Ede", "a@b.nl", "") == ()
    found = {finding.field: finding for finding in check_office(" ", "", "nee", "12")}
    assert found["name"].code is FindingCode.MISSING
    assert found["city"].code is FindingCode.MISSING
    assert found["email"].code is FindingCode.EMAIL_INVALID
    assert found["phone"].code is FindingCode.PHONE_ODD
    assert not found["phone"].is_refusal
