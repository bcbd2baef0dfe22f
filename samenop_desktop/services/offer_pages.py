"""What the client's page shows of a request, read in one statement: nothing else is looked at as much."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, bindparam, func, select
from sqlalchemy.orm import aliased

from samenop_desktop.domain.accounts import Role
from samenop_desktop.domain.days import day_of, first_paid_day
from samenop_desktop.domain.packages import Package, Payer
from samenop_desktop.domain.requests import RequestKind, RequestStatus, status_at
from samenop_desktop.services.documents import company_from
from samenop_desktop.services.offer_rows import OfferPage
from samenop_desktop.services.secrets import hash_of
from samenop_desktop.store.records import AccountRecord, LinkRecord, RequestRecord, SubscriptionRecord
from samenop_desktop.store.transactions import Look

if TYPE_CHECKING:
    from sqlalchemy import Row

    from samenop_desktop.store.transactions import Store, Transaction

_Office, _Client, _Known = aliased(AccountRecord), aliased(AccountRecord), aliased(AccountRecord)
_Running = aliased(SubscriptionRecord)

_PAGE = (
    select(
        RequestRecord.kind,
        RequestRecord.status,
        RequestRecord.deadline,
        RequestRecord.client_id,
        RequestRecord.ended_at,
        RequestRecord.administration_name,
        RequestRecord.package,
        RequestRecord.monthly_cents,
        RequestRecord.payer,
        RequestRecord.last_day,
        RequestRecord.details,
        _Office.name.label("office"),
        _Office.city.label("office_city"),
        _Office.phone.label("office_phone"),
        _Office.email.label("office_email"),
        _Client.email.label("client_email"),
        _Client.relation_number,
        _Running.id.label("running_id"),
    )
    .join(_Office, _Office.id == RequestRecord.office_id)
    .outerjoin(
        _Client,
        _Client.id
        == func.coalesce(
            RequestRecord.client_id,
            select(_Known.id)
            .where(_Known.email_key == RequestRecord.email_key, _Known.role == Role.CLIENT)
            .scalar_subquery(),
        ),
    )
    .outerjoin(_Running, and_(_Running.account_id == _Client.id, _Running.ended_at.is_(None)))
)
_BEGUN = select(SubscriptionRecord.started_at, SubscriptionRecord.first_paid_day).where(
    SubscriptionRecord.account_id == bindparam("client_id"), SubscriptionRecord.started_at == bindparam("ended_at")
)
"""The subscription that began with confirming a request, if one did (D23): asked for only once it has a client."""
_OF_LINK = (
    _PAGE.add_columns(LinkRecord.at_table)
    .join(LinkRecord, LinkRecord.request_id == RequestRecord.id)
    .where(
        LinkRecord.token_hash == bindparam("token_hash"),
        LinkRecord.link_generation == RequestRecord.link_generation,
    )
)
_OF_REQUEST = _PAGE.add_columns(bindparam("at_table", type_=LinkRecord.at_table.type).label("at_table")).where(
    RequestRecord.id == bindparam("request_id")
)


class LinkPages:
    """The pages behind links."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._of_link = store.asking(_OF_LINK)

    def page(self, token: str) -> OfferPage | None:
        """The page behind a link; None when the link is unknown, or has a successor."""
        with self._store.look(self._of_link, {"token_hash": hash_of(token)}) as found:
            if found is None:
                return None
            row, look = found
            return _page(look, row)


def page_of_request(tx: Transaction, request_id: int, *, at_table: bool) -> OfferPage:
    """The page of a request as it is stored now."""
    look = Look(tx.session.connection(), tx.now)
    return _page(look, look.connection.execute(_OF_REQUEST, {"request_id": request_id, "at_table": at_table}).one())


def _page(look: Look, row: Row[Any]) -> OfferPage:
    has_account = row.client_email is not None
    status = status_at(RequestStatus(row.status), row.deadline, look.now)
    details = company_from(row.details)
    if row.kind == RequestKind.TRANSFER and has_account:
        details = replace(details, email=row.client_email)
    begun = None
    if row.client_id is not None:
        values = {"client_id": row.client_id, "ended_at": row.ended_at}
        begun = look.connection.execute(_BEGUN, values).one_or_none()
    # A subscription that revives an account began without free days (D41).
    has_free_days = begun.first_paid_day > day_of(begun.started_at) if begun is not None else not has_account
    return OfferPage(
        kind=RequestKind(row.kind),
        status=status,
        office=row.office,
        office_city=row.office_city,
        office_phone=row.office_phone,
        office_email=row.office_email,
        administration=row.administration_name,
        package=Package(row.package or Package.IN_STAP),
        monthly_cents=row.monthly_cents or 0,
        payer=Payer(row.payer or Payer.CLIENT),
        last_day=row.last_day,
        details=details,
        has_account=has_account,
        has_subscription=row.running_id is not None,
        has_free_days=has_free_days,
        at_table=row.at_table,
        first_paid_day=begun.first_paid_day if begun is not None else None,
        first_paid_day_if_confirmed_now=day_of(look.now) if has_account else first_paid_day(look.now),
        relation_number=row.relation_number if has_account and status is RequestStatus.CONFIRMED else "",
    )
