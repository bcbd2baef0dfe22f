"""The lock files: complete, hashed, agreeing with each other, and without the address of any package host."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
LOCKS = ("run", "test", "build")


def read(lock: str) -> str:
    return (ROOT / ".dev" / f"{lock}.lock").read_text(encoding="utf-8")


def pins(lock: str) -> dict[str, dict[str, str]]:
    """For each name the version pinned, with the marker under which it holds."""
    found: dict[str, dict[str, str]] = {}
    for line in re.findall(r"^[\w.-]+==.*?(?= \\$)", read(lock), flags=re.MULTILINE):
        requirement = Requirement(line)
        version = str(requirement.specifier).removeprefix("==")
        found.setdefault(canonicalize_name(requirement.name), {})[version] = str(requirement.marker or "")
    return found


def project() -> dict[str, list[str]]:
    with (ROOT / "pyproject.toml").open("rb") as file:
        table = tomllib.load(file)
    return {
        "run": [*table["project"]["dependencies"], *table["project"]["optional-dependencies"]["kantoor"]],
        **table["dependency-groups"],
    }


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_address_and_has_a_hash_for_each_part(lock: str) -> None:
    text = read(lock)
    assert "://" not in text
    parts = re.split(r"\n(?=\S)", text.strip())
    assert len(parts) > 20
    assert all("--hash=sha256:" in part for part in parts)


@pytest.mark.parametrize(
    ("lock", "groups"),
    [
        ("run", ["run", "setup"]),
        ("test", ["run", "setup", "check", "test", "lock"]),
        ("build", ["run", "setup", "freeze"]),
    ],
    ids=LOCKS,
)
def test_a_lock_holds_every_part_that_the_project_asks_for(lock: str, groups: list[str]) -> None:
    locked = pins(lock)
    for group in groups:
        for line in project()[group]:
            wanted = Requirement(line)
            assert any(map(wanted.specifier.contains, locked[canonicalize_name(wanted.name)])), line


@pytest.mark.parametrize("lock", ["run", "build"])
def test_locks_agree_so_that_one_environment_serves_every_command(lock: str) -> None:
    tested = pins("test")
    for name, versions in pins(lock).items():
        assert versions.keys() == tested.get(name, versions).keys(), name


def test_each_python_gets_the_qt_that_it_can_run() -> None:
    assert pins("run")["pyside6-essentials"] == {
        "6.11.3": 'python_full_version < "3.12"',
        "6.12.0": 'python_full_version >= "3.12"',
    }
