"""Notices: in the window, one for each matter, gone when it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from samenop_desktop.gui.notice_bar import NoticeBar
from samenop_desktop.gui.theme import Tone
from tests.gui.hands import press, visible

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def shown_bar(qtbot: QtBot) -> NoticeBar:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    return bar


def test_it_takes_no_room_without_notices(qtbot: QtBot) -> None:
    bar = shown_bar(qtbot)
    assert bar.isHidden()
    bar.show_notice(Tone.INFO, "Er is iets.")
    assert bar.isVisible()
    bar.clear()
    assert bar.isHidden()


def test_the_text_can_be_seen_and_its_button_acts(qtbot: QtBot) -> None:
    bar = shown_bar(qtbot)
    done: list[str] = []
    notice = bar.show_notice(
        Tone.WARN, "2 mails wachten.", action="Mail nu instellen", on_action=lambda: done.append("mail")
    )
    assert "2 mails wachten." in [label.text() for label in visible(bar, QLabel)]
    press(notice.action_button)
    assert done == ["mail"]


def test_a_second_notice_can_be_seen_at_once(qtbot: QtBot) -> None:
    bar = shown_bar(qtbot)
    bar.show_notice(Tone.WARN, "2 mails wachten.")
    assert bar.show_notice(Tone.WARN, "Het pakket is opgezegd.").isVisible()


def test_one_matter_has_one_notice(qtbot: QtBot) -> None:
    bar = shown_bar(qtbot)
    bar.show_notice(Tone.WARN, "1 mail wacht.", key="waiting")
    same = bar.show_notice(Tone.WARN, "2 mails wachten.", key="waiting")
    assert bar.texts() == ["2 mails wachten."]
    assert bar.show_notice(Tone.WARN, "2 mails wachten.", key="waiting") is same


def test_the_user_closes_what_he_has_read(qtbot: QtBot) -> None:
    bar = shown_bar(qtbot)
    notice = bar.show_notice(Tone.GOOD, "Opgeslagen.")
    assert notice.close_button.accessibleName() == "Melding sluiten"
    press(notice.close_button)
    assert bar.texts() == []


def test_a_standing_warning_cannot_be_closed(qtbot: QtBot) -> None:
    notice = shown_bar(qtbot).show_notice(Tone.WARN, "Links werken alleen hier.", can_close=False)
    assert notice.close_button.isHidden()
