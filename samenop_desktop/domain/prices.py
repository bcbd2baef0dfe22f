"""Prices as an office enters them: what was typed, and which one counts on a day (D13)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from samenop_desktop.domain.findings import Finding, FindingCode, refusal

if TYPE_CHECKING:
    from samenop_desktop.domain.packages import Package

HIGHEST_MONTHLY_CENTS = 100_000
MAXIMUM_TYPED = 20
LATEST_YEARS = 10

_DAY = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})")
_AMOUNT = re.compile(r"(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?|(\d+)\.(\d{1,2})")


@dataclass(frozen=True, slots=True)
class PriceForm:
    """What is filled in for a new price: `package` and `valid_from` are None while they are not (rightly) filled in."""

    package: Package | None
    amount: str
    valid_from: date | None


def cents_of(typed: str) -> int | None:
    """The cents that a Dutch amount says (`12,50`, `€ 12`, `1.250,-`, and `12.50` too); None when it is none."""
    text = typed.replace("€", "").strip()
    found = _AMOUNT.fullmatch(text) if text.isascii() and len(text) <= MAXIMUM_TYPED else None
    if found is None:
        return None
    whole, rest = (found[3], found[4]) if found[3] else (found[1].replace(".", ""), found[2])
    return int(whole) * 100 + (int(rest.ljust(2, "0")) if rest and rest != "-" else 0)


def day_from(typed: str) -> date | None:
    """The day that `1-2-2026` says, with other marks between the numbers too; None when it is none."""
    found = _DAY.fullmatch(typed.strip()) if typed.isascii() else None
    if found is None:
        return None
    try:
        return date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        return None


def check_price(form: PriceForm, today: date) -> tuple[Finding, ...]:
    """What is wrong with a price that is to be entered, on the fields `package`, `amount` and `valid_from`."""
    findings = []
    if form.package is None:
        findings.append(refusal("package", FindingCode.PACKAGE_MISSING))
    cents = cents_of(form.amount)
    if cents is None:
        findings.append(refusal("amount", FindingCode.AMOUNT_INVALID if form.amount.strip() else FindingCode.MISSING))
    elif cents > HIGHEST_MONTHLY_CENTS:
        findings.append(refusal("amount", FindingCode.AMOUNT_TOO_HIGH))
    if form.valid_from is None:
        findings.append(refusal("valid_from", FindingCode.DAY_INVALID))
    elif abs(form.valid_from.year - today.year) > LATEST_YEARS:
        findings.append(refusal("valid_from", FindingCode.DAY_FAR))
    return tuple(findings)
