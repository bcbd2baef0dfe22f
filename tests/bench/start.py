"""How soon the program stands on the screen, signed in by keyring with much to show, against a bare window."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from tests.bench.measure import Measure, alternating, compared
from tests.bench.offices import name_of
from tests.bench.probe import LOOKED_AT_ROWS
from tests.main_job.program import ROOT, desktop_session

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.main_job.program import Session

LIMIT = 1.6
PATIENCE = 60
Note: TypeAlias = dict[str, Any]
"""A line of the report that `tests.bench.probe` writes."""
FEWEST_COLOURS = 8
"""An empty window has one or two; lines, words and icons bring many more."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much there is, and how often it is measured."""

    administrations: int = 2_000
    offers: int = 10_000
    rounds: int = 7


def measure(folder: Path, sizes: Sizes) -> Iterator[Measure]:
    """Start to first painted window."""
    # No screen reader here, on neither side.
    with desktop_session(
        folder / "session", {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "0", "PYTHONWARNINGS": ""}
    ) as session:
        data_dir = folder / "data"
        _run(session, "-m", "tests.bench.start_store", str(data_dir), str(sizes.administrations), str(sizes.offers))
        report = folder / "start.jsonl"

        def ours() -> float:
            painted, filled = _probe(session, report, "program", "--data-dir", str(data_dir))
            assert painted["colours"] >= FEWEST_COLOURS, painted
            assert painted["width"] >= 800, painted
            assert filled["names"] == _first_names(min(sizes.administrations, LOOKED_AT_ROWS)), filled
            took: float = painted["took"]
            return took

        def bare() -> float:
            (painted,) = _probe(session, report, "bare")
            took: float = painted["took"]
            return took

        alternating(1, bare, ours)
        against, figure = alternating(sizes.rounds, bare, ours)
        offers = f"{sizes.offers:,}".replace(",", ".")
        yield compared(f"start tot eerste getekende venster, {offers} aanbiedingen (ms)", figure, against, LIMIT)


def _first_names(count: int) -> list[str]:
    # Every one of them has an open offer, which shows in its name.
    return [f"{name_of(number)} (SamenOp)" for number in range(count)]


def _probe(session: Session, report: Path, *arguments: str) -> list[Note]:
    report.unlink(missing_ok=True)
    began = time.monotonic()
    _run(session, "-m", "tests.bench.probe", str(report), "start", *arguments)
    notes: list[Note] = [json.loads(line) for line in report.read_text("utf-8").splitlines()]
    notes[0]["took"] = (notes[0]["painted"] - began) * 1000
    return notes


def _run(session: Session, *arguments: str) -> None:
    done = subprocess.run(
        [sys.executable, *arguments],
        env=dict(session.environment),
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )
    assert done.returncode == 0, done.stderr
