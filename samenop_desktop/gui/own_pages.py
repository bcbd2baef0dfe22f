"""The client's pages on this computer, for whichever store is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from samenop_desktop.gui.portal_process import PortalProcess
    from samenop_desktop.gui.tasks import TaskRunner
    from samenop_desktop.services.application import Application


class OwnPages(QObject):
    """Makes the process of the pages; `program` starts this program once more."""

    def __init__(self, runner: TaskRunner, program: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._program = program
        self._made: list[PortalProcess] = []
        self._now: PortalProcess | None = None

    def of(self, app: Application, database_url: str | None) -> PortalProcess:
        """Those of the open store; the same until they are let go."""
        from samenop_desktop.gui.portal_process import PortalProcess

        if self._now is None:
            # The URL may hold a password, and shows in no list of processes.
            arguments, environment = (
                ["--data-dir", str(app.data_dir.root)],
                {"SAMENOP_DATABASE_URL": database_url or ""},
            )
            self._now = PortalProcess(self._runner, self._program, arguments, environment, app.store_id, self)
            self._made.append(self._now)
        return self._now

    def let_go(self) -> None:
        """Stops them, in their own time."""
        pages, self._now = self._now, None
        if pages is not None:
            pages.stop()

    def end(self) -> None:
        """Waits until all that were made have ended."""
        for pages in self._made:
            pages.end()
