"""Status aanbieding on the screen, ours and one over Qt's own table model, and how soon rows are painted in either."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Protocol, TypeAlias, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtSql import QSqlDatabase, QSqlTableModel
from PySide6.QtWidgets import QApplication, QDialog, QTableView

from samenop_desktop.gui.ahead import spare_imports
from samenop_desktop.gui.application import SWITCH_SECONDS, speak_dutch
from samenop_desktop.gui.desk import Desk
from samenop_desktop.gui.forms.ui_offers_window import Ui_offers_window
from samenop_desktop.gui.offers.offers_window import OffersWindow
from samenop_desktop.gui.portal_process import PortalProcess
from samenop_desktop.gui.preferences import Preferences
from samenop_desktop.gui.store_watch import StoreWatch
from samenop_desktop.gui.theme import Theme
from samenop_desktop.services.offer_rows import OfferQuery
from tests.bench.varied_offers import COLUMNS, FLAT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.gui.tasks import TaskRunner
    from samenop_desktop.services.application import Application

PATIENCE = 60.0
BEAT_MS = 5

IsRight: TypeAlias = "Callable[[list[int]], bool]"
"""Whether the ids of the rows on the screen are the right ones."""


class Screen:
    """The application of Qt, dressed as the program, and waiting in it as a person would.

    A heart beats in its thread meanwhile; `longest` is how late a beat came at worst, in ms, while it counted, and
    `longest_cpu` how much of that the thread itself computed: the rest of it waited, for a processor or another thread.
    """

    def __init__(self) -> None:
        spare_imports()
        known = QApplication.instance()
        self.application = known if isinstance(known, QApplication) else QApplication(["bench", "-style", "Fusion"])
        speak_dutch(self.application)
        sys.setswitchinterval(SWITCH_SECONDS)
        self._theme = Theme(self.application, "light")
        self.longest = self.longest_cpu = 0.0
        self._counts = False
        self._beat, self._beat_cpu = time.perf_counter(), time.thread_time()
        self._heart = QTimer(self.application, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._heart.timeout.connect(self._on_beat)
        self._heart.start()

    def begin(self, *, counts: bool) -> None:
        """From here on beats that come late count, or do not."""
        self._counts = counts
        self._beat, self._beat_cpu = time.perf_counter(), time.thread_time()

    def wait(self, until: Callable[[], bool]) -> None:
        """Handle events until `until`."""
        end = time.perf_counter() + PATIENCE
        while not until():
            assert time.perf_counter() < end, "what should be on the screen does not come"
            self.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def clear(self) -> None:
        """Let what was closed go."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.application.processEvents()

    def close(self) -> None:
        """The heart stops."""
        self._heart.stop()

    def _on_beat(self) -> None:
        now, cpu = time.perf_counter(), time.thread_time()
        late = (now - self._beat) * 1000 - BEAT_MS
        if self._counts and late > self.longest:
            self.longest, self.longest_cpu = late, (cpu - self._beat_cpu) * 1000
        self._beat, self._beat_cpu = now, cpu


class Shown(Protocol):
    """A window with the table of offers in it."""

    view: QTableView

    def ids(self) -> list[int]:
        """Those of the rows on the screen, as far as they are there."""
        ...

    def close(self) -> None:
        """Away with it."""
        ...


class PaintedIds(QObject):
    """Which rows were there at the last painting of a table."""

    def __init__(self, shown: Shown) -> None:
        super().__init__()
        self._shown = shown
        self.ids: list[int] | None = None
        shown.view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt fixes the signature
        """Looks at the rows just before they are painted."""
        if event.type() is QEvent.Type.Paint:
            self.ids = self._shown.ids()
        return False


ShownT = TypeVar("ShownT", bound=Shown)


