"""The opened administration: its data, its rights and its books."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from samenop_desktop.domain.errors import ErrorCode
from samenop_desktop.gui.administration.books_page import BooksPage
from samenop_desktop.gui.administration.bringing_in import BringingIn
from samenop_desktop.gui.administration.history_page import HistoryPage
from samenop_desktop.gui.administration.mailbox_page import MailboxPage
from samenop_desktop.gui.administration.owner_rights import OwnerRights
from samenop_desktop.gui.administration.payer_bar import PayerBar
from samenop_desktop.gui.administration.rights_page import RightsPage
from samenop_desktop.gui.administration.saving_company import SavingCompany
from samenop_desktop.gui.administration.settings_page import SettingsPage
from samenop_desktop.gui.backups import open_backups_window
from samenop_desktop.gui.backups.pieces import backup_piece
from samenop_desktop.gui.forms.ui_administration_window import Ui_administration_window
from samenop_desktop.gui.interaction import ask
from samenop_desktop.gui.long_work import LongWork
from samenop_desktop.gui.notice_bar import NoticeBar
from samenop_desktop.gui.progress_strip import ProgressStrip
from samenop_desktop.gui.theme import Tone
from samenop_desktop.wording.errors import sentence
from samenop_desktop.wording.names import KINDS

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.services.opened_rows import OpenedAdministration
    from samenop_desktop.services.rows import AdministrationRow

REMEMBERED_AS = "administration_window"
GONE = frozenset({ErrorCode.ADMINISTRATION_UNKNOWN, ErrorCode.RIGHT_UNKNOWN, ErrorCode.NOT_ALLOWED})


class AdministrationWindow(QDialog):
    """One opened administration. It shows itself once it is read, and closes when the right to see it ends (D35)."""

    def __init__(self, desk: Desk, administration_id: int, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.administration_id = administration_id
        self._opened: OpenedAdministration | None = None
        self.form = Ui_administration_window()
        self.form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.notices = NoticeBar(self)
        self.form.notice_layout.addWidget(self.notices)
        strip = ProgressStrip(self)
        self.form.notice_layout.addWidget(strip)
        self.work = LongWork(desk, strip.panel, self.notices, "done")
        self.work.state_changed.connect(self._on_work_changed)
        self._may_close = False
        self.settings_page = SettingsPage(self)
        self.rights_page = RightsPage(self)
        self.owner_rights = OwnerRights(desk, administration_id, self.rights_page, self.notices)
        self.books_page = BooksPage(desk, administration_id, self)
        self.saving_company = SavingCompany(desk, administration_id, self.settings_page, self.notices)
        self.bringing_in = BringingIn(desk, administration_id, self.work, self.books_page)
        self.bringing_in.brought_in.connect(self.open_administration)
        self.books_page.add_bar(self.bringing_in)
        self.mailbox_page = MailboxPage(desk, administration_id, self)
        self.payer_bar = PayerBar(desk, administration_id, self.settings_page)
        self.settings_page.add_payer_bar(self.payer_bar)
        self.history_page = HistoryPage(desk, administration_id, self)
        for page in (self.settings_page, self.rights_page, self.mailbox_page, self.books_page, self.history_page):
            self.form.administration_tabs.addTab(page, page.windowTitle())
        self.form.administration_tabs.tabBar().setDrawBase(False)
        self.history_page.notice_wanted.connect(self._on_page_notice_wanted)
        self.books_page.notice_wanted.connect(self._on_page_notice_wanted)
        self.mailbox_page.notice_wanted.connect(self._on_mailbox_page_notice_wanted)
        self.payer_bar.notice_wanted.connect(self._on_payer_bar_notice_wanted)
        self.rights_page.block_requested.connect(self._on_rights_page_block_requested)
        self.rights_page.backup_requested.connect(self._on_rights_page_backup_requested)
        self.form.close_button.clicked.connect(self.close)
        desk.preferences.restore_geometry(self, REMEMBERED_AS)

    def open_administration(self) -> None:
        """Reads the administration in the background, which notes that it was opened, and shows it."""
        service, actor, id_ = self._desk.app.administrations, self._desk.actor, self.administration_id
        self._desk.runner.run(lambda: service.open(actor, id_), self._on_opened, self._on_open_refused)

    def reject(self) -> None:
        """Escape closes the window as its button does."""
        self.close()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Goes through the page before `Sluiten`, however late its parts were made."""
        last = self.previousInFocusChain()
        while last is not None and last.focusPolicy() is Qt.FocusPolicy.NoFocus:
            last = last.previousInFocusChain()
        if last is not None and last is not self.form.close_button:
            QWidget.setTabOrder(last, self.form.close_button)
        return super().focusNextPrevChild(next)

    def closeEvent(self, event: QCloseEvent) -> None:
        """While a back-up is being made, asks before it stops; remembers the size before the window goes."""
        if self.work.is_busy and not self._may_close:
            event.ignore()
            self.work.ask_to_stop(self, self._close_at_once)
            return
        if self.settings_page.is_changed and not self._may_close:
            event.ignore()
            self.saving_company.ask_to_close(self, self._close_at_once)
            return
        self._desk.preferences.remember_geometry(self, REMEMBERED_AS)
        event.accept()

    def _close_at_once(self) -> None:
        self._may_close = True
        self.close()

    def _on_opened(self, opened: OpenedAdministration) -> None:
        is_first = self._opened is None
        self._opened = opened
        self.setWindowTitle(opened.name)
        self.form.kind_value.setText(f"{KINDS[opened.kind]} · eigenaar: {opened.owner}")
        for page in (self.settings_page, self.rights_page, self.books_page, self.bringing_in):
            page.show_administration(opened)
        self.mailbox_page.read()
        self.payer_bar.read()
        if is_first:
            self._desk.watch.store_changed.connect(self._on_store_changed)
            self.show()

    def _on_open_refused(self, error: SamenopError) -> None:
        # Nothing to show here: the window that asked for it says why.
        self._desk.runner.refused.emit(self.parent(), error)
        self._may_close = True
        self.close()
        self.deleteLater()

    def _on_store_changed(self) -> None:
        service, actor, id_ = self._desk.app.administrations, self._desk.actor, self.administration_id
        self._desk.runner.run(lambda: service.row(actor, id_), self._on_row_read, self._on_row_refused)
        self.mailbox_page.read()
        self.payer_bar.read()

    def _on_row_read(self, row: AdministrationRow) -> None:
        self.setWindowTitle(row.name)
        if self._opened is not None and row.kind is not self._opened.kind:
            # Put online, or confirmed by the client: another owner, other rights.
            self.open_administration()

    def _on_row_refused(self, error: SamenopError) -> None:
        if error.code in GONE:
            self._on_open_refused(error)
        else:
            self.notices.show_notice(Tone.BAD, sentence(error))

    def _on_rights_page_backup_requested(self) -> None:
        self.work.start(backup_piece(self._desk, self.administration_id, self.windowTitle(), self._show_overview))

    def _show_overview(self) -> None:
        open_backups_window(self._desk, self)

    def _on_work_changed(self) -> None:
        self.rights_page.setEnabled(not self.work.is_busy)

    def _on_payer_bar_notice_wanted(self, tone: Tone, text: str) -> None:
        self.notices.show_notice(tone, text, key="payer")

    def _on_mailbox_page_notice_wanted(self, tone: Tone, text: str) -> None:
        self.notices.show_notice(tone, text, key="mailbox")

    def _on_page_notice_wanted(self, tone: Tone, text: str) -> None:
        self.notices.show_notice(tone, text, key="page")

    def _on_rights_page_block_requested(self) -> None:
        ask(
            self,
            "Toegang blokkeren",
            f"Wil je de toegang van je kantoor tot {self.windowTitle()} beëindigen?",
            "Ja",
            "Nee",
            self._on_block_answered,
            explanation="De administratie verdwijnt meteen uit je lijst en de klant krijgt daarvan bericht. "
            "Alleen de eigenaar kan je daarna weer toegang geven.",
        )

    def _on_block_answered(self, agreed: bool) -> None:
        if not agreed:
            return
        self.rights_page.setEnabled(False)
        service, actor, id_ = self._desk.app.rights, self._desk.actor, self.administration_id
        task = self._desk.runner.run(lambda: service.block_access(actor, id_), self._on_blocked, self._on_block_refused)
        task.finished.connect(self._on_block_finished)

    def _on_block_finished(self) -> None:
        self.rights_page.setEnabled(True)

    def _on_blocked(self, _nothing: None) -> None:
        self._desk.watch.look()
        self._close_at_once()

    def _on_block_refused(self, error: SamenopError) -> None:
        self.notices.show_notice(Tone.BAD, sentence(error))


def open_administration_window(desk: Desk, administration_id: int, parent: QWidget | None) -> AdministrationWindow:
    """Opens the administration in a window of its own, or brings the one it has to the front.

    Where opening is refused, `parent` says why.
    """
    for known in QApplication.topLevelWidgets():
        if (
            isinstance(known, AdministrationWindow)
            and known.administration_id == administration_id
            and known.isVisible()
        ):
            known.raise_()
            known.activateWindow()
            return known
    window = AdministrationWindow(desk, administration_id, parent)
    window.open_administration()
    return window
