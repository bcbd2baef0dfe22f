"""The tab Instellingen: the company data, and below it who owns the administration (S37)."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from samenop_desktop.gui.forms.ui_administration_settings_page import Ui_administration_settings_page

if TYPE_CHECKING:
    from samenop_desktop.services.rows import OpenedAdministration


class SettingsPage(QWidget):
    """Shows what is known of the company and of the owner; nothing can be changed here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_administration_settings_page()
        self.form.setupUi(self)
        self._align_fields()

    def show_administration(self, opened: OpenedAdministration) -> None:
        """Fills every field from `opened`."""
        for field in fields(opened.details):
            self._put(field.name, getattr(opened.details, field.name) or "")
        self._put("owner", opened.owner)
        self._put("relation_number", opened.owner_relation_number)

    def _align_fields(self) -> None:
        # The fields of both groups stand in one column.
        form = self.form
        width = max(form.mobile_label.sizeHint().width(), form.relation_number_label.sizeHint().width())
        for label in (form.company_name_label, form.owner_label):
            label.setMinimumWidth(width)

    def _put(self, name: str, value: str) -> None:
        edit: QLineEdit = getattr(self.form, f"{name}_edit")
        edit.setText(value)
        # A long value shows its beginning, not its end.
        edit.setCursorPosition(0)
