"""The ribbon: tabs with groups of buttons, usable by mouse, by keyboard and by key tips."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from samenop_desktop.gui.ribbon_button import ButtonPlan, RibbonButton, Room
from samenop_desktop.gui.theme import colours

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ROWS = 3
"""Small buttons stand in columns of this many."""

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class GroupPlan(NamedTuple):
    """A group by its caption."""

    caption: str
    buttons: Sequence[ButtonPlan]


class TabPlan(NamedTuple):
    """A tab by its name; `key_tip` is its letter after Alt."""

    name: str
    key_tip: str
    groups: Sequence[GroupPlan]


class RibbonGroup(QWidget):
    """Buttons above their caption, and a line to the group after it."""

    def __init__(self, plan: GroupPlan, parent: QWidget) -> None:
        super().__init__(parent)
        self.buttons = [RibbonButton(button, self) for button in plan.buttons]
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2)
        self._grid.setVerticalSpacing(0)
        self._caption = QLabel(plan.caption, self)
        self._caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        font = self._caption.font()
        font.setPointSizeF(font.pointSizeF() * 0.9)
        self._caption.setFont(font)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 9, 2)
        column.setSpacing(2)
        column.addLayout(self._grid, 1)
        column.addWidget(self._caption)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._colour()

    def hide_buttons(self, names: frozenset[str]) -> None:
        """Shows all buttons but these, and itself while any is left."""
        for widget, hides in (
            *((button, button.plan.name in names) for button in self.buttons),
            (self, all(button.plan.name in names for button in self.buttons)),
        ):
            # Told what it does already, a widget would still lay out everything in it.
            if widget.isHidden() != hides:
                widget.setHidden(hides)

    def set_room(self, room: Room) -> None:
        """Puts the buttons as the room allows: large ones take a column, small ones stand in columns of three."""
        while self._grid.takeAt(0) is not None:
            pass
        column = row = 0
        for button in self.buttons:
            button.set_room(room)
            if button.isHidden():
                continue
            if button.plan.is_large and room is Room.FULL:
                column += bool(row)
                self._grid.addWidget(button, 0, column, ROWS, 1, Qt.AlignmentFlag.AlignTop)
                column, row = column + 1, 0
                continue
            self._grid.addWidget(button, row, column, Qt.AlignmentFlag.AlignTop)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            row += 1
            if row == ROWS:
                column, row = column + 1, 0
        self._grid.setRowStretch(ROWS, 1)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the colours of the program."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._colour()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the line at the right."""
        with QPainter(self) as painter:
            painter.setPen(QPen(QColor(colours(self.palette()).line), 1))
            painter.drawLine(self.width() - 1, 8, self.width() - 1, self.height() - 8)

    def _colour(self) -> None:
        colour = QColor(colours(self.palette()).muted)
        palette = self._caption.palette()
        if palette.color(QPalette.ColorRole.WindowText) != colour:
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            self._caption.setPalette(palette)


