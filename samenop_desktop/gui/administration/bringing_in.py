"""Bringing a newer auditfile into the opened administration (D32)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from samenop_desktop.gui import icons
from samenop_desktop.gui.choosing_auditfiles import choose_auditfiles
from samenop_desktop.gui.forms.ui_auditfile_bar import Ui_auditfile_bar
from samenop_desktop.gui.long_work import BUSY, Piece
from samenop_desktop.gui.reasons import grey

if TYPE_CHECKING:
    from pathlib import Path

    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.long_work import LongWork
    from samenop_desktop.services.opened_rows import KeptAuditfile, OpenedAdministration


class BringingIn(QWidget):
    """The button that asks for a file and has `work` bring it in. `brought_in` comes when it is there."""

    brought_in = Signal()

    def __init__(self, desk: Desk, administration_id: int, work: LongWork, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._id = administration_id
        self._work = work
        self._company_name = ""
        self.form = Ui_auditfile_bar()
        self.form.setupUi(self)
        icons.put(self.form.bring_in_button, "import")
        self.form.bring_in_button.clicked.connect(self._on_bring_in_button_clicked)
        work.state_changed.connect(self._on_work_changed)

    def show_administration(self, opened: OpenedAdministration) -> None:
        """Takes over whose books these are."""
        self._company_name = opened.details.company_name

    def start(self, path: Path) -> None:
        """Brings in one file."""
        service, actor, id_ = self._desk.app.editing, self._desk.actor, self._id
        self._work.start(
            Piece(
                f"{path.name} wordt ingebracht",
                lambda on_progress, is_cancelled: service.bring_in(actor, id_, path, on_progress, is_cancelled),
                self._done,
                "De administratie blijft dan zoals zij was.",
            )
        )

    def _on_bring_in_button_clicked(self) -> None:
        choose_auditfiles(self._desk, self, lambda paths: self.start(paths[0]), several=False)

    def _on_work_changed(self) -> None:
        grey(self.form.bring_in_button, BUSY if self._work.is_busy else "")

    def _done(self, auditfile: KeptAuditfile) -> str:
        told, here = auditfile.found.company.company_name, self._company_name
        self.brought_in.emit()
        done = f"{auditfile.file_name} is ingebracht. Wat er al in zat, is gebleven."
        if not is_another(told, here):
            return done
        return (
            f"{done} Let op: het auditfile is van {told}, en deze administratie van {here}. Hoort het hier niet, "
            "zet dan een back-up terug van voordat je het inbracht."
        )


def is_another(told: str, here: str) -> bool:
    """Whether an auditfile of the company `told` looks out of place at the company `here`.

    Not where one of the names is unknown, or is the other with something more, such as `B.V.`.
    """
    one, other = ("".join(filter(str.isalnum, name.casefold())) for name in (told, here))
    return one not in other and other not in one
