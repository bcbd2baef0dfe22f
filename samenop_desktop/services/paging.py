"""Pages by keyset: a page continues after the sort value and id of the last row, however far down it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, literal, or_

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.orm import InstrumentedAttribute

    from samenop_desktop.services.rows import Cursor


def page_of(
    statement: Select[Any],
    *,
    sort: ColumnElement[Any],
    identity: InstrumentedAttribute[int],
    descending: bool,
    after: Cursor | None,
    limit: int,
) -> Select[Any]:
    """`statement` ordered by `sort` and `identity`, from after `after` on, one row more than `limit`.

    `sort` must never be NULL. The extra row tells whether there is a next page; `cut` takes it off.
    """
    if after is not None:
        value = literal(after.value, sort.type)
        beyond = sort < value if descending else sort > value
        further = identity < after.id if descending else identity > after.id
        statement = statement.where(or_(beyond, and_(sort == value, further)))
    order = (sort.desc(), identity.desc()) if descending else (sort.asc(), identity.asc())
    return statement.order_by(*order).limit(limit + 1)


def contains(column: ColumnElement[str] | InstrumentedAttribute[str], search: str) -> ColumnElement[bool]:
    """Whether `column` holds `search` anywhere, wildcards in it taken literally."""
    return column.contains(search, autoescape=True)
