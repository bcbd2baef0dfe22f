"""Reads the table of who may do what: `tests/ACCESS.md`, the one place where it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

PATH = Path(__file__).parents[1] / "ACCESS.md"

_CELL = re.compile(r"\s*\|\s*")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table: what it is about, in backticks, and its other cells by the heads of their columns."""

    name: str
    cells: dict[str, str]


def rows(first_column: str) -> dict[str, Row]:
    """The rows, by name, of all tables whose first column has this head. Raises ValueError for one that is odd."""
    found: dict[str, Row] = {}
    head: list[str] = []
    for line in PATH.read_text(encoding="utf-8").splitlines():
        if not line.startswith("|"):
            head = []
            continue
        cells = _CELL.split(line.strip().strip("|").strip())
        if not head:
            head = cells
        elif head[0] == first_column and not set(cells[0]) <= set("-: "):
            name = cells[0].strip("`")
            if len(cells) != len(head) or name in found:
                raise ValueError(f"{PATH.name}: the row of {name} is odd, or there twice")
            found[name] = Row(name, dict(zip(head[1:], cells[1:], strict=True)))
    return found
