"""The dialog in which a person chooses a file or a place for one, the same wherever files come or go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QPushButton, QSplitter, QToolButton, QTreeView

from samenop_desktop.gui import icons

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

LABELS = {
    # Qt's Dutch leaves the first and the last in English.
    QFileDialog.DialogLabel.LookIn: "&Map:",
    QFileDialog.DialogLabel.FileName: "Bestands&naam:",
    QFileDialog.DialogLabel.FileType: "&Soort bestand:",
}
ICONS = {
    "backButton": "back",
    "forwardButton": "forward",
    "toParentButton": "up",
    "newFolderButton": "new_folder",
    "listModeButton": "list",
    "detailModeButton": "details",
}
"""Qt's own are black in the dark too."""
PLACES_WIDTH = 120
TYPE_COLUMN, DATE_COLUMN = 2, 3
DATE_WIDTH = 144


def file_dialog(
    parent: QWidget | None, title: str, accept: str, filters: Sequence[str], folder: str, *, saves: bool = False
) -> QFileDialog:
    """A dialog called `title`, not yet open, with `accept` on its button; begins in `folder`, or else at home.

    One that `saves` asks for a place, and not for a file that is there.
    """
    dialog = QFileDialog(parent, title)
    # Qt's own dialog: it stands over its window, follows the colours, and does not stop the program.
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if saves:
        # First of all: it makes the buttons anew.
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(filters)
    for label, text in LABELS.items():
        dialog.setLabelText(label, text)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, accept)
    dialog.setDirectory(folder or QDir.homePath())
    _dress(dialog)
    return dialog


def _dress(dialog: QFileDialog) -> None:
    """Gives it our icons, and room to what tells files apart; their type says it in English and is in the name."""
    for name, icon in ICONS.items():
        tool = dialog.findChild(QToolButton, name)
        if tool is not None:
            icons.put(tool, icon)
    for button in dialog.findChildren(QPushButton):
        button.setIcon(QIcon())
    for splitter in dialog.findChildren(QSplitter):
        splitter.setSizes([PLACES_WIDTH, dialog.width() - PLACES_WIDTH])
    for tree in dialog.findChildren(QTreeView, "treeView"):
        tree.setColumnHidden(TYPE_COLUMN, True)
        tree.header().resizeSection(DATE_COLUMN, DATE_WIDTH)
