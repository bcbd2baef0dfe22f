"""The tab Mailbox: the purchase and sales addresses of the administration (P12, S30, D31)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import FindingsError
from samenop_desktop.domain.mailboxes import MailboxForm, MailboxKind
from samenop_desktop.gui.administration.mailboxes_model import MailboxesModel
from samenop_desktop.gui.field_notes import FieldNotes
from samenop_desktop.gui.forms.ui_administration_mailbox_page import Ui_administration_mailbox_page
from samenop_desktop.gui.interaction import ask
from samenop_desktop.gui.late_page import LatePage
from samenop_desktop.gui.reasons import grey
from samenop_desktop.gui.rows_model import Role
from samenop_desktop.gui.tables import EmptyState, set_up_table
from samenop_desktop.gui.theme import Tone, heading_font
from samenop_desktop.wording.errors import sentence
from samenop_desktop.wording.findings import sentences_by_field
from samenop_desktop.wording.names import MAILBOX_KINDS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.services.mailbox_rows import MailboxOverview, MailboxRow

TITLE = "Mailbox"
NOTHING_SELECTED = "Selecteer eerst een mailbox in de lijst."
NOT_ACTIVE = "Deze mailbox is al gedeactiveerd."
NONE_YET = "Nog geen mailbox"
FOR_OWNER = "Vul hieronder een naam in en kies Mailbox aanmaken."
FOR_OTHERS = "De eigenaar van de administratie maakt haar aan."
IS_BUSY = "Even wachten: het programma is hier nog mee bezig."


class MailboxPage(LatePage):
    """The mailboxes, and for the owner what he does with them. `notice_wanted` carries a tone and a text."""

    notice_wanted = Signal(object, str)

    def __init__(self, desk: Desk, administration_id: int, parent: QWidget | None = None) -> None:
        super().__init__(TITLE, parent)
        self._desk = desk
        self._id = administration_id
        self._overview: MailboxOverview | None = None

    def put_together(self) -> None:
        """Makes the page, and asks for the mailboxes."""
        self.form = form = Ui_administration_mailbox_page()
        form.setupUi(self)
        for kind, word in MAILBOX_KINDS.items():
            form.mailbox_kind_combo.addItem(word, kind)
        self.model = MailboxesModel(self)
        set_up_table(form.mailboxes_table, self.model, self._desk.preferences, "mailboxes")
        self._empty = EmptyState(form.mailboxes_table)
        self.notes = FieldNotes(self, {"mailbox_name": (form.mailbox_name_edit, form.mailbox_name_note)})
        form.mailboxes_table.selectionModel().selectionChanged.connect(self._follow)
        form.deactivate_button.clicked.connect(self._on_deactivate_button_clicked)
        form.create_mailbox_button.clicked.connect(self._on_create_mailbox_button_clicked)
        form.mailbox_name_edit.returnPressed.connect(form.create_mailbox_button.click)
        # Which of these is for whoever looks is known once the mailboxes are read.
        for widget in (form.new_mailbox_panel, form.deactivate_button, form.others_label):
            widget.hide()
        self._follow()
        self._read()

    def read(self) -> None:
        """Asks for the mailboxes in the background, once somebody has looked at them."""
        if self.is_made:
            self._read()

    def _read(self) -> None:
        service, actor, id_ = self._desk.app.mailboxes, self._desk.actor, self._id
        self._desk.runner.run(lambda: service.overview(actor, id_), self._on_read, self._on_refused)

    def _on_read(self, overview: MailboxOverview) -> None:
        self._overview = overview
        form = self.form
        form.new_mailbox_heading.setFont(heading_font(self.font(), 1.1))
        self.model.show_rows(overview.mailboxes)
        # A hindrance is told beside the fields below.
        may = "" if overview.may_create is not None else FOR_OWNER
        self._empty.show_unless(len(overview.mailboxes), NONE_YET, may if overview.is_owner else FOR_OTHERS)
        form.new_mailbox_panel.setVisible(overview.is_owner)
        form.deactivate_button.setVisible(overview.is_owner)
        form.others_label.setVisible(not overview.is_owner)
        reason = sentence(SamenopError(overview.may_create)) if overview.may_create is not None else ""
        form.hindrance_note.say(Tone.INFO, reason if overview.is_owner else "")
        for control in (form.mailbox_name_edit, form.mailbox_kind_combo):
            control.setEnabled(not reason)
        self._follow()

    def _selected(self) -> MailboxRow | None:
        indexes = self.form.mailboxes_table.selectionModel().selectedRows()
        row: MailboxRow | None = indexes[0].data(Role.ROW) if indexes else None
        return row

    def _follow(self) -> None:
        row, overview = self._selected(), self._overview
        grey(
            self.form.deactivate_button,
            NOTHING_SELECTED if row is None else "" if row.is_active else NOT_ACTIVE,
        )
        hindrance = overview.may_create if overview is not None else None
        reason = IS_BUSY if overview is None else sentence(SamenopError(hindrance)) if hindrance is not None else ""
        grey(self.form.create_mailbox_button, reason)

    def _on_create_mailbox_button_clicked(self) -> None:
        service, actor, id_ = self._desk.app.mailboxes, self._desk.actor, self._id
        # Qt hands a plain text back.
        typed = MailboxForm(self.form.mailbox_name_edit.text(), MailboxKind(self.form.mailbox_kind_combo.currentData()))
        grey(self.form.create_mailbox_button, IS_BUSY)
        task = self._desk.runner.run(lambda: service.create(actor, id_, typed), self._on_created, self._on_refused)
        task.finished.connect(self._follow)

    def _on_created(self, row: MailboxRow) -> None:
        self.notes.clear()
        self.form.mailbox_name_edit.clear()
        self.notice_wanted.emit(Tone.GOOD, f"De mailbox {row.address} is aangemaakt.")
        self._changed()

    def _on_deactivate_button_clicked(self) -> None:
        row = self._selected()
        if row is None:
            return
        ask(
            self.window(),
            "Mailbox deactiveren",
            f"Wil je de mailbox {row.address} deactiveren?",
            "Ja",
            "Nee",
            lambda agreed: self._deactivate(row.id) if agreed else None,
            explanation="Mail aan dit adres komt dan niet meer aan. Voor een andere administratie is het adres pas na "
            "30 dagen weer in te stellen.",
        )

    def _deactivate(self, mailbox_id: int) -> None:
        service, actor, id_ = self._desk.app.mailboxes, self._desk.actor, self._id
        self._desk.runner.run(
            lambda: service.deactivate(actor, id_, mailbox_id), self._on_deactivated, self._on_refused
        )

    def _on_deactivated(self, row: MailboxRow) -> None:
        self.notice_wanted.emit(Tone.GOOD, f"De mailbox {row.address} is gedeactiveerd.")
        self._changed()

    def _changed(self) -> None:
        self.read()
        self._desk.watch.look()

    def _on_refused(self, error: SamenopError) -> None:
        if isinstance(error, FindingsError):
            self.notes.show(sentences_by_field(error.findings))
        elif error.code is not ErrorCode.ADMINISTRATION_UNKNOWN:
            # Of an administration that is no longer to be seen its window says so itself.
            self.notice_wanted.emit(Tone.BAD, sentence(error))
