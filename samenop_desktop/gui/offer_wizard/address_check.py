"""Looks up, in the background, what is known of the client's address while he who types it goes on (D11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from samenop_desktop.domain.company import check_email, email_key
from samenop_desktop.domain.offer_draft import AddressState

if TYPE_CHECKING:
    from collections.abc import Callable

    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.gui.tasks import TaskRunner

PAUSE_MS = 400


class AddressCheck(QObject):
    """Knows the state of one address at a time. `changed` comes when it knows more, or cannot know it (`error`)."""

    changed = Signal()

    def __init__(self, runner: TaskRunner, look_up: Callable[[str], AddressState], parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._look_up = look_up
        self._address = ""
        self._known: dict[str, AddressState] = {}
        self._asked: list[str] = []
        self.error: SamenopError | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._start)

    @property
    def state(self) -> AddressState | None:
        """What is known of the address, None while it is being looked up; one that cannot be an address is free."""
        if not self._can_be_looked_up():
            return AddressState.FREE
        return self._known.get(email_key(self._address))

    def ask(self, address: str, *, at_once: bool = False) -> None:
        """Asks about `address`, after a short pause in the typing; what is known already is not asked again."""
        is_same = email_key(address) == email_key(self._address)
        is_asked = self._pause.isActive() or email_key(address) in self._asked
        if is_same and (is_asked or self.state is not None):
            return
        self._address = address
        self.error = None
        self._pause.stop()
        if self.state is None:
            self._pause.start(0 if at_once else PAUSE_MS)

    def forget(self) -> None:
        """Looks everything up again: the store may have changed."""
        self._known.clear()
        self.retry()

    def retry(self) -> None:
        """Asks again about the same address."""
        self.error = None
        if self.state is None:
            self._pause.start(0)

    def _can_be_looked_up(self) -> bool:
        return bool(self._address.strip()) and check_email("email", self._address) is None

    def _start(self) -> None:
        address, key = self._address, email_key(self._address)
        self._asked.append(key)
        task = self._runner.run(lambda: (key, self._look_up(address)), self._on_known, self._on_refused)
        task.finished.connect(lambda: self._asked.remove(key))

    def _on_known(self, answer: tuple[str, AddressState]) -> None:
        key, state = answer
        self._known[key] = state
        self.changed.emit()

    def _on_refused(self, error: SamenopError) -> None:
        self.error = error
        self.changed.emit()
