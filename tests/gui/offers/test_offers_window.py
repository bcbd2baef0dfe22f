"""Status aanbieding as a person sees it, over real services."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget

from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.gui.offers import open_offers_window
from samenop_desktop.gui.offers.cancel_dialog import CancelDialog
from samenop_desktop.gui.offers.offers_model import Column
from samenop_desktop.gui.offers.offers_window import MOST_SELECTED, NONE_OPEN, NOTHING_SELECTED, TOO_MANY
from samenop_desktop.gui.paged_model import PAGE_SIZE, Role
from tests.gui.hands import button, given_the_keyboard, shown, spoken_name, visible
from tests.services.making import details_for, draft_for, form_for
from tests.services.request_rows import add_requests

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.offers.offers_window import OffersWindow
    from tests.conftest import FakeClock

HEADERS = [
    "Administratie",
    "Klant",
    "E-mailadres",
    "Soort aanbieding",
    "Status",
    "Bevestigen tot en met",
    "Bezorging",
    "Betaler",
    "Abonnement",
    "Aangemaakt",
]


def offer(desk: Desk, name: str, email: str) -> int:
    draft = replace(draft_for(name, email), details=details_for(email, name))
    return desk.app.offers.offer(desk.actor, draft).request_id


def confirm(desk: Desk, request_id: int) -> None:
    token = desk.app.offers.open_at_table(desk.actor, request_id)
    details = desk.app.client_pages.view(token).details
    desk.app.client_pages.confirm(token, form_for(details), "dit stond er")


def opened(qtbot: QtBot, desk: Desk, host: QWidget, rows: int) -> OffersWindow:
    window = open_offers_window(desk, host)
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: window.model.total is not None and window.model.rowCount() == rows)
    return window


def cell(window: OffersWindow, row: int, column: Column, role: int = Qt.ItemDataRole.DisplayRole) -> str:
    return str(window.model.index(row, column).data(role) or "")


def texts(window: OffersWindow, column: Column) -> list[str]:
    return [cell(window, row, column) for row in range(window.model.rowCount())]


def click_row(qtbot: QtBot, window: OffersWindow, request_id: int, *, also: bool = False) -> None:
    table = window.form.offers_table
    place = table.visualRect(window.model.index_of(request_id)).center()
    keys = Qt.KeyboardModifier.ControlModifier if also else Qt.KeyboardModifier.NoModifier
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, keys, place)


def ask_to_cancel(qtbot: QtBot, window: OffersWindow, *request_ids: int) -> CancelDialog:
    for place, request_id in enumerate(request_ids):
        click_row(qtbot, window, request_id, also=place > 0)
    button(window, "Annuleren").click()
    return shown(qtbot, window, CancelDialog)


def said(window: OffersWindow) -> str:
    return "\n".join(window.notices.texts())


def visible_texts(parent: QWidget) -> str:
    return "\n".join(label.text() for label in visible(parent, QLabel))


def test_table_tells_each_offer_in_ten_columns(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    offer(desk, "Bakkerij Jansen", "klant@bakkerij.test")
    window = opened(qtbot, desk, host, 1)

    assert window.windowTitle() == "Status aanbieding"
    assert window.form.offers_table.accessibleName() == "Aanbiedingen"
    header = window.form.offers_table.horizontalHeader()
    assert [header.model().headerData(place, Qt.Orientation.Horizontal) for place in range(10)] == HEADERS
    assert [cell(window, 0, column) for column in Column] == [
        "Bakkerij Jansen",
        "Bakkerij Jansen",
        "klant@bakkerij.test",
        "samenwerken",
        "Wacht op bevestiging",
        "14-12-2026",
        "Wacht op mailinstellingen",
        "De klant",
        "inStap",
        "23-11-2026",
    ]
    assert window.form.count_value.text() == "1 aanbieding"


def test_model_keeps_the_rules_of_qt(qtbot: QtBot, desk: Desk, host: QWidget, qtmodeltester: ModelTester) -> None:
    first = offer(desk, "Bakkerij Jansen", "een@klant.test")
    offer(desk, "Slagerij Pietersen", "twee@klant.test")
    window = opened(qtbot, desk, host, 2)
    qtmodeltester.check(window.model)

    confirm(desk, first)
    with qtbot.waitSignal(window.model.loaded):
        window.model.reload()
    window.form.search_edit.setText("slagerij")
    qtbot.waitUntil(lambda: window.model.rowCount() == 1)
    qtmodeltester.check(window.model)


def test_searching_and_filtering_by_keyboard(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    offer(desk, "Bakkerij Jansen", "een@klant.test")
    offer(desk, "Slagerij Pietersen", "twee@vlees.test")
    gone = offer(desk, "Kapsalon Knip", "drie@klant.test")
    desk.app.offers.cancel(desk.actor, [gone], "")
    window = opened(qtbot, desk, host, 3)

    qtbot.keyClicks(window.form.search_edit, "vlees")
    qtbot.waitUntil(lambda: window.model.rowCount() == 1)
    assert texts(window, Column.ADMINISTRATION) == ["Slagerij Pietersen"]

    qtbot.keyClick(window.form.search_edit, Qt.Key.Key_Return)
    assert window.isVisible()
    assert visible(window, QDialog) == []
    window.form.search_edit.clear()
    qtbot.waitUntil(lambda: window.model.rowCount() == 3)
    window.form.status_combo.setFocus()
    qtbot.keyClicks(window.form.status_combo, "Gean")
    qtbot.waitUntil(lambda: window.model.rowCount() == 1)
    assert window.form.status_combo.currentText() == "Geannuleerd"
    assert texts(window, Column.ADMINISTRATION) == ["Kapsalon Knip"]


def test_nothing_found_says_so_and_shows_all_again(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    offer(desk, "Bakkerij Jansen", "een@klant.test")
    window = opened(qtbot, desk, host, 1)
    qtbot.keyClicks(window.form.search_edit, "zzz")
    qtbot.waitUntil(window.empty.isVisible)
    assert "Geen aanbiedingen gevonden" in visible_texts(window.empty)

    button(window.empty, "Alles tonen").click()

    qtbot.waitUntil(lambda: window.model.rowCount() == 1)
    assert not window.empty.isVisible()


def test_sorting_is_done_by_the_database(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    for name in ("Bakker", "Aannemer", "Caravans"):
        offer(desk, name, f"{name}@klant.test")
    window = opened(qtbot, desk, host, 3)
    header = window.form.offers_table.horizontalHeader()
    place = header.sectionViewportPosition(Column.ADMINISTRATION) + 20

    with qtbot.waitSignal(window.model.loaded):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place, 8))

    names = texts(window, Column.ADMINISTRATION)
    assert names in (sorted(names), sorted(names, reverse=True))
    assert window.model.query.sort == "administration"


def test_first_office_without_offers_is_told_what_to_do(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    window = opened(qtbot, desk, host, 0)
    qtbot.waitUntil(window.empty.isVisible)
    assert "Nog geen aanbiedingen" in visible_texts(window.empty)

    button(window.empty, "Online samenwerken").click()

    dialog = shown(qtbot, window, QDialog)
    assert dialog.windowTitle() == "Online samenwerken"


def test_many_rows_are_read_where_they_are_looked_at(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    many = PAGE_SIZE + 20
    for number in range(many):
        offer(desk, f"Administratie {number:03}", f"klant{number}@klant.test")
    window = opened(qtbot, desk, host, many)
    assert window.form.count_value.text() == f"{many} aanbiedingen"

    table = window.form.offers_table
    table.selectAll()
    # The last ones were never shown: they are read because they are selected.
    qtbot.waitUntil(button(window, "Annuleren").isEnabled)
    assert window.form.hint_value.text() == f"{many} aanbiedingen geselecteerd."
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: len(set(texts(window, Column.ADMINISTRATION))) == many)


def test_more_than_can_be_acted_on_at_once_says_so(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    add_requests(desk.app, desk.actor, [{"email": f"klant{number}@veel.test"} for number in range(MOST_SELECTED)])
    window = opened(qtbot, desk, host, MOST_SELECTED + 1)
    window.form.offers_table.selectAll()
    assert window.form.hint_value.text() == f"{MOST_SELECTED + 1} aanbiedingen geselecteerd."
    assert button(window, "Annuleren").toolTip() == TOO_MANY
    window.form.offers_table.selectRow(MOST_SELECTED)
    qtbot.waitUntil(button(window, "Annuleren").isEnabled)


class TestCancelling:
    def test_button_is_greyed_with_the_reason(self, qtbot: QtBot, desk: Desk, host: QWidget) -> None:
        ended = offer(desk, "Bakkerij Jansen", "een@klant.test")
        still_open = offer(desk, "Slagerij Pietersen", "twee@klant.test")
        desk.app.offers.cancel(desk.actor, [ended], "")
        window = opened(qtbot, desk, host, 2)
        cancel = button(window, "Annuleren")

        assert not cancel.isEnabled()
        assert cancel.accessibleDescription() == cancel.toolTip() == NOTHING_SELECTED
        click_row(qtbot, window, ended)
        assert not cancel.isEnabled()
        assert cancel.accessibleDescription() == NONE_OPEN
        click_row(qtbot, window, still_open, also=True)
        assert cancel.isEnabled()
        assert cancel.accessibleDescription() == ""

    def test_no_is_the_default(self, qtbot: QtBot, desk: Desk, host: QWidget) -> None:
        request_id = offer(desk, "Bakkerij Jansen", "een@klant.test")
        window = opened(qtbot, desk, host, 1)
        dialog = ask_to_cancel(qtbot, window, request_id)
        no = button(dialog, "Nee")
        assert isinstance(no, QPushButton)
        assert no.isDefault()

        qtbot.keyClick(dialog, Qt.Key.Key_Return)

        qtbot.waitUntil(lambda: not visible(window, CancelDialog))
        assert desk.app.offers.row(desk.actor, request_id).status is RequestStatus.OPEN

    def test_yes_cancels_with_the_reason(self, qtbot: QtBot, desk: Desk, host: QWidget) -> None:
        request_id = offer(desk, "Bakkerij Jansen", "een@klant.test")
        window = opened(qtbot, desk, host, 1)
        dialog = ask_to_cancel(qtbot, window, request_id)
        assert dialog.form.reason_label.buddy() is dialog.form.reason_edit
        assert "Bakkerij Jansen" in dialog.form.question_value.text()
        qtbot.keyClicks(dialog.form.reason_edit, "Verkeerd adres")
        button(dialog, "Ja").click()

        qtbot.waitUntil(lambda: texts(window, Column.STATUS) == ["Geannuleerd"])

        assert "Bakkerij Jansen: geannuleerd." in said(window)
        assert not button(window, "Annuleren").isEnabled()
        qtbot.waitUntil(lambda: "Verkeerd adres" in visible_texts(window.details))
        assert "kost geld" in cell(window, 0, Column.STATUS, Qt.ItemDataRole.ToolTipRole)

    def test_a_reason_that_is_too_long_says_so(self, qtbot: QtBot, desk: Desk, host: QWidget) -> None:
        request_id = offer(desk, "Bakkerij Jansen", "een@klant.test")
        window = opened(qtbot, desk, host, 1)
        dialog = ask_to_cancel(qtbot, window, request_id)

        dialog.form.reason_edit.setPlainText("x" * 501)

        assert "hoogstens 500" in dialog.form.reason_note.text()
        assert not button(dialog, "Ja").isEnabled()
        dialog.form.reason_edit.setPlainText("x" * 500)
        assert button(dialog, "Ja").isEnabled()

    def test_result_is_told_per_row_when_a_client_was_quicker(self, qtbot: QtBot, desk: Desk, host: QWidget) -> None:
        quick = offer(desk, "Bakkerij Jansen", "een@klant.test")
        slow = offer(desk, "Slagerij Pietersen", "twee@klant.test")
        window = opened(qtbot, desk, host, 2)
        dialog = ask_to_cancel(qtbot, window, quick, slow)
        assert dialog.windowTitle() == "Aanbiedingen annuleren"
        confirm(desk, quick)
        button(dialog, "Ja").click()

        qtbot.waitUntil(lambda: "geannuleerd" in said(window))

        assert "Slagerij Pietersen: geannuleerd." in said(window)
        assert "Bakkerij Jansen: niet geannuleerd. De klant heeft deze aanbieding al bevestigd" in said(window)
        qtbot.waitUntil(lambda: sorted(texts(window, Column.STATUS)) == ["Bevestigd", "Geannuleerd"])

    def test_only_the_open_ones_of_the_selection_are_cancelled(self, qtbot: QtBot, desk: Desk, host: QWidget) -> None:
        confirmed = offer(desk, "Bakkerij Jansen", "een@klant.test")
        offer(desk, "Slagerij Pietersen", "twee@klant.test")
        confirm(desk, confirmed)
        window = opened(qtbot, desk, host, 2)
        window.form.offers_table.selectAll()
        button(window, "Annuleren").click()
        dialog = shown(qtbot, window, CancelDialog)
        assert "Slagerij Pietersen" in dialog.form.question_value.text()
        assert "Bakkerij Jansen" not in dialog.form.question_value.text()
        button(dialog, "Ja").click()

        qtbot.waitUntil(lambda: sorted(texts(window, Column.STATUS)) == ["Bevestigd", "Geannuleerd"])
        assert said(window) == "Slagerij Pietersen: geannuleerd."


class TestStayingTrue:
    def test_what_a_client_does_shows_and_the_selection_stays(self, qtbot: QtBot, desk: Desk, host: QWidget) -> None:
        first = offer(desk, "Bakkerij Jansen", "een@klant.test")
        second = offer(desk, "Slagerij Pietersen", "twee@klant.test")
        window = opened(qtbot, desk, host, 2)
        desk.watch.start()
        qtbot.waitUntil(lambda: not desk.runner.is_busy())
        click_row(qtbot, window, second)

        confirm(desk, first)

        qtbot.waitUntil(lambda: min(texts(window, Column.STATUS)) == "Bevestigd")
        selected = window.form.offers_table.selectionModel().selectedRows()
        assert [index.data(Role.ID) for index in selected] == [second]
        desk.watch.stop()

    def test_expiry_is_true_by_the_clock(self, qtbot: QtBot, desk: Desk, host: QWidget, clock: FakeClock) -> None:
        offer(desk, "Bakkerij Jansen", "een@klant.test")
        window = opened(qtbot, desk, host, 1)
        clock.move(days=19)
        with qtbot.waitSignal(window.model.loaded):
            window.model.reload()
        assert "nog 2 dagen" in cell(window, 0, Column.STATUS, Qt.ItemDataRole.AccessibleDescriptionRole)

        clock.move(days=3)
        with qtbot.waitSignal(window.model.loaded):
            window.model.reload()

        assert texts(window, Column.STATUS) == ["Automatisch geannuleerd"]


def test_details_tell_the_client_and_what_was_offered(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    request_id = offer(desk, "Bakkerij Jansen", "een@klant.test")
    window = opened(qtbot, desk, host, 1)
    assert "Selecteer een aanbieding" in visible_texts(window)
    click_row(qtbot, window, request_id)

    qtbot.waitUntil(window.details.isVisible)

    told = visible_texts(window.details)
    for text in ("Jan Jansen", "Dorpsstraat 1, 3511 AB Utrecht", "inStap, € 12,50 per maand", "14 december 2026"):
        assert text in told

    given_the_keyboard(qtbot, window)
    reached = [window.form.offers_table.objectName()]
    window.form.offers_table.setFocus()
    while reached[-1] != window.form.cancel_offers_button.objectName():
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        reached.append(window.focusWidget().objectName())
    assert reached[1:-1] == ["history_button", "personal_button", "mails_tree", "read_mail_button", "send_mail_button"]


def test_opening_it_again_brings_it_to_the_front(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    window = opened(qtbot, desk, host, 0)
    assert open_offers_window(desk, host) is window


def test_every_control_is_spoken_by_its_name(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    request_id = offer(desk, "Bakkerij Jansen", "een@klant.test")
    window = opened(qtbot, desk, host, 1)
    form = window.form
    assert spoken_name(window) == "Status aanbieding"
    assert spoken_name(form.search_edit) == "Zoeken"
    # On Linux Qt gives a combo box its value as name; the label reaches a screen reader as a relation.
    assert form.status_filter_label.buddy() is form.status_combo
    assert form.status_filter_label.text().replace("&", "") == "Status"
    assert spoken_name(form.offers_table) == "Aanbiedingen"
    assert spoken_name(form.cancel_offers_button) == "Annuleren"
    assert spoken_name(form.close_button) == "Sluiten"
    dialog = ask_to_cancel(qtbot, window, request_id)
    assert spoken_name(dialog.form.reason_edit) == "Reden"
    assert [spoken_name(one) for one in visible(dialog, QPushButton)] == ["Ja", "Nee"]


def test_closing_button(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    window = opened(qtbot, desk, host, 0)
    button(window, "Sluiten").click()
    qtbot.waitUntil(lambda: not visible(host, QDialog))


def test_question_is_high_enough_for_its_text(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    ids = [offer(desk, f"Een administratie met een heel lange naam {place}", f"{place}@klant.test") for place in "abcd"]
    window = opened(qtbot, desk, host, 4)
    dialog = ask_to_cancel(qtbot, window, *ids)
    labels = visible(dialog, QLabel)
    qtbot.waitUntil(lambda: all(label.height() >= label.heightForWidth(label.width()) for label in labels))
