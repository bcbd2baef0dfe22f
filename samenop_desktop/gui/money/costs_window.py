"""The window Kosten: what the office pays this month, for which administration and client (P17, S11, D28)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from samenop_desktop.gui import icons
from samenop_desktop.gui.forms.ui_costs_window import Ui_costs_window
from samenop_desktop.gui.money.costs_model import CostsModel
from samenop_desktop.gui.money.payer_asking import PayerAsking
from samenop_desktop.gui.notice_bar import NoticeBar
from samenop_desktop.gui.reasons import grey
from samenop_desktop.gui.tables import set_up_table
from samenop_desktop.gui.theme import Tone, heading_font
from samenop_desktop.services.money_rows import CostKind, CostNote
from samenop_desktop.wording.amounts import euros
from samenop_desktop.wording.days import MONTHS
from samenop_desktop.wording.errors import sentence

if TYPE_CHECKING:
    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.services.money_rows import CostLine, CostOverview

REMEMBERED_AS = "costs_window"
NO_CLIENT_SELECTED = "Selecteer eerst het abonnement van een klant voor wie je kantoor betaalt."
NOTHING_TO_SAVE = "Er staat niets online dat na een aanbieding is blijven staan."


class CostsWindow(QDialog):
    """The costs of this month, read again whenever something in the store changes."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.form = form = Ui_costs_window()
        form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.notices = NoticeBar(self)
        form.notice_layout.addWidget(self.notices)
        for label in (form.month_heading, form.total_value):
            label.setFont(heading_font(self.font(), 1.15))
        icons.put(form.offer_status_button, "offer_status")
        self.model = CostsModel(self)
        set_up_table(form.costs_table, self.model, desk.preferences, REMEMBERED_AS)
        form.offer_status_button.clicked.connect(self._on_offer_status_button_clicked)
        form.close_button.clicked.connect(self.close)
        self._asking = PayerAsking(desk, self)
        self._asking.notice_wanted.connect(self._on_notice_wanted)
        self._asking.refused.connect(self._on_refused)
        form.change_payer_button.clicked.connect(self._on_change_payer_button_clicked)
        form.costs_table.selectionModel().selectionChanged.connect(self._update_button)
        self._update_button()
        desk.watch.store_changed.connect(self.read)
        desk.preferences.restore_geometry(self, REMEMBERED_AS)

    def read(self) -> None:
        """Asks for the costs in the background."""
        service, actor = self._desk.app.costs, self._desk.actor
        self._desk.runner.run(lambda: service.this_month(actor), self._on_read, self._on_refused)

    def done(self, result: int) -> None:
        """Remembers the size before the window goes."""
        self._desk.preferences.remember_geometry(self, REMEMBERED_AS)
        super().done(result)

    def _on_read(self, costs: CostOverview) -> None:
        form = self.form
        self.notices.clear("refused")
        form.month_heading.setText(f"Kosten in {MONTHS[costs.month.month - 1]} {costs.month.year}")
        form.total_value.setText(euros(costs.total_cents))
        form.saving_value.setText(
            f"Opruimen wat niet is bevestigd, bespaart {euros(costs.saving_cents)} per maand."
            if costs.saving_cents
            else NOTHING_TO_SAVE
        )
        self.model.show_lines(costs.lines)
        self._update_button()

    def _on_refused(self, error: SamenopError) -> None:
        self.notices.show_notice(Tone.BAD, sentence(error), key="refused")

    def _on_notice_wanted(self, tone: Tone, text: str) -> None:
        self.notices.show_notice(tone, text, key="payer")

    def _paid_for(self) -> CostLine | None:
        """The selected subscription of a client, if one is selected that still runs."""
        selected = self.form.costs_table.selectionModel().selectedRows()
        line = self.model.row_at(selected[0]).line if selected else None
        is_right = line is not None and line.kind is CostKind.CLIENT_SUBSCRIPTION and line.note is not CostNote.GONE
        return line if is_right else None

    def _update_button(self) -> None:
        grey(self.form.change_payer_button, "" if self._paid_for() is not None else NO_CLIENT_SELECTED)

    def _on_change_payer_button_clicked(self) -> None:
        line = self._paid_for()
        if line is not None:
            service, actor, number = self._desk.app.payers, self._desk.actor, line.relation_number
            self._asking.begin(
                lambda: service.prepare_for_client(actor, number), lambda: service.ask_for_client(actor, number)
            )

    def _on_offer_status_button_clicked(self) -> None:
        from samenop_desktop.gui.offers import open_offers_window

        open_offers_window(self._desk, self)


def open_costs_window(desk: Desk, parent: QWidget | None) -> CostsWindow:
    """Opens Kosten over `parent`."""
    window = CostsWindow(desk, parent)
    window.read()
    window.show()
    return window
