"""The dialog in which auditfiles are chosen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from samenop_desktop.gui.file_dialog import file_dialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from samenop_desktop.gui.desk import Desk

FOLDER = "import_folder"
FILTERS = ("Auditfiles (*.xaf *.xml *.gz *.zip)", "Alle bestanden (*)")


def choose_auditfiles(
    desk: Desk, parent: QWidget | None, on_chosen: Callable[[list[Path]], None], *, several: bool = True
) -> QFileDialog:
    """Asks for auditfiles, or for one; choosing none does nothing."""
    act = "Importeren" if several else "Inbrengen"
    dialog = file_dialog(parent, f"Auditfile {act.lower()}", act, FILTERS, desk.preferences.text(FOLDER))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles if several else QFileDialog.FileMode.ExistingFile)

    def start(files: list[str]) -> None:
        paths = [Path(file) for file in files]
        desk.preferences.set_text(FOLDER, str(paths[0].parent))
        on_chosen(paths)

    dialog.filesSelected.connect(start)
    dialog.open()
    return dialog
