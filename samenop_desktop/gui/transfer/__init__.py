"""The dialog Administratie overdragen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenop_desktop.domain.transfers import TransferDraft
from samenop_desktop.gui.transfer.transfer_dialog import TransferDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from samenop_desktop.gui.desk import Desk

__all__ = ["TransferDialog", "open_transfer_dialog"]


def open_transfer_dialog(desk: Desk, parent: QWidget | None, draft: TransferDraft | None = None) -> TransferDialog:
    """Opens the dialog over `parent`, filled in with `draft`, and returns it; it deletes itself when it closes."""
    dialog = TransferDialog(desk, draft or TransferDraft(), parent)
    dialog.open()
    return dialog
