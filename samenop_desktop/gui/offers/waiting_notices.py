"""What the office should know of its outbox: mails that wait, and the button that helps them on."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from samenop_desktop.gui.mail import open_mail_settings
from samenop_desktop.gui.notice_bar import NoticeBar
from samenop_desktop.gui.theme import Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.services.offer_rows import OutboxTrouble

LOG = logging.getLogger(__name__)

DAYS_RUN = " De 21 dagen om te bevestigen lopen intussen door."


class WaitingNotices(NoticeBar):
    """One notice for each reason that mails wait for, as long as they do; it says too when the days run meanwhile."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk

    def look(self) -> None:
        """Asks how the outbox stands and shows it."""
        service, actor = self._desk.app.outbox, self._desk.actor
        self._desk.runner.run(lambda: service.trouble(actor), self._on_trouble_read, self._on_trouble_refused)

    def _on_trouble_read(self, trouble: OutboxTrouble) -> None:
        # Mails wait for one of the two at a time: without settings an address would not help them.
        late = f", {trouble.late_for_want} al langer dan een dag.{DAYS_RUN}" if trouble.late_for_want else "."
        self._tell(
            trouble.wait_for_settings,
            "settings",
            f"op mailinstellingen{late}",
            "Mail instellen",
            self._on_mail_settings_wanted,
        )
        self._tell(
            trouble.wait_for_public_url,
            "public_url",
            f"op een openbaar adres van de bevestigingspagina{late}",
            "Bevestigingspagina",
            self._on_public_url_wanted,
        )
        self._tell_late(trouble)

    def _tell(self, waiting: int, key: str, what_for: str, action: str, on_action: Callable[[], None]) -> None:
        if not waiting:
            self.clear(key)
            return
        mails = "Er wacht 1 mail" if waiting == 1 else f"Er wachten {waiting} mails"
        self.show_notice(Tone.WARN, f"{mails} {what_for}", key=key, action=action, on_action=on_action, can_close=False)

    def _tell_late(self, trouble: OutboxTrouble) -> None:
        # The others are told of beside what they wait for.
        late = trouble.late - trouble.late_for_want
        if not late:
            self.clear("late")
            return
        mails = "1 mail wacht" if late == 1 else f"{late} mails wachten"
        self.show_notice(
            Tone.WARN,
            f"{mails} al langer dan een dag.{DAYS_RUN}",
            key="late",
            can_close=False,
        )

    def _on_trouble_refused(self, error: SamenopError) -> None:
        # The rows come from the same store: they say why nothing comes.
        LOG.info("The outbox could not be looked at: %r", error)

    def _on_mail_settings_wanted(self) -> None:
        open_mail_settings(self._desk, self.window())

    def _on_public_url_wanted(self) -> None:
        # The main window's own dialog; its module imports this window.
        from samenop_desktop.gui.main_window.confirmation_page_dialog import ConfirmationPageDialog

        ConfirmationPageDialog(self._desk, self.window()).open()
