"""What is kept of a client, for the client himself (D45)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import and_, or_, select

from samenop_desktop.domain.accounts import Role
from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.days import day_of
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.exports import (
    SHOWN_OF_IBAN,
    ExportedAct,
    ExportedRequest,
    ExportedSubscription,
    OwnDetails,
)
from samenop_desktop.domain.packages import Package
from samenop_desktop.services.access import account_of, is_owned_by
from samenop_desktop.services.documents import company_from
from samenop_desktop.services.exporting import exported_mails, exported_request
from samenop_desktop.services.history import note
from samenop_desktop.store.records import (
    AccountRecord,
    AdministrationRecord,
    EmailChangeRecord,
    ErrandRecord,
    HistoryRecord,
    MailRecord,
    PersonalRecord,
    RequestRecord,
    SubscriptionRecord,
)

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.store.transactions import Store, Transaction


class OwnDetailsService:
    """Hands a client all that is kept of him, but for his books, which have exports of their own."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def export(self, actor: Actor) -> OwnDetails:
        """Everything: his account, subscriptions, administrations, requests and mails; noted.

        Mails and lines about an office alone stay out, and so does the live link of any mail. Raises NOT_ALLOWED for an
        office.
        """
        with self._store.write() as tx:
            client = account_of(tx, actor)
            if client.role != Role.CLIENT:
                raise SamenopError(ErrorCode.NOT_ALLOWED)
            record, owned = RequestRecord, AdministrationRecord
            requests = tx.session.scalars(
                select(record)
                .where(
                    or_(
                        record.client_id == client.id,
                        # Confirmed by another, it is of whoever had this address before him.
                        and_(record.client_id.is_(None), record.email_key == client.email_key),
                    )
                )
                .order_by(record.id)
            ).all()
            administrations = tx.session.scalars(select(owned).where(is_owned_by(client.id)).order_by(owned.id))
            subscriptions = tx.session.execute(
                select(SubscriptionRecord, AccountRecord.name)
                .join(AccountRecord, AccountRecord.id == SubscriptionRecord.payer_id)
                .where(SubscriptionRecord.account_id == client.id)
                .order_by(SubscriptionRecord.id)
            )
            acts = tx.session.execute(
                select(HistoryRecord, PersonalRecord.data)
                .join(PersonalRecord, PersonalRecord.id == HistoryRecord.personal_id)
                .where(PersonalRecord.account_id == client.id)
                .order_by(HistoryRecord.id)
            )
            note(tx, Act.DETAILS_EXPORTED, actor_id=client.id)
            return OwnDetails(
                name=client.name,
                email=client.email,
                relation_number=client.relation_number,
                since=client.created_at,
                details=company_from(client.details),
                subscriptions=tuple(_subscription(subscription, payer) for subscription, payer in subscriptions),
                administrations=tuple((each.name, company_from(each.details)) for each in administrations),
                requests=tuple(_request(tx, client, request) for request in requests),
                mails=exported_mails(tx, _without_request(tx, client)),
                acts=tuple(ExportedAct(line.at, Act(line.act), data) for line, data in acts),
            )


def _subscription(subscription: SubscriptionRecord, payer: str) -> ExportedSubscription:
    cancelled_at, ended_at = subscription.cancelled_at, subscription.ended_at
    return ExportedSubscription(
        package=Package(subscription.package),
        monthly_cents=subscription.monthly_cents,
        payer=payer,
        iban_end=subscription.iban[-SHOWN_OF_IBAN:],
        started_on=day_of(subscription.started_at),
        first_paid_day=subscription.first_paid_day,
        cancelled_on=day_of(cancelled_at) if cancelled_at else None,
        ended_on=day_of(ended_at) if ended_at else None,
    )


def _request(tx: Transaction, client: AccountRecord, request: RequestRecord) -> ExportedRequest:
    to_him = and_(MailRecord.request_id == request.id, _is_to(request.email, client.email))
    return exported_request(tx, request, exported_mails(tx, to_him), ())


def _without_request(tx: Transaction, client: AccountRecord) -> ColumnElement[bool]:
    """The condition that a mail without a request is his: of an errand of his, or to an address while it was his."""
    changes = tx.session.scalars(
        select(EmailChangeRecord)
        .where(EmailChangeRecord.account_id == client.id, EmailChangeRecord.changed)
        .order_by(EmailChangeRecord.id)
    ).all()
    begins = [client.created_at, *(change.ended_at for change in changes)]
    ends = [*(change.ended_at for change in changes), tx.now]
    emails = [*(change.old_email for change in changes), client.email]
    while_his = [
        and_(_is_to(email), MailRecord.created_at.between(begin, end))
        for email, begin, end in zip(emails, begins, ends, strict=True)
    ]
    of_errands = MailRecord.errand_id.in_(select(ErrandRecord.id).where(ErrandRecord.account_id == client.id))
    return and_(MailRecord.request_id.is_(None), or_(of_errands, *while_his))


def _is_to(*addresses: str) -> ColumnElement[bool]:
    """The condition that a mail went to one of these addresses, also in CC."""
    return or_(MailRecord.recipient.in_(addresses), MailRecord.cc.in_(addresses))
