"""The list of who stays signed in, shown before the store is open: there to be read, while the rest is on its way."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from samenop_desktop.gui import session
from samenop_desktop.gui.ahead import FOR_LIST, import_ahead
from samenop_desktop.gui.first_paint import FirstPaint

if TYPE_CHECKING:
    from samenop_desktop.gui.application import DesktopStart
    from samenop_desktop.gui.main_window.main_window import MainWindow
    from samenop_desktop.gui.session import Kept
    from samenop_desktop.gui.tasks import TaskRunner
    from samenop_desktop.services.rows import AdministrationQuery, FirstLook

REST_MS = 30
"""Rows bring a scroll bar, and are painted once more beside it: the pool stays out of the way until that is done."""
LOG = logging.getLogger(__name__)


class FirstRows(QObject):
    """Asks the keyring and takes the first look for `window`, and says by `ended` that the store's turn has come.

    `kept` is what the keyring told, once it was asked: a second time it might ask its user for something again.
    """

    ended = Signal()

    def __init__(self, start: DesktopStart, runner: TaskRunner, window: MainWindow) -> None:
        super().__init__(window)
        self._start = start
        self._runner = runner
        self._window = window
        self.kept: Kept | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.ended)

    def begin(self) -> None:
        """Begins, with what the list itself needs."""
        self._runner.run(lambda: import_ahead(FOR_LIST), self._on_imported)

    def _on_imported(self, _nothing: object) -> None:
        query = self._window.list_administrations(self._runner).model.query
        self._runner.run(lambda: self._look(query), self._on_looked)

    def _look(self, query: AdministrationQuery) -> tuple[Kept | None, FirstLook | None]:
        """Blocks. Whatever is in the way of the look is told by the store, which opens next."""
        # Not above: the window would wait for what every list has.
        from samenop_desktop.gui.paged_model import PAGE_SIZE

        kept = None
        try:
            kept = session.kept_in(self._start.credentials(self._start.data_dir))
            if kept.secret is not None and self._start.database_url is None:
                return kept, self._start.first_look(self._start.data_dir, kept.secret, query, PAGE_SIZE)
        except Exception:  # a store can be wrong in many ways, and the program must go on to say which
            LOG.info("There was no first look", exc_info=True)
        return kept, None

    def _on_looked(self, told: tuple[Kept | None, FirstLook | None]) -> None:
        self.kept, look = told
        if look is not None and self._window.show_first_look(look):
            FirstPaint(self._window.form.administrations_view.viewport()).painted.connect(self._rest.start)
        else:
            self.ended.emit()
