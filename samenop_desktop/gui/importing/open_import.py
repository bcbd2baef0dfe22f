"""Choosing auditfiles to import."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenop_desktop.gui.choosing_auditfiles import choose_auditfiles
from samenop_desktop.gui.importing.import_window import ImportWindow

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QFileDialog, QWidget

    from samenop_desktop.gui.desk import Desk


def open_import(desk: Desk, parent: QWidget | None) -> QFileDialog:
    """Asks for one or more auditfiles and imports them; choosing none does nothing."""

    def start(paths: list[Path]) -> None:
        window = ImportWindow(desk, lambda shown: choose_auditfiles(desk, shown, shown.add), parent)
        window.show()
        window.add(paths)

    return choose_auditfiles(desk, parent, start)
