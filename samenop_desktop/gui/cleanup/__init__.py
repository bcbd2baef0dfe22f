"""The dialog Opruimen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenop_desktop.gui.cleanup.cleanup_dialog import CleanupDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from samenop_desktop.gui.desk import Desk

__all__ = ["CleanupDialog", "open_cleanup_dialog"]


def open_cleanup_dialog(desk: Desk, parent: QWidget | None, administration_id: int) -> CleanupDialog:
    """Opens the dialog over `parent` and returns it; it deletes itself when it closes."""
    dialog = CleanupDialog(desk, administration_id, parent)
    dialog.open()
    return dialog
