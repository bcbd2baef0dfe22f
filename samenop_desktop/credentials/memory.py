"""Secrets in memory only: gone when the program ends."""

from __future__ import annotations

from samenop_desktop.domain.errors import ErrorCode, SamenopError


class MemoryCredentials:
    """The twin of the system's keyring, for a desk without one and for tests.

    While `unavailable` is true it refuses like a keyring that is locked.
    """

    def __init__(self, *, unavailable: bool = False) -> None:
        self.unavailable = unavailable
        self._secrets: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        """The secret called `name`, or None."""
        return self._open().get(name)

    def set(self, name: str, secret: str) -> None:
        """Keep `secret` under `name`."""
        self._open()[name] = secret

    def delete(self, name: str) -> None:
        """Forget the secret called `name`."""
        self._open().pop(name, None)

    def _open(self) -> dict[str, str]:
        if self.unavailable:
            raise SamenopError(ErrorCode.KEYRING_UNAVAILABLE, reason="switched off")
        return self._secrets
