"""Sending a waiting mail from the user's own mail program."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTemporaryDir, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from samenop_desktop.gui.interaction import ask
from samenop_desktop.gui.offers.mail_text_dialog import MailTextDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.mail.composing import MailFields
    from samenop_desktop.services.offer_rows import MailRow

NO_PROGRAM = (
    "Op deze computer ging geen mailprogramma open. Kopieer de tekst en verstuur hem zelf. "
    "De link in de mail is alleen voor je klant; bewaar hem nergens anders."
)


@dataclass(frozen=True, slots=True)
class Handed:
    """A mail that the outbox let go of, and the address that opens it in a mail program."""

    mail: MailFields
    url: str


class OwnMail(QObject):
    """Takes one waiting mail out of the outbox and opens it in the user's own mail program, after asking.

    `handed_over` comes when the outbox has let go of the mail, `refused` with the SamenopError when it would not.
    """

    handed_over = Signal()
    refused = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        # Goes with the window: the file in it holds a live link.
        self._folder = QTemporaryDir()

    def send(self, mail: MailRow) -> None:
        """Asks whether the user will send `mail` himself."""
        ask(
            self._window,
            "Mail zelf versturen",
            f"Wil je de mail aan {mail.recipient} zelf versturen, met je eigen mailprogramma?",
            "Ja",
            "Nee",
            lambda agreed: self._hand_over(mail.id) if agreed else None,
            explanation="Het programma verstuurt hem dan niet meer. De link in de mail is alleen voor je klant.",
        )

    def _hand_over(self, mail_id: int) -> None:
        service, actor, folder = self._desk.app.outbox, self._desk.actor, Path(self._folder.path())
        self._desk.runner.run(
            lambda: prepare(service.hand_over(actor, mail_id), folder), self._on_handed_over, self._on_refused
        )

    def _on_handed_over(self, handed: Handed) -> None:
        mail = handed.mail
        if not QDesktopServices.openUrl(QUrl(handed.url)):
            MailTextDialog(mail.recipient, mail.subject, mail.text, self._window, explanation=NO_PROGRAM).open()
        self.handed_over.emit()

    def _on_refused(self, error: SamenopError) -> None:
        self.refused.emit(error)


def prepare(mail: MailFields, folder: Path) -> Handed:
    """Makes the address that opens `mail`; a mail too long for that becomes a file in `folder`. Runs in the pool."""
    from samenop_desktop.mail.composing import as_draft, as_mailto

    url = as_mailto(mail)
    if url is None:
        file = folder / "mail.eml"
        file.write_bytes(as_draft(mail))
        url = file.as_uri()
    return Handed(mail, url)
