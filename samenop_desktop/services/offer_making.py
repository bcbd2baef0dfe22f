"""Making one offer: the facts it is checked against, and the rows and mails it consists of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import exists, or_, select

from samenop_desktop.domain.accounts import Role
from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.administrations import Kind, Place
from samenop_desktop.domain.company import email_key
from samenop_desktop.domain.days import deadline_of
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import FindingsError
from samenop_desktop.domain.offer_draft import (
    AddressState,
    AdministrationChoice,
    OfferFacts,
    Source,
    check_step,
    first_refused_step,
)
from samenop_desktop.domain.requests import RequestKind, RequestStatus
from samenop_desktop.domain.text import text_key
from samenop_desktop.domain.timeline import time_line
from samenop_desktop.mail.messages import OfferReceiptMail
from samenop_desktop.services.access import has_accountant_package, is_owned_by, running_subscription
from samenop_desktop.services.administrations import taken_names
from samenop_desktop.services.documents import company_document, company_from
from samenop_desktop.services.history import note
from samenop_desktop.services.invitations import invite, is_known
from samenop_desktop.services.mailboxes import active_mailboxes
from samenop_desktop.services.offer_rows import OfferMade
from samenop_desktop.services.posting import Post, mail_client, mail_office
from samenop_desktop.services.prices import prices_today
from samenop_desktop.store.records import AccountRecord, AdministrationRecord, RequestRecord
from samenop_desktop.store.requests import read_only

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement

    from samenop_desktop.domain.offer_draft import OfferDraft
    from samenop_desktop.mail.messages import Terms
    from samenop_desktop.services.posting import Posting
    from samenop_desktop.services.readiness import Readiness
    from samenop_desktop.store.transactions import Transaction


class OfferMaking:
    """Checks a draft against the store and turns it into an open offer, inside the caller's transaction."""

    def __init__(self, posting: Posting) -> None:
        self._posting = posting

    def demand_right(self, tx: Transaction, office_id: int, draft: OfferDraft, facts: OfferFacts) -> None:
        """Raise `FindingsError` with what is wrong on the first step that is not right."""
        address = address_state(tx, office_id, draft.details.email)
        step = first_refused_step(draft, facts, address)
        if step is not None:
            raise FindingsError(ErrorCode.OFFER_INCOMPLETE, check_step(step, draft, facts, address))

    def make(
        self, tx: Transaction, office: AccountRecord, draft: OfferDraft, terms: Terms, readiness: Readiness
    ) -> OfferMade:
        """Write the offer, with the administration where it is new, and queue both mails (S13, S14, P06)."""
        details = draft.details.stripped()
        is_new = draft.source is Source.NEW
        administration = self._new(tx, office, draft) if is_new else self._existing(tx, office, draft)
        last_day = time_line(tx.now).last_day
        request = RequestRecord(
            kind=RequestKind.OFFER,
            status=RequestStatus.OPEN,
            office_id=office.id,
            client_id=None,
            administration_id=administration.id,
            administration_name=administration.name,
            administration_key=text_key(administration.name),
            client_name=details.company_name,
            client_key=text_key(details.company_name),
            email=details.email,
            email_key=email_key(details.email),
            details=company_document(details),
            package=terms.package,
            payer=terms.payer,
            monthly_cents=terms.monthly_cents,
            asked_at=tx.now,
            last_day=last_day,
            deadline=deadline_of(last_day),
            ended_at=None,
            ended_by_id=None,
            reason="",
            at_table=False,
            new_administration=is_new,
        )
        tx.session.add(request)
        tx.session.flush()
        note(
            tx,
            Act.OFFER_MADE,
            actor_id=office.id,
            administration_id=administration.id,
            request_id=request.id,
            after={"package": terms.package, "payer": terms.payer, "monthly_cents": terms.monthly_cents},
            personal=company_document(details),
        )
        client = mail_client(details, details.email)
        invite(tx, self._posting, office, request)
        to_office = OfferReceiptMail(
            mail_office(office), client, terms, last_day, has_free_days=not is_known(tx, request.email_key)
        )
        self._posting.post(tx, Post(to_office, office, office.email, request.id))
        return OfferMade(
            request_id=request.id,
            administration_id=administration.id,
            administration=administration.name,
            email=details.email,
            last_day=last_day,
            delivery=readiness.of_waiting(needs_link=True),
        )

    def _new(self, tx: Transaction, office: AccountRecord, draft: OfferDraft) -> AdministrationRecord:
        name = draft.new_name.strip()
        administration = AdministrationRecord(
            owner_id=office.id,
            name=name,
            name_key=text_key(name),
            place="online",
            desk_id=None,
            details=company_document(draft.details.stripped()),
            created_at=tx.now,
            online_since=tx.now,
            busy_until=None,
            busy_by=None,
        )
        tx.session.add(administration)
        tx.session.flush()
        note(tx, Act.ADMINISTRATION_CREATED, actor_id=office.id, administration_id=administration.id)
        return administration

    def _existing(self, tx: Transaction, office: AccountRecord, draft: OfferDraft) -> AdministrationRecord:
        """The chosen administration, locked so that nobody moves it before the commit."""
        record = AdministrationRecord
        chosen = tx.session.scalar(
            select(record)
            .where(
                record.id == draft.administration_id,
                record.owner_id == office.id,
                record.place == "online",
                or_(record.busy_until.is_(None), record.busy_until <= tx.now),
            )
            .with_for_update()
        )
        if chosen is None:
            raise SamenopError(ErrorCode.ADMINISTRATION_UNKNOWN)
        return chosen


