"""Pages by keyset: a page continues after the sort value and id of the last row, however far down it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import false, literal, tuple_

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Select, Tuple
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
        there = tuple_(literal(after.value, sort.type), literal(after.id))
        statement = statement.where(beyond(sort, identity, there, descending=descending))
    order = (sort.desc(), identity.desc()) if descending else (sort.asc(), identity.asc())
    return statement.order_by(*order).limit(limit + 1)


def beyond(
    sort: ColumnElement[Any], identity: InstrumentedAttribute[int], there: Tuple, *, descending: bool
) -> ColumnElement[bool]:
    """Whether a row comes after `there`, a value and an id: as a pair, so both databases start there in the index."""
    here = tuple_(sort, identity)
    return here < there if descending else here > there


def contains(column: ColumnElement[str] | InstrumentedAttribute[str], search: str) -> ColumnElement[bool]:
    """Whether `column` holds `search` anywhere, wildcards in it taken literally."""
    # No text holds the sign NUL, and PostgreSQL refuses the question.
    return false() if "\0" in search else column.contains(search, autoescape=True)
