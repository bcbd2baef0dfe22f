"""The list of administrations in the main window: rows, search, selection, and what it says while it is empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from samenop_desktop.domain.accounts import Role
from samenop_desktop.gui.main_window.administrations_model import AdministrationsModel
from samenop_desktop.gui.tables import EmptyState, keep_current_visible, set_up_table

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QLineEdit, QMenu, QTableView

    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.preferences import Preferences
    from samenop_desktop.gui.tasks import TaskRunner
    from samenop_desktop.services.rows import AdministrationRow, FirstLook

SEARCH_AFTER_MS = 150


class AdministrationsList(QObject):
    """Fills `view` for the one at the desk, once it is attached, and searches by `search_edit`.

    Signals: `selection_changed`, also when the selected row itself changed; `opened` (id) on double click or Enter;
    `loaded` (total); `refused` (SamenopError); `create_requested` and `import_requested` from the empty list.
    """

    selection_changed = Signal()
    opened = Signal(object)
    loaded = Signal(object)
    refused = Signal(object)
    create_requested = Signal()
    import_requested = Signal()

    def __init__(
        self,
        runner: TaskRunner,
        preferences: Preferences,
        view: QTableView,
        search_edit: QLineEdit,
        fill_menu: Callable[[QMenu], None],
    ) -> None:
        super().__init__(view)
        self._desk: Desk | None = None
        self._view = view
        self._search_edit = search_edit
        self._empty = EmptyState(view)
        self._to_show: int | None = None
        self._to_open: int | None = None
        self.model = AdministrationsModel(runner, self)
        self.model.loaded.connect(self._on_model_loaded)
        self.model.refused.connect(self.refused)
        self.model.dataChanged.connect(lambda *_: self.selection_changed.emit())
        set_up_table(view, self.model, preferences, "administrations", fill_menu=fill_menu)
        view.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())
        view.activated.connect(self._on_row_activated)
        self._search_timer = QTimer(self, interval=SEARCH_AFTER_MS, singleShot=True)
        self._search_timer.timeout.connect(self._search)

    def show_first_look(self, look: FirstLook) -> bool:
        """Shows what was seen before the store was open; False when there is nothing, or not in this order."""
        if not look.rows or look.query != self.model.query:
            return False
        self.model.show_rows(look.rows)
        return True

    def attach(self, desk: Desk) -> None:
        """From now on the rows come from the service, and follow what is typed, or was typed already."""
        self._desk = desk
        self._search_edit.textChanged.connect(lambda _text: self._search_timer.start())
        self.model.attach(desk, search=self._search_edit.text())

    @property
    def selected(self) -> AdministrationRow | None:
        """The selected row."""
        rows = self._view.selectionModel().selectedRows()
        return self.model.row_at(rows[0]) if rows else None

    def reload(self) -> None:
        """Asks for the rows again."""
        self.model.reload()

    def reload_and_show(self, administration_id: int) -> None:
        """Asks for all rows again, and selects the one with that id when they are there."""
        self._to_show = administration_id
        self._search_edit.clear()
        self.model.reload()

    def _search(self) -> None:
        self.model.search(self._search_edit.text())

    def _on_model_loaded(self, total: int) -> None:
        if self.model.query.search:
            self._empty.show_unless(
                total,
                "Niets gevonden",
                "Geen administratie heeft dit in haar naam of bij haar eigenaar staan.",
                [("Alles tonen", self._search_edit.clear)],
            )
        elif self._desk is not None and self._desk.signed_in.role is Role.OFFICE:
            self._empty.show_unless(
                total,
                "Nog geen administraties",
                "Begin met een auditfile van een klant, of met een nieuwe, lege administratie.",
                [
                    ("Auditfile importeren", self.import_requested.emit),
                    ("Nieuwe administratie maken", self.create_requested.emit),
                ],
            )
        else:
            self._empty.show_unless(total, "Nog geen administraties", "Hier staat straks wat van jou is.")
        if self._to_show is not None:
            index = self.model.index_of(self._to_show)
            if index.isValid():
                self._to_show = None
                keep_current_visible(self._view, index)
        self.loaded.emit(total)
        self.selection_changed.emit()
        if self._to_open is not None:
            self.opened.emit(self._to_open)
            self._to_open = None

    def _on_row_activated(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        if self._desk is not None:
            self.opened.emit(self.model.row_at(index).id)
        else:
            # As soon as it can be.
            self._to_open = self.model.row_at(index).id
