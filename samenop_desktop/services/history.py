"""Writing the history: one line an act, in the transaction of the act itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import insert

from samenop_desktop.store.history import HistoryRecord, PersonalRecord

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias

    from sqlalchemy import Row

    from samenop_desktop.domain.acts import Act
    from samenop_desktop.store.transactions import Transaction

    State: TypeAlias = dict[str, Any]


def note(  # noqa: PLR0913  # a line has that many parts, all by name
    tx: Transaction,
    act: Act,
    *,
    actor_id: int | None,
    administration_id: int | None = None,
    request_id: int | None = None,
    before: dict[str, Any] | None = None,
    after: dict[str, Any] | None = None,
    personal: dict[str, Any] | None = None,
    personal_of: int | None = None,
) -> None:
    """Add one line. `actor_id` is None for the program itself; `personal` is kept apart from the line (D45)."""
    personal_id = None
    if personal:
        record = PersonalRecord(account_id=personal_of, data=personal)
        tx.session.add(record)
        tx.session.flush()
        personal_id = record.id
    tx.session.add(
        HistoryRecord(
            at=tx.now,
            act=act,
            actor_id=actor_id,
            administration_id=administration_id,
            request_id=request_id,
            before=before or {},
            after=after or {},
            personal_id=personal_id,
        )
    )


def note_alike(tx: Transaction, act: Act, requests: Sequence[Row[Any]], before: State, after: State) -> None:
    """Add a line for each of `requests`, to which the program itself did the same."""
    rows = [
        {
            "at": tx.now,
            "act": act,
            "administration_id": request.administration_id,
            "request_id": request.id,
            "before": before,
            "after": after,
        }
        for request in requests
    ]
    if rows:
        tx.session.connection().execute(insert(HistoryRecord), rows)
