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
    from collections.abc import Iterator

    from sqlalchemy import ColumnElement, Select, UnaryExpression
    from sqlalchemy.orm import InstrumentedAttribute

    from samenop_desktop.services.rows import OfferQuery
    from samenop_desktop.store.transactions import Transaction

SCANNED = (2_000, 20_000)
"""Requests that are looked through in order before any search: a few, and more where these promise to fill a page."""
PROMISING = 10
"""How many times as much as a few of them gave there must be among more."""
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


@dataclass(frozen=True, slots=True)
class _Narrowing:
    """What search and filter leave of a stretch; with `by_id` the way to the requests leads by the few ids in it.

    `whole` says the same, for whoever asks for all of them.
    """

    conditions: tuple[ColumnElement[bool], ...] = ()
    by_id: bool = False
    whole: tuple[ColumnElement[bool], ...] = ()


_EVERYTHING = _Narrowing()


class OfferFinding:
    """The ids behind the table, for one office, inside one transaction."""

    def __init__(self, tx: Transaction, office_id: int) -> None:
        self._tx = tx
        self._office_id = office_id
        self._found: dict[OfferQuery, _Narrowing] = {}

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
        if self._narrowed(query) is not _EVERYTHING:
            return self._numbered(query)
        # In the index itself leaping from one to the next takes a tenth of the time that numbering all of them does.
        anchors: list[Cursor] = []
        while leap := self.cursors(query, anchors[-1] if anchors else None, 1, skip=ANCHOR_EVERY - 1):
            anchors += leap
        last = anchors[-1] if anchors else None
        rest = sum(
            self._size(query, stretch, last if last is not None and last.stretch == number else None)
            for number, stretch in self._stretches(query, last)
        )
        return Outline(len(anchors) * ANCHOR_EVERY + rest, tuple(anchors))

    def _numbered(self, query: OfferQuery) -> Outline:
        narrowing = self._narrowed(query)
        if narrowing.whole:
            # Every one of them is asked for: looking these up takes a quarter of going along all that are in order.
            narrowing = _Narrowing(narrowing.whole, by_id=True)
        total = 0
        anchors: list[Cursor] = []
        for number, stretch in self._stretches(query, None):
            ids = self._ids(query, stretch, None, narrowing).subquery()
            by = (ids.c.value, ids.c.id)
            place = func.row_number().over(order_by=[column.desc() if query.descending else column for column in by])
            numbered = select(ids, place.label("place"), func.count().over().label("size")).subquery()
            here = numbered.c.place
            # The last one tells how many there are, so that nobody has to go through them twice.
            at = select(numbered).where(or_((here + total) % ANCHOR_EVERY == 0, here == numbered.c.size)).order_by(here)
            size = 0
            for row in self._tx.session.execute(at):
                size = row.size
                if (total + row.place) % ANCHOR_EVERY == 0:
                    anchors.append(Cursor(row.value, row.id, number))
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
        if query.sort in plain:
            return [_Stretch((true(),), plain[query.sort])]
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

    def _parts(
        self,
        query: OfferQuery,
        stretch: _Stretch,
        after: Cursor | None,
        narrowing: _Narrowing,
        *more: InstrumentedAttribute[Any],
    ) -> list[Select[Any]]:
        """`id`, `value` and `more` of the requests of a stretch past `after`, source by source, in no order yet.

        Without `more` the index of the order holds all that is asked.
        """
        record = RequestRecord
        value = literal(0) if stretch.value is None else stretch.value
        further: list[ColumnElement[bool]] = []
        if after is not None and stretch.value is None:
            further = [record.id < after.id if query.descending else record.id > after.id]
        elif after is not None and stretch.value is not None:
            further = [beyond(stretch.value.expression, record.id, after, descending=query.descending)]
        # As an expression the office leads SQLite into no index: with few ids it would go through all of one otherwise.
        office = record.office_id + 0 if narrowing.by_id else record.office_id
        return [
            select(record.id.label("id"), value.label("value"), *more).where(
                office == self._office_id, source, *further, *narrowing.conditions
            )
            for source in stretch.sources
        ]

    def _ids(self, query: OfferQuery, stretch: _Stretch, after: Cursor | None, narrowing: _Narrowing) -> Select[Any]:
        parts = self._parts(query, stretch, after, narrowing)
        return parts[0] if len(parts) == 1 else select(union_all(*parts).subquery())

    def _ordered(
        self, query: OfferQuery, stretch: _Stretch, parts: list[Select[Any]], limit: int, skip: int = 0
    ) -> Select[Any]:
        """At most `limit` rows of all parts together, past `skip`, in order."""
        names = ("id",) if stretch.value is None else ("value", "id")
        order: list[UnaryExpression[Any]] = [desc(name) if query.descending else asc(name) for name in names]
        if len(parts) == 1:
            return parts[0].order_by(*order).limit(limit).offset(skip)
        # Each by itself comes from its index in order; together they would all have to be sorted.
        firsts = [select(part.order_by(*order).limit(skip + limit).subquery()) for part in parts]
        return select(union_all(*firsts).subquery()).order_by(*order).limit(limit).offset(skip)

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

    def _narrowed(self, query: OfferQuery) -> _Narrowing:
        """The same as `_fits`, by way of what finds them soonest; looked up once a query."""
        if query not in self._found:
            self._found[query] = self._look_up(query)
        return self._found[query]

    def _look_up(self, query: OfferQuery) -> _Narrowing:
        fits = tuple(self._fits(query, RequestRecord))
        if not fits:
            return _EVERYTHING
        if key := text_key(query.search):
            by_status = tuple(self._fits(replace(query, search=""), RequestRecord))
            ids = ids_with(self._tx.session, key)
            many = fits if ids is None else (self._among(ids), *by_status)
            whole = () if ids is None else (RequestRecord.id.in_(ids), *by_status)
        else:
            by_status, whole = (), ()
            stretch = _Stretch(self._with_status(RequestRecord, query.status or RequestStatus.OPEN))
            ids, many = self._ids(query, stretch, None, _EVERYTHING), fits
        few = self._few(ids) if ids is not None else None
        if few is None:
            return _Narrowing(many, whole=whole)
        return _Narrowing((RequestRecord.id.in_(few) if few else false(), *by_status), by_id=True)

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
            rows = self._look_through(query, stretch, after, limit, skip)
            if len(rows) == limit:
                return rows
        parts = self._parts(query, stretch, after, self._narrowed(query))
        return self._rows(self._ordered(query, stretch, parts, limit, skip))

    def _look_through(
        self, query: OfferQuery, stretch: _Stretch, after: Cursor | None, limit: int, skip: int
    ) -> list[Any]:
        """As `_read`, but only what is found by reading requests one after another, where that promises enough."""
        rows: list[Any] = []
        for scanned in SCANNED:
            parts = self._parts(query, stretch, after, _EVERYTHING, *_SEARCHED)
            looked = self._ordered(query, stretch, parts, scanned).subquery()
            # In the order in which they are read, without saying so: said, every one would be read before the first.
            fitting = select(looked.c.id, looked.c.value).where(*self._fits(query, looked.c))
            rows = self._rows(fitting.limit(limit).offset(skip))
            if len(rows) == limit or len(rows) * PROMISING < limit:
                break
        return rows

    def _size(self, query: OfferQuery, stretch: _Stretch, after: Cursor | None) -> int:
        ids = self._ids(query, stretch, after, self._narrowed(query)).subquery()
        return self._tx.session.scalar(select(func.count()).select_from(ids)) or 0

    def _rows(self, statement: Select[Any]) -> list[Any]:
        return list(self._tx.session.execute(statement).all())
