"""Which requests of an office a query finds, and in which order: by id alone, read from the indexes of that order.

Rows are fetched afterwards, and only those that will be shown: with a million requests a page takes a few milliseconds.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from sqlalchemy import text

from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.domain.text import text_key
from samenop_desktop.services import offer_statements as statements
from samenop_desktop.services.offer_statements import ALL, Form, Narrowing, Way
from samenop_desktop.services.rows import ANCHOR_EVERY, Cursor, Outline
from samenop_desktop.store.search import ids_with, like_part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Row, Select

    from samenop_desktop.services.offer_rows import OfferQuery
    from samenop_desktop.store.transactions import Look

SCANNED = (2_000, 20_000)
"""Requests that are looked through in order before any search: a few, and more where these promise to fill a page."""
PROMISING = 10
"""How many times as much as a few of them gave there must be among more."""
FEW = 2_000
"""Up to so many hits are looked up one by one and sorted; of more than that the order's index meets a pageful soon."""


class OfferFinding:
    """The ids behind the table for one query of an office, in one look at the store."""

    def __init__(self, look: Look, office_id: int, query: OfferQuery) -> None:
        self._look = look
        self._key = text_key(query.search)
        self._form = Form(query.sort, query.descending, query.status, searches=bool(self._key))
        self._values: dict[str, object] = {"office": office_id, "now": look.now, "key": like_part(self._key)}

    def cursors(self, after: Cursor | None, limit: int, skip: int = 0) -> list[Cursor]:
        """The places of at most `limit` requests in the order of the query, past `after` and then `skip` more."""
        found: list[Cursor] = []
        for number in self._stretches(after):
            here = after if after is not None and after.stretch == number else None
            if rows := self._read(number, here, limit - len(found), skip):
                skip = 0
                found.extend(Cursor(row.value, row.id, number) for row in rows)
                if len(found) == limit:
                    break
            elif skip:
                skip -= self._size(number, here)
        return found

    def count(self) -> int:
        """How many requests the query finds."""
        return sum(self._size(number, None) for number in self._stretches(None))

    def outline(self) -> Outline:
        """How many requests there are, and where every `ANCHOR_EVERY`th of them stands."""
        if self._form.narrows:
            return self._numbered()
        # In the index itself leaping from one to the next takes a tenth of the time that numbering all of them does.
        anchors: list[Cursor] = []
        while leap := self.cursors(anchors[-1] if anchors else None, 1, skip=ANCHOR_EVERY - 1):
            anchors += leap
        last = anchors[-1] if anchors else None
        rest = sum(
            self._size(number, last if last is not None and last.stretch == number else None)
            for number in self._stretches(last)
        )
        return Outline(len(anchors) * ANCHOR_EVERY + rest, tuple(anchors))

    def _numbered(self) -> Outline:
        total = 0
        anchors: list[Cursor] = []
        for number in self._stretches(None):
            size = 0
            statement = statements.numbered(self._form, number, self._narrowing_for_all)
            for row in self._rows(statement, passed=total, every=ANCHOR_EVERY):
                size = row.size
                if (total + row.place) % ANCHOR_EVERY == 0:
                    anchors.append(Cursor(row.value, row.id, number))
            total += size
        return Outline(total, tuple(anchors))

    def _stretches(self, after: Cursor | None) -> Sequence[int]:
        """The numbers of the stretches in the order of the query, from that of `after` on."""
        if "\0" in self._key:
            # No text holds that sign, and PostgreSQL refuses the question.
            return ()
        numbers = range(len(statements.stretches(self._form)))
        if self._form.descending:
            return numbers[: None if after is None else after.stretch + 1][::-1]
        return numbers[0 if after is None else after.stretch :]

    # --- search and filter ------------------------------------------------------------------------

    @cached_property
    def _narrowing(self) -> Narrowing:
        """The way to what fits that finds it soonest."""
        if not self._form.narrows:
            return ALL
        if not self._form.searches:
            by_status = statements.with_status(self._form.status or RequestStatus.OPEN)
            return self._few(by_status) or Narrowing(Way.READING)
        found = ids_with(self._look.connection, self._key)
        if found is None:
            return Narrowing(Way.READING)
        self._values.update(found.values)
        return self._few(found.ids) or self._among(found.ids)

    @property
    def _narrowing_for_all(self) -> Narrowing:
        """The same when every one of them is asked for: looking many up takes a quarter of going along the order."""
        narrowing = self._narrowing
        return Narrowing(Way.BY_SEARCH, narrowing.found) if narrowing.way is Way.AMONG else narrowing

    def _few(self, ids: Select[Any]) -> Narrowing | None:
        """The way by the first column of `ids`, None when there are more than a few."""
        few = [row[0] for row in self._rows(statements.few(ids), limit=FEW + 1)]
        if len(few) > FEW:
            return None
        self._values["ids"] = few
        return Narrowing(Way.BY_ID)

    def _among(self, ids: Select[Any]) -> Narrowing:
        if self._look.connection.dialect.name == "postgresql":
            # Room to keep the ids of a million requests at hand; with less it would search them anew for each row.
            self._look.connection.execute(text("SET LOCAL work_mem = '64MB'"))
        return Narrowing(Way.AMONG, ids)

    # --- reading ----------------------------------------------------------------------------------

    def _read(self, number: int, after: Cursor | None, limit: int, skip: int) -> Sequence[Row[Any]]:
        """At most `limit` rows with `id` and `value` of one stretch, in order."""
        if self._form.narrows and skip < limit and "ids" not in self._values:
            rows = self._look_through(number, after, skip + limit)
            if len(rows) == skip + limit:
                return rows[skip:]
        statement = statements.page(self._form, number, self._narrowing, past=after is not None)
        return self._rows(statement, after, limit=limit, skip=skip, reach=skip + limit)

    def _look_through(self, number: int, after: Cursor | None, wanted: int) -> list[Row[Any]]:
        """The first of a stretch by reading requests one after another, as far as that promises to give `wanted`."""
        rows: list[Row[Any]] = []
        for scanned in SCANNED:
            statement = statements.looking_through(self._form, number, past=after is not None)
            rows += self._rows(statement, after, limit=scanned, skip=0, reach=scanned, wanted=wanted - len(rows))
            if len(rows) == wanted or len(rows) * PROMISING < wanted:
                break
            after = Cursor(rows[-1].value, rows[-1].id, number)
        return rows

    def _size(self, number: int, after: Cursor | None) -> int:
        statement = statements.size(self._form, number, self._narrowing, past=after is not None)
        (row,) = self._rows(statement, after)
        return int(row[0])

    def _rows(self, statement: Select[Any], after: Cursor | None = None, **bounds: int) -> Sequence[Row[Any]]:
        place = {} if after is None else {"after_value": after.value, "after_id": after.id}
        return self._look.connection.execute(statement, {**self._values, **place, **bounds}).all()
