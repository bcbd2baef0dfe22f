"""The table Administraties: what an account sees of its own administrations and of those in which it has a right."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from samenop_desktop.services.access import has_accountant_package
from samenop_desktop.services.administration_statements import (
    count_statement,
    included_statement,
    page_statement,
    row_statement,
)
from samenop_desktop.services.administration_viewer import Viewer
from samenop_desktop.services.rows import AdministrationRow, Cursor, Page

if TYPE_CHECKING:
    from samenop_desktop.services.rows import AdministrationQuery
    from samenop_desktop.store.transactions import Transaction


class AdministrationTable:
    """The table as one viewer sees it at one desk, inside one transaction."""

    def __init__(self, tx: Transaction, viewer_id: int, desk_id: str) -> None:
        self._tx = tx
        self._viewer = Viewer(viewer_id, desk_id, has_accountant_package(tx, viewer_id), tx.now)

    def page(self, query: AdministrationQuery, after: Cursor | None, limit: int) -> Page[AdministrationRow]:
        """One page of the table."""
        found = self._tx.session.execute(page_statement(query, after, limit), self._values).all()
        last = found[limit - 1] if len(found) > limit else None
        rows = tuple(map(self._viewer.row, found[:limit]))
        return Page(rows, Cursor(last.sort, last.id) if last else None)

    def count(self, search: str) -> int:
        """How many rows the table has in all."""
        return self._tx.session.scalar(count_statement(search), self._viewer.values()) or 0

    def row(self, administration_id: int) -> AdministrationRow | None:
        """The row of one administration; None when the viewer may not see it (D35)."""
        found = self._tx.session.execute(row_statement(administration_id), self._values).one_or_none()
        return self._viewer.row(found) if found else None

    @cached_property
    def _values(self) -> dict[str, object]:
        values = self._viewer.values()
        return {**values, "included": self._tx.session.scalar(included_statement(), values) or 0}
