"""The statements that find an office's requests in an order, each made once for all questions of its form.

Putting one together takes longer than carrying it out. What differs from question to question they ask by name:
`office`, `now`, `key` (by `like_part`), `after_value` and `after_id`, `limit`, `skip` and `reach` (both together),
`wanted`, `ids`, `passed`, `every`, and the values of a `Searching`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    Integer,
    and_,
    asc,
    bindparam,
    desc,
    false,
    func,
    literal,
    or_,
    select,
    true,
    tuple_,
    union_all,
)

from samenop_desktop.domain.packages import Package, Payer
from samenop_desktop.domain.requests import RequestKind, RequestStatus
from samenop_desktop.services.offer_rows import OfferColumn
from samenop_desktop.services.paging import beyond
from samenop_desktop.store.records import RequestRecord
from samenop_desktop.store.requests import DELIVERY_ORDER
from samenop_desktop.store.search import holding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import BindParameter, ColumnElement, Select, UnaryExpression
    from sqlalchemy.orm import InstrumentedAttribute

_PLAIN: dict[OfferColumn, InstrumentedAttribute[Any]] = {
    OfferColumn.ADMINISTRATION: RequestRecord.administration_key,
    OfferColumn.CLIENT: RequestRecord.client_key,
    OfferColumn.EMAIL: RequestRecord.email_key,
    OfferColumn.LAST_DAY: RequestRecord.last_day,
    OfferColumn.CREATED: RequestRecord.asked_at,
}
_OF_FEW_VALUES: dict[OfferColumn, tuple[InstrumentedAttribute[Any], Sequence[str | int | None]]] = {
    OfferColumn.KIND: (RequestRecord.kind, sorted(RequestKind)),
    OfferColumn.DELIVERY: (RequestRecord.delivery_order, DELIVERY_ORDER),
    OfferColumn.PAYER: (RequestRecord.payer, (None, *sorted(Payer))),
    OfferColumn.PACKAGE: (RequestRecord.package, (None, *sorted(Package))),
}
"""Columns of which thousands of requests share a value, and their values in order."""
_SEARCHED = (
    RequestRecord.administration_key,
    RequestRecord.client_key,
    RequestRecord.email_key,
    RequestRecord.status,
    RequestRecord.deadline,
)


@dataclass(frozen=True, slots=True)
class Form:
    """What a question has in common with others: all but the word that it searches, if it does."""

    sort: OfferColumn
    descending: bool
    status: RequestStatus | None
    searches: bool

    @property
    def narrows(self) -> bool:
        """Whether any request of a stretch may not fit; in the order of the status the stretches see to that."""
        return self.searches or (self.status is not None and self.sort is not OfferColumn.STATUS)


class Way(Enum):
    """How the requests that fit are told from the others, or found."""

    ALL = auto()
    """All of them fit."""
    READING = auto()
    """By what each says itself, one after another in order."""
    AMONG = auto()
    """By their ids, which must be among those that a search finds, one after another in order."""
    BY_SEARCH = auto()
    """The search finds them, and then they are sorted."""
    BY_ID = auto()
    """The few that are told as `ids`, and then they are sorted."""


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What is left of a stretch, by the way to it; `found` is the statement of the search where there is one."""

    way: Way
    found: Select[Any] | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of an order that indexes hold ready: the requests of all `sources` together, by `value` and then id.

    Without a `value` they are by id alone.
    """

    sources: tuple[ColumnElement[bool], ...]
    value: InstrumentedAttribute[Any] | None = None


ALL = Narrowing(Way.ALL)
# Some hundreds could be made; nobody asks for as many in a day.
_held_ready = lru_cache(maxsize=100)


@_held_ready
def stretches(form: Form) -> tuple[Stretch, ...]:
    """The parts of an order, from low to high."""
    if form.sort is OfferColumn.STATUS:
        # What the clock says of a request is in no index, but the requests of each status are one range or two.
        return tuple(
            Stretch(_with_status(RequestRecord, status) if form.status in {None, status} else (false(),))
            for status in RequestStatus
        )
    if form.sort in _PLAIN:
        return (Stretch((true(),), _PLAIN[form.sort]),)
    # By value and id SQLite would begin each time at the first of all that share the value of the cursor.
    column, values = _OF_FEW_VALUES[form.sort]
    return tuple(Stretch((column == value,)) for value in values)


@_held_ready
def page(form: Form, number: int, narrowing: Narrowing, *, past: bool) -> Select[Any]:
    """`id` and `value` of at most `limit` requests of a stretch, past `skip`, in order; with `past` after a cursor."""
    return _ordered(form, number, _parts(form, number, narrowing, past=past))


@_held_ready
def looking_through(form: Form, number: int, *, past: bool) -> Select[Any]:
    """As `page`: the first `wanted` of those that fit among `limit` requests, which are read in order."""
    looked = _ordered(form, number, _parts(form, number, ALL, *_SEARCHED, past=past)).subquery()
    # In the order in which they are read, without saying so: said, every one would be read before the first.
    return select(looked.c.id, looked.c.value).where(*_fits(form, looked.c)).limit(_number("wanted"))


@_held_ready
def size(form: Form, number: int, narrowing: Narrowing, *, past: bool) -> Select[Any]:
    """How many requests of a stretch there are; with `past` after a cursor."""
    return select(func.count()).select_from(_ids(form, number, narrowing, past=past).subquery())


@_held_ready
def numbered(form: Form, number: int, narrowing: Narrowing) -> Select[Any]:
    """Each request of a stretch that is an `every`th, `passed` coming before, and the last: with `place` and `size`.

    The last one tells how many there are, so that nobody has to go through them twice.
    """
    ids = _ids(form, number, narrowing, past=False).subquery()
    by = (ids.c.value, ids.c.id)
    place = func.row_number().over(order_by=[column.desc() if form.descending else column for column in by])
    rows = select(ids, place.label("place"), func.count().over().label("size")).subquery()
    here = rows.c.place
    is_anchor = (here + _number("passed")) % _number("every") == 0
    return select(rows).where(or_(is_anchor, here == rows.c.size)).order_by(here)


@_held_ready
def with_status(status: RequestStatus) -> Select[Any]:
    """The ids of the requests with `status`."""
    mine = RequestRecord.office_id == bindparam("office")
    return _together([select(RequestRecord.id).where(mine, part) for part in _with_status(RequestRecord, status)])


@_held_ready
def few(found: Select[Any]) -> Select[Any]:
    """At most `limit` of what is found."""
    return found.limit(_number("limit"))


def _number(name: str) -> BindParameter[int]:
    return bindparam(name, type_=Integer)


def _with_status(columns: Any, status: RequestStatus) -> tuple[ColumnElement[bool], ...]:  # noqa: ANN401  # a record or a subquery
    """The parts of which the requests with `status` by the clock consist (D17)."""
    is_open = columns.status == RequestStatus.OPEN
    now = bindparam("now", type_=RequestRecord.deadline.type)
    match status:
        case RequestStatus.OPEN:
            return (and_(is_open, columns.deadline > now),)
        case RequestStatus.EXPIRED:
            return (columns.status == status, and_(is_open, columns.deadline <= now))
        case _:
            return (columns.status == status,)


def _fits(form: Form, columns: Any, *, searching: bool = True) -> list[ColumnElement[bool]]:  # noqa: ANN401  # a record or a subquery
    """What a request must meet, told by its own columns; without `searching` its status alone."""
    fits: list[ColumnElement[bool]] = []
    if form.status is not None and form.sort is not OfferColumn.STATUS:
        fits.append(or_(*_with_status(columns, form.status)))
    if form.searches and searching:
        keys = (columns.administration_key, columns.client_key, columns.email_key)
        fits.append(or_(*(holding(column) for column in keys)))
    return fits


def _conditions(form: Form, narrowing: Narrowing) -> list[ColumnElement[bool]]:
    record = RequestRecord
    if narrowing.way is Way.ALL:
        return []
    if narrowing.way is Way.READING:
        return _fits(form, record)
    ids: Any = bindparam("ids", expanding=True) if narrowing.found is None else narrowing.found
    found = record.id.in_(ids)
    # Among many it is a test that runs along the order, never the way that leads to the requests. Written as `IS true`,
    # because both databases would turn a plain `IN` into that way, and sort everything there.
    return [found.is_(true()) if narrowing.way is Way.AMONG else found, *_fits(form, record, searching=False)]


def _parts(
    form: Form, number: int, narrowing: Narrowing, *more: InstrumentedAttribute[Any], past: bool
) -> list[Select[Any]]:
    """`id`, `value` and `more` of the requests of a stretch, source by source, in no order yet.

    Without `more` the index of the order holds all that is asked.
    """
    record = RequestRecord
    stretch = stretches(form)[number]
    further = _conditions(form, narrowing)
    if past:
        after_id = bindparam("after_id", type_=record.id.type)
        if stretch.value is None:
            is_past = record.id < after_id if form.descending else record.id > after_id
        else:
            there = tuple_(bindparam("after_value", type_=stretch.value.type), after_id)
            is_past = beyond(stretch.value.expression, record.id, there, descending=form.descending)
        further.insert(0, is_past)
    # As an expression the office leads SQLite into no index: with few ids it would go through all of one otherwise.
    office = record.office_id + 0 if narrowing.way in {Way.BY_ID, Way.BY_SEARCH} else record.office_id
    value = literal(0) if stretch.value is None else stretch.value
    return [
        select(record.id.label("id"), value.label("value"), *more).where(
            office == bindparam("office"), source, *further
        )
        for source in stretch.sources
    ]


def _ids(form: Form, number: int, narrowing: Narrowing, *, past: bool) -> Select[Any]:
    return _together(_parts(form, number, narrowing, past=past))


def _together(parts: list[Select[Any]]) -> Select[Any]:
    return parts[0] if len(parts) == 1 else select(union_all(*parts).subquery())


def _ordered(form: Form, number: int, parts: list[Select[Any]]) -> Select[Any]:
    """At most `limit` rows of all parts together, past `skip`, in order."""
    names = ("id",) if stretches(form)[number].value is None else ("value", "id")
    order: list[UnaryExpression[Any]] = [desc(name) if form.descending else asc(name) for name in names]
    rows = parts[0]
    if len(parts) > 1:
        # Each by itself comes from its index in order; together they would all have to be sorted.
        firsts = [select(part.order_by(*order).limit(_number("reach")).subquery()) for part in parts]
        rows = select(union_all(*firsts).subquery())
    return rows.order_by(*order).limit(_number("limit")).offset(_number("skip"))
