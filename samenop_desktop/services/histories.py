"""Reading the history of an administration or of a request, for those whom it concerns."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import and_, func, or_, select

from samenop_desktop.domain.act_groups import ActGroup, acts_of
from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.days import start_of
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.services.access import account_of, readable_administration
from samenop_desktop.services.history_rows import HistoryRow
from samenop_desktop.services.paging import page_of
from samenop_desktop.services.rows import Cursor, Page
from samenop_desktop.store.records import AccountRecord, HistoryRecord, PersonalRecord, RequestRecord

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlalchemy import ColumnElement, Row, Select

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.history_rows import HistoryQuery
    from samenop_desktop.store.transactions import Store, Transaction

ACCOUNT_KEYS = ("owner_id", "right_of", "account", "client_id", "of")
"""Names under which an act keeps the id of an account."""

_OF_ONE_OFFICE = (*acts_of(ActGroup.ACCESS), *acts_of(ActGroup.BACKUPS))
"""Acts that concern one office among those that may work in an administration."""

_ANONYMOUS = "anonymous"


class HistoryService:
    """Hands out lines of the history; nothing here changes any."""

    def __init__(self, store: Store, desk_id: str) -> None:
        self._store = store
        self._desk_id = desk_id

    def page(self, actor: Actor, query: HistoryQuery, after: Cursor | None, limit: int) -> Page[HistoryRow]:
        """One page of lines. Raises ADMINISTRATION_UNKNOWN or REQUEST_UNKNOWN for what does not concern the actor.

        Of an administration its owner sees every line, an office with a right those that do not concern another
        office alone (D32, D35); lines of a request are seen by its two sides only.
        """
        with self._store.read() as tx:
            statement = page_of(
                self._lines(tx, actor, query),
                sort=cast("ColumnElement[Any]", HistoryRecord.id.expression),
                identity=HistoryRecord.id,
                descending=query.descending,
                after=after,
                limit=limit,
            )
            found = tx.session.execute(statement).all()
            shown = found[:limit]
            following = Cursor(shown[-1][0].id, shown[-1][0].id) if len(found) > limit else None
            return Page(_rows(tx, shown), following)

    def count(self, actor: Actor, query: HistoryQuery) -> int:
        """How many lines the query has in all. Raises as `page` does."""
        with self._store.read() as tx:
            lines = self._lines(tx, actor, query).with_only_columns(HistoryRecord.id).subquery()
            return tx.session.scalar(select(func.count()).select_from(lines)) or 0

    def _lines(self, tx: Transaction, actor: Actor, query: HistoryQuery) -> Select[Any]:
        record = HistoryRecord
        statement = (
            select(record, AccountRecord.name, AccountRecord.relation_number, PersonalRecord.data)
            .outerjoin(AccountRecord, AccountRecord.id == record.actor_id)
            .outerjoin(PersonalRecord, PersonalRecord.id == record.personal_id)
            .where(*self._concerning(tx, actor, query))
        )
        if query.group is not None:
            statement = statement.where(record.act.in_(acts_of(query.group)))
        if query.first_day is not None:
            statement = statement.where(record.at >= start_of(query.first_day))
        if query.last_day is not None:
            statement = statement.where(record.at < start_of(query.last_day + timedelta(days=1)))
        return statement

    def _concerning(self, tx: Transaction, actor: Actor, query: HistoryQuery) -> tuple[ColumnElement[bool], ...]:
        account_id = account_of(tx, actor).id
        is_party = or_(RequestRecord.office_id == account_id, RequestRecord.client_id == account_id)
        record = HistoryRecord
        if query.request_id is not None:
            request = tx.session.scalar(select(RequestRecord.id).where(RequestRecord.id == query.request_id, is_party))
            if request is None:
                raise SamenopError(ErrorCode.REQUEST_UNKNOWN)
            return (record.request_id == request,)
        administration = readable_administration(tx, actor, query.administration_id or 0, self._desk_id)
        own_requests = select(RequestRecord.id).where(RequestRecord.administration_id == administration.id, is_party)
        without_request = and_(record.administration_id == administration.id, record.request_id.is_(None))
        conditions = [or_(without_request, record.request_id.in_(own_requests))]
        if administration.owner_id != account_id:
            conditions.append(
                or_(
                    record.act.not_in(_OF_ONE_OFFICE),
                    record.actor_id == account_id,
                    *(
                        side[key].as_integer() == account_id
                        for side in (record.before, record.after)
                        for key in ("right_of", "account")
                    ),
                )
            )
        return tuple(conditions)


def _rows(tx: Transaction, found: Sequence[Row[Any]]) -> tuple[HistoryRow, ...]:
    names = _names(tx, (side for row in found for side in (row[0].before, row[0].after)))
    return tuple(_row(row, names) for row in found)


def _row(row: Row[Any], names: Mapping[int, str]) -> HistoryRow:
    line: HistoryRecord = row[0]
    personal = row.data
    anonymous = bool(personal and personal.get(_ANONYMOUS))
    return HistoryRow(
        id=line.id,
        at=line.at,
        act=Act(line.act),
        who=row.name or "",
        relation_number=row.relation_number or "",
        before=_named(line.before, names),
        after=_named(line.after, names),
        personal=None if anonymous else personal,
        anonymous=anonymous,
    )


def _names(tx: Transaction, sides: Iterable[Mapping[str, Any]]) -> Mapping[int, str]:
    """The names of the accounts that the sides of lines hold by id."""
    ids = {side[key] for side in sides for key in ACCOUNT_KEYS if isinstance(side.get(key), int)}
    if not ids:
        return {}
    found = tx.session.execute(select(AccountRecord.id, AccountRecord.name).where(AccountRecord.id.in_(ids)))
    return {row.id: row.name for row in found}


def _named(side: Mapping[str, Any], names: Mapping[int, str]) -> dict[str, Any]:
    return {key: names.get(value, "") if key in ACCOUNT_KEYS else value for key, value in side.items()}
