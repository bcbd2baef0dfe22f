"""Counting what is tried for one address, known or not, and letting whoever tries too often wait."""

from __future__ import annotations

import hashlib
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import delete
from sqlalchemy.exc import IntegrityError

from samenop_desktop.domain.company import email_key
from samenop_desktop.store.accounts import SlowedSignInRecord

if TYPE_CHECKING:
    from collections.abc import Callable

    from samenop_desktop.store.transactions import Store, Transaction

FORGOTTEN_AFTER = timedelta(days=1)


class Slowing:
    """Counts attempts of one kind by address; `seconds_to_wait` tells how long after so many the next may come.

    Kinds are told apart by `mark`: what is tried of one slows down no other.
    """

    def __init__(self, store: Store, seconds_to_wait: Callable[[int], int], mark: str = "") -> None:
        self._store = store
        self._seconds_to_wait = seconds_to_wait
        self._mark = mark

    def count(self, email: str) -> int:
        """Count an attempt before it is made, so that many at once are slowed down as well.

        Returns 0, or the seconds to wait when it comes too early; then it does not count.
        """
        try:
            return self._count(self._hash(email))
        except IntegrityError:  # another first attempt for this address was quicker; its count is there now
            return self._count(self._hash(email))

    def forget(self, tx: Transaction, email: str) -> None:
        """Let the next attempt for this address be its first."""
        tx.session.execute(delete(SlowedSignInRecord).where(SlowedSignInRecord.address_hash == self._hash(email)))

    def _count(self, address_hash: str) -> int:
        with self._store.write() as tx:
            slowed = tx.session.get(SlowedSignInRecord, address_hash, with_for_update=True)
            if slowed is None:
                slowed = SlowedSignInRecord(address_hash=address_hash, failures=0, blocked_until=tx.now)
                tx.session.add(slowed)
            if slowed.blocked_until > tx.now:
                return int((slowed.blocked_until - tx.now).total_seconds()) + 1
            if slowed.blocked_until < tx.now - FORGOTTEN_AFTER:
                slowed.failures = 0
            slowed.failures += 1
            slowed.blocked_until = tx.now + timedelta(seconds=self._seconds_to_wait(slowed.failures))
            return 0

    def _hash(self, email: str) -> str:
        return hashlib.sha256(f"{self._mark}{email_key(email)}".encode()).hexdigest()
