"""Copying an administration: under which name, and where (P02)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from samenop_desktop.domain.administrations import Place
from samenop_desktop.domain.offer_draft import check_administration_name
from samenop_desktop.gui.backups.places import show_whether_online
from samenop_desktop.gui.forms.ui_copy_administration_dialog import Ui_copy_administration_dialog
from samenop_desktop.gui.growing import Growing
from samenop_desktop.gui.notice_bar import NoticeBar
from samenop_desktop.gui.reasons import grey
from samenop_desktop.gui.theme import Tone
from samenop_desktop.wording.errors import sentence
from samenop_desktop.wording.findings import finding_sentence

if TYPE_CHECKING:
    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.domain.findings import Finding
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.services.rows import AdministrationRow


class CopyDialog(QDialog):
    """Asks name and place of a copy of `row`. `agreed` carries the name and the Place."""

    agreed = Signal(str, object)

    def __init__(self, desk: Desk, row: AdministrationRow, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._id = row.id
        self.form = form = Ui_copy_administration_dialog()
        form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        Growing(self)
        self.notices = NoticeBar(self)
        form.notice_layout.addWidget(self.notices)
        form.explanation_value.setText(
            f"De kopie van {row.plain_name} is een administratie op zich, met precies dezelfde inhoud. "
            "Een aanbieding die openstaat, gaat niet mee."
        )
        show_whether_online(desk.signed_in, form.online_radio, form.online_note)
        form.name_edit.textChanged.connect(lambda _text: self._show_name())
        form.copy_button.clicked.connect(self._on_copy_button_clicked)
        form.cancel_button.clicked.connect(self.reject)
        self._show_name()
        form.name_note.hide()
        service, actor = desk.app.copies, desk.actor
        desk.runner.run(lambda: service.suggest_name(actor, row.id), self._on_name_suggested, self._on_refused)

    def _on_name_suggested(self, name: str) -> None:
        if not self.form.name_edit.text():
            self.form.name_edit.setText(name)
            self.form.name_edit.selectAll()

    def _show_name(self) -> None:
        found = check_administration_name(self.form.name_edit.text(), frozenset())
        self._say(found[0] if found else None)

    def _say(self, finding: Finding | None) -> None:
        self.form.name_note.say_finding(finding, self.form.name_edit)
        grey(self.form.copy_button, finding_sentence(finding) if finding is not None else "")

    def _on_copy_button_clicked(self) -> None:
        service, actor, name = self._desk.app.copies, self._desk.actor, self.form.name_edit.text()
        self.form.copy_button.setEnabled(False)
        self._desk.runner.run(lambda: service.check_name(actor, name), self._on_name_checked, self._on_refused)

    def _on_name_checked(self, found: tuple[Finding, ...]) -> None:
        self._say(found[0] if found else None)
        if found:
            self.form.name_edit.setFocus()
            return
        self.agreed.emit(
            self.form.name_edit.text(), Place.ONLINE if self.form.online_radio.isChecked() else Place.LOCAL
        )
        self.accept()

    def _on_refused(self, error: SamenopError) -> None:
        self._show_name()
        self.notices.show_notice(Tone.BAD, sentence(error), key="refusal")
