"""The question before offers are cancelled, with the reason that goes along (S18, D19)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from samenop_desktop.domain.confirmation import check_reason
from samenop_desktop.domain.requests import RequestKind
from samenop_desktop.gui.forms.ui_cancel_offers_dialog import Ui_cancel_offers_dialog
from samenop_desktop.gui.growing import Growing
from samenop_desktop.gui.reasons import grey
from samenop_desktop.wording.findings import finding_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from samenop_desktop.services.offer_rows import OfferRow

NAMES_SHOWN = 5


class CancelDialog(QDialog):
    """Asks whether the offers in `rows` are to be cancelled; Enter and Escape mean no.

    `agreed` comes with the reason, which may be empty, when the user says yes.
    """

    agreed = Signal(str)

    def __init__(self, rows: Sequence[OfferRow], parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_cancel_offers_dialog()
        self.form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        one, more = _words(rows)
        self.setWindowTitle(f"{(one if len(rows) == 1 else more).capitalize()} annuleren")
        self.form.question_value.setText(_question(rows))
        self.form.consequence_value.setText(_consequence(rows))
        self.form.reason_edit.textChanged.connect(self._on_reason_edit_text_changed)
        self.form.yes_button.clicked.connect(self._on_yes_button_clicked)
        self.form.no_button.clicked.connect(self.reject)
        Growing(self)
        self._on_reason_edit_text_changed()
        self.form.no_button.setFocus()

    def _reason(self) -> str:
        return self.form.reason_edit.toPlainText().strip()

    def _on_reason_edit_text_changed(self) -> None:
        findings = check_reason(self._reason())
        finding = findings[0] if findings else None
        self.form.reason_note.say_finding(finding, self.form.reason_edit)
        grey(self.form.yes_button, finding_sentence(finding) if finding is not None else "")

    def _on_yes_button_clicked(self) -> None:
        self.agreed.emit(self._reason())
        self.accept()


def _consequence(rows: Sequence[OfferRow]) -> str:
    costs = any(row.kind is RequestKind.OFFER for row in rows)
    return (
        "De link in de mail werkt daarna meteen niet meer en de klant krijgt bericht als hij al een mail had. "
        + ("Wat je aanbood, blijft online staan en kost dan geld, tot je het opruimt. " if costs else "")
        + "Annuleren kan niet ongedaan worden gemaakt."
    )


def _words(rows: Sequence[OfferRow]) -> tuple[str, str]:
    """What the requests in `rows` are called, one of them and more of them."""
    if all(row.kind is RequestKind.TRANSFER for row in rows):
        return "overdracht", "overdrachten"
    return "aanbieding", "aanbiedingen"


def _question(rows: Sequence[OfferRow]) -> str:
    one, more = _words(rows)
    if len(rows) == 1:
        return f"Wil je de {one} van {rows[0].administration} aan {rows[0].client} annuleren?"
    names = [f"•  {row.administration}, {row.client}" for row in rows[:NAMES_SHOWN]]
    if len(rows) > NAMES_SHOWN:
        names.append(f"•  en nog {len(rows) - NAMES_SHOWN}")
    return "\n".join([f"Wil je deze {len(rows)} {more} annuleren?", *names])
