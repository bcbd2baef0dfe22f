"""A new link for an open request: the same address or the right one, and until when (new link, old one dead)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from samenop_desktop.domain.findings import FindingsError
from samenop_desktop.gui.field_notes import FieldNotes
from samenop_desktop.gui.forms.ui_resend_dialog import Ui_resend_dialog
from samenop_desktop.gui.growing import Growing
from samenop_desktop.gui.notice_bar import NoticeBar
from samenop_desktop.gui.reasons import grey
from samenop_desktop.gui.theme import Tone
from samenop_desktop.wording.days import long_day
from samenop_desktop.wording.errors import sentence
from samenop_desktop.wording.findings import sentences_by_field

if TYPE_CHECKING:
    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.services.offer_rows import OfferRow
    from samenop_desktop.services.request_rows import Resent

SENDING = "De nieuwe mail wordt klaargezet."


class ResendDialog(QDialog):
    """`resent` (Resent) comes when the new mail is on its way; with `corrects` the address is asked as well."""

    resent = Signal(object)

    def __init__(self, desk: Desk, row: OfferRow, parent: QWidget | None, *, corrects: bool) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row = row
        self._corrects = corrects
        self._is_sending = False
        self.form = form = Ui_resend_dialog()
        form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.notices = NoticeBar(self)
        form.notice_layout.addWidget(self.notices)
        self.notes = FieldNotes(
            self,
            {
                "email": (form.email_edit, form.email_note),
                "email_repeated": (form.email_repeated_edit, form.email_repeated_note),
            },
        )
        form.email_panel.setVisible(corrects)
        form.keep_radio_button.setChecked(True)
        form.keep_radio_button.setText(f"&Laatste dag blijft {long_day(row.last_day)}")
        if corrects:
            self.setWindowTitle("E-mailadres corrigeren")
            form.send_button.setText("&Corrigeren en versturen")
            form.email_edit.setFocus()
        form.question_value.setText(_question(row, corrects=corrects))
        form.consequence_value.setText(_consequence(row, corrects=corrects))
        Growing(self)
        form.send_button.clicked.connect(self._on_send_button_clicked)
        form.cancel_button.clicked.connect(self.reject)

    def reject(self) -> None:
        """Waits while the mail is being made."""
        if not self._is_sending:
            super().reject()

    def _on_send_button_clicked(self) -> None:
        service, actor, id_ = self._desk.app.resending, self._desk.actor, self._row.id
        keep = self.form.keep_radio_button.isChecked()
        email, repeated = self.form.email_edit.text(), self.form.email_repeated_edit.text()

        def send() -> Resent:
            if self._corrects:
                return service.correct_email(actor, id_, email, repeated, keep_last_day=keep)
            return service.resend(actor, id_, keep_last_day=keep)

        self._is_sending = True
        grey(self.form.send_button, SENDING)
        task = self._desk.runner.run(send, self._on_sent, self._on_refused)
        task.finished.connect(self._on_task_finished)

    def _on_task_finished(self) -> None:
        self._is_sending = False
        grey(self.form.send_button, "")

    def _on_sent(self, resent: Resent) -> None:
        self._is_sending = False
        self.resent.emit(resent)
        self.accept()

    def _on_refused(self, error: SamenopError) -> None:
        if isinstance(error, FindingsError):
            self.notes.show(sentences_by_field(error.findings))
        else:
            self.notices.show_notice(Tone.BAD, sentence(error), key="refused")


def _question(row: OfferRow, *, corrects: bool) -> str:
    if corrects:
        return f"De mail over {row.administration} ging naar {row.email}. Vul het goede adres van {row.client} in."
    return f"{row.client} krijgt de mail over {row.administration} opnieuw op {row.email}, met een nieuwe link."


def _consequence(row: OfferRow, *, corrects: bool) -> str:
    text = "De link in de vorige mail werkt daarna meteen niet meer."
    if corrects:
        text += f" {row.email} krijgt geen bericht. Beide adressen blijven in de geschiedenis staan."
    return text
