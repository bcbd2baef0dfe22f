"""`make bench`: every measure in one run, a line each; the exit code tells whether all are within their limits."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.bench import stalls, start
from tests.bench.measure import HEADING, Measure, exit_code, write

LATEST = Path(__file__).with_name("latest.json")


def main() -> int:
    """Measure, print, keep, and return the exit code."""
    measures: list[Measure] = []
    print(HEADING, flush=True)
    with tempfile.TemporaryDirectory(prefix="samenop-bench-") as place:
        for group, found in (
            ("start", lambda folder: start.measure(folder, start.Sizes())),
            ("stalls", stalls.measure),
        ):
            folder = Path(place) / group
            folder.mkdir()
            for measure in found(folder):
                measures.append(measure)
                print(measure.line(), flush=True)
    write(measures, LATEST)
    return exit_code(measures)


if __name__ == "__main__":
    sys.exit(main())
