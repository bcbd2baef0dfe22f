"""The tab Boekhouding: what the import found in each auditfile that the administration keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from samenop_desktop.gui.administration.found_panel import FoundPanel
from samenop_desktop.gui.forms.ui_administration_books_page import Ui_administration_books_page

if TYPE_CHECKING:
    from samenop_desktop.services.rows import OpenedAdministration

EMPTY = (
    "Deze administratie is nog leeg: er zit geen auditfile in.\n\n"
    "Met Nieuwer auditfile inbrengen zet je er een auditfile uit een boekhoudprogramma in."
)


class BooksPage(QWidget):
    """One panel for each auditfile, the newest first, or a sentence when there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_administration_books_page()
        self.form.setupUi(self)

    def show_administration(self, opened: OpenedAdministration) -> None:
        """Shows the contents of `opened` instead of what stood here."""
        layout = self.form.books_content_layout
        while (item := layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for auditfile in opened.auditfiles:
            layout.addWidget(FoundPanel(auditfile, self.form.books_content))
        if not opened.auditfiles:
            empty = QLabel(EMPTY, self.form.books_content)
            empty.setWordWrap(True)
            layout.addWidget(empty)
        layout.addStretch()
