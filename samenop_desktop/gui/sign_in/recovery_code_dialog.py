"""The dialog that shows a recovery code, once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from samenop_desktop.gui.forms.ui_recovery_code_dialog import Ui_recovery_code_dialog
from samenop_desktop.gui.growing import Growing
from samenop_desktop.gui.interaction import ask
from samenop_desktop.gui.notice_bar import NoticeBar
from samenop_desktop.gui.sign_in.code_printing import new_printer, print_code
from samenop_desktop.gui.theme import Tone

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from samenop_desktop.gui.tasks import TaskRunner

KEPT = "Heb je de herstelcode bewaard?"
LAST_TIME = "Na het sluiten is zij niet meer te zien."
COPIED = "De code staat op het klembord. Plak haar nu waar je haar bewaart."
PRINTED = "De code is naar de printer gestuurd."
NOT_PRINTED = "Afdrukken is niet gelukt. Kies een andere printer, of schrijf de code op."


class RecoveryCodeDialog(QDialog):
    """Shows the `code` of the account with `email`, to be printed, copied or written down; it is nowhere else.

    What may wait for a printer happens in the pool; the system's own dialog asks for which one.
    """

    def __init__(self, code: str, email: str, runner: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = code
        self._email = email
        self._runner = runner
        self.form = form = Ui_recovery_code_dialog()
        form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        Growing(self)
        self.notices = NoticeBar()
        form.notice_layout.addWidget(self.notices)
        form.code_edit.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        form.code_edit.setText(code)
        form.code_edit.setCursorPosition(0)
        form.copy_button.clicked.connect(lambda _checked: self._copy())
        form.print_button.clicked.connect(lambda _checked: self._on_print_pressed())
        form.close_button.clicked.connect(lambda _checked: self.accept())

    def reject(self) -> None:
        """Escape and the window's cross ask first: the code is nowhere else."""
        ask(self, "Herstelcode", KEPT, "Ja", "Nee", lambda kept: self.accept() if kept else None, explanation=LAST_TIME)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._code)
        self.notices.show_notice(Tone.GOOD, COPIED, key="kept")

    def _on_print_pressed(self) -> None:
        self.form.print_button.setEnabled(False)
        task = self._runner.run(new_printer, self._on_printer_found)
        task.finished.connect(self._on_finished)

    def _on_printer_found(self, printer: QPrinter) -> None:
        from PySide6.QtPrintSupport import QPrintDialog

        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._print(printer))
        QDialog.open(dialog)  # the print dialog's own `open` wants a slot by its name

    def _print(self, printer: QPrinter) -> None:
        code, email = self._code, self._email
        self.form.print_button.setEnabled(False)
        task = self._runner.run(lambda: print_code(printer, code, email), self._on_printed)
        task.finished.connect(self._on_finished)

    def _on_printed(self, is_printed: bool) -> None:
        self.notices.clear("kept")
        tone, told = (Tone.GOOD, PRINTED) if is_printed else (Tone.BAD, NOT_PRINTED)
        self.notices.show_notice(tone, told, key="kept")

    def _on_finished(self) -> None:
        self.form.print_button.setEnabled(True)
