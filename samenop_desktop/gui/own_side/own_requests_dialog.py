"""The requests that wait for the client who is signed in, with a button to the page of each (D03)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from samenop_desktop.domain.links import own_request_link
from samenop_desktop.domain.requests import RequestKind
from samenop_desktop.gui.forms.ui_own_requests_dialog import Ui_own_requests_dialog
from samenop_desktop.gui.notice_bar import NoticeBar
from samenop_desktop.gui.reasons import grey
from samenop_desktop.gui.theme import Tone
from samenop_desktop.wording.days import long_day
from samenop_desktop.wording.errors import sentence

if TYPE_CHECKING:
    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.services.client_rows import OwnRequest

NOTHING_WAITS = "Er wacht nu niets op je antwoord. Vraagt een kantoor je iets, dan krijg je een mail en staat het hier."
HOW = "De pagina opent in je browser. Meld je daar aan met hetzelfde e-mailadres en wachtwoord."
NONE_SELECTED = "Selecteer eerst een aanbieding in de lijst."
NO_PAGES = "De pagina's zijn nu niet bereikbaar op deze computer. Probeer het over een paar seconden opnieuw."


class OwnRequestsDialog(QDialog):
    """Confirming and declining happens on the page alone, where everything that belongs to it is read first."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.form = form = Ui_own_requests_dialog()
        form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.notices = NoticeBar(self)
        form.notice_layout.addWidget(self.notices)
        form.requests_list.itemSelectionChanged.connect(self._update)
        form.requests_list.itemActivated.connect(lambda _item: self._view())
        form.view_button.clicked.connect(self._view)
        form.close_button.clicked.connect(self.accept)
        desk.watch.store_changed.connect(self._read)
        self._update()
        self._read()

    def _read(self) -> None:
        service, actor = self._desk.app.client_pages, self._desk.actor
        self._desk.runner.run(lambda: service.waiting(actor), self._on_read, self._on_refused)

    def _on_read(self, requests: tuple[OwnRequest, ...]) -> None:
        self.form.requests_list.clear()
        for request in requests:
            item = QListWidgetItem(_told(request))
            item.setData(Qt.ItemDataRole.UserRole, request.id)
            self.form.requests_list.addItem(item)
        if requests:
            self.form.requests_list.setCurrentRow(0)
        self.form.requests_note.setText(HOW if requests else NOTHING_WAITS)
        self._update()

    def _on_refused(self, error: SamenopError) -> None:
        self.notices.show_notice(Tone.BAD, sentence(error), key="refused")

    def _update(self) -> None:
        grey(self.form.view_button, "" if self.form.requests_list.selectedItems() else NONE_SELECTED)

    def _view(self) -> None:
        items = self.form.requests_list.selectedItems()
        if not items:
            return
        request_id = items[0].data(Qt.ItemDataRole.UserRole)
        settings = self._desk.app.settings_file
        here = self._desk.portal.url
        self._desk.runner.run(
            lambda: own_request_link(here or settings.load().portal.public_url, request_id),
            self._open,
            self._on_refused,
        )

    def _open(self, link: str) -> None:
        if link.startswith("/"):
            self.notices.show_notice(Tone.WARN, NO_PAGES, key="refused")
        elif not QDesktopServices.openUrl(QUrl(link)):
            self.notices.show_notice(
                Tone.WARN, f"Er ging geen browser open. Open daarin zelf dit adres: {link}", key="refused"
            )


def _told(request: OwnRequest) -> str:
    asks = "overdracht" if request.kind is RequestKind.TRANSFER else "aanbieding om samen te werken"
    return f"{request.administration}: {asks} van {request.office}, antwoorden tot en met {long_day(request.last_day)}"
