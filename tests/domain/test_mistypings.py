"""Mistyped addresses are suspected, real ones are not."""

from __future__ import annotations

import pytest

from samenop_desktop.domain.mistypings import COMMON_DOMAINS, suggested_address


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("jan@gmial.com", "jan@gmail.com"),
        ("jan@gmail.co", "jan@gmail.com"),
        ("jan@gmaill.com", "jan@gmail.com"),
        ("jan@gnail.com", "jan@gmail.com"),
        (" Jan.Smit@Hotmial.com ", "Jan.Smit@hotmail.com"),
        ("jan@outlok.com", "jan@outlook.com"),
        ("jan@ziggo.ln", "jan@ziggo.nl"),
    ],
)
def test_a_near_miss_of_a_common_domain_is_suspected(typed: str, meant: str) -> None:
    assert suggested_address(typed) == meant


@pytest.mark.parametrize(
    "typed",
    ["", "jan", "@gmial.com", "jan@bakkerijsmit.nl", "jan@mail.com", "jan@ymail.com", "jan@hom.nl", "jan@GMAIL.com"],
)
def test_a_real_or_unknown_domain_is_left_alone(typed: str) -> None:
    assert suggested_address(typed) is None


@pytest.mark.parametrize("domain", COMMON_DOMAINS)
def test_no_common_domain_is_taken_for_another(domain: str) -> None:
    assert suggested_address(f"jan@{domain}") is None
