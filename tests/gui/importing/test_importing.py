"""Importing auditfiles as a person does it, with real files and a real store."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QLineEdit, QProgressBar, QWidget

from samenop_desktop.gui.administration.administration_window import AdministrationWindow
from samenop_desktop.gui.importing import open_import
from samenop_desktop.gui.importing.import_window import CANNOT_OPEN, ImportWindow
from samenop_desktop.services.administrations import AdministrationService
from samenop_desktop.services.rows import AdministrationQuery
from tests.books.auditfile_maker import make, zipped
from tests.gui.hands import answer, button, shown, visible

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.desk import Desk


def choose(qtbot: QtBot, dialog: QFileDialog, *files: Path) -> None:
    """Pastes the names of `files` and presses Enter."""
    qtbot.waitExposed(dialog)
    dialog.setDirectory(str(files[0].parent))
    edit = dialog.findChild(QLineEdit, "fileNameEdit")
    assert edit is not None
    edit.clear()
    names = [f'"{file.name}"' for file in files] if len(files) > 1 else [files[0].name]
    edit.insert(" ".join(names))
    qtbot.keyClick(edit, Qt.Key.Key_Return)


def texts(window: QWidget) -> str:
    return "\n".join(label.text() for label in visible(window, QLabel))


def listed(desk: Desk) -> list[str]:
    return [row.name for row in desk.app.administrations.page(desk.actor, AdministrationQuery(), None, 10).rows]


def test_one_file_becomes_a_local_administration(qtbot: QtBot, desk: Desk, host: QWidget, tmp_path: Path) -> None:
    file = tmp_path / "boeken.xaf"
    file.write_bytes(make("3.2", entries=3))
    dialog = open_import(desk, host)
    assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    assert button(dialog, "Importeren").isVisible()
    assert dialog.nameFilters()[0] == "Auditfiles (*.xaf *.xml *.gz *.zip)"

    choose(qtbot, dialog, file)

    window = shown(qtbot, host, ImportWindow)
    # What is found becomes visible a turn after the name does.
    wanted = ("Bakkerij Zoet & Zoon", "boeken.xaf", "XML Auditfile Financieel 3.2", "€ 363,00", "Opmerkingen")
    qtbot.waitUntil(lambda: all(text in texts(window) for text in wanted))
    assert not window.form.files_list.isVisible()
    assert not visible(window, QProgressBar)
    assert listed(desk) == ["Bakkerij Zoet & Zoon"]
    assert desk.preferences.text("import_folder") == str(tmp_path)

    assert window.focusWidget() is button(window, "Openen"), "where Afbreken had the keyboard"

    button(window, "Openen").click()

    opened = shown(qtbot, window, AdministrationWindow)
    assert opened.windowTitle() == "Bakkerij Zoet & Zoon"


def test_several_files_in_a_row_and_a_refused_one_says_why(
    qtbot: QtBot, desk: Desk, host: QWidget, tmp_path: Path
) -> None:
    good, broken, packed = tmp_path / "goed.xaf", tmp_path / "kapot.xaf", tmp_path / "ingepakt.zip"
    good.write_bytes(make("3.2", name="Eerste"))
    broken.write_bytes(make("3.2")[:-200])
    packed.write_bytes(zipped({"boeken.xaf": make("4.0", name="Derde")}))

    choose(qtbot, open_import(desk, host), good, broken, packed)

    window = shown(qtbot, host, ImportWindow)
    files = window.form.files_list
    qtbot.waitUntil(lambda: files.count() == 3 and files.item(2).text().endswith("Geïmporteerd"))
    states = [files.item(place).text().splitlines() for place in range(3)]
    assert dict(states) == {
        "goed.xaf": "Geïmporteerd",
        "kapot.xaf": "Niet geïmporteerd",
        "ingepakt.zip": "Geïmporteerd",
    }
    files.setCurrentRow([name for name, _ in states].index("kapot.xaf"))
    assert "houdt bij regel" in texts(window)
    assert button(window, "Openen").accessibleDescription() == CANNOT_OPEN
    assert sorted(listed(desk)) == ["Derde", "Eerste"]


def test_another_file_can_be_chosen_from_the_result(qtbot: QtBot, desk: Desk, host: QWidget, tmp_path: Path) -> None:
    first, second = tmp_path / "een.xaf", tmp_path / "twee.xaf"
    first.write_bytes(make("3.2", name="Eerste"))
    second.write_bytes(make("3.2", name="Tweede"))
    choose(qtbot, open_import(desk, host), first)
    window = shown(qtbot, host, ImportWindow)
    qtbot.waitUntil(lambda: "Eerste" in texts(window))

    button(window, "Nog een bestand kiezen").click()
    choose(qtbot, shown(qtbot, window, QFileDialog), second)

    qtbot.waitUntil(lambda: "Tweede" in texts(window))
    assert window.form.files_list.count() == 2


class TestWhileItRuns:
    """Importing that waits until the test lets it go on, and then goes on for real."""

    def slow(self, monkeypatch: pytest.MonkeyPatch) -> threading.Event:
        go_on = threading.Event()
        real = AdministrationService.import_auditfile

        def wait_first(service: AdministrationService, actor, path, on_progress, is_cancelled):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
            while not go_on.wait(0.02):
                on_progress(1, 4)
            return real(service, actor, path, on_progress, is_cancelled)

        monkeypatch.setattr(AdministrationService, "import_auditfile", wait_first)
        return go_on

    def begun(self, qtbot: QtBot, desk: Desk, host: QWidget, tmp_path: Path) -> ImportWindow:
        file = tmp_path / "boeken.xaf"
        file.write_bytes(make("3.2"))
        choose(qtbot, open_import(desk, host), file)
        window = shown(qtbot, host, ImportWindow)
        qtbot.waitUntil(lambda: window.form.import_progress.value() > 0)
        return window

    def test_it_can_be_stopped_and_leaves_nothing(
        self, qtbot: QtBot, desk: Desk, host: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        go_on = self.slow(monkeypatch)
        window = self.begun(qtbot, desk, host, tmp_path)
        assert "boeken.xaf wordt gelezen" in texts(window)

        button(window, "Afbreken").click()
        go_on.set()

        qtbot.waitUntil(lambda: "Afgebroken op jouw verzoek" in texts(window))
        assert not visible(window, QProgressBar)
        assert listed(desk) == []

    def test_closing_asks_first(
        self, qtbot: QtBot, desk: Desk, host: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        go_on = self.slow(monkeypatch)
        window = self.begun(qtbot, desk, host, tmp_path)

        qtbot.keyClick(window, Qt.Key.Key_Escape)
        answer(qtbot, window, "Nee")
        qtbot.waitUntil(lambda: visible(window, QDialog) == [])
        assert window.isVisible()

        button(window, "Sluiten").click()
        answer(qtbot, window, "Ja")
        go_on.set()

        qtbot.waitUntil(lambda: not visible(host, ImportWindow))
        qtbot.waitUntil(lambda: not desk.runner.is_busy())
        assert listed(desk) == []


def test_choosing_nothing_does_nothing(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    dialog = open_import(desk, host)
    qtbot.waitExposed(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not visible(host, QDialog))
