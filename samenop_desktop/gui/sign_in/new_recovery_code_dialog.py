"""The dialog that makes a new recovery code in the place of the one before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from samenop_desktop.domain.findings import FindingsError
from samenop_desktop.gui.field_notes import FieldNotes, let_show_password
from samenop_desktop.gui.forms.ui_new_recovery_code_dialog import Ui_new_recovery_code_dialog
from samenop_desktop.gui.growing import Growing
from samenop_desktop.gui.notice_bar import NoticeBar
from samenop_desktop.wording.errors import sentence
from samenop_desktop.wording.findings import sentences_by_field

if TYPE_CHECKING:
    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.gui.desk import Desk


class NewRecoveryCodeDialog(QDialog):
    """Asks for the password once more. `code_made` carries the new code; the one before it is dead by then."""

    code_made = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.form = form = Ui_new_recovery_code_dialog()
        form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        Growing(self)
        self.notices = NoticeBar()
        form.notice_layout.addWidget(self.notices)
        self.notes = FieldNotes(self, {"password": (form.password_edit, form.password_note)})
        let_show_password(form.password_edit)
        form.make_button.clicked.connect(lambda _checked: self._on_make_pressed())
        form.cancel_button.clicked.connect(lambda _checked: self.reject())
        form.password_edit.setFocus()

    def _on_make_pressed(self) -> None:
        service, actor, password = self._desk.app.recovery, self._desk.actor, self.form.password_edit.text()
        self.notes.clear()
        self.form.make_button.setEnabled(False)
        task = self._desk.runner.run(lambda: service.replace_code(actor, password), self._on_made, self._on_refused)
        task.finished.connect(self._on_finished)

    def _on_finished(self) -> None:
        self.form.make_button.setEnabled(True)

    def _on_made(self, code: str) -> None:
        self.code_made.emit(code)
        self.accept()

    def _on_refused(self, error: SamenopError) -> None:
        if isinstance(error, FindingsError):
            self.notes.show(sentences_by_field(error.findings))
        else:
            self.notes.show({"password": sentence(error)})
