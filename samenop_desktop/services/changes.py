"""A number that tells a window that something in the store has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from samenop_desktop.store.history import HistoryRecord

if TYPE_CHECKING:
    from samenop_desktop.store.transactions import Store

RECENT = 1000


class ChangeService:
    """Tells windows when to look again."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def number(self) -> int:
        """A number that differs from the last one when an act was noted since.

        On PostgreSQL a line with a lower id may be committed after one with a higher, so the number also counts
        the most recent ids.
        """
        with self._store.read() as tx:
            newest = tx.session.scalar(select(func.max(HistoryRecord.id))) or 0
            recent = tx.session.scalar(
                select(func.count()).select_from(HistoryRecord).where(HistoryRecord.id > newest - RECENT)
            )
            return newest * (RECENT + 1) + (recent or 0)
