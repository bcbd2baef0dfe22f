"""The dialog that asks the name of a new administration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from samenop_desktop.domain.findings import FindingsError
from samenop_desktop.gui.field_notes import FieldNotes
from samenop_desktop.gui.forms.ui_new_administration_dialog import Ui_new_administration_dialog
from samenop_desktop.gui.growing import Growing
from samenop_desktop.gui.notice_bar import NoticeBar
from samenop_desktop.gui.theme import Tone
from samenop_desktop.wording.errors import sentence
from samenop_desktop.wording.findings import sentences_by_field

if TYPE_CHECKING:
    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.services.rows import AdministrationRow


class NewAdministrationDialog(QDialog):
    """Makes an empty local administration. `administration_created` carries its AdministrationRow."""

    administration_created = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.form = Ui_new_administration_dialog()
        self.form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        Growing(self)
        self.notices = NoticeBar()
        self.form.notice_layout.addWidget(self.notices)
        self.notes = FieldNotes(self, {"new_name": (self.form.name_edit, self.form.name_note)})
        self.form.create_button.clicked.connect(lambda _checked: self._on_create_pressed())
        self.form.cancel_button.clicked.connect(lambda _checked: self.reject())

    def _on_create_pressed(self) -> None:
        service, actor, name = self._desk.app.administrations, self._desk.actor, self.form.name_edit.text()
        self.form.create_button.setEnabled(False)
        task = self._desk.runner.run(lambda: service.create(actor, name), self._on_created, self._on_refused)
        task.finished.connect(self._on_task_finished)

    def _on_created(self, row: AdministrationRow) -> None:
        self.administration_created.emit(row)
        self.accept()

    def _on_task_finished(self) -> None:
        self.form.create_button.setEnabled(True)

    def _on_refused(self, error: SamenopError) -> None:
        if isinstance(error, FindingsError):
            self.notes.show(sentences_by_field(error.findings))
        else:
            self.notices.show_notice(Tone.BAD, sentence(error), key="refused")
