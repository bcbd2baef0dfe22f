"""Persoonsgegevens as a person sees it, over real services."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from samenop_desktop.gui.offers import open_offers_window
from samenop_desktop.gui.personal.personal_dialog import NOTHING_MAY_GO, PersonalDialog
from samenop_desktop.wording.personal import labelled
from tests.gui.hands import answer, button, press, shown, spoken_name, visible
from tests.services.making import confirm, draft_for
from tests.services.test_personal_details import withdraw_mails

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.offers.offers_window import OffersWindow


def opened(qtbot: QtBot, desk: Desk, host: QWidget) -> tuple[OffersWindow, PersonalDialog]:
    offers = open_offers_window(desk, host)
    qtbot.waitUntil(lambda: offers.model.rowCount() == 1)
    offers.form.offers_table.selectRow(0)
    qtbot.waitUntil(lambda: offers.form.details_stack.currentWidget() is offers.form.details_area)
    press(button(offers.details, "Persoonsgegevens"))
    dialog = shown(qtbot, offers, PersonalDialog)
    qtbot.waitUntil(lambda: dialog.model.rowCount() > 0)
    return offers, dialog


@pytest.fixture
def cancelled(desk: Desk) -> int:
    made = desk.app.offers.offer(desk.actor, draft_for())
    desk.app.offers.cancel(desk.actor, [made.request_id], "")
    withdraw_mails(desk.app)
    return made.request_id


def texts(dialog: PersonalDialog) -> list[str]:
    return [label.text() for label in visible(dialog, QLabel)]


@pytest.mark.usefixtures("cancelled")
def test_yes_makes_anonymous_and_everything_shows_it(
    qtbot: QtBot, desk: Desk, host: QWidget, qtmodeltester: ModelTester
) -> None:
    offers, dialog = opened(qtbot, desk, host)
    qtmodeltester.check(dialog.model)
    assert spoken_name(dialog.form.personal_table) == "Persoonsgegevens"
    assert dialog.windowTitle() == "Persoonsgegevens: Bakkerij Jansen"
    assert dialog.form.fate_value.text().startswith("Kan worden geanonimiseerd. De administratie is er nog")
    press(button(dialog, "Anonimiseren"))
    question = answer(qtbot, dialog, "Ja")
    assert "niet ongedaan" in question
    qtbot.waitUntil(lambda: "De persoonsgegevens zijn geanonimiseerd." in texts(dialog))
    assert dialog.form.fate_value.text() == "Is geanonimiseerd"
    assert dialog.form.anonymise_button.toolTip() == NOTHING_MAY_GO
    offers.model.reload()
    qtbot.waitUntil(lambda: offers.model.index(0, 1).data() == "Geanonimiseerd")


@pytest.mark.usefixtures("cancelled")
def test_no_changes_nothing(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    _, dialog = opened(qtbot, desk, host)
    press(button(dialog, "Anonimiseren"))
    answer(qtbot, dialog, "Nee")
    assert dialog.form.anonymise_button.isEnabled()
    assert not any(row.is_anonymous for row in dialog.model._rows)


def test_what_must_stay_says_why(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    confirm(desk.app, desk.actor, desk.app.offers.offer(desk.actor, draft_for()))
    withdraw_mails(desk.app)
    _, dialog = opened(qtbot, desk, host)
    assert dialog.form.fate_value.text() == "Blijft: wat de klant heeft bevestigd loopt nog."
    assert not dialog.form.anonymise_button.isEnabled()
    assert dialog.form.anonymise_button.toolTip() == NOTHING_MAY_GO


def test_what_he_filled_in_stands_under_dutch_labels() -> None:
    filled_in = {"agreed": True, "at_table": True, "iban": "", "details": {"company_name": "Bakkerij Jansen"}}
    assert labelled(filled_in) == {
        "Akkoord": True,
        "Aan tafel": True,
        "Bedrijfsgegevens": {"Bedrijfsnaam": "Bakkerij Jansen"},
    }


def test_the_export_is_a_file_that_people_and_programs_read(
    qtbot: QtBot, desk: Desk, host: QWidget, cancelled: int, tmp_path: Path
) -> None:
    _, dialog = opened(qtbot, desk, host)
    path = tmp_path / "gegevens.json"
    dialog.save(path)
    qtbot.waitUntil(lambda: any(str(path) in text for text in texts(dialog)))
    told = json.loads(path.read_text(encoding="utf-8"))
    assert told["Bewaard door"] == "Kantoor De Vries"
    (offer,) = told["Aanbiedingen en overdrachten"]
    assert offer["Bedrijfsgegevens"]["Contactpersoon"] == "Jan Jansen"
    assert offer["Geschiedenis"][0]["Wat"] == "Aangeboden aan de klant"
    assert cancelled
    dialog.save(tmp_path / "nergens" / "gegevens.json")
    qtbot.waitUntil(lambda: any("kan niet worden geschreven" in text for text in texts(dialog)))
