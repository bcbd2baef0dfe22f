"""The window Overzicht: the back-ups of the one who is signed in, and what can be done with them (S31)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QPushButton, QWidget

from samenop_desktop.domain.days import day_of
from samenop_desktop.gui import icons
from samenop_desktop.gui.backups.backups_list import BackupsList
from samenop_desktop.gui.backups.backups_model import NOT_YET, described
from samenop_desktop.gui.backups.pieces import restore_piece
from samenop_desktop.gui.backups.restore_dialog import NOTHING_SELECTED, RestoreDialog
from samenop_desktop.gui.file_dialog import file_dialog
from samenop_desktop.gui.forms.ui_backups_window import Ui_backups_window
from samenop_desktop.gui.interaction import ask
from samenop_desktop.gui.long_work import BUSY, LongWork, Piece
from samenop_desktop.gui.notice_bar import NoticeBar
from samenop_desktop.gui.progress_strip import ProgressStrip
from samenop_desktop.gui.reasons import grey
from samenop_desktop.gui.theme import Tone
from samenop_desktop.wording.errors import sentence

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from samenop_desktop.domain.administrations import Place
    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.services.backup_rows import BackupRow

REMEMBERED_AS = "backups_window"
FOLDER = "backup_folder"
FILTERS = ("Back-ups (*.zip)", "Alle bestanden (*)")
UNSAFE_IN_NAMES = '<>:"/\\|?*'


class BackupsWindow(QDialog):
    """The table Back-ups with search, and `Terugzetten`, `Downloaden`, `Uploaden` and `Verwijderen`."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._may_close = False
        self.form = form = Ui_backups_window()
        form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.notices = NoticeBar(self)
        form.notice_layout.addWidget(self.notices)
        strip = ProgressStrip(self)
        form.progress_layout.addWidget(strip)
        self.work = LongWork(desk, strip.panel, self.notices, "done")
        self.work.state_changed.connect(self._show_selection)
        for button, name in (
            (form.restore_button, "restore"),
            (form.download_button, "download"),
            (form.upload_button, "upload"),
            (form.delete_button, "delete"),
        ):
            icons.put(button, name)
        self.list = BackupsList(
            desk,
            form.backups_table,
            form.search_edit,
            form.count_value,
            empty_actions=[("Uploaden", form.upload_button.click)],
            fill_menu=self._fill_menu,
        )
        self.list.selection_changed.connect(self._show_selection)
        self.list.activated.connect(form.restore_button.click)
        self.list.refused.connect(self._show_refusal)
        form.restore_button.clicked.connect(self._on_restore_button_clicked)
        form.download_button.clicked.connect(self._on_download_button_clicked)
        form.upload_button.clicked.connect(self._on_upload_button_clicked)
        form.delete_button.clicked.connect(self._on_delete_button_clicked)
        form.close_button.clicked.connect(self.close)
        self._show_selection()
        desk.preferences.restore_geometry(self, REMEMBERED_AS)

    def reject(self) -> None:
        """Escape closes the window as its button does."""
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """While work is under way, asks before it stops."""
        if self.work.is_busy and not self._may_close:
            event.ignore()
            self.work.ask_to_stop(self, self._close_at_once)
            return
        self._desk.preferences.remember_geometry(self, REMEMBERED_AS)
        event.accept()

    def _close_at_once(self) -> None:
        self._may_close = True
        self.close()

    def _show_selection(self) -> None:
        row = self.list.selected
        reason = NOTHING_SELECTED if row is None else "" if row.complete else NOT_YET
        for button in self._row_buttons():
            grey(button, BUSY if self.work.is_busy else reason)
        grey(self.form.upload_button, BUSY if self.work.is_busy else "")

    def _row_buttons(self) -> tuple[QPushButton, ...]:
        return (self.form.restore_button, self.form.download_button, self.form.delete_button)

    def _fill_menu(self, menu: QMenu) -> None:
        for button in self._row_buttons():
            action = menu.addAction(button.icon(), button.text())
            action.setEnabled(button.isEnabled())
            action.triggered.connect(button.click)

    # --- putting back ---------------------------------------------------------------------------------

    def _on_restore_button_clicked(self) -> None:
        row = self.list.selected
        if row is not None:
            dialog = RestoreDialog(self._desk, row, self)
            dialog.agreed.connect(self._restore)
            dialog.open()

    def _restore(self, row: BackupRow, place: Place) -> None:
        self.work.start(restore_piece(self._desk, row, place, lambda _id: None))

    # --- files ----------------------------------------------------------------------------------------

    def _on_download_button_clicked(self) -> None:
        row = self.list.selected
        if row is not None:
            dialog = self._file_dialog("Back-up downloaden", "Downloaden", saves=True)
            dialog.setDefaultSuffix("zip")
            dialog.selectFile(file_name(row))
            dialog.fileSelected.connect(lambda file: self._download(row, Path(file)))
            dialog.open()

    def _download(self, row: BackupRow, path: Path) -> None:
        self._desk.preferences.set_text(FOLDER, str(path.parent))
        service, actor = self._desk.app.backups, self._desk.actor
        self.work.start(
            Piece(
                f"De back-up van {described(row)} wordt gedownload",
                lambda on_progress, is_cancelled: service.download(actor, row.id, path, on_progress, is_cancelled),
                lambda _nothing: f"De back-up staat nu in {path} en is nagelezen.",
                "Er komt dan geen bestand bij.",
            )
        )

    def _on_upload_button_clicked(self) -> None:
        dialog = self._file_dialog("Back-up uploaden", "Uploaden")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda file: self._upload(Path(file)))
        dialog.open()

    def _upload(self, path: Path) -> None:
        self._desk.preferences.set_text(FOLDER, str(path.parent))
        service, actor = self._desk.app.backups, self._desk.actor
        self.work.start(
            Piece(
                f"{path.name} wordt geüpload",
                lambda on_progress, is_cancelled: service.upload(actor, path, on_progress, is_cancelled),
                lambda made: f"De back-up van {described(made)} is nagelezen en staat nu in je Overzicht.",
                "Er komt dan geen back-up bij.",
            )
        )

    def _file_dialog(self, title: str, accept: str, *, saves: bool = False) -> QFileDialog:
        return file_dialog(self, title, accept, FILTERS, self._desk.preferences.text(FOLDER), saves=saves)

    # --- deleting -------------------------------------------------------------------------------------

    def _on_delete_button_clicked(self) -> None:
        row = self.list.selected
        if row is not None:
            ask(
                self,
                "Back-up verwijderen",
                f"Wil je de back-up van {described(row)} verwijderen?",
                "Ja",
                "Nee",
                lambda agreed: self._delete(row) if agreed else None,
                explanation="Dat kan niet ongedaan worden gemaakt. Een bestand dat je hebt gedownload, blijft bestaan.",
            )

    def _delete(self, row: BackupRow) -> None:
        service, actor = self._desk.app.backups, self._desk.actor
        self.work.start(
            Piece(
                f"De back-up van {described(row)} wordt verwijderd",
                lambda _on_progress, _is_cancelled: service.delete(actor, row.id),
                lambda _nothing: f"De back-up van {described(row)} is verwijderd.",
            )
        )

    def _show_refusal(self, error: SamenopError) -> None:
        self.notices.show_notice(Tone.BAD, sentence(error), key="refusal")


def file_name(row: BackupRow) -> str:
    """A name for the file of a back-up that every system accepts."""
    name = "".join(" " if letter in UNSAFE_IN_NAMES else letter for letter in row.administration).strip(" .")
    return f"{name or 'Back-up'} {day_of(row.made_at).isoformat()}.zip"


def open_backups_window(desk: Desk, parent: QWidget | None) -> BackupsWindow:
    """Opens the Overzicht, or brings the one that is open to the front."""
    for known in parent.findChildren(BackupsWindow) if parent is not None else ():
        if known.isVisible():
            known.raise_()
            known.activateWindow()
            return known
    window = BackupsWindow(desk, parent)
    window.show()
    return window
