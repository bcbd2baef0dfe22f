"""The tab Rechten: an office that has a right ends its own access here (S28, D33), the owner gives and takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from samenop_desktop.gui.forms.ui_administration_rights_page import Ui_administration_rights_page
from samenop_desktop.gui.theme import heading_font

if TYPE_CHECKING:
    from samenop_desktop.services.opened_rows import OpenedAdministration

NOT_TICKED = "Zet eerst een vinkje bij Toegang blokkeren."


class RightsPage(QWidget):
    """For an office with a right: `Toegang blokkeren` and `Opslaan`; for the owner `Kantoren met toegang`.

    `block_requested` comes when a ticked box is saved, `backup_requested` for the back-up that is offered before
    that; whoever owns the page asks first and does it. `shown_to_owner` (OpenedAdministration) is for `OwnerRights`,
    which fills the owner's side.
    """

    block_requested = Signal()
    backup_requested = Signal()
    shown_to_owner = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_administration_rights_page()
        self.form.setupUi(self)
        self.form.block_access_check.setAccessibleDescription(self.form.block_access_note.text())
        self.form.block_access_check.toggled.connect(self._on_block_access_check_toggled)
        self.form.save_rights_button.clicked.connect(self.block_requested)
        self.form.backup_button.clicked.connect(self.backup_requested)
        self.is_owner = False
        self._on_block_access_check_toggled(False)

    def show_administration(self, opened: OpenedAdministration) -> None:
        """Shows the side of whoever looks at `opened`."""
        for heading in (self.form.own_right_heading, self.form.owner_heading):
            # Not earlier: going into the tabs takes the fonts of labels away.
            heading.setFont(heading_font(self.font(), 1.15))
        self.form.own_right_value.setText(
            f"{opened.owner} is eigenaar van deze administratie en heeft je kantoor toegang gegeven. "
            "Je kunt erin werken en er back-ups van maken. Dat kost je kantoor niets."
        )
        page = self.form.owner_page if opened.is_owner else self.form.own_right_page
        self.form.rights_stack.setCurrentWidget(page)
        self.is_owner = opened.is_owner
        if opened.is_owner:
            self.shown_to_owner.emit(opened)

    def _on_block_access_check_toggled(self, ticked: bool) -> None:
        button = self.form.save_rights_button
        button.setEnabled(ticked)
        button.setToolTip("" if ticked else NOT_TICKED)
        button.setAccessibleDescription("" if ticked else NOT_TICKED)
