"""The keyring, its twin and the environment: one contract, tried on real parts."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import keyring.backends.fail
import keyring.backends.null
import keyring.core
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringError, KeyringLocked, NoKeyringError

from samenop_desktop.credentials.contract import MAIL_PASSWORD
from samenop_desktop.credentials.environment import EnvironmentCredentials
from samenop_desktop.credentials.memory import MemoryCredentials
from samenop_desktop.credentials.system import SystemCredentials
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from tests.credentials.contract import meets_contract, refuses_everything

if TYPE_CHECKING:
    from samenop_desktop.credentials.contract import Credentials

ROOT = Path(__file__).parents[2]
PREPARE = (
    "from samenop_desktop.credentials.system import SystemCredentials\n"
    "from tests.credentials.contract import meets_contract, refuses_everything\n"
    "credentials = SystemCredentials('samenop-desktop:een')\n"
)
needs_keyring = pytest.mark.skipif(
    sys.platform != "linux" or not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")),
    reason="needs the packages gnome-keyring and dbus",
)


def run(program: str, folder: Path, *, with_keyring: bool) -> None:
    """Run `program` on its own, in a session of its own, with a real keyring or with no bus at all."""
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "PYTHONPATH": str(ROOT),
        "LC_ALL": "C.UTF-8",
    }
    (folder / "run").mkdir(mode=0o700)
    command = [sys.executable, "-c", PREPARE + program]
    if with_keyring:
        unlock = "printf wachtwoord | gnome-keyring-daemon --unlock --components=secrets > /dev/null"
        command = ["dbus-run-session", "--", "sh", "-c", f'{unlock} && exec "$@"', "sh", *command]
    done = subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, check=False, timeout=90)
    assert done.returncode == 0, done.stderr


def test_the_twin_meets_the_contract() -> None:
    meets_contract(MemoryCredentials())


def test_the_twin_can_be_unavailable() -> None:
    twin = MemoryCredentials(unavailable=True)
    refuses_everything(twin)

    twin.unavailable = False
    meets_contract(twin)


def test_the_environment_lets_everything_through_to_what_is_behind() -> None:
    meets_contract(EnvironmentCredentials(MemoryCredentials(), {}))
    refuses_everything(EnvironmentCredentials(MemoryCredentials(unavailable=True), {"SAMENOP_MAIL_PASSWORD": ""}))


def test_a_server_without_a_keyring_gives_the_mail_password_by_its_environment() -> None:
    credentials: Credentials = EnvironmentCredentials(
        MemoryCredentials(unavailable=True), {"SAMENOP_MAIL_PASSWORD": "uit de omgeving"}
    )

    assert credentials.get(MAIL_PASSWORD) == "uit de omgeving"
    with pytest.raises(SamenopError) as caught:
        credentials.get("session")
    assert caught.value.code is ErrorCode.KEYRING_UNAVAILABLE


@needs_keyring
def test_the_real_keyring_meets_the_contract(tmp_path: Path) -> None:
    run("meets_contract(credentials)", tmp_path, with_keyring=True)


@needs_keyring
def test_two_data_directories_do_not_see_each_other(tmp_path: Path) -> None:
    run(
        "credentials.set('mail', 'van een')\n"
        "other = SystemCredentials('samenop-desktop:twee')\n"
        "assert other.get('mail') is None\n"
        "other.delete('mail')\n"
        "assert credentials.get('mail') == 'van een'\n",
        tmp_path,
        with_keyring=True,
    )


@needs_keyring
def test_a_locked_keyring_is_told(tmp_path: Path) -> None:
    run(
        "credentials.set('mail', 'geheim')\n"
        "import secretstorage\n"
        "bus = secretstorage.dbus_init()\n"
        "secretstorage.get_default_collection(bus).lock()\n"
        "refuses_everything(credentials)\n",
        tmp_path,
        with_keyring=True,
    )


def test_no_bus_at_all_is_told(tmp_path: Path) -> None:
    run("refuses_everything(credentials)", tmp_path, with_keyring=False)


class _Broken(KeyringBackend):
    """A keyring that fails in the way it is told to."""

    priority = 1

    def __init__(self, error: Exception) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring's constructors are not typed
        self._error = error

    def get_password(self, service: str, username: str) -> str | None:
        raise self._error

    def set_password(self, service: str, username: str, password: str) -> None:
        raise self._error

    def delete_password(self, service: str, username: str) -> None:
        raise self._error


@pytest.mark.parametrize(
    "error",
    [
        NoKeyringError("geheim"),
        InitError("geheim"),
        KeyringLocked("geheim"),
        KeyringError("geheim"),
        BrokenPipeError("geheim"),
        RuntimeError("geheim"),
    ],
)
def test_whatever_a_keyring_raises_is_told(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    monkeypatch.setattr(keyring.core, "load_env", lambda: _Broken(error))

    refuses_everything(SystemCredentials("samenop-desktop:een"))


def in_package(name: str) -> KeyringBackend:
    """A keyring that works, of a class in the package `name`."""

    class Plain(_Broken):
        def get_password(self, service: str, username: str) -> str | None:
            return "uit een bestand"

    Plain.__module__ = name
    return Plain(RuntimeError())


@pytest.mark.parametrize(
    "backend",
    [
        keyring.backends.fail.Keyring(),  # type: ignore[no-untyped-call]  # as above
        keyring.backends.null.Keyring(),  # type: ignore[no-untyped-call]  # as above
        in_package("keyrings.alt.file"),
        in_package("keyrings.cryptfile.cryptfile"),
    ],
)
def test_keyrings_that_keep_nothing_or_keep_files_are_refused(
    monkeypatch: pytest.MonkeyPatch, backend: KeyringBackend
) -> None:
    monkeypatch.setattr(keyring.core, "load_env", lambda: backend)

    refuses_everything(SystemCredentials("samenop-desktop:een"))


def test_of_a_chain_the_first_that_is_safe_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    class Chain:
        backends = (in_package("keyrings.alt.file"), in_package("keyring.backends.SecretService"))

    monkeypatch.setattr(keyring.core, "load_env", Chain)

    assert SystemCredentials("samenop-desktop:een").get("mail") == "uit een bestand"


def test_a_chain_without_a_safe_link_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    class Chain:
        backends = (in_package("keyrings.alt.file"),)

    monkeypatch.setattr(keyring.core, "load_env", Chain)

    refuses_everything(SystemCredentials("samenop-desktop:een"))
