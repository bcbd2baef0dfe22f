"""What a person's hands and eyes do in the tests of the windows."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QAccessible, QDesktopServices, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLineEdit, QMessageBox, QPushButton, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

WidgetT = TypeVar("WidgetT", bound=QWidget)


def type_text(widget: QWidget, text: str) -> None:
    """Types `text` into `widget`, letters with accents too (on those `keyClicks` ends the process)."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def fill(edit: QLineEdit, text: str) -> None:
    """Types `text` in place of what stands in `edit`."""
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    type_text(edit, text)


def press(control: QWidget) -> None:
    """Presses a button with the mouse."""
    QTest.mouseClick(control, Qt.MouseButton.LeftButton)


def given_the_keyboard(qtbot: QtBot, window: QWidget) -> None:
    """Waits until the window manager has made `window` the active one; before that nothing in it has the focus."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def visible(parent: QWidget, kind: type[WidgetT]) -> list[WidgetT]:
    """The widgets of `kind` below `parent` that can be seen."""
    return [widget for widget in parent.findChildren(kind) if widget.isVisible()]


def shown(qtbot: QtBot, parent: QWidget, kind: type[WidgetT]) -> WidgetT:
    """Waits for the one widget of `kind` to be seen below `parent`."""
    qtbot.waitUntil(lambda: bool(visible(parent, kind)))
    (widget,) = visible(parent, kind)
    return widget


def button(parent: QWidget, words: str) -> QAbstractButton:
    """The visible button that says `words`."""
    found = [one for one in visible(parent, QPushButton) if one.text().replace("&", "") == words]
    assert len(found) == 1, f"{words}: {[one.text() for one in visible(parent, QPushButton)]}"
    return found[0]


def answer(qtbot: QtBot, parent: QWidget, words: str) -> str:
    """Waits for a question over `parent`, presses the button that says `words`, and returns the question."""
    box = shown(qtbot, parent, QMessageBox)
    question = f"{box.text()}\n{box.informativeText()}"
    button(box, words).click()
    return question


def spoken_name(widget: QWidget) -> str:
    """What a screen reader calls `widget`."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


def dialogs(parent: QWidget) -> list[QDialog]:
    """The dialogs that stand open over `parent`."""
    return visible(parent, QDialog)


class Browser(QObject):
    """Stands where the system's browser and mail program would, and remembers what they were to open."""

    def __init__(self, *schemes: str) -> None:
        super().__init__()
        self.opened: list[QUrl] = []
        self._schemes = schemes

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url)

    def stand_in(self) -> Iterator[Browser]:
        """As the body of a fixture."""
        for scheme in self._schemes:
            QDesktopServices.setUrlHandler(scheme, self, "open")  # type: ignore[arg-type]  # PySide takes no bytes here
        yield self
        for scheme in self._schemes:
            QDesktopServices.unsetUrlHandler(scheme)
