"""Whoever changes a password wants everybody out who knew the old one: at other desks too, and without being asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from samenop_desktop.domain.errors import ErrorCode

if TYPE_CHECKING:
    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.services.rows import SignedIn

AGAIN_AFTER_MS = 1000


class PasswordWatch(QObject):
    """Looks, whenever the store changed, whether the password is still the one of who signed in at `desk`.

    `changed_elsewhere` tells that it is not, each second until nobody is signed in here any more.
    """

    changed_elsewhere = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = desk.runner
        self._accounts, self._actor = desk.app.accounts, desk.actor
        self._mark = desk.signed_in.password_mark
        self._again = QTimer(self, singleShot=True, interval=AGAIN_AFTER_MS)
        self._again.timeout.connect(self.look)
        desk.watch.store_changed.connect(self.look)

    def accept(self, signed_in: SignedIn) -> None:
        """The password was changed here: from now on it is to be that one."""
        self._mark = signed_in.password_mark

    def look(self) -> None:
        """Asks the store; a store that refuses is asked again."""
        accounts, actor = self._accounts, self._actor
        self._runner.run(lambda: accounts.signed_in(actor), self._on_read, self._on_refused)

    def _on_read(self, signed_in: SignedIn) -> None:
        if signed_in.password_mark == self._mark:
            return
        # Signing out may be refused as well.
        self._again.start()
        # What is under way may be this desk's own change of the password; whatever it is, it may end first.
        if not self._runner.is_busy():
            self.changed_elsewhere.emit()

    def _on_refused(self, error: SamenopError) -> None:
        if error.code is ErrorCode.NOT_SIGNED_IN:
            self._runner.refused.emit(self, error)
        else:
            # The next change of the store may be days away.
            self._again.start()
