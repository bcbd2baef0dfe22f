"""The dialog `Bevestigingspagina`: whether the client's pages run here, and by which address clients reach them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.gui.field_notes import FieldNotes
from samenop_desktop.gui.forms.ui_confirmation_page_dialog import Ui_confirmation_page_dialog
from samenop_desktop.gui.growing import Growing
from samenop_desktop.gui.notice_bar import NoticeBar
from samenop_desktop.gui.portal_process import PortalState
from samenop_desktop.gui.theme import Tone, heading_font
from samenop_desktop.wording.errors import sentence

if TYPE_CHECKING:
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.settings.model import PortalSettings

ABOUT_ADDRESS = frozenset({ErrorCode.PUBLIC_URL_WRONG, ErrorCode.PUBLIC_URL_INSECURE})

STATES = {
    PortalState.OFF: "Draait niet op deze computer; klanten gebruiken het openbare adres.",
    PortalState.STARTING: "Wordt gestart.",
    PortalState.RUNNING: "Draait, zolang dit programma open is.",
    PortalState.ELSEWHERE: "Draait al op deze computer, gestart door een ander venster van dit programma.",
}
LOOPBACK = "loopback"


class ConfirmationPageDialog(QDialog):
    """Shows and changes where clients confirm; what is saved counts at once."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_saving = False
        self.form = Ui_confirmation_page_dialog()
        self.form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        Growing(self)
        self.notices = NoticeBar()
        self.form.notice_layout.addWidget(self.notices)
        self.notes = FieldNotes(self, {"public_url": (self.form.public_url_edit, self.form.public_url_note)})
        for heading in (self.form.state_heading_label, self.form.public_heading_label):
            heading.setFont(heading_font(heading.font(), 1.15))
        self.form.save_button.setEnabled(False)
        self.form.save_button.clicked.connect(lambda _checked: self._on_save_pressed())
        self.form.close_button.clicked.connect(lambda _checked: self.close())
        desk.portal.state_changed.connect(self._show_state)
        self._show_state()
        settings_file = desk.app.settings_file
        desk.runner.run(lambda: settings_file.load().portal, self._on_settings_read)

    def _show_state(self) -> None:
        portal = self._desk.portal
        text = STATES[portal.state]
        if portal.state is PortalState.STARTING and portal.last_words:
            text = f"Kan niet starten: {portal.last_words}"
        self.form.state_value_label.setText(text)
        self.form.address_value_label.setText(portal.url or "–")

    def _on_settings_read(self, portal: PortalSettings) -> None:
        if not self.form.public_url_edit.text():  # who typed before the settings were there knows better
            self.form.public_url_edit.setText(portal.public_url)
        self.form.save_button.setEnabled(True)
        self._show_loopback(portal)

    def _on_save_pressed(self) -> None:
        app, typed = self._desk.app, self.form.public_url_edit.text()

        def save() -> PortalSettings:
            from samenop_desktop.settings.model import tidy_public_url

            settings = app.settings_file.load()
            portal = replace(settings.portal, public_url=tidy_public_url(typed))
            app.settings_file.save(replace(settings, portal=portal))
            app.outbox.try_now()
            return portal

        self.notes.clear()
        self._set_saving(True)
        self._desk.runner.run(save, self._on_saved, self._on_save_refused).finished.connect(self._on_save_finished)

    def _on_save_finished(self) -> None:
        self._set_saving(False)

    def _set_saving(self, is_saving: bool) -> None:
        self._is_saving = is_saving
        self.form.save_button.setEnabled(not is_saving)
        self.form.close_button.setEnabled(not is_saving)

    def reject(self) -> None:
        """Stays while the address is being saved: the pages on this computer move when that is done."""
        if not self._is_saving:
            super().reject()

    def _on_saved(self, portal: PortalSettings) -> None:
        self.form.public_url_edit.setText(portal.public_url)
        text = (
            f"Opgeslagen. Links in nieuwe mails beginnen met {portal.public_url}."
            if portal.public_url
            else "Opgeslagen. Mails aan klanten wachten tot er een openbaar adres is."
        )
        self.notices.show_notice(Tone.GOOD, text, key="saved")
        self._show_loopback(portal)
        self._desk.portal.follow_settings(portal)
        # Mails that waited for an address can leave now.
        self._desk.watch.work()

    def _on_save_refused(self, error: SamenopError) -> None:
        self.notices.clear("saved")
        if error.code in ABOUT_ADDRESS:
            self.notes.show({"public_url": sentence(error)})
        else:
            self.notices.show_notice(Tone.BAD, sentence(error), key="saved")

    def _show_loopback(self, portal: PortalSettings) -> None:
        if portal.public_url and not portal.is_public:
            self.notices.show_notice(
                Tone.WARN,
                "Dit adres wijst naar deze computer zelf: links in je mails werken alleen hier.",
                key=LOOPBACK,
                can_close=False,
            )
        else:
            self.notices.clear(LOOPBACK)
