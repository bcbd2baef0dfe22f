"""The question before an administration is deleted: its name has to be typed again (P15)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from samenop_desktop.domain.administrations import Kind
from samenop_desktop.gui.forms.ui_delete_administration_dialog import Ui_delete_administration_dialog
from samenop_desktop.gui.growing import Growing
from samenop_desktop.gui.reasons import grey
from samenop_desktop.gui.theme import Tone

if TYPE_CHECKING:
    from samenop_desktop.services.rows import AdministrationRow

TYPE_THE_NAME = "Typ eerst de naam van de administratie, precies zoals hij hierboven staat."


class DeleteDialog(QDialog):
    """Asks whether `row` is to be deleted. `agreed` carries the name as it was typed."""

    agreed = Signal(str)

    def __init__(self, row: AdministrationRow, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = row.plain_name
        self.form = form = Ui_delete_administration_dialog()
        form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        Growing(self)
        form.question_value.setText(f"Wil je {row.plain_name} verwijderen?")
        is_local = row.kind is Kind.LOCAL
        where = "Zij verdwijnt van deze computer." if is_local else "Zij verdwijnt van internet en kost dan niets meer."
        rights = "" if is_local else " Kantoren die toegang hebben, verliezen die."
        form.consequence_value.setText(
            f"{where}{rights} Eerst wordt een back-up gemaakt en nagelezen; die staat daarna in je Overzicht en kun je "
            "terugzetten."
        )
        form.name_edit.textChanged.connect(lambda _text: self._show_name())
        form.delete_button.clicked.connect(self._on_delete_button_clicked)
        form.cancel_button.clicked.connect(self.reject)
        self._show_name()
        form.name_edit.setFocus()

    def _show_name(self) -> None:
        typed = self.form.name_edit.text().strip()
        is_right = typed == self._name
        could_be = self._name.startswith(typed)
        self.form.name_note.say(Tone.BAD, "" if could_be else f"De naam is {self._name}.", self.form.name_edit)
        grey(self.form.delete_button, "" if is_right else TYPE_THE_NAME)

    def _on_delete_button_clicked(self) -> None:
        self.agreed.emit(self.form.name_edit.text())
        self.accept()
