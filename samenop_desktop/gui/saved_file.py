"""Files that a person saves where he likes."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.gui.file_dialog import file_dialog
from samenop_desktop.settings.writing import sync_folder, write_unfinished

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from samenop_desktop.gui.preferences import Preferences

FOLDER = "export_folder"


def save_text(path: Path, text: str) -> None:
    """Put `text` in `path` whole or not at all; raises FILE_UNWRITABLE. Not on the GUI thread."""
    try:
        unfinished = write_unfinished(path.parent, text)
        try:
            unfinished.replace(path)
        except OSError:
            with contextlib.suppress(OSError):
                unfinished.unlink()
            raise
        sync_folder(path.parent)
    except OSError as error:
        raise SamenopError(ErrorCode.FILE_UNWRITABLE, path=str(path), reason=error.strerror or str(error)) from error


def ask_where(
    parent: QWidget, preferences: Preferences, title: str, file_name: str, on_chosen: Callable[[Path], None]
) -> QFileDialog:
    """Asks where to save a file like `file_name`, whose ending it gets; choosing none does nothing."""
    ending = file_name.rpartition(".")[2]
    filters = [f"{ending.upper()} (*.{ending})"]
    dialog = file_dialog(parent, title, "Opslaan", filters, preferences.text(FOLDER), saves=True)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(ending)
    dialog.selectFile(file_name)

    def choose(file: str) -> None:
        path = Path(file)
        preferences.set_text(FOLDER, str(path.parent))
        on_chosen(path)

    dialog.fileSelected.connect(choose)
    dialog.open()
    return dialog


def file_name_of(*parts: str) -> str:
    """`parts` as the beginning of a file name that every system takes."""
    text = " ".join(part for part in parts if part)
    kept = "".join(letter if letter.isalnum() or letter in "-_" else " " for letter in text)
    return " ".join(kept.split())[:80]
