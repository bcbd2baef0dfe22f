"""Trying mail settings out: a mail to the office itself, and in plain words what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from samenop_desktop.services.rows import SignedIn
    from samenop_desktop.settings.model import MailSettings


@dataclass(frozen=True, slots=True)
class Trial:
    """Whether the server took the mail, and the sentence about it."""

    succeeded: bool
    text: str


def try_out(settings: MailSettings, password: str | None, office: SignedIn) -> Trial:
    """Sends a mail to the office's own address; runs in the pool."""
    from samenop_desktop.domain.days import day_of
    from samenop_desktop.mail.composing import MailFields, compose, new_message_id
    from samenop_desktop.mail.delivery import SmtpDelivery
    from samenop_desktop.mail.errors import DeliveryError, explain
    from samenop_desktop.mail.messages import Office, TestMail
    from samenop_desktop.mail.rendering import MailTemplates

    now = datetime.now(UTC)
    sender = Office(office.name, office.city, office.phone, office.email)
    mail = MailTemplates().render(TestMail(sender, settings.host, day_of(now)))
    message = compose(
        MailFields(
            message_id=new_message_id(settings.sender),
            created_at=now,
            sender_name=office.name,
            sender_address=settings.sender,
            reply_to=office.email,
            recipient=office.email,
            subject=mail.subject,
            text=mail.text,
            html=mail.html,
        )
    )
    try:
        words = SmtpDelivery(settings, password).send(message)
    except DeliveryError as error:
        return Trial(succeeded=False, text=f"De testmail is niet verstuurd. {explain(error)}")
    return Trial(
        succeeded=True,
        text=f"De testmail is verstuurd naar {office.email}. Kijk of hij aankomt. De mailserver zei: {words}",
    )
