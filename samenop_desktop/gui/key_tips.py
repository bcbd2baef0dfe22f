"""Key tips: Alt shows a letter on everything in the ribbon, the letter presses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget

if TYPE_CHECKING:
    from samenop_desktop.gui.ribbon import Ribbon


class KeyTips(QObject):
    """Watches the keys that reach `window` and shows the key tips of its ribbon.

    Alt pressed and let go shows them, or hides them again; so do Escape, a click, and every other key.
    """

    def __init__(self, ribbon: Ribbon, window: QWidget) -> None:
        super().__init__(window)
        self._ribbon = ribbon
        self._window = window
        self._labels: list[QLabel] = []
        self._focused_before: QWidget | None = None
        self._alt_alone = False
        window.installEventFilter(self)
        ribbon.installEventFilter(self)

    @property
    def are_shown(self) -> bool:
        """Whether the letters stand there now."""
        return bool(self._labels)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes the keys that are meant for the tips, and no others."""
        kind = event.type()
        if watched is not self._window and watched is not self._ribbon:
            self._watch_beside_alt(event)
        elif isinstance(event, QKeyEvent) and kind is QEvent.Type.KeyPress:
            return self._on_key_pressed(event)
        elif isinstance(event, QKeyEvent) and kind is QEvent.Type.KeyRelease and event.key() == Qt.Key.Key_Alt:
            was_alone = self._alt_alone
            self._end_alt()
            if was_alone:
                self._toggle()
                return True
        elif self.are_shown and kind in {
            QEvent.Type.MouseButtonPress,
            QEvent.Type.WindowDeactivate,
            QEvent.Type.Resize,
        }:
            self.hide()
        return False

    def hide(self) -> None:
        """Takes the letters away and gives the focus back."""
        if not self._labels:
            return
        for label in self._labels:
            label.hide()
            label.deleteLater()
        self._labels.clear()
        before, self._focused_before = self._focused_before, None
        if before is not None and self._window.focusWidget() is self._ribbon:
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ribbon.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if self._ribbon.is_folded:
            self._ribbon.set_folded(True)

    def _on_key_pressed(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Alt:
            if not event.isAutoRepeat():
                self._begin_alt()
            return False
        self._end_alt()
        if not self.are_shown:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            self._press(event.text().upper())
        return True

    def _begin_alt(self) -> None:
        application = QApplication.instance()
        if not self._alt_alone and application is not None:
            self._alt_alone = True
            # What a field keeps to itself does not reach the window; watched only while Alt is down.
            application.installEventFilter(self)

    def _end_alt(self) -> None:
        application = QApplication.instance()
        if self._alt_alone and application is not None:
            self._alt_alone = False
            application.removeEventFilter(self)

    def _watch_beside_alt(self, event: QEvent) -> None:
        other_key = isinstance(event, QKeyEvent) and event.key() != Qt.Key.Key_Alt
        if other_key or event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.ApplicationDeactivate}:
            self._end_alt()

    def _toggle(self) -> None:
        if self.are_shown:
            self.hide()
            return
        self._focused_before = self._window.focusWidget()
        self._ribbon.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._ribbon.show_page()
        self._ribbon.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._show()

    def _show(self) -> None:
        bar = self._ribbon.tab_bar
        for index, plan in enumerate(self._ribbon.plans):
            self._add(plan.key_tip, bar, bar.tabRect(index).center().x(), bar.tabRect(index).bottom())
        for button in self._ribbon.page.buttons:
            if button.isEnabled() and not button.isHidden():
                # Below a large button, under the icon of a small one: the text stays readable.
                x = button.width() // 2 if button.height() > button.iconSize().height() * 2 else 14
                self._add(button.plan.key_tip, button, x, button.height() - 4)

    def _add(self, letter: str, on: QWidget, x: int, y: int) -> None:
        label = QLabel(letter, self._window)
        label.setAutoFillBackground(True)
        label.setBackgroundRole(QPalette.ColorRole.Highlight)
        label.setForegroundRole(QPalette.ColorRole.HighlightedText)
        label.setContentsMargins(4, 0, 4, 0)
        label.adjustSize()
        place = on.mapTo(self._window, on.rect().topLeft())
        label.move(place.x() + x - label.width() // 2, place.y() + y - label.height() // 2)
        label.raise_()
        label.show()
        self._labels.append(label)

    def _press(self, letter: str) -> None:
        for index, plan in enumerate(self._ribbon.plans):
            if plan.key_tip == letter:
                self._ribbon.tab_bar.setCurrentIndex(index)
                for label in self._labels:
                    label.hide()
                    label.deleteLater()
                self._labels.clear()
                self._show()
                return
        pressed = [
            button for button in self._ribbon.page.buttons if button.plan.key_tip == letter and button.isEnabled()
        ]
        self.hide()
        for button in pressed:
            button.click()
