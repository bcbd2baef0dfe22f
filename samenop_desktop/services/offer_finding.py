"""Which requests of an office a query finds, and in which order: by id alone, read from the indexes of that order.

Rows are fetched afterwards, and only those that will be shown: with a million requests a page takes a few milliseconds.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, asc, desc, false, func, literal, or_, select, text, true, union_all

from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.domain.text import text_key
from samenop_desktop.services.paging import beyond, contains
from samenop_desktop.services.rows import ANCHOR_EVERY, Cursor, OfferColumn, Outline
from samenop_desktop.store.records import RequestRecord
from samenop_desktop.store.search import ids_with

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.orm import InstrumentedAttribute

    from samenop_desktop.services.rows import OfferQuery
    from samenop_desktop.store.transactions import Transaction

SCANNED = 5_000
"""Requests that are looked through in order first: where one in fifty fits, they fill a page without any search."""
FEW = 2_000
"""Up to so many hits are looked up one by one and sorted; of more than that the order's index meets a pageful soon."""
_SEARCHED = (
    RequestRecord.administration_key,
    RequestRecord.client_key,
    RequestRecord.email_key,
    RequestRecord.status,
    RequestRecord.deadline,
)


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A part of an order that indexes hold ready: the requests of all `sources` together, by `value` and then id.

    Without a `value` they are by id alone.
    """

    sources: tuple[ColumnElement[bool], ...]
    value: InstrumentedAttribute[Any] | None = None


class OfferFinding:
    """The ids behind the table, for one office, inside one transaction."""

    def __init__(self, tx: Transaction, office_id: int) -> None:
        self._tx = tx
        self._office_id = office_id
        self._found: dict[OfferQuery, list[ColumnElement[bool]]] = {}

    def cursors(self, query: OfferQuery, after: Cursor | None, limit: int, skip: int = 0) -> list[Cursor]:
        """The places of at most `limit` requests in the order of `query`, past `after` and then `skip` more."""
        found: list[Cursor] = []
        for number, stretch in self._stretches(query, after):
            here = after if after is not None and after.stretch == number else None
            if rows := self._read(query, stretch, here, limit - len(found), skip):
                skip = 0
                found.extend(Cursor(row.value, row.id, number) for row in rows)
                if len(found) == limit:
                    break
            elif skip:
                skip -= self._size(query, stretch, here)
        return found

    def count(self, query: OfferQuery) -> int:
        """How many requests the query finds."""
        return sum(self._size(query, stretch, None) for _, stretch in self._stretches(query, None))

    def outline(self, query: OfferQuery) -> Outline:
        """How many requests there are, and where every `ANCHOR_EVERY`th of them stands."""
        total = 0
        anchors: list[Cursor] = []
        for number, stretch in self._stretches(query, None):
            size = self._size(query, stretch, None)
            if (total + size) // ANCHOR_EVERY > total // ANCHOR_EVERY:
                ids = self._ids(query, stretch, None, self._conditions(query)).subquery()
                by = (ids.c.value, ids.c.id)
                order = [column.desc() if query.descending else column.asc() for column in by]
                place = func.row_number().over(order_by=order) + total
                numbered = select(ids, place.label("number")).subquery()
                at = select(numbered).where(numbered.c.number % ANCHOR_EVERY == 0).order_by(numbered.c.number)
                anchors.extend(Cursor(row.value, row.id, number) for row in self._tx.session.execute(at))
            total += size
        return Outline(total, tuple(anchors))

    # --- the order --------------------------------------------------------------------------------

    def _stretches(self, query: OfferQuery, after: Cursor | None) -> Iterator[tuple[int, _Stretch]]:
        """The stretches in the order of `query` with their numbers, from that of `after` on."""
        stretches = self._in_order(query)
        numbers = range(len(stretches))
        for number in reversed(numbers) if query.descending else numbers:
            if after is None or (number <= after.stretch if query.descending else number >= after.stretch):
                yield number, stretches[number]

    def _in_order(self, query: OfferQuery) -> list[_Stretch]:
        record = RequestRecord
        plain: dict[OfferColumn, InstrumentedAttribute[Any]] = {
            OfferColumn.ADMINISTRATION: record.administration_key,
            OfferColumn.CLIENT: record.client_key,
            OfferColumn.EMAIL: record.email_key,
            OfferColumn.KIND: record.kind,
            OfferColumn.LAST_DAY: record.last_day,
            OfferColumn.DELIVERY: record.delivery_order,
            OfferColumn.CREATED: record.asked_at,
        }
        if query.sort is OfferColumn.STATUS:
            # What the clock says of a request is in no index, but the requests of each status are one range or two.
            return [
                _Stretch(self._with_status(record, status) if query.status in {None, status} else (false(),))
                for status in RequestStatus
            ]
        always = record.office_id == self._office_id
        if query.sort in plain:
            return [_Stretch((always,), plain[query.sort])]
        value = record.payer if query.sort is OfferColumn.PAYER else record.package
        return [_Stretch((value.is_(None),)), _Stretch((value > "",), value)]

    def _with_status(self, columns: Any, status: RequestStatus) -> tuple[ColumnElement[bool], ...]:  # noqa: ANN401  # a record or a subquery
        """The parts of which the requests with `status` by the clock consist (D17)."""
        is_open = columns.status == RequestStatus.OPEN
        match status:
            case RequestStatus.OPEN:
                return (and_(is_open, columns.deadline > self._tx.now),)
            case RequestStatus.EXPIRED:
                return (columns.status == status, and_(is_open, columns.deadline <= self._tx.now))
            case _:
                return (columns.status == status,)

    def _ids(
        self,
        query: OfferQuery,
        stretch: _Stretch,
        after: Cursor | None,
        conditions: Sequence[ColumnElement[bool]],
        *more: InstrumentedAttribute[Any],
    ) -> Select[Any]:
        """`id`, `value` and `more` of the requests of a stretch, past `after`, in no order yet.

        Without `more` the index of the order holds all that is asked.
        """
        record = RequestRecord
        value = literal(0) if stretch.value is None else stretch.value
        further: list[ColumnElement[bool]] = []
        if after is not None and stretch.value is None:
            further = [record.id < after.id if query.descending else record.id > after.id]
        elif after is not None and stretch.value is not None:
            further = [beyond(stretch.value.expression, record.id, after, descending=query.descending)]
        parts = [
            select(record.id.label("id"), value.label("value"), *more).where(
                record.office_id == self._office_id, source, *further, *conditions
            )
            for source in stretch.sources
        ]
        return parts[0] if len(parts) == 1 else select(union_all(*parts).subquery())

    # --- search and filter ------------------------------------------------------------------------

    def _fits(self, query: OfferQuery, columns: Any) -> list[ColumnElement[bool]]:  # noqa: ANN401  # a record or a subquery
        """What a request must meet, told by its own columns."""
        fits: list[ColumnElement[bool]] = []
        if query.status is not None and query.sort is not OfferColumn.STATUS:
            fits.append(or_(*self._with_status(columns, query.status)))
        if key := text_key(query.search):
            keys = (columns.administration_key, columns.client_key, columns.email_key)
            fits.append(or_(*(contains(column, key) for column in keys)))
        return fits

    def _conditions(self, query: OfferQuery) -> list[ColumnElement[bool]]:
        """The same as `_fits`, by way of what finds them soonest; looked up once a query."""
        if query not in self._found:
            self._found[query] = self._look_up(query)
        return self._found[query]

    def _look_up(self, query: OfferQuery) -> list[ColumnElement[bool]]:
        key = text_key(query.search)
        by_status = replace(query, search="")
        if not key:
            fits = self._fits(query, RequestRecord)
            if not fits:
                return []
            status = _Stretch(self._with_status(RequestRecord, query.status or RequestStatus.OPEN))
            few = self._few(self._ids(by_status, status, None, ()))
            return [RequestRecord.id.in_(few)] if few is not None else fits
        hits = ids_with(self._tx.session, key)
        if hits is None:
            return self._fits(query, RequestRecord)
        few = self._few(hits)
        if few is not None:
            return [RequestRecord.id.in_(few), *self._fits(by_status, RequestRecord)]
        return [self._among(hits), *self._fits(by_status, RequestRecord)]

    def _few(self, ids: Select[Any]) -> list[int] | None:
        """The first column of `ids`, None when there are more than a few."""
        few = list(self._tx.session.scalars(ids.limit(FEW + 1)))
        return few if len(few) <= FEW else None

    def _among(self, ids: Select[Any]) -> ColumnElement[bool]:
        """Whether a request is among many: a test that runs along the order, never the way that leads to the requests.

        Written as `IS true`, because both databases would turn a plain `IN` into that way, and sort everything there.
        """
        if self._tx.session.get_bind().dialect.name == "postgresql":
            # Room to keep the ids of a million requests at hand; with less it would search them anew for each row.
            self._tx.session.execute(text("SET LOCAL work_mem = '64MB'"))
        return RequestRecord.id.in_(ids).is_(true())

    # --- reading ----------------------------------------------------------------------------------

    def _read(self, query: OfferQuery, stretch: _Stretch, after: Cursor | None, limit: int, skip: int) -> list[Any]:
        """At most `limit` rows with `id` and `value` of one stretch, in order."""
        if self._fits(query, RequestRecord) and skip < limit:
            every = self._ordered(query, stretch, self._ids(query, stretch, after, (), *_SEARCHED))
            looked = every.limit(SCANNED).subquery()
            fitting = select(looked.c.id, looked.c.value).where(*self._fits(query, looked.c))
            rows = self._rows(self._ordered(query, stretch, fitting).limit(limit).offset(skip))
            if len(rows) == limit:
                return rows
        ids = self._ids(query, stretch, after, self._conditions(query))
        return self._rows(self._ordered(query, stretch, ids).limit(limit).offset(skip))

    def _size(self, query: OfferQuery, stretch: _Stretch, after: Cursor | None) -> int:
        ids = self._ids(query, stretch, after, self._conditions(query)).subquery()
        return self._tx.session.scalar(select(func.count()).select_from(ids)) or 0

    def _rows(self, statement: Select[Any]) -> list[Any]:
        return list(self._tx.session.execute(statement).all())

    def _ordered(self, query: OfferQuery, stretch: _Stretch, statement: Select[Any]) -> Select[Any]:
        names = ("id",) if stretch.value is None else ("value", "id")
        return statement.order_by(*(desc(name) if query.descending else asc(name) for name in names))
