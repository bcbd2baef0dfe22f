"""The table Aanbiedingen: the requests of one office, with the state of the client's mail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import and_, case, exists, func, literal, or_, select
from sqlalchemy.orm import aliased

from samenop_desktop.domain.days import days_left
from samenop_desktop.domain.packages import Package, Payer
from samenop_desktop.domain.requests import UNCONFIRMED_ENDS, Delivery, RequestKind, RequestStatus, status_at
from samenop_desktop.domain.text import text_key
from samenop_desktop.services.paging import contains, page_of
from samenop_desktop.services.rows import Cursor, OfferColumn, OfferRow, Page
from samenop_desktop.store.records import AdministrationRecord, MailRecord, RequestRecord

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Row, Select

    from samenop_desktop.services.readiness import Readiness
    from samenop_desktop.services.rows import OfferQuery
    from samenop_desktop.store.transactions import Transaction

_STATUS_ORDER = {status: order for order, status in enumerate(RequestStatus)}
_STATE_ORDER = {"queued": 0, "sent": 1, "handed_over": 2, "failed": 3, "withdrawn": 4}


class OfferTable:
    """The query behind the table, for one office, inside one transaction."""

    def __init__(self, tx: Transaction, office_id: int, readiness: Readiness) -> None:
        self._tx = tx
        self._office_id = office_id
        self._readiness = readiness
        self._mail = aliased(MailRecord)
        record = RequestRecord
        self._expired = and_(record.status == RequestStatus.OPEN, record.deadline <= tx.now)
        self._status = case(
            (self._expired, _STATUS_ORDER[RequestStatus.EXPIRED]),
            *((record.status == status.value, order) for status, order in _STATUS_ORDER.items()),
            else_=0,
        )

    def page(self, query: OfferQuery, after: Cursor | None, limit: int) -> Page[OfferRow]:
        """One page of the table."""
        sort = self._sort(query.sort)
        statement = page_of(
            self._rows(query).add_columns(sort.label("sort")),
            sort=sort,
            identity=RequestRecord.id,
            descending=query.descending,
            after=after,
            limit=limit,
        )
        found = self._tx.session.execute(statement).all()
        rows = tuple(self._row(row) for row in found[:limit])
        last = found[limit - 1] if len(found) > limit else None
        return Page(rows, Cursor(last.sort, last[0].id) if last else None)

    def count(self, query: OfferQuery) -> int:
        """How many rows the query has in all."""
        statement = self._filtered(select(func.count(RequestRecord.id)), query)
        return self._tx.session.scalar(statement) or 0

    def row(self, request_id: int) -> OfferRow | None:
        """The row of one request of this office, or None."""
        statement = self._joined().where(RequestRecord.office_id == self._office_id, RequestRecord.id == request_id)
        found = self._tx.session.execute(statement).one_or_none()
        return self._row(found) if found else None

    def _rows(self, query: OfferQuery) -> Select[Any]:
        return self._filtered(self._joined(), query)

    def _joined(self) -> Select[Any]:
        """Requests with their newest mail that has a link: the one whose delivery the table shows."""
        record, later = RequestRecord, aliased(MailRecord)
        newest = (
            select(func.max(later.id))
            .where(later.request_id == record.id, later.needs_link)
            .correlate(record)
            .scalar_subquery()
        )
        still_there = exists().where(
            AdministrationRecord.id == record.administration_id,
            AdministrationRecord.owner_id == record.office_id,
            AdministrationRecord.place == "online",
        )
        columns = (record, self._mail.state, self._mail.server_words, still_there.label("still_there"))
        return cast("Select[Any]", select(*columns)).outerjoin(self._mail, self._mail.id == newest)

    def _filtered(self, statement: Select[Any], query: OfferQuery) -> Select[Any]:
        record = RequestRecord
        statement = statement.where(record.office_id == self._office_id)
        if query.status is RequestStatus.OPEN:
            statement = statement.where(record.status == RequestStatus.OPEN, record.deadline > self._tx.now)
        elif query.status is RequestStatus.EXPIRED:
            statement = statement.where(or_(record.status == RequestStatus.EXPIRED, self._expired))
        elif query.status is not None:
            statement = statement.where(record.status == query.status)
        key = text_key(query.search)
        if key:
            columns = (record.administration_key, record.client_key, record.email_key)
            statement = statement.where(or_(*(contains(column, key) for column in columns)))
        return statement

    def _sort(self, column: OfferColumn) -> ColumnElement[Any]:
        record = RequestRecord
        plain: dict[OfferColumn, Any] = {
            OfferColumn.ADMINISTRATION: record.administration_key,
            OfferColumn.CLIENT: record.client_key,
            OfferColumn.EMAIL: record.email_key,
            OfferColumn.KIND: record.kind,
            OfferColumn.LAST_DAY: record.last_day,
            OfferColumn.CREATED: record.asked_at,
        }
        if column in plain:
            expression: ColumnElement[Any] = plain[column].expression
            return expression
        match column:
            case OfferColumn.STATUS:
                return self._status
            case OfferColumn.DELIVERY:
                return case(*((self._mail.state == state, order) for state, order in _STATE_ORDER.items()), else_=9)
            case OfferColumn.PAYER:
                return func.coalesce(record.payer, literal(""))
            case _:
                return func.coalesce(record.package, literal(""))

    def _row(self, row: Row[Any]) -> OfferRow:
        request: RequestRecord = row[0]
        status = status_at(RequestStatus(request.status), request.deadline, self._tx.now)
        unconfirmed = status in UNCONFIRMED_ENDS and request.kind == RequestKind.OFFER
        return OfferRow(
            id=request.id,
            administration_id=request.administration_id,
            administration=request.administration_name,
            client=request.client_name,
            email=request.email,
            kind=RequestKind(request.kind),
            status=status,
            last_day=request.last_day,
            days_left=days_left(request.last_day, self._tx.now) if status is RequestStatus.OPEN else None,
            delivery=delivery_of(row.state, self._readiness, needs_link=True),
            server_words=row.server_words or "",
            payer=Payer(request.payer) if request.payer else None,
            package=Package(request.package) if request.package else None,
            created_at=request.asked_at,
            costs_money=unconfirmed and bool(row.still_there),
        )


def delivery_of(state: str | None, readiness: Readiness, *, needs_link: bool) -> Delivery:
    """What became of a mail, by its state in the outbox and by what this desk has set up."""
    match state:
        case "sent" | "handed_over":
            return Delivery.SENT
        case "failed":
            return Delivery.FAILED
        case "withdrawn":
            return Delivery.WITHDRAWN
        case _:
            return readiness.of_waiting(needs_link=needs_link)
