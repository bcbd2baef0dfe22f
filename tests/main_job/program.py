"""The real program in a session of its own: bus, keyring and home apart from whoever runs the tests."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.main_job.accessibility import Screen

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ROOT = Path(__file__).parents[2]
END_SECONDS = 20


@dataclass(frozen=True, slots=True)
class Session:
    """A desktop session on the display in use: its environment, and its screen by names."""

    environment: Mapping[str, str]
    screen: Screen

    @contextlib.contextmanager
    def program(self, *arguments: str, log: Path) -> Iterator[subprocess.Popen[bytes]]:
        """The program started with these arguments; told to end when the block ends, if it has not."""
        with log.open("ab") as out:
            process = subprocess.Popen(
                [sys.executable, *arguments],
                env=dict(self.environment),
                cwd=ROOT,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
            )
        try:
            yield process
        finally:
            if process.poll() is None:
                process.terminate()
                try:
                    process.wait(END_SECONDS)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()


@contextlib.contextmanager
def desktop_session(folder: Path, extra: Mapping[str, str] | None = None) -> Iterator[Session]:
    """A session with its own bus, home and unlocked keyring below `folder`, on the display of DISPLAY."""
    runtime = folder / "run"
    runtime.mkdir(mode=0o700, parents=True)
    home = folder / "home"
    home.mkdir()
    environment = {
        "PATH": os.environ["PATH"],
        "DISPLAY": os.environ["DISPLAY"],
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "LC_ALL": "C.UTF-8",
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PYTHONPATH": str(ROOT),
        "PYTHONFAULTHANDLER": "1",
        "PYTHONWARNINGS": "error",
        **(extra or {}),
    }
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )
    assert bus.stdout is not None
    environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
    try:
        subprocess.run(
            ["gnome-keyring-daemon", "--unlock", "--components=secrets"],
            input=b"sleutelbos",
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=True,
        )
        screen = Screen(environment["DBUS_SESSION_BUS_ADDRESS"])
        try:
            yield Session(environment, screen)
        finally:
            screen.close()
    finally:
        # What the bus started goes with it.
        with contextlib.suppress(ProcessLookupError):
            os.killpg(bus.pid, signal.SIGTERM)
        bus.wait(END_SECONDS)
        bus.stdout.close()
