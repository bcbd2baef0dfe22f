"""Geschiedenis as a person sees it, over real services: the tab of an administration, and that of a request."""

from __future__ import annotations

import csv
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.gui.administration import open_administration_window
from samenop_desktop.gui.history.history_window import HistoryWindow
from samenop_desktop.gui.history.periods import PERIODS, days_of
from samenop_desktop.gui.offers import open_offers_window
from samenop_desktop.gui.saved_file import file_name_of, save_text
from tests.gui.hands import button, press, shown, spoken_name, visible
from tests.services.making import confirm, draft_for

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.administration.administration_window import AdministrationWindow
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.history import HistoryPanel
    from samenop_desktop.services.offer_rows import OfferMade


@pytest.fixture
def made(desk: Desk) -> OfferMade:
    made = desk.app.offers.offer(desk.actor, draft_for("=Bakkerij"))
    confirm(desk.app, desk.actor, made)
    return made


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, host: QWidget, made: OfferMade) -> AdministrationWindow:
    window = open_administration_window(desk, made.administration_id, host)
    qtbot.waitUntil(window.isVisible)
    tabs = window.form.administration_tabs
    tabs.setCurrentIndex([tabs.tabText(place) for place in range(tabs.count())].index("Geschiedenis"))
    return window


@pytest.fixture
def panel(qtbot: QtBot, window: AdministrationWindow) -> HistoryPanel:
    panel = window.history_page.panel
    assert panel is not None
    qtbot.waitUntil(lambda: panel.model.rowCount() > 0)
    return panel


def cells(panel: HistoryPanel, column: int) -> list[str]:
    return [panel.model.index(row, column).data() for row in range(panel.model.rowCount())]


def titles(panel: HistoryPanel) -> list[str]:
    model = panel.model
    return [str(model.headerData(place, Qt.Orientation.Horizontal)) for place in range(model.columnCount())]


def test_the_tab_shows_every_act_the_newest_first(panel: HistoryPanel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(panel.model)
    assert titles(panel) == ["Wanneer", "Wie", "Wat", "Eerst", "Daarna"]
    acts = cells(panel, 2)
    assert acts[-2:] == ["Aangeboden aan de klant", "Administratie aangemaakt"]
    place = acts.index("Bevestigd")
    assert cells(panel, 3)[place] == "Status: Wacht op bevestiging; Eigenaar: Kantoor De Vries"
    assert cells(panel, 4)[place].startswith("Status: Bevestigd; Eigenaar: Bakkerij Jansen")
    assert cells(panel, 1)[place].startswith("Bakkerij Jansen (")
    assert spoken_name(panel.form.history_table) == "Geschiedenis"
    assert f"{len(acts)} regels" in [label.text() for label in visible(panel, QLabel)]


def test_the_selected_line_is_told_whole(panel: HistoryPanel) -> None:
    assert not panel.form.line_value.isVisible()
    panel.form.history_table.selectRow(cells(panel, 2).index("Bevestigd"))
    told = panel.form.line_value.text()
    assert (
        "Bevestigd. Eerst: Status: Wacht op bevestiging; Eigenaar: Kantoor De Vries. Daarna: Status: Bevestigd;" in told
    )
    assert "SHA-256 van het bewijs" in told
    panel.form.history_table.selectRow(cells(panel, 2).index("Administratie aangemaakt"))
    assert panel.form.line_value.text().endswith("): Administratie aangemaakt.")


def test_it_can_be_narrowed_and_shown_whole_again(qtbot: QtBot, panel: HistoryPanel) -> None:
    assert panel.form.group_label.buddy() is panel.form.group_combo
    assert panel.form.period_label.buddy() is panel.form.period_combo
    everything = panel.model.rowCount()
    panel.form.group_combo.setCurrentText("Administratie")
    qtbot.waitUntil(lambda: cells(panel, 2) == ["Administratie aangemaakt"])
    panel.form.period_combo.setCurrentText("Vorig jaar")
    qtbot.waitUntil(panel.empty.isVisible)
    assert not panel.form.export_history_button.isEnabled()
    press(button(panel, "Alles tonen"))
    qtbot.waitUntil(lambda: panel.model.rowCount() == everything)


def test_only_time_orders_it(qtbot: QtBot, panel: HistoryPanel) -> None:
    acts = cells(panel, 2)
    panel.form.history_table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    qtbot.waitUntil(lambda: cells(panel, 2) == acts[::-1])
    panel.form.history_table.sortByColumn(3, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: cells(panel, 2) == acts)
    assert panel.form.history_table.horizontalHeader().sortIndicatorSection() == 0


def test_the_export_is_safe_whole_and_without_personal_details(
    qtbot: QtBot, window: AdministrationWindow, panel: HistoryPanel, tmp_path: Path
) -> None:
    press(button(panel, "Exporteren als CSV"))
    dialog = shown(qtbot, panel, QFileDialog)
    assert dialog.selectedFiles()[0].endswith("Geschiedenis Bakkerij.csv")
    dialog.close()
    path = tmp_path / "geschiedenis.csv"
    export_button = button(panel, "Exporteren als CSV")
    export_button.setFocus()
    panel.save(path)
    assert window.focusWidget() is not export_button, "greyed while it saves"
    qtbot.waitUntil(lambda: window.focusWidget() is export_button)
    qtbot.waitUntil(lambda: any(str(path) in label.text() for label in visible(window, QLabel)))
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert b"klant@bakkerij.test" not in raw
    header, *rows = csv.reader(path.read_text(encoding="utf-8-sig").splitlines(), delimiter=";")
    assert header == ["Nummer", "Wanneer", "Wie", "Relatienummer", "Wat", "Eerst", "Daarna"]
    assert [row[4] for row in rows] == cells(panel, 2)
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "@"))]


