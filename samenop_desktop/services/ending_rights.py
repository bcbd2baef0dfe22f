"""Ending every right in an administration at once, when it gets another owner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, update

from samenop_desktop.domain.acts import Act
from samenop_desktop.services.history import note
from samenop_desktop.store.records import AccessRightRecord, OpenedRecord

if TYPE_CHECKING:
    from collections.abc import Sequence

    from samenop_desktop.store.records import RequestRecord
    from samenop_desktop.store.transactions import Transaction


def end_all_rights(tx: Transaction, request: RequestRecord) -> None:
    """End all rights in the administration of a confirmed request, each with its line in the history (D25, D30)."""
    ended = tx.session.scalars(
        update(AccessRightRecord)
        .where(AccessRightRecord.administration_id == request.administration_id, AccessRightRecord.ended_at.is_(None))
        .values(ended_at=tx.now)
        .returning(AccessRightRecord.office_id)
    ).all()
    for office_id in ended:
        note(
            tx,
            Act.RIGHT_ENDED,
            actor_id=None,
            administration_id=request.administration_id,
            request_id=request.id,
            before={"right_of": office_id},
        )
    forget_opening(tx, request.administration_id, ended)


def forget_opening(tx: Transaction, administration_id: int, account_ids: Sequence[int]) -> None:
    """Forget when these accounts last opened an administration that is no longer theirs to open (D35)."""
    tx.session.execute(
        delete(OpenedRecord).where(
            OpenedRecord.administration_id == administration_id, OpenedRecord.account_id.in_(account_ids)
        )
    )
