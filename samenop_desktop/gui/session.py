"""Signing in and out with the keyring beside it; everything here blocks and runs in the pool."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from samenop_desktop.domain.errors import ErrorCode, SamenopError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from samenop_desktop.credentials.contract import Credentials
    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.application import Application
    from samenop_desktop.services.rows import SignedIn

SESSION = "session"
"""The name under which the keyring keeps what signs in without a password."""


class Kept(NamedTuple):
    """The secret that the keyring keeps, if any, and whether it was of no use."""

    secret: str | None
    keyring_refused: bool = False


class Entered(NamedTuple):
    """Who came in (None: nobody), whether the keyring keeps him signed in, and whether it was of no use."""

    signed_in: SignedIn | None
    stays: bool = False
    keyring_refused: bool = False


def create_office(app: Application, values: Mapping[str, str]) -> tuple[SignedIn, str]:
    """Makes an office of what was filled in, by the names of OfficeForm. Raises what the service raises.

    The text is its recovery code, empty where the store is shared.
    """
    from samenop_desktop.services.rows import OfficeForm

    signed_in = app.accounts.create_office(OfficeForm(**values))
    return signed_in, app.recovery.new_code(signed_in.actor) if app.store.is_embedded else ""


def sign_in(app: Application, email: str, password: str, *, stay: bool) -> Entered:
    """Signs in, and keeps that when asked and possible. Raises what the service raises."""
    signed_in = app.accounts.sign_in(email, password)
    if not stay:
        return Entered(signed_in)
    stays = keep(app, signed_in.actor)
    return Entered(signed_in, stays=stays, keyring_refused=not stays)


def keep(app: Application, actor: Actor) -> bool:
    """Has the keyring keep the account signed in; False, with nothing left behind, when it cannot be used."""
    secret = app.accounts.keep_signed_in(actor)
    try:
        app.credentials.set(SESSION, secret)
    except SamenopError as error:
        app.accounts.sign_out(secret)
        if error.code is not ErrorCode.KEYRING_UNAVAILABLE:
            raise
        return False
    return True


def kept_in(credentials: Credentials) -> Kept:
    """What the keyring keeps."""
    try:
        return Kept(credentials.get(SESSION))
    except SamenopError as error:
        if error.code is not ErrorCode.KEYRING_UNAVAILABLE:
            raise
        return Kept(None, keyring_refused=True)


def resume(app: Application, kept: Kept | None = None) -> Entered:
    """Signs in with what the keyring kept; without `kept` it is asked now."""
    kept = kept or kept_in(app.credentials)
    signed_in = app.accounts.resume(kept.secret) if kept.secret is not None else None
    return Entered(signed_in, stays=signed_in is not None, keyring_refused=kept.keyring_refused)


def forget_ended(app: Application) -> bool:
    """Has the keyring forget a session that has ended; True for one that goes on, kept by another program here."""
    with suppress(SamenopError):
        secret = app.credentials.get(SESSION)
        if secret is not None and app.accounts.resume(secret) is not None:
            return True
        app.credentials.delete(SESSION)
    return False


def sign_out(app: Application) -> bool:
    """Ends what was kept, in the store and in the keyring; a keyring that cannot be used is no reason to stay.

    As `forget_ended` it tells whether anything is kept any more.
    """
    secret = None
    with suppress(SamenopError):
        secret = app.credentials.get(SESSION)
        app.credentials.delete(SESSION)
    app.accounts.sign_out(secret)
    return False
