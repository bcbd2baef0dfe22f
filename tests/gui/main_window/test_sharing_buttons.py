"""The ribbon's Administratie overdragen and Opruimen: when they can be used, and what they open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from samenop_desktop.gui.cleanup import CleanupDialog
from samenop_desktop.gui.main_window.reasons_now import NOTHING_SELECTED, NOTHING_TO_CLEAN_UP, ONLY_THE_OWNER
from samenop_desktop.gui.transfer import TransferDialog
from tests.gui.hands import shown
from tests.gui.screen import Screen
from tests.services.keeping import bring_online
from tests.services.making import draft_for
from tests.services.test_transfers import make_client

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.desk import Desk


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[Screen]:
    """A list with one of each: local, online, offered, ended unconfirmed, a client's."""
    app, actor = desk.app, desk.actor
    app.administrations.create(actor, "Lokaal")
    bring_online(app, actor, tmp_path)
    app.offers.offer(actor, draft_for("Aangeboden", "een@klant.test"))
    ended = app.offers.offer(actor, draft_for("Over", "twee@klant.test"))
    app.offers.cancel(actor, [ended.request_id], "")
    make_client(app, actor)
    screen = Screen(qtbot, desk)
    screen.attach()
    yield screen
    screen.wait_idle()


def test_each_row_says_whether_it_can_be_transferred_or_cleaned_up(screen: Screen) -> None:
    assert (screen.reason("Administratie overdragen"), screen.reason("Opruimen")) == ("", NOTHING_SELECTED)
    for name, transfer, clean_up in (
        ("Lokaal", "Deze administratie staat lokaal", NOTHING_TO_CLEAN_UP),
        ("Zoet", "", NOTHING_TO_CLEAN_UP),
        ("Aangeboden (SamenOp)", "Voor deze administratie staat nog een aanbieding open", NOTHING_TO_CLEAN_UP),
        ("Over", "", ""),
        ("Van klant@bakkerij.test", ONLY_THE_OWNER, NOTHING_TO_CLEAN_UP),
    ):
        screen.select(name)
        assert screen.reason("Administratie overdragen").startswith(transfer)
        assert bool(screen.reason("Administratie overdragen")) is bool(transfer)
        assert screen.reason("Opruimen") == clean_up


def test_the_selected_one_is_chosen_in_the_dialog(screen: Screen, qtbot: QtBot) -> None:
    screen.select("Zoet")
    screen.press("Administratie overdragen")
    dialog = shown(qtbot, screen.window, TransferDialog)
    qtbot.waitUntil(dialog.form.transfer_button.isEnabled)
    assert dialog.form.administration_combo.currentText() == "Zoet"
    dialog.reject()


def test_cleaning_up_opens_for_what_costs_money(screen: Screen, qtbot: QtBot) -> None:
    screen.select("Over")
    screen.press("Opruimen")
    dialog = shown(qtbot, screen.window, CleanupDialog)
    qtbot.waitUntil(lambda: "Over is voor de aanbieding gemaakt" in dialog.form.plan_value.text())
    dialog.reject()
