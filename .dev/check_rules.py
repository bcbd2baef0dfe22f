"""Checks tests/RULES.md: every rule stands there once, named tests exist, and finished sections lack none.

The file is a list of sections. Each has a line `Status: open`, `Status: finished` or `Status: later` and a table with
the columns rule, what and tests; tests are named as pytest does (`tests/path.py::test_name`), with commas between.
"""

from __future__ import annotations

import ast
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# How many rules of each kind there are: S from the article, P from other public pages, D decided for this product.
LAST_RULE = {"S": 37, "P": 17, "D": 45}
STATUSES = ("open", "finished", "later")
COLUMNS = 3
_ROW = re.compile(r"^\|\s*([SPD]\d\d)\s*\|")
_TEST = re.compile(r"(tests/[\w/]+\.py)((?:::\w+)+)")


@dataclass(frozen=True)
class Rule:
    """One row: the rule's id, what it says in one line, and the tests that prove it."""

    id: str
    what: str
    tests: tuple[str, ...]


@dataclass
class Section:
    """One heading with its status and rows."""

    title: str
    status: str = ""
    rules: list[Rule] = field(default_factory=list)


def read_sections(text: str, problems: list[str]) -> list[Section]:
    """The sections of `text`; what cannot be read is told in `problems`."""
    sections: list[Section] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if line.startswith("## "):
            sections.append(Section(line.removeprefix("## ")))
        elif line.startswith("Status: ") and sections:
            sections[-1].status = line.removeprefix("Status: ")
        elif _ROW.match(line):
            cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
            if len(cells) != COLUMNS or not cells[1] or not sections:
                problems.append(f"line {number}: a row is | rule | what | tests | under a heading")
                continue
            names = tuple(name for name in re.split(r"[\s,]+", cells[2].replace("`", "")) if name)
            sections[-1].rules.append(Rule(cells[0], cells[1], names))
    return sections


def tests_of(path: Path) -> set[str]:
    """The tests that pytest finds in the module at `path`: `::test_name` and `::TestClass::test_name`."""
    found: set[str] = set()

    def visit(body: list[ast.stmt], prefix: str) -> None:
        for node in body:
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_"):
                found.add(f"{prefix}::{node.name}")
            elif isinstance(node, ast.ClassDef) and node.name.startswith("Test"):
                visit(node.body, f"{prefix}::{node.name}")

    visit(ast.parse(path.read_text(encoding="utf-8")).body, "")
    return found


def exists(test: str, root: Path) -> bool:
    """Whether `test`, named as in the table, is a test in the tree at `root` that pytest would run."""
    match = _TEST.fullmatch(test)
    if not match:
        return False
    path = root / match[1]
    return path.name.startswith("test_") and path.is_file() and match[2] in tests_of(path)


def find_problems(text: str, root: Path) -> list[str]:
    """One line for each thing that is wrong with the table `text`, for the tree at `root`."""
    problems: list[str] = []
    sections = read_sections(text, problems)
    rules = [rule for section in sections for rule in section.rules]
    ids = [rule.id for rule in rules]
    known = [f"{kind}{number:02}" for kind, last in LAST_RULE.items() for number in range(1, last + 1)]
    problems += [f"{id_}: no row" for id_ in known if id_ not in ids]
    problems += [f"{id_}: more than one row" for id_ in known if ids.count(id_) > 1]
    problems += [f"{id_}: no such rule" for id_ in ids if id_ not in known]
    problems += [
        f"{section.title}: status must be one of {', '.join(STATUSES)}"
        for section in sections
        if section.status not in STATUSES
    ]
    problems += [
        f"{rule.id}: no test, and its section is finished"
        for section in sections
        if section.status == "finished"
        for rule in section.rules
        if not rule.tests
    ]
    problems += [f"{rule.id}: no such test: {test}" for rule in rules for test in rule.tests if not exists(test, root)]
    return problems


def main() -> int:
    """Returns the exit status: 1 when anything is wrong."""
    problems = find_problems((ROOT / "tests" / "RULES.md").read_text(encoding="utf-8"), ROOT)
    for problem in problems:
        print(f"tests/RULES.md: {problem}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
