"""The start of the program: the right window at once, and nothing heavy before it has been painted."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings

if TYPE_CHECKING:
    from pathlib import Path

PROGRAM = """
import sys
from PySide6.QtWidgets import QApplication
from samenop_desktop.gui.first_paint import FirstPaint

def look(first_paint):
    window = first_paint.parent()
    print("painted", window.windowTitle(), "|", *[name for name in sys.argv[2:] if name in sys.modules])
    QApplication.quit()

FirstPaint._tell = look
from samenop_desktop.bootstrap.command_line import run
sys.exit(run(["--data-dir", sys.argv[1]]))
"""
HEAVY = (
    *("sqlalchemy", "keyring", "jinja2", "stdnum", "email_validator", "starlette", "uvicorn", "argon2", "alembic"),
    *("pyxaf", "tomlkit", "smtplib", "pysqlite3", "samenop_desktop.store", "samenop_desktop.portal"),
)
SLOW = ("dataclasses",)
"""A small thing that the window of every day can do without: with what it makes, 7 ms."""


def first_window(data_dir: Path, *names: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(data_dir), *names],
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return next(line for line in done.stdout.splitlines() if line.startswith("painted "))


@pytest.mark.parametrize(
    ("has_store", "stays", "title", "unwanted"),
    [
        (False, False, "Kantoor instellen", HEAVY),
        (True, False, "Aanmelden", HEAVY),
        (True, True, "SamenOp", (*HEAVY, *SLOW)),
    ],
)
def test_the_likely_window_is_painted_before_anything_heavy_is_imported(
    tmp_path: Path, has_store: bool, stays: bool, title: str, unwanted: tuple[str, ...]
) -> None:
    if has_store:
        (tmp_path / "samenop.sqlite").touch()
    hints = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    hints.setValue("stays_signed_in", stays)
    hints.sync()
    assert first_window(tmp_path, *unwanted) == f"painted {title} |"
