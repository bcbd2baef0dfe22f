"""What the owner does on the tab Rechten: give offices access, and take it away again (P08, P09, S29)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QListWidgetItem

from samenop_desktop.domain.administrations import Kind
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.gui.administration.find_office_dialog import FindOfficeDialog
from samenop_desktop.gui.interaction import ask
from samenop_desktop.gui.reasons import grey
from samenop_desktop.gui.theme import Tone
from samenop_desktop.wording.days import moment
from samenop_desktop.wording.errors import sentence

if TYPE_CHECKING:
    from samenop_desktop.gui.administration.rights_page import RightsPage
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.notice_bar import NoticeBar
    from samenop_desktop.services.client_rows import OfficeWithAccess
    from samenop_desktop.services.opened_rows import OpenedAdministration

DONE = "rights"
NOBODY = "Er is nu geen enkel kantoor met toegang. Met Nieuw zoek je een kantoor en geef je het toegang."
NONE_SELECTED = "Selecteer eerst een kantoor in de lijst."
LOADING = "De lijst wordt nog geladen."
RESTS = "toegang rust: het kantoor heeft nu het pakket Accountant niet"


class OwnerRights(QObject):
    """Fills the list `Kantoren met toegang` of the page and does what its buttons say."""

    def __init__(self, desk: Desk, administration_id: int, page: RightsPage, notices: NoticeBar) -> None:
        super().__init__(page)
        self._desk = desk
        self._administration_id = administration_id
        self._page = page
        self._notices = notices
        self._hindrance = LOADING
        form = page.form
        page.shown_to_owner.connect(self._on_page_shown_to_owner)
        form.offices_list.itemSelectionChanged.connect(self._update)
        form.new_office_button.clicked.connect(self._on_new_office_button_clicked)
        form.remove_office_button.clicked.connect(self._on_remove_office_button_clicked)
        desk.watch.store_changed.connect(self._on_store_changed)
        self._update()

    def _on_page_shown_to_owner(self, opened: OpenedAdministration) -> None:
        is_local = opened.kind is Kind.LOCAL
        self._hindrance = sentence(SamenopError(ErrorCode.RIGHT_NEEDS_ONLINE)) if is_local else ""
        self._read()
        self._update()

    def _on_store_changed(self) -> None:
        if self._page.is_owner:
            self._read()

    def _read(self) -> None:
        service, actor, id_ = self._desk.app.rights, self._desk.actor, self._administration_id
        # What becomes of an administration that is gone, the window itself finds out.
        self._desk.runner.run(lambda: service.offices_with_access(actor, id_), self._on_read, self._on_read_refused)

    def _on_read_refused(self, error: SamenopError) -> None:
        if error.code is not ErrorCode.ADMINISTRATION_UNKNOWN:
            self._on_refused(error)

    def _on_read(self, offices: tuple[OfficeWithAccess, ...]) -> None:
        chosen = self._selected()
        offices_list = self._page.form.offices_list
        offices_list.clear()
        for office in offices:
            item = QListWidgetItem(_told(office))
            item.setData(Qt.ItemDataRole.UserRole, office)
            offices_list.addItem(item)
            if chosen is not None and chosen.office_id == office.office_id:
                offices_list.setCurrentItem(item)
        self._page.form.offices_note.setText("" if offices else self._hindrance or NOBODY)
        self._page.form.offices_note.setVisible(not offices)
        self._update()

    def _selected(self) -> OfficeWithAccess | None:
        items = self._page.form.offices_list.selectedItems()
        office: OfficeWithAccess | None = items[0].data(Qt.ItemDataRole.UserRole) if items else None
        return office

    def _update(self) -> None:
        form = self._page.form
        grey(form.new_office_button, self._hindrance)
        grey(form.remove_office_button, "" if self._selected() is not None else NONE_SELECTED)

    def _on_new_office_button_clicked(self) -> None:
        dialog = FindOfficeDialog(self._desk, self._administration_id, self._page.window())
        dialog.access_given.connect(self._on_access_given)
        dialog.open()

    def _on_access_given(self, name: str) -> None:
        self._notices.show_notice(Tone.GOOD, f"{name} heeft nu toegang en krijgt er een mail over.", key=DONE)
        self._read()
        self._desk.watch.look()

    def _on_remove_office_button_clicked(self) -> None:
        office = self._selected()
        if office is None:
            return
        ask(
            self._page.window(),
            "Toegang intrekken",
            f"Wil je de toegang van {office.name} intrekken?",
            "Ja",
            "Nee",
            lambda agreed: self._remove(office) if agreed else None,
            explanation="Het kantoor kan dan meteen niet meer in deze administratie kijken of werken, en krijgt er een "
            "mail over. Stond zij een maand online en had het kantoor een maand toegang, dan krijgt het vanzelf een "
            "back-up. Je kunt het kantoor later opnieuw toegang geven.",
        )

    def _remove(self, office: OfficeWithAccess) -> None:
        service, actor, id_ = self._desk.app.rights, self._desk.actor, self._administration_id
        self._desk.runner.run(
            lambda: (office.name, service.remove(actor, id_, office.office_id)), self._on_removed, self._on_refused
        )

    def _on_removed(self, removed: tuple[str, bool]) -> None:
        name, backed_up = removed
        also = " en vanzelf een back-up" if backed_up else ""
        text = f"{name} heeft geen toegang meer. Het kantoor krijgt er een mail over{also}."
        self._notices.show_notice(Tone.GOOD, text, key=DONE)
        self._read()
        self._desk.watch.look()

    def _on_refused(self, error: SamenopError) -> None:
        self._notices.show_notice(Tone.BAD, sentence(error), key=DONE)


def _told(office: OfficeWithAccess) -> str:
    parts = [office.name, office.city, f"sinds {moment(office.since)}"]
    return ", ".join([*parts, RESTS] if office.rests else parts)
