"""A computer with a keyring, on which the whole program is started as a person starts it."""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from samenop_desktop.bootstrap.application import Replacements, open_application
from samenop_desktop.bootstrap.desktop import take_first_look
from samenop_desktop.bootstrap.sample_office import SAMPLE_EMAIL
from samenop_desktop.credentials.memory import MemoryCredentials
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.gui.application import DesktopStart
from samenop_desktop.gui.desktop import Desktop
from samenop_desktop.gui.main_window.main_window import MainWindow
from samenop_desktop.settings.places import open_data_dir
from tests.gui.hands import fill, visible
from tests.services.making import PASSWORD, make_office

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.sign_in.sign_in_window import SignInWindow
    from samenop_desktop.gui.tasks import IsCancelled, OnProgress
    from samenop_desktop.services.application import Application
    from samenop_desktop.settings.places import DataDir

WindowT = TypeVar("WindowT", bound=QWidget)

EMAIL = "kantoor@devries.test"
NEW = "een heel nieuw wachtwoord"
PATIENCE = 60


@dataclass
class Computer:
    """One computer with a keyring and a data directory, on which the program is started, perhaps more than once."""

    qapp: QApplication
    qtbot: QtBot
    data_dir: DataDir
    keyring: MemoryCredentials = field(default_factory=MemoryCredentials)
    refusals: list[ErrorCode] = field(default_factory=list)
    running: list[Desktop] = field(default_factory=list)
    is_opening: Event = field(default_factory=Event)
    may_open: Event = field(default_factory=Event)
    """Until it is set the store is on its way."""

    def __post_init__(self) -> None:
        self.may_open.set()

    def open_application(self, data_dir: DataDir, database_url: str | None) -> Application:
        self.is_opening.set()
        assert self.may_open.wait(PATIENCE)
        if self.refusals:
            raise SamenopError(self.refusals.pop(), reason="geen antwoord")
        return open_application(data_dir, database_url, Replacements(credentials=self.keyring))

    def load_sample(self, data_dir: DataDir, on_progress: OnProgress, is_cancelled: IsCancelled) -> DataDir:
        sample = open_data_dir(data_dir.root / "voorbeeld", {})
        with_office(self, sample, lambda app: make_office(app, "Kantoor Voorbeeld", SAMPLE_EMAIL))
        (sample.root / "voorbeeld").touch()
        on_progress(1, 1)
        return sample

    def start(self) -> Desktop:
        desktop = Desktop(
            self.qapp,
            DesktopStart(
                data_dir=self.data_dir,
                database_url=None,
                credentials=lambda _data_dir: self.keyring,
                first_look=take_first_look,
                open_application=self.open_application,
                load_sample=self.load_sample,
                sample_email=SAMPLE_EMAIL,
                sample_password=PASSWORD,
                program=(),
            ),
        )
        self.running.append(desktop)
        desktop.show_first()
        return desktop

    def stop(self, desktop: Desktop) -> None:
        self.running.remove(desktop)
        if desktop.window is not None:
            desktop.window.close()
            desktop.window.deleteLater()
        desktop.end()
        desktop.deleteLater()

    def window(self, desktop: Desktop, kind: type[WindowT]) -> WindowT:
        """Waits for the window of `kind` to stand there, with the store open behind it."""
        self.qtbot.waitUntil(lambda: isinstance(desktop.window, kind) and desktop.app is not None)
        assert isinstance(desktop.window, kind)
        return desktop.window

    def main_window(self, desktop: Desktop) -> MainWindow:
        """Waits for the main window with its list filled, and with all that begins after that."""
        window = self.window(desktop, MainWindow)
        self.qtbot.waitUntil(lambda: window._is_settled and is_warm(window) and not desktop.runner.is_busy())
        return window


def is_warm(window: MainWindow) -> bool:
    openings = window._openings
    return openings is not None and openings.warming_up is not None and openings.warming_up.is_done


def with_office(computer: Computer, data_dir: DataDir, act: Callable[[Application], object]) -> None:
    application = open_application(data_dir, None, Replacements(credentials=computer.keyring))
    act(application)
    application.close()


def sign_in(window: SignInWindow, email: str = EMAIL, password: str = PASSWORD, *, stay: bool = False) -> None:
    fill(window.form.email_edit, email)
    fill(window.form.password_edit, password)
    if stay:
        QTest.keyClick(window.form.stay_signed_in_box, Qt.Key.Key_Space)
    QTest.keyClick(window.form.password_edit, Qt.Key.Key_Return)


def labels(window: QWidget) -> str:
    return "\n".join(label.text() for label in visible(window, QLabel))
