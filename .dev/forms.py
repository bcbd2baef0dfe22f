"""Compiles the Designer forms in ui/ to samenop_desktop/gui/forms/, or checks that this was done.

python .dev/forms.py            writes what changed
python .dev/forms.py --check    changes nothing and fails when something would
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import sysconfig
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
PACKAGE_DOCSTRING = '"""Forms compiled from ui/ by `make forms`; never edited by hand."""\n'
UIC = Path(sysconfig.get_path("scripts")) / "pyside6-uic"


def compile_form(form: Path) -> str:
    """The Python module for `form`: without the version of uic, and with its two methods annotated for mypy."""
    done = subprocess.run(
        [UIC, "--from-imports", "--no-autoconnection", form.name],
        cwd=form.parent,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode or done.stderr.strip():
        sys.exit(f"{form}: {done.stderr.strip() or 'pyside6-uic failed'}")
    widget = ET.parse(form).find("widget")  # noqa: S314 our own file
    if widget is None:
        sys.exit(f"{form}: holds no widget")
    code = re.sub(r"^## Created by: .*\n", "", done.stdout, flags=re.MULTILINE)
    code = re.sub(
        r"def (setupUi|retranslateUi)\(self, (\w+)\):",
        rf"def \1(self, \2: {widget.get('class')}) -> None:",
        code,
    )
    return "\n".join(line.rstrip() for line in code.splitlines()).rstrip() + "\n"


def wanted_modules(source: Path) -> dict[str, str]:
    """File name to text of everything that the package of forms must hold, for the forms in `source`."""
    forms = sorted(source.glob("*.ui"))
    return {"__init__.py": PACKAGE_DOCSTRING} | {f"ui_{form.stem}.py": compile_form(form) for form in forms}


def differences(wanted: dict[str, str], target: Path) -> list[str]:
    """One line for each module in `target` that is missing, stale or has no form any more."""
    found = {path.name: path.read_text(encoding="utf-8") for path in target.glob("*.py")}
    return [
        *(f"{name}: missing" for name in sorted(wanted.keys() - found.keys())),
        *(f"{name}: has no form in ui/" for name in sorted(found.keys() - wanted.keys())),
        *(f"{name}: stale" for name in sorted(wanted.keys() & found.keys()) if wanted[name] != found[name]),
    ]


def write(wanted: dict[str, str], target: Path) -> None:
    """Makes `target` hold exactly `wanted`; files that are right keep their time."""
    target.mkdir(parents=True, exist_ok=True)
    for path in target.glob("*.py"):
        if path.name not in wanted:
            path.unlink()
    for name, text in wanted.items():
        path = target / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8", newline="\n")


def main() -> int:
    """Returns the exit status: 1 when --check finds differences."""
    parser = argparse.ArgumentParser(description="Compiles the Designer forms.")
    parser.add_argument("--check", action="store_true", help="only tell what is not fresh")
    parser.add_argument("--ui", type=Path, default=ROOT / "ui")
    parser.add_argument("--forms", type=Path, default=ROOT / "samenop_desktop" / "gui" / "forms")
    options = parser.parse_args()
    wanted = wanted_modules(options.ui)
    if not options.check:
        write(wanted, options.forms)
        return 0
    found = differences(wanted, options.forms)
    for line in found:
        print(f"forms: {line}; run: make forms")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
