"""Asking a client to take an administration over: what it means first, then who he is (S04, D29)."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from samenop_desktop.domain.administrations import Kind
from samenop_desktop.domain.findings import Finding, FindingCode, FindingsError, refusal
from samenop_desktop.domain.requests import Delivery
from samenop_desktop.domain.transfers import TransferDraft
from samenop_desktop.gui.field_notes import FieldNotes
from samenop_desktop.gui.forms.ui_transfer_dialog import Ui_transfer_dialog
from samenop_desktop.gui.growing import Growing, shrink
from samenop_desktop.gui.notice_bar import NoticeBar
from samenop_desktop.gui.reasons import grey
from samenop_desktop.gui.theme import Tone, heading_font
from samenop_desktop.gui.transfer.consequences_text import along_text, ends_text
from samenop_desktop.wording.days import long_day
from samenop_desktop.wording.errors import sentence
from samenop_desktop.wording.findings import sentences_by_field

if TYPE_CHECKING:
    from PySide6.QtGui import QStandardItemModel

    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.domain.offer_draft import AdministrationChoice
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.services.request_rows import TransferConsequences, TransferMade

LOADING = "De gegevens worden nog geladen."
ASKING = "De overdracht wordt gevraagd."
MUST_ACCEPT = "Deactiveer eerst de mailbox, of accepteer hierboven dat zij stopt."
NONE_THERE = "Je kantoor heeft geen administratie die online staat. Zet er eerst een online."
ALL_TAKEN = (
    "Voor elke administratie die online staat, loopt al een aanbieding of overdracht. Annuleer die eerst, of zet een "
    "andere online."
)


class TransferDialog(QDialog):
    """`transfer_asked` (TransferMade) comes when the client was asked. Nothing is written before `Overdragen`."""

    transfer_asked = Signal(object)

    def __init__(self, desk: Desk, draft: TransferDraft, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._draft = draft
        self._is_asking = False
        self._is_told = False
        self._choices: dict[int, AdministrationChoice] = {}
        self.form = form = Ui_transfer_dialog()
        form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.notices = NoticeBar(self)
        form.notice_layout.addWidget(self.notices)
        form.result_heading_label.setFont(heading_font(form.result_heading_label.font()))
        form.result_panel.hide()
        form.close_button.hide()
        form.accepts_mailbox_check.hide()
        form.accepts_mailbox_check.toggled.connect(self._update)
        form.relation_number_edit.setText(draft.relation_number)
        form.email_edit.setText(draft.email)
        self.notes = FieldNotes(
            self,
            {
                "relation_number": (form.relation_number_edit, form.relation_number_note),
                "email": (form.email_edit, form.email_note),
            },
        )
        Growing(self)
        form.administration_combo.currentIndexChanged.connect(self._on_administration_combo_current_index_changed)
        form.transfer_button.clicked.connect(self._on_transfer_button_clicked)
        form.cancel_button.clicked.connect(self.reject)
        form.close_button.clicked.connect(self.accept)
        self._read_choices()

    def reject(self) -> None:
        """Waits while the client is being asked."""
        if not self._is_asking:
            super().reject()

    # --- which administration ---------------------------------------------------------------------

    def _read_choices(self) -> None:
        service, actor = self._desk.app.transfers, self._desk.actor
        self._desk.runner.run(lambda: service.choices(actor), self._on_choices_read, self._show_refusal)
        self._update()

    def _on_choices_read(self, choices: tuple[AdministrationChoice, ...]) -> None:
        online = [choice for choice in choices if choice.kind is Kind.ONLINE]
        self._choices = {choice.id: choice for choice in online}
        combo = self.form.administration_combo
        model = cast("QStandardItemModel", combo.model())
        with QSignalBlocker(combo):
            combo.clear()
            for row, choice in enumerate(online):
                combo.addItem(choice.name, choice.id)
                model.item(row).setEnabled(choice.hindrance is None)
            wanted = combo.findData(self._draft.administration_id)
            free = next((row for row, choice in enumerate(online) if choice.hindrance is None), -1)
            combo.setCurrentIndex(wanted if wanted >= 0 else free)
        self._on_administration_combo_current_index_changed()

    def _chosen(self) -> AdministrationChoice | None:
        return self._choices.get(self.form.administration_combo.currentData())

    def _on_administration_combo_current_index_changed(self) -> None:
        self._is_told = False
        self.form.along_value.clear()
        self.form.ends_value.clear()
        self._ask_acceptance(())
        chosen = self._chosen()
        for group in (self.form.along_group, self.form.ends_group):
            group.setVisible(chosen is not None)
        self._say_about_administration(_hindrance_of(chosen))
        if chosen is None:
            text = ALL_TAKEN if self._choices else NONE_THERE
            self.form.administration_note.say(Tone.WARN, text, self.form.administration_combo)
        else:
            service, actor, id_ = self._desk.app.transfers, self._desk.actor, chosen.id
            self._desk.runner.run(
                lambda: (id_, service.consequences(actor, id_)), self._on_consequences_read, self._show_refusal
            )
        self._update()

    def _on_consequences_read(self, read: tuple[int, TransferConsequences]) -> None:
        administration_id, told = read
        chosen = self._chosen()
        # Meanwhile another one may have been chosen; what it means is on its way.
        if chosen is not None and chosen.id == administration_id:
            self._is_told = True
            self.form.along_value.setText(along_text(told))
            self.form.ends_value.setText(ends_text(told))
            self._ask_acceptance(told.mailboxes)
            self._update()

    def _ask_acceptance(self, mailboxes: tuple[str, ...]) -> None:
        """Asks to accept that these mailboxes end, once more for each administration (D37)."""
        self.form.accepts_mailbox_check.setChecked(False)
        self.form.accepts_mailbox_check.setVisible(bool(mailboxes))

    def _say_about_administration(self, finding: Finding | None) -> None:
        self.form.administration_note.say_finding(finding, self.form.administration_combo)

    def _update(self) -> None:
        chosen = self._chosen()
        if self._is_asking:
            reason = ASKING
        elif not self._choices:
            reason = self.form.administration_note.text() or LOADING
        elif chosen is not None and chosen.hindrance is not None:
            reason = self.form.administration_note.text()
        elif self._is_told and not self.form.accepts_mailbox_check.isHidden():
            reason = "" if self.form.accepts_mailbox_check.isChecked() else MUST_ACCEPT
        else:
            reason = "" if self._is_told else LOADING
        grey(self.form.transfer_button, reason)
        self.form.cancel_button.setEnabled(not self._is_asking)

    # --- asking -----------------------------------------------------------------------------------

    def _on_transfer_button_clicked(self) -> None:
        chosen = self._chosen()
        draft = TransferDraft(
            administration_id=chosen.id if chosen is not None else None,
            relation_number=self.form.relation_number_edit.text(),
            email=self.form.email_edit.text(),
            accepts_mailbox_end=self.form.accepts_mailbox_check.isChecked(),
        )
        self.notes.clear()
        self.notices.clear("refused")
        self._is_asking = True
        self._update()
        service, actor = self._desk.app.transfers, self._desk.actor
        task = self._desk.runner.run(lambda: service.ask(actor, draft), self._on_asked, self._on_ask_refused)
        task.finished.connect(self._on_task_finished)

    def _on_task_finished(self) -> None:
        self._is_asking = False
        self._update()

    def _on_asked(self, made: TransferMade) -> None:
        form = self.form
        form.result_heading_label.setText("De overdracht is gevraagd")
        form.result_value.setText(_result_text(made))
        form.ask_panel.hide()
        form.result_panel.show()
        form.transfer_button.hide()
        form.cancel_button.hide()
        form.close_button.show()
        form.close_button.setDefault(True)
        form.close_button.setFocus()
        shrink(self)
        self.transfer_asked.emit(made)
        self._desk.watch.look()

    def _on_ask_refused(self, error: SamenopError) -> None:
        if not isinstance(error, FindingsError):
            self._show_refusal(error)
            return
        self.notes.show(sentences_by_field(error.findings))
        about = next((finding for finding in error.findings if finding.field == "administration_id"), None)
        if about is not None:
            self._say_about_administration(about)
        if any(finding.code is FindingCode.MAILBOX_ENDS for finding in error.findings):
            # A mailbox was made meanwhile: what it means is told anew.
            self._on_administration_combo_current_index_changed()

    def _show_refusal(self, error: SamenopError) -> None:
        self.notices.show_notice(Tone.BAD, sentence(error), key="refused")


def _hindrance_of(choice: AdministrationChoice | None) -> Finding | None:
    if choice is None or choice.hindrance is None:
        return None
    return refusal("administration_id", choice.hindrance)


def _result_text(made: TransferMade) -> str:
    """What was done, what becomes of the mail, and what comes next."""
    mail = {
        Delivery.WAITS_FOR_SETTINGS: f"De mail aan {made.email} wacht tot je mail hebt ingesteld bij Kantoor.",
        Delivery.WAITS_FOR_PUBLIC_URL: f"De mail aan {made.email} wacht tot er bij Kantoor een openbaar adres is "
        "ingesteld voor de bevestigingspagina.",
    }.get(made.delivery, f"De mail aan {made.email} wordt nu verzonden.")
    return (
        f"{made.client} is gevraagd om {made.administration} over te nemen. {mail}\n\n"
        f"De klant kan bevestigen tot en met {long_day(made.last_day)}. Tot dan blijft de administratie van je "
        "kantoor. Je volgt het, en annuleert zo nodig, in Status aanbieding."
    )
