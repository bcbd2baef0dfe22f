"""The tab Boekhouding: what is in the auditfiles that the administration keeps. Nothing can be changed here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLabel, QWidget

from samenop_desktop.domain.errors import ErrorCode
from samenop_desktop.gui.administration.found_panel import FoundPanel
from samenop_desktop.gui.forms.ui_administration_books_page import Ui_administration_books_page
from samenop_desktop.gui.late_page import LatePage
from samenop_desktop.gui.ledger.entries_page import EntriesPage
from samenop_desktop.gui.ledger.ledger_models import AccountsModel, EntriesModel, RelationsModel
from samenop_desktop.gui.ledger.table_page import LedgerTablePage
from samenop_desktop.gui.theme import Tone
from samenop_desktop.services.ledger_rows import LedgerColumn, LedgerQuery, LedgerTable
from samenop_desktop.wording.days import moment
from samenop_desktop.wording.errors import sentence
from samenop_desktop.wording.ledger import trial_balance_sentence

if TYPE_CHECKING:
    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.tasks import Task
    from samenop_desktop.services.ledger_rows import LedgerAccountRow, LedgerOverview
    from samenop_desktop.services.opened_rows import OpenedAdministration

TITLE = "Boekhouding"
EMPTY = (
    "Deze administratie is nog leeg: er zit geen auditfile in.\n\n"
    "Met Nieuwer auditfile inbrengen zet je er een auditfile uit een boekhoudprogramma in."
)
READING = ("Het auditfile wordt gelezen", "Dat gebeurt één keer; daarna staat alles er meteen.")


class BooksPage(LatePage):
    """What the import found in each auditfile, and of the chosen one its trial balance, relations and entries.

    The books are read when one of those is first looked at. `notice_wanted` carries a tone and a sentence for the
    window.
    """

    notice_wanted = Signal(object, str)

    def __init__(self, desk: Desk, administration_id: int, parent: QWidget | None = None) -> None:
        super().__init__(TITLE, parent)
        self._desk = desk
        self._administration_id = administration_id
        self._read_sha256 = ""
        self._task: Task | None = None
        self._opened: OpenedAdministration | None = None
        self._bar: QWidget | None = None

    def put_together(self) -> None:
        """Makes the page, and shows the contents that it was told of."""
        self.form = form = Ui_administration_books_page()
        form.setupUi(self)
        if self._bar is not None:
            form.books_page_layout.insertWidget(0, self._bar)
        self.accounts = LedgerTablePage(self._desk, "ledger_accounts", ("rekening", "rekeningen"), self)
        self.relations = LedgerTablePage(self._desk, "ledger_relations", ("relatie", "relaties"), self)
        self.entries = EntriesPage(self._desk, self)
        form.accounts_page_layout.addWidget(self.accounts)
        form.accounts_page_layout.addWidget(form.balance_value)
        form.books_tabs.addTab(self.relations, "Relaties")
        form.books_tabs.addTab(self.entries, "Boekingen")
        form.books_tabs.tabBar().setDrawBase(False)
        self._tables = (self.accounts, self.relations, self.entries.table)
        self._show_reading(False)
        form.books_tabs.currentChanged.connect(self._look)
        form.auditfile_combo.currentIndexChanged.connect(self._look)
        self.accounts.row_activated.connect(self._on_accounts_row_activated)
        for page in (self.accounts, self.relations, self.entries):
            page.refused.connect(self._on_refused)
        if self._opened is not None:
            self._show(self._opened)

    def add_bar(self, bar: QWidget) -> None:
        """Puts a bar above the tabs."""
        self._bar = bar

    def show_administration(self, opened: OpenedAdministration) -> None:
        """Shows the contents of `opened` instead of what stood here."""
        self._opened = opened
        if self.is_made:
            self._show(opened)

    def _show(self, opened: OpenedAdministration) -> None:
        self._show_found(opened)
        combo, chosen = self.form.auditfile_combo, self._chosen()
        # Who looks at the newest goes on to the one that came in; an older one was chosen, and stays.
        keeps = combo.currentIndex() > 0
        with QSignalBlocker(combo):
            combo.clear()
            for auditfile in opened.auditfiles:
                years = ", ".join(auditfile.found.years)
                combo.addItem(f"{years} · {auditfile.file_name} · {moment(auditfile.kept_at)}", auditfile.sha256)
            combo.setCurrentIndex(max(combo.findData(chosen) if keeps else 0, 0) if opened.auditfiles else -1)
        several = len(opened.auditfiles) > 1
        self.form.auditfile_label.setVisible(several)
        combo.setVisible(several)
        for place in range(1, self.form.books_tabs.count()):
            self.form.books_tabs.setTabVisible(place, bool(opened.auditfiles))
        self._look()

    def _show_found(self, opened: OpenedAdministration) -> None:
        layout = self.form.books_content_layout
        while (item := layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for auditfile in opened.auditfiles:
            layout.addWidget(FoundPanel(auditfile, self.form.books_content))
        if not opened.auditfiles:
            empty = QLabel(EMPTY, self.form.books_content)
            empty.setWordWrap(True)
            layout.addWidget(empty)
        layout.addStretch()

    def _chosen(self) -> str:
        return self.form.auditfile_combo.currentData() or ""

    def _look(self) -> None:
        """Reads the chosen auditfile when its books are looked at and have not been read yet."""
        sha256 = self._chosen()
        if self.form.books_tabs.currentIndex() < 1 or not sha256 or sha256 == self._read_sha256:
            return
        self._read_sha256 = sha256
        if self._task is not None:
            self._task.cancel()
        for table in self._tables:
            table.show_nothing(*READING)
        self.form.balance_value.clear()
        self._show_reading(True)
        service, actor, id_ = self._desk.app.ledgers, self._desk.actor, self._administration_id
        task = self._desk.runner.run_with_progress(
            lambda tell, is_cancelled: (sha256, service.overview(actor, id_, sha256, tell, is_cancelled)),
            self._on_read,
            self._on_read_refused,
        )
        task.progressed.connect(self._on_task_progressed)
        task.finished.connect(self._on_task_finished)
        self._task = task

    def _show_reading(self, is_reading: bool) -> None:
        self.form.reading_label.setVisible(is_reading)
        self.form.reading_bar.setVisible(is_reading)
        self.form.reading_bar.setRange(0, 0)

    def _on_task_progressed(self, done: int, total: int) -> None:
        if self.sender() is self._task and total:
            self.form.reading_bar.setRange(0, 1000)
            self.form.reading_bar.setValue(1000 * done // total)

    def _on_task_finished(self) -> None:
        if self.sender() is self._task:
            self._task = None
            self._show_reading(False)

    def _on_read(self, read: tuple[str, LedgerOverview]) -> None:
        sha256, overview = read
        if sha256 != self._chosen():
            return
        desk, id_ = self._desk, self._administration_id
        self.form.balance_value.setText(trial_balance_sentence(overview.difference_cents))
        self.accounts.show_model(AccountsModel(desk, LedgerQuery(id_, sha256, LedgerTable.ACCOUNTS)))
        self.relations.show_model(RelationsModel(desk, LedgerQuery(id_, sha256, LedgerTable.RELATIONS)))
        entries = LedgerQuery(id_, sha256, LedgerTable.ENTRIES, sort=LedgerColumn.DAY)
        self.entries.show_entries(EntriesModel(desk, entries), overview)

    def _on_read_refused(self, error: SamenopError) -> None:
        if error.code is ErrorCode.CANCELLED:
            return
        self._read_sha256 = ""
        for table in self._tables:
            table.show_nothing("De boekhouding kan niet worden gelezen", sentence(error))
        self._on_refused(error)

    def _on_refused(self, error: SamenopError) -> None:
        self.notice_wanted.emit(Tone.BAD, sentence(error))

    def _on_accounts_row_activated(self, account: LedgerAccountRow) -> None:
        self.entries.show_account(account)
        self.form.books_tabs.setCurrentWidget(self.entries)
