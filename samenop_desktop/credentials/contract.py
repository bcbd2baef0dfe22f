"""What every place for secrets can do."""

from __future__ import annotations

from typing import Protocol

MAIL_PASSWORD = "mail"  # noqa: S105 - the name of a secret, not the secret
"""The name under which the password of the mail server is kept."""


class Credentials(Protocol):
    """A place for secrets, by name. Every method raises KEYRING_UNAVAILABLE when it is not usable.

    The caller then asks the user each time and keeps the secret in memory, never in a file.
    """

    def get(self, name: str) -> str | None:
        """The secret called `name`, or None."""

    def set(self, name: str, secret: str) -> None:
        """Keep `secret` under `name`, instead of what was there."""

    def delete(self, name: str) -> None:
        """Forget the secret called `name`; none there is fine."""
