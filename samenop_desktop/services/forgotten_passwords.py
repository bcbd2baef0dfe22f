"""A new password by mail, for clients and offices: asked for by anybody, chosen by whoever can read the mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select, update

from samenop_desktop.domain.accounts import Role, seconds_to_wait, seconds_to_wait_for_mail
from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.company import check_email, email_key
from samenop_desktop.domain.confirmation import check_new_password
from samenop_desktop.domain.days import day_of
from samenop_desktop.domain.errands import Purpose
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import FindingCode, demand, refusal
from samenop_desktop.domain.forgotten_passwords import MAIL_WAITS, LinkState, link_state
from samenop_desktop.mail.password_messages import (
    NewPasswordToClientMail,
    NewPasswordToOfficeMail,
    PasswordChangedToClientMail,
    PasswordChangedToOfficeMail,
)
from samenop_desktop.services.accounts import end_sessions
from samenop_desktop.services.client_rows import NewPasswordPage
from samenop_desktop.services.errand_ends import end_change, end_password_links, running_change
from samenop_desktop.services.history import note
from samenop_desktop.services.passwords import hash_password
from samenop_desktop.services.posting import Post, mail_account, mail_office, office_behind
from samenop_desktop.services.readiness import Readiness
from samenop_desktop.services.secrets import hash_of
from samenop_desktop.services.slowing import Slowing
from samenop_desktop.store.records import AccountRecord, ErrandLinkRecord, ErrandRecord, MailRecord

if TYPE_CHECKING:
    from samenop_desktop.domain.requests import Delivery
    from samenop_desktop.services.posting import Posting
    from samenop_desktop.services.readiness import LoadSettings
    from samenop_desktop.store.transactions import Store, Transaction


class ForgottenPasswordService:
    """Mails a link to whoever forgot his password, and takes the new one from whoever holds the link.

    There is no actor: whether an address has an account is told to nobody, and the link is the right.
    """

    def __init__(self, store: Store, posting: Posting, load_settings: LoadSettings) -> None:
        self._store = store
        self._posting = posting
        self._load_settings = load_settings
        self._sign_ins = Slowing(store, seconds_to_wait)
        self._askings = Slowing(store, seconds_to_wait_for_mail, "new password: ")

    def ask(self, email: str) -> None:
        """Mail a link to the account of `email`, if there is one; nothing tells whether there is.

        Raises `FindingsError` (field email), or FORGOTTEN_SLOWED (with `minutes`) for known and unknown alike.
        """
        missing = None if email.strip() else refusal("email", FindingCode.MISSING)
        found = missing or check_email("email", email)
        demand(ErrorCode.FORGOTTEN_WRONG, (found,) if found else ())
        wait = self._askings.count(email)
        if wait:
            raise SamenopError(ErrorCode.FORGOTTEN_SLOWED, minutes=-(-wait // 60))
        with self._store.write() as tx:
            account = tx.session.scalar(
                select(AccountRecord).where(AccountRecord.email_key == email_key(email)).with_for_update()
            )
            if account is not None and not self._renew_waiting(tx, account.id):
                self._mail_link(tx, account)

    def waits_for(self) -> Delivery:
        """What a mail with a link waits for at this desk (D04): the same whoever asks."""
        return Readiness.from_settings(self._load_settings()).of_waiting(needs_link=True)

    def view(self, token: str) -> NewPasswordPage:
        """Where a link stands; changes nothing (D21). Raises LINK_UNKNOWN."""
        with self._store.read() as tx:
            link, errand = self._found(tx, token)
            account = tx.session.get_one(AccountRecord, errand.account_id)
            return _page(account, link_state(link.minted_at, errand.ended_at, tx.now))

    def choose(self, token: str, new: str, repeated: str) -> NewPasswordPage:
        """Give the account its new password, once; a link that works no longer says so and does nothing.

        Every session of the account ends, and so do its other links, a change of address that still waits among
        them. Raises LINK_UNKNOWN, or `FindingsError` (fields password, password_repeated).
        """
        page = self.view(token)
        if page.state is not LinkState.WORKS:
            return page
        demand(ErrorCode.NEW_PASSWORD_WRONG, check_new_password(new, repeated))
        password_hash = hash_password(new)
        with self._store.write() as tx:
            link, errand = self._found(tx, token)
            # In the order in which confirming a change of address holds them, so that neither waits for the other.
            change = running_change(tx, errand.account_id, to_decide=True)
            account = tx.session.get_one(AccountRecord, errand.account_id, with_for_update=True)
            tx.session.refresh(errand)
            state = link_state(link.minted_at, errand.ended_at, tx.now)
            if state is not LinkState.WORKS or not self._use(tx, errand.id):
                return _page(account, LinkState.DEAD if state is LinkState.WORKS else state)
            account.password_hash = password_hash
            end_sessions(tx, account.id)
            end_password_links(tx, account.id)
            if change is not None:
                end_change(tx, change.id)
            self._sign_ins.forget(tx, account.email)
            self._askings.forget(tx, account.email)
            note(
                tx,
                Act.PASSWORD_CHOSEN_BY_LINK,
                actor_id=account.id,
                after={"change": change.id} if change is not None else None,
            )
            self._tell(tx, account)
            return _page(account, LinkState.CHANGED)

    def _use(self, tx: Transaction, errand_id: int) -> bool:
        """Whether this is the one who uses the errand; the database decides."""
        used = tx.session.scalar(
            update(ErrandRecord)
            .where(ErrandRecord.id == errand_id, ErrandRecord.ended_at.is_(None))
            .values(ended_at=tx.now)
            .returning(ErrandRecord.id)
        )
        return used is not None

    def _renew_waiting(self, tx: Transaction, account_id: int) -> bool:
        """Whether a mail for this account has yet to leave: it is tried again at once, and no second one is made."""
        waiting = tx.session.execute(
            select(MailRecord, ErrandRecord)
            .join(ErrandRecord, ErrandRecord.id == MailRecord.errand_id)
            .where(
                ErrandRecord.account_id == account_id,
                ErrandRecord.purpose == Purpose.NEW_PASSWORD,
                ErrandRecord.ended_at.is_(None),
                ErrandRecord.expires_at > tx.now,
                MailRecord.state == "queued",
            )
            .order_by(MailRecord.id.desc())
            .limit(1)
            .with_for_update(of=MailRecord)
        ).first()
        if waiting is None:
            return False
        mail, errand = waiting
        mail.next_attempt_at = tx.now
        errand.expires_at = tx.now + MAIL_WAITS
        return True

    def _mail_link(self, tx: Transaction, account: AccountRecord) -> None:
        errand = ErrandRecord(
            account_id=account.id,
            purpose=Purpose.NEW_PASSWORD,
            email_change_id=None,
            asked_at=tx.now,
            expires_at=tx.now + MAIL_WAITS,
            ended_at=None,
        )
        tx.session.add(errand)
        tx.session.flush()
        behind = _behind(tx, account)
        office = mail_office(behind)
        is_office = account.role == Role.OFFICE
        mail = NewPasswordToOfficeMail(office) if is_office else NewPasswordToClientMail(office, mail_account(account))
        self._posting.post(tx, Post(mail, behind, account.email, errand_id=errand.id))
        # By whom it was asked nobody knows.
        note(tx, Act.PASSWORD_LINK_ASKED, actor_id=None, after={"account": account.id})

    def _tell(self, tx: Transaction, account: AccountRecord) -> None:
        behind, today = _behind(tx, account), day_of(tx.now)
        office = mail_office(behind)
        mail = (
            PasswordChangedToOfficeMail(office, today, by_code=False)
            if account.role == Role.OFFICE
            else PasswordChangedToClientMail(office, mail_account(account), today)
        )
        self._posting.post(tx, Post(mail, behind, account.email))

    def _found(self, tx: Transaction, token: str) -> tuple[ErrandLinkRecord, ErrandRecord]:
        found = tx.session.execute(
            select(ErrandLinkRecord, ErrandRecord)
            .join(ErrandRecord, ErrandRecord.id == ErrandLinkRecord.errand_id)
            .where(ErrandLinkRecord.token_hash == hash_of(token), ErrandRecord.purpose == Purpose.NEW_PASSWORD)
        ).first()
        if found is None:
            raise SamenopError(ErrorCode.LINK_UNKNOWN)
        return found[0], found[1]


def _behind(tx: Transaction, account: AccountRecord) -> AccountRecord:
    """On whose behalf the account is mailed: an office on its own."""
    return account if account.role == Role.OFFICE else office_behind(tx, account)


def _page(account: AccountRecord, state: LinkState) -> NewPasswordPage:
    return NewPasswordPage(state, account.email, Role(account.role))
