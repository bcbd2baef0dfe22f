"""The mail with the link by which a client sees a request, written from the request as it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from samenop_desktop.domain.packages import Package, Payer
from samenop_desktop.domain.requests import RequestKind
from samenop_desktop.mail.messages import OfferMail, Terms, TransferMail
from samenop_desktop.services.documents import company_from
from samenop_desktop.services.posting import Post, mail_client, mail_office
from samenop_desktop.store.records import AccountRecord

if TYPE_CHECKING:
    from samenop_desktop.services.posting import Posting
    from samenop_desktop.store.records import RequestRecord
    from samenop_desktop.store.transactions import Transaction


def invite(tx: Transaction, posting: Posting, office: AccountRecord, request: RequestRecord) -> None:
    """Queue the mail to the client of an open request; its link is made when it leaves."""
    client = mail_client(company_from(request.details), request.email)
    mail: OfferMail | TransferMail
    if request.kind == RequestKind.TRANSFER:
        mail = TransferMail(mail_office(office), client, request.administration_name, request.last_day)
    else:
        terms = Terms(
            administration=request.administration_name,
            package=Package(request.package or Package.IN_STAP),
            monthly_cents=request.monthly_cents or 0,
            payer=Payer(request.payer or Payer.CLIENT),
        )
        has_free_days = not is_known(tx, request.email_key)
        mail = OfferMail(mail_office(office), client, terms, request.last_day, has_free_days)
    posting.post(tx, Post(mail, office, request.email, request.id))


def is_known(tx: Transaction, key: str) -> bool:
    """Whether an address has an account, whose licence may have ended: no second free period (D23, D41)."""
    return tx.session.scalar(select(AccountRecord.id).where(AccountRecord.email_key == key)) is not None
