"""Who pays for the owner's subscription, below the group Eigendom, and the way to have that changed (S11, S36)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTemporaryDir, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from samenop_desktop.domain.accounts import Role
from samenop_desktop.domain.days import day_of
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.requests import Delivery
from samenop_desktop.gui.administration.payer_dialog import PayerDialog
from samenop_desktop.gui.forms.ui_payer_bar import Ui_payer_bar
from samenop_desktop.gui.reasons import grey
from samenop_desktop.gui.theme import Tone
from samenop_desktop.wording.days import short_day
from samenop_desktop.wording.errors import sentence
from samenop_desktop.wording.names import PAYERS

if TYPE_CHECKING:
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.offers.own_mail import Handed
    from samenop_desktop.services.payer_rows import PayerAsked, PayerChange, PayerView

IS_BUSY = "Even wachten: het programma is hier nog mee bezig."
NO_PROGRAM = (
    "Op deze computer ging geen mailprogramma open. Kopieer de tekst en verstuur de mail zelf, met {cc} in de CC."
)
NOTHING_TO_PAY = {
    ErrorCode.PAYER_OTHER_OFFICE: "Een ander kantoor",
    ErrorCode.PAYER_WITHOUT_SUBSCRIPTION: "Er loopt geen abonnement",
    ErrorCode.PAYER_BEFORE_CONFIRMING: "Nog niemand: de klant heeft nog niet bevestigd",
    ErrorCode.PAYER_WITHOUT_CLIENT: "",
}


class PayerBar(QWidget):
    """Who pays, and `Betaler wijzigen`. `notice_wanted` carries a tone and a text."""

    notice_wanted = Signal(object, str)

    def __init__(self, desk: Desk, administration_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._id = administration_id
        self._folder = QTemporaryDir()
        self.form = Ui_payer_bar()
        self.form.setupUi(self)
        self.form.change_payer_button.clicked.connect(self._on_change_payer_button_clicked)
        grey(self.form.change_payer_button, IS_BUSY)
        self.hide()

    def read(self) -> None:
        """Asks in the background who pays; of an office's own administration nothing is shown, nor to a client."""
        if self._desk.signed_in.role is not Role.OFFICE:
            return
        service, actor, id_ = self._desk.app.payers, self._desk.actor, self._id
        self._desk.runner.run(lambda: service.view(actor, id_), self._on_read, self._on_refused)

    def _on_read(self, view: PayerView) -> None:
        self.setVisible(view.may_ask is not ErrorCode.PAYER_WITHOUT_CLIENT)
        text = PAYERS[view.payer] if view.payer is not None else ""
        if view.payer is None and view.may_ask is not None:
            text = NOTHING_TO_PAY.get(view.may_ask, "")
        if view.asked_at is not None:
            text += f" (wijzigen gevraagd op {short_day(day_of(view.asked_at))})"
        self.form.payer_value.setText(text)
        grey(self.form.change_payer_button, sentence(SamenopError(view.may_ask)) if view.may_ask is not None else "")

    def _on_change_payer_button_clicked(self) -> None:
        service, actor, id_ = self._desk.app.payers, self._desk.actor, self._id
        self._desk.runner.run(lambda: service.prepare(actor, id_), self._on_prepared, self._on_refused)

    def _on_prepared(self, change: PayerChange) -> None:
        dialog = PayerDialog(change, self.window())
        dialog.send_chosen.connect(self._send)
        dialog.own_mail_chosen.connect(self._open_own_mail)
        dialog.open()

    def _send(self) -> None:
        service, actor, id_ = self._desk.app.payers, self._desk.actor, self._id
        self._desk.runner.run(lambda: service.ask(actor, id_), self._on_asked, self._on_refused)

    def _on_asked(self, asked: PayerAsked) -> None:
        waits = asked.delivery is Delivery.WAITS_FOR_SETTINGS
        rest = "wacht tot je mail hebt ingesteld bij Kantoor." if waits else "wordt nu verzonden."
        tone = Tone.WARN if waits else Tone.GOOD
        self.notice_wanted.emit(tone, f"De mail aan SnelStart, met {asked.cc} in de CC, {rest}")
        self._changed()

    def _open_own_mail(self) -> None:
        # Not above: the windows of offers open those of administrations.
        from samenop_desktop.gui.offers.own_mail import prepare

        app, actor, id_, folder = self._desk.app, self._desk.actor, self._id, Path(self._folder.path())
        self._desk.runner.run(
            lambda: prepare(app.outbox.hand_over(actor, app.payers.ask(actor, id_).mail_id), folder),
            self._on_handed_over,
            self._on_refused,
        )

    def _on_handed_over(self, handed: Handed) -> None:
        from samenop_desktop.gui.offers.mail_text_dialog import MailTextDialog

        mail = handed.mail
        if not QDesktopServices.openUrl(QUrl(handed.url)):
            explanation = NO_PROGRAM.format(cc=mail.cc)
            MailTextDialog(mail.recipient, mail.subject, mail.text, self.window(), explanation=explanation).open()
        self.notice_wanted.emit(Tone.INFO, "De mail staat klaar in je eigen mailprogramma. Verstuur hem daar zelf.")
        self._changed()

    def _changed(self) -> None:
        self.read()
        self._desk.watch.work()
        self._desk.watch.look()

    def _on_refused(self, error: SamenopError) -> None:
        if error.code is not ErrorCode.ADMINISTRATION_UNKNOWN:
            # Of an administration that is no longer to be seen its window says so itself.
            self.notice_wanted.emit(Tone.BAD, sentence(error))
