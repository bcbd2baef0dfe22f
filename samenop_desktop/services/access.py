"""Who may do what: every service asks here before it acts."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import and_, bindparam, select

from samenop_desktop.domain.accounts import Role
from samenop_desktop.domain.administrations import Place
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.packages import Package
from samenop_desktop.store.accounts import AccountRecord, SubscriptionRecord
from samenop_desktop.store.administrations import AccessRightRecord, AdministrationRecord

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import BindParameter, ColumnElement

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.store.transactions import Look, Store, Transaction


def account_of(tx: Transaction, actor: Actor) -> AccountRecord:
    """The actor's account; NOT_SIGNED_IN when there is none."""
    account = tx.session.get(AccountRecord, actor.account_id)
    if account is None:
        raise SamenopError(ErrorCode.NOT_SIGNED_IN)
    return account


def office_of(tx: Transaction, actor: Actor) -> AccountRecord:
    """The actor's account, which must be an office; else NOT_ALLOWED."""
    account = account_of(tx, actor)
    if account.role != Role.OFFICE:
        raise SamenopError(ErrorCode.NOT_ALLOWED)
    return account


class LooksOfOffices:
    """Looks at the store that only offices may take."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._role = store.asking(select(AccountRecord.role).where(AccountRecord.id == bindparam("account_id")))

    @contextmanager
    def look(self, actor: Actor) -> Iterator[Look]:
        """A look for the actor, without a session, whose work would take longer. Raises as `office_of`."""
        with self._store.look(self._role, {"account_id": actor.account_id}) as found:
            if found is None:
                raise SamenopError(ErrorCode.NOT_SIGNED_IN)
            row, look = found
            if row.role != Role.OFFICE:
                raise SamenopError(ErrorCode.NOT_ALLOWED)
            yield look


def accountant_of(tx: Transaction, actor: Actor) -> AccountRecord:
    """The actor's account, which must be an office with the package Accountant (S01); else PACKAGE_NOT_ACCOUNTANT.

    Nobody cancels the package before this transaction is done: of two at once, the later one sees the other (D36).
    """
    office = office_of(tx, actor)
    package = tx.session.scalar(
        select(SubscriptionRecord.package)
        .where(SubscriptionRecord.account_id == office.id, SubscriptionRecord.ended_at.is_(None))
        .with_for_update(read=True)
    )
    if package != Package.ACCOUNTANT:
        raise SamenopError(ErrorCode.PACKAGE_NOT_ACCOUNTANT)
    return office


def demand_may_go_online(tx: Transaction, actor: Actor) -> None:
    """Raise PACKAGE_NOT_ACCOUNTANT for an office without its package: nothing more of its own goes online (D36)."""
    if account_of(tx, actor).role == Role.OFFICE:
        accountant_of(tx, actor)


def running_subscription(tx: Transaction, account_id: int) -> SubscriptionRecord | None:
    """The subscription of an account that runs now, if any."""
    return tx.session.scalar(
        select(SubscriptionRecord).where(
            SubscriptionRecord.account_id == account_id, SubscriptionRecord.ended_at.is_(None)
        )
    )


def has_accountant_package(tx: Transaction, account_id: int) -> bool:
    """Whether the account now has the package Accountant; without it an office's rights rest (D36)."""
    subscription = running_subscription(tx, account_id)
    return subscription is not None and subscription.package == Package.ACCOUNTANT


def is_owned_by(account_id: int | BindParameter[int]) -> ColumnElement[bool]:
    """The condition that an administration is an account's own: there, arrived and not released (P16)."""
    record = AdministrationRecord
    return and_(
        record.owner_id == account_id,
        record.released_at.is_(None),
        record.place.in_((Place.LOCAL, Place.ONLINE)),
    )


def owned_administration(tx: Transaction, actor: Actor, administration_id: int) -> AdministrationRecord:
    """An administration that the actor owns; else ADMINISTRATION_UNKNOWN, whether it exists or not (D31, D35)."""
    administration = tx.session.scalar(
        select(AdministrationRecord).where(AdministrationRecord.id == administration_id, is_owned_by(actor.account_id))
    )
    if administration is None:
        raise SamenopError(ErrorCode.ADMINISTRATION_UNKNOWN)
    return administration


def readable_administration(
    tx: Transaction, actor: Actor, administration_id: int, desk_id: str
) -> AdministrationRecord:
    """An administration whose content the actor may read at this desk: his own, or one in which he has a right (S27).

    Raises ADMINISTRATION_UNKNOWN, also for a local one of another desk.
    """
    administration = tx.session.get(AdministrationRecord, administration_id)
    if administration is not None and running_right(tx, actor.account_id, administration_id) is not None:
        return administration
    administration = owned_administration(tx, actor, administration_id)
    if administration.place == Place.LOCAL and administration.desk_id != desk_id:
        raise SamenopError(ErrorCode.ADMINISTRATION_UNKNOWN)
    return administration


def running_right(tx: Transaction, office_id: int, administration_id: int) -> AccessRightRecord | None:
    """The office's right in an administration that counts now, if any (S27, D36)."""
    right = tx.session.scalar(
        select(AccessRightRecord).where(
            AccessRightRecord.administration_id == administration_id,
            AccessRightRecord.office_id == office_id,
            AccessRightRecord.ended_at.is_(None),
        )
    )
    return right if right is not None and has_accountant_package(tx, office_id) else None
