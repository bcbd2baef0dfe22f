"""One button of the ribbon."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from samenop_desktop.gui import icons

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QShowEvent

ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})
SMALL = 20
LARGE = 32
LARGE_WIDTH = 84


class Room(IntEnum):
    """How much room there is for the buttons: less by each step."""

    FULL = 0
    SMALL = 1
    ICONS = 2


class ButtonPlan(NamedTuple):
    """What a button says, shows and does; `key_tip` is its letter after Alt, unique on its tab.

    A large button is for daily work: its icon stands above the text.
    """

    name: str
    icon: str
    key_tip: str
    act: Callable[[], None]
    is_large: bool = False
    hint: str = ""


class RibbonButton(QToolButton):
    """Shows its text below or beside its icon, by the room there is; its name stays in one line for screen readers."""

    def __init__(self, plan: ButtonPlan, parent: QWidget) -> None:
        super().__init__(parent)
        self.plan = plan
        self._reason = ""
        self._room: Room | None = None
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(plan.name)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        # Drawn when it is first shown; until then a blank one takes its room.
        self.setIcon(QIcon(QPixmap(1, 1)))
        self._is_drawn = False
        self.clicked.connect(lambda _checked: plan.act())

    def set_room(self, room: Room) -> None:
        """Takes the shape that fits; its group gives it the first one."""
        if room is self._room:
            return
        self._room = room
        if self.plan.is_large and room is Room.FULL:
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            self.setText(_in_two_lines(self.plan.name))
            self.setMinimumWidth(LARGE_WIDTH)
            self._set_icon_size(LARGE)
        else:
            beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            only = Qt.ToolButtonStyle.ToolButtonIconOnly
            self.setToolButtonStyle(beside if room is not Room.ICONS else only)
            self.setText(self.plan.name)
            self.setMinimumWidth(0)
            self._set_icon_size(SMALL)
        self._say()

    def set_reason(self, reason: str) -> None:
        """Greys the button with `reason`; an empty one makes it usable."""
        self._reason = reason
        self.setEnabled(not reason)
        self._say()

    def showEvent(self, event: QShowEvent) -> None:
        """Draws the icon the first time: half of the buttons stand on a tab that few starts look at."""
        if not self._is_drawn:
            self._is_drawn = True
            icons.put(self, self.plan.icon, self.iconSize().width())
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leaves the arrows to the ribbon, which knows what stands beside this button."""
        if event.key() in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _set_icon_size(self, size: int) -> None:
        if self._is_drawn and size != self.iconSize().width():
            icons.put(self, self.plan.icon, size)
        else:
            self.setIconSize(QSize(size, size))

    def _say(self) -> None:
        hint = self._reason or self.plan.hint
        self.setAccessibleDescription(hint)
        self.setToolTip(f"{self.plan.name}: {hint}" if hint and self._room is Room.ICONS else hint or self.plan.name)


def _in_two_lines(name: str) -> str:
    """`name` broken at the space nearest to its middle; in two lines even when it has no space, so that all line up."""
    middle = len(name) / 2
    spaces = [position for position, letter in enumerate(name) if letter == " "]
    if not spaces:
        return name + "\n"
    at = min(spaces, key=lambda position: abs(position - middle))
    return f"{name[:at]}\n{name[at + 1 :]}"
