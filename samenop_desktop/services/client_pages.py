"""The client's side of an offer: whoever has the link, or signs in as that client, may look, confirm or decline."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeAlias

from sqlalchemy import and_, false, or_, select
from sqlalchemy.exc import IntegrityError

from samenop_desktop.domain.accounts import Role
from samenop_desktop.domain.confirmation import check_acceptance, check_confirmation, check_reason
from samenop_desktop.domain.days import days_left
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import demand
from samenop_desktop.domain.requests import RequestKind, RequestStatus
from samenop_desktop.services.access import account_of
from samenop_desktop.services.client_rows import OwnRequest
from samenop_desktop.services.confirming import Confirming
from samenop_desktop.services.deciding import Evidence
from samenop_desktop.services.documents import company_document
from samenop_desktop.services.offer_pages import LinkPages, page_of_request
from samenop_desktop.services.passwords import hash_password
from samenop_desktop.services.secrets import hash_of
from samenop_desktop.services.transferring import Transferring
from samenop_desktop.store.records import AccountRecord, LinkRecord, RequestRecord

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import ColumnElement

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.domain.confirmation import Confirmation
    from samenop_desktop.services.accounts import AccountService
    from samenop_desktop.services.endings import Endings
    from samenop_desktop.services.offer_rows import OfferPage
    from samenop_desktop.services.posting import Posting
    from samenop_desktop.services.readiness import LoadSettings
    from samenop_desktop.store.transactions import Store, Transaction

    Find: TypeAlias = Callable[[Transaction, bool], "_Found"]
    """Finds a request in a transaction; true locks it until its end, so that a new link cannot come between."""


@dataclass(frozen=True, slots=True)
class _Found:
    """A request, and whether it was found by a link that was opened at the office's table."""

    request: RequestRecord
    at_table: bool


class ClientPageService:
    """What the holder of a link can do, and the client who is signed in (`..._own`), for whom mails may get lost.

    No method tells more about an unknown token, or about somebody else's request, than LINK_UNKNOWN.
    """

    def __init__(
        self, store: Store, accounts: AccountService, posting: Posting, endings: Endings, load_settings: LoadSettings
    ) -> None:
        self._store = store
        self._link_pages = LinkPages(store)
        self._accounts = accounts
        self._confirming = Confirming(posting, endings, load_settings)
        self._transferring = Transferring(posting, endings, load_settings)
        self._endings = endings

    def view(self, token: str) -> OfferPage:
        """The offer as it is now; changes nothing (D21). Raises LINK_UNKNOWN."""
        page = self._link_pages.page(token)
        if page is None:
            raise SamenopError(ErrorCode.LINK_UNKNOWN)
        return page

    def confirm(self, token: str, form: Confirmation, shown: str) -> OfferPage:
        """Confirm the offer, all in one transaction, and return what is now true; likewise when it had ended already.

        `shown` is the text that the client agreed to; it is kept with what he filled in (D27). Raises LINK_UNKNOWN,
        `FindingsError` for the form, SIGN_IN_SLOWED, REQUEST_OWNER_CHANGED, REQUEST_ADDRESS_OF_OFFICE, or
        CLIENT_SIGN_IN_REQUIRED when the address has become an account since the page was shown (D23).
        """
        return self._confirm(_by_link(token), form, shown)

    def decline(self, token: str, reason: str) -> OfferPage:
        """Decline the offer and return what is now true (D15). Raises LINK_UNKNOWN, `FindingsError` for the reason."""
        return self._decline(_by_link(token), reason)

    def waiting(self, actor: Actor) -> tuple[OwnRequest, ...]:
        """The open requests that wait for this client, the one that ends first on top; none for an office."""
        with self._store.read() as tx:
            rows = tx.session.execute(
                select(RequestRecord, AccountRecord.name)
                .join(AccountRecord, AccountRecord.id == RequestRecord.office_id)
                .where(
                    _is_for(account_of(tx, actor)),
                    RequestRecord.status == RequestStatus.OPEN,
                    RequestRecord.deadline > tx.now,
                )
                .order_by(RequestRecord.deadline, RequestRecord.id)
            )
            return tuple(
                OwnRequest(
                    id=request.id,
                    kind=RequestKind(request.kind),
                    office=office,
                    administration=request.administration_name,
                    last_day=request.last_day,
                    days_left=days_left(request.last_day, tx.now),
                )
                for request, office in rows
            )

    def view_own(self, actor: Actor, request_id: int) -> OfferPage:
        """As `view`, for the client himself."""
        return self._view(_by_client(actor, request_id))

    def confirm_own(self, actor: Actor, request_id: int, form: Confirmation, shown: str) -> OfferPage:
        """As `confirm`, for the client himself; his password is asked all the same."""
        return self._confirm(_by_client(actor, request_id), form, shown)

    def decline_own(self, actor: Actor, request_id: int, reason: str) -> OfferPage:
        """As `decline`, for the client himself."""
        return self._decline(_by_client(actor, request_id), reason)

    def _view(self, find: Find) -> OfferPage:
        with self._store.read() as tx:
            return _page(tx, find(tx, False))

    def _confirm(self, find: Find, form: Confirmation, shown: str) -> OfferPage:
        page = self._view(find)
        if page.status is not RequestStatus.OPEN:
            return page
        is_transfer = page.kind is RequestKind.TRANSFER
        if is_transfer:
            form = replace(form, details=page.details, iban="")
            findings = check_acceptance(form)
        else:
            form = replace(form, details=replace(form.details, email=page.details.email))
            findings = check_confirmation(form, page.details, has_account=page.has_account, client_pays=page.asks_iban)
        demand(ErrorCode.CONFIRMATION_INCOMPLETE, findings)
        if page.has_account:
            self._accounts.demand_password(page.details.email, form.password, ErrorCode.CONFIRMATION_INCOMPLETE)
            password_hash = None
        else:
            password_hash = hash_password(form.password)
        try:
            with self._store.write() as tx:
                found = find(tx, True)
                evidence = _evidence(form, shown, at_table=found.at_table)
                if is_transfer:
                    self._transferring.accept(tx, found.request, evidence)
                else:
                    self._confirming.confirm(tx, found.request, form, password_hash, evidence)
                tx.session.flush()
                return _page(tx, found)
        except IntegrityError as error:
            raise SamenopError(ErrorCode.CLIENT_SIGN_IN_REQUIRED) from error

    def _decline(self, find: Find, reason: str) -> OfferPage:
        demand(ErrorCode.REASON_WRONG, check_reason(reason))
        with self._store.write() as tx:
            found = find(tx, True)
            self._endings.decline(tx, found.request.id, reason.strip())
            return _page(tx, found)


