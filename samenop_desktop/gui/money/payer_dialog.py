"""The mail that asks to change the payer, to be read before it goes (S36)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QWidget

from samenop_desktop.gui.forms.ui_payer_dialog import Ui_payer_dialog
from samenop_desktop.gui.growing import fit_to_screen
from samenop_desktop.wording.names import PAYERS

if TYPE_CHECKING:
    from samenop_desktop.services.payer_rows import PayerChange


class PayerDialog(QDialog):
    """Shows the mail. `send_chosen` and `own_mail_chosen` tell how it is to go; whoever opened it does that."""

    send_chosen = Signal()
    own_mail_chosen = Signal()

    def __init__(self, change: PayerChange, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.form = form = Ui_payer_dialog()
        form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.now_value.setText(PAYERS[change.payer_before])
        form.then_value.setText(PAYERS[change.payer])
        form.recipient_value.setText(change.recipient)
        form.cc_value.setText(change.cc)
        form.subject_value.setText(change.subject)
        # The facts in a mail stand in columns.
        form.mail_text_edit.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        form.mail_text_edit.setPlainText(change.text)
        form.send_button.clicked.connect(self._on_send_button_clicked)
        form.own_mail_button.clicked.connect(self._on_own_mail_button_clicked)
        form.cancel_button.clicked.connect(self.reject)
        fit_to_screen(self)

    def _on_send_button_clicked(self) -> None:
        self.accept()
        self.send_chosen.emit()

    def _on_own_mail_button_clicked(self) -> None:
        self.accept()
        self.own_mail_chosen.emit()
