"""How long the window stands still at worst while somebody does the whole main job."""

from __future__ import annotations

import json
import math
import time
from typing import TYPE_CHECKING, Any, NamedTuple

from tests.bench.measure import Measure, bounded
from tests.main_job.stage import auditfile, open_stage
from tests.main_job.walk import MainJob

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

LIMIT_MS = 50.0
WALKS = 3
LAST = "weer-aangemeld"


class Stall(NamedTuple):
    """Milliseconds that the window stood still, and in which step or kind of work.

    With it how many of them its thread itself computed, and how many no processor was free.
    """

    took: float
    cpu: float
    waited: float
    step: str


def measure(folder: Path, walks: int = WALKS) -> Iterator[Measure]:
    """The longest stall of the GUI thread, the median of so many walks, and in which step of the walk it fell."""
    worst, words = median([_walked(folder / f"walk-{number}") for number in range(walks)])
    name = "langste stilstand van het venster in de hoofdtaak (ms)"
    yield bounded(name, worst.took, LIMIT_MS, f"bij {worst.step}; {words}")


def median(found: Sequence[Stall]) -> tuple[Stall, str]:
    """The stall in the middle of those found, one each time, and what its line says of it and of the others."""
    ordered = sorted(found)
    middle = ordered[len(ordered) // 2]
    times = ", ".join(f"{one.took:.0f}" for one in ordered)
    own, waited = f"{middle.cpu:.0f} ms ervan rekende het zelf", f"{middle.waited:.0f} wachtte op een processor"
    return middle, f"{own}, {waited}, alle keren {times}"


def _walked(folder: Path) -> Stall:
    report = folder / "stalls.jsonl"
    probe = ("-m", "tests.bench.probe", str(report), "watch", "program")
    with open_stage(folder, auditfile(), program=probe, is_measured=True) as stage:
        steps = [(time.monotonic(), done.name) for done in MainJob(stage.scene).walk()]
        assert stage.complaints() == []
    assert steps[-1][1] == LAST
    return longest([json.loads(line) for line in report.read_text("utf-8").splitlines()], steps)


def longest(notes: Sequence[dict[str, float]], steps: Sequence[tuple[float, str]]) -> Stall:
    """The longest stall of those noted; one of nothing where none was."""
    ends = [*steps, (math.inf, LAST)]
    return max((noted(note, ends) for note in notes), default=Stall(0.0, 0.0, 0.0, LAST))


def noted(note: Mapping[str, Any], ends: Sequence[tuple[float, str]]) -> Stall:
    """The stall that a note tells of, in the step that was over next: `ends` has when each was over, and its name."""
    step = next(name for over, name in ends if over >= note["at"])
    return Stall(note["stall"], note["cpu"], note["waited"], step)
