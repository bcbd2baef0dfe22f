"""The dialog Persoonsgegevens: what is kept of one client, to be exported or made anonymous (D45)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from samenop_desktop.gui import icons
from samenop_desktop.gui.forms.ui_personal_dialog import Ui_personal_dialog
from samenop_desktop.gui.interaction import ask
from samenop_desktop.gui.notice_bar import NoticeBar
from samenop_desktop.gui.personal.personal_model import PersonalModel, fate_text
from samenop_desktop.gui.reasons import grey
from samenop_desktop.gui.saved_file import ask_where, file_name_of, save_text
from samenop_desktop.gui.tables import set_up_table
from samenop_desktop.gui.theme import Tone
from samenop_desktop.wording.errors import sentence
from samenop_desktop.wording.exports import export_text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.services.personal_rows import PersonalRow

NOTHING_MAY_GO = "Er is niets dat nu geanonimiseerd mag worden; bij elke regel staat waarom."
IS_BUSY = "Even wachten: er wordt al aan gewerkt."


class PersonalDialog(QDialog):
    """Every request of the office to one client, named by one of them."""

    def __init__(self, desk: Desk, request_id: int, client: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._request_id = request_id
        self._client = client
        self.form = form = Ui_personal_dialog()
        form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"Persoonsgegevens: {client}")
        self.notices = NoticeBar(self)
        form.notice_layout.addWidget(self.notices)
        icons.put(form.export_personal_button, "save")
        self.model = PersonalModel(self)
        set_up_table(form.personal_table, self.model, desk.preferences, "personal")
        form.personal_table.selectionModel().currentRowChanged.connect(self._show_fate)
        form.export_personal_button.clicked.connect(self._on_export_personal_button_clicked)
        form.anonymise_button.clicked.connect(self._on_anonymise_button_clicked)
        form.close_button.clicked.connect(self.reject)
        grey(form.anonymise_button, IS_BUSY)

    def read(self) -> None:
        """Asks in the background what is kept."""
        service, actor, id_ = self._desk.app.personal, self._desk.actor, self._request_id
        self._desk.runner.run(lambda: service.review(actor, id_), self._on_read, self._on_refused)

    def _on_read(self, rows: Sequence[PersonalRow]) -> None:
        self.model.show_rows(rows)
        any_may_go = any(row.kept is None and not row.is_anonymous for row in rows)
        grey(self.form.anonymise_button, "" if any_may_go else NOTHING_MAY_GO)
        if not self.form.personal_table.currentIndex().isValid():
            self.form.personal_table.selectRow(0)
        self._show_fate()

    def _show_fate(self) -> None:
        index = self.form.personal_table.currentIndex()
        self.form.fate_value.setText(fate_text(self.model.row_at(index)) if index.isValid() else "")

    def _on_export_personal_button_clicked(self) -> None:
        name = file_name_of("Persoonsgegevens", self._client)
        ask_where(self, self._desk.preferences, "Persoonsgegevens exporteren", f"{name}.json", self.save)

    def save(self, path: Path) -> None:
        """Writes everything that is kept of the client to `path`, in the background."""
        service, actor, id_ = self._desk.app.personal, self._desk.actor, self._request_id
        office = self._desk.signed_in.name

        def job() -> Path:
            save_text(path, export_text(office, service.export(actor, id_)))
            return path

        self._desk.runner.run(job, self._on_saved, self._on_refused)

    def _on_saved(self, path: Path) -> None:
        self.notices.show_notice(Tone.GOOD, f"De persoonsgegevens staan in {path}.", key="done")
        self._desk.watch.look()

    def _on_anonymise_button_clicked(self) -> None:
        ask(
            self,
            "Anonimiseren",
            f"Wil je de persoonsgegevens van {self._client} anonimiseren?",
            "Ja",
            "Nee",
            self._on_anonymise_answered,
            explanation="Dat kan niet ongedaan worden gemaakt. De regels van de geschiedenis blijven staan, zonder "
            "persoonsgegevens. Wat bewaard moet blijven, blijft.",
        )

    def _on_anonymise_answered(self, agreed: bool) -> None:
        if not agreed:
            return
        grey(self.form.anonymise_button, IS_BUSY)
        service, actor, id_ = self._desk.app.personal, self._desk.actor, self._request_id
        self._desk.runner.run(lambda: service.anonymise(actor, id_), self._on_anonymised, self._on_refused)

    def _on_anonymised(self, rows: Sequence[PersonalRow]) -> None:
        done = sum(row.is_anonymous for row in rows)
        kept = len(rows) - done
        text = "De persoonsgegevens zijn geanonimiseerd."
        if kept:
            text += f" Bij {kept} van de {len(rows)} regels blijven ze; daar staat waarom."
        self.notices.show_notice(Tone.GOOD, text, key="done")
        self._on_read(rows)
        self._desk.watch.look()

    def _on_refused(self, error: SamenopError) -> None:
        self.notices.show_notice(Tone.BAD, sentence(error), key="refused")


def open_personal_dialog(desk: Desk, request_id: int, client: str, parent: QWidget | None) -> PersonalDialog:
    """Opens Persoonsgegevens of the client of a request over `parent`."""
    dialog = PersonalDialog(desk, request_id, client, parent)
    dialog.read()
    dialog.open()
    return dialog
