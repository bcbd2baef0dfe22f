"""Finding an office by name and place, to give it access (P08)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import FindingsError
from samenop_desktop.gui.field_notes import FieldNotes
from samenop_desktop.gui.forms.ui_find_office_dialog import Ui_find_office_dialog
from samenop_desktop.gui.growing import Growing
from samenop_desktop.gui.notice_bar import NoticeBar
from samenop_desktop.gui.reasons import grey
from samenop_desktop.gui.theme import Tone
from samenop_desktop.wording.errors import sentence
from samenop_desktop.wording.findings import sentences_by_field

if TYPE_CHECKING:
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.services.client_rows import FoundOffice

NONE_FOUND = (
    "Er is geen kantoor gevonden met deze naam in deze plaats. Probeer een kleiner deel van de naam. Alleen kantoren "
    "met het pakket Accountant kunnen toegang krijgen."
)
NONE_SELECTED = "Zoek een kantoor en selecteer het in de lijst."


class FindOfficeDialog(QDialog):
    """`access_given` comes with the name of the office that got access; the dialog then closes."""

    access_given = Signal(str)

    def __init__(self, desk: Desk, administration_id: int, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._administration_id = administration_id
        self.form = form = Ui_find_office_dialog()
        form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        Growing(self)
        self.notices = NoticeBar(self)
        form.notice_layout.addWidget(self.notices)
        self.notes = FieldNotes(
            self,
            {
                "office_name": (form.name_edit, form.name_note),
                "office_city": (form.city_edit, form.city_note),
            },
        )
        form.found_note.hide()
        form.search_button.clicked.connect(self._on_search_button_clicked)
        form.give_button.clicked.connect(self._on_give_button_clicked)
        form.cancel_button.clicked.connect(self.reject)
        form.found_list.itemSelectionChanged.connect(self._update)
        self._update()

    def _on_search_button_clicked(self) -> None:
        self.notes.clear()
        self.notices.clear("refused")
        service, actor, id_ = self._desk.app.rights, self._desk.actor, self._administration_id
        name, city = self.form.name_edit.text(), self.form.city_edit.text()
        self._desk.runner.run(
            lambda: service.find_offices(actor, id_, name, city), self._on_found, self._on_search_refused
        )

    def _on_found(self, offices: tuple[FoundOffice, ...]) -> None:
        self.form.found_list.clear()
        for office in offices:
            item = QListWidgetItem(
                f"{office.name}, {office.city}" + (" (heeft al toegang)" if office.has_access else "")
            )
            item.setData(Qt.ItemDataRole.UserRole, office)
            self.form.found_list.addItem(item)
        if offices:
            self.form.found_list.setCurrentRow(0)
            self.form.found_list.setFocus()
        self.form.found_note.setText("" if offices else NONE_FOUND)
        self.form.found_note.setVisible(not offices)
        self._update()

    def _on_search_refused(self, error: SamenopError) -> None:
        if isinstance(error, FindingsError):
            self.notes.show(sentences_by_field(error.findings))
        else:
            self._on_refused(error)

    def _selected(self) -> FoundOffice | None:
        items = self.form.found_list.selectedItems()
        office: FoundOffice | None = items[0].data(Qt.ItemDataRole.UserRole) if items else None
        return office

    def _update(self) -> None:
        office = self._selected()
        if office is None:
            reason = NONE_SELECTED
        else:
            reason = sentence(SamenopError(ErrorCode.RIGHT_EXISTS)) if office.has_access else ""
        grey(self.form.give_button, reason)

    def _on_give_button_clicked(self) -> None:
        office = self._selected()
        if office is None:
            return
        service, actor, id_ = self._desk.app.rights, self._desk.actor, self._administration_id

        def give() -> str:
            service.give(actor, id_, office.office_id)
            return office.name

        self.form.give_button.setEnabled(False)
        self._desk.runner.run(give, self._on_given, self._on_refused).finished.connect(self._update)

    def _on_given(self, name: str) -> None:
        self.access_given.emit(name)
        self.accept()

    def _on_refused(self, error: SamenopError) -> None:
        self.notices.show_notice(Tone.BAD, sentence(error), key="refused")
