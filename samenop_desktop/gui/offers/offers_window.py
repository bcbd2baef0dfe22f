"""The window Status aanbieding: every request of the office, and what can be done about it (S17, S18)."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.gui import icons
from samenop_desktop.gui.administration import open_administration_window
from samenop_desktop.gui.forms.ui_offers_window import Ui_offers_window
from samenop_desktop.gui.notice_bar import NoticeBar
from samenop_desktop.gui.offers.at_table import AtTable
from samenop_desktop.gui.offers.cancelling import Cancelling, results_text
from samenop_desktop.gui.offers.details_panel import DetailsPanel
from samenop_desktop.gui.offers.mail_text_dialog import MailTextDialog
from samenop_desktop.gui.offers.offers_model import OffersModel
from samenop_desktop.gui.offers.own_mail import OwnMail
from samenop_desktop.gui.offers.request_actions import RequestActions
from samenop_desktop.gui.offers.waiting_notices import WaitingNotices
from samenop_desktop.gui.reasons import grey
from samenop_desktop.gui.tables import EmptyState, count_selected, selected_places, set_up_table
from samenop_desktop.gui.theme import Tone
from samenop_desktop.gui.turns import in_next_turn
from samenop_desktop.wording.amounts import counted
from samenop_desktop.wording.errors import sentence
from samenop_desktop.wording.names import REQUEST_STATUSES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.services.offer_rows import CancelResult, MailRow, OfferDetails, OfferRow

REMEMBERED_AS = "offers_window"
SEARCH_AFTER_MS = 200
DETAILS_AFTER_MS = 80
MOST_SELECTED = 500
NOTHING_SELECTED = "Selecteer eerst een aanbieding in de lijst."
TOO_MANY = f"Selecteer hooguit {MOST_SELECTED} aanbiedingen tegelijk."
ARE_READ = "De geselecteerde aanbiedingen worden nog gelezen."
NONE_OPEN = "Geen van de geselecteerde aanbiedingen staat nog open."
IS_CANCELLING = "De aanbiedingen worden geannuleerd."
ONE_AT_A_TIME = "Selecteer één aanbieding: aan tafel bevestigt één klant tegelijk."
NOT_OPEN = "Deze aanbieding staat niet meer open."
NO_PAGE = "De bevestigingspagina draait nog niet op deze computer. Kijk bij Kantoor, Bevestigingspagina."


class OffersWindow(QDialog):
    """The table Aanbiedingen with search and filter, the details of the selected row, and the actions on it."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.form = form = Ui_offers_window()
        form.setupUi(self)
        self.is_gone = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.notices = NoticeBar(self)
        form.notice_layout.addWidget(self.notices)
        self.waiting = WaitingNotices(desk, self)
        form.waiting_layout.addWidget(self.waiting)
        form.details_splitter.setSizes([360, 300])
        self.own_mail = OwnMail(desk, self)
        self.at_table = AtTable(desk, self)
        self.cancelling = Cancelling(desk, self)
        self.request_actions = RequestActions(desk, form, self)
        self._fill_status_filter()
        for button, name in (
            (form.cancel_offers_button, "cancel"),
            (form.confirm_at_table_button, "browser"),
        ):
            icons.put(button, name)
        self.model = OffersModel(desk, self)
        self._are_read = False
        self.empty = EmptyState(form.offers_table)
        self._search_timer = QTimer(self, singleShot=True, interval=SEARCH_AFTER_MS)
        self._details_timer = QTimer(self, singleShot=True, interval=DETAILS_AFTER_MS)
        self._connect()
        set_up_table(
            form.offers_table, self.model, desk.preferences, REMEMBERED_AS, several=True, fill_menu=self._fill_menu
        )
        form.offers_table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self._show_selection()
        desk.preferences.restore_geometry(self, REMEMBERED_AS)

    @cached_property
    def details(self) -> DetailsPanel:
        """The pane below the table, made when a row is first selected: the rows come sooner without it."""
        panel = DetailsPanel(self)
        panel.history_requested.connect(self._on_details_history_requested)
        panel.personal_requested.connect(self._on_details_personal_requested)
        panel.read_mail_requested.connect(self._on_details_read_mail_requested)
        panel.send_mail_requested.connect(self.own_mail.send)
        self.form.details_area.setWidget(panel)
        panel.come_between(self.form.offers_table, self.form.cancel_offers_button)
        return panel

    def done(self, result: int) -> None:
        """Remembers the size before the window goes."""
        self.is_gone = True
        self._desk.preferences.remember_geometry(self, REMEMBERED_AS)
        super().done(result)

    def _connect(self) -> None:
        form = self.form
        form.search_edit.textChanged.connect(self._on_search_edit_text_changed)
        form.search_edit.returnPressed.connect(self._ask)
        form.status_combo.currentIndexChanged.connect(self._ask)
        self._search_timer.timeout.connect(self._ask)
        self._details_timer.timeout.connect(self._load_details)
        self.model.loaded.connect(self._on_model_loaded)
        # Not sooner: with many mails the looking would take from the first rows.
        self.model.loaded.connect(self.waiting.look, Qt.ConnectionType.SingleShotConnection)
        self.model.refused.connect(self._show_refusal)
        self.model.begun_anew.connect(form.offers_table.scrollToTop)
        self.model.rows_read.connect(self._on_model_rows_read)
        form.offers_table.activated.connect(self._on_offers_table_activated)
        form.cancel_offers_button.clicked.connect(self._on_cancel_offers_button_clicked)
        form.confirm_at_table_button.clicked.connect(self._on_confirm_at_table_button_clicked)
        form.close_button.clicked.connect(self.close)
        for helper in (self.own_mail, self.at_table, self.cancelling, self.request_actions):
            helper.refused.connect(self._show_refusal)
        self.own_mail.handed_over.connect(self._on_store_changed)
        self.request_actions.changed.connect(self._on_store_changed)
        self.request_actions.told.connect(self._on_request_actions_told)
        self.cancelling.begun.connect(self._show_selection)
        self.cancelling.done.connect(self._on_cancelling_done)
        self.cancelling.ended.connect(self._on_cancelling_ended)
        self.at_table.opened.connect(self._on_store_changed)
        self.at_table.browser_missing.connect(self._on_at_table_browser_missing)
        self._desk.watch.store_changed.connect(self._on_store_changed)

    # --- search and filter --------------------------------------------------------------------------

    def _fill_status_filter(self) -> None:
        self.form.status_combo.addItem("Alle", None)
        for status, word in REQUEST_STATUSES.items():
            self.form.status_combo.addItem(word, status)

    def _on_search_edit_text_changed(self) -> None:
        # Not on every key: the question waits until the typing pauses.
        self._search_timer.start()

    def _ask(self) -> None:
        self._search_timer.stop()
        # Qt hands a plain text back.
        status = self.form.status_combo.currentData()
        self.model.set_query(
            replace(
                self.model.query,
                search=self.form.search_edit.text().strip(),
                status=RequestStatus(status) if status else None,
            )
        )

    def _clear_search(self) -> None:
        self.form.search_edit.clear()
        self.form.status_combo.setCurrentIndex(0)
        self._ask()
        self.form.search_edit.setFocus()

    def _on_model_loaded(self, total: int) -> None:
        self.form.count_value.setText(counted(total, "aanbieding", "aanbiedingen"))
        if total:
            self.empty.hide()
        elif self.model.query.search or self.model.query.status is not None:
            self.empty.show_state(
                "Geen aanbiedingen gevonden",
                "Er is geen aanbieding waarop deze zoekterm en dit filter allebei passen.",
                [("Alles tonen", self._clear_search)],
            )
        else:
            self.empty.show_state(
                "Nog geen aanbiedingen",
                "Bied een administratie aan een klant aan. Hier volg je daarna of hij bevestigt.",
                [("Online samenwerken", self._open_wizard)],
            )
        self._show_selection()

    def _open_wizard(self) -> None:
        from samenop_desktop.gui.offer_wizard import open_offer_wizard

        open_offer_wizard(self._desk, self)

    # --- the selection --------------------------------------------------------------------------------

    def _selected_rows(self) -> list[OfferRow]:
        return self.model.rows_between(selected_places(self.form.offers_table))

    def _on_selection_changed(self) -> None:
        self._show_selection()

    def _on_model_rows_read(self) -> None:
        if self._are_read:
            self._show_selection()

    def _show_selection(self) -> None:
        rows, count = self._selected_rows(), count_selected(self.form.offers_table)
        self._are_read = len(rows) < count <= MOST_SELECTED
        if self._are_read:
            # Scrolled out of sight, or selected without having been shown; asked again when they are there.
            self.model.bring(selected_places(self.form.offers_table))
        grey(self.form.cancel_offers_button, self._why_not_selected(count, rows) or self._why_not_cancel(rows))
        grey(self.form.confirm_at_table_button, self._why_not_at_table(rows))
        self.request_actions.show_selection(rows)
        if len(rows) == count == 1:
            self._details_timer.start()
            return
        self._details_timer.stop()
        self.form.hint_value.setText(
            f"{count} aanbiedingen geselecteerd." if count else "Selecteer een aanbieding om alles ervan te zien."
        )
        self.form.details_stack.setCurrentWidget(self.form.hint_page)

    def _why_not_selected(self, count: int, rows: Sequence[OfferRow]) -> str:
        if count > MOST_SELECTED:
            return TOO_MANY
        return ARE_READ if len(rows) < count else ""

    def _why_not_cancel(self, rows: Sequence[OfferRow]) -> str:
        if self.cancelling.is_under_way:
            return IS_CANCELLING
        if not rows:
            return NOTHING_SELECTED
        return "" if any(row.status is RequestStatus.OPEN for row in rows) else NONE_OPEN

    def _why_not_at_table(self, rows: Sequence[OfferRow]) -> str:
        if not rows:
            return NOTHING_SELECTED
        if len(rows) > 1:
            return ONE_AT_A_TIME
        if rows[0].status is not RequestStatus.OPEN:
            return NOT_OPEN
        return "" if self._desk.portal.url else NO_PAGE

    def _load_details(self) -> None:
        rows = self._selected_rows()
        if len(rows) == 1:
            service, actor, id_ = self._desk.app.offers, self._desk.actor, rows[0].id
            self._desk.runner.run(lambda: service.details(actor, id_), self._on_details_read, self._show_refusal)

    def _on_details_read(self, details: OfferDetails) -> None:
        # Meanwhile another row may have been selected; its own details are on their way.
        if [row.id for row in self._selected_rows()] == [details.row.id]:
            self.details.show_details(details)
            self.form.details_stack.setCurrentWidget(self.form.details_area)

    def _on_offers_table_activated(self) -> None:
        rows = self._selected_rows()
        if len(rows) == 1:
            open_administration_window(self._desk, rows[0].administration_id, self)

    def _fill_menu(self, menu: QMenu) -> None:
        for button in (
            self.form.cancel_offers_button,
            self.form.confirm_at_table_button,
            *self.request_actions.buttons,
        ):
            action = menu.addAction(button.icon(), button.text())
            action.setEnabled(button.isEnabled())
            action.triggered.connect(button.click)

    # --- cancelling -----------------------------------------------------------------------------------

    def _on_cancel_offers_button_clicked(self) -> None:
        self._show_selection()
        # Rows that were scrolled out of sight meanwhile are read first; then the button can be pressed again.
        if self.form.cancel_offers_button.isEnabled():
            self.cancelling.ask(self._selected_rows())

    def _on_cancelling_done(self, results: tuple[CancelResult, ...]) -> None:
        any_refused = any(result.refused is not None for result in results)
        self.notices.show_notice(Tone.WARN if any_refused else Tone.GOOD, results_text(results), key="cancelled")

    def _on_cancelling_ended(self) -> None:
        self._show_selection()
        # By the way of all changes: read here as well, every row would come twice.
        self._desk.watch.look()

    # --- the other actions ----------------------------------------------------------------------------

    def _on_confirm_at_table_button_clicked(self) -> None:
        rows = self._selected_rows()
        if len(rows) == 1:
            self.at_table.confirm(rows[0])

    def _on_request_actions_told(self, text: str) -> None:
        self.notices.show_notice(Tone.GOOD, text, key="done")

    def _on_at_table_browser_missing(self, link: str) -> None:
        self.notices.show_notice(
            Tone.WARN, f"Op deze computer ging geen browser open. Open zelf dit adres: {link}", key="browser"
        )

    def _on_details_history_requested(self, row: OfferRow) -> None:
        from samenop_desktop.gui.history import open_history_window
        from samenop_desktop.services.history_rows import HistoryQuery

        open_history_window(self._desk, HistoryQuery(request_id=row.id), row.administration, self)

    def _on_details_personal_requested(self, row: OfferRow) -> None:
        from samenop_desktop.gui.personal import open_personal_dialog

        open_personal_dialog(self._desk, row.id, row.client, self)

    def _on_details_read_mail_requested(self, mail: MailRow) -> None:
        MailTextDialog(mail.recipient, mail.subject, mail.text, self).open()

    def _on_store_changed(self) -> None:
        self.model.reload()
        self.waiting.look()

    def _show_refusal(self, error: SamenopError) -> None:
        self.notices.show_notice(Tone.BAD, sentence(error), key="refusal")


def open_offers_window(desk: Desk, parent: QWidget | None) -> OffersWindow:
    """Opens Status aanbieding, or brings the one that is open to the front."""
    for known in parent.findChildren(OffersWindow) if parent is not None else ():
        if not known.is_gone:
            known.raise_()
            known.activateWindow()
            return known
    window = OffersWindow(desk, parent)
    # Made and shown in one go it would keep everything else waiting.
    in_next_turn(window, window.show)
    return window
