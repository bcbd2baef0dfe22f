"""The window `Kantoor instellen`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.gui.field_notes import FieldNotes, let_show_password
from samenop_desktop.gui.forms.ui_office_setup_window import Ui_office_setup_window
from samenop_desktop.gui.sign_in.entry_window import EntryWindow
from samenop_desktop.wording.errors import sentence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

    from samenop_desktop.gui.field_note import FieldNote


class OfficeSetupWindow(EntryWindow):
    """Makes an office's account. `office_requested` carries the fields by name, `sign_in_requested` goes back."""

    office_requested = Signal(object)
    sign_in_requested = Signal()

    def __init__(self, *, is_first: bool) -> None:
        super().__init__()
        self.form = Ui_office_setup_window()
        self.form.setupUi(self.page)
        form = self.form
        self._prepare(
            form.notice_layout,
            (form.heading_label, form.sample_heading_label),
            form.divider_line,
            form.load_sample_button,
            form.sample_progress_bar,
        )
        self._fields: dict[str, tuple[QLineEdit, FieldNote]] = {
            "name": (form.name_edit, form.name_note),
            "city": (form.city_edit, form.city_note),
            "phone": (form.phone_edit, form.phone_note),
            "email": (form.email_edit, form.email_note),
            "password": (form.password_edit, form.password_note),
            "password_repeated": (form.password_repeated_edit, form.password_repeated_note),
        }
        self.notes = FieldNotes(self, self._fields)
        for edit in (form.password_edit, form.password_repeated_edit):
            let_show_password(edit)
        for edit, _note in self._fields.values():
            edit.returnPressed.connect(self._on_create_pressed)
        form.create_office_button.clicked.connect(lambda _checked: self._on_create_pressed())
        form.sign_in_instead_button.clicked.connect(lambda _checked: self.sign_in_requested.emit())
        self.set_first(is_first=is_first)
        form.name_edit.setFocus()

    def set_first(self, *, is_first: bool) -> None:
        """Whether this is the first office: then there is nobody yet to sign in as."""
        self.form.heading_label.setText("Welkom" if is_first else "Nieuw kantoor")
        self.form.sign_in_instead_button.setVisible(not is_first)

    def show_error(self, error: SamenopError) -> None:
        """Says what was wrong, beside the fields it is about."""
        from samenop_desktop.domain.findings import FindingsError
        from samenop_desktop.wording.findings import sentences_by_field

        if isinstance(error, FindingsError):
            self.set_busy(busy=False)
            self.notes.show(sentences_by_field(error.findings))
        elif error.code is ErrorCode.ADDRESS_TAKEN:
            self.set_busy(busy=False)
            self.notes.show({"email": sentence(error)})
        else:
            super().show_error(error)

    def set_busy(self, *, busy: bool) -> None:
        """While busy the button waits."""
        super().set_busy(busy=busy)
        self.form.create_office_button.setEnabled(not busy)
        self.form.create_office_button.setAccessibleDescription("Het kantoor wordt aangemaakt" if busy else "")

    def _on_create_pressed(self) -> None:
        if not self.form.create_office_button.isEnabled():
            return
        self.notes.clear()
        self.notices.clear("refused")
        self.set_busy(busy=True)
        values = {name: edit.text() for name, (edit, _note) in self._fields.items()}
        self.office_requested.emit(values)
