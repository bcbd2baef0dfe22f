"""Cleaning up in one guided action: what will happen and what it saves, the name again, then progress (S24, D28)."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from samenop_desktop.domain.errors import ErrorCode
from samenop_desktop.gui.forms.ui_cleanup_dialog import Ui_cleanup_dialog
from samenop_desktop.gui.growing import Growing, shrink
from samenop_desktop.gui.notice_bar import NoticeBar
from samenop_desktop.gui.reasons import grey
from samenop_desktop.gui.theme import Tone
from samenop_desktop.wording.amounts import euros
from samenop_desktop.wording.errors import sentence

if TYPE_CHECKING:
    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.tasks import Task
    from samenop_desktop.services.request_rows import CleanedUp, CleanupPlan

PARTS = 1000
LOADING = "De gegevens worden nog geladen."
STEPS = '<ol style="margin: 4px 0 4px 16px; -qt-list-indent: 0">{}</ol>'
NAME_FIRST = "Typ eerst de naam van de administratie over."


class CleanupDialog(QDialog):
    """`cleaned_up` (CleanedUp) comes when it is done. Cancelling half way leaves everything as it was."""

    cleaned_up = Signal(object)

    def __init__(self, desk: Desk, administration_id: int, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._administration_id = administration_id
        self._plan: CleanupPlan | None = None
        self._task: Task | None = None
        self.form = form = Ui_cleanup_dialog()
        form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.notices = NoticeBar(self)
        form.notice_layout.addWidget(self.notices)
        form.progress_panel.hide()
        form.result_value.hide()
        form.close_button.hide()
        Growing(self)
        form.name_edit.textChanged.connect(self._update)
        form.clean_up_button.clicked.connect(self._on_clean_up_button_clicked)
        form.cancel_button.clicked.connect(self.reject)
        form.close_button.clicked.connect(self.accept)
        service, actor = desk.app.cleanups, desk.actor
        desk.runner.run(lambda: service.plan(actor, administration_id), self._on_plan_read, self._on_plan_refused)
        self._update()

    def reject(self) -> None:
        """Stops the work when it is under way; the dialog then stays and says what became of it."""
        if self._task is None:
            super().reject()
        else:
            self.form.cancel_button.setEnabled(False)
            self._task.cancel()

    def _on_plan_read(self, plan: CleanupPlan) -> None:
        self._plan = plan
        self.form.plan_value.setText(_plan_text(plan))
        self.form.saving_value.setText(_saving_text(plan))
        self.form.name_edit.setPlaceholderText(plan.administration)
        self.form.name_edit.setFocus()
        self._update()

    def _on_plan_refused(self, error: SamenopError) -> None:
        self.form.ask_panel.hide()
        self._on_refused(error)

    def _update(self) -> None:
        if self._plan is None:
            reason = LOADING
        elif self.form.name_edit.text().strip() != self._plan.administration:
            reason = NAME_FIRST
        else:
            reason = ""
        grey(self.form.clean_up_button, reason)

    def _on_clean_up_button_clicked(self) -> None:
        service, actor, id_ = self._desk.app.cleanups, self._desk.actor, self._administration_id
        name = self.form.name_edit.text()
        self.notices.clear("refused")
        self._task = self._desk.runner.run_with_progress(
            lambda on_progress, is_cancelled: service.clean_up(actor, id_, name, on_progress, is_cancelled),
            self._on_cleaned_up,
            self._on_refused,
        )
        self._task.progressed.connect(self._on_task_progressed)
        self._task.finished.connect(self._on_task_finished)
        self.form.progress_label.setText(f"{name.strip()} wordt opgeruimd")
        self.form.clean_up_progress.setRange(0, 0)
        self.form.ask_panel.setEnabled(False)
        self.form.clean_up_button.setEnabled(False)
        self.form.progress_panel.show()

    def _on_task_progressed(self, done: int, total: int) -> None:
        self.form.clean_up_progress.setRange(0, PARTS if total else 0)
        # Bytes of a large file do not fit in the bar's own numbers.
        self.form.clean_up_progress.setValue(done * PARTS // total if total else 0)

    def _on_task_finished(self) -> None:
        self._task = None
        self.form.progress_panel.hide()
        self.form.ask_panel.setEnabled(True)
        self.form.cancel_button.setEnabled(True)
        self._update()

    def _on_cleaned_up(self, cleaned: CleanedUp) -> None:
        form = self.form
        form.ask_panel.hide()
        form.result_value.setText(_result_text(cleaned))
        form.result_value.show()
        form.clean_up_button.hide()
        form.cancel_button.hide()
        form.close_button.show()
        form.close_button.setDefault(True)
        form.close_button.setFocus()
        shrink(self)
        self.cleaned_up.emit(cleaned)
        self._desk.watch.look()

    def _on_refused(self, error: SamenopError) -> None:
        tone = Tone.INFO if error.code is ErrorCode.CANCELLED else Tone.BAD
        self.notices.show_notice(tone, sentence(error), key="refused")


def _plan_text(plan: CleanupPlan) -> str:
    """What will happen, step by step, in HTML."""
    name = escape(plan.administration)
    if plan.is_empty:
        return (
            f"{name} is voor de aanbieding gemaakt en nog leeg. Er valt niets te bewaren: de online "
            "administratie wordt verwijderd. Er komt eerst een back-up in het Overzicht."
        )
    match plan.auditfiles:
        case 0:
            content = "met de bedrijfsgegevens"
        case 1:
            content = "met het auditfile, gecontroleerd op elke byte"
        case number:
            content = f"met de {number} auditfiles, gecontroleerd op elke byte"
    steps = (
        f"Er komt een kopie lokaal op deze computer, {content}.",
        "Er komt een back-up in het Overzicht.",
        "De online administratie wordt verwijderd.",
    )
    return (
        f"Dit gebeurt er met {name}:"
        f"{STEPS.format(''.join(f'<li>{step}</li>' for step in steps))}"
        "Gaat er onderweg iets mis, of stop je, dan blijft alles zoals het is."
    )


def _saving_text(plan: CleanupPlan) -> str:
    if not plan.monthly_cents:
        return "Deze administratie kost je nu niets extra; opruimen bespaart dus niets."
    return f"Dat bespaart {euros(plan.monthly_cents)} per maand, exclusief btw."


def _result_text(cleaned: CleanedUp) -> str:
    kept = (
        f"{cleaned.local_name} staat nu lokaal op deze computer; online is zij verwijderd."
        if cleaned.local_name
        else f"{cleaned.administration} is verwijderd."
    )
    saved = f" Dat bespaart {euros(cleaned.monthly_cents)} per maand." if cleaned.monthly_cents else ""
    return f"{kept} Er staat een back-up in het Overzicht.{saved}"