class RibbonPage(QWidget):
    """The groups of one tab, beside each other, once they were put together."""

    def __init__(self, plan: TabPlan, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(plan.name)
        self.plan = plan
        self.groups: list[RibbonGroup] = []
        self._widths: dict[Room, int] = {}
        self._room: Room | None = None

    def put_together(self) -> None:
        """Makes the groups with their buttons."""
        self.groups = [RibbonGroup(group, self) for group in self.plan.groups]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for group in self.groups:
            row.addWidget(group)
        row.addStretch(1)
        self.set_room(Room.FULL)

    @property
    def buttons(self) -> list[RibbonButton]:
        """All buttons, in the order of the keyboard."""
        return [button for group in self.groups for button in group.buttons]

    def set_room(self, room: Room) -> None:
        """Gives all groups the same room."""
        if room is self._room:
            return
        self._room = room
        for group in self.groups:
            group.set_room(room)
        row = self.layout()
        if row is not None:
            row.invalidate()

    def width_at(self, room: Room) -> int:
        """How wide the page is with that room; measured once for each."""
        if room not in self._widths:
            self.set_room(room)
            self._widths[room] = sum(group.sizeHint().width() for group in self.groups if not group.isHidden())
        return self._widths[room]

    def lay_out(self) -> None:
        """Puts everything in its place now: a page that was hidden still has the places of an earlier shape."""
        for widget in (*self.groups, self):
            layout = widget.layout()
            if layout is not None:
                layout.activate()

    def forget_widths(self) -> None:
        """Measures and lays out anew: the font changed, or which buttons show."""
        self._widths.clear()
        self._room = None


class Ribbon(QWidget):
    """The ribbon of a window. `folded_changed` tells that it was folded or unfolded for good.

    Only the first page is put together at once, for a window that opens waits for it; another when something on it is
    asked for, or by `put_together` once there is time.
    Folded, only the tabs show; pressing one shows its buttons until one is used. Alt shows the key tips.
    """

    folded_changed = Signal(bool)
    tab_changed = Signal()

    def __init__(self, tabs: Sequence[TabPlan], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Lint met sneltoetsen")
        # Before there is anything in it: each widget would be told of its new colours.
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.plans = tuple(tabs)
        self._is_folded = False
        self._ignores_click = False
        self._hidden: frozenset[str] = frozenset()
        self._reasons: dict[str, str] = {}
        self.tab_bar = QTabBar(self)
        self.tab_bar.setAccessibleName("Lint")
        self.tab_bar.setDrawBase(False)
        self.tab_bar.setExpanding(False)
        self.tab_bar.setToolTip("Dubbelklik op een tabblad klapt het lint in of uit (Ctrl+F1)")
        self._stack = QStackedWidget(self)
        self._stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.pages: list[RibbonPage] = []
        for plan in tabs:
            self.tab_bar.addTab(plan.name)
            page = RibbonPage(plan, self)
            self.pages.append(page)
            self._stack.addWidget(page)
        self._put_together(self.pages[0])
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 0)
        column.setSpacing(0)
        column.addWidget(self.tab_bar)
        column.addWidget(self._stack)
        self.tab_bar.currentChanged.connect(self._on_tab_changed)
        self.tab_bar.tabBarClicked.connect(self._on_tab_clicked)
        self.tab_bar.tabBarDoubleClicked.connect(self._on_tab_double_clicked)

    @property
    def is_folded(self) -> bool:
        """Whether only the tabs show."""
        return self._is_folded

    @property
    def page(self) -> RibbonPage:
        """The page of the present tab."""
        return self.pages[self.tab_bar.currentIndex()]

    def button(self, name: str) -> RibbonButton:
        """The button of that name; raises StopIteration when there is none."""
        page = next(
            page for page in self.pages for group in page.plan.groups for plan in group.buttons if plan.name == name
        )
        self._put_together(page)
        return next(button for button in page.buttons if button.plan.name == name)

    def hide_buttons(self, names: frozenset[str]) -> None:
        """Shows all buttons but these, and the groups with any."""
        self._hidden = names
        for page in self.pages:
            self._hide_buttons_of(page)
        # Before it is shown it has no width of its own; then it fits itself once it gets one.
        if self.isVisible():
            self._fit()

    def set_reasons(self, reasons: Mapping[str, str]) -> None:
        """Greys the buttons of these names, each with its reason, and makes those usable that have an empty one."""
        self._reasons.update(reasons)
        for page in self.pages:
            self._grey_buttons_of(page)

    def put_together(self) -> None:
        """Makes what nobody has looked at yet."""
        for page in self.pages:
            self._put_together(page)

    def show_page(self) -> None:
        """Shows the buttons, folded or not."""
        self._stack.show()

    def set_folded(self, folded: bool) -> None:
        """Shows the tabs only, or the buttons too."""
        self._stack.setVisible(not folded)
        if folded != self._is_folded:
            self._is_folded = folded
            self.folded_changed.emit(folded)

    def minimumSizeHint(self) -> QSize:
        """As narrow as icons alone allow."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives the buttons the shape that fits the width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Measures again when the font changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            for page in self.pages:
                page.forget_widths()
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from button to button, Ctrl+F1 folds."""
        if event.key() == Qt.Key.Key_F1 and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_folded(not self._is_folded)
            return
        usable = [button for button in self.page.buttons if button.isEnabled() and not button.isHidden()]
        focused = self.focusWidget()
        step = STEPS.get(Qt.Key(event.key()))
        if step is not None and isinstance(focused, RibbonButton) and focused in usable:
            usable[(usable.index(focused) + step) % len(usable)].setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the line below."""
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.setPen(QPen(QColor(colours(self.palette()).line), 1))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def _fit(self) -> None:
        available = self.width() - 16
        pages = [page for page in self.pages if page.groups]
        for page in pages:
            # Only as many shapes are tried as need be: each is a layout of its own.
            page.set_room(next((room for room in Room if page.width_at(room) <= available), Room.ICONS))
        self._stack.setFixedHeight(max(page.sizeHint().height() for page in pages))

    def _put_together(self, page: RibbonPage) -> None:
        if page.groups:
            return
        page.put_together()
        before: QWidget = self.tab_bar
        for button in page.buttons:
            button.clicked.connect(self._on_button_clicked)
            # After whatever the window made meanwhile they would come, by themselves.
            self.setTabOrder(before, button)
            before = button
        self._hide_buttons_of(page)
        self._grey_buttons_of(page)
        if self.isVisible():
            self._fit()

    def _hide_buttons_of(self, page: RibbonPage) -> None:
        for group in page.groups:
            group.hide_buttons(self._hidden)
        page.forget_widths()

    def _grey_buttons_of(self, page: RibbonPage) -> None:
        for button in page.buttons:
            if button.plan.name in self._reasons:
                button.set_reason(self._reasons[button.plan.name])

    def _on_tab_changed(self, index: int) -> None:
        self._put_together(self.pages[index])
        self._stack.setCurrentIndex(index)
        self.pages[index].lay_out()
        self.tab_changed.emit()

    def _on_tab_double_clicked(self, _index: int) -> None:
        self.set_folded(not self._is_folded)
        # Qt tells of the second click as a single one too, after this.
        self._ignores_click = True

    def _on_tab_clicked(self, index: int) -> None:
        if self._ignores_click:
            self._ignores_click = False
        elif self._is_folded and index >= 0:
            self._stack.setVisible(not self._stack.isVisible() or index != self.tab_bar.currentIndex())

    def _on_button_clicked(self) -> None:
        self._stack.setVisible(not self._is_folded)
