"""Questions to the user and the one dialog for the unexpected: the only place with message boxes."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

UNEXPECTED_NAME = "unexpected_box"


def ask(
    parent: QWidget,
    title: str,
    text: str,
    yes: str,
    no: str,
    on_answer: Callable[[bool], None],
    *,
    explanation: str = "",
) -> QMessageBox:
    """Asks a question over `parent` without stopping the program; Escape and Enter mean no.

    `yes` and `no` are the words on the buttons. Returns the open box, which deletes itself.
    """
    box = QMessageBox(QMessageBox.Icon.Question, title, text, QMessageBox.StandardButton.NoButton, parent)
    box.setInformativeText(explanation)
    box.setTextFormat(Qt.TextFormat.PlainText)
    yes_button = box.addButton(yes, QMessageBox.ButtonRole.YesRole)
    no_button = box.addButton(no, QMessageBox.ButtonRole.NoRole)
    _show_with_default(box, no_button)
    box.finished.connect(lambda _result: on_answer(box.clickedButton() is yes_button))
    return box


def tell(parent: QWidget, title: str, text: str) -> None:
    """Says over `parent` what could not be done, where no notice bar is at hand."""
    box = QMessageBox(QMessageBox.Icon.Information, title, text, QMessageBox.StandardButton.NoButton, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    _show_with_default(box, box.addButton("Sluiten", QMessageBox.ButtonRole.RejectRole))


def report_unexpected(parent: QWidget | None, error: BaseException) -> None:
    """Says that something went wrong which nobody foresaw, with a button that copies the details.

    While one such box stands open no second one comes: the log has them all.
    """
    top = parent.window() if parent is not None else None
    if top is not None and top.findChild(QMessageBox, UNEXPECTED_NAME) is not None:
        return
    details = "".join(traceback.format_exception(error))
    box = QMessageBox(
        QMessageBox.Icon.Critical,
        "Onverwachte fout",
        "Er ging iets mis dat niet was voorzien. Probeer het opnieuw.",
        QMessageBox.StandardButton.NoButton,
        top,
    )
    box.setObjectName(UNEXPECTED_NAME)
    box.setInformativeText("Gebeurt het weer? Kopieer dan de gegevens en stuur ze naar wie je met het programma helpt.")
    copy_button = box.addButton("Gegevens kopiëren", QMessageBox.ButtonRole.ActionRole)
    close_button = box.addButton("Sluiten", QMessageBox.ButtonRole.RejectRole)
    # A box closes on every button; copying must not close it.
    copy_button.clicked.disconnect()
    copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
    _show_with_default(box, close_button)


def _show_with_default(box: QMessageBox, button: QPushButton) -> None:
    box.setDefaultButton(button)
    box.setEscapeButton(button)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
