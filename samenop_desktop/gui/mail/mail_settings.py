"""The window Mail instellen: the office's mail server, its password and a mail to try it out."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QWidget

from samenop_desktop.gui.field_notes import let_show_password
from samenop_desktop.gui.first_paint import FirstPaint
from samenop_desktop.gui.forms.ui_mail_settings import Ui_mail_settings
from samenop_desktop.gui.growing import Growing
from samenop_desktop.gui.mail.keeping import kept_password, read_known, save_and_try
from samenop_desktop.gui.mail.mail_server_form import SECURITIES, USUAL_PORTS, MailServerForm, find_problems
from samenop_desktop.gui.mail.trial import try_out
from samenop_desktop.gui.notice_bar import NoticeBar
from samenop_desktop.gui.reasons import grey
from samenop_desktop.gui.theme import Tone
from samenop_desktop.settings.model import Security
from samenop_desktop.wording.errors import sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.field_note import FieldNote
    from samenop_desktop.gui.mail.keeping import Known
    from samenop_desktop.gui.mail.trial import Trial

T = TypeVar("T")

IS_BUSY = "Even wachten: het programma is hier nog mee bezig."
KEPT = "Bewaard; laat leeg om het te houden"
NO_KEYRING = (
    "Deze computer heeft geen sleutelbos die het programma kan gebruiken. Het wachtwoord wordt niet op schijf bewaard: "
    "na elke start van het programma vraagt het er opnieuw om."
)
FIELDS = ("host", "security", "port", "username", "password", "sender")


class MailSettingsDialog(QDialog):
    """Shows the settings, checks them field by field, tries them out and keeps them."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.form = Ui_mail_settings()
        self.form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.notices = NoticeBar(self)
        self.form.notice_layout.addWidget(self.notices)
        self.form.keyring_value.hide()
        for security, words in SECURITIES.items():
            self.form.security_combo.addItem(words, security)
        self.form.sender_edit.setText(desk.signed_in.email)
        Growing(self)
        self._touched: set[str] = set()
        self._connect()
        self._follow_security()
        self._grey_buttons(IS_BUSY)
        FirstPaint(self).painted.connect(self._read_known)

    def _connect(self) -> None:
        form = self.form
        form.security_combo.currentIndexChanged.connect(self._follow_security)
        for name in FIELDS:
            field = self._field(name)
            if isinstance(field, QLineEdit):
                field.editingFinished.connect(lambda name=name: self._on_field_left(name))
                field.textEdited.connect(self._show_problems)
        let_show_password(form.password_edit)
        form.test_button.clicked.connect(self._on_test_button_clicked)
        form.save_button.clicked.connect(self._on_save_button_clicked)
        form.cancel_button.clicked.connect(self.reject)

    # --- the fields -----------------------------------------------------------------------------------

    def _field(self, name: str) -> QLineEdit | QComboBox:
        field: QLineEdit | QComboBox = getattr(self.form, f"{name}_{'combo' if name == 'security' else 'edit'}")
        return field

    def _note(self, name: str) -> FieldNote:
        note: FieldNote = getattr(self.form, f"{name}_note")
        return note

    def _security(self) -> Security:
        # Qt hands a plain text back.
        return Security(self.form.security_combo.currentData())

    def _typed(self) -> MailServerForm:
        return MailServerForm(
            host=self.form.host_edit.text(),
            port=self.form.port_edit.text(),
            security=self._security(),
            username=self.form.username_edit.text(),
            sender=self.form.sender_edit.text(),
        )

    def _follow_security(self) -> None:
        # A port that the user thought up himself stays.
        if self.form.port_edit.text().strip() in USUAL_PORTS | {""}:
            self.form.port_edit.setText(str(self._security().usual_port))
        self._touched.add("security")
        self._show_problems()

    def _on_field_left(self, name: str) -> None:
        if self._field(name).isEnabled():
            self._touched.add(name)
            self._show_problems()

    def _show_problems(self) -> dict[str, str]:
        problems = find_problems(self._typed())
        if "security" in problems and not self.form.host_edit.text().strip():
            # Without a host nobody knows yet whether it is this computer.
            del problems["security"]
        for name in FIELDS:
            told = problems.get(name, "") if name in self._touched else ""
            self._note(name).say(Tone.BAD, told, self._field(name))
        return problems

    def _is_right(self) -> bool:
        """Shows what is wrong anywhere, and goes to the first field that is."""
        self._touched.update(FIELDS)
        problems = self._show_problems()
        for name in FIELDS:
            if name in problems:
                self._field(name).setFocus()
                return False
        return True

    def _run(self, job: Callable[[], T], on_done: Callable[[T], None]) -> None:
        """Runs `job` with the buttons greyed until it has ended, however that is."""
        self._grey_buttons(IS_BUSY)
        self._desk.runner.run(job, on_done, self._on_refused).finished.connect(self._on_task_finished)

    def _on_task_finished(self) -> None:
        self._grey_buttons("")

    def _grey_buttons(self, reason: str) -> None:
        for button in (self.form.test_button, self.form.save_button):
            grey(button, reason)

    # --- what was set up before ------------------------------------------------------------------------

    def _read_known(self) -> None:
        app = self._desk.app
        self._run(lambda: read_known(app), self._on_known_read)

    def _on_known_read(self, known: Known) -> None:
        form = self.form
        if known.mail is not None and not form.host_edit.text():  # who typed before this was read knows better
            form.host_edit.setText(known.mail.host)
            form.security_combo.setCurrentIndex(form.security_combo.findData(known.mail.security))
            form.port_edit.setText(str(known.mail.port))
            form.username_edit.setText(known.mail.username)
            form.sender_edit.setText(known.mail.sender)
        form.password_edit.setPlaceholderText(KEPT if known.has_password else "")
        form.keyring_value.setText("" if known.has_keyring else NO_KEYRING)
        form.keyring_value.setVisible(not known.has_keyring)
        form.host_edit.setFocus()
        self._show_problems()

    # --- trying out and saving -------------------------------------------------------------------------

    def _on_test_button_clicked(self) -> None:
        if not self._is_right():
            return
        self.notices.clear()
        self.notices.show_notice(Tone.INFO, "De testmail wordt verstuurd.", key="trial", can_close=False)
        app, office, settings = self._desk.app, self._desk.signed_in, self._typed().settings()
        password = self.form.password_edit.text()
        self._run(lambda: try_out(settings, password or kept_password(app), office), self._on_tried)

    def _on_tried(self, trial: Trial) -> None:
        self.notices.show_notice(Tone.GOOD if trial.succeeded else Tone.BAD, trial.text, key="trial")

    def _on_save_button_clicked(self) -> None:
        if not self._is_right():
            return
        self.notices.clear()
        app, settings, password = self._desk.app, self._typed().settings(), self.form.password_edit.text()
        self._run(lambda: save_and_try(app, settings, password), self._on_saved)

    def _on_saved(self, _nothing: None) -> None:
        # Mails that waited for this may go now.
        self._desk.watch.work()
        self.accept()

    def _on_refused(self, error: SamenopError) -> None:
        self.notices.clear("trial")
        field = error.details.get("field")
        if isinstance(field, str) and field in FIELDS:
            self._note(field).say(Tone.BAD, sentence(error), self._field(field))
            self._field(field).setFocus()
        else:
            self.notices.show_notice(Tone.BAD, sentence(error))


def open_mail_settings(desk: Desk, parent: QWidget | None) -> MailSettingsDialog:
    """Opens Mail instellen over `parent`."""
    dialog = MailSettingsDialog(desk, parent)
    dialog.open()
    return dialog
