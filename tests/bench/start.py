"""How soon the program stands on the screen with much to show, and what it then holds in memory."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from samenop_desktop.settings.places import open_data_dir
from samenop_desktop.store.engine import embedded_url
from tests.bench.measure import Measure, compared
from tests.bench.offices import name_of
from tests.bench.probe import LOOKED_AT_ROWS
from tests.main_job.program import ROOT, desktop_session

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.main_job.program import Session

PAINTED_LIMIT = 1.5
FILLED_LIMIT = 1.15
MEMORY_LIMIT = 1.25
PATIENCE = 60
MOMENTS = ("painted", "filled", "ready")
"""What a note is about, and when that was."""
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


class Figures(NamedTuple):
    """One start: milliseconds to the first paint, to what there is to see and do, and MiB in memory at its end."""

    painted: float
    filled: float
    ready: float
    resident: float


def measure(folder: Path, sizes: Sizes) -> Iterator[Measure]:
    """Start to first painted window, start to the filled list, and memory once it can be worked with.

    Against a bare window, and against one after the imports and the one query of any program with a list.
    """
    # No screen reader here, on neither side.
    with desktop_session(
        folder / "session", {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "0", "PYTHONWARNINGS": ""}
    ) as session:
        data_dir = folder / "data"
        run_in(session, "-m", "tests.bench.start_store", str(data_dir), str(sizes.administrations), str(sizes.offers))
        url = embedded_url(open_data_dir(data_dir, {}).database_path)
        runs = _Runs(session, report=folder / "start.jsonl")
        first_names = _first_names(min(sizes.administrations, LOOKED_AT_ROWS))

        def ours() -> Figures:
            painted, filled, ready = runs.run("program", "--data-dir", str(data_dir))
            assert painted["colours"] >= FEWEST_COLOURS, painted
            assert painted["width"] >= 800, painted
            assert filled["names"] == ready["names"] == first_names, filled
            return Figures(painted["took"], filled["took"], ready["took"], ready["resident"] / 1024)

        def bare() -> Figures:
            return window(*runs.run("bare"))

        def query() -> Figures:
            return window(*runs.run("query", url))

        def window(painted: Note) -> Figures:
            return Figures(painted["took"], painted["took"], painted["took"], painted["resident"] / 1024)

        for take in (bare, query, ours):
            take()
        taken = [(bare(), query(), ours()) for _ in range(sizes.rounds)]
    empty, floor, program = (Figures(*map(statistics.median, zip(*of, strict=True))) for of in zip(*taken, strict=True))
    much = f"{sizes.administrations:,} administraties, {sizes.offers:,} aanbiedingen".replace(",", ".").replace(
        ". ", ", "
    )
    yield compared(f"start tot eerste getekende venster, {much} (ms)", program.painted, empty.painted, PAINTED_LIMIT)
    # The rows are there before the store and its services are; a first look that made these wait would be no gain.
    remark = f"na {program.ready:.0f} ms kan ermee gewerkt worden"
    yield compared("start tot de lijst met echte rijen (ms)", program.filled, floor.filled, FILLED_LIMIT, remark)
    yield compared("geheugen van het programma met die lijst (MiB)", program.resident, floor.resident, MEMORY_LIMIT)


def _first_names(count: int) -> list[str]:
    # Every one of them has an open offer, which shows in its name.
    return [f"{name_of(number)} (SamenOp)" for number in range(count)]


class _Runs:
    """Runs programs under the probe, one at a time."""

    def __init__(self, session: Session, report: Path) -> None:
        self._session = session
        self._report = report

    def run(self, *arguments: str) -> list[Note]:
        """What the probe noted; `took` is how many milliseconds after the start of the process it was."""
        self._report.unlink(missing_ok=True)
        began = time.monotonic()
        run_in(self._session, "-m", "tests.bench.probe", str(self._report), "start", *arguments)
        notes: list[Note] = [json.loads(line) for line in self._report.read_text("utf-8").splitlines()]
        return [
            {**note, "took": (next(note[moment] for moment in MOMENTS if moment in note) - began) * 1000}
            for note in notes
        ]


def run_in(session: Session, *arguments: str, patience: float = PATIENCE) -> None:
    """Run Python with these arguments in a session, to its end; it must end well."""
    done = subprocess.run(
        [sys.executable, *arguments],
        env=dict(session.environment),
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
        timeout=patience,
    )
    assert done.returncode == 0, done.stderr
