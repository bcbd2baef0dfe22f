"""A recovery code on paper. Everything here may wait for a printer, so it runs in the pool."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QTextDocument

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

TEXT_POINTS, CODE_POINTS = 12, 18


def new_printer() -> QPrinter:
    """The printer that the system would use."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("Herstelcode")
    return printer


def print_code(printer: QPrinter, code: str, email: str) -> bool:
    """Print the sheet on `printer`; whether the printer has taken it."""
    from PySide6.QtPrintSupport import QPrinter

    sheet = sheet_with(code, email)
    sheet.print_(printer)
    return printer.printerState() not in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted)


def sheet_with(code: str, email: str) -> QTextDocument:
    """What is printed: whose code it is, the code, and what to do with it."""
    sheet = QTextDocument()
    sheet.setDefaultFont(QFont(sheet.defaultFont().family(), TEXT_POINTS))
    sheet.setHtml(
        f"""<h1>Herstelcode</h1>
<p>Voor wie zich in SamenOp aanmeldt als <b>{escape(email)}</b></p>
<p style="font-family: monospace; font-size: {CODE_POINTS}pt">{escape(code)}</p>
<p>Wachtwoord vergeten? Kies in het venster Aanmelden Wachtwoord vergeten en daarna Met de herstelcode. Zij werkt één
keer; je krijgt dan meteen een nieuwe.</p>
<p>Bewaar dit blad achter slot. Wie deze code heeft, kan bij je gegevens.</p>"""
    )
    return sheet
