"""What the mails about licences and packages that end tell, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from samenop_desktop.mail.kinds import MailKind

if TYPE_CHECKING:
    from datetime import date

    from samenop_desktop.mail.messages import Client, Office


@dataclass(frozen=True, slots=True)
class LicenceCancelledToClientMail:
    """To the client: he cancelled his licence, and what goes when (S34, D40)."""

    kind: ClassVar[MailKind] = MailKind.LICENCE_CANCELLED_TO_CLIENT
    office: Office
    client: Client
    cancelled_on: date
    removal_day: date


@dataclass(frozen=True, slots=True)
class LicenceCancelledToOfficeMail:
    """To an office with a right, or that pays: its client cancelled his licence (S35)."""

    kind: ClassVar[MailKind] = MailKind.LICENCE_CANCELLED_TO_OFFICE
    office: Office
    client: Client
    cancelled_on: date
    removal_day: date


@dataclass(frozen=True, slots=True)
class LicenceKeptToClientMail:
    """To the client: he undid the cancelling of his licence (D40)."""

    kind: ClassVar[MailKind] = MailKind.LICENCE_KEPT_TO_CLIENT
    office: Office
    client: Client
    kept_on: date


@dataclass(frozen=True, slots=True)
class LicenceKeptToOfficeMail:
    """To an office with a right, or that pays: its client undid the cancelling of his licence (D40)."""

    kind: ClassVar[MailKind] = MailKind.LICENCE_KEPT_TO_OFFICE
    office: Office
    client: Client
    kept_on: date


@dataclass(frozen=True, slots=True)
class LicenceEndsToClientMail:
    """To the client: the licence that he cancelled ends soon (D40)."""

    kind: ClassVar[MailKind] = MailKind.LICENCE_ENDS_TO_CLIENT
    office: Office
    client: Client
    days_left: int
    removal_day: date


@dataclass(frozen=True, slots=True)
class LicenceEndsToOfficeMail:
    """To an office with a right, or that pays: its client's licence ends soon (D40)."""

    kind: ClassVar[MailKind] = MailKind.LICENCE_ENDS_TO_OFFICE
    office: Office
    client: Client
    days_left: int
    removal_day: date


@dataclass(frozen=True, slots=True)
class LicenceEndedToClientMail:
    """To the client: his licence has ended and his online administrations are gone (S34)."""

    kind: ClassVar[MailKind] = MailKind.LICENCE_ENDED_TO_CLIENT
    office: Office
    client: Client
    ended_on: date


@dataclass(frozen=True, slots=True)
class LicenceEndedToOfficeMail:
    """To an office that had a right at the removal: the administration is gone (S35).

    `backed_up` is false where the right rested (D36): then no back-up was made for it.
    """

    kind: ClassVar[MailKind] = MailKind.LICENCE_ENDED_TO_OFFICE
    office: Office
    client: Client
    administration: str
    ended_on: date
    backed_up: bool = True


@dataclass(frozen=True, slots=True)
class PackageEndedToOfficeMail:
    """To the office itself: it cancelled its package Accountant, and what that did in numbers (D36)."""

    kind: ClassVar[MailKind] = MailKind.PACKAGE_ENDED_TO_OFFICE
    office: Office
    ended_on: date
    requests: int
    rights: int
    own_online: int
    clients_paid: int


@dataclass(frozen=True, slots=True)
class PackageTakenToOfficeMail:
    """To the office itself: it has the package Accountant again, and so many of its rights woke up (D36)."""

    kind: ClassVar[MailKind] = MailKind.PACKAGE_TAKEN_TO_OFFICE
    office: Office
    taken_on: date
    first_paid_day: date
    monthly_cents: int
    rights: int
