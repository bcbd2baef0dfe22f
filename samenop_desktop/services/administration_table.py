"""The table Administraties: what an account sees of its own administrations and of those in which it has a right."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, case, exists, func, literal, or_, select
from sqlalchemy.orm import aliased

from samenop_desktop.domain.administrations import Kind, Place, State, Status, shown_name
from samenop_desktop.domain.days import day_of, days_left, first_of_next_month, start_of
from samenop_desktop.domain.errors import ErrorCode
from samenop_desktop.domain.licence import removal_day
from samenop_desktop.domain.packages import EXTRA_ADMINISTRATION_CENTS
from samenop_desktop.domain.requests import UNCONFIRMED_ENDS, RequestKind, RequestStatus
from samenop_desktop.domain.text import text_key
from samenop_desktop.services.access import has_accountant_package, is_owned_by
from samenop_desktop.services.paging import contains, page_of
from samenop_desktop.services.rows import AdministrationColumn, AdministrationRow, Cursor, Page
from samenop_desktop.store.accounts import AccountRecord, SubscriptionRecord
from samenop_desktop.store.administrations import AccessRightRecord, AdministrationRecord, OpenedRecord
from samenop_desktop.store.base import UtcMoment
from samenop_desktop.store.requests import RequestRecord

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import ColumnElement, Row, Select

    from samenop_desktop.services.rows import AdministrationQuery
    from samenop_desktop.store.transactions import Transaction

NEVER = datetime(1970, 1, 1, tzinfo=UTC)


_KIND_ORDER = {Kind.LOCAL: 0, Kind.ONLINE: 1, Kind.ONLINE_CLIENT: 2}
_STATE_ORDER = {State.READY: 0, State.OFFERED: 1, State.COSTS_MONEY: 2, State.BUSY: 3, State.LICENCE_ENDS: 4}


class AdministrationTable:
    """The query behind the table, for one viewer at one desk, inside one transaction."""

    def __init__(self, tx: Transaction, viewer_id: int, desk_id: str) -> None:
        self._tx = tx
        self._viewer_id = viewer_id
        self._open = aliased(RequestRecord)
        self._right = aliased(AccessRightRecord)
        self._opened = aliased(OpenedRecord)
        self._cancelled = aliased(SubscriptionRecord)
        record, self._own = AdministrationRecord, is_owned_by(viewer_id)
        here = and_(self._own, or_(record.place == Place.ONLINE, record.desk_id == desk_id))
        self._released = record.released_at.is_not(None)
        released_here = and_(self._released, record.place == Place.LOCAL, record.desk_id == desk_id)
        self._has_package = has_accountant_package(tx, viewer_id)
        counts = literal(self._has_package)
        in_it = and_(self._right.id.is_not(None), counts, record.place == Place.ONLINE)
        self._visible = or_(here, released_here, in_it)

    def page(self, query: AdministrationQuery, after: Cursor | None, limit: int) -> Page[AdministrationRow]:
        """One page of the table."""
        sort = self._sort(query.sort)
        statement = page_of(
            self._rows(query.search).add_columns(sort.label("sort")),
            sort=sort,
            identity=AdministrationRecord.id,
            descending=query.descending,
            after=after,
            limit=limit,
        )
        found = self._tx.session.execute(statement).all()
        rows = tuple(self._row(row) for row in found[:limit])
        last = found[limit - 1] if len(found) > limit else None
        return Page(rows, Cursor(last.sort, last[0].id) if last else None)

    def count(self, search: str) -> int:
        """How many rows the table has in all."""
        return self._tx.session.scalar(self._found(search, func.count(AdministrationRecord.id))) or 0

    def row(self, administration_id: int) -> AdministrationRow | None:
        """The row of one administration; None when the viewer may not see it (D35)."""
        found = self._tx.session.execute(
            self._rows("").where(AdministrationRecord.id == administration_id)
        ).one_or_none()
        return self._row(found) if found else None

    def _found(self, search: str, *columns: Any) -> Select[Any]:  # noqa: ANN401  # whatever can be selected
        """`columns` of what the viewer sees, with its owner's account and his own right in it."""
        record = AdministrationRecord
        statement = (
            select(*columns)
            .join_from(record, AccountRecord, AccountRecord.id == record.owner_id)
            .outerjoin(
                self._right,
                and_(
                    self._right.administration_id == record.id,
                    self._right.office_id == self._viewer_id,
                    self._right.ended_at.is_(None),
                ),
            )
            .where(self._visible)
        )
        key = text_key(search)
        if key:
            statement = statement.where(or_(contains(record.name_key, key), contains(AccountRecord.name_key, key)))
        return statement

    def _rows(self, search: str) -> Select[Any]:
        record, now = AdministrationRecord, self._tx.now
        return (
            self._found(
                search,
                record,
                case((self._released, ""), else_=AccountRecord.name).label("owner"),
                self._opened.at.label("opened_at"),
                self._open.kind.label("open_kind"),
                self._open.last_day.label("last_day"),
                self._cancelled.cancelled_at.label("cancelled_at"),
                self._kind.label("kind"),
                self._state.label("state"),
                self._cents.label("cents"),
                self._free_until.label("free_until"),
            )
            .outerjoin(
                self._opened,
                and_(self._opened.administration_id == record.id, self._opened.account_id == self._viewer_id),
            )
            .outerjoin(
                self._open,
                and_(
                    self._open.administration_id == record.id,
                    self._open.status == RequestStatus.OPEN,
                    self._open.deadline > now,
                    self._open.office_id == self._viewer_id,
                ),
            )
            .outerjoin(
                self._cancelled,
                and_(
                    self._cancelled.account_id == record.owner_id,
                    self._cancelled.ended_at.is_(None),
                    self._cancelled.cancelled_at.is_not(None),
                    record.place == Place.ONLINE,
                ),
            )
        )

    @cached_property
    def _kind(self) -> ColumnElement[int]:
        return case(
            (AdministrationRecord.place == Place.LOCAL, _KIND_ORDER[Kind.LOCAL]),
            (self._own, _KIND_ORDER[Kind.ONLINE]),
            else_=_KIND_ORDER[Kind.ONLINE_CLIENT],
        )

    @cached_property
    def _state(self) -> ColumnElement[int]:
        record, now = AdministrationRecord, self._tx.now
        ended = exists().where(
            RequestRecord.administration_id == record.id,
            RequestRecord.office_id == self._viewer_id,
            RequestRecord.kind == RequestKind.OFFER,
            or_(
                RequestRecord.status.in_([status.value for status in UNCONFIRMED_ENDS]),
                and_(RequestRecord.status == RequestStatus.OPEN, RequestRecord.deadline <= now),
            ),
        )
        return case(
            (record.busy_until > now, _STATE_ORDER[State.BUSY]),
            (self._open.id.is_not(None), _STATE_ORDER[State.OFFERED]),
            (self._cancelled.id.is_not(None), _STATE_ORDER[State.LICENCE_ENDS]),
            (and_(self._own, record.place == Place.ONLINE, ended), _STATE_ORDER[State.COSTS_MONEY]),
            else_=_STATE_ORDER[State.READY],
        )

    @cached_property
    def _cents(self) -> ColumnElement[int]:
        record = AdministrationRecord
        return case(
            (record.place == Place.LOCAL, 0),
            (and_(self._own, record.id == self._included_id()), 0),
            (self._own, EXTRA_ADMINISTRATION_CENTS),
            else_=func.coalesce(
                self._paid_for_client(case((self._free, 0), else_=SubscriptionRecord.monthly_cents)), 0
            ),
        )

    @property
    def _free(self) -> ColumnElement[bool]:
        """Costs count by the month: free is a subscription that is not paid in this one."""
        return SubscriptionRecord.first_paid_day >= first_of_next_month(day_of(self._tx.now))

    @property
    def _free_until(self) -> ColumnElement[Any]:
        return case((~self._own, self._paid_for_client(case((self._free, SubscriptionRecord.first_paid_day)))))

    def _included_id(self) -> int:
        """The one online administration without extra cost (P17): the oldest that the viewer never offered to a client.

        What a client was offered and confirmed may be his included one. There is none for who had no subscription in
        this month (D36).
        """
        record, own = AdministrationRecord, SubscriptionRecord
        month = start_of(day_of(self._tx.now).replace(day=1))
        subscribed = exists().where(
            own.account_id == self._viewer_id, or_(own.ended_at.is_(None), own.ended_at >= month)
        )
        offered = exists().where(
            RequestRecord.administration_id == record.id,
            RequestRecord.kind == RequestKind.OFFER,
            RequestRecord.office_id == self._viewer_id,
        )
        statement = (
            select(record.id)
            .where(record.owner_id == self._viewer_id, record.place == Place.ONLINE, ~offered, subscribed)
            .order_by(record.online_since, record.id)
            .limit(1)
        )
        return self._tx.session.scalar(statement) or 0

    def _paid_for_client(self, told: ColumnElement[Any]) -> ColumnElement[Any]:
        """What is `told` of the owner's subscription that the viewer pays, at the administration that it began with."""
        first = (
            select(func.min(RequestRecord.administration_id))
            .where(
                RequestRecord.client_id == AdministrationRecord.owner_id,
                RequestRecord.office_id == self._viewer_id,
                RequestRecord.kind == RequestKind.OFFER,
                RequestRecord.status == RequestStatus.CONFIRMED,
            )
            .correlate(AdministrationRecord)
            .scalar_subquery()
        )
        return (
            select(told)
            .where(
                SubscriptionRecord.account_id == AdministrationRecord.owner_id,
                SubscriptionRecord.payer_id == self._viewer_id,
                SubscriptionRecord.ended_at.is_(None),
                first == AdministrationRecord.id,
            )
            .correlate(AdministrationRecord)
            .scalar_subquery()
        )

    def _sort(self, column: AdministrationColumn) -> ColumnElement[Any]:
        match column:
            case AdministrationColumn.NAME:
                return AdministrationRecord.name_key.expression
            case AdministrationColumn.KIND:
                return self._kind
            case AdministrationColumn.OWNER:
                return case((self._released, ""), else_=AccountRecord.name_key)
            case AdministrationColumn.LAST_OPENED:
                return func.coalesce(self._opened.at, literal(NEVER, UtcMoment()), type_=UtcMoment())
            case AdministrationColumn.STATUS:
                return self._state
            case AdministrationColumn.MONTHLY_COST:
                return self._cents

    def _row(self, row: Row[Any]) -> AdministrationRow:
        record: AdministrationRecord = row[0]
        state = next(state for state, order in _STATE_ORDER.items() if order == row.state)
        kind = next(kind for kind, order in _KIND_ORDER.items() if order == row.kind)
        offered = row.open_kind == RequestKind.OFFER
        request_open = ErrorCode.REQUEST_OPEN if row.open_kind is not None else None
        no_package = None if self._has_package else ErrorCode.PACKAGE_NOT_ACCOUNTANT
        left = days_left(row.last_day, self._tx.now) if state is State.OFFERED else None
        goes_on = removal_day(row.cancelled_at) if state is State.LICENCE_ENDS else None
        return AdministrationRow(
            id=record.id,
            name=shown_name(record.name, offered=offered),
            plain_name=record.name,
            kind=kind,
            owner=row.owner,
            last_opened_at=row.opened_at,
            status=Status(state, left, goes_on),
            monthly_cents=row.cents,
            free_until=row.free_until,
            released=record.released_at is not None,
            may_put_online=self._hindrance(row, kind, {Kind.LOCAL: no_package}, ErrorCode.ADMINISTRATION_NOT_LOCAL),
            may_back_up=self._hindrance(row, kind, dict.fromkeys(Kind)),
            may_copy=self._hindrance(row, kind, {Kind.LOCAL: None, Kind.ONLINE: None}, ErrorCode.COPY_OF_OTHERS),
            may_release=self._hindrance(row, kind, {Kind.LOCAL: request_open}, ErrorCode.RELEASE_NOT_LOCAL),
            may_delete=self._hindrance(
                row, kind, {Kind.LOCAL: request_open, Kind.ONLINE: request_open}, ErrorCode.DELETE_OF_OTHERS
            ),
        )

    def _hindrance(
        self, row: Row[Any], kind: Kind, allowed: Mapping[Kind, ErrorCode | None], otherwise: ErrorCode | None = None
    ) -> ErrorCode | None:
        """Why something that is meant for the kinds `allowed` cannot be done now, or None."""
        if kind not in allowed:
            return otherwise
        if row[0].released_at is not None:
            return ErrorCode.ADMINISTRATION_RELEASED
        return ErrorCode.ADMINISTRATION_BUSY if row.state == _STATE_ORDER[State.BUSY] else allowed[kind]
