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
from samenop_desktop.services.rows import OfferPage
from samenop_desktop.services.secrets import hash_of
from samenop_desktop.store.records import AccountRecord, LinkRecord, RequestRecord, SubscriptionRecord

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Row

    from samenop_desktop.store.transactions import Look, Transaction

_Office, _Client, _Known = aliased(AccountRecord), aliased(AccountRecord), aliased(AccountRecord)
_Running, _Begun = aliased(SubscriptionRecord), aliased(SubscriptionRecord)

_PAGE = (
    select(
        RequestRecord.kind,
        RequestRecord.status,
        RequestRecord.deadline,
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
        _Begun.started_at,
        _Begun.first_paid_day,
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
    # The subscription that began with confirming this very request, if one did (D23).
    .outerjoin(_Begun, and_(_Begun.account_id == RequestRecord.client_id, _Begun.started_at == RequestRecord.ended_at))
)
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


def page_of_link(look: Look, token: str) -> OfferPage | None:
    """The page behind a link; None when the link is unknown, or has a successor."""
    found = look.connection.execute(_OF_LINK, {"token_hash": hash_of(token)}).one_or_none()
    return None if found is None else _page(found, look.now)


def page_of_request(tx: Transaction, request_id: int, *, at_table: bool) -> OfferPage:
    """The page of a request as it is stored now."""
    found = tx.session.connection().execute(_OF_REQUEST, {"request_id": request_id, "at_table": at_table})
    return _page(found.one(), tx.now)


def _page(row: Row[Any], now: datetime) -> OfferPage:
    has_account = row.client_email is not None
    status = status_at(RequestStatus(row.status), row.deadline, now)
    details = company_from(row.details)
    if row.kind == RequestKind.TRANSFER and has_account:
        details = replace(details, email=row.client_email)
    # A subscription that revives an account began without free days (D41).
    began_free = row.started_at is not None and row.first_paid_day > day_of(row.started_at)
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
        has_free_days=began_free if row.started_at is not None else not has_account,
        at_table=row.at_table,
        first_paid_day=row.first_paid_day,
        first_paid_day_if_confirmed_now=day_of(now) if has_account else first_paid_day(now),
        relation_number=row.relation_number if has_account and status is RequestStatus.CONFIRMED else "",
    )
