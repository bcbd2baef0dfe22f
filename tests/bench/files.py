"""Putting online, making back-ups and putting them back, beside a plain loop over the same bytes."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.large_books import MEGABYTE, LargeBooks
from tests.bench.measure import alternating, bounded, compared, seconds
from tests.bench.peaks import growth, seen_in_child, tell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.bench.measure import Measure

LIMIT = 1.3
LIMIT_MIB = 50.0
_PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Sizes:
    """Megabytes of the administration whose time is taken, and of the one whose memory is."""

    timed: int = 256
    held: int = 2_000
    rounds: int = 3


def measure(folder: Path, sizes: Sizes) -> Iterator[Measure]:
    """A line for each act on either place, and one for the memory of the worst of them."""
    yield from _times(folder / "timed", sizes)
    yield _memory(folder / "held", sizes.held)


def _times(folder: Path, sizes: Sizes) -> Iterator[Measure]:
    folder.mkdir()
    books = LargeBooks(folder, sizes.timed * MEGABYTE)
    acts = books.acts()

    def look() -> float:
        """At the end of each round, at what it made."""
        books.check()
        return 0.0

    takes = [partial(seconds, act) for act in (books.plain_loop, *acts.values())]
    plain, *ours, _looked = alternating(sizes.rounds, *takes, look)
    books.close()
    for name, figure in zip(acts, ours, strict=True):
        yield compared(f"{name}, {sizes.timed} MB (s)", figure, plain, LIMIT)


def _memory(folder: Path, megabytes: int) -> Measure:
    folder.mkdir()
    grown = seen_in_child("tests.bench.files", str(folder), str(megabytes))
    plain = grown.pop(_PLAIN)
    worst = max(grown, key=lambda name: grown[name])
    name = f"geheugen bij {megabytes} MB: wat het meeste meer neemt dan de lus (MiB)"
    return bounded(name, grown[worst] - plain, LIMIT_MIB, worst)


def main(folder: Path, megabytes: int) -> None:
    """Do everything once in this process, and tell the memory of each."""
    books = LargeBooks(folder, megabytes * MEGABYTE)
    grown = {name: growth(act) for name, act in {_PLAIN: books.plain_loop, **books.acts()}.items()}
    books.check()
    books.close()
    tell(grown)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
