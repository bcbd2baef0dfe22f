"""What the tests of the windows share."""

from __future__ import annotations

from functools import partialmethod
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from samenop_desktop.gui.application import speak_dutch
from samenop_desktop.gui.desk import Desk
from samenop_desktop.gui.enter_key import EnterPresses
from samenop_desktop.gui.garbage import GarbageRounds
from samenop_desktop.gui.interaction import UNEXPECTED_NAME
from samenop_desktop.gui.portal_process import PortalProcess
from samenop_desktop.gui.preferences import Preferences
from samenop_desktop.gui.store_watch import StoreWatch
from samenop_desktop.gui.tasks import TaskRunner
from samenop_desktop.gui.theme import Theme
from samenop_desktop.settings.places import open_data_dir
from tests.gui.computer import Computer, with_office
from tests.gui.hands import given_the_keyboard
from tests.services.making import make_office

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from samenop_desktop.services.application import Application

PATIENCE_MS = 20_000


class PatientBot(QtBot):
    """Waits longer than pytest-qt by itself: a busy machine is slow, and a wait ends as soon as its condition holds."""

    waitUntil = partialmethod(QtBot.waitUntil, timeout=PATIENCE_MS)  # noqa: N815 - pytest-qt's name
    waitSignal = partialmethod(QtBot.waitSignal, timeout=PATIENCE_MS)  # noqa: N815 - pytest-qt's name
    waitSignals = partialmethod(QtBot.waitSignals, timeout=PATIENCE_MS)  # noqa: N815 - pytest-qt's name


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's own, with more patience."""
    return PatientBot(request)


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """With Qt's style as the program has it."""
    return ["samenop-desktop", "-style", "Fusion"]


@pytest.fixture(autouse=True, scope="session")
def dressed(qapp: QApplication) -> Theme:
    """The program's own look, keys, Dutch and looking for garbage, as in the program itself."""
    speak_dutch(qapp)
    EnterPresses(qapp)
    GarbageRounds(qapp)
    return Theme(qapp, "light")


@pytest.fixture(autouse=True)
def nothing_unexpected(qapp: QApplication) -> Iterator[None]:
    """Fails a test that left the dialog for unforeseen errors standing."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    boxes = [box for box in qapp.topLevelWidgets() if box.objectName() == UNEXPECTED_NAME and box.isVisible()]
    assert boxes == []


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[TaskRunner]:
    """A runner whose jobs have all ended when the test has."""
    runner = TaskRunner()
    yield runner
    assert runner.close(5000)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def desk(embedded_application: Application, runner: TaskRunner) -> Iterator[Desk]:
    """A desk with an office signed in, over a real embedded store, seen once; nothing more runs until a test starts it.

    A test whose job ends in a way that nobody foresaw fails.
    """
    app = embedded_application
    unforeseen: list[object] = []
    runner.failed.connect(lambda _receiver, error: unforeseen.append(error))
    actor = make_office(app)
    watch = StoreWatch(runner, app.changes.number, app.work.run_due, runner)
    watch.look()
    yield Desk(
        app=app,
        runner=runner,
        signed_in=app.accounts.signed_in(actor),
        preferences=Preferences(app.data_dir.root),
        watch=watch,
        portal=PortalProcess(runner, [], [], {}, app.store_id, runner),
    )
    assert unforeseen == []


@pytest.fixture
def host(qtbot: QtBot, desk: Desk) -> QWidget:
    """The window that others open over; they all go with it."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    given_the_keyboard(qtbot, window)
    return window


@pytest.fixture
def computer(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Computer]:
    """A computer on which the program has not been started yet."""
    data_dir = open_data_dir(tmp_path / "data", {})
    # With an address of its own elsewhere no pages are started on this computer.
    data_dir.settings_path.write_text('[portal]\npublic_url = "https://bevestigen.devries.test"\n')
    computer = Computer(qapp, qtbot, data_dir)
    yield computer
    computer.may_open.set()
    for desktop in list(computer.running):
        computer.stop(desktop)


@pytest.fixture
def office(computer: Computer) -> Computer:
    """A computer on which an office has been set up."""
    with_office(computer, computer.data_dir, make_office)
    return computer
