"""Secrets in the system's own keyring; the only place that knows keyring."""

from __future__ import annotations

import logging
import os
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from samenop_desktop.domain.errors import ErrorCode, SamenopError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from keyring.backend import KeyringBackend

_REFUSED = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt", "keyrings.cryptfile")
"""Packages whose keyrings keep nothing, or keep it in a file of their own."""

_OWN = {
    "linux": "keyring.backends.SecretService.Keyring",
    "darwin": "keyring.backends.macOS.Keyring",
    "win32": "keyring.backends.Windows.WinVaultKeyring",
}
"""The system's own keyring, by `sys.platform`."""

_log = logging.getLogger(__name__)


class SystemCredentials:
    """The system's keyring (Secret Service, KWallet, Keychain, Windows Credential Locker).

    `service_name` keeps data directories apart, e.g. `samenop-desktop:<desk id>`. Every method may
    wait for the user to unlock the keyring, so none is called on the GUI thread. Raises
    KEYRING_UNAVAILABLE when there is no keyring, it is locked, or it would write plain files.
    """

    def __init__(self, service_name: str) -> None:
        self._service = service_name

    def get(self, name: str) -> str | None:
        """The secret called `name`, or None."""
        with _refusing():
            return _keyring().get_password(self._service, name)

    def set(self, name: str, secret: str) -> None:
        """Keep `secret` under `name`."""
        with _refusing():
            _keyring().set_password(self._service, name, secret)

    def delete(self, name: str) -> None:
        """Forget the secret called `name`."""
        with _refusing():
            keyring = _keyring()
            if keyring.get_password(self._service, name) is not None:
                keyring.delete_password(self._service, name)


def _keyring() -> KeyringBackend:
    """The safest keyring there is; of a chain the first that is safe."""
    from keyring import core

    chosen = core.load_env() or core.load_config() or _own_keyring() or core.get_keyring()
    for candidate in getattr(chosen, "backends", None) or (chosen,):
        if not type(candidate).__module__.startswith(_REFUSED):
            return candidate
    raise SamenopError(ErrorCode.KEYRING_UNAVAILABLE, reason=type(chosen).__module__)


def _own_keyring() -> KeyringBackend | None:
    """The system's own keyring where it can be used: keyring would choose it too, having tried all others.

    To do so it imports those of other systems as well, of which one runs a compiler in search of a library: 100 ms. At
    KDE it prefers KWallet; there it is left to choose.
    """
    name = _OWN.get(sys.platform)
    if name is None or "KDE" in os.environ.get("XDG_CURRENT_DESKTOP", "").split(":"):
        return None
    from keyring import core

    # Each system's keyring says in its own way that it cannot be used.
    with suppress(Exception):
        return core.load_keyring(name)
    return None


@contextmanager
def _refusing() -> Iterator[None]:
    try:
        yield
    except SamenopError:
        raise
    except Exception as error:
        # Each system's keyring raises its own: KeyringError, D-Bus errors, broken pipes.
        _log.info("The keyring cannot be used: %s", type(error).__name__)
        raise SamenopError(ErrorCode.KEYRING_UNAVAILABLE, reason=type(error).__name__) from error
