"""The dialog in which a person chooses a file or a place for one, the same wherever files come or go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, Qt
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

LABELS = {
    # Qt's Dutch leaves the first and the last in English.
    QFileDialog.DialogLabel.LookIn: "&Map:",
    QFileDialog.DialogLabel.FileName: "Bestands&naam:",
    QFileDialog.DialogLabel.FileType: "&Soort bestand:",
}


def file_dialog(parent: QWidget | None, title: str, accept: str, filters: Sequence[str], folder: str) -> QFileDialog:
    """A dialog called `title`, not yet open, with `accept` on its button; begins in `folder`, or else at home."""
    dialog = QFileDialog(parent, title)
    # Qt's own dialog: it stands over its window, follows the colours, and does not stop the program.
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setNameFilters(filters)
    for label, text in LABELS.items():
        dialog.setLabelText(label, text)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, accept)
    dialog.setDirectory(folder or QDir.homePath())
    return dialog
