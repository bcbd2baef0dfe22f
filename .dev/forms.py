"""Compiles the forms in ui/ and the icons of resources/*.qrc to samenop_desktop/gui/forms/, or checks that it was done.

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
PACKAGE_DOCSTRING = '"""Generated from `ui/` and `resources/` by `make forms`; never edited by hand."""\n'
QT_IMPORT = re.compile(r"^from PySide6\.(\w+) import \(([^)]*)\)\n", flags=re.MULTILINE)
TOOLS = Path(sysconfig.get_path("scripts"))


def run_tool(source: Path, tool: str, *options: str) -> str:
    """What `tool` makes of the file `source`, without the lines that name the tool's version."""
    done = subprocess.run(
        [TOOLS / tool, *options, source.name], cwd=source.parent, capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode or done.stderr.strip():
        sys.exit(f"{source}: {done.stderr.strip() or f'{tool} failed'}")
    code = re.sub(r"^#+ Created by: .*\n", "", done.stdout, flags=re.MULTILINE)
    return "\n".join(line.rstrip() for line in code.splitlines()).rstrip() + "\n"


def compile_form(form: Path) -> str:
    """The Python module for `form`, with its two methods annotated for mypy and without names that it does not use."""
    code = run_tool(form, "pyside6-uic", "--from-imports", "--no-autoconnection")
    widget = ET.parse(form).find("widget")  # noqa: S314 our own file
    if widget is None:
        sys.exit(f"{form}: holds no widget")
    code = re.sub(
        r"def (setupUi|retranslateUi)\(self, (\w+)\):",
        rf"def \1(self, \2: {widget.get('class')}) -> None:",
        code,
    )
    return QT_IMPORT.sub(lambda found: only_used(found[1], found[2], QT_IMPORT.sub("", code)), code)


def only_used(module: str, names: str, code: str) -> str:
    """The import of those `names` that `code` speaks of: PySide6 makes each class when it is first asked for."""
    used = [name for name in re.findall(r"\w+", names) if re.search(rf"\b{name}\b", code)]
    return f"from PySide6.{module} import {', '.join(used)}\n" if used else ""


def compile_icons(collection: Path) -> str:
    """The Python module that registers the files of `collection`; neither their dates nor zlib's release change it."""
    return run_tool(collection, "pyside6-rcc", "--generator", "python", "--format-version", "1", "--no-compress")


def wanted_modules(source: Path, resources: Path) -> dict[str, str]:
    """File name to text of all that the package must hold, for the forms in `source` and the icons in `resources`."""
    return (
        {"__init__.py": PACKAGE_DOCSTRING}
        | {f"ui_{form.stem}.py": compile_form(form) for form in sorted(source.glob("*.ui"))}
        | {f"{icons.stem}_rc.py": compile_icons(icons) for icons in sorted(resources.glob("*.qrc"))}
    )


def differences(wanted: dict[str, str], target: Path) -> list[str]:
    """One line for each module in `target` that is missing, stale or has no form any more."""
    found = {path.name: path.read_text(encoding="utf-8") for path in target.glob("*.py")}
    return [
        *(f"{name}: missing" for name in sorted(wanted.keys() - found.keys())),
        *(f"{name}: has no source" for name in sorted(found.keys() - wanted.keys())),
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
    options = parser.parse_args()
    wanted = wanted_modules(ROOT / "ui", ROOT / "resources")
    target = ROOT / "samenop_desktop" / "gui" / "forms"
    if not options.check:
        write(wanted, target)
        return 0
    found = differences(wanted, target)
    for line in found:
        print(f"forms: {line}; run: make forms")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
