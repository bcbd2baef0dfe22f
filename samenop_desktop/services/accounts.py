"""Accounts: setting up an office, signing in and staying signed in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, bindparam, select, update
from sqlalchemy.exc import IntegrityError

from samenop_desktop.domain.accounts import Actor, Role, check_office, seconds_to_wait
from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.company import email_key
from samenop_desktop.domain.confirmation import check_new_password
from samenop_desktop.domain.days import day_of
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import FindingCode, FindingsError, demand, refusal
from samenop_desktop.domain.packages import KNOWN_MONTHLY_CENTS, WEB_ONLY_PACKAGES, Package
from samenop_desktop.domain.text import text_key
from samenop_desktop.services.access import account_of, office_of, running_subscription
from samenop_desktop.services.errand_ends import end_password_links
from samenop_desktop.services.history import note
from samenop_desktop.services.passwords import hash_password, password_fits
from samenop_desktop.services.resuming import resumed, signed_in_as
from samenop_desktop.services.secrets import hash_of, new_relation_number, new_token
from samenop_desktop.services.slowing import Slowing
from samenop_desktop.store.accounts import (
    AccountRecord,
    PageSessionRecord,
    SessionRecord,
    SubscriptionRecord,
)

if TYPE_CHECKING:
    from sqlalchemy import Select

    from samenop_desktop.services.rows import OfficeForm, SignedIn
    from samenop_desktop.store.transactions import Store, Transaction


class AccountService:
    """Sets up offices and signs people in."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._slowing = Slowing(store, seconds_to_wait)

    def is_first_start(self) -> bool:
        """Whether nobody has an account yet."""
        with self._store.read() as tx:
            return tx.session.scalar(select(AccountRecord.id).limit(1)) is None

    def create_office(self, form: OfficeForm) -> SignedIn:
        """Make an office's account with the package Accountant and a new relation number.

        Raises `FindingsError` for the form, ADDRESS_TAKEN for an address that has an account.
        """
        found = check_office(form.name, form.city, form.email, form.phone)
        found += check_new_password(form.password, form.password_repeated)
        demand(ErrorCode.OFFICE_DETAILS_INCOMPLETE, found)
        password_hash = hash_password(form.password)
        try:
            with self._store.write() as tx:
                office = AccountRecord(
                    relation_number=free_relation_number(tx),
                    role=Role.OFFICE,
                    name=form.name.strip(),
                    name_key=text_key(form.name),
                    city=form.city.strip(),
                    phone=form.phone.strip(),
                    email=form.email.strip(),
                    email_key=email_key(form.email),
                    password_hash=password_hash,
                    details={},
                    created_at=tx.now,
                )
                tx.session.add(office)
                tx.session.flush()
                tx.session.add(
                    SubscriptionRecord(
                        account_id=office.id,
                        payer_id=office.id,
                        package=Package.ACCOUNTANT,
                        monthly_cents=KNOWN_MONTHLY_CENTS[Package.ACCOUNTANT],
                        iban="",
                        started_at=tx.now,
                        first_paid_day=day_of(tx.now),
                        cancelled_at=None,
                        ended_at=None,
                    )
                )
                note(tx, Act.OFFICE_CREATED, actor_id=office.id)
                return _signed_in(tx, office)
        except IntegrityError as error:
            raise SamenopError(ErrorCode.ADDRESS_TAKEN) from error

    def sign_in(self, email: str, password: str) -> SignedIn:
        """Who that is. Raises SIGN_IN_FAILED, SIGN_IN_SLOWED (with `seconds`) or PACKAGE_WEB_ONLY (D44)."""
        signed_in = self.prove(email, password)
        if signed_in.package in WEB_ONLY_PACKAGES:
            raise SamenopError(ErrorCode.PACKAGE_WEB_ONLY)
        return signed_in

    def prove(self, email: str, password: str) -> SignedIn:
        """As `sign_in`, for any package: the client's pages are open to all."""
        wait = self._slowing.count(email)
        if wait:
            raise SamenopError(ErrorCode.SIGN_IN_SLOWED, seconds=wait)
        with self._store.read() as tx:
            known = tx.session.scalar(select(AccountRecord).where(AccountRecord.email_key == email_key(email)))
        if not password_fits(known.password_hash if known else None, password) or known is None:
            raise SamenopError(ErrorCode.SIGN_IN_FAILED)
        with self._store.write() as tx:
            account = account_of(tx, Actor(known.id))
            if account.password_hash != known.password_hash:  # it was changed while this one was looked at
                raise SamenopError(ErrorCode.SIGN_IN_FAILED)
            self._slowing.forget(tx, email)
            return _signed_in(tx, account)

    def demand_password(self, email: str, password: str, code: ErrorCode, field: str = "password") -> None:
        """Have whoever is signed in prove that he knows the password, before what must not be done in his place.

        Raises `FindingsError` with `code` (on `field`), or SIGN_IN_SLOWED.
        """
        try:
            self.prove(email, password)
        except SamenopError as error:
            if error.code is not ErrorCode.SIGN_IN_FAILED:
                raise
            raise FindingsError(code, (refusal(field, FindingCode.PASSWORD_WRONG),)) from error

    def signed_in(self, actor: Actor) -> SignedIn:
        """The row of who is signed in, as it is now."""
        with self._store.read() as tx:
            return _signed_in(tx, account_of(tx, actor))

    def keep_signed_in(self, actor: Actor) -> str:
        """A secret with which `resume` signs this account in again; only its hash is stored."""
        secret = new_token()
        with self._store.write() as tx:
            account = account_of(tx, actor)
            tx.session.add(
                SessionRecord(account_id=account.id, secret_hash=hash_of(secret), created_at=tx.now, ended_at=None)
            )
        return secret

    def resume(self, secret: str) -> SignedIn | None:
        """Who kept himself signed in with `secret`; None when that session has ended or never was."""
        with self._store.read() as tx:
            return resumed(tx.session.execute(resume_statement(), {"secret_hash": hash_of(secret)}).one_or_none())

    def sign_out(self, secret: str | None) -> None:
        """End the session of `secret`, if there is one."""
        if secret is None:
            return
        with self._store.write() as tx:
            tx.session.execute(
                update(SessionRecord)
                .where(SessionRecord.secret_hash == hash_of(secret), SessionRecord.ended_at.is_(None))
                .values(ended_at=tx.now)
            )

    def change_office(self, actor: Actor, form: OfficeForm) -> SignedIn:
        """Change the office's name, place and telephone number. Raises `FindingsError`."""
        with self._store.write() as tx:
            office = office_of(tx, actor)
            found = check_office(form.name, form.city, office.email, form.phone)
            demand(ErrorCode.OFFICE_DETAILS_INCOMPLETE, found)
            before = {"name": office.name, "city": office.city, "phone": office.phone}
            office.name, office.name_key = form.name.strip(), text_key(form.name)
            office.city, office.phone = form.city.strip(), form.phone.strip()
            after = {"name": office.name, "city": office.city, "phone": office.phone}
            note(tx, Act.OFFICE_CHANGED, actor_id=office.id, before=before, after=after)
            return _signed_in(tx, office)

    def change_password(self, actor: Actor, old: str, new: str, repeated: str) -> SignedIn:
        """Give the account a new password; every session ends, on desks and on the pages. Raises `FindingsError`.

        Returns who is signed in with it from now on.
        """
        demand(ErrorCode.OFFICE_DETAILS_INCOMPLETE, check_new_password(new, repeated))
        with self._store.read() as tx:
            known = account_of(tx, actor)
        self.demand_password(known.email, old, ErrorCode.OFFICE_DETAILS_INCOMPLETE, "old_password")
        password_hash = hash_password(new)
        with self._store.write() as tx:
            account = tx.session.get_one(AccountRecord, known.id, with_for_update=True)
            if account.password_hash != known.password_hash:  # whoever lost his account may just have taken it back
                wrong = refusal("old_password", FindingCode.PASSWORD_WRONG)
                raise FindingsError(ErrorCode.OFFICE_DETAILS_INCOMPLETE, (wrong,))
            account.password_hash = password_hash
            end_sessions(tx, actor.account_id)
            end_password_links(tx, actor.account_id)
            note(tx, Act.PASSWORD_CHANGED, actor_id=actor.account_id)
            return _signed_in(tx, account)


