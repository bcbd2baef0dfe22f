"""The dialog Wachtwoord vergeten: a new password by mail, or with the recovery code of the embedded store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from samenop_desktop.domain.findings import FindingsError
from samenop_desktop.domain.requests import Delivery
from samenop_desktop.gui.field_notes import FieldNotes, let_show_password
from samenop_desktop.gui.forms.ui_forgotten_password_dialog import Ui_forgotten_password_dialog
from samenop_desktop.gui.growing import Growing, shrink
from samenop_desktop.gui.notice_bar import NoticeBar
from samenop_desktop.gui.theme import Tone
from samenop_desktop.wording.errors import sentence
from samenop_desktop.wording.findings import sentences_by_field

if TYPE_CHECKING:
    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.gui.tasks import TaskRunner
    from samenop_desktop.services.application import Application

BY_MAIL = (
    "Vul het e-mailadres in waarmee je je aanmeldt. Daar komt een mail met een link om een nieuw wachtwoord te kiezen."
)
BY_CODE = (
    "Bij het aanmaken van je kantoor kreeg je een herstelcode. Daarmee kies je hier een nieuw wachtwoord. Je krijgt "
    "dan ook een nieuwe code."
)
SENT = (
    "Hoort er bij dit e-mailadres een account, dan komt daar nu een mail aan. De link erin werkt één uur. Geen mail? "
    "Kijk ook bij ongewenste mail."
)
WAITS = (
    "Hoort er bij dit e-mailadres een account, dan staat er nu een mail klaar. Vanaf deze computer kan zij nog niet "
    "weg: "
)
CAUSES = {
    Delivery.WAITS_FOR_SETTINGS: "de mailserver is hier niet ingesteld.",
    Delivery.WAITS_FOR_PUBLIC_URL: "er is hier geen openbaar adres voor de link ingesteld.",
}
OTHER_DESK = " Een andere werkplek of de server van je kantoor kan haar wel versturen."
OTHER_WAY = (
    " Wie zich nog kan aanmelden, stelt dat in op het tabblad Kantoor; een kantoor kan ook zijn herstelcode gebruiken."
)


class ForgottenPasswordDialog(QDialog):
    """Asks for an address, and for what the chosen way needs. Where the store is shared there is only the mail.

    `asked` tells that a mail may be waiting to leave; `recovered` carries the address and the next code.
    """

    asked = Signal()
    recovered = Signal(str, str)

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
        form.ways_box.setVisible(app.store.is_embedded)
        form.by_code_button.toggled.connect(lambda _checked: self._show_way())
        form.send_button.clicked.connect(lambda _checked: self._on_send_pressed())
        form.recover_button.clicked.connect(lambda _checked: self._on_recover_pressed())
        form.cancel_button.clicked.connect(lambda _checked: self.reject())
        self._show_way()
        form.email_edit.setFocus()

    def _show_way(self) -> None:
        """Shows what the chosen way asks for."""
        form = self.form
        by_code = form.by_code_button.isChecked()
        self.notes.clear()
        self.notices.clear()
        form.explanation_label.setText(BY_CODE if by_code else BY_MAIL)
        for edit in (form.code_edit, form.password_edit, form.password_repeated_edit):
            form.fields_form.setRowVisible(edit, by_code)
        form.send_button.setVisible(not by_code)
        form.recover_button.setVisible(by_code)
        (form.recover_button if by_code else form.send_button).setDefault(True)
        form.cancel_button.setText("&Annuleren")
        shrink(self)

    def _on_send_pressed(self) -> None:
        form, service = self.form, self._app.forgotten_passwords
        email = form.email_edit.text()

        def ask() -> Delivery:
            service.ask(email)
            return service.waits_for()

        self.notes.clear()
        self.notices.clear()
        form.send_button.setEnabled(False)
        task = self._runner.run(ask, self._on_asked, self._on_refused)
        task.finished.connect(self._on_finished)

    def _on_asked(self, delivery: Delivery) -> None:
        cause = CAUSES.get(delivery)
        if cause is None:
            self.notices.show_notice(Tone.GOOD, SENT, key="asked")
        else:
            instead = OTHER_WAY if self._app.store.is_embedded else OTHER_DESK
            self.notices.show_notice(Tone.WARN, f"{WAITS}{cause}{instead}", key="asked")
        self.form.cancel_button.setText("S&luiten")
        self.asked.emit()

    def _on_recover_pressed(self) -> None:
        form, service = self.form, self._app.recovery
        email, code = form.email_edit.text(), form.code_edit.text()
        new, repeated = form.password_edit.text(), form.password_repeated_edit.text()
        self.notes.clear()
        form.recover_button.setEnabled(False)
        task = self._runner.run(
            lambda: (email.strip(), service.recover(email, code, new, repeated)), self._on_recovered, self._on_refused
        )
        task.finished.connect(self._on_finished)

    def _on_finished(self) -> None:
        self.form.send_button.setEnabled(True)
        self.form.recover_button.setEnabled(True)

    def _on_recovered(self, recovered: tuple[str, str]) -> None:
        self.recovered.emit(*recovered)
        self.accept()

    def _on_refused(self, error: SamenopError) -> None:
        if isinstance(error, FindingsError):
            self.notes.show(sentences_by_field(error.findings))
        elif self.form.by_code_button.isChecked():
            self.notes.show({"code": sentence(error)})
        else:
            self.notes.show({"email": sentence(error)})
