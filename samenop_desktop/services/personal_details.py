"""The personal details of one client that an office keeps with its requests: export, and making anonymous (D45)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import and_, exists, or_, select, update

from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.administrations import Place
from samenop_desktop.domain.days import day_of
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.exports import ExportedAct
from samenop_desktop.domain.requests import RequestKind, RequestStatus, status_at
from samenop_desktop.domain.retention import kept_for
from samenop_desktop.domain.text import text_key
from samenop_desktop.services.access import office_of
from samenop_desktop.services.exporting import exported_mails, exported_request
from samenop_desktop.services.history import note
from samenop_desktop.services.personal_rows import PersonalRow
from samenop_desktop.store.records import (
    AdministrationRecord,
    EvidenceRecord,
    HistoryRecord,
    MailRecord,
    PersonalRecord,
    RequestRecord,
    SubscriptionRecord,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sqlalchemy import ColumnElement

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.domain.exports import ExportedRequest
    from samenop_desktop.store.transactions import Store, Transaction

ANONYMOUS_NAME = "Geanonimiseerd"
ANONYMOUS_DATA = {"anonymous": True}
_ANONYMOUS_MAIL = {"recipient": "", "cc": "", "subject": ANONYMOUS_NAME, "text": "", "html": "", "server_words": ""}


class PersonalService:
    """What an office keeps of one client, named by one of its requests to him."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def review(self, actor: Actor, request_id: int) -> tuple[PersonalRow, ...]:
        """Every request of the office to that client, the newest first, and what must stay. Raises REQUEST_UNKNOWN."""
        with self._store.read() as tx:
            return tuple(self._row(tx, request) for request in self._requests(tx, actor, request_id))

    def export(self, actor: Actor, request_id: int) -> tuple[ExportedRequest, ...]:
        """All that is kept of that client with the office's requests; noted. Raises REQUEST_UNKNOWN.

        Mails to him that go with no request stand with the newest one.
        """
        with self._store.write() as tx:
            requests = self._requests(tx, actor, request_id)
            exported = tuple(
                self._exported(tx, request, with_loose=place == 0) for place, request in enumerate(requests)
            )
            for request in requests:
                self._note(tx, Act.DETAILS_EXPORTED, actor, request)
            return exported

    def anonymise(self, actor: Actor, request_id: int) -> tuple[PersonalRow, ...]:
        """Make anonymous what may be, of every request to that client; returns all of them as they then are.

        The lines of the history, the ends of the requests and the checksums of evidence stay as they are; what must be
        kept stays and says why. Raises REQUEST_UNKNOWN.
        """
        with self._store.write() as tx:
            requests = self._requests(tx, actor, request_id)
            rows = [self._row(tx, request) for request in requests]
            addresses = {request.email for request in requests if request.email}
            for request, row in zip(requests, rows, strict=True):
                if row.kept is None and not row.is_anonymous:
                    self._make_anonymous(tx, request)
                    self._note(tx, Act.DETAILS_ANONYMISED, actor, request)
            tx.session.flush()
            after = tuple(self._row(tx, request) for request in requests)
            if all(row.is_anonymous for row in after):
                self._forget_addresses(tx, actor.account_id, addresses)
            return after

    def _requests(self, tx: Transaction, actor: Actor, request_id: int) -> Sequence[RequestRecord]:
        office = office_of(tx, actor)
        named = tx.session.get(RequestRecord, request_id)
        if named is None or named.office_id != office.id:
            raise SamenopError(ErrorCode.REQUEST_UNKNOWN)
        same = [RequestRecord.id == named.id]
        if named.email_key:
            same.append(RequestRecord.email_key == named.email_key)
        if named.client_id is not None:
            same.append(RequestRecord.client_id == named.client_id)
        return tx.session.scalars(
            select(RequestRecord)
            .where(RequestRecord.office_id == office.id, or_(*same))
            .order_by(RequestRecord.id.desc())
        ).all()

    def _row(self, tx: Transaction, request: RequestRecord) -> PersonalRow:
        status = status_at(RequestStatus(request.status), request.deadline, tx.now)
        is_running, ended_on = self._agreement(tx, request)
        kept = kept_for(
            # While its end is not stored a request may still be written to.
            RequestStatus.OPEN if request.status == RequestStatus.OPEN else status,
            ended_on=ended_on,
            today=day_of(tx.now),
            is_running=is_running,
            mail_waits=bool(
                tx.session.scalar(
                    select(exists().where(MailRecord.request_id == request.id, MailRecord.state == "queued"))
                )
            ),
        )
        administration = tx.session.get_one(AdministrationRecord, request.administration_id)
        return PersonalRow(
            id=request.id,
            administration=request.administration_name,
            kind=RequestKind(request.kind),
            status=status,
            asked_at=request.asked_at,
            kept=kept,
            administration_stays=administration.place != Place.DELETED and administration.owner_id == request.office_id,
            is_anonymous=not request.email,
        )

    def _agreement(self, tx: Transaction, request: RequestRecord) -> tuple[bool, date]:
        """Whether what the client agreed to still runs, and when it or the request ended."""
        ended_on = day_of(request.ended_at or tx.now)
        if request.client_id is None or request.kind != RequestKind.OFFER:
            return False, ended_on
        subscriptions = tx.session.scalars(
            select(SubscriptionRecord).where(SubscriptionRecord.account_id == request.client_id)
        ).all()
        if any(each.ended_at is None for each in subscriptions):
            return True, ended_on
        return False, max([ended_on, *(day_of(each.ended_at) for each in subscriptions if each.ended_at)])

    def _exported(self, tx: Transaction, request: RequestRecord, *, with_loose: bool) -> ExportedRequest:
        told: ColumnElement[bool] = MailRecord.request_id == request.id
        if with_loose:
            told = or_(told, _loose_mails(request.office_id, {request.email} - {""}))
        acts = tx.session.execute(
            select(HistoryRecord, PersonalRecord.data)
            .join(PersonalRecord, PersonalRecord.id == HistoryRecord.personal_id)
            .where(HistoryRecord.request_id == request.id)
            .order_by(HistoryRecord.id)
        )
        found = tuple(ExportedAct(line.at, Act(line.act), data) for line, data in acts)
        return exported_request(tx, request, exported_mails(tx, told), found)

    def _make_anonymous(self, tx: Transaction, request: RequestRecord) -> None:
        request.client_name, request.client_key = ANONYMOUS_NAME, text_key(ANONYMOUS_NAME)
        request.email = request.email_key = request.reason = ""
        request.details = {}
        of_request = select(HistoryRecord.personal_id).where(
            HistoryRecord.request_id == request.id, HistoryRecord.personal_id.is_not(None)
        )
        tx.session.execute(
            update(PersonalRecord).where(PersonalRecord.id.in_(of_request)).values(data=ANONYMOUS_DATA),
            execution_options={"synchronize_session": False},
        )
        tx.session.execute(
            update(MailRecord).where(MailRecord.request_id == request.id).values(**_ANONYMOUS_MAIL),
            execution_options={"synchronize_session": False},
        )
        tx.session.execute(
            # Its checksum stays: a copy that someone else kept can still be held against it.
            update(EvidenceRecord)
            .where(EvidenceRecord.request_id == request.id)
            .values(shown="", filled_in=ANONYMOUS_DATA),
            execution_options={"synchronize_session": False},
        )
        administration = tx.session.get_one(AdministrationRecord, request.administration_id)
        if administration.place == Place.DELETED:
            # Often the client's own name. One that is still there is the office's to rename or delete.
            request.administration_name, request.administration_key = ANONYMOUS_NAME, text_key(ANONYMOUS_NAME)
            administration.name, administration.name_key = ANONYMOUS_NAME, text_key(ANONYMOUS_NAME)
            administration.details = {}

    def _forget_addresses(self, tx: Transaction, office_id: int, addresses: set[str]) -> None:
        """Make anonymous what went to these addresses without a request, now that no request names them any more."""
        tx.session.execute(
            update(MailRecord)
            .where(_loose_mails(office_id, addresses), MailRecord.state != "queued")
            .values(**_ANONYMOUS_MAIL),
            execution_options={"synchronize_session": False},
        )
        noted = tx.session.scalars(
            select(PersonalRecord)
            .join(HistoryRecord, HistoryRecord.personal_id == PersonalRecord.id)
            .where(HistoryRecord.actor_id == office_id, HistoryRecord.act == Act.STEP_PLANS_MAILED)
        )
        for personal in noted:
            if personal.data.get("email") in addresses:
                personal.data = ANONYMOUS_DATA

    def _note(self, tx: Transaction, act: Act, actor: Actor, request: RequestRecord) -> None:
        note(
            tx,
            act,
            actor_id=actor.account_id,
            administration_id=request.administration_id,
            request_id=request.id,
        )


def _loose_mails(office_id: int, addresses: set[str]) -> ColumnElement[bool]:
    """The condition that a mail of the office went to one of these addresses without a request."""
    to_him = or_(MailRecord.recipient.in_(addresses), MailRecord.cc.in_(addresses))
    return and_(MailRecord.office_id == office_id, MailRecord.request_id.is_(None), to_him)
