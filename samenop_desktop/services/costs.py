"""What an office pays this month, for which administration and which client (P17, S11)."""

from __future__ import annotations

from calendar import monthrange
from typing import TYPE_CHECKING

from sqlalchemy import exists, or_, select

from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.administrations import Kind, Place, State
from samenop_desktop.domain.days import day_of, start_of
from samenop_desktop.domain.packages import EXTRA_ADMINISTRATION_CENTS, Package
from samenop_desktop.domain.requests import RequestKind, RequestStatus
from samenop_desktop.services.access import office_of
from samenop_desktop.services.administration_table import AdministrationTable
from samenop_desktop.services.money_rows import CostKind, CostLine, CostNote, CostOverview
from samenop_desktop.services.rows import AdministrationQuery
from samenop_desktop.store.records import (
    AccountRecord,
    AdministrationRecord,
    HistoryRecord,
    RequestRecord,
    SubscriptionRecord,
)

if TYPE_CHECKING:
    from datetime import date

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.store.transactions import Store, Transaction

ALL = 1_000_000
NOTES = {State.OFFERED: CostNote.OFFERED, State.COSTS_MONEY: CostNote.UNCONFIRMED}


class CostService:
    """Tells an office its costs, in cents excluding btw."""

    def __init__(self, store: Store, desk_id: str) -> None:
        self._store = store
        self._desk_id = desk_id

    def this_month(self, actor: Actor) -> CostOverview:
        """The costs of the calendar month in Amsterdam, whole months at a time.

        What stood online for a part of the month counts for all of it, and so does a subscription whose first paid day
        lies in it.
        """
        with self._store.read() as tx:
            office = office_of(tx, actor)
            month = day_of(tx.now).replace(day=1)
            standing = self._standing(tx, office.id)
            has_included = any(line.note is CostNote.INCLUDED for line in standing)
            gone = _gone(tx, office.id, month, has_included=has_included)
            lines = (
                *_subscriptions(tx, office.id, month),
                *standing,
                *(line for line in gone if line.administration_id not in {one.administration_id for one in standing}),
            )
            return CostOverview(
                month=month,
                lines=lines,
                total_cents=sum(line.cents for line in lines),
                saving_cents=sum(line.cents for line in lines if line.note is CostNote.UNCONFIRMED),
            )

    def _standing(self, tx: Transaction, office_id: int) -> tuple[CostLine, ...]:
        """The office's own online administrations, each as the table Administraties has it."""
        found = AdministrationTable(tx, office_id, self._desk_id).page(AdministrationQuery(), None, ALL).rows
        rows = [row for row in found if row.kind is Kind.ONLINE]
        # An office without its package has none that is included, and so none beside it.
        plain = CostNote.NONE if all(row.monthly_cents for row in rows) else CostNote.EXTRA
        return tuple(
            CostLine(
                kind=CostKind.ADMINISTRATION,
                name=row.plain_name,
                cents=row.monthly_cents,
                administration_id=row.id,
                note=NOTES.get(row.status.state, plain) if row.monthly_cents else CostNote.INCLUDED,
            )
            for row in rows
        )


def _subscriptions(tx: Transaction, office_id: int, month: date) -> list[CostLine]:
    """The office's own subscription, and those of the clients for whom it pays."""
    record = SubscriptionRecord
    found = tx.session.execute(
        select(record, AccountRecord)
        .join(AccountRecord, AccountRecord.id == record.account_id)
        .where(
            record.payer_id == office_id,
            or_(record.ended_at.is_(None), record.ended_at >= start_of(month)),
        )
        .order_by(AccountRecord.id != office_id, AccountRecord.name_key, record.id)
    )
    lines = []
    for subscription, account in found:
        last = day_of(subscription.ended_at) if subscription.ended_at else _last_day(month)
        is_free = subscription.first_paid_day > last
        is_own = account.id == office_id
        free = CostNote.PAID if is_own else CostNote.FREE
        note = free if is_free else CostNote.GONE if subscription.ended_at else CostNote.NONE
        lines.append(
            CostLine(
                kind=CostKind.OWN_SUBSCRIPTION if is_own else CostKind.CLIENT_SUBSCRIPTION,
                name=account.name,
                cents=0 if is_free else subscription.monthly_cents,
                note=note,
                on={CostNote.FREE: subscription.first_paid_day, CostNote.GONE: last}.get(note),
                package=Package(subscription.package),
                relation_number=account.relation_number,
            )
        )
    return lines


def _gone(tx: Transaction, office_id: int, month: date, *, has_included: bool) -> list[CostLine]:
    """The administrations that stood online under the office this month and no longer do: confirmed or deleted.

    The included one is among them where none of those that stand now is (P17).
    """
    since = start_of(month)
    left = [
        (
            request.administration_id,
            request.administration_name,
            request.ended_at or since,
            request.kind == RequestKind.OFFER,
        )
        for request in tx.session.scalars(
            select(RequestRecord).where(
                RequestRecord.office_id == office_id,
                RequestRecord.status == RequestStatus.CONFIRMED,
                RequestRecord.ended_at >= since,
            )
        )
    ]
    offered = exists().where(
        RequestRecord.administration_id == AdministrationRecord.id, RequestRecord.kind == RequestKind.OFFER
    )
    deleted = tx.session.execute(
        select(AdministrationRecord.id, AdministrationRecord.name, HistoryRecord.at, offered, HistoryRecord.before)
        .join(HistoryRecord, HistoryRecord.administration_id == AdministrationRecord.id)
        .where(
            HistoryRecord.act == Act.ADMINISTRATION_DELETED,
            HistoryRecord.actor_id == office_id,
            HistoryRecord.at >= since,
        )
    )
    left += [(id_, name, at, was_offered) for id_, name, at, was_offered, before in deleted if _was_online(before)]
    lines = []
    for id_, name, at, was_offered in sorted(left):
        is_included = not was_offered and not has_included
        has_included = has_included or is_included
        cents = 0 if is_included else EXTRA_ADMINISTRATION_CENTS
        note = CostNote.INCLUDED_GONE if is_included else CostNote.OFFERED_GONE if was_offered else CostNote.GONE
        lines.append(CostLine(CostKind.ADMINISTRATION, name, cents, note, day_of(at), administration_id=id_))
    return lines


def _was_online(before: dict[str, object]) -> bool:
    return before.get("place") == Place.ONLINE


def _last_day(month: date) -> date:
    return month.replace(day=monthrange(month.year, month.month)[1])
