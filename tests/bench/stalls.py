"""How long the window stands still at worst while somebody does the whole main job."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

from tests.bench.measure import Measure, bounded
from tests.main_job.stage import auditfile, open_stage
from tests.main_job.walk import MainJob

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LIMIT_MS = 50.0
LAST = "weer-aangemeld"


def measure(folder: Path) -> Iterator[Measure]:
    """The longest stall of the GUI thread, and in which step of the walk it fell."""
    report = folder / "stalls.jsonl"
    probe = ("-m", "tests.bench.probe", str(report), "watch", "program")
    with open_stage(folder / "stage", auditfile(), program=probe) as stage:
        steps = [(time.monotonic(), done.name) for done in MainJob(stage.scene).walk()]
        assert stage.complaints() == []
    assert steps[-1][1] == LAST
    notes = [json.loads(line) for line in report.read_text("utf-8").splitlines()]
    worst = max(notes, key=lambda note: float(note["stall"]), default={"stall": 0.0, "cpu": 0.0, "at": 0.0})
    step = next((name for at, name in steps if at >= worst["at"]), LAST)
    yield bounded(
        "langste stilstand van het venster in de hoofdtaak (ms)",
        float(worst["stall"]),
        LIMIT_MS,
        f"bij {step}; {worst['cpu']:.0f} ms ervan rekende het zelf",
    )
