"""The ways back in for who forgot his password: recovery codes, the dialog that asks, and what its mail needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject

from samenop_desktop.gui.theme import Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from samenop_desktop.gui.notice_bar import NoticeBar
    from samenop_desktop.gui.store_watch import StoreWatch
    from samenop_desktop.gui.tasks import TaskRunner
    from samenop_desktop.services.application import Application
    from samenop_desktop.settings.model import PortalSettings, Settings

CODE_NOTICE = "recovery_code"
"""The key of the notice behind which the first code stands."""
HAS_RECOVERY_CODE = (
    "Er is een herstelcode voor als je je wachtwoord vergeet. Bekijk en bewaar haar nu: later is zij niet meer te zien."
)
RECOVERED = "Je wachtwoord is gewijzigd. Meld je ermee aan."


class WaysBack(QObject):
    """Opens over whatever window shows, whose notices `notices` returns.

    Nobody is signed in while a password is forgotten: so that its mail leaves and its link works, due work is done for
    as long as that window stands, and `serve_pages` is handed the settings of the pages.
    """

    def __init__(
        self,
        runner: TaskRunner,
        notices: Callable[[], NoticeBar],
        serve_pages: Callable[[PortalSettings], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._notices = notices
        self._serve_pages = serve_pages
        self._watch: StoreWatch | None = None

    def offer_code(self, code: str, email: str) -> None:
        """Has a code stand behind a notice until somebody says that he kept it."""
        self._notices().show_notice(
            Tone.WARN,
            HAS_RECOVERY_CODE,
            key=CODE_NOTICE,
            action="Herstelcode tonen",
            on_action=lambda: self.show_code(email, code),
            can_close=False,
        )

    def show_code(self, email: str, code: str) -> None:
        """Shows a code."""
        from samenop_desktop.gui.sign_in.recovery_code_dialog import RecoveryCodeDialog

        dialog = RecoveryCodeDialog(code, email, self._runner, self._notices().window())
        dialog.accepted.connect(self._on_code_kept)
        dialog.open()

    def ask(self, app: Application, email: str) -> None:
        """Opens the dialog Wachtwoord vergeten, with the address that was typed so far."""
        from samenop_desktop.gui.sign_in.forgotten_password_dialog import ForgottenPasswordDialog

        window = self._notices().window()
        dialog = ForgottenPasswordDialog(app, self._runner, email, window)
        dialog.recovered.connect(self._on_recovered)
        dialog.asked.connect(lambda: self._serve(app, window))
        dialog.open()

    def rest(self) -> None:
        """Begins no more due work: the store is about to be let go, or somebody else does it."""
        if self._watch is not None and shiboken6.isValid(self._watch):
            self._watch.stop()
        self._watch = None

    def _on_code_kept(self) -> None:
        self._notices().clear(CODE_NOTICE)

    def _on_recovered(self, email: str, code: str) -> None:
        self._notices().show_notice(Tone.GOOD, RECOVERED, key="recovered")
        self.show_code(email, code)

    def _serve(self, app: Application, window: QWidget) -> None:
        from samenop_desktop.gui.store_watch import StoreWatch

        if self._watch is not None and shiboken6.isValid(self._watch):
            self._watch.work()
            return
        self._watch = StoreWatch(self._runner, app.changes.number, app.work.run_due, window)
        self._watch.start()
        self._runner.run(app.settings_file.load, self._on_settings_read)

    def _on_settings_read(self, settings: Settings) -> None:
        self._serve_pages(settings.portal)
