"""One measure of the bench: what was measured, against what, and whether it is good enough."""

from __future__ import annotations

import json
import statistics
import time
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

Verdict = Literal["ok", "short"]


@dataclass(frozen=True, slots=True)
class Measure:
    """A line of the bench. Figures are in the unit that `name` tells; `limit` holds for `ratio` where there is one.

    With `at_least` more is better, and `limit` is the least. `or_within` is good enough for `ours` whatever the ratio.
    """

    name: str
    ours: float
    against: float | None
    ratio: float | None
    limit: float
    verdict: Verdict
    remark: str = ""
    at_least: bool = False
    or_within: float | None = None

    def line(self) -> str:
        """The measure as one line to read."""
        beside = f"{self.against:9.1f}{self.ratio:8.2f}" if self.against and self.ratio is not None else " " * 17
        limit = f"{'≥' if self.at_least else ''}{self.limit:.2f}"
        line = f"{self.name:<72}{self.ours:9.1f}{beside}{limit:>8}  {self.verdict}"
        remarks = [f"of hoogstens {self.or_within:g}"] if self.or_within is not None else []
        remarks += [self.remark] if self.remark else []
        return f"{line}  ({'; '.join(remarks)})" if remarks else line


HEADING = f"{'maat':<72}{'wij':>9}{'ernaast':>9}{'factor':>8}{'grens':>8}  oordeel"


def compared(
    name: str, ours: float, against: float, limit: float, remark: str = "", *, or_within: float | None = None
) -> Measure:
    """A measure whose ratio to something else may not be more than `limit`, unless it is itself `or_within`."""
    ratio = ours / against
    is_ok = ratio <= limit or (or_within is not None and ours <= or_within)
    return Measure(name, ours, against, ratio, limit, _verdict(is_ok=is_ok), remark, or_within=or_within)


def keeping_up(name: str, ours: float, against: float, limit: float, remark: str = "") -> Measure:
    """A measure of which more is better: its ratio to something else may not be less than `limit`."""
    ratio = ours / against
    return Measure(name, ours, against, ratio, limit, _verdict(is_ok=ratio >= limit), remark, at_least=True)


def bounded(name: str, ours: float, limit: float, remark: str = "") -> Measure:
    """A measure that may itself not be more than `limit`."""
    return Measure(name, ours, None, None, limit, _verdict(is_ok=ours <= limit), remark)


def alternating(rounds: int, *takes: Callable[[], float]) -> list[float]:
    """The median of each of `takes`, taken in turns, so that what else the machine does falls on all alike."""
    taken: list[list[float]] = [[] for _ in takes]
    for _ in range(rounds):
        for take, figures in zip(takes, taken, strict=True):
            figures.append(take())
    return [statistics.median(figures) for figures in taken]


def seconds(act: Callable[[], object]) -> float:
    """How long `act` takes."""
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun


def dotted(number: int) -> str:
    """A number as people here read it."""
    return f"{number:,}".replace(",", ".")


def write(measures: Iterable[Measure], path: Path) -> None:
    """Keep the measures as JSON, to compare with later ones."""
    text = json.dumps({"measures": [asdict(measure) for measure in measures]}, ensure_ascii=False, indent=2)
    path.write_text(f"{text}\n", "utf-8")


def exit_code(measures: Sequence[Measure]) -> int:
    """Not zero when any measure falls short, or when nothing was measured."""
    return 0 if measures and all(measure.verdict == "ok" for measure in measures) else 1


def _verdict(*, is_ok: bool) -> Verdict:
    return "ok" if is_ok else "short"
