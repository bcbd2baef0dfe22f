"""The entries of all journals, and the lines of the selected one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from samenop_desktop.gui.forms.ui_ledger_entries_page import Ui_ledger_entries_page
from samenop_desktop.gui.ledger.ledger_models import LinesModel
from samenop_desktop.gui.ledger.table_page import LedgerTablePage
from samenop_desktop.gui.tables import set_up_table, widen_numbers
from samenop_desktop.wording.ledger import JOURNAL_KINDS

if TYPE_CHECKING:
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.ledger.ledger_models import EntriesModel
    from samenop_desktop.services.ledger_rows import (
        LedgerAccountRow,
        LedgerEntryRow,
        LedgerJournalRow,
        LedgerLineRow,
        LedgerOverview,
    )


class EntriesPage(QWidget):
    """Entries, narrowed to a journal or an account, and the lines of one. `refused` carries a SamenopError."""

    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.form = form = Ui_ledger_entries_page()
        form.setupUi(self)
        self.table = LedgerTablePage(desk, "ledger_entries", ("boeking", "boekingen"), self)
        form.entries_layout.addWidget(self.table)
        self.lines = LinesModel(self)
        set_up_table(form.lines_table, self.lines, desk.preferences, "ledger_lines")
        form.entries_splitter.setSizes([300, 160])
        form.journal_combo.currentIndexChanged.connect(self._on_journal_combo_current_index_changed)
        form.all_accounts_button.clicked.connect(self._on_all_accounts_button_clicked)
        self.table.row_selected.connect(self._on_table_row_selected)
        self.table.refused.connect(self.refused)
        self._show_account(None)

    def show_entries(self, model: EntriesModel, overview: LedgerOverview) -> None:
        """Shows the entries of an auditfile."""
        combo = self.form.journal_combo
        combo.blockSignals(True)
        combo.clear()
        combo.addItem("Alle dagboeken", None)
        for journal in overview.journals:
            combo.addItem(_journal_text(journal), journal.id)
        combo.blockSignals(False)
        self._show_account(None)
        self.table.show_model(model)

    def show_account(self, account: LedgerAccountRow) -> None:
        """Narrows the entries to those with a line on `account`."""
        self._show_account(account)
        self.table.narrow(account_id=account.id)

    def _show_account(self, account: LedgerAccountRow | None) -> None:
        text = f"Alleen boekingen op {account.code} {account.name}".strip() if account is not None else ""
        self.form.account_value.setText(text)
        self.form.account_value.setVisible(bool(text))
        self.form.all_accounts_button.setVisible(bool(text))

    def _on_all_accounts_button_clicked(self) -> None:
        self._show_account(None)
        self.table.narrow(account_id=None)

    def _on_journal_combo_current_index_changed(self) -> None:
        self.table.narrow(journal_id=self.form.journal_combo.currentData())

    def _on_table_row_selected(self, row: LedgerEntryRow | None) -> None:
        model = self.table.model
        if row is None or model is None:
            self.lines.show_rows(())
            return
        service, actor, query, entry_id = self._desk.app.ledgers, self._desk.actor, model.query, row.id
        self._desk.runner.run(
            lambda: (entry_id, service.lines(actor, query.administration_id, query.sha256, entry_id)),
            self._on_lines_read,
            self.refused.emit,
        )

    def _on_lines_read(self, read: tuple[int, tuple[LedgerLineRow, ...]]) -> None:
        entry_id, lines = read
        model = self.table.model
        current = self.table.form.ledger_table.currentIndex()
        # Meanwhile another entry may have been selected; its own lines are on their way.
        if model is not None and current.isValid() and model.row_at(current).id == entry_id:
            self.lines.show_rows(lines)
            widen_numbers(self.form.lines_table)


def _journal_text(journal: LedgerJournalRow) -> str:
    name = journal.name or JOURNAL_KINDS.get(journal.kind, "")
    return f"{journal.code} {name}".strip() or "Zonder dagboek"
