"""Keeping the company data that was changed on the tab Instellingen (D32)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from samenop_desktop.domain.company import check_kept_company
from samenop_desktop.domain.errors import ErrorCode
from samenop_desktop.domain.findings import FindingsError, refuses
from samenop_desktop.gui.interaction import ask
from samenop_desktop.gui.theme import Tone
from samenop_desktop.wording.errors import sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from samenop_desktop.domain.company import CompanyDetails
    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.gui.administration.settings_page import SettingsPage
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.notice_bar import NoticeBar
    from samenop_desktop.services.opened_rows import OpenedAdministration

NOTICE = "company"


class SavingCompany(QObject):
    """Saves what `page` holds, and says in `notices` what came of it. What was typed is never lost."""

    def __init__(self, desk: Desk, administration_id: int, page: SettingsPage, notices: NoticeBar) -> None:
        super().__init__(page)
        self._desk = desk
        self._id = administration_id
        self._page = page
        self._notices = notices
        page.save_requested.connect(self._on_save_requested)

    def ask_to_close(self, window: QWidget, on_agreed: Callable[[], None]) -> None:
        """Asks before `window` closes over what was typed and not kept; on a yes calls `on_agreed`."""
        ask(
            window,
            "Sluiten",
            "De bedrijfsgegevens zijn gewijzigd maar niet opgeslagen. Wil je toch sluiten?",
            "Sluiten zonder opslaan",
            "Doorgaan",
            lambda agreed: on_agreed() if agreed else None,
        )

    def _on_save_requested(self) -> None:
        before, after = self._page.before, self._page.details
        findings = check_kept_company(after, before)
        self._page.show_findings(findings)
        if refuses(findings):
            return
        service, actor, id_ = self._desk.app.editing, self._desk.actor, self._id
        self._page.set_saving(True)
        task = self._desk.runner.run(
            lambda: service.change_company(actor, id_, before, after), self._on_saved, self._on_refused
        )
        task.finished.connect(self._on_task_finished)

    def _on_saved(self, kept: CompanyDetails) -> None:
        remarks = check_kept_company(kept, kept)
        self._page.show_details(kept)
        self._page.show_findings(remarks)
        self._notices.show_notice(Tone.GOOD, "De bedrijfsgegevens zijn opgeslagen.", key=NOTICE)
        self._desk.watch.look()

    def _on_task_finished(self) -> None:
        self._page.set_saving(False)

    def _on_refused(self, error: SamenopError) -> None:
        if isinstance(error, FindingsError):
            self._page.show_findings(error.findings)
        elif error.code is ErrorCode.DETAILS_CHANGED_MEANWHILE:
            self._notices.show_notice(
                Tone.WARN, sentence(error), key=NOTICE, action="Tonen wat er nu staat", on_action=self._read
            )
        else:
            self._notices.show_notice(Tone.BAD, sentence(error), key=NOTICE)

    def _read(self) -> None:
        service, actor, id_ = self._desk.app.administrations, self._desk.actor, self._id
        self._desk.runner.run(lambda: service.open(actor, id_), self._on_read, self._on_refused)

    def _on_read(self, opened: OpenedAdministration) -> None:
        self._notices.clear(NOTICE)
        self._page.show_details(opened.details)
