"""How one list of rows becomes another in the steps that Qt's models know, so that a selection stays on its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def runs(indexes: Iterable[int]) -> list[tuple[int, int]]:
    """Ascending `indexes` as (first, last) of each unbroken run."""
    result: list[tuple[int, int]] = []
    for index in indexes:
        if result and result[-1][1] == index - 1:
            result[-1] = (result[-1][0], index)
        else:
            result.append((index, index))
    return result


def vanished(old: Sequence[int], new: Sequence[int]) -> list[tuple[int, int]]:
    """The runs of positions in `old` whose ids are not in `new`, last first: the order to remove them in."""
    staying = set(new)
    return list(reversed(runs(position for position, row_id in enumerate(old) if row_id not in staying)))


def arrived(old: Sequence[int], new: Sequence[int]) -> list[tuple[int, int]]:
    """The runs of positions in `new` whose ids are not in `old`, first first: the order to insert them in."""
    known = set(old)
    return runs(position for position, row_id in enumerate(new) if row_id not in known)
