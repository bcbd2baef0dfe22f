"""The client's mail as a letter on the last page of the wizard."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from samenop_desktop.gui.theme import Colours, colours

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)
MARGIN = 20


class MailView(QTextBrowser):
    """Shows the mail without a link that works, as tall as its text: the page around it scrolls.

    The mail's own style sheet is for mail programs and browsers; Qt knows too little of it, so that the letter gets
    one in the colours of the program.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._html = ""
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(MARGIN)

    def show_mail(self, html: str) -> None:
        """Shows the mail's HTML."""
        self._html = _STYLE.sub("", html)
        self.document().setDefaultStyleSheet(_style_sheet(colours(self.palette())))
        self.setHtml(self._html)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps as tall as the text."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            # Not now: a layout forgets what changes while it is laying out.
            QTimer.singleShot(0, self, self._fit)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the colours of the program."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._html:
            self.show_mail(self._html)

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(int(self.document().size().height()) + 2 * self.frameWidth() + 4)


def _style_sheet(chosen: Colours) -> str:
    return (
        f".sender {{ color: {chosen.accent}; font-weight: 600; }}"
        f"dt, .small, .footer {{ color: {chosen.muted}; }}"
        "h2 { font-size: medium; margin-top: 16px; margin-bottom: 4px; }"
        "dd { margin-left: 16px; margin-bottom: 4px; }"
        "p { margin-top: 0; margin-bottom: 8px; }"
    )
