"""`make bench`: every measure in one run, a line each; the exit code tells whether all are within their limits.

With names of groups behind it only those are measured, and nothing is kept.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench import due_work, files, finishing, imports, long_work, offer_table, pages, stalls, start
from tests.bench.bare import make_durable
from tests.bench.measure import HEADING, Measure, exit_code, write

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LATEST = Path(__file__).with_name("latest.json")
GROUPS: dict[str, Callable[[Path], Iterator[Measure]]] = {
    "start": lambda folder: start.measure(folder, start.Sizes()),
    "stalls": stalls.measure,
    "long_work": lambda folder: long_work.measure(folder, long_work.Sizes()),
    "finishing": lambda folder: finishing.measure(folder, finishing.Sizes()),
    "pages": lambda folder: pages.measure(folder, pages.Sizes()),
    "imports": lambda folder: imports.measure(folder, imports.Sizes()),
    "files": lambda folder: files.measure(folder, files.Sizes()),
    "offer_table": lambda folder: offer_table.measure(folder, offer_table.Sizes()),
    "due_work": lambda folder: due_work.measure(folder, due_work.Sizes()),
}


def main(chosen: list[str]) -> int:
    """Measure, print, keep, and return the exit code."""
    make_durable()
    measures: list[Measure] = []
    print(HEADING, flush=True)
    with tempfile.TemporaryDirectory(prefix="samenop-bench-") as place:
        for group in chosen or GROUPS:
            folder = Path(place) / group
            folder.mkdir()
            for measure in GROUPS[group](folder):
                measures.append(measure)
                print(measure.line(), flush=True)
    if not chosen:
        write(measures, LATEST)
    return exit_code(measures)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
