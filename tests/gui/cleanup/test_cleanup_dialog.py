"""Opruimen as a person sees it: what will happen and what it saves, the name again, progress, the result."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from samenop_desktop.domain.administrations import Kind
from samenop_desktop.gui.cleanup import open_cleanup_dialog
from samenop_desktop.gui.cleanup.cleanup_dialog import NAME_FIRST
from tests.gui.hands import button, fill, spoken_name, visible
from tests.services.keeping import bring_online
from tests.services.making import draft_for, draft_of, list_of

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.cleanup import CleanupDialog
    from samenop_desktop.gui.desk import Desk


@pytest.fixture
def left_over(desk: Desk, tmp_path: Path) -> int:
    """An administration with content whose offer was cancelled."""
    administration_id = bring_online(desk.app, desk.actor, tmp_path)
    made = desk.app.offers.offer(desk.actor, draft_of(administration_id))
    desk.app.offers.cancel(desk.actor, [made.request_id], "")
    return administration_id


def opened(qtbot: QtBot, desk: Desk, host: QWidget, administration_id: int) -> CleanupDialog:
    dialog = open_cleanup_dialog(desk, host, administration_id)
    qtbot.waitExposed(dialog)
    return dialog


def seen(dialog: CleanupDialog) -> str:
    return "\n".join(label.text() for label in visible(dialog, QLabel))


def test_what_happens_and_what_it_saves_comes_first(qtbot: QtBot, desk: Desk, host: QWidget, left_over: int) -> None:
    dialog = opened(qtbot, desk, host, left_over)
    qtbot.waitUntil(lambda: "Dat bespaart € 3,00 per maand" in seen(dialog))
    assert "een kopie lokaal op deze computer, met de 2 auditfiles" in seen(dialog)
    assert spoken_name(dialog.form.name_edit) == "Naam van de administratie"
    assert not dialog.form.clean_up_button.isEnabled()
    assert dialog.form.clean_up_button.accessibleDescription() == NAME_FIRST
    fill(dialog.form.name_edit, "Zuur")
    assert not dialog.form.clean_up_button.isEnabled()


def test_the_name_typed_again_does_it_and_the_result_is_told(
    qtbot: QtBot, desk: Desk, host: QWidget, left_over: int
) -> None:
    dialog = opened(qtbot, desk, host, left_over)
    qtbot.waitUntil(lambda: "Dat bespaart" in seen(dialog))
    fill(dialog.form.name_edit, "Zoet")
    with qtbot.waitSignal(dialog.cleaned_up):
        button(dialog, "Opruimen").click()
    assert "Zoet staat nu lokaal op deze computer; online is zij verwijderd" in seen(dialog)
    (row,) = list_of(desk.app, desk.actor)
    assert (row.plain_name, row.kind) == ("Zoet", Kind.LOCAL)
    button(dialog, "Sluiten").click()
    assert not dialog.isVisible()


def test_a_new_and_empty_one_is_only_deleted(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    made = desk.app.offers.offer(desk.actor, draft_for())
    desk.app.offers.cancel(desk.actor, [made.request_id], "")
    dialog = opened(qtbot, desk, host, made.administration_id)
    qtbot.waitUntil(lambda: "nog leeg" in seen(dialog))
    fill(dialog.form.name_edit, "Bakkerij Jansen")
    with qtbot.waitSignal(dialog.cleaned_up):
        button(dialog, "Opruimen").click()
    assert list_of(desk.app, desk.actor) == ()


def test_what_cannot_be_cleaned_up_any_more_says_so(qtbot: QtBot, desk: Desk, host: QWidget, left_over: int) -> None:
    desk.app.offers.offer(desk.actor, draft_of(left_over))
    dialog = opened(qtbot, desk, host, left_over)
    qtbot.waitUntil(lambda: any("niets (meer) op te ruimen" in text for text in dialog.notices.texts()))
    assert not dialog.form.clean_up_button.isEnabled()
    button(dialog, "Annuleren").click()
    assert not dialog.isVisible()
