"""One table of the books with its search field."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QWidget

from samenop_desktop.gui.forms.ui_ledger_table_page import Ui_ledger_table_page
from samenop_desktop.gui.rows_model import Role
from samenop_desktop.gui.tables import EmptyState, set_up_table, widen_numbers
from samenop_desktop.wording.amounts import counted

if TYPE_CHECKING:
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.ledger.ledger_models import LedgerModel
    from samenop_desktop.services.ledger_rows import LedgerQuery

SEARCH_AFTER_MS = 200


class LedgerTablePage(QWidget):
    """Shows a table once it is given its model.

    `row_activated` carries the row that was double clicked, `row_selected` the one that is current now, `refused` the
    SamenopError in place of rows.
    """

    row_activated = Signal(object)
    row_selected = Signal(object)
    refused = Signal(object)

    def __init__(self, desk: Desk, name: str, what: tuple[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._name = name
        self._one, self._many = what
        self.model: LedgerModel[Any] | None = None
        self.form = form = Ui_ledger_table_page()
        form.setupUi(self)
        self.empty = EmptyState(form.ledger_table)
        self._search_timer = QTimer(self, singleShot=True, interval=SEARCH_AFTER_MS)
        self._search_timer.timeout.connect(self._search)
        form.search_edit.textChanged.connect(lambda _text: self._search_timer.start())
        form.search_edit.returnPressed.connect(self._search)
        form.ledger_table.activated.connect(self._on_ledger_table_activated)
        form.ledger_table.setAccessibleName(self._many.capitalize())

    def show_model(self, model: LedgerModel[Any]) -> None:
        """Shows what `model` asks for; the model that is here already goes on with its query."""
        if self.model is not None:
            self.form.search_edit.clear()
            self.model.set_query(model.query)
            model.deleteLater()
            return
        self.model = model
        model.setParent(self)
        model.loaded.connect(self._on_model_loaded)
        model.refused.connect(self.refused)
        set_up_table(self.form.ledger_table, model, self._desk.preferences, self._name)
        self.form.ledger_table.selectionModel().currentRowChanged.connect(self._on_current_row_changed)

    def show_nothing(self, title: str, text: str) -> None:
        """Says why no rows are here (yet)."""
        self.empty.show_state(title, text)

    def narrow(self, **fields: object) -> None:
        """Asks for the rows of the present query with other values for `fields`."""
        if self.model is not None:
            query: LedgerQuery = self.model.query
            self.model.set_query(replace(query, **fields))  # type: ignore[arg-type]  # fields of a LedgerQuery

    def _search(self) -> None:
        self._search_timer.stop()
        self.narrow(search=self.form.search_edit.text().strip())

    def _on_model_loaded(self, total: int) -> None:
        self.form.count_value.setText(counted(total, self._one, self._many))
        query: LedgerQuery | None = self.model.query if self.model is not None else None
        is_narrowed = query is not None and (query.search or query.journal_id or query.account_id)
        text = "Er is niets waarop deze keuze past." if is_narrowed else "Ze staan niet in het auditfile."
        self.empty.show_unless(total, f"Geen {self._many}", text)
        if total:
            widen_numbers(self.form.ledger_table)
            self.form.ledger_table.selectRow(0)
        else:
            self.row_selected.emit(None)

    def _on_ledger_table_activated(self, index: QModelIndex) -> None:
        self.row_activated.emit(index.data(Role.ROW))

    def _on_current_row_changed(self, index: QModelIndex) -> None:
        self.row_selected.emit(index.data(Role.ROW) if index.isValid() else None)
