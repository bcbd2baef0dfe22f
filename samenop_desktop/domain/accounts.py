"""Accounts: who can sign in, and as what."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

MINIMUM_PASSWORD = 10
MAXIMUM_PASSWORD = 1000
FREE_FAILURES = 3
LONGEST_WAIT_SECONDS = 300


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
