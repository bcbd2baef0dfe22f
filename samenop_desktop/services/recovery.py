"""A new password with a recovery code: what an office of the embedded store has when it forgot the old one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.company import email_key
from samenop_desktop.domain.confirmation import check_new_password
from samenop_desktop.domain.days import day_of
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import demand
from samenop_desktop.mail.password_messages import PasswordChangedToOfficeMail, RecoveryCodeToOfficeMail
from samenop_desktop.services.access import office_of
from samenop_desktop.services.accounts import end_sessions
from samenop_desktop.services.errand_ends import end_password_links
from samenop_desktop.services.history import note
from samenop_desktop.services.passwords import hash_password
from samenop_desktop.services.posting import Post, mail_office
from samenop_desktop.services.secrets import new_recovery_code, recovery_hash
from samenop_desktop.store.records import AccountRecord, RecoveryCodeRecord

if TYPE_CHECKING:
    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.accounts import AccountService
    from samenop_desktop.services.posting import Posting
    from samenop_desktop.store.transactions import Store, Transaction


class RecoveryService:
    """Makes recovery codes and takes them. The code itself is shown once; only its hash is stored."""

    def __init__(self, store: Store, accounts: AccountService, posting: Posting) -> None:
        self._store = store
        self._accounts = accounts
        self._posting = posting

    def new_code(self, actor: Actor) -> str:
        """A new code for an office; the one before it dies, and then the office is mailed.

        Raises NOT_ALLOWED, also where the store is shared.
        """
        with self._store.write() as tx:
            office = self._office(tx, actor)
            had_one = tx.session.get(RecoveryCodeRecord, office.id) is not None
            code = _renew(tx, office.id)
            note(tx, Act.RECOVERY_CODE_MADE, actor_id=office.id)
            if had_one:
                mail = RecoveryCodeToOfficeMail(mail_office(office), day_of(tx.now))
                self._posting.post(tx, Post(mail, office, office.email))
            return code

    def replace_code(self, actor: Actor, password: str) -> str:
        """As `new_code`, for who proves to know the password: with the code he could choose another one.

        Raises `FindingsError` (field password), SIGN_IN_SLOWED or NOT_ALLOWED.
        """
        with self._store.read() as tx:
            email = self._office(tx, actor).email
        self._accounts.demand_password(email, password, ErrorCode.NEW_PASSWORD_WRONG)
        return self.new_code(actor)

    def recover(self, email: str, code: str, new: str, repeated: str) -> str:
        """Give the account a new password and return its next code; every session ends, and the code works once.

        The office is mailed. Raises `FindingsError` (fields password, password_repeated), or RECOVERY_FAILED whichever
        of the two was wrong.
        """
        demand(ErrorCode.OFFICE_DETAILS_INCOMPLETE, check_new_password(new, repeated))
        password_hash = hash_password(new)
        with self._store.write() as tx:
            account = tx.session.scalar(
                select(AccountRecord)
                .join(RecoveryCodeRecord, RecoveryCodeRecord.account_id == AccountRecord.id)
                .where(AccountRecord.email_key == email_key(email), RecoveryCodeRecord.code_hash == recovery_hash(code))
                .with_for_update()
            )
            if account is None or not self._store.is_embedded:
                raise SamenopError(ErrorCode.RECOVERY_FAILED)
            account.password_hash = password_hash
            end_sessions(tx, account.id)
            end_password_links(tx, account.id)
            note(tx, Act.PASSWORD_RECOVERED, actor_id=account.id)
            mail = PasswordChangedToOfficeMail(mail_office(account), day_of(tx.now), by_code=True)
            self._posting.post(tx, Post(mail, account, account.email))
            return _renew(tx, account.id)

    def _office(self, tx: Transaction, actor: Actor) -> AccountRecord:
        office = office_of(tx, actor)
        if not self._store.is_embedded:
            raise SamenopError(ErrorCode.NOT_ALLOWED)
        return office


def _renew(tx: Transaction, account_id: int) -> str:
    code = new_recovery_code()
    tx.session.execute(delete(RecoveryCodeRecord).where(RecoveryCodeRecord.account_id == account_id))
    tx.session.add(RecoveryCodeRecord(account_id=account_id, code_hash=recovery_hash(code), made_at=tx.now))
    return code
