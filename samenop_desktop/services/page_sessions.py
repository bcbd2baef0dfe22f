"""Sessions on the client's pages: opened with a password, held by a secret of which only the hash is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select, update

from samenop_desktop.domain.accounts import Actor, Role
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.page_sessions import TOUCH_AFTER, is_running
from samenop_desktop.services.secrets import hash_of, new_token
from samenop_desktop.store.records import PageSessionRecord

if TYPE_CHECKING:
    from samenop_desktop.services.accounts import AccountService
    from samenop_desktop.services.rows import SignedIn
    from samenop_desktop.store.transactions import Store


class PageSessionService:
    """Signs clients in on the pages, with any package (D03, D44)."""

    def __init__(self, store: Store, accounts: AccountService) -> None:
        self._store = store
        self._accounts = accounts

    def sign_in(self, email: str, password: str) -> str:
        """The secret of a new session. Raises SIGN_IN_FAILED, SIGN_IN_SLOWED, or PAGES_FOR_CLIENTS for an office."""
        signed_in = self._accounts.prove(email, password)
        if signed_in.role is not Role.CLIENT:
            raise SamenopError(ErrorCode.PAGES_FOR_CLIENTS)
        secret = new_token()
        with self._store.write() as tx:
            tx.session.add(
                PageSessionRecord(
                    account_id=signed_in.actor.account_id,
                    secret_hash=hash_of(secret),
                    created_at=tx.now,
                    used_at=tx.now,
                    ended_at=None,
                )
            )
        return secret

    def who(self, secret: str) -> SignedIn:
        """Who is signed in with `secret`; notes that the session was used. Raises NOT_SIGNED_IN."""
        with self._store.read() as tx:
            session = tx.session.scalar(
                select(PageSessionRecord).where(
                    PageSessionRecord.secret_hash == hash_of(secret), PageSessionRecord.ended_at.is_(None)
                )
            )
            if session is None or not is_running(session.created_at, session.used_at, tx.now):
                raise SamenopError(ErrorCode.NOT_SIGNED_IN)
            needs_touch = tx.now - session.used_at >= TOUCH_AFTER
        if needs_touch:
            with self._store.write() as tx:
                tx.session.execute(
                    update(PageSessionRecord)
                    .where(PageSessionRecord.id == session.id, PageSessionRecord.used_at < tx.now)
                    .values(used_at=tx.now)
                )
        return self._accounts.signed_in(Actor(session.account_id))

    def sign_out(self, secret: str) -> None:
        """End the session of `secret`, if there is one."""
        with self._store.write() as tx:
            tx.session.execute(
                update(PageSessionRecord)
                .where(PageSessionRecord.secret_hash == hash_of(secret), PageSessionRecord.ended_at.is_(None))
                .values(ended_at=tx.now)
            )
