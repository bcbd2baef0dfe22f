"""Accounts: who can sign in, and as what."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from samenop_desktop.domain.company import check_email, check_line, check_phone

if TYPE_CHECKING:
    from samenop_desktop.domain.findings import Finding

MINIMUM_PASSWORD = 10
MAXIMUM_PASSWORD = 1000
FREE_FAILURES = 3
LONGEST_WAIT_SECONDS = 300
FREE_ASKING = 3
FIRST_WAIT_FOR_MAIL_SECONDS = 300
LONGEST_WAIT_FOR_MAIL_SECONDS = 3600


class Role(StrEnum):
    """The two kinds of account; a role never changes, a package may."""

    OFFICE = "office"
    CLIENT = "client"


@dataclass(frozen=True, slots=True)
class Actor:
    """The signed-in account on whose behalf a service acts."""

    account_id: int


def seconds_to_wait(failures: int) -> int:
    """Seconds to wait after so many failed sign-ins in a row: none at first, then doubling to five minutes."""
    if failures < FREE_FAILURES:
        return 0
    return min(int(2 ** (failures - FREE_FAILURES + 1)), LONGEST_WAIT_SECONDS)


def seconds_to_wait_for_mail(asked: int) -> int:
    """Seconds before a new password can be asked for once more: none at first, then doubling to an hour.

    A mail that nobody asked for is a nuisance to whoever gets it; a wrong guess at a password is not.
    """
    if asked < FREE_ASKING:
        return 0
    return min(int(FIRST_WAIT_FOR_MAIL_SECONDS * 2 ** (asked - FREE_ASKING)), LONGEST_WAIT_FOR_MAIL_SECONDS)


def check_office(name: str, city: str, email: str, phone: str) -> tuple[Finding, ...]:
    """What is wrong or odd about the details of an office; the telephone number may be left out."""
    found = (
        check_line("name", name.strip()),
        check_line("city", city.strip()),
        check_email("email", email) if email.strip() else check_line("email", ""),
        check_phone("phone", phone.strip()) if phone.strip() else None,
    )
    return tuple(finding for finding in found if finding is not None)
