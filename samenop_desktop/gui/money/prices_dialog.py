"""The dialog Tarieven: what packages cost, and the dated prices that the office enters (D13)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from samenop_desktop.domain.days import day_of
from samenop_desktop.domain.findings import FindingsError
from samenop_desktop.domain.packages import CLIENT_PACKAGES, Package
from samenop_desktop.domain.prices import PriceForm, day_from
from samenop_desktop.gui.field_notes import FieldNotes
from samenop_desktop.gui.forms.ui_prices_dialog import Ui_prices_dialog
from samenop_desktop.gui.growing import fit_to_screen
from samenop_desktop.gui.money.prices_model import EnteredModel, PackagesModel
from samenop_desktop.gui.notice_bar import NoticeBar
from samenop_desktop.gui.reasons import grey
from samenop_desktop.gui.rows_model import Role
from samenop_desktop.gui.tables import EmptyState, set_up_table
from samenop_desktop.gui.theme import Tone, heading_font
from samenop_desktop.wording.days import short_day
from samenop_desktop.wording.errors import sentence
from samenop_desktop.wording.findings import sentences_by_field

if TYPE_CHECKING:
    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.services.money_rows import PackagePrice, PriceOverview

IS_BUSY = "Even wachten: de prijs wordt opgeslagen."


class PricesDialog(QDialog):
    """Shows the prices and takes a new one; the older ones stay to be seen."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.form = form = Ui_prices_dialog()
        form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.notices = NoticeBar(self)
        form.notice_layout.addWidget(self.notices)
        for heading in (form.packages_heading, form.new_heading, form.history_heading):
            heading.setFont(heading_font(self.font(), 1.1))
        for package in CLIENT_PACKAGES:
            form.package_combo.addItem(package.value, package)
        form.valid_from_edit.setText(short_day(day_of(datetime.now(UTC))))
        self.packages = PackagesModel(self)
        self.entered = EnteredModel(self)
        set_up_table(form.packages_table, self.packages, desk.preferences, "prices_packages")
        set_up_table(form.history_table, self.entered, desk.preferences, "prices_entered")
        self._empty = EmptyState(form.history_table)
        self.notes = FieldNotes(
            self,
            {
                "amount": (form.amount_edit, form.amount_note),
                "valid_from": (form.valid_from_edit, form.valid_from_note),
            },
        )
        form.packages_table.selectionModel().currentRowChanged.connect(self._on_package_selected)
        form.packages_table.activated.connect(lambda _index: form.amount_edit.setFocus())
        form.save_price_button.clicked.connect(self._on_save_price_button_clicked)
        form.close_button.clicked.connect(self.reject)
        desk.watch.store_changed.connect(self.read)
        form.amount_edit.setFocus()
        fit_to_screen(self)

    def read(self) -> None:
        """Asks for the prices in the background."""
        service, actor = self._desk.app.prices, self._desk.actor
        self._desk.runner.run(lambda: service.overview(actor), self._on_read, self._on_refused)

    def _on_read(self, prices: PriceOverview) -> None:
        self.packages.show_rows(prices.packages)
        self.entered.show_rows(prices.entered)
        self._empty.show_unless(len(prices.entered), "Nog geen eigen prijzen", "Tot dan gelden de landelijke.")

    def _on_package_selected(self) -> None:
        row: PackagePrice | None = self.form.packages_table.currentIndex().data(Role.ROW)
        if row is not None:
            self.form.package_combo.setCurrentIndex(self.form.package_combo.findData(row.package))

    def _on_save_price_button_clicked(self) -> None:
        service, actor, form = self._desk.app.prices, self._desk.actor, self.form
        typed = PriceForm(
            # Qt hands a plain text back.
            Package(form.package_combo.currentData()),
            form.amount_edit.text(),
            day_from(form.valid_from_edit.text()),
        )
        grey(form.save_price_button, IS_BUSY)
        task = self._desk.runner.run(lambda: service.enter_form(actor, typed), self._on_saved, self._on_refused)
        task.finished.connect(self._on_task_finished)

    def _on_task_finished(self) -> None:
        grey(self.form.save_price_button, "")

    def _on_saved(self, _nothing: None) -> None:
        package = self.form.package_combo.currentText()
        self.notes.clear()
        self.notices.show_notice(Tone.GOOD, f"De prijs van {package} is opgeslagen.", key="saved")
        self.form.amount_edit.clear()
        self.form.amount_edit.setFocus()
        self.read()
        self._desk.watch.look()

    def _on_refused(self, error: SamenopError) -> None:
        self.notices.clear("saved")
        if isinstance(error, FindingsError):
            self.notes.show(sentences_by_field(error.findings))
        else:
            self.notices.show_notice(Tone.BAD, sentence(error), key="refused")


def open_prices_dialog(desk: Desk, parent: QWidget | None) -> PricesDialog:
    """Opens Tarieven over `parent`."""
    dialog = PricesDialog(desk, parent)
    dialog.read()
    dialog.open()
    return dialog
