"""The set-up without rights, and the program's start without a screen: one line that says what to do."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SENTENCE = "Er is hier geen scherm om het programma op te openen; met 'make demo' zie je het toch aan het werk.\n"


def script(folder: Path, name: str, body: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    path.chmod(0o755)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A copy of the scripts alone, where nothing was set up."""
    shutil.copytree(ROOT / ".dev", tmp_path / "tree" / ".dev")
    shutil.copy(ROOT / "pyproject.toml", tmp_path / "tree")
    return tmp_path / "tree"


@pytest.fixture
def ordinary_user(tmp_path: Path) -> dict[str, str]:
    """The environment of someone without rights, on a system that lacks two packages of its own."""
    folder = tmp_path / "bin"
    folder.mkdir()
    script(folder, "id", "echo 1000")
    script(folder, "sudo", "exit 1")
    script(folder, "apt-get", "echo 'apt-get was called' >&2; exit 1")
    script(
        folder, "apt-cache", 'case $2 in libglib2.0-0t64) echo "  Candidate: (none)";; *) echo "  Candidate: 1";; esac'
    )
    script(
        folder,
        "dpkg-query",
        "for package; do :; done\ncase $package in libglib2.0-0*|libegl1) exit 1;; *) printf installed;; esac",
    )
    return {**os.environ, "PATH": f"{folder}:{os.environ['PATH']}"}


def test_without_rights_the_set_up_names_the_one_line_to_run(tree: Path, ordinary_user: dict[str, str]) -> None:
    done = subprocess.run(
        [tree / ".dev" / "setup.sh", "run"], env=ordinary_user, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stderr == (
        "Eerst nodig, eenmalig: sudo apt-get update && sudo apt-get install --yes --no-install-recommends "
        "libegl1 libglib2.0-0\n"
    )
    assert not (tree / ".venv").exists()


def test_without_a_screen_one_sentence_names_the_demo(tree: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    done = subprocess.run([tree / ".dev" / "run.sh"], env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, SENTENCE, "")


WINDOW = """
import os
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

application = QApplication([])
window = QWidget()
window.show()
window.activateWindow()
assert QTest.qWaitForWindowActive(window, 30_000)
assert window.frameGeometry().height() > window.geometry().height(), "no window manager"
print(os.environ["DISPLAY"])
"""


def test_a_screen_of_its_own_has_a_window_manager_and_ends_with_the_command(tree: Path) -> None:
    done = subprocess.run(
        [tree / ".dev" / "on_screen.sh", sys.executable, "-c", WINDOW], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    display = done.stdout.strip()
    assert display.startswith(":")
    assert not Path(f"/tmp/.X11-unix/X{display[1:]}").exists()  # noqa: S108 where every X server keeps it
