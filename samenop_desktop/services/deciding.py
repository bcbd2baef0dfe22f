"""A client's yes to a request, said once: one guarded statement decides, and what he saw is kept (D16, D27)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import update

from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.store.records import EvidenceRecord, RequestRecord

if TYPE_CHECKING:
    from samenop_desktop.store.transactions import Transaction


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the client was shown and filled in (D27); `sha256` is the checksum of both together."""

    shown: str
    filled_in: dict[str, Any]
    sha256: str
    at_table: bool


def win(tx: Transaction, request: RequestRecord, evidence: Evidence) -> bool:
    """Note that the request is confirmed and keep the evidence; False when it was not open (any more)."""
    won = tx.session.scalar(
        update(RequestRecord)
        .where(
            RequestRecord.id == request.id,
            RequestRecord.status == RequestStatus.OPEN,
            RequestRecord.deadline > tx.now,
        )
        .values(status=RequestStatus.CONFIRMED, ended_at=tx.now, at_table=evidence.at_table)
        .returning(RequestRecord.id)
    )
    if won is None:
        return False
    tx.session.add(
        EvidenceRecord(
            request_id=request.id,
            at=tx.now,
            shown=evidence.shown,
            filled_in=evidence.filled_in,
            sha256=evidence.sha256,
        )
    )
    return True
