"""Putting a back-up back: which one, and where (S33)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from samenop_desktop.domain.administrations import Place
from samenop_desktop.gui.backups.backups_list import BackupsList
from samenop_desktop.gui.backups.backups_model import NOT_YET, described
from samenop_desktop.gui.backups.places import show_whether_online
from samenop_desktop.gui.forms.ui_restore_backup_dialog import Ui_restore_backup_dialog
from samenop_desktop.gui.growing import Growing, fit_to_screen
from samenop_desktop.gui.notice_bar import NoticeBar
from samenop_desktop.gui.reasons import grey
from samenop_desktop.gui.theme import Tone
from samenop_desktop.wording.errors import sentence

if TYPE_CHECKING:
    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.services.backup_rows import BackupRow

NOTHING_SELECTED = "Selecteer eerst een back-up in de lijst."
EXPLANATION = (
    "Terugzetten maakt een nieuwe administratie die van jou is, met precies wat er in de back-up zit. "
    "Wat al in je lijst staat, verandert niet."
)


class RestoreDialog(QDialog):
    """Asks which back-up goes where; with `row` only where. `agreed` carries the BackupRow and the Place."""

    agreed = Signal(object, object)

    def __init__(self, desk: Desk, row: BackupRow | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = row
        self._list: BackupsList | None = None
        self.form = form = Ui_restore_backup_dialog()
        form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.notices = NoticeBar(self)
        form.notice_layout.addWidget(self.notices)
        show_whether_online(desk.signed_in, form.online_radio, form.online_note)
        form.restore_button.clicked.connect(self._on_restore_button_clicked)
        form.cancel_button.clicked.connect(self.reject)
        if row is not None:
            form.choosing_panel.hide()
            form.explanation_value.setText(f"Back-up van {described(row)}.\n\n{EXPLANATION}")
            self.resize(480, self.minimumSizeHint().height())
        else:
            form.explanation_value.setText(EXPLANATION)
            self._list = BackupsList(desk, form.backups_table, form.search_edit, form.count_value)
            self._list.selection_changed.connect(self._show_selection)
            self._list.activated.connect(form.restore_button.click)
            self._list.refused.connect(self._on_list_refused)
        Growing(self)
        fit_to_screen(self)
        self._show_selection()

    def _selected(self) -> BackupRow | None:
        return self._list.selected if self._list is not None else self._row

    def _show_selection(self) -> None:
        row = self._selected()
        reason = NOTHING_SELECTED if row is None else "" if row.complete else NOT_YET
        grey(self.form.restore_button, reason)

    def _on_restore_button_clicked(self) -> None:
        row = self._selected()
        if row is not None:
            self.agreed.emit(row, Place.ONLINE if self.form.online_radio.isChecked() else Place.LOCAL)
            self.accept()

    def _on_list_refused(self, error: SamenopError) -> None:
        self.notices.show_notice(Tone.BAD, sentence(error), key="refusal")
