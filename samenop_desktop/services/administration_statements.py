"""The statements behind the table Administraties; who looks, where and when are parameters (see `Viewer.values`).

So the first look at a start can carry them out as they were compiled beforehand.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Boolean, Date, String, and_, bindparam, case, exists, func, literal, or_, select
from sqlalchemy.orm import aliased

from samenop_desktop.domain.administrations import Kind, Place, State
from samenop_desktop.domain.packages import EXTRA_ADMINISTRATION_CENTS
from samenop_desktop.domain.requests import UNCONFIRMED_ENDS, RequestKind, RequestStatus
from samenop_desktop.domain.text import text_key
from samenop_desktop.services.access import is_owned_by
from samenop_desktop.services.administration_viewer import KIND_ORDER, STATE_ORDER
from samenop_desktop.services.paging import contains, page_of
from samenop_desktop.services.rows import AdministrationColumn
from samenop_desktop.store.accounts import AccountRecord, SubscriptionRecord
from samenop_desktop.store.administrations import AccessRightRecord, AdministrationRecord, OpenedRecord
from samenop_desktop.store.base import Key, UtcMoment
from samenop_desktop.store.requests import RequestRecord, read_only

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Select

    from samenop_desktop.services.rows import AdministrationQuery, Cursor

NEVER = datetime(1970, 1, 1, tzinfo=UTC)

_VIEWER = bindparam("viewer", type_=Key)
_DESK = bindparam("desk", type_=String())
_HAS_PACKAGE = bindparam("has_package", type_=Boolean())
_NOW = bindparam("now", type_=UtcMoment())
_MONTH = bindparam("month", type_=UtcMoment())
_NEXT_MONTH = bindparam("next_month", type_=Date())
_INCLUDED = bindparam("included", type_=Key)

_open = aliased(RequestRecord)
_right = aliased(AccessRightRecord)
_opened = aliased(OpenedRecord)
_cancelled = aliased(SubscriptionRecord)
_record = AdministrationRecord
_own = is_owned_by(_VIEWER)
_released = _record.released_at.is_not(None)
_visible = or_(
    and_(_own, or_(_record.place == Place.ONLINE, _record.desk_id == _DESK)),
    and_(_released, _record.place == Place.LOCAL, _record.desk_id == _DESK),
    and_(_right.id.is_not(None), _HAS_PACKAGE, _record.place == Place.ONLINE),
)


def page_statement(query: AdministrationQuery, after: Cursor | None, limit: int) -> Select[Any]:
    """One page of the table, of at most one row more than `limit`: each as `Found`, with what it is sorted by."""
    sort = _sort(query.sort)
    return page_of(
        rows_statement(query.search).add_columns(sort.label("sort")),
        sort=sort,
        identity=_record.id,
        descending=query.descending,
        after=after,
        limit=limit,
    )


def count_statement(search: str) -> Select[Any]:
    """How many rows the table has in all."""
    return _found(search, func.count(_record.id).label("total"))


def row_statement(administration_id: int) -> Select[Any]:
    """The row of one administration, as `Found`; none when the viewer may not see it (D35)."""
    return rows_statement("").where(_record.id == administration_id)


def included_statement() -> Select[Any]:
    """The one online administration without extra cost (P17): the oldest that the viewer never offered to a client.

    What a client was offered and confirmed may be his included one. There is none for who had no subscription in
    this month (D36).
    """
    own = SubscriptionRecord
    subscribed = exists().where(own.account_id == _VIEWER, or_(own.ended_at.is_(None), own.ended_at >= _MONTH))
    offered = exists().where(
        RequestRecord.administration_id == _record.id,
        RequestRecord.kind == RequestKind.OFFER,
        RequestRecord.office_id == _VIEWER,
    )
    return (
        select(_record.id)
        .where(_record.owner_id == _VIEWER, _record.place == Place.ONLINE, ~offered, subscribed)
        .order_by(_record.online_since, _record.id)
        .limit(1)
    )


def rows_statement(search: str) -> Select[Any]:
    """All rows that hold `search`, each as `Found`."""
    return (
        _found(
            search,
            _record.id,
            _record.name,
            _record.released_at,
            case((_released, ""), else_=AccountRecord.name).label("owner"),
            _opened.at.label("opened_at"),
            _open.kind.label("open_kind"),
            _open.last_day.label("last_day"),
            _cancelled.cancelled_at.label("cancelled_at"),
            _kind().label("kind"),
            _state().label("state"),
            _cents().label("cents"),
            _free_until().label("free_until"),
        )
        .outerjoin(_opened, and_(_opened.administration_id == _record.id, _opened.account_id == _VIEWER))
        .outerjoin(
            _open,
            and_(
                _open.administration_id == _record.id,
                read_only(_open.status) == RequestStatus.OPEN,
                _open.deadline > _NOW,
                _open.office_id == _VIEWER,
            ),
        )
        .outerjoin(
            _cancelled,
            and_(
                _cancelled.account_id == _record.owner_id,
                _cancelled.ended_at.is_(None),
                _cancelled.cancelled_at.is_not(None),
                _record.place == Place.ONLINE,
            ),
        )
    )


def _found(search: str, *columns: Any) -> Select[Any]:  # noqa: ANN401  # whatever can be selected
    """`columns` of what the viewer sees, with its owner's account and his own right in it."""
    statement = (
        select(*columns)
        .join_from(_record, AccountRecord, AccountRecord.id == _record.owner_id)
        .outerjoin(
            _right,
            and_(_right.administration_id == _record.id, _right.office_id == _VIEWER, _right.ended_at.is_(None)),
        )
        .where(_visible)
    )
    key = text_key(search)
    if key:
        statement = statement.where(or_(contains(_record.name_key, key), contains(AccountRecord.name_key, key)))
    return statement


