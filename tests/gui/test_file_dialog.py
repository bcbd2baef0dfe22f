"""The dialog for files: Dutch throughout, and nothing of it under the mark of the sample office."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QSizeGrip, QToolButton, QTreeView, QWidget

from samenop_desktop.gui.file_dialog import ICONS, TYPE_COLUMN, file_dialog
from samenop_desktop.gui.sample_mark import NAME, mark
from tests.gui.hands import visible

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def opened(qtbot: QtBot, folder: Path, *, saves: bool = False) -> QFileDialog:
    dialog = file_dialog(None, "Back-up uploaden", "Uploaden", ["Back-ups (*.zip)"], str(folder), saves=saves)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def test_every_label_is_dutch(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(qtbot, tmp_path)
    assert {label.text().replace("&", "") for label in visible(dialog, QLabel) if label.text()} == {
        "Map:",
        "Bestandsnaam:",
        "Soort bestand:",
    }
    assert dialog.directory().path() == str(tmp_path)


@pytest.mark.parametrize("saves", [False, True])
def test_it_wears_the_program_s_own_icons_and_tells_no_type_in_english(
    qtbot: QtBot, tmp_path: Path, *, saves: bool
) -> None:
    dialog = opened(qtbot, tmp_path, saves=saves)
    for name in ICONS:
        tool = dialog.findChild(QToolButton, name)
        assert tool is not None
        assert tool.toolTip()
    buttons = visible(dialog, QPushButton)
    assert [one.text() for one in buttons] == ["Uploaden", "Annuleren"]
    assert all(one.icon().isNull() for one in buttons)
    tree = dialog.findChild(QTreeView, "treeView")
    assert tree is not None
    assert tree.isColumnHidden(TYPE_COLUMN)


def test_the_mark_of_the_sample_office_lies_over_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(qtbot, tmp_path)
    mark(dialog)
    label = dialog.findChild(QLabel, NAME)
    assert label is not None
    qtbot.waitUntil(lambda: label.width() > dialog.width() // 2)
    beside = [child for child in dialog.children() if isinstance(child, QWidget) and child.isVisible()]
    covered = [child for child in beside if child.geometry().intersects(label.geometry())]
    assert [child for child in covered if child is not label and not isinstance(child, QSizeGrip)] == []
