"""What `Voltooien` did: what was done, what was mailed and what comes next."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget, QWizardPage

from samenop_desktop.domain.requests import Delivery
from samenop_desktop.gui.forms.ui_offer_wizard_result_page import Ui_offer_wizard_result_page
from samenop_desktop.gui.offer_wizard.headings import make_headings
from samenop_desktop.gui.theme import Tone
from samenop_desktop.wording.days import week_day

if TYPE_CHECKING:
    from samenop_desktop.services.offer_rows import OfferMade

MAILED: dict[Delivery, tuple[Tone, str]] = {
    Delivery.WAITS_FOR_SETTINGS: (
        Tone.WARN,
        (
            "De mail aan {email} wacht: mail is nog niet ingesteld. Doe dat met Mail instellen op het tabblad Kantoor; "
            "daarna gaat de mail vanzelf weg. De 21 dagen lopen al."
        ),
    ),
    Delivery.WAITS_FOR_PUBLIC_URL: (
        Tone.WARN,
        (
            "De mail aan {email} wacht: de bevestigingspagina heeft nog geen openbaar adres. Stel dat in met "
            "Bevestigingspagina op het tabblad Kantoor, of laat de klant bij je aan tafel bevestigen vanuit "
            "Status aanbieding. De 21 dagen lopen al."
        ),
    ),
    Delivery.QUEUED: (
        Tone.GOOD,
        "De mail aan {email} staat klaar en gaat nu weg. Je kantoor krijgt een ontvangstbericht.",
    ),
    Delivery.SENT: (Tone.GOOD, "De mail aan {email} is verzonden. Je kantoor krijgt een ontvangstbericht."),
    Delivery.FAILED: (
        Tone.BAD,
        "De mail aan {email} is niet aangenomen door de mailserver. Kijk in Status aanbieding waarom.",
    ),
    Delivery.WITHDRAWN: (Tone.NEUTRAL, "De mail aan {email} is ingetrokken."),
}


class ResultPage(QWizardPage):
    """The end of the wizard; there is no way back from here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_offer_wizard_result_page()
        self.form.setupUi(self)
        self.setFinalPage(True)
        make_headings(self.form.next_heading_label)

    def show_made(self, made: OfferMade) -> None:
        """Tells what became of the offer."""
        self.form.done_note.say(
            Tone.GOOD,
            f"{made.administration} is aangeboden en staat online onder jouw kantoor, met de vermelding SamenOp.",
        )
        tone, sentence = MAILED[made.delivery]
        self.form.mail_note.say(tone, sentence.format(email=made.email))
        self.form.next_label.setText(
            "<ol>"
            f"<li>De klant bevestigt, uiterlijk op <b>{escape(week_day(made.last_day))}</b> tot middernacht.</li>"
            "<li>Daarna is de administratie van de klant en houdt je kantoor er rechten in. Je krijgt een mail.</li>"
            "<li>Tot dan volg je de aanbieding in Status aanbieding; daar kun je haar ook annuleren.</li>"
            "<li>Maak een mailbox pas aan als de klant heeft bevestigd.</li>"
            "</ol>"
        )
