"""Importing the chosen auditfiles one after another: progress, and what became of each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from samenop_desktop.domain.errors import ErrorCode
from samenop_desktop.gui import icons
from samenop_desktop.gui.administration import open_administration_window
from samenop_desktop.gui.administration.found_panel import FoundPanel
from samenop_desktop.gui.first_paint import FirstPaint
from samenop_desktop.gui.forms.ui_import_window import Ui_import_window
from samenop_desktop.gui.interaction import ask
from samenop_desktop.gui.notice_bar import NoticeBar
from samenop_desktop.gui.reasons import grey
from samenop_desktop.gui.theme import heading_font
from samenop_desktop.wording.errors import sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent

    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.tasks import Task
    from samenop_desktop.services.opened_rows import Imported

STEPS_SHOWN = 1000
UNFORESEEN = "Er ging iets mis dat niet was voorzien. Van dit bestand is niets bewaard."
CANNOT_OPEN = "Kies eerst een bestand dat is geïmporteerd."


class FileState(Enum):
    """What became of one file, by its word on the screen and its icon."""

    WAITING = ("Wacht", "history")
    RUNNING = ("Bezig", "import")
    IMPORTED = ("Geïmporteerd", "check")
    REFUSED = ("Niet geïmporteerd", "error")
    STOPPED = ("Afgebroken", "close")


@dataclass(slots=True)
class ChosenFile:
    """One file in the list, with what was made of it or why nothing was."""

    path: Path
    item: QListWidgetItem
    state: FileState = FileState.WAITING
    imported: Imported | None = None
    refusal: str = ""


class ImportWindow(QDialog):
    """Imports files in the order in which they are added, once it was painted; a refused one does not stop the next.

    `choose_more` opens the file dialog again.
    """

    def __init__(self, desk: Desk, choose_more: Callable[[ImportWindow], object], parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._files: list[ChosenFile] = []
        self._is_painted = False
        self._running: ChosenFile | None = None
        self._task: Task | None = None
        self._panel: FoundPanel | None = None
        self.form = Ui_import_window()
        self.form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.notices = NoticeBar(self)
        self.form.notice_layout.addWidget(self.notices)
        self.form.result_heading.setFont(heading_font(self.form.result_heading.font()))
        self.form.import_splitter.setSizes([240, 580])
        self.form.import_progress.setRange(0, STEPS_SHOWN)
        self.form.files_list.currentRowChanged.connect(self._on_files_list_current_row_changed)
        self.form.stop_button.clicked.connect(self._on_stop_button_clicked)
        self.form.open_button.clicked.connect(self._on_open_button_clicked)
        self.form.choose_button.clicked.connect(lambda: choose_more(self))
        self.form.close_button.clicked.connect(self.close)
        self._show_progress(is_running=False)
        FirstPaint(self).painted.connect(self._on_painted)

    def add(self, paths: Sequence[Path]) -> None:
        """Puts files at the end of the list and goes on importing."""
        for path in paths:
            item = QListWidgetItem(self.form.files_list)
            self._files.append(ChosenFile(path, item))
            self._describe(self._files[-1])
        self.form.files_list.setVisible(len(self._files) > 1)
        if self._is_painted:
            self._start_next()
        else:
            # As it will look in a moment, with the keyboard at Afbreken.
            self._show_progress(is_running=True)

    def closeEvent(self, event: QCloseEvent) -> None:
        """While a file is being read, asks before it stops."""
        if self._running is None:
            event.accept()
            return
        event.ignore()
        ask(
            self,
            "Importeren afbreken",
            "Er wordt nog een auditfile gelezen. Wil je daarmee stoppen?",
            "Ja",
            "Nee",
            self._on_close_answered,
            explanation="Wat al is geïmporteerd, blijft staan.",
        )

    def reject(self) -> None:
        """Escape closes the window as its button does."""
        self.close()

    def _on_painted(self) -> None:
        self._is_painted = True
        self._start_next()
        self._show_progress(is_running=self._running is not None)

    def _on_close_answered(self, agreed: bool) -> None:
        if agreed:
            self._stop()
            self._running = None
            self.close()

    def _start_next(self) -> None:
        waiting = next((file for file in self._files if file.state is FileState.WAITING), None)
        if self._running is not None or waiting is None:
            return
        self._running = waiting
        waiting.state = FileState.RUNNING
        self._describe(waiting)
        self.form.files_list.setCurrentItem(waiting.item)
        self._show_selected()
        self._show_progress(is_running=True)
        self.form.progress_label.setText(f"{waiting.path.name} wordt gelezen")
        service, actor, path = self._desk.app.administrations, self._desk.actor, waiting.path
        self._task = self._desk.runner.run_with_progress(
            lambda on_progress, is_cancelled: service.import_auditfile(actor, path, on_progress, is_cancelled),
            self._on_imported,
            self._on_refused,
        )
        self._task.progressed.connect(self._on_task_progressed)
        self._task.finished.connect(self._on_task_finished)

    def _on_task_progressed(self, done: int, total: int) -> None:
        if total <= 0:
            # Nobody knows how much there is: the bar only shows that work goes on.
            self.form.import_progress.setRange(0, 0)
            return
        self.form.import_progress.setRange(0, STEPS_SHOWN)
        self.form.import_progress.setValue(STEPS_SHOWN * done // total)
        if self._running is not None:
            self.form.progress_label.setText(f"{self._running.path.name} wordt gelezen: {100 * done // total} %")

    def _on_task_finished(self) -> None:
        # Neither done nor refused: it ended in a way that nobody foresaw, which a dialog tells.
        if self._task is not None and self.sender() is self._task:
            self._settle(FileState.REFUSED, None, UNFORESEEN)

    def _on_imported(self, imported: Imported) -> None:
        self._settle(FileState.IMPORTED, imported, "")
        self._desk.watch.look()

    def _on_refused(self, error: SamenopError) -> None:
        state = FileState.STOPPED if error.code is ErrorCode.CANCELLED else FileState.REFUSED
        self._settle(state, None, sentence(error))

    def _settle(self, state: FileState, imported: Imported | None, refusal: str) -> None:
        file, self._running, self._task = self._running, None, None
        if file is None:
            return
        file.state, file.imported, file.refusal = state, imported, refusal
        self._describe(file)
        had_focus = self.focusWidget() in (None, self.form.stop_button)
        self._show_progress(is_running=False)
        self._show_selected()
        self._start_next()
        if had_focus and self._running is None:
            # What stood under the hand is gone; the next thing takes its place.
            next_button = self.form.open_button if file.imported is not None else self.form.choose_button
            next_button.setFocus()

    def _on_stop_button_clicked(self) -> None:
        self._stop()
        self.form.stop_button.setEnabled(False)

    def _stop(self) -> None:
        for file in self._files:
            if file.state is FileState.WAITING:
                file.state, file.refusal = (
                    FileState.STOPPED,
                    "Afgebroken op jouw verzoek, voordat dit bestand werd gelezen.",
                )
                self._describe(file)
        if self._task is not None:
            self._task.cancel()

    def _describe(self, file: ChosenFile) -> None:
        word, picture = file.state.value
        file.item.setText(f"{file.path.name}\n{word}")
        file.item.setToolTip(str(file.path))
        file.item.setIcon(icons.icon(picture, self.palette(), 20))

    def _show_progress(self, *, is_running: bool) -> None:
        self.form.progress_label.setVisible(is_running)
        self.form.import_progress.setVisible(is_running)
        self.form.import_progress.setValue(0)
        self.form.stop_button.setVisible(is_running)
        self.form.stop_button.setEnabled(is_running)

    def _on_files_list_current_row_changed(self, _row: int) -> None:
        self._show_selected()

    def _selected(self) -> ChosenFile | None:
        row = self.form.files_list.currentRow()
        return self._files[row] if 0 <= row < len(self._files) else None

    def _show_selected(self) -> None:
        if self._panel is not None:
            self._panel.hide()
            self._panel.deleteLater()
            self._panel = None
        file = self._selected()
        imported = file.imported if file is not None else None
        grey(self.form.open_button, "" if imported is not None else CANNOT_OPEN)
        if file is None:
            return
        if imported is None:
            self.form.result_heading.setText(f"{file.path.name}: {file.state.value[0].lower()}")
            self.form.result_value.setText(file.refusal)
            return
        self.form.result_heading.setText(imported.name)
        self.form.result_value.setText(
            "Dit auditfile staat nu als lokale administratie in je lijst, onder deze naam. Dit is erin gevonden:"
        )
        self._panel = FoundPanel(imported.auditfile, self.form.result_content)
        self.form.result_layout.insertWidget(2, self._panel)

    def _on_open_button_clicked(self) -> None:
        file = self._selected()
        if file is not None and file.imported is not None:
            open_administration_window(self._desk, file.imported.administration_id, self)
