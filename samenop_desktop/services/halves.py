"""Progress of work that has two steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Halves:
    """Progress of two steps of about the same length, as one that never runs back; None: nobody asks for it."""

    def __init__(self, on_progress: Callable[[int, int], None] | None) -> None:
        self._on_progress = on_progress

    def first(self, done: int, total: int) -> None:
        """Progress of the first step."""
        if self._on_progress is not None:
            self._on_progress(done, 2 * total)

    def second(self, done: int, total: int) -> None:
        """Progress of the second step."""
        if self._on_progress is not None:
            self._on_progress(total + done, 2 * total)
