"""Who pays, and asking to change that: a mail with both relation numbers and the client in CC (S11, S36, D42)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import exists, select

from samenop_desktop.domain.accounts import Role
from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.days import day_of
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.packages import PAYER_CHANGE_ADDRESS, Package, Payer
from samenop_desktop.domain.requests import RequestKind, RequestStatus
from samenop_desktop.mail.messages import PayerChangeMail
from samenop_desktop.services.access import office_of, readable_administration, running_right, running_subscription
from samenop_desktop.services.history import note
from samenop_desktop.services.payer_rows import PayerAsked, PayerChange, PayerView
from samenop_desktop.services.posting import Post, mail_account, mail_office
from samenop_desktop.services.readiness import Readiness
from samenop_desktop.store.records import AccountRecord, HistoryRecord, RequestRecord, SubscriptionRecord

if TYPE_CHECKING:
    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.mail.rendering import MailTemplates
    from samenop_desktop.services.posting import Posting
    from samenop_desktop.services.readiness import LoadSettings
    from samenop_desktop.store.records import AdministrationRecord
    from samenop_desktop.store.transactions import Store, Transaction


@dataclass(frozen=True, slots=True)
class _Paying:
    """The client, his subscription, and who of the two pays it now."""

    client: AccountRecord
    subscription: SubscriptionRecord
    payer: Payer

    @property
    def other(self) -> Payer:
        """Who pays once it is changed."""
        return Payer.OFFICE if self.payer is Payer.CLIENT else Payer.CLIENT


class PayerService:
    """Shows an office who pays, and makes the mail to change it ready: it is changed where that mail goes, not here."""

    def __init__(
        self,
        store: Store,
        templates: MailTemplates,
        posting: Posting,
        load_settings: LoadSettings,
        desk_id: str,
        *,
        is_sample: bool,
    ) -> None:
        self._store = store
        self._templates = templates
        self._posting = posting
        self._load_settings = load_settings
        self._desk_id = desk_id
        self._is_sample = is_sample

    def view(self, actor: Actor, administration_id: int) -> PayerView:
        """Who pays for the owner of an administration that the office may read. Raises ADMINISTRATION_UNKNOWN."""
        with self._store.read() as tx:
            office = office_of(tx, actor)
            administration = readable_administration(tx, actor, administration_id, self._desk_id)
            asked = select(HistoryRecord.at).where(
                HistoryRecord.act == Act.PAYER_CHANGE_ASKED,
                HistoryRecord.administration_id == administration_id,
                HistoryRecord.actor_id == office.id,
            )
            asked_at = tx.session.scalar(asked.order_by(HistoryRecord.id.desc()).limit(1))
            try:
                paying = self._paying(tx, office, administration)
            except SamenopError as error:
                return PayerView(None, asked_at, error.code)
            return PayerView(paying.payer, asked_at, ErrorCode.PAYER_IN_SAMPLE if self._is_sample else None)

    def prepare(self, actor: Actor, administration_id: int) -> PayerChange:
        """The mail as it would go. Raises ADMINISTRATION_UNKNOWN, or a PAYER_ code where there is nothing to change."""
        with self._store.read() as tx:
            office = office_of(tx, actor)
            administration = readable_administration(tx, actor, administration_id, self._desk_id)
            return self._change(tx, office, self._changeable(tx, office, administration))

    def prepare_for_client(self, actor: Actor, relation_number: str) -> PayerChange:
        """As `prepare`, for a client for whom the office pays, also when it has no access with him any more (S36).

        Raises PAYER_WITHOUT_SUBSCRIPTION for anyone else, whether he exists or not, and PAYER_IN_SAMPLE.
        """
        with self._store.read() as tx:
            office = office_of(tx, actor)
            return self._change(tx, office, self._paid_for(tx, office, relation_number))

    def ask(self, actor: Actor, administration_id: int) -> PayerAsked:
        """Put the mail into the outbox, with the client in CC and a line in the history. Raises as `prepare`."""
        readiness = Readiness.from_settings(self._load_settings())
        with self._store.write() as tx:
            office = office_of(tx, actor)
            administration = readable_administration(tx, actor, administration_id, self._desk_id)
            paying = self._changeable(tx, office, administration)
            return self._ask(tx, office, paying, administration.id, readiness)

    def ask_for_client(self, actor: Actor, relation_number: str) -> PayerAsked:
        """As `ask`, for a client for whom the office pays. Raises as `prepare_for_client`."""
        readiness = Readiness.from_settings(self._load_settings())
        with self._store.write() as tx:
            office = office_of(tx, actor)
            return self._ask(tx, office, self._paid_for(tx, office, relation_number), None, readiness)

    def _change(self, tx: Transaction, office: AccountRecord, paying: _Paying) -> PayerChange:
        rendered = self._templates.render(_mail(tx, office, paying))
        return PayerChange(
            recipient=PAYER_CHANGE_ADDRESS,
            cc=paying.client.email,
            subject=rendered.subject,
            text=rendered.text,
            payer_before=paying.payer,
            payer=paying.other,
        )

    def _ask(
        self,
        tx: Transaction,
        office: AccountRecord,
        paying: _Paying,
        administration_id: int | None,
        readiness: Readiness,
    ) -> PayerAsked:
        # With the offer that it began with, so that it is found, exported and made anonymous with that.
        request_id = tx.session.scalar(
            select(RequestRecord.id)
            .where(
                RequestRecord.client_id == paying.client.id,
                RequestRecord.office_id == office.id,
                RequestRecord.kind == RequestKind.OFFER,
                RequestRecord.status == RequestStatus.CONFIRMED,
            )
            .order_by(RequestRecord.id)
            .limit(1)
        )
        post = Post(_mail(tx, office, paying), office, PAYER_CHANGE_ADDRESS, request_id, cc=paying.client.email)
        mail = self._posting.post(tx, post)
        tx.session.flush()
        note(
            tx,
            Act.PAYER_CHANGE_ASKED,
            actor_id=office.id,
            administration_id=administration_id,
            request_id=request_id,
            before={"payer": paying.payer},
            after={"payer": paying.other, "mail": mail.id},
        )
        return PayerAsked(mail.id, paying.client.email, readiness.of_waiting(needs_link=False))

    def _paid_for(self, tx: Transaction, office: AccountRecord, relation_number: str) -> _Paying:
        """The client of this number, for whom the office pays."""
        if self._is_sample:
            raise SamenopError(ErrorCode.PAYER_IN_SAMPLE)
        found = tx.session.execute(
            select(AccountRecord, SubscriptionRecord)
            .join(SubscriptionRecord, SubscriptionRecord.account_id == AccountRecord.id)
            .where(
                AccountRecord.relation_number == relation_number,
                AccountRecord.role == Role.CLIENT,
                SubscriptionRecord.payer_id == office.id,
                SubscriptionRecord.ended_at.is_(None),
            )
        ).one_or_none()
        if found is None:
            raise SamenopError(ErrorCode.PAYER_WITHOUT_SUBSCRIPTION)
        return _Paying(found[0], found[1], Payer.OFFICE)

    def _changeable(self, tx: Transaction, office: AccountRecord, administration: AdministrationRecord) -> _Paying:
        """As `_paying`, in a store whose mails may go to the real address."""
        if self._is_sample:
            raise SamenopError(ErrorCode.PAYER_IN_SAMPLE)
        return self._paying(tx, office, administration)

    def _paying(self, tx: Transaction, office: AccountRecord, administration: AdministrationRecord) -> _Paying:
        """Who pays now; raises a PAYER_ code where this office cannot ask to change it."""
        owner = tx.session.get_one(AccountRecord, administration.owner_id)
        if owner.role != Role.CLIENT or running_right(tx, office.id, administration.id) is None:
            is_offered = tx.session.scalar(
                select(
                    exists().where(
                        RequestRecord.administration_id == administration.id,
                        RequestRecord.kind == RequestKind.OFFER,
                        RequestRecord.status == RequestStatus.OPEN,
                        RequestRecord.deadline > tx.now,
                    )
                )
            )
            raise SamenopError(ErrorCode.PAYER_BEFORE_CONFIRMING if is_offered else ErrorCode.PAYER_WITHOUT_CLIENT)
        subscription = running_subscription(tx, owner.id)
        if subscription is None:
            raise SamenopError(ErrorCode.PAYER_WITHOUT_SUBSCRIPTION)
        if subscription.payer_id not in (owner.id, office.id):
            raise SamenopError(ErrorCode.PAYER_OTHER_OFFICE)
        payer = Payer.CLIENT if subscription.payer_id == owner.id else Payer.OFFICE
        return _Paying(owner, subscription, payer)


def _mail(tx: Transaction, office: AccountRecord, paying: _Paying) -> PayerChangeMail:
    return PayerChangeMail(
        office=mail_office(office),
        client=mail_account(paying.client),
        office_relation_number=office.relation_number,
        client_relation_number=paying.client.relation_number,
        package=Package(paying.subscription.package),
        payer_before=paying.payer,
        payer=paying.other,
        asked_on=day_of(tx.now),
    )
