"""Starting Qt: the window first, everything heavy after it."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication

from samenop_desktop.gui import icons
from samenop_desktop.gui.desktop import Desktop
from samenop_desktop.gui.enter_key import EnterPresses
from samenop_desktop.gui.garbage import GarbageRounds

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType

    from samenop_desktop.credentials.contract import Credentials
    from samenop_desktop.gui.tasks import IsCancelled, OnProgress
    from samenop_desktop.services.application import Application
    from samenop_desktop.services.rows import AdministrationQuery, FirstLook
    from samenop_desktop.settings.places import DataDir

LOG = logging.getLogger(__name__)

SWITCH_SECONDS = 0.0005
"""How long a busy thread may keep the interpreter from the one that asks for it.

Every call into Qt lets go of it: at Python's own 5 ms a slot with thirty calls would wait 150 ms beside a busy pool.
"""
SMALLEST_FONT = 10.0
"""In points; some systems report 9, which is small for a whole working day."""


class DesktopStart(NamedTuple):
    """What the window needs before anything is open, and how to open it.

    All that is called here blocks and runs in the pool, never before the first paint. `credentials` are those of a
    data directory, and `first_look` is taken at its embedded store with the secret that they keep; `load_sample`
    returns the data directory of the sample office, where one signs in with `sample_email` and `sample_password`.
    `program` starts this program once more, for the client's pages.
    """

    data_dir: DataDir
    database_url: str | None
    credentials: Callable[[DataDir], Credentials]
    first_look: Callable[[DataDir, str, AdministrationQuery, int], FirstLook | None]
    open_application: Callable[[DataDir, str | None], Application]
    load_sample: Callable[[DataDir, OnProgress, IsCancelled], DataDir]
    sample_email: str
    sample_password: str
    program: Sequence[str]


def run_desktop(start: DesktopStart) -> int:
    """Shows the program until its last window is closed and returns the exit code."""
    sys.setswitchinterval(SWITCH_SECONDS)
    application = make_qt_application(sys.argv)
    sys.excepthook = _report
    desktop = Desktop(application, start)
    desktop.show_first()
    try:
        return application.exec()
    finally:
        desktop.end()


def make_qt_application(arguments: Sequence[str]) -> QApplication:
    """Qt's application, in Dutch, with the program's name, icon and font."""
    QLocale.setDefault(QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands))
    # Asked for here and not by setStyle, which returns the style: making Python know that class takes 6 ms.
    application = QApplication([*arguments, "-style", "Fusion"])
    application.setApplicationName("samenop-desktop")
    application.setApplicationDisplayName("")
    application.setDesktopFileName("samenop-desktop")
    speak_dutch(application)
    EnterPresses(application)
    GarbageRounds(application)
    font = application.font()
    if font.pointSizeF() < SMALLEST_FONT:
        font.setPointSizeF(SMALLEST_FONT)
        application.setFont(font)
    symbol = QIcon()
    for size in (16, 32, 64):
        symbol.addPixmap(icons.draw("samenop", size, QColor("#1d4583"), 1.0))
    application.setWindowIcon(symbol)
    return application


def speak_dutch(application: QApplication) -> None:
    """Has Qt's own texts (dialogs, context menus) in Dutch."""
    translator = QTranslator(application)
    if translator.load("qtbase_nl", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(translator)
    else:
        LOG.warning("Qt's Dutch texts are not there")


def _report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """What goes wrong in a slot ends up here: into the log, and said once."""
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    from samenop_desktop.gui import interaction

    LOG.error("Unexpected", exc_info=(kind, error, trace))
    interaction.report_unexpected(QApplication.activeWindow(), error)
