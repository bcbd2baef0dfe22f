"""How requests end unconfirmed: one guarded statement decides; mails and history follow in its transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import or_, select, update

from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.days import day_of
from samenop_desktop.domain.packages import EXTRA_ADMINISTRATION_CENTS
from samenop_desktop.domain.requests import RequestKind, RequestStatus
from samenop_desktop.mail.messages import (
    CancelledToClientMail,
    DeclinedToOfficeMail,
    ExpiredToClientMail,
    ExpiredToOfficeMail,
)
from samenop_desktop.services.documents import company_from
from samenop_desktop.services.history import note, note_alike
from samenop_desktop.services.posting import Post, mail_client, mail_office
from samenop_desktop.store.records import AccountRecord, MailRecord, RequestRecord

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement, Row

    from samenop_desktop.mail.moulds import NamingMail
    from samenop_desktop.services.posting import Posting
    from samenop_desktop.store.transactions import Transaction

EXPIRED_AT_ONCE = 500

_ACTS = {
    RequestStatus.CANCELLED: Act.REQUEST_CANCELLED,
    RequestStatus.DECLINED: Act.REQUEST_DECLINED,
    RequestStatus.EXPIRED: Act.REQUEST_EXPIRED,
}

_TOLD = (
    RequestRecord.id,
    RequestRecord.kind,
    RequestRecord.office_id,
    RequestRecord.administration_id,
    RequestRecord.administration_name,
    RequestRecord.email,
    RequestRecord.details,
    RequestRecord.last_day,
)
"""What of a request its mails and its line speak of."""


class Endings:
    """Ends open requests. Every method works inside the caller's transaction."""

    def __init__(self, posting: Posting) -> None:
        self._posting = posting

    def cancel(self, tx: Transaction, office: AccountRecord, request_id: int, reason: str) -> bool:
        """Cancel an open request of `office` (S18, D19); False when it was not open (any more)."""
        mine = (RequestRecord.id == request_id, RequestRecord.office_id == office.id)
        request = self._end(tx, RequestStatus.CANCELLED, *mine, ended_by_id=office.id, reason=reason)
        if request is None:
            return False
        if self._withdraw(tx, request.id):
            mail = CancelledToClientMail(
                office=mail_office(office),
                client=mail_client(company_from(request.details), request.email),
                administration=request.administration_name,
                cancelled_on=day_of(tx.now),
                reason=reason,
                about=RequestKind(request.kind),
            )
            self._posting.post(tx, Post(mail, office, request.email, request.id))
        return True

    def decline(self, tx: Transaction, request_id: int, reason: str) -> bool:
        """Note that the client declined (D15); False when the request was not open (any more)."""
        this = RequestRecord.id == request_id
        request = self._end(tx, RequestStatus.DECLINED, this, ended_by_id=None, reason=reason)
        if request is None:
            return False
        self._withdraw(tx, request.id)
        office = tx.session.get_one(AccountRecord, request.office_id)
        mail = DeclinedToOfficeMail(
            office=mail_office(office),
            client=mail_client(company_from(request.details), request.email),
            administration=request.administration_name,
            declined_on=day_of(tx.now),
            reason=reason,
            still_costs_cents=still_costs(RequestKind(request.kind)),
            about=RequestKind(request.kind),
        )
        self._posting.post(tx, Post(mail, office, office.email, request.id))
        return True

    def has_due(self, tx: Transaction) -> bool:
        """Whether the end of any request is still to be stored."""
        due = select(RequestRecord.id).where(
            RequestRecord.status == RequestStatus.OPEN, RequestRecord.deadline <= tx.now
        )
        return tx.session.scalar(due.limit(1)) is not None

    def expire_due(self, tx: Transaction, *only: ColumnElement[bool]) -> int:
        """Store the end of requests whose last day is over (S16, D17), at most `EXPIRED_AT_ONCE`; returns how many."""
        due = (
            select(RequestRecord.id)
            .where(RequestRecord.status == RequestStatus.OPEN, RequestRecord.deadline <= tx.now, *only)
            .order_by(RequestRecord.deadline)
            .limit(EXPIRED_AT_ONCE)
            .with_for_update(skip_locked=True)
        )
        ids = tx.session.scalars(due).all()
        if not ids:
            return 0
        expired = tx.session.execute(
            update(RequestRecord)
            .where(RequestRecord.id.in_(ids), RequestRecord.status == RequestStatus.OPEN)
            .values(status=RequestStatus.EXPIRED, ended_at=RequestRecord.deadline)
            .returning(*_TOLD)
        ).all()
        self._tell_expired(tx, expired)
        return len(expired)

    def withdraw_mails(self, tx: Transaction, *request_ids: int) -> None:
        """Take the mails with a link of ended requests out of the queue."""
        tx.session.execute(
            update(MailRecord)
            .where(
                MailRecord.request_id.in_(request_ids),
                MailRecord.needs_link,
                MailRecord.state == "queued",
                or_(MailRecord.leased_until.is_(None), MailRecord.leased_until <= tx.now),
            )
            .values(state="withdrawn", state_at=tx.now)
        )

    def _end(
        self,
        tx: Transaction,
        status: RequestStatus,
        *which: ColumnElement[bool],
        ended_by_id: int | None,
        reason: str,
    ) -> RequestRecord | None:
        """End the request that meets `which`, if it is still open; this one statement decides between all parties."""
        request = tx.session.scalar(
            update(RequestRecord)
            .where(*which, RequestRecord.status == RequestStatus.OPEN, RequestRecord.deadline > tx.now)
            .values(status=status, ended_at=tx.now, ended_by_id=ended_by_id, reason=reason)
            .returning(RequestRecord)
        )
        if request is not None:
            self._note_end(tx, request, ended_by_id)
        return request

    def _tell_expired(self, tx: Transaction, requests: Sequence[Row[Any]]) -> None:
        """What follows on many ends in a few statements: nobody is to wait long for the store meanwhile."""
        note_alike(tx, Act.REQUEST_EXPIRED, requests, {"status": RequestStatus.OPEN}, {"status": RequestStatus.EXPIRED})
        mailed = self._withdraw(tx, *(request.id for request in requests))
        asking = AccountRecord.id.in_({request.office_id for request in requests})
        accounts = tx.session.scalars(select(AccountRecord).where(asking))
        offices = {account.id: (account, mail_office(account)) for account in accounts}
        posts: list[Post[NamingMail]] = []
        for request in requests:
            account, office = offices[request.office_id]
            client = mail_client(company_from(request.details), request.email)
            about = RequestKind(request.kind)
            to_office = ExpiredToOfficeMail(
                office=office,
                client=client,
                administration=request.administration_name,
                last_day=request.last_day,
                still_costs_cents=still_costs(about),
                client_was_mailed=request.id in mailed,
                about=about,
            )
            posts.append(Post(to_office, account, account.email, request.id))
            if request.id in mailed:
                to_client = ExpiredToClientMail(
                    office=office,
                    client=client,
                    administration=request.administration_name,
                    last_day=request.last_day,
                    about=about,
                )
                posts.append(Post(to_client, account, request.email, request.id))
        self._posting.post_alike(tx, posts)

    def _note_end(self, tx: Transaction, request: RequestRecord, actor_id: int | None) -> None:
        status = RequestStatus(request.status)
        note(
            tx,
            _ACTS[status],
            actor_id=actor_id,
            administration_id=request.administration_id,
            request_id=request.id,
            before={"status": RequestStatus.OPEN},
            after={"status": status},
            personal={"reason": request.reason} if request.reason else None,
        )

    def _withdraw(self, tx: Transaction, *ids: int) -> set[int]:
        """Withdraw waiting mails with a link; the requests of which the client may have received one already (D19)."""
        self.withdraw_mails(tx, *ids)
        reached = tx.session.scalars(
            select(RequestRecord.id)
            .join(MailRecord, MailRecord.request_id == RequestRecord.id)
            .where(
                RequestRecord.id.in_(ids),
                MailRecord.needs_link,
                # An address that was corrected gets no word.
                or_(
                    MailRecord.recipient == RequestRecord.email,
                    MailRecord.link_generation == RequestRecord.link_generation,
                ),
                or_(MailRecord.state.in_(("sent", "handed_over", "queued")), MailRecord.maybe_received),
            )
        )
        return set(reached)


def still_costs(kind: RequestKind) -> int:
    """Cents a month that the administration of an unconfirmed offer keeps costing the office (S23, P17)."""
    return EXTRA_ADMINISTRATION_CENTS if kind is RequestKind.OFFER else 0
