"""What a window remembers on this desk, in `window.ini`: sizes, columns, choices; nothing that matters to the books."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

from samenop_desktop.gui.growing import fit_to_screen

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QHeaderView, QWidget

FILE_NAME = "window.ini"


class Preferences:
    """The hints of one data directory; an unreadable or odd value counts as absent."""

    def __init__(self, data_dir: Path) -> None:
        self._settings = QSettings(str(data_dir / FILE_NAME), QSettings.Format.IniFormat)

    @property
    def appearance(self) -> str:
        """The value of `appearance` in the settings when they were last read: decides on the first paint."""
        return self.text("appearance", "system")

    @appearance.setter
    def appearance(self, value: str) -> None:
        self.set_text("appearance", value)

    @property
    def stays_signed_in(self) -> bool:
        """Whether the keyring should hold a session: decides which window is painted first."""
        return self.flag("stays_signed_in")

    @stays_signed_in.setter
    def stays_signed_in(self, value: bool) -> None:
        self.set_flag("stays_signed_in", value)

    def flag(self, name: str, *, default: bool = False) -> bool:
        """The truth remembered under `name`."""
        return bool(self._settings.value(name, default, bool))

    def set_flag(self, name: str, value: bool) -> None:
        """Remembers a truth under `name`."""
        self._settings.setValue(name, value)

    def text(self, name: str, default: str = "") -> str:
        """The text remembered under `name`."""
        return str(self._settings.value(name, default, str))

    def set_text(self, name: str, value: str) -> None:
        """Remembers a text under `name`."""
        self._settings.setValue(name, value)

    def restore_geometry(self, window: QWidget, name: str) -> bool:
        """Gives `window` the size and place it had; where nothing was remembered, False, and a size that fits."""
        value = self._settings.value(f"{name}/geometry")
        if isinstance(value, QByteArray) and window.restoreGeometry(value):
            return True
        fit_to_screen(window)
        return False

    def remember_geometry(self, window: QWidget, name: str) -> None:
        """Keeps the size and place of `window`."""
        self._settings.setValue(f"{name}/geometry", window.saveGeometry())

    def restore_header(self, header: QHeaderView, name: str) -> bool:
        """Gives `header` its widths, order and sorting; False when nothing that fits was remembered."""
        value = self._settings.value(f"{name}/header")
        fits = self._settings.value(f"{name}/columns", 0, int) == header.count()
        return fits and isinstance(value, QByteArray) and header.restoreState(value)

    def remember_header(self, header: QHeaderView, name: str) -> None:
        """Keeps the widths, order and sorting of `header`."""
        self._settings.setValue(f"{name}/columns", header.count())
        self._settings.setValue(f"{name}/header", header.saveState())

    def write(self) -> None:
        """Writes what is not in the file yet; also done by Qt when the program is idle."""
        self._settings.sync()
