"""The program with long work in it, done by its own windows, and how its GUI thread fares meanwhile.

`python -m tests.bench.long_work_walk REPORT WALK DATA_DIR [AUDITFILE]`, where WALK is one of `WALKS`: REPORT gets the
stalls, and when each kind of work was over.
"""

from __future__ import annotations

import sys
import time
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from samenop_desktop.gui.ahead import spare_imports
from tests.bench.probe import Report, StallWatch, on_first_paint

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from samenop_desktop.domain.offer_draft import OfferDraft
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.desktop import Desktop
    from samenop_desktop.gui.main_window.main_window import MainWindow
    from samenop_desktop.services.backup_rows import BackupRow
    from samenop_desktop.services.rows import AdministrationRow

    Until: TypeAlias = Callable[[], bool]
    Steps: TypeAlias = Iterator[Until]

LOOK_MS = 10
LOOKED_AT_ROWS = 20
LARGE = "Groothandel"
"""The administration whose bytes are moved."""
NEW = "Bloemist Van Dam"
"""The administrations that are made with an offer, with a number behind it."""
FINISHED = 3
OFFERED = "(SamenOp)"
"""Behind the name of an administration with an open offer."""
START, IMPORT, BACK_UP, RESTORE, PUT_ONLINE, FINISH, DUE = KINDS = (
    "start",
    "importeren",
    "Back-up maken",
    "Back-up terugzetten",
    "Online zetten",
    "Voltooien",
    "verlopen",
)


class Walk(QObject):
    """Goes from step to step in the program; each step is what has to come true before the next."""

    def __init__(self, desktop: Desktop, report: Report, steps: Callable[[Walk], Steps]) -> None:
        super().__init__()
        self.desktop = desktop
        self._report = report
        self._watch = StallWatch(report)
        self._found: list[Any] = []
        self._steps = steps(self)
        self._until: Until = lambda: True
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._on_look)
        self._timer.start()

    def over(self, kind: str) -> None:
        """What took time since the work before was of this kind."""
        self._report.note(kind=kind, over=time.monotonic())

    def asked(self, desk: Desk, job: Callable[[], Any]) -> Generator[Until, None, Any]:
        """What `job` finds, in the pool."""
        desk.runner.run(job, self._on_found)
        yield lambda: bool(self._found)
        return self._found.pop()

    def _on_found(self, found: object) -> None:
        self._found.append(found)

    def _on_look(self) -> None:
        try:
            if self._until():
                self._until = next(self._steps)
        except StopIteration:
            self._timer.stop()
            self._watch.stop()
            QApplication.closeAllWindows()
        except Exception:  # noqa: BLE001  # the program would tell it in a dialog that nobody is there to close
            traceback.print_exc()
            QApplication.exit(1)


def start(walk: Walk) -> Steps:
    """Until it can be worked with, and what the program does by itself then."""
    yield from _begin(walk)


def due(walk: Walk) -> Steps:
    """The same where much is due, until the list tells that nothing is on offer any more."""
    window, desk = yield from _settled(walk)
    walk.over(START)
    yield lambda: not desk.watch._is_working and not _is_offered(window)
    walk.over(DUE)


def books(walk: Walk) -> Steps:
    """All that is done with the bytes of an administration, and offers."""
    window, desk = yield from _begin(walk)
    yield from _import(window, desk, Path(sys.argv[4]))
    yield from _rest(walk, desk, IMPORT)
    yield from _move(walk, window, desk)
    yield from _offer(walk, window, desk)
    yield from _rest(walk, desk, FINISH)


WALKS = {"start": start, "due": due, "books": books}


def _settled(walk: Walk) -> Generator[Until, None, tuple[MainWindow, Desk]]:
    """The list is filled; what is imported ahead, and due work, are under way."""
    desktop = walk.desktop
    yield lambda: desktop._main is not None and desktop._main._is_settled
    window, desk = desktop._main, desktop.desk
    assert window is not None
    assert desk is not None
    return window, desk


def _begin(walk: Walk) -> Generator[Until, None, tuple[MainWindow, Desk]]:
    window, desk = yield from _settled(walk)
    openings = window._openings
    yield lambda: openings is not None and openings.warming_up is not None and openings.warming_up.is_done
    yield from _rest(walk, desk, START)
    return window, desk


