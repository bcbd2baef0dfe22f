"""The layout that CONTRIBUTING.md promises, and the documents that speak of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LONGEST_MODULE = 500
DOCUMENTS = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "DECISIONS.md")


def modules() -> list[Path]:
    """Every module of the program and its tests that a person wrote."""
    found = [path for top in ("samenop_desktop", "tests", ".dev") for path in (ROOT / top).rglob("*.py")]
    return [path for path in found if not {"forms", "migrations"} & set(path.parts)]


def test_no_module_is_too_long_to_do_one_thing() -> None:
    lengths = {str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines()) for path in modules()}
    assert len(lengths) > len(DOCUMENTS)
    assert {name: length for name, length in lengths.items() if length > LONGEST_MODULE} == {}


def test_no_module_is_a_drawer_for_everything() -> None:
    assert [path for path in modules() if path.stem in {"util", "utils", "helpers", "misc", "common"}] == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_names_only_what_is_there(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(encoding="utf-8"), flags=re.MULTILINE))
    assert set(re.findall(r"`make (\w+)", text)) <= targets
    links = [link for link in re.findall(r"\]\(([^)#]+)\)", text) if not link.startswith("http")]
    paths = re.findall(r"`((?:samenop_desktop|tests|\.dev)/[\w./]*(?:/|\.py))`", text)
    assert [path for path in links + paths if not (ROOT / path).exists()] == []
