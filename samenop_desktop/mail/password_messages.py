"""What the mails about forgotten passwords and recovery codes tell, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from samenop_desktop.mail.kinds import MailKind

if TYPE_CHECKING:
    from datetime import date

    from samenop_desktop.mail.messages import Client, Office


@dataclass(frozen=True, slots=True)
class NewPasswordToClientMail:
    """To the client: somebody asked for a new password for his account. With a link."""

    kind: ClassVar[MailKind] = MailKind.NEW_PASSWORD_TO_CLIENT
    office: Office
    client: Client


@dataclass(frozen=True, slots=True)
class NewPasswordToOfficeMail:
    """To the office: somebody asked for a new password for its account. With a link."""

    kind: ClassVar[MailKind] = MailKind.NEW_PASSWORD_TO_OFFICE
    office: Office


@dataclass(frozen=True, slots=True)
class PasswordChangedToClientMail:
    """To the client: his password was changed with the link of a mail."""

    kind: ClassVar[MailKind] = MailKind.PASSWORD_CHANGED_TO_CLIENT
    office: Office
    client: Client
    changed_on: date


@dataclass(frozen=True, slots=True)
class PasswordChangedToOfficeMail:
    """To the office: its password was changed, with its recovery code (`by_code`) or else with the link of a mail."""

    kind: ClassVar[MailKind] = MailKind.PASSWORD_CHANGED_TO_OFFICE
    office: Office
    changed_on: date
    by_code: bool


@dataclass(frozen=True, slots=True)
class RecoveryCodeToOfficeMail:
    """To the office: a new recovery code was made in the place of the one before it."""

    kind: ClassVar[MailKind] = MailKind.RECOVERY_CODE_TO_OFFICE
    office: Office
    made_on: date