def _rest(walk: Walk, desk: Desk, kind: str) -> Steps:
    """What follows on work of this kind is done too: nobody is so quick that he goes on before that."""
    yield lambda: not desk.runner.is_busy()
    walk.over(kind)


def _import(window: MainWindow, desk: Desk, auditfile: Path) -> Steps:
    from samenop_desktop.gui.importing.import_window import FileState, ImportWindow

    importing = ImportWindow(desk, lambda _shown: None, window)
    importing.show()
    importing.add([auditfile])
    (file,) = importing._files
    yield lambda: file.state not in {FileState.WAITING, FileState.RUNNING}
    assert file.state is FileState.IMPORTED, file.refusal
    importing.close()


def _move(walk: Walk, window: MainWindow, desk: Desk) -> Steps:
    """Back-up, put back here, online, back-up from there, put back there."""
    from samenop_desktop.domain.administrations import Place
    from samenop_desktop.services.backup_rows import BackupQuery
    from samenop_desktop.services.rows import AdministrationQuery

    acts, work = window._on_selected, window._work
    assert acts is not None
    assert work is not None

    def rows() -> tuple[AdministrationRow, ...]:
        return desk.app.administrations.page(desk.actor, AdministrationQuery(LARGE), None, 9).rows

    def newest_backup() -> BackupRow:
        return desk.app.backups.page(desk.actor, BackupQuery(), None, 1).rows[0]

    (row,) = yield from walk.asked(desk, rows)
    for place in (Place.LOCAL, Place.ONLINE):
        acts.back_up(row)
        yield lambda: not work.is_busy
        yield from _rest(walk, desk, BACK_UP)
        backup = yield from walk.asked(desk, newest_backup)
        acts._restore(backup, place)
        yield lambda: not work.is_busy
        yield from _rest(walk, desk, RESTORE)
        if place is Place.LOCAL:
            acts.put_online(row)
            yield lambda: not work.is_busy
            yield from _rest(walk, desk, PUT_ONLINE)


def _drafts() -> list[OfferDraft]:
    from tests.services.making import draft_for

    return [draft_for(f"{NEW} {number}", f"klant{number}@vandam.test") for number in range(FINISHED)]


def _offer(walk: Walk, window: MainWindow, desk: Desk) -> Steps:
    from samenop_desktop.gui.offer_wizard import open_offer_wizard

    # In the pool: what only the walk imports is no stall of the program's.
    drafts = yield from walk.asked(desk, _drafts)
    # What is asked below is asked before the next wizard is there.
    for draft in drafts:
        wizard = open_offer_wizard(desk, window, draft)
        for page in wizard._pages[1:]:
            yield lambda: wizard.validateCurrentPage() and not desk.runner.is_busy()  # noqa: B023
            wizard.next()
            assert wizard._page() is page
        yield lambda: wizard._review.isComplete() and not desk.runner.is_busy()  # noqa: B023
        wizard.accept()
        yield lambda: wizard._is_made and not desk.runner.is_busy()  # noqa: B023
        wizard.accept()


def _is_offered(window: MainWindow) -> bool:
    assert window.administrations is not None
    model = window.administrations.model
    return any(OFFERED in str(model.index(row, 0).data()) for row in range(min(LOOKED_AT_ROWS, model.rowCount())))


def main() -> int:
    """Start the program and walk through it."""
    report, walk, data_dir = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    spare_imports()
    from samenop_desktop.gui.desktop import Desktop

    begun: list[Desktop | Walk] = []
    show_first = Desktop.show_first

    def shown(desktop: Desktop) -> None:
        show_first(desktop)
        on_first_paint(lambda _window: begun.append(Walk(desktop, Report(report), WALKS[walk])))

    # To be at hand: asking Qt for it would take 30 ms after the first paint, for PySide to find out what it is.
    Desktop.show_first = shown  # type: ignore[method-assign,assignment]  # hooked in from outside
    from samenop_desktop.bootstrap.command_line import run

    return run(["--data-dir", data_dir])


if __name__ == "__main__":
    sys.exit(main())
