"""Errands: what a mailed link lets its holder do for an account, and for how long."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from samenop_desktop.domain.company import check_email, email_key
from samenop_desktop.domain.days import day_of, deadline_of
from samenop_desktop.domain.findings import FindingCode, refusal

if TYPE_CHECKING:
    from samenop_desktop.domain.findings import Finding

ADDRESS_DAYS = 7
"""How many days a new address can be confirmed. Mails may wait for a day or two; a week later it is asked anew."""


class Purpose(StrEnum):
    """What an errand is for."""

    OLD_ADDRESS = "old_address"
    NEW_ADDRESS = "new_address"
    NEW_PASSWORD = "new_password"


class ChangeState(StrEnum):
    """Where the change of an address stands, as the page behind a link tells it."""

    ASKED = "asked"
    HALF = "half"
    CHANGED = "changed"
    ENDED = "ended"


def address_deadline(asked_at: datetime) -> datetime:
    """The first moment, in UTC, at which a new address can no longer be confirmed: day 7 counts to its end."""
    return deadline_of(day_of(asked_at) + timedelta(days=ADDRESS_DAYS))


def last_day_before(deadline: datetime) -> date:
    """The last day that counts before a deadline at the beginning of a day."""
    return day_of(deadline) - timedelta(days=1)


def state_of(
    *, confirmed_here: bool, changed: bool, ended_at: datetime | None, expires_at: datetime, now: datetime
) -> ChangeState:
    """The state for the holder of one of the two links; a change whose week is over has ended, stored or not."""
    if changed:
        return ChangeState.CHANGED
    if ended_at is not None or now >= expires_at:
        return ChangeState.ENDED
    return ChangeState.HALF if confirmed_here else ChangeState.ASKED


def check_new_address(present: str, wanted: str, repeated: str) -> tuple[Finding, ...]:
    """What is wrong with a new address and its repetition."""
    if not wanted.strip():
        return (refusal("new_email", FindingCode.MISSING),)
    found = check_email("new_email", wanted)
    if found is not None:
        return (found,)
    if email_key(wanted) == email_key(present):
        return (refusal("new_email", FindingCode.EMAIL_SAME),)
    if "@" not in repeated or email_key(wanted) != email_key(repeated):
        return (refusal("new_email_repeated", FindingCode.EMAIL_DIFFERS),)
    return ()
