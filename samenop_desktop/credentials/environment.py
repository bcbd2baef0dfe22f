"""Secrets from the environment, for a worker on a server without a keyring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenop_desktop.credentials.contract import MAIL_PASSWORD

if TYPE_CHECKING:
    from collections.abc import Mapping

    from samenop_desktop.credentials.contract import Credentials

VARIABLES = {MAIL_PASSWORD: "SAMENOP_MAIL_PASSWORD"}
"""Which variable gives which secret; systemd can fill it from a file with `EnvironmentFile`."""


class EnvironmentCredentials:
    """Other credentials, with what the environment gives in front of them.

    A secret that the environment gives is not asked from the keyring, so a server needs none.
    Setting and deleting go to the credentials behind it.
    """

    def __init__(self, behind: Credentials, environ: Mapping[str, str]) -> None:
        self._behind = behind
        self._environ = environ

    def get(self, name: str) -> str | None:
        """The secret called `name` from the environment, else from behind it, else None."""
        given = self._environ.get(VARIABLES.get(name, ""), "")
        return given or self._behind.get(name)

    def set(self, name: str, secret: str) -> None:
        """Keep `secret` under `name`."""
        self._behind.set(name, secret)

    def delete(self, name: str) -> None:
        """Forget the secret called `name`."""
        self._behind.delete(name)
