"""One mail to read, or to copy when no mail program opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog

from samenop_desktop.gui.forms.ui_mail_text_dialog import Ui_mail_text_dialog
from samenop_desktop.gui.growing import fit_to_screen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class MailTextDialog(QDialog):
    """Shows a mail's recipient, subject and text; `explanation` stands above it."""

    def __init__(self, recipient: str, subject: str, text: str, parent: QWidget, *, explanation: str = "") -> None:
        super().__init__(parent)
        self.form = Ui_mail_text_dialog()
        self.form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form.explanation_value.setText(explanation)
        self.form.explanation_value.setVisible(bool(explanation))
        self.form.recipient_edit.setText(recipient)
        self.form.subject_edit.setText(subject)
        self.form.subject_edit.setCursorPosition(0)
        # As mail programs show plain text: its columns stand below each other.
        self.form.text_edit.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.form.text_edit.setPlainText(text)
        self.form.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        self.form.close_button.clicked.connect(self.close)
        fit_to_screen(self)
