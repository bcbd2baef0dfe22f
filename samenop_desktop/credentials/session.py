"""Secrets for as long as the program runs, in front of the keyring: for a desk without a usable one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from samenop_desktop.credentials.contract import Credentials


class SessionCredentials:
    """Other credentials, with what the user gave for this session in front of them.

    Setting and deleting refuse as the credentials behind it do; `keep_for_session` never refuses and keeps nothing
    on disk.
    """

    def __init__(self, behind: Credentials) -> None:
        self._behind = behind
        self._session: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        """The secret called `name` of this session, else from behind it, else None."""
        given = self._session.get(name)
        return given if given is not None else self._behind.get(name)

    def set(self, name: str, secret: str) -> None:
        """Keep `secret` under `name`, for good."""
        self._behind.set(name, secret)
        self._session.pop(name, None)

    def delete(self, name: str) -> None:
        """Forget the secret called `name`."""
        self._session.pop(name, None)
        self._behind.delete(name)

    def keep_for_session(self, name: str, secret: str) -> None:
        """Keep `secret` under `name` in memory, until the program ends."""
        self._session[name] = secret
