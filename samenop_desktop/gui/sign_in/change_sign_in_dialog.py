"""The dialog `Aanmelding wijzigen`: the office's own details, and the password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from samenop_desktop.domain.accounts import Role
from samenop_desktop.domain.findings import FindingsError
from samenop_desktop.gui.field_notes import FieldNotes, let_show_password
from samenop_desktop.gui.forms.ui_change_sign_in_dialog import Ui_change_sign_in_dialog
from samenop_desktop.gui.growing import Growing
from samenop_desktop.gui.notice_bar import NoticeBar
from samenop_desktop.gui.sign_in.new_recovery_code_dialog import NewRecoveryCodeDialog
from samenop_desktop.gui.sign_in.recovery_code_dialog import RecoveryCodeDialog
from samenop_desktop.gui.theme import Tone, heading_font
from samenop_desktop.services.rows import OfficeForm
from samenop_desktop.wording.errors import sentence
from samenop_desktop.wording.findings import sentences_by_field

if TYPE_CHECKING:
    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.services.rows import SignedIn

DONE = "done"
CLIENTS_ADDRESS = "Je e-mailadres wijzig je in de browser: meld je aan op je eigen pagina’s en kies E-mailadres."


class ChangeSignInDialog(QDialog):
    """Changes what others see of the office, or the password.

    `office_changed` carries the new SignedIn; so does `password_changed`, every kept session having ended;
    `recovery_code_replaced` that the code before is of no use any more.
    """

    office_changed = Signal(object)
    password_changed = Signal(object)
    recovery_code_replaced = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_changing = False
        self.form = Ui_change_sign_in_dialog()
        self.form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        Growing(self)
        form = self.form
        self.notices = NoticeBar()
        form.notice_layout.addWidget(self.notices)
        self.office_notes = FieldNotes(
            self,
            {
                "name": (form.name_edit, form.name_note),
                "city": (form.city_edit, form.city_note),
                "phone": (form.phone_edit, form.phone_note),
            },
        )
        self.password_notes = FieldNotes(
            self,
            {
                "old_password": (form.old_password_edit, form.old_password_note),
                "password": (form.password_edit, form.password_note),
                "password_repeated": (form.password_repeated_edit, form.password_repeated_note),
            },
        )
        for heading in (form.office_heading_label, form.password_heading_label, form.recovery_heading_label):
            heading.setFont(heading_font(heading.font(), 1.15))
        for edit in (form.old_password_edit, form.password_edit, form.password_repeated_edit):
            let_show_password(edit)
        self._show(desk.signed_in)
        form.save_office_button.clicked.connect(lambda _checked: self._on_save_pressed())
        form.change_password_button.clicked.connect(lambda _checked: self._on_change_pressed())
        form.new_recovery_code_button.clicked.connect(lambda _checked: self._on_new_code_pressed())
        form.close_button.clicked.connect(lambda _checked: self.close())

    def _show(self, signed_in: SignedIn) -> None:
        form = self.form
        form.name_edit.setText(signed_in.name)
        form.city_edit.setText(signed_in.city)
        form.phone_edit.setText(signed_in.phone)
        form.email_edit.setText(signed_in.email)
        form.relation_number_edit.setText(signed_in.relation_number)
        for edit in (form.name_edit, form.email_edit):
            # Of a long one its beginning is seen.
            edit.setCursorPosition(0)
        if signed_in.role is Role.CLIENT:
            form.office_heading_label.setText("Je aanmelding")
            form.office_label.setText(CLIENTS_ADDRESS)
            for widget in (form.city_label, form.city_edit, form.phone_label, form.phone_edit):
                widget.hide()
            form.name_label.setText("Naam")
            form.name_edit.setReadOnly(True)
            form.save_office_button.hide()
        has_codes = signed_in.role is Role.OFFICE and self._desk.app.store.is_embedded
        for part in (form.recovery_heading_label, form.recovery_label, form.new_recovery_code_button):
            part.setVisible(has_codes)

    def _on_save_pressed(self) -> None:
        form, service, actor = self.form, self._desk.app.accounts, self._desk.actor
        asked = OfficeForm(
            name=form.name_edit.text(),
            city=form.city_edit.text(),
            email=form.email_edit.text(),
            phone=form.phone_edit.text(),
        )
        self.office_notes.clear()
        self._desk.runner.run(lambda: service.change_office(actor, asked), self._on_saved, self._on_save_refused)

    def _on_saved(self, signed_in: SignedIn) -> None:
        self._desk.signed_in = signed_in
        self._show(signed_in)
        self.notices.clear()
        self.notices.show_notice(Tone.GOOD, "De gegevens van je kantoor zijn opgeslagen.", key=DONE)
        self.office_changed.emit(signed_in)

    def _on_save_refused(self, error: SamenopError) -> None:
        self._refuse(self.office_notes, error)

    def _on_change_pressed(self) -> None:
        form, service, actor = self.form, self._desk.app.accounts, self._desk.actor
        old, new = form.old_password_edit.text(), form.password_edit.text()
        repeated = form.password_repeated_edit.text()
        self.password_notes.clear()
        self._set_changing(True)
        task = self._desk.runner.run(
            lambda: service.change_password(actor, old, new, repeated), self._on_changed, self._on_change_refused
        )
        task.finished.connect(self._on_change_finished)

    def _on_change_finished(self) -> None:
        self._set_changing(False)

    def _set_changing(self, is_changing: bool) -> None:
        self._is_changing = is_changing
        self.form.change_password_button.setEnabled(not is_changing)
        self.form.close_button.setEnabled(not is_changing)

    def reject(self) -> None:
        """Stays while the password is being changed: this desk must learn that it was changed here."""
        if not self._is_changing:
            super().reject()

    def _on_changed(self, signed_in: SignedIn) -> None:
        form = self.form
        for edit in (form.old_password_edit, form.password_edit, form.password_repeated_edit):
            edit.clear()
        self.notices.clear()
        self.notices.show_notice(Tone.GOOD, "Je wachtwoord is gewijzigd.", key=DONE)
        self.password_changed.emit(signed_in)

    def _on_new_code_pressed(self) -> None:
        dialog = NewRecoveryCodeDialog(self._desk, self)
        dialog.code_made.connect(self._on_code_made)
        dialog.open()

    def _on_code_made(self, code: str) -> None:
        self.recovery_code_replaced.emit()
        RecoveryCodeDialog(code, self._desk.signed_in.email, self._desk.runner, self).open()

    def _on_change_refused(self, error: SamenopError) -> None:
        self._refuse(self.password_notes, error)

    def _refuse(self, notes: FieldNotes, error: SamenopError) -> None:
        self.notices.clear(DONE)
        if isinstance(error, FindingsError):
            notes.show(sentences_by_field(error.findings))
        else:
            self.notices.show_notice(Tone.BAD, sentence(error), key="refused")
