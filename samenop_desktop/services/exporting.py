"""What both exports of a client's details have in common: his requests with their mails (D45)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from samenop_desktop.domain.exports import SHOWN_OF_IBAN, ExportedMail, ExportedRequest
from samenop_desktop.domain.requests import RequestKind, RequestStatus, status_at
from samenop_desktop.mail.rendered import LINK_PLACEHOLDER, LINK_TAKEN_OUT
from samenop_desktop.services.documents import company_from
from samenop_desktop.store.records import AccountRecord, EvidenceRecord, MailRecord

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import ColumnElement

    from samenop_desktop.domain.exports import ExportedAct
    from samenop_desktop.store.records import RequestRecord
    from samenop_desktop.store.transactions import Transaction


def exported_request(
    tx: Transaction, request: RequestRecord, mails: tuple[ExportedMail, ...], acts: tuple[ExportedAct, ...]
) -> ExportedRequest:
    """All that is kept with a request; whose export it is decides which `mails` and `acts` go along."""
    evidence = tx.session.scalar(select(EvidenceRecord).where(EvidenceRecord.request_id == request.id))
    return ExportedRequest(
        office=tx.session.get_one(AccountRecord, request.office_id).name,
        administration=request.administration_name,
        kind=RequestKind(request.kind),
        status=status_at(RequestStatus(request.status), request.deadline, tx.now),
        asked_at=request.asked_at,
        email=request.email,
        details=company_from(request.details),
        reason=request.reason,
        shown=evidence.shown if evidence else "",
        filled_in=_without_iban(evidence.filled_in) if evidence else {},
        mails=mails,
        acts=acts,
    )


def exported_mails(tx: Transaction, which: ColumnElement[bool]) -> tuple[ExportedMail, ...]:
    """The mails that meet a condition, the oldest first, without their links."""
    found = tx.session.scalars(select(MailRecord).where(which).order_by(MailRecord.id))
    return tuple(
        ExportedMail(mail.recipient, mail.subject, mail.text.replace(LINK_PLACEHOLDER, LINK_TAKEN_OUT), mail.state_at)
        for mail in found
    )


def _without_iban(filled_in: Mapping[str, Any]) -> dict[str, Any]:
    """What a client filled in, with only the end of his IBAN."""
    iban = str(filled_in.get("iban") or "")
    return {**filled_in, "iban": f"…{iban[-SHOWN_OF_IBAN:]}"} if iban else dict(filled_in)
