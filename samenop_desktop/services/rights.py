"""The rights of offices in administrations that they do not own: given and taken by the owner, ended by the office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import and_, delete, exists, select, update
from sqlalchemy.exc import IntegrityError

from samenop_desktop.domain.accounts import Role
from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.administrations import Place
from samenop_desktop.domain.backups import BackupReason, earns_backup
from samenop_desktop.domain.days import day_of
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import demand
from samenop_desktop.domain.packages import Package
from samenop_desktop.domain.rights import check_search
from samenop_desktop.domain.text import text_key
from samenop_desktop.mail.messages import (
    AccessEndedToClientMail,
    AccessGivenToOfficeMail,
    AccessRemovedToOfficeMail,
)
from samenop_desktop.services.access import account_of, has_accountant_package, office_of, owned_administration
from samenop_desktop.services.client_rows import FoundOffice, OfficeWithAccess
from samenop_desktop.services.history import note
from samenop_desktop.services.paging import contains
from samenop_desktop.services.posting import Post, mail_account, mail_office
from samenop_desktop.store.records import (
    AccessRightRecord,
    AccountRecord,
    AdministrationRecord,
    OpenedRecord,
    SubscriptionRecord,
)

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.backup_making import BackupMaking
    from samenop_desktop.services.posting import Posting
    from samenop_desktop.store.transactions import Store, Transaction

MOST_FOUND = 20


class RightsService:
    """Gives and ends rights. There are no levels: an office has a right in an administration or it has none (P10)."""

    def __init__(self, store: Store, posting: Posting, making: BackupMaking) -> None:
        self._store = store
        self._posting = posting
        self._making = making

    def offices_with_access(self, actor: Actor, administration_id: int) -> tuple[OfficeWithAccess, ...]:
        """`Kantoren met toegang` of an administration that the actor owns, by name. Raises ADMINISTRATION_UNKNOWN."""
        with self._store.read() as tx:
            owned_administration(tx, actor, administration_id)
            rows = tx.session.execute(
                select(AccountRecord, AccessRightRecord.granted_at)
                .join(AccessRightRecord, AccessRightRecord.office_id == AccountRecord.id)
                .where(AccessRightRecord.administration_id == administration_id, AccessRightRecord.ended_at.is_(None))
                .order_by(AccountRecord.name_key, AccountRecord.id)
            ).all()
            return tuple(
                OfficeWithAccess(
                    office_id=office.id,
                    name=office.name,
                    city=office.city,
                    phone=office.phone,
                    email=office.email,
                    since=granted_at,
                    rests=not has_accountant_package(tx, office.id),
                )
                for office, granted_at in rows
            )

    def find_offices(self, actor: Actor, administration_id: int, name: str, city: str) -> tuple[FoundOffice, ...]:
        """Offices with the package Accountant whose name and place hold these words, at most twenty (P08).

        Both are asked for, so that nobody reads out the list of offices. Raises `FindingsError` for the words and
        ADMINISTRATION_UNKNOWN.
        """
        demand(ErrorCode.SEARCH_WRONG, check_search(name, city))
        with self._store.read() as tx:
            owned_administration(tx, actor, administration_id)
            has_access = exists().where(
                AccessRightRecord.administration_id == administration_id,
                AccessRightRecord.office_id == AccountRecord.id,
                AccessRightRecord.ended_at.is_(None),
            )
            rows = tx.session.execute(
                select(AccountRecord, has_access.label("has_access"))
                .where(
                    AccountRecord.id != actor.account_id,
                    _may_be_given_access(),
                    contains(AccountRecord.name_key, text_key(name)),
                )
                .order_by(AccountRecord.name_key, AccountRecord.id)
            )
            place = text_key(city)
            found = [
                FoundOffice(office.id, office.name, office.city, bool(has_it))
                for office, has_it in rows
                if place in text_key(office.city)
            ]
            return tuple(found[:MOST_FOUND])

    def give(self, actor: Actor, administration_id: int, office_id: int) -> None:
        """Give an office a right in an administration that the actor owns; the office is told (P08, P09).

        Raises ADMINISTRATION_UNKNOWN, RIGHT_NEEDS_ONLINE, RIGHT_OF_OWNER, RIGHT_EXISTS, or OFFICE_UNKNOWN for one that
        is none or lacks the package Accountant.
        """
        try:
            with self._store.write() as tx:
                administration = self._owned(tx, actor, administration_id)
                if administration.place != Place.ONLINE:
                    raise SamenopError(ErrorCode.RIGHT_NEEDS_ONLINE)
                if office_id == actor.account_id:
                    raise SamenopError(ErrorCode.RIGHT_OF_OWNER)
                office = tx.session.scalar(
                    select(AccountRecord).where(AccountRecord.id == office_id, _may_be_given_access())
                )
                if office is None:
                    raise SamenopError(ErrorCode.OFFICE_UNKNOWN)
                right = AccessRightRecord(
                    administration_id=administration_id, office_id=office.id, granted_at=tx.now, ended_at=None
                )
                tx.session.add(right)
                tx.session.flush()
                note(
                    tx,
                    Act.RIGHT_GIVEN,
                    actor_id=actor.account_id,
                    administration_id=administration_id,
                    after={"right_of": office.id},
                )
                owner = account_of(tx, actor)
                mail = AccessGivenToOfficeMail(
                    office=mail_office(office),
                    client=mail_account(owner),
                    client_relation_number=owner.relation_number,
                    administration=administration.name,
                    given_on=day_of(tx.now),
                )
                self._posting.post(tx, Post(mail, office, office.email))
        except IntegrityError as error:
            raise SamenopError(ErrorCode.RIGHT_EXISTS) from error

    def remove(self, actor: Actor, administration_id: int, office_id: int) -> bool:
        """End an office's right in an administration that the actor owns; the office is told (S29).

        Returns whether the office gets a back-up by itself (P11); it is asked for here and made by whatever runs
        first. Raises ADMINISTRATION_UNKNOWN or RIGHT_UNKNOWN.
        """
        with self._store.write() as tx:
            administration = self._owned(tx, actor, administration_id)
            right = _end(tx, administration_id, office_id)
            office = tx.session.get_one(AccountRecord, office_id)
            backed_up = (
                administration.online_since is not None
                and earns_backup(administration.online_since, right.granted_at, tx.now)
                and has_accountant_package(tx, office_id)
            )
            if backed_up:
                self._making.ask_for(tx, office_id, administration_id, BackupReason.RIGHT_ENDED)
            note(
                tx,
                Act.RIGHT_ENDED,
                actor_id=actor.account_id,
                administration_id=administration_id,
                before={"right_of": office_id},
            )
            owner = account_of(tx, actor)
            mail = AccessRemovedToOfficeMail(
                office=mail_office(office),
                client=mail_account(owner),
                administration=administration.name,
                ended_on=day_of(tx.now),
                backed_up=backed_up,
            )
            self._posting.post(tx, Post(mail, office, office.email))
            return backed_up

    def block_access(self, actor: Actor, administration_id: int) -> None:
        """End the office's own right in an administration; the client is told (S28, D33).

        Only the owner can give it again. Raises RIGHT_UNKNOWN when the office has no right (any more).
        """
        with self._store.write() as tx:
            office = office_of(tx, actor)
            _end(tx, administration_id, office.id)
            administration = tx.session.get_one(AdministrationRecord, administration_id)
            owner = tx.session.get_one(AccountRecord, administration.owner_id)
            note(tx, Act.ACCESS_BLOCKED, actor_id=office.id, administration_id=administration_id)
            mail = AccessEndedToClientMail(
                office=mail_office(office),
                client=mail_account(owner),
                administration=administration.name,
                ended_on=day_of(tx.now),
            )
            self._posting.post(tx, Post(mail, office, owner.email))

    def _owned(self, tx: Transaction, actor: Actor, administration_id: int) -> AdministrationRecord:
        """The actor's own administration, which nobody can take over before this transaction is done."""
        tx.session.get(AdministrationRecord, administration_id, with_for_update=True)
        return owned_administration(tx, actor, administration_id)


def _may_be_given_access() -> ColumnElement[bool]:
    """The condition that an account is an office with the package Accountant (P08)."""
    accountant = exists().where(
        SubscriptionRecord.account_id == AccountRecord.id,
        SubscriptionRecord.ended_at.is_(None),
        SubscriptionRecord.package == Package.ACCOUNTANT,
    )
    return and_(AccountRecord.role == Role.OFFICE, accountant)


def _end(tx: Transaction, administration_id: int, office_id: int) -> AccessRightRecord:
    """End an office's running right, and forget when it last opened the administration; RIGHT_UNKNOWN without one."""
    right: AccessRightRecord | None = tx.session.scalar(
        update(AccessRightRecord)
        .where(
            AccessRightRecord.administration_id == administration_id,
            AccessRightRecord.office_id == office_id,
            AccessRightRecord.ended_at.is_(None),
        )
        .values(ended_at=tx.now)
        .returning(AccessRightRecord)
    )
    if right is None:
        raise SamenopError(ErrorCode.RIGHT_UNKNOWN)
    tx.session.execute(
        delete(OpenedRecord).where(
            OpenedRecord.administration_id == administration_id, OpenedRecord.account_id == office_id
        )
    )
    return right
