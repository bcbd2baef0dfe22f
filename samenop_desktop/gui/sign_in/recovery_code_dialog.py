"""The dialog that shows a recovery code, once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from samenop_desktop.gui.forms.ui_recovery_code_dialog import Ui_recovery_code_dialog
from samenop_desktop.gui.growing import Growing
from samenop_desktop.gui.notice_bar import NoticeBar
from samenop_desktop.gui.theme import Tone


class RecoveryCodeDialog(QDialog):
    """Shows `code` to be written down or copied; it is nowhere else to be found."""

    def __init__(self, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        form.close_button.clicked.connect(lambda _checked: self.accept())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.form.code_edit.text())
        self.notices.show_notice(
            Tone.GOOD, "De code staat op het klembord. Plak haar nu waar je haar bewaart.", key="copied"
        )
