"""What the ribbon does with the selected administration and with back-ups, as long work of the main window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from samenop_desktop.gui.interaction import ask
from samenop_desktop.gui.long_work import Piece
from samenop_desktop.gui.main_window import ribbon_plan as plan

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from samenop_desktop.domain.administrations import Place
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.long_work import LongWork
    from samenop_desktop.services.backup_rows import BackupRow
    from samenop_desktop.services.opened_rows import NewAdministration
    from samenop_desktop.services.rows import AdministrationRow


class AdministrationActs(QObject):
    """Asks what has to be asked over `window` and has `work` do it.

    `administration_made` carries the id of one that was copied or put back.
    """

    administration_made = Signal(int)

    def __init__(self, desk: Desk, work: LongWork, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._work = work
        self._window = window

    def do(self, name: str, row: AdministrationRow | None) -> None:
        """Does what the button `name` stands for; without a row only what needs none."""
        if name == plan.OVERVIEW:
            self.show_overview()
        elif name == plan.RESTORE:
            self.restore()
        elif row is not None:
            {
                plan.PUT_ONLINE: self.put_online,
                plan.COPY: self.copy,
                plan.RELEASE: self.release,
                plan.DELETE: self.delete,
                plan.BACK_UP: self.back_up,
            }[name](row)

    def put_online(self, row: AdministrationRow) -> None:
        """Puts `row` online."""
        service, actor = self._desk.app.going_online, self._desk.actor
        self._work.start(
            Piece(
                f"{row.plain_name} wordt online gezet",
                lambda on_progress, is_cancelled: service.put_online(actor, row.id, on_progress, is_cancelled),
                lambda _nothing: f"{row.plain_name} staat nu online.",
                "De administratie blijft dan lokaal zoals zij was.",
            )
        )

    def back_up(self, row: AdministrationRow) -> None:
        """Makes a back-up of `row` (S31)."""
        from samenop_desktop.gui.backups.pieces import backup_piece

        self._work.start(backup_piece(self._desk, row.id, row.plain_name, self.show_overview))

    def show_overview(self) -> None:
        """Opens the Overzicht."""
        from samenop_desktop.gui.backups import open_backups_window

        open_backups_window(self._desk, self._window)

    def restore(self) -> None:
        """Asks which back-up is put back, and where."""
        from samenop_desktop.gui.backups.restore_dialog import RestoreDialog

        dialog = RestoreDialog(self._desk, None, self._window)
        dialog.agreed.connect(self._restore)
        dialog.open()

    def copy(self, row: AdministrationRow) -> None:
        """Asks name and place of a copy of `row`."""
        from samenop_desktop.gui.backups.copy_dialog import CopyDialog

        dialog = CopyDialog(self._desk, row, self._window)
        dialog.agreed.connect(lambda name, place: self._copy(row, name, place))
        dialog.open()

    def release(self, row: AdministrationRow) -> None:
        """Asks whether `row` is released (P16)."""
        ask(
            self._window,
            "Vrijgeven",
            f"Wil je {row.plain_name} vrijgeven?",
            "Ja",
            "Nee",
            lambda agreed: self._release(row) if agreed else None,
            explanation="Zij heeft dan geen eigenaar meer. Wie haar op deze computer als eerste opent, wordt eigenaar. "
            "Tot dan zien alle kantoren op deze computer haar in hun lijst.",
        )

    def delete(self, row: AdministrationRow) -> None:
        """Asks for the name of `row` again, and deletes it after a back-up (P14, P15)."""
        from samenop_desktop.gui.backups.delete_dialog import DeleteDialog

        dialog = DeleteDialog(row, self._window)
        dialog.agreed.connect(lambda name: self._delete(row, name))
        dialog.open()

    def _restore(self, row: BackupRow, place: Place) -> None:
        from samenop_desktop.gui.backups.pieces import restore_piece

        self._work.start(restore_piece(self._desk, row, place, self.administration_made.emit))

    def _copy(self, row: AdministrationRow, name: str, place: Place) -> None:
        from samenop_desktop.gui.backups.pieces import PLACES

        service, actor = self._desk.app.copies, self._desk.actor

        def done(made: NewAdministration) -> str:
            self.administration_made.emit(made.administration_id)
            return f"{made.name} is gemaakt als kopie van {row.plain_name}. Zij staat {PLACES[place]}."

        self._work.start(
            Piece(
                f"{row.plain_name} wordt gekopieerd",
                lambda on_progress, is_cancelled: service.copy(actor, row.id, name, place, on_progress, is_cancelled),
                done,
                "Er komt dan geen kopie.",
            )
        )

    def _release(self, row: AdministrationRow) -> None:
        service, actor = self._desk.app.removals, self._desk.actor
        self._work.start(
            Piece(
                f"{row.plain_name} wordt vrijgegeven",
                lambda _on_progress, _is_cancelled: service.release(actor, row.id),
                lambda _nothing: f"{row.plain_name} is vrijgegeven. Wie haar als eerste opent, wordt eigenaar.",
            )
        )

    def _delete(self, row: AdministrationRow, name: str) -> None:
        service, actor = self._desk.app.removals, self._desk.actor
        self._work.start(
            Piece(
                f"{row.plain_name} wordt verwijderd, na een back-up",
                lambda on_progress, is_cancelled: service.delete(actor, row.id, name, on_progress, is_cancelled),
                lambda _backup_id: f"{row.plain_name} is verwijderd. De back-up staat in je Overzicht.",
                "De administratie blijft dan zoals zij was.",
                plan.OVERVIEW,
                self.show_overview,
            )
        )
