"""The client's pages as a process of their own, started and kept going by the desktop."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.gui.tasks import TaskRunner
    from samenop_desktop.settings.model import PortalSettings

LOG = logging.getLogger(__name__)

READY = "Bevestigingspagina: "
FIRST_PAUSE_MS = 1000
LONGEST_PAUSE_MS = 60_000
LOOK_SECONDS = 2
LOOK_AGAIN_MS = 5000
"""So soon it is seen that whoever ran the pages went home: a client may be waiting."""
END_MS = 9000
"""Longer than the pages take to answer what they have begun."""


class PortalState(StrEnum):
    """How it stands with the client's pages."""

    OFF = "off"
    STARTING = "starting"
    RUNNING = "running"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class PortalPlace:
    """Where the pages listen. `may_move` allows another port when that one is taken: no address names it."""

    host: str
    port: int
    public_url: str

    @property
    def may_move(self) -> bool:
        """Whether another port does as well."""
        return not self.public_url


class PortalProcess(QObject):
    """Runs the client's pages on this computer while the desktop is open and no public address says otherwise.

    Pages of the same store that run there already, of another desk, are used instead. A process that ends by itself
    is started again after a pause that doubles each time. `program` starts this program once more, `arguments` and
    `environment` let that find the same store, `store_id` tells its pages from those of another. Signals: `url_ready`
    (str) and `state_changed`.
    """

    url_ready = Signal(str)
    state_changed = Signal()

    def __init__(
        self,
        runner: TaskRunner,
        program: Sequence[str],
        arguments: Sequence[str],
        environment: Mapping[str, str],
        store_id: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._command = (*program, "portal", *arguments)
        self._environment = dict(environment)
        self._store_id = store_id
        self._place: PortalPlace | None = None
        self._process: QProcess | None = None
        self._retiring: list[QProcess] = []
        self._pause_ms = FIRST_PAUSE_MS
        self._port = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)
        self.state = PortalState.OFF
        self.url = ""
        self.last_words = ""

    def follow_settings(self, settings: PortalSettings) -> None:
        """Starts, moves or stops the pages as the settings say (D04); returns at once."""
        place = None if settings.is_public else place_of(settings)
        if place == self._place:
            return
        self.stop()
        if place is not None:
            self._place = place
            self._port = place.port
            self._pause_ms = FIRST_PAUSE_MS
            self._set_state(PortalState.STARTING)
            if not self._retiring:
                self._look()

    def stop(self) -> None:
        """Has the pages end as soon as what they are answering is answered; returns at once."""
        was_ready = self.state is PortalState.RUNNING
        self._place = None
        self._timer.stop()
        process, self._process = self._process, None
        self.url = ""
        self._set_state(PortalState.OFF)
        if process is None:
            return
        process.finished.disconnect(self._on_process_finished)
        process.errorOccurred.disconnect(self._on_process_error)
        self._retiring.append(process)
        process.finished.connect(self._on_retired)
        if was_ready:
            # It ends by itself when its standard input closes.
            process.closeWriteChannel()
        else:
            process.kill()

    def end(self) -> None:
        """Stops, and waits until every process has ended: for the end of the program."""
        self.stop()
        for process in list(self._retiring):
            if process.state() is not QProcess.ProcessState.NotRunning and not process.waitForFinished(END_MS):
                LOG.warning("The process of the client's pages does not end by itself")
                process.kill()
                process.waitForFinished(END_MS)

    def _on_retired(self) -> None:
        for process in list(self._retiring):
            if process.state() is QProcess.ProcessState.NotRunning:
                self._retiring.remove(process)
                process.deleteLater()
        if self._process is None:
            self._look()

    def _look(self) -> None:
        if self._place is not None:
            place, port, store_id = self._place, self._port, self._store_id
            self._runner.run(lambda: is_serving(place.host, port, store_id), self._on_looked, self._on_look_refused)

    def _on_looked(self, is_there: bool) -> None:
        if self._place is None:
            return
        if is_there:
            self.url = f"http://{_in_url(self._place.host)}:{self._port}"
            self._set_state(PortalState.ELSEWHERE)
            self.url_ready.emit(self.url)
            # Whoever runs them may go home before we do.
            self._timer.start(LOOK_AGAIN_MS)
        elif self._process is None:
            self._start_process(self._place)

    def _on_look_refused(self, error: SamenopError) -> None:
        LOG.warning("Looking for the client's pages was refused: %r", error)

    def _start_process(self, place: PortalPlace) -> None:
        self.url = ""
        self._set_state(PortalState.STARTING)
        environment = QProcessEnvironment.systemEnvironment()
        for name, value in self._environment.items():
            environment.insert(name, value)
        environment.insert("PYTHONUNBUFFERED", "1")
        environment.insert("PYTHONUTF8", "1")
        process = QProcess(self)
        process.setProcessEnvironment(environment)
        process.readyReadStandardOutput.connect(self._on_process_wrote)
        process.readyReadStandardError.connect(self._on_process_complained)
        process.finished.connect(self._on_process_finished)
        process.errorOccurred.connect(self._on_process_error)
        self._process = process
        process.setProgram(self._command[0])
        process.setArguments([*self._command[1:], "--host", place.host, "--port", str(self._port), "--with-parent"])
        process.start()

    def _on_process_wrote(self) -> None:
        process = self._process
        if process is None:
            return
        while process.canReadLine():
            line = bytes(process.readLine().data()).decode(errors="replace").strip()
            if line.startswith(READY):
                self.url = line.removeprefix(READY)
                self.last_words = ""
                self._pause_ms = FIRST_PAUSE_MS
                self._set_state(PortalState.RUNNING)
                self.url_ready.emit(self.url)

    def _on_process_complained(self) -> None:
        if self._process is not None:
            words = bytes(self._process.readAllStandardError().data()).decode(errors="replace").strip()
            if words:
                self.last_words = words.splitlines()[-1]
                LOG.info("The client's pages: %s", words)

    def _on_process_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._on_process_finished()

    def _on_process_finished(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
        if self._place is None:
            return
        was_running = self.state is PortalState.RUNNING
        self.url = ""
        if not was_running and self._place.may_move and self._port:
            LOG.info("The client's pages could not begin at port %d and try another", self._port)
            self._port = 0
        else:
            LOG.warning("The process of the client's pages ended by itself")
        self._set_state(PortalState.STARTING)
        self._timer.start(self._pause_ms)
        self._pause_ms = min(2 * self._pause_ms, LONGEST_PAUSE_MS)

    def _set_state(self, state: PortalState) -> None:
        if state is not self.state:
            self.state = state
            self.state_changed.emit()


def place_of(settings: PortalSettings) -> PortalPlace:
    """Where the pages listen on this computer: never for other computers, and on the port that the links name."""
    from samenop_desktop.settings.model import DEFAULT_PORTAL_HOST, is_loopback

    host = settings.host if is_loopback(settings.host) else DEFAULT_PORTAL_HOST
    return PortalPlace(host, urlsplit(settings.public_url).port or settings.port, settings.public_url)


def is_serving(host: str, port: int, store_id: str) -> bool:
    """Whether the client's pages of the store `store_id` answer there; looks for two seconds at most."""
    from urllib.error import URLError
    from urllib.request import urlopen

    if not port:
        return False
    try:
        with urlopen(f"http://{_in_url(host)}:{port}/gezond", timeout=LOOK_SECONDS) as answer:
            told = json.loads(answer.read(4096))
    except (URLError, OSError, ValueError):
        return False
    return isinstance(told, dict) and told.get("dienst") == "samenop-portal" and told.get("store") == store_id


def _in_url(host: str) -> str:
    return f"[{host}]" if ":" in host else host
