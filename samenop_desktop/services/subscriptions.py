"""The client's licence: what he has, cancelling it, and undoing that (S34, D40)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import or_, select, update

from samenop_desktop.domain.accounts import Role
from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.administrations import Place
from samenop_desktop.domain.days import day_of
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.exports import SHOWN_OF_IBAN
from samenop_desktop.domain.licence import removal_day, removal_moment
from samenop_desktop.domain.packages import Package
from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.mail.licence_messages import (
    LicenceCancelledToClientMail,
    LicenceCancelledToOfficeMail,
    LicenceKeptToClientMail,
    LicenceKeptToOfficeMail,
)
from samenop_desktop.services.access import account_of, is_owned_by, running_subscription
from samenop_desktop.services.client_rows import SubscriptionView
from samenop_desktop.services.history import note
from samenop_desktop.services.posting import Post, mail_account, mail_office, office_behind
from samenop_desktop.store.records import (
    AccessRightRecord,
    AccountRecord,
    AdministrationRecord,
    RequestRecord,
    SubscriptionRecord,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.mail.messages import MailData
    from samenop_desktop.services.endings import Endings
    from samenop_desktop.services.posting import Posting
    from samenop_desktop.store.transactions import Store, Transaction


class SubscriptionService:
    """Shows and ends the subscription of a client."""

    def __init__(self, store: Store, posting: Posting, endings: Endings) -> None:
        self._store = store
        self._posting = posting
        self._endings = endings

    def view(self, actor: Actor) -> SubscriptionView:
        """The client's subscription. Raises NOT_ALLOWED for an office, NO_SUBSCRIPTION when none runs."""
        with self._store.read() as tx:
            client, subscription = self._of(tx, actor)
            payer = tx.session.get_one(AccountRecord, subscription.payer_id)
            cancelled_at = subscription.cancelled_at
            return SubscriptionView(
                relation_number=client.relation_number,
                package=Package(subscription.package),
                monthly_cents=subscription.monthly_cents,
                started_on=day_of(subscription.started_at),
                first_paid_day=subscription.first_paid_day,
                is_free_now=day_of(tx.now) < subscription.first_paid_day,
                payer=payer.name,
                client_pays=payer.id == client.id,
                iban_end=subscription.iban[-SHOWN_OF_IBAN:],
                cancelled_on=day_of(cancelled_at) if cancelled_at else None,
                removal_day=removal_day(cancelled_at) if cancelled_at else None,
            )

    def removal_day_if_cancelled_now(self) -> date:
        """The day on which the online administrations of somebody who cancels now would go."""
        with self._store.read() as tx:
            return removal_day(tx.now)

    def cancel(self, actor: Actor) -> None:
        """Cancel the licence: the online administrations go after ninety days, his open requests end now (S34, D40).

        He is told, and so are the offices that have a right with him or pay for him. Raises NOT_ALLOWED,
        NO_SUBSCRIPTION or LICENCE_CANCELLED_ALREADY.
        """
        with self._store.write() as tx:
            client, subscription = self._of(tx, actor)
            cancelled = tx.session.scalar(
                update(SubscriptionRecord)
                .where(SubscriptionRecord.id == subscription.id, SubscriptionRecord.cancelled_at.is_(None))
                .values(cancelled_at=tx.now, warned_days=0)
                .returning(SubscriptionRecord.id)
            )
            if cancelled is None:
                raise SamenopError(ErrorCode.LICENCE_CANCELLED_ALREADY)
            goes_on = removal_day(tx.now)
            note(tx, Act.LICENCE_CANCELLED, actor_id=client.id, after={"removal_day": goes_on.isoformat()})
            self._end_requests(tx, client)
            today, addressee = day_of(tx.now), mail_account(client)
            behind = office_behind(tx, client)
            to_client = LicenceCancelledToClientMail(mail_office(behind), addressee, today, goes_on)
            self._posting.post(tx, Post(to_client, behind, client.email))
            self._tell_offices(
                tx,
                client,
                lambda office: LicenceCancelledToOfficeMail(mail_office(office), addressee, today, goes_on),
            )

    def undo(self, actor: Actor) -> None:
        """Undo the cancelling; everything stays as it was, but for the requests that ended.

        Raises NOT_ALLOWED, NO_SUBSCRIPTION, LICENCE_NOT_CANCELLED, or LICENCE_GONE when the ninety days are over.
        """
        with self._store.write() as tx:
            client, subscription = self._of(tx, actor)
            if subscription.cancelled_at is None:
                raise SamenopError(ErrorCode.LICENCE_NOT_CANCELLED)
            goes_on = removal_day(subscription.cancelled_at)
            if tx.now >= removal_moment(subscription.cancelled_at):
                raise SamenopError(ErrorCode.LICENCE_GONE)
            kept = tx.session.scalar(
                update(SubscriptionRecord)
                .where(
                    SubscriptionRecord.id == subscription.id,
                    SubscriptionRecord.cancelled_at.is_not(None),
                    SubscriptionRecord.ended_at.is_(None),
                )
                .values(cancelled_at=None, warned_days=0)
                .returning(SubscriptionRecord.id)
            )
            if kept is None:
                raise SamenopError(ErrorCode.LICENCE_NOT_CANCELLED)
            note(tx, Act.LICENCE_KEPT, actor_id=client.id, before={"removal_day": goes_on.isoformat()})
            today, addressee = day_of(tx.now), mail_account(client)
            behind = office_behind(tx, client)
            self._posting.post(
                tx, Post(LicenceKeptToClientMail(mail_office(behind), addressee, today), behind, client.email)
            )
            self._tell_offices(
                tx, client, lambda office: LicenceKeptToOfficeMail(mail_office(office), addressee, today)
            )

    def _of(self, tx: Transaction, actor: Actor) -> tuple[AccountRecord, SubscriptionRecord]:
        client = account_of(tx, actor)
        if client.role != Role.CLIENT:
            raise SamenopError(ErrorCode.NOT_ALLOWED)
        subscription = running_subscription(tx, client.id)
        if subscription is None:
            raise SamenopError(ErrorCode.NO_SUBSCRIPTION)
        return client, subscription

    def _end_requests(self, tx: Transaction, client: AccountRecord) -> None:
        """Decline, in his name, every request that waits for him (D40)."""
        waiting = tx.session.scalars(
            select(RequestRecord.id).where(
                RequestRecord.status == RequestStatus.OPEN,
                or_(RequestRecord.client_id == client.id, RequestRecord.email_key == client.email_key),
            )
        ).all()
        for request_id in waiting:
            self._endings.decline(tx, request_id, "")

    def _tell_offices(
        self, tx: Transaction, client: AccountRecord, letter: Callable[[AccountRecord], MailData]
    ) -> None:
        for office in offices_of(tx, client):
            self._posting.post(tx, Post(letter(office), office, office.email))


def offices_of(tx: Transaction, client: AccountRecord) -> Sequence[AccountRecord]:
    """Every office that has a right in one of the client's online administrations, or that pays for him."""
    with_right = (
        select(AccessRightRecord.office_id)
        .join(AdministrationRecord, AdministrationRecord.id == AccessRightRecord.administration_id)
        .where(
            AccessRightRecord.ended_at.is_(None),
            is_owned_by(client.id),
            AdministrationRecord.place == Place.ONLINE,
        )
    )
    pays = select(SubscriptionRecord.payer_id).where(
        SubscriptionRecord.account_id == client.id, SubscriptionRecord.ended_at.is_(None)
    )
    offices = tx.session.scalars(
        select(AccountRecord)
        .where(AccountRecord.role == Role.OFFICE, or_(AccountRecord.id.in_(with_right), AccountRecord.id.in_(pays)))
        .order_by(AccountRecord.id)
    )
    return offices.all()