def _kind() -> ColumnElement[int]:
    return case(
        (_record.place == Place.LOCAL, KIND_ORDER[Kind.LOCAL]),
        (_own, KIND_ORDER[Kind.ONLINE]),
        else_=KIND_ORDER[Kind.ONLINE_CLIENT],
    )


def _state() -> ColumnElement[int]:
    ended = exists().where(
        RequestRecord.administration_id == _record.id,
        RequestRecord.office_id == _VIEWER,
        RequestRecord.kind == RequestKind.OFFER,
        or_(
            RequestRecord.status.in_(sorted(UNCONFIRMED_ENDS)),
            and_(RequestRecord.status == RequestStatus.OPEN, RequestRecord.deadline <= _NOW),
        ),
    )
    return case(
        (_record.busy_until > _NOW, STATE_ORDER[State.BUSY]),
        (_open.id.is_not(None), STATE_ORDER[State.OFFERED]),
        (_cancelled.id.is_not(None), STATE_ORDER[State.LICENCE_ENDS]),
        (and_(_own, _record.place == Place.ONLINE, ended), STATE_ORDER[State.COSTS_MONEY]),
        else_=STATE_ORDER[State.READY],
    )


def _cents() -> ColumnElement[int]:
    return case(
        (_record.place == Place.LOCAL, 0),
        (and_(_own, _record.id == _INCLUDED), 0),
        (_own, EXTRA_ADMINISTRATION_CENTS),
        else_=func.coalesce(_paid_for_client(case((_is_free(), 0), else_=SubscriptionRecord.monthly_cents)), 0),
    )


def _is_free() -> ColumnElement[bool]:
    """Costs count by the month: free is a subscription that is not paid in this one."""
    return SubscriptionRecord.first_paid_day >= _NEXT_MONTH


def _free_until() -> ColumnElement[Any]:
    return case((~_own, _paid_for_client(case((_is_free(), SubscriptionRecord.first_paid_day)))))


def _paid_for_client(told: ColumnElement[Any]) -> ColumnElement[Any]:
    """What is `told` of the owner's subscription that the viewer pays, at the administration that it began with."""
    first = (
        select(func.min(RequestRecord.administration_id))
        .where(
            RequestRecord.client_id == _record.owner_id,
            RequestRecord.office_id == _VIEWER,
            RequestRecord.kind == RequestKind.OFFER,
            RequestRecord.status == RequestStatus.CONFIRMED,
        )
        .correlate(_record)
        .scalar_subquery()
    )
    return (
        select(told)
        .where(
            SubscriptionRecord.account_id == _record.owner_id,
            SubscriptionRecord.payer_id == _VIEWER,
            SubscriptionRecord.ended_at.is_(None),
            first == _record.id,
        )
        .correlate(_record)
        .scalar_subquery()
    )


def _sort(column: AdministrationColumn) -> ColumnElement[Any]:
    match column:
        case AdministrationColumn.NAME:
            return _record.name_key.expression
        case AdministrationColumn.KIND:
            return _kind()
        case AdministrationColumn.OWNER:
            return case((_released, ""), else_=AccountRecord.name_key)
        case AdministrationColumn.LAST_OPENED:
            return func.coalesce(_opened.at, literal(NEVER, UtcMoment()), type_=UtcMoment())
        case AdministrationColumn.STATUS:
            return _state()
        case AdministrationColumn.MONTHLY_COST:
            return _cents()
