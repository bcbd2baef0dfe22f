"""Putting mails into the outbox, in the transaction of what they tell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from sqlalchemy import insert, select

from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.mail.composing import new_message_id
from samenop_desktop.mail.messages import Client, Office
from samenop_desktop.mail.rendered import LINK_PLACEHOLDER
from samenop_desktop.services.documents import company_from
from samenop_desktop.store.records import AccountRecord, MailRecord, RequestRecord

if TYPE_CHECKING:
    from collections.abc import Sequence

    from samenop_desktop.domain.company import CompanyDetails
    from samenop_desktop.mail.messages import MailData
    from samenop_desktop.mail.moulds import NamingMail
    from samenop_desktop.mail.rendered import RenderedMail
    from samenop_desktop.mail.rendering import MailTemplates
    from samenop_desktop.store.transactions import Transaction

MailT_co = TypeVar("MailT_co", bound="MailData", covariant=True)


@dataclass(frozen=True, slots=True)
class Post(Generic[MailT_co]):
    """A mail to be sent: what it tells, on which office's behalf, to whom, and the request or errand it is about."""

    mail: MailT_co
    office: AccountRecord
    recipient: str
    request_id: int | None = None
    errand_id: int | None = None
    cc: str = ""


class Posting:
    """Renders mails and queues them; delivering comes later, and only after the commit."""

    def __init__(self, templates: MailTemplates) -> None:
        self._templates = templates

    def post(self, tx: Transaction, post: Post[MailData]) -> MailRecord:
        """Queue a mail; it can be delivered once the transaction is committed."""
        record = MailRecord(**_row(tx, post, self._templates.render(post.mail)))
        tx.session.add(record)
        return record

    def post_alike(self, tx: Transaction, posts: Sequence[Post[NamingMail]]) -> None:
        """As `post` for each of many that differ in client and administration alone."""
        rendered = self._templates.render_alike(post.mail for post in posts)
        rows = [_row(tx, post, mail) for post, mail in zip(posts, rendered, strict=True)]
        if rows:
            tx.session.connection().execute(insert(MailRecord), rows)


def _row(tx: Transaction, post: Post[MailData], rendered: RenderedMail) -> dict[str, Any]:
    needs_link = LINK_PLACEHOLDER in rendered.text
    request = tx.session.get(RequestRecord, post.request_id) if needs_link and post.request_id is not None else None
    return {
        "message_id": new_message_id(post.office.email),
        "office_id": post.office.id,
        "request_id": post.request_id,
        "errand_id": post.errand_id,
        "kind": rendered.kind,
        "sender_name": post.office.name,
        "reply_to": post.office.email,
        "recipient": post.recipient,
        "cc": post.cc,
        "subject": rendered.subject,
        "text": rendered.text,
        "html": rendered.html,
        "needs_link": needs_link,
        "link_generation": request.link_generation if request is not None else 1,
        "state": "queued",
        "state_at": tx.now,
        "attempts": 0,
        "next_attempt_at": tx.now,
        "leased_by": None,
        "leased_until": None,
        "maybe_received": False,
        "server_words": "",
        "created_at": tx.now,
    }


def mail_office(office: AccountRecord) -> Office:
    """An office as mails name it."""
    return Office(office.name, office.city, office.phone, office.email)


def mail_client(details: CompanyDetails, email: str) -> Client:
    """A client as mails name him."""
    return Client(details.company_name, details.contact_person, email)


def mail_account(account: AccountRecord) -> Client:
    """An account as mails name the owner of an administration: a client, or an office that owns one."""
    details = company_from(account.details)
    return Client(details.company_name or account.name, details.contact_person or account.name, account.email)


def office_behind(tx: Transaction, client: AccountRecord) -> AccountRecord:
    """The office on whose behalf a client is mailed about his own account: the one whose offer he last confirmed."""
    office = tx.session.scalar(
        select(AccountRecord)
        .join(RequestRecord, RequestRecord.office_id == AccountRecord.id)
        .where(RequestRecord.client_id == client.id, RequestRecord.status == RequestStatus.CONFIRMED)
        .order_by(RequestRecord.ended_at.desc(), RequestRecord.id.desc())
        .limit(1)
    )
    return office if office is not None else client
