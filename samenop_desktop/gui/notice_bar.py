"""Notices inside a window: what happened or needs attention, without a box in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from samenop_desktop.gui import icons
from samenop_desktop.gui.theme import Tone, colours

if TYPE_CHECKING:
    from collections.abc import Callable

    from samenop_desktop.domain.errors import SamenopError

PICTURES = {
    Tone.NEUTRAL: "info",
    Tone.INFO: "info",
    Tone.GOOD: "check",
    Tone.WARN: "warning",
    Tone.BAD: "error",
}
SPOKEN = {Tone.WARN: "Let op", Tone.BAD: "Fout"}


class NoticeBar(QWidget):
    """A stack of notices at the top of a window; takes no room while there are none.

    A notice stays until the user closes it, until `clear`, or until another with the same `key` takes its place.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notices: dict[str, Notice] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_notice(
        self,
        tone: Tone,
        text: str,
        *,
        key: str = "",
        action: str = "",
        on_action: Callable[[], None] | None = None,
        can_close: bool = True,
    ) -> Notice:
        """Shows `text` with an optional button `action`; an empty `key` stands for the text itself."""
        key = key or text
        known = self._notices.get(key)
        if known is not None and known.says(tone, text, action):
            return known
        self.clear(key)
        notice = Notice(tone, text, action, on_action, can_close=can_close, parent=self)
        notice.close_button.clicked.connect(lambda: self.clear(key))
        self._notices[key] = notice
        self._column.addWidget(notice)
        self.show()
        # A layout shows it only when the event loop comes round, and a screen reader skips what cannot be seen.
        notice.show()
        notice.announce()
        return notice

    def show_refusal(
        self,
        error: SamenopError,
        *,
        key: str,
        action: str = "",
        on_action: Callable[[], None] | None = None,
        can_close: bool = True,
    ) -> None:
        """Shows the sentence of `error`, as something wrong."""
        # Not above: a window has its first paint before anything can be refused.
        from samenop_desktop.wording.errors import sentence

        self.show_notice(Tone.BAD, sentence(error), key=key, action=action, on_action=on_action, can_close=can_close)

    def clear(self, key: str | None = None) -> None:
        """Takes away the notice with that key, or all of them."""
        for name in [key] if key is not None else list(self._notices):
            notice = self._notices.pop(name, None)
            if notice is not None and shiboken6.isValid(notice):
                self._column.removeWidget(notice)
                notice.hide()
                notice.deleteLater()
        self.setVisible(bool(self._notices))

    def texts(self) -> list[str]:
        """What stands there now, oldest first."""
        return [notice.text for notice in self._notices.values()]


class Notice(QWidget):
    """One notice: a picture, the text, and buttons to act on it and to close it."""

    def __init__(
        self,
        tone: Tone,
        text: str,
        action: str,
        on_action: Callable[[], None] | None,
        *,
        can_close: bool,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.tone = tone
        self.text = text
        self._action = action
        self._picture = QLabel(self)
        self._label = QLabel(text, self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # Changed, not replaced: the label's own policy knows that its height depends on its width.
        policy = self._label.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        self._label.setSizePolicy(policy)
        self.action_button = QPushButton(action, self)
        self.action_button.setVisible(bool(action))
        if on_action is not None:
            self.action_button.clicked.connect(lambda _checked: on_action())
        self.close_button = QToolButton(self)
        self.close_button.setAutoRaise(True)
        self.close_button.setVisible(can_close)
        self.close_button.setAccessibleName("Melding sluiten")
        self.close_button.setToolTip("Melding sluiten")
        icons.put(self.close_button, "close")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._label, 1)
        row.addWidget(self.action_button)
        row.addWidget(self.close_button)
        self._paint_text()

    def says(self, tone: Tone, text: str, action: str) -> bool:
        """Whether it says exactly this."""
        return (self.tone, self.text, self._action) == (tone, text, action)

    def announce(self) -> None:
        """Has a screen reader say the text, at once when it is about something wrong."""
        # Not above: Qt's long lists of roles and events would come along before the first paint.
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        prefix = SPOKEN.get(self.tone)
        event = QAccessibleAnnouncementEvent(self, f"{prefix}: {self.text}" if prefix else self.text)
        if self.tone is Tone.BAD:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the colours of the program."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._paint_text()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the ground in the notice's tone."""
        chosen = colours(self.palette()).tones[self.tone]
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            edge = QColor(chosen.text)
            edge.setAlphaF(0.35)
            painter.setPen(QPen(edge, 1))
            painter.setBrush(QColor(chosen.ground))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _paint_text(self) -> None:
        colour = QColor(colours(self.palette()).tones[self.tone].text)
        palette = self._label.palette()
        if palette.color(QPalette.ColorRole.WindowText) != colour:
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            palette.setColor(QPalette.ColorRole.Text, colour)
            self._label.setPalette(palette)
        icons.put_picture(self._picture, PICTURES[self.tone], 20, colour)
