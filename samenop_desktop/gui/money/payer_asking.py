"""Asking to change who pays: the mail is read first, then sent or opened in the own mail program (S36)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTemporaryDir, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from samenop_desktop.domain.requests import Delivery
from samenop_desktop.gui.money.payer_dialog import PayerDialog
from samenop_desktop.gui.theme import Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.offers.own_mail import Handed
    from samenop_desktop.services.payer_rows import PayerAsked, PayerChange

NO_PROGRAM = (
    "Op deze computer ging geen mailprogramma open. Kopieer de tekst en verstuur de mail zelf, met {cc} in de CC."
)


class PayerAsking(QObject):
    """One asking after the other, over `window`.

    Signals: `notice_wanted` (a tone and a text), `refused` (SamenopError), and `asked` when a mail was made.
    """

    notice_wanted = Signal(object, str)
    refused = Signal(object)
    asked = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._folder = QTemporaryDir()
        self._ask: Callable[[], PayerAsked] | None = None

    def begin(self, prepare: Callable[[], PayerChange], ask: Callable[[], PayerAsked]) -> None:
        """Shows the mail that `prepare` makes ready; `ask` puts it into the outbox. Both block, in the pool."""
        self._ask = ask
        self._desk.runner.run(prepare, self._on_prepared, self.refused.emit)

    def _on_prepared(self, change: PayerChange) -> None:
        dialog = PayerDialog(change, self._window.window())
        dialog.send_chosen.connect(self._send)
        dialog.own_mail_chosen.connect(self._open_own_mail)
        dialog.open()

    def _send(self) -> None:
        if self._ask is not None:
            self._desk.runner.run(self._ask, self._on_asked, self.refused.emit)

    def _on_asked(self, asked: PayerAsked) -> None:
        waits = asked.delivery is Delivery.WAITS_FOR_SETTINGS
        rest = "wacht tot je mail hebt ingesteld bij Kantoor." if waits else "wordt nu verzonden."
        tone = Tone.WARN if waits else Tone.GOOD
        self.notice_wanted.emit(tone, f"De mail aan SnelStart, met {asked.cc} in de CC, {rest}")
        self._changed()

    def _open_own_mail(self) -> None:
        # Not above: the windows of offers open those of administrations.
        from samenop_desktop.gui.offers.own_mail import prepare

        app, actor, ask, folder = self._desk.app, self._desk.actor, self._ask, Path(self._folder.path())
        if ask is not None:
            self._desk.runner.run(
                lambda: prepare(app.outbox.hand_over(actor, ask().mail_id), folder),
                self._on_handed_over,
                self.refused.emit,
            )

    def _on_handed_over(self, handed: Handed) -> None:
        from samenop_desktop.gui.offers.mail_text_dialog import MailTextDialog

        mail = handed.mail
        if not QDesktopServices.openUrl(QUrl(handed.url)):
            explanation = NO_PROGRAM.format(cc=mail.cc)
            MailTextDialog(
                mail.recipient, mail.subject, mail.text, self._window.window(), explanation=explanation
            ).open()
        self.notice_wanted.emit(Tone.INFO, "De mail staat klaar in je eigen mailprogramma. Verstuur hem daar zelf.")
        self._changed()

    def _changed(self) -> None:
        self.asked.emit()
        self._desk.watch.work()
        self._desk.watch.look()
