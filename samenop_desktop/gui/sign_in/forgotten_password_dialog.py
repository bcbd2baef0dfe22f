"""The dialog Wachtwoord vergeten: a new password with the recovery code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from samenop_desktop.domain.findings import FindingsError
from samenop_desktop.gui.field_notes import FieldNotes, let_show_password
from samenop_desktop.gui.forms.ui_forgotten_password_dialog import Ui_forgotten_password_dialog
from samenop_desktop.gui.growing import Growing
from samenop_desktop.gui.notice_bar import NoticeBar
from samenop_desktop.wording.errors import sentence
from samenop_desktop.wording.findings import sentences_by_field

if TYPE_CHECKING:
    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.gui.tasks import TaskRunner
    from samenop_desktop.services.application import Application


class ForgottenPasswordDialog(QDialog):
    """Asks for address, code and new password. `recovered` carries the next code."""

    recovered = Signal(str)

    def __init__(self, app: Application, runner: TaskRunner, email: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._runner = runner
        self.form = form = Ui_forgotten_password_dialog()
        form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        Growing(self)
        self.notices = NoticeBar()
        form.notice_layout.addWidget(self.notices)
        self.notes = FieldNotes(
            self,
            {
                "email": (form.email_edit, form.email_note),
                "code": (form.code_edit, form.code_note),
                "password": (form.password_edit, form.password_note),
                "password_repeated": (form.password_repeated_edit, form.password_repeated_note),
            },
        )
        for edit in (form.password_edit, form.password_repeated_edit):
            let_show_password(edit)
        form.email_edit.setText(email)
        form.recover_button.clicked.connect(lambda _checked: self._on_recover_pressed())
        form.cancel_button.clicked.connect(lambda _checked: self.reject())
        (form.code_edit if email else form.email_edit).setFocus()

    def _on_recover_pressed(self) -> None:
        form, service = self.form, self._app.recovery
        email, code = form.email_edit.text(), form.code_edit.text()
        new, repeated = form.password_edit.text(), form.password_repeated_edit.text()
        self.notes.clear()
        form.recover_button.setEnabled(False)
        task = self._runner.run(
            lambda: service.recover(email, code, new, repeated), self._on_recovered, self._on_refused
        )
        task.finished.connect(self._on_finished)

    def _on_finished(self) -> None:
        self.form.recover_button.setEnabled(True)

    def _on_recovered(self, code: str) -> None:
        self.recovered.emit(code)
        self.accept()

    def _on_refused(self, error: SamenopError) -> None:
        if isinstance(error, FindingsError):
            self.notes.show(sentences_by_field(error.findings))
        else:
            self.notes.show({"code": sentence(error)})
