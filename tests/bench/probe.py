"""Runs a program as it is and writes down from within when its first window was painted, and how its GUI thread fares.

`python -m tests.bench.probe REPORT start|watch bare|query|program [arguments of the program]`: each line of REPORT is a
JSON object. `start` ends the program once its window was seen, or the list in it and what can be done with it; `watch`
lets it run and notes stalls. `bare` is a window with nothing, `query` one after the imports and the one query of any
program with a list.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if sys.argv[3:4] == ["program"]:
    # Before PySide, as the program itself does: of what is imported after it, PySide would read the source.
    from samenop_desktop.bootstrap import command_line, desktop  # noqa: F401

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView, QToolButton, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QAbstractItemModel

BEAT_MS = 5
NOTED_MS = 15
LOOK_MS = 5
LOOKED_AT_ROWS = 20
READY_BUTTON = "Online samenwerken"
"""What it opens needs the whole store, its services and who is signed in."""


class Report:
    """The file that whoever measures reads."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("a", encoding="utf-8")

    def close(self) -> None:
        """Nothing more will be noted."""
        self._file.close()

    def note(self, **values: object) -> None:
        """Write one line, whole and at once."""
        self._file.write(f"{json.dumps(values, ensure_ascii=False)}\n")
        self._file.flush()


class PaintWatch(QObject):
    """Calls `on_painted` once, after the first window was painted and its picture handed to the screen."""

    def __init__(self, on_painted: Callable[[QWidget], None]) -> None:
        super().__init__()
        self._on_painted = on_painted
        self._is_done = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt fixes the name
        """Waits for the paint event of a window."""
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            # From now on it would only cost time, at every event.
            watched.removeEventFilter(self)
            if not self._is_done:
                self._is_done = True
                QTimer.singleShot(0, self, lambda: self._on_painted(watched))
        return False


class StallWatch(QObject):
    """A heart that beats in the GUI thread; a beat that comes late is a stall.

    With it is noted how much of it the thread itself reckoned, and how much of it all processors were taken by others.
    """

    def __init__(self, report: Report) -> None:
        super().__init__()
        self._report = report
        self._beat = time.monotonic()
        self._cpu = time.thread_time()
        self._schedule = os.open("/proc/thread-self/schedstat", os.O_RDONLY)
        self._waited = self._wait()
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_beat)
        self._timer.start()

    def stop(self) -> None:
        """Let the heart rest."""
        self._timer.stop()
        os.close(self._schedule)

    def _wait(self) -> float:
        """Milliseconds that this thread was ready to go on and no processor was free."""
        _ran, waited, _times = os.pread(self._schedule, 100, 0).split()
        return int(waited) / 1e6

    def _on_beat(self) -> None:
        now, cpu, waited = time.monotonic(), time.thread_time(), self._wait()
        stall = (now - self._beat) * 1000 - BEAT_MS
        if stall > NOTED_MS:
            self._report.note(stall=stall, cpu=(cpu - self._cpu) * 1000, waited=waited - self._waited, at=now)
        self._beat, self._cpu, self._waited = now, cpu, waited


class StartProbe(QObject):
    """Notes the first paint, what was painted, when the list is filled and when it can be worked with; ends it all."""

    def __init__(self, report: Report, *, has_list: bool) -> None:
        super().__init__()
        self._report = report
        self._has_list = has_list
        self._painted: dict[str, float] = {}
        self._picture = QImage()
        self._views: list[QTableView] = []
        self._buttons: list[QToolButton] = []
        self._filled: dict[str, object] = {}
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look_at_list)

    def on_painted(self, window: QWidget) -> None:
        """The window stands there: that is the moment. The picture is looked at when nothing is measured any more."""
        self._painted = {"painted": time.monotonic(), "resident": _resident_kib()}
        self._picture = window.grab().toImage()
        if self._has_list:
            # Once: at each look it would take as long as the start itself does meanwhile.
            self._views = window.findChildren(QTableView)
            self._buttons = window.findChildren(QToolButton)
            self._timer.start()
        else:
            self._note_painted()
            QApplication.exit()

    def _note_painted(self) -> None:
        picture = self._picture
        self._report.note(**self._painted, width=picture.width(), height=picture.height(), colours=_colours(picture))

    def _look_at_list(self) -> None:
        for view in self._views:
            names = _names(view.model())
            if names and all(names):
                self._filled = self._filled or {"filled": time.monotonic(), "names": names}
                self._look_at_button(names)

    def _look_at_button(self, names: list[str]) -> None:
        (button,) = (found for found in self._buttons if found.accessibleName() == READY_BUTTON)
        if button.isEnabled():
            self._timer.stop()
            ready = time.monotonic()
            self._note_painted()
            self._report.note(**self._filled)
            self._report.note(ready=ready, names=names, resident=_resident_kib())
            QApplication.closeAllWindows()


def _resident_kib() -> int:
    """What of this process is in memory now, in KiB."""
    (line,) = (line for line in Path("/proc/self/status").read_text("ascii").splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1])


def _colours(picture: QImage) -> int:
    """How many different colours a window shows: one painted with nothing on it has but one or two."""
    return len({picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)})


def _names(model: QAbstractItemModel | None) -> list[str]:
    """What stands in the first column of the first rows; a view that nobody gave a model has none."""
    if model is None:
        return []
    return [str(model.index(row, 0).data()) for row in range(min(model.rowCount(), LOOKED_AT_ROWS))]


def on_first_paint(on_painted: Callable[[QWidget], None]) -> None:
    """Has the paint watched from the moment the program starts to handle events."""
    run = QApplication.exec

    def watched_run(*_self: object) -> int:
        watch = PaintWatch(on_painted)
        # Not on the application: it would be asked about objects of kinds that Python has not met, and PySide goes
        # through all its classes to find out what they are. That took 40 ms, of the bare window as well.
        for window in QApplication.topLevelWidgets():
            window.installEventFilter(watch)
        return run()

    QApplication.exec = watched_run  # type: ignore[method-assign]  # the one place to hook in from outside


def _run_bare() -> int:
    application = QApplication(["bare"])
    window = QMainWindow()
    window.resize(1080, 680)
    window.show()
    return application.exec()


def _run_query(url: str) -> int:
    import keyring  # noqa: F401  # the floor imports what any such program needs
    from sqlalchemy import Integer, String, create_engine, select
    from sqlalchemy.orm import DeclarativeBase, Session, mapped_column

    class Base(DeclarativeBase):
        pass

    class Administration(Base):
        __tablename__ = "administration"
        id = mapped_column(Integer, primary_key=True)
        name = mapped_column(String)

    with Session(create_engine(url)) as session:
        rows = session.scalars(select(Administration).order_by(Administration.name).limit(LOOKED_AT_ROWS)).all()
        assert len(rows) > 0
    return _run_bare()


def main() -> int:
    """Run what was asked for under the probe."""
    path, what, program, *arguments = sys.argv[1:]
    report = Report(Path(path))
    keep: list[QObject] = []
    if what == "start":
        probe = StartProbe(report, has_list=program == "program")
        keep.append(probe)
        on_first_paint(probe.on_painted)
    else:
        on_first_paint(lambda _window: keep.append(StallWatch(report)))
    if program == "bare":
        return _run_bare()
    if program == "query":
        return _run_query(*arguments)
    from samenop_desktop.bootstrap.command_line import run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
