"""What is heavy stays out of the start: the modules of window and wiring import nothing of it by themselves."""

from __future__ import annotations

import pkgutil
import subprocess
import sys

import samenop_desktop

# Each of these costs 30 to 300 ms; the window is there before them.
HEAVY = (
    "alembic",
    "argon2",
    "email_validator",
    "jinja2",
    "keyring",
    "psycopg",
    "pysqlite3",
    "smtplib",
    "sqlalchemy",
    "starlette",
    "stdnum",
    "tomlkit",
    "uvicorn",
)
LIGHT = (
    "samenop_desktop.gui.",
    "samenop_desktop.wording.",
    "samenop_desktop.domain.",
    "samenop_desktop.bootstrap.desktop",
    # Before the store is open, only the driver and the keyring are imported, by those who use them.
    "samenop_desktop.bootstrap.keyring",
    "samenop_desktop.services.first_look",
)
PROGRAM = """
import importlib, sys
heavy, names = sys.argv[1].split(), sys.argv[2:]
for name in names:
    importlib.import_module(name)
    for module in heavy:
        if module in sys.modules:
            sys.exit(f"{name} imports {module}")
"""


def test_window_and_wiring_import_nothing_heavy() -> None:
    found = [module.name for module in pkgutil.walk_packages(samenop_desktop.__path__, "samenop_desktop.")]
    # Forms come along with the windows that they belong to, whose widgets they name.
    light = [name for name in found if name.startswith(LIGHT) and ".forms." not in name]
    assert len(light) > len(LIGHT)
    assert set(LIGHT[3:]) <= set(light)
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, " ".join(HEAVY), *light], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
