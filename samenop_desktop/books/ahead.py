"""Working ahead: the next piece is made on another thread while this one is used."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator

Piece = TypeVar("Piece")


def ahead(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """The same pieces in the same order; what making one raises is raised where it would have come.

    Reading, hashing and packing let go of the interpreter, and a commit waits for the disk: with a step on either
    side of this both go on at once. Only one piece is made ahead, so that memory stays constant.
    """
    with ThreadPoolExecutor(1) as worker:
        coming = worker.submit(next, pieces, None)
        while (piece := coming.result()) is not None:
            coming = worker.submit(next, pieces, None)
            yield piece
