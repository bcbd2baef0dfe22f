"""Reading and keeping the mail settings and their password; all of it runs in the pool."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from samenop_desktop.credentials.contract import MAIL_PASSWORD
from samenop_desktop.domain.errors import ErrorCode, SamenopError

if TYPE_CHECKING:
    from samenop_desktop.services.application import Application
    from samenop_desktop.settings.model import MailSettings


@dataclass(frozen=True, slots=True)
class Known:
    """What was set up before: the settings, whether there is a password, and whether a keyring keeps it."""

    mail: MailSettings | None
    has_password: bool
    has_keyring: bool


def read_known(app: Application) -> Known:
    """What was set up before. Raises what reading settings.toml may raise."""
    mail = app.settings_file.load().mail
    return Known(mail, kept_password(app) is not None, has_keyring(app))


def kept_password(app: Application) -> str | None:
    """The password from the keyring, or of this session; None when there is neither."""
    try:
        return app.credentials.get(MAIL_PASSWORD)
    except SamenopError as error:
        if error.code is not ErrorCode.KEYRING_UNAVAILABLE:
            raise
        return None


def has_keyring(app: Application) -> bool:
    """Whether this computer has a keyring that the program can use."""
    try:
        # Nothing is ever kept under this name: asking for it goes past the session to the keyring.
        app.credentials.get("probe")
    except SamenopError as error:
        if error.code is not ErrorCode.KEYRING_UNAVAILABLE:
            raise
        return False
    return True


def save(app: Application, settings: MailSettings, password: str) -> None:
    """Keeps the settings, and the password unless it is empty: in the keyring, or without one for this session.

    Raises what `SettingsFile.save` raises; then nothing was kept.
    """
    app.settings_file.save(replace(app.settings_file.load(), mail=settings))
    if not password:
        return
    try:
        app.credentials.set(MAIL_PASSWORD, password)
    except SamenopError as error:
        if error.code is not ErrorCode.KEYRING_UNAVAILABLE:
            raise
        app.credentials.keep_for_session(MAIL_PASSWORD, password)


def save_and_try(app: Application, settings: MailSettings, password: str) -> None:
    """As `save`; mails that could not leave before are then tried again at once."""
    save(app, settings, password)
    app.outbox.try_now()