def end_sessions(tx: Transaction, account_id: int) -> None:
    """End every session of an account: those that stay signed in at a desk and those on the client's pages."""
    for session in (SessionRecord, PageSessionRecord):
        tx.session.execute(
            update(session).where(session.account_id == account_id, session.ended_at.is_(None)).values(ended_at=tx.now)
        )


def free_relation_number(tx: Transaction) -> str:
    """A relation number that no account has (D43)."""
    while True:
        number = new_relation_number()
        if tx.session.scalar(select(AccountRecord.id).where(AccountRecord.relation_number == number)) is None:
            return number


def resume_statement() -> Select[Any]:
    """The account of the session whose secret has the hash `secret_hash`, as `Resumed`, if it has not ended."""
    account = AccountRecord
    told: tuple[Any, ...] = (
        account.id,
        account.role,
        account.name,
        account.email,
        account.relation_number,
        account.password_hash,
        account.city,
        account.phone,
        SubscriptionRecord.package,
    )
    return (
        select(*told)
        .join(SessionRecord, SessionRecord.account_id == account.id)
        .outerjoin(
            SubscriptionRecord,
            and_(SubscriptionRecord.account_id == account.id, SubscriptionRecord.ended_at.is_(None)),
        )
        .where(SessionRecord.secret_hash == bindparam("secret_hash"), SessionRecord.ended_at.is_(None))
    )


def _signed_in(tx: Transaction, account: AccountRecord) -> SignedIn:
    subscription = running_subscription(tx, account.id)
    return signed_in_as(account, subscription.package if subscription else None)
