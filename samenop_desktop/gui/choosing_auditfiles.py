"""The dialog in which auditfiles are chosen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, Qt
from PySide6.QtWidgets import QFileDialog

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
    dialog = QFileDialog(parent, "Auditfile importeren" if several else "Auditfile inbrengen")
    # Qt's own dialog: it stands over its window, follows the colours, and does not stop the program.
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles if several else QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(FILTERS)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, "Importeren" if several else "Inbrengen")
    dialog.setDirectory(desk.preferences.text(FOLDER) or QDir.homePath())

    def start(files: list[str]) -> None:
        paths = [Path(file) for file in files]
        desk.preferences.set_text(FOLDER, str(paths[0].parent))
        on_chosen(paths)

    dialog.filesSelected.connect(start)
    dialog.open()
    return dialog
