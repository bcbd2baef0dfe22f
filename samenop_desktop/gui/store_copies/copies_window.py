"""The window Kopieën van de gegevens: the copies of the embedded store, and going back to one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from samenop_desktop.gui import interaction
from samenop_desktop.gui.forms.ui_store_copies_window import Ui_store_copies_window
from samenop_desktop.gui.notice_bar import NoticeBar
from samenop_desktop.gui.reasons import grey
from samenop_desktop.gui.rows_model import Role
from samenop_desktop.gui.store_copies.copies_model import CopiesModel, NumberedCopy
from samenop_desktop.gui.tables import set_up_table
from samenop_desktop.gui.theme import Tone
from samenop_desktop.wording.days import moment
from samenop_desktop.wording.errors import sentence

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.services.store_copy_rows import StoreCopy, WentBack

REMEMBERED_AS = "store_copies_window"
NONE_SELECTED = "Selecteer eerst een kopie in de lijst."
IS_BUSY = "Even wachten: de gegevens worden teruggezet."
CONSEQUENCES = (
    "Wat daarna is gedaan, ook door klanten, is dan weg uit het programma. De gegevens van nu worden eerst als kopie "
    "bewaard: je kunt er weer naar teruggaan. Iedereen meldt zich daarna opnieuw aan. Mails die al weg zijn, gaan "
    "niet nog een keer."
)


class StoreCopiesWindow(QDialog):
    """Shows the copies. `went_back` carries the sentence that tells what came of going back to one."""

    went_back = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_busy = False
        self.form = form = Ui_store_copies_window()
        form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.notices = NoticeBar(self)
        form.notice_layout.addWidget(self.notices)
        self.model = CopiesModel(self)
        set_up_table(form.copies_table, self.model, desk.preferences, REMEMBERED_AS)
        form.copies_table.selectionModel().selectionChanged.connect(self._update)
        form.go_back_button.clicked.connect(self._on_go_back_button_clicked)
        form.close_button.clicked.connect(self.close)
        desk.watch.copies_changed.connect(self.read)
        self._update()

    def read(self) -> None:
        """Asks for the copies in the background."""
        service, actor = self._desk.app.store_copies, self._desk.actor
        self._desk.runner.run(lambda: service.copies(actor), self._on_read, self._on_refused)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stays while the data are being put back."""
        if self._is_busy:
            event.ignore()
        else:
            super().closeEvent(event)

    def reject(self) -> None:
        """Escape closes as the button does."""
        if not self._is_busy:
            super().reject()

    def _on_read(self, copies: tuple[StoreCopy, ...]) -> None:
        self.model.show_copies(copies)
        trouble = self._desk.app.store_copies.trouble
        if trouble is not None:
            self.notices.show_notice(Tone.BAD, copy_failed(trouble), key="trouble", can_close=False)
        else:
            self.notices.clear("trouble")
        if not copies and trouble is None:
            self.notices.show_notice(Tone.INFO, "De eerste kopie wordt binnen een minuut gemaakt.", key="none")
        else:
            self.notices.clear("none")
        self._update()

    def _selected(self) -> NumberedCopy | None:
        rows = self.form.copies_table.selectionModel().selectedRows()
        row: NumberedCopy | None = rows[0].data(Role.ROW) if rows else None
        return row

    def _update(self) -> None:
        grey(self.form.go_back_button, IS_BUSY if self._is_busy else "" if self._selected() else NONE_SELECTED)
        grey(self.form.close_button, IS_BUSY if self._is_busy else "")

    def _on_go_back_button_clicked(self) -> None:
        row = self._selected()
        if row is not None:
            name = row.copy.name
            interaction.ask(
                self,
                "Teruggaan naar een kopie",
                f"Wil je terug naar de gegevens zoals ze waren op {moment(row.copy.made_at)}?",
                "Teruggaan",
                "Niet teruggaan",
                lambda agreed: self._go_back(name) if agreed else None,
                explanation=CONSEQUENCES,
            )

    def _go_back(self, name: str) -> None:
        service, actor = self._desk.app.store_copies, self._desk.actor
        self._is_busy = True
        self._update()
        self.notices.show_notice(Tone.INFO, IS_BUSY, key="busy", can_close=False)
        # No due work meanwhile: it belongs to the data that go.
        self._desk.watch.stop()
        self._desk.runner.run(lambda: service.go_back(actor, name), self._on_went_back, self._on_go_back_refused)

    def _on_went_back(self, result: WentBack) -> None:
        self._is_busy = False
        self.went_back.emit(told(result))

    def _on_go_back_refused(self, error: SamenopError) -> None:
        self._is_busy = False
        self.notices.clear("busy")
        self._desk.watch.start()
        self._update()
        self._on_refused(error)

    def _on_refused(self, error: SamenopError) -> None:
        self.notices.show_notice(Tone.BAD, sentence(error), key="refused")


def told(result: WentBack) -> str:
    """What came of it, with the administrations whose content is not on this disk any more."""
    text = (
        f"Je bent terug bij de gegevens van {moment(result.made_at)}. De gegevens van daarvoor zijn als kopie bewaard. "
        "Meld je opnieuw aan."
    )
    if result.without_content:
        names = ", ".join(result.without_content)
        text += f" Van deze lokale administraties staat de inhoud niet meer op deze computer: {names}."
    return text


def copy_failed(trouble: SamenopError) -> str:
    """Why there is no copy of today."""
    return f"De kopie van vandaag is niet gemaakt. {sentence(trouble)}"


def open_store_copies_window(desk: Desk, parent: QWidget | None) -> StoreCopiesWindow:
    """Opens Kopieën van de gegevens over `parent`."""
    window = StoreCopiesWindow(desk, parent)
    window.read()
    window.open()
    return window
