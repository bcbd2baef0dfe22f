"""Who comes back to a desk where he stays signed in; without SQLAlchemy, for the first look at a start."""

from __future__ import annotations

from typing import Protocol

from samenop_desktop.domain.accounts import Actor, Role
from samenop_desktop.domain.packages import WEB_ONLY_PACKAGES, Package
from samenop_desktop.services.rows import SignedIn
from samenop_desktop.services.secrets import hash_of


class Account(Protocol):
    """What is known of an account: a mapped one, or a row with these columns."""

    id: int
    role: str
    name: str
    email: str
    relation_number: str
    password_hash: str
    city: str
    phone: str


class Resumed(Account, Protocol):
    """The account of a session that has not ended, with the package that runs now."""

    package: str | None


def signed_in_as(account: Account, package: str | None) -> SignedIn:
    """Who is signed in, with the package that runs now, if any."""
    return SignedIn(
        actor=Actor(account.id),
        role=Role(account.role),
        name=account.name,
        email=account.email,
        relation_number=account.relation_number,
        package=Package(package) if package else None,
        # Of the salted hash: not even two accounts with one password have the same mark.
        password_mark=hash_of(account.password_hash),
        city=account.city,
        phone=account.phone,
    )


def resumed(found: Resumed | None) -> SignedIn | None:
    """Who may come in with what a session told; nobody with a package for the web alone (D44)."""
    if found is None or found.package in WEB_ONLY_PACKAGES:
        return None
    return signed_in_as(found, found.package)
