"""Offers: making them, following them, cancelling them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import or_, select
from sqlalchemy.exc import IntegrityError

from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.company import email_key
from samenop_desktop.domain.confirmation import check_reason
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import demand
from samenop_desktop.domain.offer_draft import AddressState, OfferDraft, OfferFacts, Situation, Source
from samenop_desktop.domain.packages import Package, Payer
from samenop_desktop.domain.requests import RequestStatus, status_at
from samenop_desktop.domain.timeline import time_line
from samenop_desktop.mail.messages import OfferMail, Terms
from samenop_desktop.mail.rendered import LINK_GOES_HERE, LINK_PLACEHOLDER, without_link
from samenop_desktop.services.access import LooksOfOffices, accountant_of, office_of
from samenop_desktop.services.documents import company_from
from samenop_desktop.services.history import note
from samenop_desktop.services.invitations import is_known
from samenop_desktop.services.offer_making import OfferMaking, address_state, left_of, offer_facts
from samenop_desktop.services.offer_rows import CancelResult, MailPreview, MailRow, OfferDetails, OfferReview
from samenop_desktop.services.offer_table import OfferTable, delivery_of
from samenop_desktop.services.posting import mail_client, mail_office
from samenop_desktop.services.readiness import Readiness
from samenop_desktop.services.secrets import hash_of, new_token
from samenop_desktop.store.records import LinkRecord, MailRecord, RequestRecord
from samenop_desktop.store.transactions import Look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.mail.rendering import MailTemplates
    from samenop_desktop.services.endings import Endings
    from samenop_desktop.services.offer_rows import OfferMade, OfferQuery, OfferRow
    from samenop_desktop.services.posting import Posting
    from samenop_desktop.services.readiness import LoadSettings
    from samenop_desktop.services.rows import Cursor, Outline, Page
    from samenop_desktop.store.transactions import Store, Transaction


class OfferService:
    """What an office does with its offers."""

    def __init__(
        self,
        store: Store,
        templates: MailTemplates,
        posting: Posting,
        endings: Endings,
        load_settings: LoadSettings,
        desk_id: str,
    ) -> None:
        self._store = store
        self._look_of_office = LooksOfOffices(store).look
        self._desk_id = desk_id
        self._templates = templates
        self._making = OfferMaking(posting)
        self._endings = endings
        self._load_settings = load_settings

    def facts(self, actor: Actor) -> OfferFacts:
        """What the wizard must know to check a draft."""
        readiness = self._readiness()
        with self._store.read() as tx:
            return offer_facts(tx, office_of(tx, actor).id, readiness, self._desk_id)

    def address_state(self, actor: Actor, email: str) -> AddressState:
        """What is known of a client's address; it never tells whose it is (D11)."""
        with self._store.read() as tx:
            return address_state(tx, office_of(tx, actor).id, email)

    def review(self, actor: Actor, draft: OfferDraft) -> OfferReview:
        """The last page of the wizard for a draft that is right; raises `FindingsError` when it is not."""
        readiness = self._readiness()
        with self._store.read() as tx:
            office = accountant_of(tx, actor)
            facts = offer_facts(tx, office.id, readiness, self._desk_id, draft)
            # Accepting that a mailbox ends is asked on the page that this is for.
            self._making.demand_right(tx, office.id, replace(draft, accepts_mailbox_end=True), facts)
            terms = terms_of(draft, facts)
            details = draft.details.stripped()
            has_free_days = not is_known(tx, email_key(details.email))
            dates = time_line(tx.now, has_free_days=has_free_days)
            client = mail_client(details, details.email)
            mail = OfferMail(mail_office(office), client, terms, dates.last_day, has_free_days)
            rendered = without_link(self._templates.render(mail))
            preview = MailPreview(rendered.subject, rendered.text, rendered.html)
            return OfferReview(terms.administration, dates, terms.monthly_cents, preview)

    def offer(self, actor: Actor, draft: OfferDraft) -> OfferMade:
        """`Voltooien`: the administration online, the open offer and both mails, all or nothing (S13, S14, P06, D20).

        Raises `FindingsError` when the draft is refused, whoever came first, and PACKAGE_NOT_ACCOUNTANT;
        STORE_BUSY when the other that came first is gone again.
        """
        readiness = self._readiness()
        try:
            with self._store.write() as tx:
                office = accountant_of(tx, actor)
                self._expire_in_the_way(tx, office.id, draft)
                facts = offer_facts(tx, office.id, readiness, self._desk_id, draft)
                self._making.demand_right(tx, office.id, draft, facts)
                return self._making.make(tx, office, draft, terms_of(draft, facts), readiness)
        except IntegrityError as error:
            # Another desk was quicker with the same administration or address: its offer is now a fact to be told.
            with self._store.read() as tx:
                facts = offer_facts(tx, actor.account_id, readiness, self._desk_id, draft)
                self._making.demand_right(tx, actor.account_id, draft, facts)
            raise SamenopError(ErrorCode.STORE_BUSY) from error

    def page(self, actor: Actor, query: OfferQuery, after: Cursor | None, limit: int, skip: int = 0) -> Page[OfferRow]:
        """One page of the table Aanbiedingen (S17), that begins `skip` rows past `after`."""
        readiness = self._readiness()
        with self._look_of_office(actor) as look:
            return OfferTable(look, actor.account_id, readiness).page(query, after, limit, skip)

    def count(self, actor: Actor, query: OfferQuery) -> int:
        """How many requests the query finds in all."""
        with self._look_of_office(actor) as look:
            return OfferTable(look, actor.account_id, Readiness(False, False)).count(query)

    def outline(self, actor: Actor, query: OfferQuery) -> Outline:
        """How many requests the query finds, with places all over them from which a page can be read."""
        with self._look_of_office(actor) as look:
            return OfferTable(look, actor.account_id, Readiness(False, False)).outline(query)

    def row(self, actor: Actor, request_id: int) -> OfferRow:
        """One request as the table shows it. Raises REQUEST_UNKNOWN."""
        readiness = self._readiness()
        with self._store.read() as tx:
            return self._row(tx, actor, request_id, readiness)

    def details(self, actor: Actor, request_id: int) -> OfferDetails:
        """Everything about one request of the office. Raises REQUEST_UNKNOWN."""
        readiness = self._readiness()
        with self._store.read() as tx:
            row = self._row(tx, actor, request_id, readiness)
            request = tx.session.get_one(RequestRecord, request_id)
            mails = tx.session.scalars(
                select(MailRecord).where(MailRecord.request_id == request_id).order_by(MailRecord.id)
            )
            ended = row.status is not RequestStatus.OPEN
            return OfferDetails(
                row=row,
                details=company_from(request.details),
                ended_at=(request.ended_at or request.deadline) if ended else None,
                reason=request.reason,
                confirmed_at_table=request.at_table,
                monthly_cents=request.monthly_cents,
                mails=tuple(_mail_row(mail, readiness) for mail in mails),
            )

    def draft_of(self, actor: Actor, request_id: int) -> OfferDraft:
        """The whole draft to make an offer again that ended unconfirmed (D28). Raises REQUEST_UNKNOWN.

        Of an administration that is gone a new one of the same name.
        """
        with self._store.read() as tx:
            office = office_of(tx, actor)
            request = tx.session.get(RequestRecord, request_id)
            if request is None or request.office_id != office.id:
                raise SamenopError(ErrorCode.REQUEST_UNKNOWN)
            administration_id = left_of(tx, request, self._desk_id)
            return OfferDraft(
                situation=Situation.NO_SUBSCRIPTION,
                source=Source.NEW if administration_id is None else Source.EXISTING,
                new_name=request.administration_name if administration_id is None else "",
                administration_id=administration_id,
                details=company_from(request.details),
                email_repeated=request.email,
                package=Package(request.package) if request.package else None,
                payer=Payer(request.payer) if request.payer else None,
            )

    def cancel(self, actor: Actor, request_ids: Sequence[int], reason: str) -> tuple[CancelResult, ...]:
        """Cancel requests, each for itself, and say what became of each (S18). Raises `FindingsError` for the reason.

        One that is not the office's own is refused as REQUEST_UNKNOWN, without a name.
        """
        demand(ErrorCode.REASON_WRONG, check_reason(reason))
        return tuple(self._cancel_one(actor, request_id, reason.strip()) for request_id in request_ids)

    def open_at_table(self, actor: Actor, request_id: int) -> str:
        """The token of a link for a client who sits at this desk; noted for good (D04).

        Raises REQUEST_UNKNOWN or REQUEST_NOT_OPEN.
        """
        token = new_token()
        with self._store.write() as tx:
            office = accountant_of(tx, actor)
            request = tx.session.get(RequestRecord, request_id)
            if request is None or request.office_id != office.id:
                raise SamenopError(ErrorCode.REQUEST_UNKNOWN)
            if status_at(RequestStatus(request.status), request.deadline, tx.now) is not RequestStatus.OPEN:
                raise SamenopError(ErrorCode.REQUEST_NOT_OPEN)
            tx.session.add(
                LinkRecord(
                    request_id=request_id,
                    token_hash=hash_of(token),
                    at_table=True,
                    minted_at=tx.now,
                    link_generation=request.link_generation,
                )
            )
            note(
                tx,
                Act.OFFER_OPENED_AT_TABLE,
                actor_id=office.id,
                administration_id=request.administration_id,
                request_id=request_id,
            )
        return token

    def _cancel_one(self, actor: Actor, request_id: int, reason: str) -> CancelResult:
        with self._store.write() as tx:
            office = office_of(tx, actor)
            request = tx.session.get(RequestRecord, request_id)
            if request is None or request.office_id != office.id:
                return CancelResult(request_id, "", ErrorCode.REQUEST_UNKNOWN)
            if self._endings.cancel(tx, office, request_id, reason):
                return CancelResult(request_id, request.administration_name, None)
            tx.session.refresh(request)
            self._endings.expire_due(tx, RequestRecord.id == request_id)
            confirmed = request.status == RequestStatus.CONFIRMED
            refused = ErrorCode.REQUEST_CONFIRMED_ALREADY if confirmed else ErrorCode.REQUEST_NOT_OPEN
            return CancelResult(request_id, request.administration_name, refused)

    def _row(self, tx: Transaction, actor: Actor, request_id: int, readiness: Readiness) -> OfferRow:
        look = Look(tx.session.connection(), tx.now)
        row = OfferTable(look, office_of(tx, actor).id, readiness).row(request_id)
        if row is None:
            raise SamenopError(ErrorCode.REQUEST_UNKNOWN)
        return row

    def _expire_in_the_way(self, tx: Transaction, office_id: int, draft: OfferDraft) -> None:
        """Store the end of requests that are over by the clock but still hold the place of this one."""
        same_address = (RequestRecord.office_id == office_id) & (
            RequestRecord.email_key == email_key(draft.details.email)
        )
        same_administration = RequestRecord.administration_id == (draft.administration_id or 0)
        self._endings.expire_due(tx, or_(same_address, same_administration))

    def _readiness(self) -> Readiness:
        return Readiness.from_settings(self._load_settings())


def terms_of(draft: OfferDraft, facts: OfferFacts) -> Terms:
    """What a draft that is right offers, at today's price."""
    chosen = facts.administration(draft.administration_id) if draft.source is Source.EXISTING else None
    package = draft.package or Package.IN_STAP
    return Terms(
        administration=chosen.name if chosen else draft.new_name.strip(),
        package=package,
        monthly_cents=facts.monthly_cents[package] or 0,
        payer=draft.payer or Payer.CLIENT,
    )


def _mail_row(mail: MailRecord, readiness: Readiness) -> MailRow:
    return MailRow(
        id=mail.id,
        subject=mail.subject,
        recipient=mail.recipient,
        delivery=delivery_of(mail.state, readiness, needs_link=mail.needs_link),
        server_words=mail.server_words,
        attempts=mail.attempts,
        state_at=mail.state_at,
        text=mail.text.replace(LINK_PLACEHOLDER, LINK_GOES_HERE),
    )
