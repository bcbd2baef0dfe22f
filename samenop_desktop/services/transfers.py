"""Asking a client to take an administration over: what it would mean, and the request itself (S04, S05, D29)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, or_, select
from sqlalchemy.exc import IntegrityError

from samenop_desktop.domain.accounts import Role
from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.administrations import Place
from samenop_desktop.domain.company import CompanyDetails, email_key
from samenop_desktop.domain.days import deadline_of, last_day_to_confirm
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import FindingCode, FindingsError, demand, refusal
from samenop_desktop.domain.offer_draft import mailbox_findings
from samenop_desktop.domain.requests import RequestKind, RequestStatus
from samenop_desktop.domain.text import text_key
from samenop_desktop.domain.transfers import TransferDraft, check_transfer
from samenop_desktop.mail.messages import TransferReceiptMail
from samenop_desktop.services.access import accountant_of, is_owned_by, office_of, owned_administration
from samenop_desktop.services.administration_table import AdministrationTable
from samenop_desktop.services.documents import company_document
from samenop_desktop.services.history import note
from samenop_desktop.services.invitations import invite
from samenop_desktop.services.mailboxes import active_mailboxes
from samenop_desktop.services.offer_making import offer_facts
from samenop_desktop.services.posting import Post, mail_account, mail_office
from samenop_desktop.services.readiness import Readiness
from samenop_desktop.services.request_rows import TransferConsequences, TransferMade
from samenop_desktop.services.transferring import can_receive
from samenop_desktop.store.records import (
    AccessRightRecord,
    AccountRecord,
    AdministrationRecord,
    ContentRecord,
    RequestRecord,
)

if TYPE_CHECKING:
    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.domain.findings import Finding
    from samenop_desktop.domain.offer_draft import AdministrationChoice
    from samenop_desktop.services.endings import Endings
    from samenop_desktop.services.posting import Posting
    from samenop_desktop.services.readiness import LoadSettings
    from samenop_desktop.store.transactions import Store, Transaction


class TransferService:
    """Transfers of an office; following and cancelling them goes as for offers."""

    def __init__(
        self, store: Store, posting: Posting, endings: Endings, load_settings: LoadSettings, desk_id: str
    ) -> None:
        self._store = store
        self._posting = posting
        self._endings = endings
        self._load_settings = load_settings
        self._desk_id = desk_id

    def choices(self, actor: Actor) -> tuple[AdministrationChoice, ...]:
        """The office's own administrations, each with what hinders its transfer, if anything."""
        with self._store.read() as tx:
            return offer_facts(tx, office_of(tx, actor).id, self._readiness(), self._desk_id).administrations

    def consequences(self, actor: Actor, administration_id: int) -> TransferConsequences:
        """What travels along and what does not. Raises ADMINISTRATION_UNKNOWN, or NOT_ALLOWED for a client (D29)."""
        with self._store.read() as tx:
            office_of(tx, actor)
            administration = owned_administration(tx, actor, administration_id)
            row = AdministrationTable(tx, actor.account_id, self._desk_id).row(administration_id)
            offices = tx.session.scalars(
                select(AccountRecord.name)
                .join(AccessRightRecord, AccessRightRecord.office_id == AccountRecord.id)
                .where(AccessRightRecord.administration_id == administration_id, AccessRightRecord.ended_at.is_(None))
                .order_by(AccountRecord.name_key)
            )
            auditfiles = select(func.count(ContentRecord.id)).where(
                ContentRecord.administration_id == administration_id, ContentRecord.complete
            )
            return TransferConsequences(
                administration=administration.name,
                auditfiles=tx.session.scalar(auditfiles) or 0,
                offices=tuple(offices),
                monthly_cents=row.monthly_cents if row is not None else 0,
                mailboxes=active_mailboxes(tx, actor.account_id).get(administration_id, ()),
            )

    def ask(self, actor: Actor, draft: TransferDraft) -> TransferMade:
        """Ask the client; the open request and both mails, all or nothing (D20, D29).

        Raises `FindingsError` when the draft is refused, whoever came first, and PACKAGE_NOT_ACCOUNTANT.
        """
        readiness = self._readiness()
        try:
            with self._store.write() as tx:
                office = accountant_of(tx, actor)
                demand(ErrorCode.TRANSFER_INCOMPLETE, check_transfer(draft, office.relation_number))
                self._endings.expire_due(tx, RequestRecord.administration_id == draft.administration_id)
                administration = self._administration(tx, office, draft)
                client = _receiver(tx, draft)
                request = self._add(tx, office, client, administration)
                return TransferMade(
                    request_id=request.id,
                    administration=administration.name,
                    client=client.name,
                    email=client.email,
                    last_day=request.last_day,
                    delivery=readiness.of_waiting(needs_link=True),
                )
        except IntegrityError as error:
            # Another desk was quicker with a request for the same administration.
            raise _refused(refusal("administration_id", FindingCode.ADMINISTRATION_OFFERED)) from error

    def draft_of(self, actor: Actor, request_id: int) -> TransferDraft:
        """The draft to ask a transfer again that ended unconfirmed (D28). Raises REQUEST_UNKNOWN."""
        with self._store.read() as tx:
            office = office_of(tx, actor)
            request = tx.session.get(RequestRecord, request_id)
            if request is None or request.office_id != office.id or request.client_id is None:
                raise SamenopError(ErrorCode.REQUEST_UNKNOWN)
            client = tx.session.get_one(AccountRecord, request.client_id)
            return TransferDraft(request.administration_id, client.relation_number, request.email)

    def _administration(self, tx: Transaction, office: AccountRecord, draft: TransferDraft) -> AdministrationRecord:
        """The chosen administration, locked so that nobody moves it before the commit."""
        facts = offer_facts(tx, office.id, self._readiness(), self._desk_id)
        choice = facts.administration(draft.administration_id)
        if choice is None:
            raise _refused(refusal("administration_id", FindingCode.ADMINISTRATION_MISSING))
        if choice.hindrance is not None:
            raise _refused(refusal("administration_id", choice.hindrance))
        for finding in mailbox_findings(choice.mailboxes, accepted=draft.accepts_mailbox_end):
            raise _refused(finding)
        record = AdministrationRecord
        administration = tx.session.scalar(
            select(record)
            .where(
                record.id == choice.id,
                is_owned_by(office.id),
                record.place == Place.ONLINE,
                or_(record.busy_until.is_(None), record.busy_until <= tx.now),
            )
            .with_for_update()
        )
        if administration is None:
            raise _refused(refusal("administration_id", FindingCode.ADMINISTRATION_MISSING))
        return administration

    def _add(
        self, tx: Transaction, office: AccountRecord, client: AccountRecord, administration: AdministrationRecord
    ) -> RequestRecord:
        """The open request, its line in the history, and both mails."""
        addressee = mail_account(client)
        # Of what is known of the client the office gets no more than a letter to him needs.
        details = CompanyDetails(addressee.company_name, addressee.contact_person, email=client.email)
        last_day = last_day_to_confirm(tx.now)
        request = RequestRecord(
            kind=RequestKind.TRANSFER,
            status=RequestStatus.OPEN,
            office_id=office.id,
            client_id=client.id,
            administration_id=administration.id,
            administration_name=administration.name,
            administration_key=text_key(administration.name),
            client_name=client.name,
            client_key=text_key(client.name),
            email=client.email,
            email_key=client.email_key,
            details=company_document(details),
            package=None,
            payer=None,
            monthly_cents=None,
            asked_at=tx.now,
            last_day=last_day,
            deadline=deadline_of(last_day),
            ended_at=None,
            ended_by_id=None,
            reason="",
            at_table=False,
            new_administration=False,
        )
        tx.session.add(request)
        tx.session.flush()
        note(
            tx,
            Act.TRANSFER_ASKED,
            actor_id=office.id,
            administration_id=administration.id,
            request_id=request.id,
            after={"client_id": client.id},
            personal={"email": client.email, "relation_number": client.relation_number},
            personal_of=client.id,
        )
        invite(tx, self._posting, office, request)
        receipt = TransferReceiptMail(
            mail_office(office), addressee, client.relation_number, administration.name, last_day
        )
        self._posting.post(tx, Post(receipt, office, office.email, request.id))
        return request

    def _readiness(self) -> Readiness:
        return Readiness.from_settings(self._load_settings())


def _receiver(tx: Transaction, draft: TransferDraft) -> AccountRecord:
    """The client whom number and address name together; which of the two is wrong is not told (D29)."""
    client = tx.session.scalar(
        select(AccountRecord).where(
            AccountRecord.relation_number == draft.number,
            AccountRecord.email_key == email_key(draft.email),
            AccountRecord.role == Role.CLIENT,
        )
    )
    if client is None or not can_receive(tx, client.id):
        raise _refused(refusal("email", FindingCode.RECEIVER_UNKNOWN))
    return client


def _refused(finding: Finding) -> FindingsError:
    return FindingsError(ErrorCode.TRANSFER_INCOMPLETE, (finding,))