def _page(tx: Transaction, found: _Found) -> OfferPage:
    return page_of_request(tx, found.request.id, at_table=found.at_table)


def _by_link(token: str) -> Find:
    """Finds the request behind a link."""

    def find(tx: Transaction, lock: bool) -> _Found:
        statement = (
            select(RequestRecord, LinkRecord.at_table)
            .join(LinkRecord, LinkRecord.request_id == RequestRecord.id)
            .where(
                LinkRecord.token_hash == hash_of(token),
                LinkRecord.link_generation == RequestRecord.link_generation,
            )
        )
        found = tx.session.execute(statement.with_for_update(of=RequestRecord) if lock else statement).one_or_none()
        if found is None:
            raise SamenopError(ErrorCode.LINK_UNKNOWN)
        return _Found(*found)

    return find


def _by_client(actor: Actor, request_id: int) -> Find:
    """Finds a request that was made to the client who is signed in."""

    def find(tx: Transaction, lock: bool) -> _Found:
        statement = select(RequestRecord).where(RequestRecord.id == request_id, _is_for(account_of(tx, actor)))
        request = tx.session.scalar(statement.with_for_update(of=RequestRecord) if lock else statement)
        if request is None:
            raise SamenopError(ErrorCode.LINK_UNKNOWN)
        return _Found(request, at_table=False)

    return find


def _is_for(account: AccountRecord) -> ColumnElement[bool]:
    """The condition that a request was made to this client: by his account, or by the address that is now his."""
    if account.role != Role.CLIENT:
        return false()
    open_to_him = and_(RequestRecord.client_id.is_(None), RequestRecord.email_key == account.email_key)
    return or_(RequestRecord.client_id == account.id, open_to_him)


def _evidence(form: Confirmation, shown: str, *, at_table: bool) -> Evidence:
    filled_in: dict[str, Any] = {
        "details": company_document(form.details),
        "iban": form.iban.strip(),
        "agreed": form.agreed,
        "at_table": at_table,
    }
    whole = json.dumps([shown, filled_in], ensure_ascii=False, sort_keys=True)
    return Evidence(shown, filled_in, hashlib.sha256(whole.encode()).hexdigest(), at_table)
