"""An office's own package Accountant: cancelling it, which ends its open requests and lets its rights rest (D36)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select, update
from sqlalchemy.exc import IntegrityError

from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.administrations import Place
from samenop_desktop.domain.days import day_of, first_of_next_month, start_of
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.packages import EXTRA_ADMINISTRATION_CENTS, KNOWN_MONTHLY_CENTS, Package
from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.mail.licence_messages import PackageEndedToOfficeMail, PackageTakenToOfficeMail
from samenop_desktop.services.access import is_owned_by, office_of
from samenop_desktop.services.history import note
from samenop_desktop.services.package_rows import PackageView
from samenop_desktop.services.posting import Post, mail_office
from samenop_desktop.store.records import (
    AccessRightRecord,
    AdministrationRecord,
    RequestRecord,
    SubscriptionRecord,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.endings import Endings
    from samenop_desktop.services.posting import Posting
    from samenop_desktop.store.transactions import Store, Transaction

MONTHLY_CENTS = KNOWN_MONTHLY_CENTS[Package.ACCOUNTANT]


class PackageService:
    """Shows an office its package, cancels it and takes it again."""

    def __init__(self, store: Store, posting: Posting, endings: Endings) -> None:
        self._store = store
        self._posting = posting
        self._endings = endings

    def view(self, actor: Actor) -> PackageView:
        """The office's package and what hangs on it. Raises NOT_ALLOWED for a client."""
        with self._store.read() as tx:
            return _view(tx, office_of(tx, actor).id)

    def cancel(self, actor: Actor) -> int:
        """Cancel the package: it ends now, open requests are cancelled, rights rest until the office has it again.

        Clients who had been mailed are told as with any cancelling, the office gets a receipt. Returns how many
        requests were cancelled. Raises NOT_ALLOWED or PACKAGE_ENDED_ALREADY.
        """
        record = SubscriptionRecord
        with self._store.write() as tx:
            office = office_of(tx, actor)
            # First of all: whoever is making an offer holds this row, or finds it ended.
            ended = tx.session.scalar(
                update(record)
                .where(
                    record.account_id == office.id,
                    record.package == Package.ACCOUNTANT,
                    record.ended_at.is_(None),
                )
                .values(ended_at=tx.now)
                .returning(record.id)
            )
            if ended is None:
                raise SamenopError(ErrorCode.PACKAGE_ENDED_ALREADY)
            cancelled = sum(
                self._endings.cancel(tx, office, request_id, "") for request_id in _open_requests(tx, office.id)
            )
            left = _view(tx, office.id)
            note(
                tx,
                Act.PACKAGE_ENDED,
                actor_id=office.id,
                before={"package": Package.ACCOUNTANT},
                after={"requests": cancelled, "rights": left.rights},
            )
            mail = PackageEndedToOfficeMail(
                office=mail_office(office),
                ended_on=day_of(tx.now),
                requests=cancelled,
                rights=left.rights,
                own_online=left.own_online,
                clients_paid=left.clients_paid,
            )
            self._posting.post(tx, Post(mail, office, office.email))
            return cancelled

    def take(self, actor: Actor) -> int:
        """Take the package again; returns how many rights woke up, for which the office gets a receipt.

        A month that was paid already is not paid twice. Raises NOT_ALLOWED or PACKAGE_RUNS_ALREADY.
        """
        try:
            with self._store.write() as tx:
                office = office_of(tx, actor)
                first_paid = _first_paid_day(tx, office.id)
                tx.session.add(
                    SubscriptionRecord(
                        account_id=office.id,
                        payer_id=office.id,
                        package=Package.ACCOUNTANT,
                        monthly_cents=MONTHLY_CENTS,
                        iban="",
                        started_at=tx.now,
                        first_paid_day=first_paid,
                        cancelled_at=None,
                        ended_at=None,
                    )
                )
                tx.session.flush()
                woken = _view(tx, office.id).rights
                note(
                    tx,
                    Act.PACKAGE_TAKEN,
                    actor_id=office.id,
                    after={"package": Package.ACCOUNTANT, "monthly_cents": MONTHLY_CENTS, "rights": woken},
                )
                mail = PackageTakenToOfficeMail(
                    office=mail_office(office),
                    taken_on=day_of(tx.now),
                    first_paid_day=first_paid,
                    monthly_cents=MONTHLY_CENTS,
                    rights=woken,
                )
                self._posting.post(tx, Post(mail, office, office.email))
                return woken
        except IntegrityError as error:
            raise SamenopError(ErrorCode.PACKAGE_RUNS_ALREADY) from error


def _view(tx: Transaction, office_id: int) -> PackageView:
    record, right = SubscriptionRecord, AccessRightRecord
    newest = tx.session.scalar(
        select(record)
        .where(record.account_id == office_id, record.package == Package.ACCOUNTANT)
        .order_by(record.id.desc())
        .limit(1)
    )
    has_it = newest is not None and newest.ended_at is None
    rights = select(func.count(right.id)).where(right.office_id == office_id, right.ended_at.is_(None))
    own = select(func.count(AdministrationRecord.id)).where(
        is_owned_by(office_id), AdministrationRecord.place == Place.ONLINE
    )
    paid = select(func.count(record.id)).where(
        record.payer_id == office_id, record.account_id != office_id, record.ended_at.is_(None)
    )
    own_online = tx.session.scalar(own) or 0
    return PackageView(
        has_it=has_it,
        since=day_of(newest.ended_at or newest.started_at) if newest is not None else None,
        monthly_cents=newest.monthly_cents if newest is not None and has_it else MONTHLY_CENTS,
        requests=len(_open_requests(tx, office_id)),
        rights=tx.session.scalar(rights) or 0,
        own_online=own_online,
        own_online_cents=own_online * EXTRA_ADMINISTRATION_CENTS,
        clients_paid=tx.session.scalar(paid) or 0,
    )


def _open_requests(tx: Transaction, office_id: int) -> Sequence[int]:
    """The requests of an office that are open by the clock, the oldest first."""
    record = RequestRecord
    return tx.session.scalars(
        select(record.id)
        .where(record.office_id == office_id, record.status == RequestStatus.OPEN, record.deadline > tx.now)
        .order_by(record.id)
    ).all()


def _first_paid_day(tx: Transaction, office_id: int) -> date:
    """Today, or the first of next month where the office's package ended in this one, which is paid whole."""
    today = day_of(tx.now)
    record = SubscriptionRecord
    is_paid = tx.session.scalar(
        select(record.id)
        .where(record.account_id == office_id, record.ended_at >= start_of(today.replace(day=1)))
        .limit(1)
    )
    return today if is_paid is None else first_of_next_month(today)
