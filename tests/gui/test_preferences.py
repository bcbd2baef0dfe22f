"""What a window remembers is there at once, and reaches the file without anybody waiting for the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtWidgets import QTableWidget, QWidget

from samenop_desktop.gui.preferences import Preferences

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_what_is_set_is_known_at_once_and_written_soon(qtbot: QtBot, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path)
    preferences.set_text("email", "naam@kantoor.test")
    preferences.stays_signed_in = True
    assert (preferences.text("email"), preferences.stays_signed_in) == ("naam@kantoor.test", True)
    qtbot.waitUntil(lambda: Preferences(tmp_path).text("email") == "naam@kantoor.test")
    assert Preferences(tmp_path).stays_signed_in


def test_nobody_waits_for_a_disk_that_does(qtbot: QtBot, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path)
    with preferences._writing:  # as a write does that does not end
        preferences.set_text("import_folder", "/eerst")
        qtbot.waitUntil(lambda: QThreadPool.globalInstance().activeThreadCount() > 0)
        preferences.set_text("import_folder", "/daarna")
        assert preferences.text("import_folder") == "/daarna"
    preferences.write()
    assert Preferences(tmp_path).text("import_folder") == "/daarna"


def test_two_that_remember_in_one_place_keep_what_the_other_wrote(tmp_path: Path) -> None:
    one, other = Preferences(tmp_path), Preferences(tmp_path)
    one.set_text("email", "een@kantoor.test")
    other.set_flag("ribbon_folded", value=True)
    one.write()
    other.write()
    again = Preferences(tmp_path)
    assert (again.text("email"), again.flag("ribbon_folded")) == ("een@kantoor.test", True)


def test_sizes_and_columns_come_back(qtbot: QtBot, tmp_path: Path) -> None:
    def window() -> tuple[QWidget, QTableWidget]:
        shown, table = QWidget(), QTableWidget(2, 3)
        qtbot.addWidget(shown)
        qtbot.addWidget(table)
        return shown, table

    preferences = Preferences(tmp_path)
    shown, table = window()
    shown.resize(432, 321)
    table.horizontalHeader().resizeSection(1, 77)
    table.horizontalHeader().setSortIndicator(2, Qt.SortOrder.DescendingOrder)
    preferences.remember_geometry(shown, "venster")
    preferences.remember_header(table.horizontalHeader(), "venster")
    preferences.write()

    for remembered in (preferences, Preferences(tmp_path)):
        shown, table = window()
        assert remembered.restore_geometry(shown, "venster")
        assert remembered.restore_header(table.horizontalHeader(), "venster")
        assert (shown.width(), shown.height()) == (432, 321)
        assert table.horizontalHeader().sectionSize(1) == 77
        assert table.horizontalHeader().sortIndicatorSection() == 2
    wider = QTableWidget(2, 4)
    qtbot.addWidget(wider)
    assert not preferences.restore_header(wider.horizontalHeader(), "venster")


@pytest.mark.parametrize(
    "content",
    [
        b"\x00\xff\xfe not an ini",
        b"[%General]\nstays_signed_in=a, b\nemail=a, b\n[venster]\ngeometry=12\nheader=@ByteArray(\ncolumns=x\n",
    ],
)
def test_what_makes_no_sense_counts_as_absent(qtbot: QtBot, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "window.ini").write_bytes(content)
    preferences = Preferences(tmp_path)
    table = QTableWidget(2, 3)
    qtbot.addWidget(table)
    assert not preferences.stays_signed_in
    assert preferences.text("email", "leeg") in {"leeg", ""}
    assert not preferences.restore_geometry(table, "venster")
    assert not preferences.restore_header(table.horizontalHeader(), "venster")
