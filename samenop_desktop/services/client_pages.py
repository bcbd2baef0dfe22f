"""The client's side of an offer: whoever has the link may look, confirm or decline."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from samenop_desktop.domain.accounts import Role
from samenop_desktop.domain.confirmation import check_confirmation, check_reason
from samenop_desktop.domain.days import first_paid_day
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import FindingCode, FindingsError, demand, refusal
from samenop_desktop.domain.packages import Package, Payer
from samenop_desktop.domain.requests import RequestStatus, status_at
from samenop_desktop.services.confirming import Confirming, Evidence
from samenop_desktop.services.documents import company_document, company_from
from samenop_desktop.services.passwords import hash_password
from samenop_desktop.services.rows import OfferPage
from samenop_desktop.services.secrets import hash_of
from samenop_desktop.store.records import AccountRecord, LinkRecord, RequestRecord, SubscriptionRecord

if TYPE_CHECKING:
    from samenop_desktop.domain.confirmation import Confirmation
    from samenop_desktop.services.accounts import AccountService
    from samenop_desktop.services.endings import Endings
    from samenop_desktop.services.posting import Posting
    from samenop_desktop.store.transactions import Store, Transaction


class ClientPageService:
    """What the holder of a link can do. No method tells more about an unknown token than LINK_UNKNOWN."""

    def __init__(self, store: Store, accounts: AccountService, posting: Posting, endings: Endings) -> None:
        self._store = store
        self._accounts = accounts
        self._confirming = Confirming(posting, endings)
        self._endings = endings

    def view(self, token: str) -> OfferPage:
        """The offer as it is now; changes nothing (D21). Raises LINK_UNKNOWN."""
        with self._store.read() as tx:
            return self._page(tx, *self._found(tx, token))

    def confirm(self, token: str, form: Confirmation, shown: str) -> OfferPage:
        """Confirm the offer, all in one transaction, and return what is now true; likewise when it had ended already.

        `shown` is the text that the client agreed to; it is kept with what he filled in (D27). Raises LINK_UNKNOWN,
        `FindingsError` for the form, SIGN_IN_SLOWED, REQUEST_OWNER_CHANGED, REQUEST_ADDRESS_OF_OFFICE, or
        CLIENT_SIGN_IN_REQUIRED when the address has become an account since the page was shown (D23).
        """
        page = self.view(token)
        if page.status is not RequestStatus.OPEN:
            return page
        form = replace(form, details=replace(form.details, email=page.details.email))
        found = check_confirmation(
            form, page.details, has_account=page.has_account, client_pays=page.payer is Payer.CLIENT
        )
        demand(ErrorCode.CONFIRMATION_INCOMPLETE, found)
        if page.has_account:
            self._prove(page.details.email, form.password)
            password_hash = None
        else:
            password_hash = hash_password(form.password)
        try:
            with self._store.write() as tx:
                link, request = self._found(tx, token)
                evidence = _evidence(form, shown, at_table=link.at_table)
                self._confirming.confirm(tx, request, form, password_hash, evidence)
                tx.session.flush()
                tx.session.refresh(request)
                return self._page(tx, link, request)
        except IntegrityError as error:
            raise SamenopError(ErrorCode.CLIENT_SIGN_IN_REQUIRED) from error

    def decline(self, token: str, reason: str) -> OfferPage:
        """Decline the offer and return what is now true (D15). Raises LINK_UNKNOWN, `FindingsError` for the reason."""
        demand(ErrorCode.REASON_WRONG, check_reason(reason))
        with self._store.write() as tx:
            link, request = self._found(tx, token)
            self._endings.decline(tx, request.id, reason.strip())
            tx.session.refresh(request)
            return self._page(tx, link, request)

    def _prove(self, email: str, password: str) -> None:
        try:
            self._accounts.prove(email, password)
        except SamenopError as error:
            if error.code is not ErrorCode.SIGN_IN_FAILED:
                raise
            wrong = refusal("password", FindingCode.PASSWORD_WRONG)
            raise FindingsError(ErrorCode.CONFIRMATION_INCOMPLETE, (wrong,)) from error

    def _found(self, tx: Transaction, token: str) -> tuple[LinkRecord, RequestRecord]:
        link = tx.session.scalar(select(LinkRecord).where(LinkRecord.token_hash == hash_of(token)))
        if link is None:
            raise SamenopError(ErrorCode.LINK_UNKNOWN)
        return link, tx.session.get_one(RequestRecord, link.request_id)

    def _page(self, tx: Transaction, link: LinkRecord, request: RequestRecord) -> OfferPage:
        office = tx.session.get_one(AccountRecord, request.office_id)
        status = status_at(RequestStatus(request.status), request.deadline, tx.now)
        client = self._client(tx, request)
        started_here = self._subscription_of(tx, request)
        return OfferPage(
            status=status,
            office=office.name,
            office_city=office.city,
            office_phone=office.phone,
            office_email=office.email,
            administration=request.administration_name,
            package=Package(request.package or Package.IN_STAP),
            monthly_cents=request.monthly_cents or 0,
            payer=Payer(request.payer or Payer.CLIENT),
            last_day=request.last_day,
            details=company_from(request.details),
            has_account=client is not None,
            at_table=link.at_table,
            first_paid_day=started_here.first_paid_day if started_here else None,
            first_paid_day_if_confirmed_now=first_paid_day(tx.now),
            relation_number=client.relation_number if client and status is RequestStatus.CONFIRMED else "",
        )

    def _client(self, tx: Transaction, request: RequestRecord) -> AccountRecord | None:
        if request.client_id is not None:
            return tx.session.get_one(AccountRecord, request.client_id)
        return tx.session.scalar(
            select(AccountRecord).where(AccountRecord.email_key == request.email_key, AccountRecord.role == Role.CLIENT)
        )

    def _subscription_of(self, tx: Transaction, request: RequestRecord) -> SubscriptionRecord | None:
        """The subscription that began with confirming this request, if it did (D23)."""
        if request.client_id is None:
            return None
        return tx.session.scalar(
            select(SubscriptionRecord).where(
                SubscriptionRecord.account_id == request.client_id,
                SubscriptionRecord.started_at == request.ended_at,
            )
        )


def _evidence(form: Confirmation, shown: str, *, at_table: bool) -> Evidence:
    filled_in: dict[str, Any] = {
        "details": company_document(form.details),
        "iban": form.iban.strip(),
        "agreed": form.agreed,
        "at_table": at_table,
    }
    whole = json.dumps([shown, filled_in], ensure_ascii=False, sort_keys=True)
    return Evidence(shown, filled_in, hashlib.sha256(whole.encode()).hexdigest(), at_table)