def test_a_file_that_cannot_be_written_is_told(
    qtbot: QtBot, window: AdministrationWindow, panel: HistoryPanel, tmp_path: Path
) -> None:
    panel.save(tmp_path / "bestaat niet" / "geschiedenis.csv")
    qtbot.waitUntil(lambda: any("kan niet worden geschreven" in label.text() for label in visible(window, QLabel)))
    assert panel.form.export_history_button.isEnabled()


def test_a_request_shows_its_own_history(qtbot: QtBot, desk: Desk, host: QWidget, made: OfferMade) -> None:
    offers = open_offers_window(desk, host)
    qtbot.waitUntil(lambda: offers.model.rowCount() == 1)
    offers.form.offers_table.selectRow(0)
    qtbot.waitUntil(lambda: offers.form.details_stack.currentWidget() is offers.form.details_area)
    press(button(offers.details, "Geschiedenis"))
    window = shown(qtbot, offers, HistoryWindow)
    qtbot.waitUntil(lambda: window.panel.model.rowCount() > 0)
    assert cells(window.panel, 2)[-1] == "Aangeboden aan de klant"
    assert "E-mailadres: klant@bakkerij.test" in cells(window.panel, 4)[-1]
    assert window.windowTitle() == "Geschiedenis: =Bakkerij"
    assert made.request_id


def test_periods_have_their_days() -> None:
    today = date(2028, 3, 1)
    assert [days_of(period, today) for period in PERIODS] == [
        (None, None),
        (today, None),
        (date(2028, 2, 24), None),
        (date(2028, 2, 1), None),
        (date(2028, 1, 1), None),
        (date(2027, 1, 1), date(2027, 12, 31)),
    ]


def test_a_saved_file_is_whole_or_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    save_text(path, "één")
    assert path.read_bytes() == "één".encode()
    with pytest.raises(SamenopError) as refused:
        save_text(tmp_path, "twee")
    assert refused.value.code is ErrorCode.FILE_UNWRITABLE
    assert list(tmp_path.iterdir()) == [path]
    assert file_name_of("Geschiedenis", "../Jansen: & Zn.") == "Geschiedenis Jansen Zn"
