"""A mail as it travels: headers, both parts, and the forms that a user's own mail program opens."""

from __future__ import annotations

import re
import sys
import uuid
from dataclasses import dataclass, replace
from email.message import EmailMessage
from email.policy import SMTP
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import quote

from samenop_desktop.domain.days import AMSTERDAM
from samenop_desktop.mail.cleaning import one_line
from samenop_desktop.mail.named_address import NamedAddress

if TYPE_CHECKING:
    from datetime import datetime

LONGEST_MAILTO_ON_WINDOWS = 2000
"""Windows cuts the address that opens a program at 2,048 characters."""
LONGEST_MAILTO = 30_000
"""Elsewhere the address is an argument of a program, which may be far longer."""

_ADDRESS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9.-]+")

_POLICY = SMTP.clone(cte_type="7bit")


@dataclass(frozen=True, slots=True)
class MailFields:
    """A mail ready to be composed: the sender's name stands before the address that the mail server knows.

    `cc` is one more address that gets it and is seen to, or empty.
    """

    message_id: str
    created_at: datetime
    sender_name: str
    sender_address: str
    reply_to: str
    recipient: str
    subject: str
    text: str
    html: str
    cc: str = ""


def compose(mail: MailFields) -> EmailMessage:
    """The mail as a message with a plain and an HTML part, in ASCII on the wire.

    Raises ValueError when an address is none. It carries no Auto-Submitted: a person answers replies, and a client's
    notice of absence is something the office wants to see.
    """
    message = EmailMessage(policy=_POLICY)
    message["Message-ID"] = mail.message_id
    message["Date"] = mail.created_at.astimezone(AMSTERDAM)
    message["From"] = _named("From", mail.sender_name, mail.sender_address)
    message["To"] = ascii_address(mail.recipient)
    if mail.cc:
        message["Cc"] = ascii_address(mail.cc)
    message["Reply-To"] = _named("Reply-To", mail.sender_name, mail.reply_to)
    message["Subject"] = one_line(mail.subject)
    message.set_content(mail.text, charset="utf-8", cte="quoted-printable")
    message.add_alternative(mail.html, subtype="html", charset="utf-8", cte="quoted-printable")
    message["Content-Language"] = "nl"  # only now: set earlier, it would move into the first part
    return message


def new_message_id(address: str) -> str:
    """A new Message-ID in the domain of `address`, which may be empty or wrong: the mail must not fail on it."""
    return f"<{uuid.uuid4().hex}@{_domain_of(address)}>"


@lru_cache
def _domain_of(address: str) -> str:
    try:
        return ascii_address(address).rpartition("@")[2]
    except ValueError:
        return "samenop.invalid"


def ascii_address(address: str) -> str:
    """`address` as a mail server takes it, its domain in ASCII; raises ValueError when it is no address."""
    local, _, domain = address.strip().rpartition("@")
    try:
        plain = f"{local}@{domain.encode('idna').decode('ascii')}"
    except UnicodeError as error:
        raise ValueError("this is no e-mail address") from error
    if not _ADDRESS.fullmatch(plain):
        raise ValueError("this is no e-mail address")
    return plain


def as_mailto(mail: MailFields, platform: str = sys.platform) -> str | None:
    """The mail as an address that opens the user's own mail program; None when `platform` would cut it off.

    It carries the plain text alone. Where it is too long, `as_draft` makes a file to open.
    """
    body = mail.text.replace("\n", "\r\n")
    url = f"mailto:{quote(ascii_address(mail.recipient), safe='@')}?subject={_quoted(one_line(mail.subject))}"
    url += f"&cc={quote(ascii_address(mail.cc), safe='@')}" if mail.cc else ""
    url += f"&body={_quoted(body)}"
    longest = LONGEST_MAILTO_ON_WINDOWS if platform == "win32" else LONGEST_MAILTO
    return url if len(url) <= longest else None


def as_draft(mail: MailFields) -> bytes:
    """The mail as an .eml file that a mail program opens as a message still to be sent (X-Unsent).

    It is from the office's own address, since the office sends it, and takes its date from that.
    """
    message = compose(replace(mail, sender_address=mail.reply_to))
    del message["Date"]
    message["X-Unsent"] = "1"
    return message.as_bytes()


def _named(header: str, name: str, address: str) -> NamedAddress:
    return NamedAddress(header, one_line(name), ascii_address(address))


def _quoted(text: str) -> str:
    return quote(text, safe="")
