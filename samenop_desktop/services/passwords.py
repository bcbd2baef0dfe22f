"""Hashing passwords with argon2, always outside a transaction: it takes long on purpose."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argon2 import PasswordHasher


def hash_password(password: str) -> str:
    """The argon2 hash of `password`, with its own salt and costs in it."""
    return _hasher().hash(password)


def password_fits(password_hash: str | None, password: str) -> bool:
    """Whether `password` belongs to the hash; without a hash it takes as long and says no."""
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        _hasher().verify(password_hash or _nobodys_hash(), password)
    except (VerificationError, InvalidHashError):
        return False
    return password_hash is not None


@cache
def _hasher() -> PasswordHasher:
    from argon2 import PasswordHasher

    return PasswordHasher()


@cache
def _nobodys_hash() -> str:
    return hash_password("nobody has this password")
