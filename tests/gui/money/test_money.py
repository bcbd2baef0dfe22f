"""Kosten and Tarieven as a person sees them, over real services."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from samenop_desktop.domain.administrations import Kind
from samenop_desktop.domain.packages import Package, Payer
from samenop_desktop.gui.money import open_costs_window, open_prices_dialog
from samenop_desktop.gui.money.costs_model import EXTRA, NOTES, Column, note_text
from samenop_desktop.gui.money.costs_window import NO_CLIENT_SELECTED
from samenop_desktop.gui.money.payer_dialog import PayerDialog
from samenop_desktop.services.money_rows import CostKind, CostLine, CostNote
from tests.gui.hands import button, fill, shown, spoken_name
from tests.services.making import confirm, draft_for, list_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.money.costs_window import CostsWindow
    from samenop_desktop.gui.money.prices_dialog import PricesDialog
    from samenop_desktop.gui.money.prices_model import EnteredModel


def has_rows(model: EnteredModel, count: int) -> bool:
    return model.rowCount() == count


@pytest.fixture
def costs(qtbot: QtBot, desk: Desk, host: QWidget) -> CostsWindow:
    app, actor = desk.app, desk.actor
    for name in ("Standaard", "Tweede"):
        app.going_online.put_online(actor, app.administrations.create(actor, name).id)
    made = app.offers.offer(actor, draft_for())
    app.offers.cancel(actor, [made.request_id], "")
    confirm(app, actor, app.offers.offer(actor, draft_for("Slagerij", "slager@klant.test", Payer.OFFICE)))
    window = open_costs_window(desk, host)
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: window.model.rowCount() > 0)
    return window


@pytest.fixture
def prices(qtbot: QtBot, desk: Desk, host: QWidget) -> PricesDialog:
    dialog = open_prices_dialog(desk, host)
    qtbot.waitExposed(dialog)
    qtbot.waitUntil(lambda: dialog.packages.rowCount() > 0)
    return dialog


class TestCosts:
    def test_every_line_says_what_for_whom_and_how_much(self, costs: CostsWindow, qtmodeltester: ModelTester) -> None:
        qtmodeltester.check(costs.model)
        shown = [
            tuple(costs.model.index(row, column).data() for column in (Column.WHAT, Column.FOR, Column.AMOUNT))
            for row in range(costs.model.rowCount())
        ]
        number = shown[1][1].removeprefix("Bakkerij Jansen (").removesuffix(")")
        assert number.isdigit()
        assert shown == [
            ("Abonnement Accountant", "Kantoor De Vries", "€ 40,00"),
            ("Abonnement inStap", f"Bakkerij Jansen ({number})", "€ 0,00"),
            ("Online administratie", "Bakkerij Jansen", "€ 3,00"),
            ("Online administratie", "Standaard", "€ 0,00"),
            ("Online administratie", "Tweede", "€ 3,00"),
            ("Online administratie", "Slagerij", "€ 3,00"),
        ]
        assert spoken_name(costs.form.costs_table) == "Kosten"

    def test_the_total_and_what_cleaning_up_saves_stand_below(self, costs: CostsWindow) -> None:
        assert costs.form.month_heading.text() == "Kosten in november 2026"
        assert costs.form.total_value.text() == "€ 49,00"
        assert "bespaart € 3,00 per maand" in costs.form.saving_value.text()

    def test_the_notes_tell_why(self, costs: CostsWindow) -> None:
        notes = [costs.model.index(row, Column.NOTE).data() for row in range(costs.model.rowCount())]
        assert notes[2:5] == ["Niet bevestigd, kost nog geld", "Inbegrepen bij je abonnement", EXTRA]
        assert notes[1] == "Gratis tot 23-12-2026"
        assert notes[5] == "Aangeboden, van je kantoor t/m 23-11-2026"

    def test_every_note_has_its_words_and_nothing_is_called_included_where_nothing_is(self) -> None:
        assert set(NOTES) == set(CostNote)
        assert note_text(CostLine(CostKind.ADMINISTRATION, "Aap", 300)) == ""

    def test_it_follows_what_changes(self, costs: CostsWindow, qtbot: QtBot, desk: Desk) -> None:
        app, actor = desk.app, desk.actor
        app.going_online.put_online(actor, app.administrations.create(actor, "Erbij").id)
        desk.watch.store_changed.emit()
        qtbot.waitUntil(lambda: costs.form.total_value.text() == "€ 52,00")

    def test_the_payer_of_a_client_is_changed_from_here_also_without_access(
        self, costs: CostsWindow, qtbot: QtBot, desk: Desk
    ) -> None:
        change = button(costs, "Betaler wijzigen")
        assert change.accessibleDescription() == NO_CLIENT_SELECTED
        costs.form.costs_table.selectRow(2)
        assert not change.isEnabled()
        row = next(one for one in list_of(desk.app, desk.actor) if one.kind is Kind.ONLINE_CLIENT)
        desk.app.rights.block_access(desk.actor, row.id)
        costs.form.costs_table.selectRow(1)
        change.click()
        dialog = shown(qtbot, costs, PayerDialog)
        assert (dialog.form.now_value.text(), dialog.form.then_value.text()) == ("Het kantoor", "De klant")
        assert dialog.form.cc_value.text() == "slager@klant.test"
        button(dialog, "Versturen").click()
        qtbot.waitUntil(lambda: any("met slager@klant.test in de CC" in text for text in costs.notices.texts()))


class TestPrices:
    def test_a_package_without_a_price_gets_one_from_a_day_on(
        self, prices: PricesDialog, qtbot: QtBot, desk: Desk
    ) -> None:
        model, form = prices.packages, prices.form
        rows = {model.row_at(model.index(row, 0)).package: row for row in range(model.rowCount())}
        assert model.index(rows[Package.IN_KAART], 1).data() == "Nog niet bekend"
        assert model.index(rows[Package.IN_STAP], 2).data() == "Landelijke prijs"
        form.packages_table.selectRow(rows[Package.IN_KAART])
        assert form.package_combo.currentText() == "inKaart"
        fill(form.amount_edit, "22,50")
        fill(form.valid_from_edit, "1-11-2026")
        button(prices, "Opslaan").click()
        qtbot.waitUntil(lambda: prices.entered.rowCount() == 1)
        assert model.index(rows[Package.IN_KAART], 1).data() == "€ 22,50"
        assert model.index(rows[Package.IN_KAART], 2).data() == "Eigen prijs vanaf 01-11-2026"
        assert desk.app.prices.monthly_cents(desk.actor)[Package.IN_KAART] == 2250
        assert form.amount_edit.text() == ""

    def test_a_price_of_later_waits_for_its_day_and_the_older_ones_stay(
        self, prices: PricesDialog, qtbot: QtBot
    ) -> None:
        form = prices.form
        form.package_combo.setCurrentText("inStap")
        for number, (amount, day) in enumerate((("15", "01-11-2026"), ("16,00", "01-02-2027")), start=1):
            fill(form.amount_edit, amount)
            fill(form.valid_from_edit, day)
            button(prices, "Opslaan").click()
            qtbot.waitUntil(partial(has_rows, prices.entered, number))
        told = [[prices.entered.index(row, column).data() for column in (1, 2, 4)] for row in range(2)]
        assert told == [["€ 16,00", "01-02-2027", ""], ["€ 15,00", "01-11-2026", "Geldt nu"]]
        assert prices.packages.index(1, 3).data() == "€ 16,00 vanaf 01-02-2027"

    def test_what_is_wrong_is_said_beside_its_field_and_nothing_is_kept(
        self, prices: PricesDialog, qtbot: QtBot, desk: Desk
    ) -> None:
        form = prices.form
        fill(form.amount_edit, "een tientje")
        fill(form.valid_from_edit, "30-2-2027")
        button(prices, "Opslaan").click()
        qtbot.waitUntil(form.amount_note.isVisible)
        assert form.amount_note.text() == "Dit is geen bedrag. Het ziet eruit als 12,50."
        assert form.valid_from_note.text() == "Dit is geen dag. Die ziet eruit als 1-2-2026."
        assert form.amount_edit.text() == "een tientje"
        assert desk.app.prices.overview(desk.actor).entered == ()

    def test_every_control_is_spoken_by_its_name(self, prices: PricesDialog) -> None:
        form = prices.form
        named = (form.amount_edit, form.valid_from_edit, form.packages_table)
        assert [spoken_name(one) for one in named] == ["Prijs per maand", "Geldig vanaf", "Tarieven"]
        assert form.package_combo.accessibleName() == form.package_label.text().replace("&", "") == "Pakket"
