"""A history with what narrows it, and its export for a spreadsheet."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from samenop_desktop.domain.act_groups import ActGroup
from samenop_desktop.domain.days import day_of
from samenop_desktop.gui import icons
from samenop_desktop.gui.forms.ui_history_panel import Ui_history_panel
from samenop_desktop.gui.history.history_model import WHEN, HistoryModel, csv_rows, line_text
from samenop_desktop.gui.history.periods import PERIODS, days_of
from samenop_desktop.gui.keyboard_place import KeyboardPlace
from samenop_desktop.gui.reasons import grey
from samenop_desktop.gui.saved_file import ask_where, file_name_of, save_text
from samenop_desktop.gui.tables import EmptyState, set_up_table
from samenop_desktop.gui.theme import Tone
from samenop_desktop.wording.amounts import counted
from samenop_desktop.wording.csv_text import csv_text
from samenop_desktop.wording.errors import sentence
from samenop_desktop.wording.history import ACT_GROUPS

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QModelIndex, Qt

    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.tasks import IsCancelled, OnProgress
    from samenop_desktop.services.history_rows import HistoryQuery

REMEMBERED_AS = "history"
IS_SAVING = "Even wachten: het bestand wordt geschreven."
NOTHING_TO_SAVE = "Er zijn geen regels om te exporteren."


class HistoryPanel(QWidget):
    """Shows the lines of `query`, read when it is first seen and again whenever the store changes while it is seen.

    `notice_wanted` carries a tone and a sentence for the window that it stands in.
    """

    notice_wanted = Signal(object, str)

    def __init__(self, desk: Desk, query: HistoryQuery, subject: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._subject = subject
        self.form = form = Ui_history_panel()
        form.setupUi(self)
        icons.put(form.export_history_button, "save")
        form.group_combo.addItem("Alles", None)
        for group, word in ACT_GROUPS.items():
            form.group_combo.addItem(word, group)
        form.period_combo.addItems(PERIODS)
        self._keyboard_place: KeyboardPlace | None = None
        self.model = HistoryModel(desk, query, self)
        self.empty = EmptyState(form.history_table)
        set_up_table(form.history_table, self.model, desk.preferences, REMEMBERED_AS)
        form.history_table.selectionModel().currentRowChanged.connect(self._show_line)
        form.line_value.hide()
        form.group_combo.currentIndexChanged.connect(self._ask)
        form.period_combo.currentIndexChanged.connect(self._ask)
        form.export_history_button.clicked.connect(self._on_export_history_button_clicked)
        form.history_table.horizontalHeader().sortIndicatorChanged.connect(self._on_sort_indicator_changed)
        self.model.loaded.connect(self._on_model_loaded)
        self.model.refused.connect(self._show_refusal)
        desk.watch.store_changed.connect(self._on_store_changed)

    def _ask(self) -> None:
        chosen = self.form.group_combo.currentData()
        first, last = days_of(self.form.period_combo.currentText(), day_of(datetime.now(UTC)))
        # Qt hands a plain text back.
        group = ActGroup(chosen) if chosen else None
        self.model.set_query(replace(self.model.query, group=group, first_day=first, last_day=last))

    def _on_sort_indicator_changed(self, column: int, order: Qt.SortOrder) -> None:
        if column != WHEN:
            # The mark goes back to the column that says how the lines stand.
            self.form.history_table.horizontalHeader().setSortIndicator(WHEN, order)

    def _on_model_loaded(self, total: int) -> None:
        self.form.count_value.setText(counted(total, "regel", "regels"))
        grey(self.form.export_history_button, "" if total else NOTHING_TO_SAVE)
        self.empty.show_unless(
            total, "Geen regels", "In deze periode is hiervan niets gebeurd.", [("Alles tonen", self._clear)]
        )

    def _show_line(self, index: QModelIndex) -> None:
        """Tells the whole of the selected line: the cells are too narrow for it."""
        text = line_text(self.model.row_at(index)) if index.isValid() else ""
        self.form.line_value.setText(text)
        self.form.line_value.setVisible(bool(text))

    def _clear(self) -> None:
        self.form.group_combo.setCurrentIndex(0)
        self.form.period_combo.setCurrentIndex(0)

    def _on_store_changed(self) -> None:
        if self.isVisible():
            self.model.reload()

    def _on_export_history_button_clicked(self) -> None:
        name = file_name_of("Geschiedenis", self._subject)
        ask_where(self, self._desk.preferences, "Geschiedenis exporteren", f"{name}.csv", self.save)

    def save(self, path: Path) -> None:
        """Writes the lines of the present choice to `path`, in the background."""
        service, actor, query = self._desk.app.histories, self._desk.actor, self.model.query

        def job(_on_progress: OnProgress, is_cancelled: IsCancelled) -> Path:
            rows = csv_rows(lambda after, limit: service.page(actor, query, after, limit), is_cancelled)
            save_text(path, csv_text(rows))
            return path

        self._keyboard_place = KeyboardPlace(self.window())
        grey(self.form.export_history_button, IS_SAVING)
        self._keyboard_place.note_greyed()
        task = self._desk.runner.run_with_progress(job, self._on_saved, self._show_refusal)
        task.finished.connect(self._on_task_finished)

    def _on_task_finished(self) -> None:
        grey(self.form.export_history_button, "")
        if self._keyboard_place is not None:
            self._keyboard_place.give_back()

    def _on_saved(self, path: Path) -> None:
        self.notice_wanted.emit(
            Tone.GOOD, f"De geschiedenis staat in {path}. Persoonsgegevens staan er niet in: die exporteer je apart."
        )

    def _show_refusal(self, error: SamenopError) -> None:
        self.notice_wanted.emit(Tone.BAD, sentence(error))
