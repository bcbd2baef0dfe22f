"""The table Aanbiedingen: the requests of one office, with the state of the client's mail."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import bindparam, exists, func, select
from sqlalchemy.orm import aliased

from samenop_desktop.domain.days import days_left
from samenop_desktop.domain.packages import Package, Payer
from samenop_desktop.domain.requests import UNCONFIRMED_ENDS, Delivery, RequestKind, RequestStatus, status_at
from samenop_desktop.services.offer_finding import OfferFinding
from samenop_desktop.services.offer_rows import OfferRow
from samenop_desktop.services.rows import Page
from samenop_desktop.store.records import AdministrationRecord, MailRecord, RequestRecord

if TYPE_CHECKING:
    from sqlalchemy import Row, Select

    from samenop_desktop.services.offer_rows import OfferQuery
    from samenop_desktop.services.readiness import Readiness
    from samenop_desktop.services.rows import Cursor, Outline
    from samenop_desktop.store.transactions import Look

_SHOWN = (
    "id",
    "administration_id",
    "administration_name",
    "client_name",
    "email",
    "kind",
    "status",
    "last_day",
    "deadline",
    "payer",
    "package",
    "asked_at",
)
"""What a row shows of a request: without the client's details, which would have to be read and unpacked as well."""


class OfferTable:
    """The queries behind the table, for one office, in one look at the store."""

    def __init__(self, look: Look, office_id: int, readiness: Readiness) -> None:
        self._look = look
        self._office_id = office_id
        self._readiness = readiness

    def page(self, query: OfferQuery, after: Cursor | None, limit: int, skip: int = 0) -> Page[OfferRow]:
        """At most `limit` rows of the table, past `after` and then `skip` more."""
        found = self._finding(query).cursors(after, limit + 1, skip)
        shown = found[:limit]
        rows = self._look.connection.execute(_of_ids(), {"ids": [cursor.id for cursor in shown]}).all()
        by_id = {row.id: self._row(row) for row in rows}
        return Page(tuple(by_id[cursor.id] for cursor in shown), shown[-1] if len(found) > limit else None)

    def count(self, query: OfferQuery) -> int:
        """How many rows the query has in all."""
        return self._finding(query).count()

    def outline(self, query: OfferQuery) -> Outline:
        """How many rows the query has, and where one can begin to read in the midst of them."""
        return self._finding(query).outline()

    def row(self, request_id: int) -> OfferRow | None:
        """The row of one request of this office, or None."""
        statement = _joined().where(RequestRecord.office_id == self._office_id, RequestRecord.id == request_id)
        found = self._look.connection.execute(statement).one_or_none()
        return self._row(found) if found else None

    def _finding(self, query: OfferQuery) -> OfferFinding:
        return OfferFinding(self._look, self._office_id, query)

    def _row(self, row: Row[Any]) -> OfferRow:
        status = status_at(RequestStatus(row.status), row.deadline, self._look.now)
        unconfirmed = status in UNCONFIRMED_ENDS and row.kind == RequestKind.OFFER
        return OfferRow(
            id=row.id,
            administration_id=row.administration_id,
            administration=row.administration_name,
            client=row.client_name,
            email=row.email,
            kind=RequestKind(row.kind),
            status=status,
            last_day=row.last_day,
            days_left=days_left(row.last_day, self._look.now) if status is RequestStatus.OPEN else None,
            delivery=delivery_of(row.state, self._readiness, needs_link=True),
            server_words=row.server_words or "",
            payer=Payer(row.payer) if row.payer else None,
            package=Package(row.package) if row.package else None,
            created_at=row.asked_at,
            costs_money=unconfirmed and bool(row.still_there),
        )


@cache
def _joined() -> Select[Any]:
    """Requests with their newest mail that has a link: the one whose delivery the table shows.

    Made once: putting the statement together takes longer than carrying it out.
    """
    record, mail, later = RequestRecord, aliased(MailRecord), aliased(MailRecord)
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
    shown = (*(getattr(record, name) for name in _SHOWN), mail.state, mail.server_words)
    statement = select(*shown, still_there.label("still_there"))
    return cast("Select[Any]", statement).outerjoin(mail, mail.id == newest)


@cache
def _of_ids() -> Select[Any]:
    return _joined().where(RequestRecord.id.in_(bindparam("ids", expanding=True)))


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