def until_painted(screen: Screen, make: Callable[[], ShownT], is_right: IsRight) -> tuple[float, ShownT]:
    """Milliseconds until a window that is made now has the right rows painted in it, and the window."""
    screen.begin(counts=False)
    began = time.perf_counter()
    shown = make()
    painted = PaintedIds(shown)
    screen.wait(lambda: painted.ids is not None and is_right(painted.ids))
    return (time.perf_counter() - began) * 1000, shown


def until_changed(screen: Screen, shown: Shown, act: Callable[[], object], is_right: IsRight) -> float:
    """Milliseconds from `act` until the right rows are painted."""
    painted = PaintedIds(shown)
    screen.begin(counts=isinstance(shown, Ours))
    began = time.perf_counter()
    act()
    screen.wait(lambda: painted.ids is not None and is_right(painted.ids))
    took = (time.perf_counter() - began) * 1000
    screen.begin(counts=False)
    shown.view.viewport().removeEventFilter(painted)
    return took


class Ours:
    """The program's own window."""

    def __init__(self, desk: Desk) -> None:
        self.window = OffersWindow(desk, None)
        self.view = self.window.form.offers_table
        self.model = self.window.model
        self.window.show()

    def ids(self) -> list[int]:
        """Those of the rows on the screen, as far as they are there."""
        first, last = _visible(self.view)
        return [row.id for row in self.model.rows_between([(first, last)])] if first >= 0 else []

    def is_settled(self) -> bool:
        """Whether all of the answer is there, its length included."""
        return not self.model.is_loading and not self.model.is_reading

    def ask(self, search: str) -> None:
        """Search, as the window does once the typing pauses."""
        self.model.set_query(OfferQuery(search))

    def close(self) -> None:
        """Away with it."""
        self.window.close()


class Plain:
    """The same form with Qt's own model on a plain table."""

    def __init__(self, database: QSqlDatabase) -> None:
        self.window = QDialog()
        form = Ui_offers_window()
        form.setupUi(self.window)
        self.view = form.offers_table
        self.model = QSqlTableModel(self.window, database)
        self.model.setTable(FLAT)
        self.model.select()
        self.view.setModel(self.model)
        self.view.setColumnHidden(0, True)
        self.window.show()

    def ids(self) -> list[int]:
        """Those of the rows on the screen."""
        first, last = _visible(self.view)
        return [int(self.model.index(row, 0).data()) for row in range(first, last + 1)] if first >= 0 else []

    def texts(self, column: int) -> list[str]:
        """What stands in a column of the rows on the screen."""
        first, last = _visible(self.view)
        return [str(self.model.index(row, column + 1).data() or "") for row in range(first, last + 1)]

    def sort(self, column: int, order: Qt.SortOrder) -> None:
        """Sort by a column of the screen; Qt leaves the order alone for one before the first of the table."""
        self.model.sort(column + 1, order)

    def ask(self, search: str) -> None:
        """Search in what the program searches."""
        self.model.setFilter(" OR ".join(f"{column} LIKE '%{search}%'" for column in COLUMNS[:3]))

    def close(self) -> None:
        """Away with it."""
        self.window.close()
        self.window.deleteLater()


def _visible(view: QTableView) -> tuple[int, int]:
    """The first and the last row on the screen, -1 for none."""
    first, last = view.rowAt(0), view.rowAt(view.viewport().height() - 1)
    return first, last if last >= 0 else view.model().rowCount() - 1


def desk_of(application: Application, office: Actor, folder: Path, runner: TaskRunner) -> Desk:
    """A desk at which the office is signed in; nothing runs by itself."""
    return Desk(
        app=application,
        runner=runner,
        signed_in=application.accounts.signed_in(office),
        preferences=Preferences(folder),
        watch=StoreWatch(runner, application.changes.number, application.work.run_due, runner),
        portal=PortalProcess(runner, [], [], {}, application.store_id, runner),
    )


def plain_database(path: Path) -> QSqlDatabase:
    """Qt's own connection to the file with the plain table."""
    database = QSqlDatabase.addDatabase("QSQLITE", "flat")
    database.setDatabaseName(str(path))
    assert database.open(), database.lastError().text()
    return database
