"""Where time comes from: the domain never asks the machine, a clock is handed in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import datetime


class Clock(Protocol):
    """Tells the present moment."""

    def now(self) -> datetime:
        """The moment, aware, in UTC."""
        ...
