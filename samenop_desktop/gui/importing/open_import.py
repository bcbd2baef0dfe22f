"""Choosing auditfiles to import."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, Qt
from PySide6.QtWidgets import QFileDialog

from samenop_desktop.gui.importing.import_window import ImportWindow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from samenop_desktop.gui.desk import Desk

FOLDER = "import_folder"
FILTERS = ("Auditfiles (*.xaf *.xml *.gz *.zip)", "Alle bestanden (*)")


def open_import(desk: Desk, parent: QWidget | None) -> QFileDialog:
    """Asks for one or more auditfiles and imports them; choosing none does nothing."""
    return _choose(desk, parent, None)


def _choose(desk: Desk, parent: QWidget | None, window: ImportWindow | None) -> QFileDialog:
    dialog = QFileDialog(parent, "Auditfile importeren")
    # Qt's own dialog: it stands over its window, follows the colours, and does not stop the program.
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters(FILTERS)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, "Importeren")
    dialog.setDirectory(desk.preferences.text(FOLDER) or QDir.homePath())

    def start(files: list[str]) -> None:
        paths = [Path(file) for file in files]
        desk.preferences.set_text(FOLDER, str(paths[0].parent))
        into = window
        if into is None:
            into = ImportWindow(desk, lambda shown: _choose(desk, shown, shown), parent)
            into.show()
        into.add(paths)

    dialog.filesSelected.connect(start)
    dialog.open()
    return dialog
