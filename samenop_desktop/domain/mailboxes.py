"""Mailboxes: the purchase and sales addresses of an administration (P12, S25, S26, S30)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from samenop_desktop.domain.days import day_of
from samenop_desktop.domain.findings import Finding, FindingCode, refusal

if TYPE_CHECKING:
    from datetime import datetime

MAILBOX_DOMAIN = "boekhouding.nl"
MOST_FOR_AN_OFFICE = 3
WAIT_DAYS = 30
MINIMUM_NAME = 3
MAXIMUM_NAME = 40

_NAME = re.compile(r"[a-z0-9]+([.\-][a-z0-9]+)*")


class MailboxKind(StrEnum):
    """What is mailed to the address."""

    PURCHASE = "purchase"
    SALES = "sales"


@dataclass(frozen=True, slots=True)
class MailboxForm:
    """A mailbox that is to be made: the part before the @, and its kind (None while not chosen)."""

    name: str
    kind: MailboxKind | None


def mailbox_name(typed: str) -> str:
    """The name that was typed, as it is kept: in lower case, without the domain where that was typed along."""
    return typed.strip().lower().removesuffix(f"@{MAILBOX_DOMAIN}")


def mailbox_address(name: str) -> str:
    """The whole address."""
    return f"{name}@{MAILBOX_DOMAIN}"


def check_mailbox(form: MailboxForm) -> tuple[Finding, ...]:
    """What is wrong with a mailbox that is to be made, on the fields `mailbox_name` and `mailbox_kind`."""
    found: list[Finding] = []
    name = mailbox_name(form.name)
    if not name:
        found.append(refusal("mailbox_name", FindingCode.MISSING))
    elif not MINIMUM_NAME <= len(name) <= MAXIMUM_NAME:
        found.append(
            refusal("mailbox_name", FindingCode.MAILBOX_NAME_LENGTH, minimum=MINIMUM_NAME, maximum=MAXIMUM_NAME)
        )
    elif not _NAME.fullmatch(name):
        found.append(refusal("mailbox_name", FindingCode.MAILBOX_NAME_INVALID))
    if form.kind is None:
        found.append(refusal("mailbox_kind", FindingCode.MAILBOX_KIND_MISSING))
    return tuple(found)


def free_again_day(ended_at: datetime) -> date:
    """The first day on which an address that ended then can be set again: thirty days after that day (S26)."""
    return day_of(ended_at) + timedelta(days=WAIT_DAYS)
