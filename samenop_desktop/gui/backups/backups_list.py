"""The table Back-ups with its search field, as the Overzicht and the dialog for putting back both show it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from samenop_desktop.domain.accounts import Role as AccountRole
from samenop_desktop.gui.backups.backups_model import BackupsModel
from samenop_desktop.gui.paged_model import Role
from samenop_desktop.gui.tables import EmptyState, set_up_table
from samenop_desktop.wording.amounts import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QTableView

    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.services.backup_rows import BackupRow

SEARCH_AFTER_MS = 200
BEGIN = "Selecteer in de lijst een administratie en kies Back-up maken."
OF_CLIENTS = (
    " Een back-up van een administratie van een klant staat hier ook, en blijft van je kantoor als de samenwerking "
    "stopt."
)


class BackupsList(QObject):
    """Fills `view` and keeps it true.

    Signals: `selection_changed`, `activated` (Enter or double click on a row) and `refused` (SamenopError).
    `empty_actions` stand in the table while there are no back-ups at all.
    """

    selection_changed = Signal()
    activated = Signal()
    refused = Signal(object)

    def __init__(
        self,
        desk: Desk,
        view: QTableView,
        search_edit: QLineEdit,
        count_value: QLabel,
        *,
        empty_actions: Sequence[tuple[str, Callable[[], None]]] = (),
        fill_menu: Callable[[QMenu], None] | None = None,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._is_office = desk.signed_in.role is AccountRole.OFFICE
        self._search_edit = search_edit
        self._count_value = count_value
        self._empty_actions = empty_actions
        self.model = BackupsModel(desk, view)
        self._empty = EmptyState(view)
        self._search_timer = QTimer(self, singleShot=True, interval=SEARCH_AFTER_MS)
        self._search_timer.timeout.connect(self._ask)
        search_edit.textChanged.connect(lambda _text: self._search_timer.start())
        search_edit.returnPressed.connect(self._ask)
        self.model.loaded.connect(self._on_loaded)
        self.model.refused.connect(self.refused)
        view.activated.connect(lambda _index: self.activated.emit())
        set_up_table(view, self.model, desk.preferences, "backups", fill_menu=fill_menu)
        view.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())
        desk.watch.store_changed.connect(self.model.reload)

    @property
    def selected(self) -> BackupRow | None:
        """The selected back-up."""
        indexes = self._view.selectionModel().selectedRows()
        row: BackupRow | None = indexes[0].data(Role.ROW) if indexes else None
        return row

    def _ask(self) -> None:
        self._search_timer.stop()
        self.model.set_query(replace(self.model.query, search=self._search_edit.text().strip()))

    def _clear_search(self) -> None:
        self._search_edit.clear()
        self._ask()
        self._search_edit.setFocus()

    def _on_loaded(self, total: int) -> None:
        self._count_value.setText(counted(total, "back-up", "back-ups"))
        if self.model.query.search:
            self._empty.show_unless(
                total,
                "Geen back-ups gevonden",
                "Er is geen back-up waarop deze zoekterm past.",
                [("Alles tonen", self._clear_search)],
            )
        else:
            self._empty.show_unless(
                total,
                "Nog geen back-ups",
                BEGIN + (OF_CLIENTS if self._is_office else ""),
                self._empty_actions,
            )
        self.selection_changed.emit()
