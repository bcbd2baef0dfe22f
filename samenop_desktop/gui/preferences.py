"""What a window remembers on this desk, in `window.ini`: sizes, columns, choices; nothing that matters to the books."""

from __future__ import annotations

from collections import deque
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QThreadPool, QTimer

from samenop_desktop.gui.growing import fit_to_screen

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QHeaderView, QWidget

FILE_NAME = "window.ini"
WRITE_AFTER_MS = 500


class Preferences:
    """The hints of one data directory; an unreadable or odd value counts as absent.

    The file is read once. What is set is written soon after, in another thread: beside a copy of large books a disk
    takes a quarter of a second for it, and so long everything on the screen would stand still.
    """

    def __init__(self, data_dir: Path) -> None:
        self._path = str(data_dir / FILE_NAME)
        settings = self._open()
        self._values = {name: settings.value(name) for name in settings.allKeys()}
        self._unwritten: deque[tuple[str, object]] = deque()
        self._writing = Lock()
        self._timer = QTimer(singleShot=True, interval=WRITE_AFTER_MS)
        self._timer.timeout.connect(lambda: QThreadPool.globalInstance().start(self.write))

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
        return str(self._values.get(name, default)).lower() == "true"

    def set_flag(self, name: str, value: bool) -> None:
        """Remembers a truth under `name`."""
        self._keep(name, value)

    def text(self, name: str, default: str = "") -> str:
        """The text remembered under `name`."""
        value = self._values.get(name)
        return value if isinstance(value, str) else default

    def set_text(self, name: str, value: str) -> None:
        """Remembers a text under `name`."""
        self._keep(name, value)

    def restore_geometry(self, window: QWidget, name: str) -> bool:
        """Gives `window` the size and place it had; where nothing was remembered, False, and a size that fits."""
        value = self._values.get(f"{name}/geometry")
        if isinstance(value, QByteArray) and window.restoreGeometry(value):
            return True
        fit_to_screen(window)
        return False

    def remember_geometry(self, window: QWidget, name: str) -> None:
        """Keeps the size and place of `window`."""
        self._keep(f"{name}/geometry", window.saveGeometry())

    def restore_header(self, header: QHeaderView, name: str) -> bool:
        """Gives `header` its widths, order and sorting; False when nothing that fits was remembered."""
        value = self._values.get(f"{name}/header")
        fits = str(self._values.get(f"{name}/columns")) == str(header.count())
        return fits and isinstance(value, QByteArray) and header.restoreState(value)

    def remember_header(self, header: QHeaderView, name: str) -> None:
        """Keeps the widths, order and sorting of `header`."""
        self._keep(f"{name}/columns", header.count())
        self._keep(f"{name}/header", header.saveState())

    def write(self) -> None:
        """Writes what is not in the file yet; from any thread, and blocks until it is there."""
        with self._writing:
            settings = self._open()
            while self._unwritten:
                settings.setValue(*self._unwritten.popleft())
            settings.sync()

    def _open(self) -> QSettings:
        return QSettings(self._path, QSettings.Format.IniFormat)

    def _keep(self, name: str, value: object) -> None:
        if self._values.get(name) != value:
            self._values[name] = value
            self._unwritten.append((name, value))
            if not self._timer.isActive():
                self._timer.start()
