"""The dialog for files: Dutch throughout, and nothing of it under the mark of the sample office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QLabel, QSizeGrip, QWidget

from samenop_desktop.gui.file_dialog import file_dialog
from samenop_desktop.gui.sample_mark import NAME, mark
from tests.gui.hands import visible

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def opened(qtbot: QtBot, folder: Path) -> QFileDialog:
    dialog = file_dialog(None, "Back-up uploaden", "Uploaden", ["Back-ups (*.zip)"], str(folder))
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


def test_the_mark_of_the_sample_office_lies_over_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(qtbot, tmp_path)
    mark(dialog)
    label = dialog.findChild(QLabel, NAME)
    assert label is not None
    qtbot.waitUntil(lambda: label.width() > dialog.width() // 2)
    beside = [child for child in dialog.children() if isinstance(child, QWidget) and child.isVisible()]
    covered = [child for child in beside if child.geometry().intersects(label.geometry())]
    assert [child for child in covered if child is not label and not isinstance(child, QSizeGrip)] == []
