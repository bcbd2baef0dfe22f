"""The choice between lokaal and online, the same wherever an administration is made of another or of a back-up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenop_desktop.domain.accounts import Role
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.packages import Package
from samenop_desktop.gui.reasons import grey
from samenop_desktop.wording.errors import sentence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QRadioButton

    from samenop_desktop.services.rows import SignedIn


def show_whether_online(signed_in: SignedIn, online_radio: QRadioButton, online_note: QLabel) -> None:
    """Greys the choice for an office without its package (D36), and says why in place of what online costs."""
    if signed_in.role is Role.OFFICE and signed_in.package is not Package.ACCOUNTANT:
        reason = sentence(SamenopError(ErrorCode.PACKAGE_NOT_ACCOUNTANT))
        grey(online_radio, reason)
        online_note.setText(reason)
