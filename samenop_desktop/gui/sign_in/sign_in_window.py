"""The window `Aanmelden`."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.gui.field_notes import FieldNotes, let_show_password
from samenop_desktop.gui.forms.ui_sign_in_window import Ui_sign_in_window
from samenop_desktop.gui.sign_in.entry_window import EntryWindow
from samenop_desktop.wording.errors import sentence

ABOUT_PASSWORD = frozenset({ErrorCode.SIGN_IN_FAILED, ErrorCode.SIGN_IN_SLOWED})


@dataclass(frozen=True, slots=True)
class SignInForm:
    """What somebody filled in to sign in."""

    email: str
    password: str
    stay_signed_in: bool


class SignInWindow(EntryWindow):
    """Signs in offices and clients alike. `sign_in_requested` carries a SignInForm, `forgotten` the address so far."""

    sign_in_requested = Signal(object)
    new_office_requested = Signal()
    forgotten = Signal(str)

    def __init__(self, email: str = "") -> None:
        super().__init__()
        self.form = Ui_sign_in_window()
        self.form.setupUi(self.page)
        form = self.form
        self._prepare(
            form.notice_layout,
            (form.heading_label, form.other_heading_label),
            form.divider_line,
            form.load_sample_button,
            form.sample_progress_bar,
        )
        self._notes = FieldNotes(self, {"password": (form.password_edit, form.password_note)})
        let_show_password(form.password_edit)
        form.email_edit.setText(email)
        form.sign_in_button.clicked.connect(lambda _checked: self._on_sign_in_pressed())
        form.email_edit.returnPressed.connect(self._on_sign_in_pressed)
        form.password_edit.returnPressed.connect(self._on_sign_in_pressed)
        form.forgotten_password_button.clicked.connect(lambda _checked: self.forgotten.emit(form.email_edit.text()))
        form.new_office_button.clicked.connect(lambda _checked: self.new_office_requested.emit())
        (form.password_edit if email else form.email_edit).setFocus()

    def show_error(self, error: SamenopError) -> None:
        """Says what was wrong: beside the password when it is about that, which is then asked again."""
        if error.code not in ABOUT_PASSWORD:
            super().show_error(error)
            return
        self.set_busy(busy=False)
        self._notes.show({"password": sentence(error)})
        self.form.password_edit.selectAll()

    def set_busy(self, *, busy: bool) -> None:
        """While busy the button waits."""
        super().set_busy(busy=busy)
        self.form.sign_in_button.setEnabled(not busy)
        self.form.sign_in_button.setAccessibleDescription("Bezig met aanmelden" if busy else "")

    def _on_sign_in_pressed(self) -> None:
        form = self.form
        if not form.sign_in_button.isEnabled():
            return
        if not form.email_edit.text().strip():
            form.email_edit.setFocus()
            return
        if not form.password_edit.text():
            form.password_edit.setFocus()
            return
        self._notes.clear()
        self.notices.clear("refused")
        self.set_busy(busy=True)
        self.sign_in_requested.emit(
            SignInForm(form.email_edit.text().strip(), form.password_edit.text(), form.stay_signed_in_box.isChecked())
        )
