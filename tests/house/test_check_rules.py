"""The check of tests/RULES.md: it reads the real table and refuses every way in which one can be wrong."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import check_rules
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

ALL_IDS = [f"{kind}{number:02}" for kind, last in check_rules.LAST_RULE.items() for number in range(1, last + 1)]
TEST = "tests/domain/test_days.py::test_day_21_counts"


def table(status: str = "open", tests: dict[str, str] | None = None, ids: list[str] | None = None) -> str:
    rows = [f"| {id_} | what it says | {(tests or {}).get(id_, '')} |" for id_ in (ALL_IDS if ids is None else ids)]
    return "\n".join(["# Rules", "", "## All", "", f"Status: {status}", "", "| rule | what | tests |", *rows])


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A tree with one test module."""
    module = tmp_path / "tests" / "domain" / "test_days.py"
    module.parent.mkdir(parents=True)
    module.write_text(
        "def test_day_21_counts():\n    pass\n\n"
        "def helper():\n    pass\n\n"
        "class TestClocks:\n    async def test_winter(self):\n        pass\n",
        encoding="utf-8",
    )
    (module.parent / "support.py").write_text("def test_looks_like_one():\n    pass\n", encoding="utf-8")
    return tmp_path


def test_the_real_table_is_right() -> None:
    project = Path(check_rules.__file__).parents[1]
    assert check_rules.find_problems((project / "tests" / "RULES.md").read_text(encoding="utf-8"), project) == []


def test_an_unfinished_section_may_lack_tests(root: Path) -> None:
    for status in ("open", "later"):
        assert check_rules.find_problems(table(status), root) == []


def test_a_finished_section_needs_a_test_for_each_rule(root: Path) -> None:
    tests = dict.fromkeys(ALL_IDS, TEST) | {"S16": ""}
    assert check_rules.find_problems(table("finished", tests), root) == ["S16: no test, and its section is finished"]


@pytest.mark.parametrize(
    "name",
    [TEST, f"`{TEST}`", f"{TEST}, tests/domain/test_days.py::TestClocks::test_winter"],
    ids=["plain", "as code", "two"],
)
def test_a_named_test_that_exists_is_accepted(root: Path, name: str) -> None:
    assert check_rules.find_problems(table(tests={"S16": name}), root) == []


@pytest.mark.parametrize(
    "name",
    [
        "tests/domain/test_days.py::test_gone",
        "tests/domain/test_gone.py::test_day_21_counts",
        "tests/domain/test_days.py::helper",
        "tests/domain/test_days.py::test_winter",
        "tests/domain/support.py::test_looks_like_one",
        "tests/domain/test_days.py",
        "someday",
    ],
)
def test_a_named_test_that_pytest_would_not_run_is_refused(root: Path, name: str) -> None:
    assert check_rules.find_problems(table(tests={"S16": name}), root) == [f"S16: no such test: {name}"]


def without_d45(ids: list[str]) -> list[str]:
    return [id_ for id_ in ids if id_ != "D45"]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (without_d45, "D45: no row"),
        (lambda ids: [*ids, "D45"], "D45: more than one row"),
        (lambda ids: [*ids, "S99"], "S99: no such rule"),
    ],
    ids=["left out", "twice", "made up"],
)
def test_each_rule_stands_there_once(root: Path, change: Callable[[list[str]], list[str]], problem: str) -> None:
    assert problem in check_rules.find_problems(table(ids=change(ALL_IDS)), root)


def test_a_section_needs_a_known_status(root: Path) -> None:
    (problem,) = check_rules.find_problems(table("done"), root)
    assert problem == "All: status must be one of open, finished, later"


def test_a_row_needs_three_cells(root: Path) -> None:
    problems = check_rules.find_problems(table().replace("| S16 | what it says |  |", "| S16 | what it says |"), root)
    assert len(problems) == 2
    assert "a row is" in problems[0]
    assert problems[1] == "S16: no row"