def offer_facts(
    tx: Transaction, office_id: int, readiness: Readiness, desk_id: str, draft: OfferDraft | None = None
) -> OfferFacts:
    """What a draft of this office at this desk is checked against (S07, D05, D08, D13).

    Without `draft` all administrations to choose from; with one only the one that it has chosen, of maybe thousands.
    """
    if draft is None:
        choices = _choices(tx, office_id, desk_id)
    elif draft.source is Source.EXISTING:
        choices = _choices(tx, office_id, desk_id, AdministrationRecord.id == draft.administration_id)
    else:
        choices = ()
    return OfferFacts(
        has_accountant_package=has_accountant_package(tx, office_id),
        mail_is_set_up=readiness.mail_is_set_up,
        administrations=choices,
        taken_names=taken_names(tx, office_id),
        monthly_cents=prices_today(tx, office_id),
    )


def left_of(tx: Transaction, request: RequestRecord, desk_id: str) -> int | None:
    """What the office still has of the administration of `request`: itself, or what cleaning up made of it (D28)."""
    record = AdministrationRecord
    asked = request.administration_id
    is_it = or_(record.id == asked, record.name == request.administration_name)
    found = [choice.id for choice in _choices(tx, request.office_id, desk_id, is_it)]
    return asked if asked in found else next(iter(found), None)


def _choices(
    tx: Transaction, office_id: int, desk_id: str, *only: ColumnElement[bool]
) -> tuple[AdministrationChoice, ...]:
    record = AdministrationRecord
    offered = exists().where(
        RequestRecord.administration_id == record.id,
        RequestRecord.office_id == office_id,
        read_only(RequestRecord.status) == RequestStatus.OPEN,
        RequestRecord.deadline > tx.now,
    )
    here = or_(record.place == Place.ONLINE, record.desk_id == desk_id)
    mailboxes = active_mailboxes(tx, office_id)
    own = tx.session.execute(
        select(record, offered).where(is_owned_by(office_id), here, *only).order_by(record.name_key, record.id)
    )
    return tuple(
        AdministrationChoice(
            id=administration.id,
            name=administration.name,
            kind=Kind.ONLINE if administration.place == "online" else Kind.LOCAL,
            offered=is_offered,
            busy=administration.busy_until is not None and administration.busy_until > tx.now,
            prefill=company_from(administration.details),
            mailboxes=mailboxes.get(administration.id, ()),
        )
        for administration, is_offered in own
    )


def address_state(tx: Transaction, office_id: int, email: str) -> AddressState:
    """What is known of an address, without telling whose it is (D11); one whose licence has ended is free (D41)."""
    key = email_key(email)
    account = tx.session.scalar(select(AccountRecord).where(AccountRecord.email_key == key))
    if account is not None and account.role == Role.OFFICE:
        return AddressState.OFFICE
    if account is not None and running_subscription(tx, account.id) is not None:
        return AddressState.CLIENT
    open_offer = tx.session.scalar(
        select(RequestRecord.id).where(
            RequestRecord.office_id == office_id,
            RequestRecord.email_key == key,
            RequestRecord.kind == RequestKind.OFFER,
            RequestRecord.status == RequestStatus.OPEN,
            RequestRecord.deadline > tx.now,
        )
    )
    return AddressState.FREE if open_offer is None else AddressState.OPEN_OFFER
