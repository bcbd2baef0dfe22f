"""Controls that cannot be used now, and the reason that goes with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def grey(control: QWidget, reason: str) -> None:
    """Greys `control` with `reason` as its tooltip and for a screen reader; an empty reason makes it usable."""
    control.setEnabled(not reason)
    control.setToolTip(reason)
    control.setAccessibleDescription(reason)
