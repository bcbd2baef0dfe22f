"""What became of the mails of an offer, and confirming at the table, as a person sees them in Status aanbieding."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from samenop_desktop.gui.offers.mail_text_dialog import MailTextDialog
from samenop_desktop.gui.offers.offers_model import Column
from samenop_desktop.settings.model import MailSettings, PortalSettings, Security, Settings
from tests.gui.hands import Browser, answer, button, shown, visible
from tests.gui.offers.test_offers_window import cell, click_row, offer, opened, said, texts, visible_texts
from tests.services.making import form_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.desk import Desk
    from tests.conftest import FakeClock

MAIL = MailSettings(host="127.0.0.1", port=25, security=Security.NONE, sender="kantoor@devries.test")
PUBLIC = PortalSettings(public_url="https://bevestigen.devries.test")


@pytest.fixture
def browser() -> Iterator[Browser]:
    yield from Browser("http", "mailto").stand_in()


class TestDelivery:
    def test_mails_that_wait_for_settings_say_so_with_the_remedy(self, qtbot: QtBot, desk: Desk, host: QWidget) -> None:
        offer(desk, "Bakkerij Jansen", "een@klant.test")
        window = opened(qtbot, desk, host, 1)
        qtbot.waitUntil(lambda: bool(window.waiting.texts()))
        assert window.waiting.texts() == ["Er wachten 2 mails op mailinstellingen."]

        button(window.waiting, "Mail instellen").click()

        assert shown(qtbot, window, QDialog).windowTitle() == "Mail instellen"

    def test_mails_that_wait_for_an_address_say_so_with_the_remedy(
        self, qtbot: QtBot, desk: Desk, host: QWidget
    ) -> None:
        desk.app.settings_file.save(Settings(mail=MAIL))
        offer(desk, "Bakkerij Jansen", "een@klant.test")
        window = opened(qtbot, desk, host, 1)

        qtbot.waitUntil(lambda: bool(window.waiting.texts()))

        assert texts(window, Column.DELIVERY) == ["Wacht op openbaar adres"]
        assert "openbaar adres" in window.waiting.texts()[0]
        assert button(window.waiting, "Bevestigingspagina").isEnabled()

    def test_a_mail_that_waits_more_than_a_day_warns(
        self, qtbot: QtBot, desk: Desk, host: QWidget, clock: FakeClock
    ) -> None:
        offer(desk, "Bakkerij Jansen", "een@klant.test")
        clock.move(hours=25)
        window = opened(qtbot, desk, host, 1)
        qtbot.waitUntil(lambda: any("langer dan een dag" in text for text in window.waiting.texts()))
        assert window.waiting.texts() == [
            (
                "Er wachten 2 mails op mailinstellingen, 2 al langer dan een dag. "
                "De 21 dagen om te bevestigen lopen intussen door."
            )
        ]

    def test_a_late_mail_that_wants_nothing_is_told_of_by_itself(
        self, qtbot: QtBot, desk: Desk, host: QWidget, clock: FakeClock
    ) -> None:
        desk.app.settings_file.save(Settings(mail=MAIL))
        offer(desk, "Bakkerij Jansen", "een@klant.test")
        clock.move(hours=25)
        window = opened(qtbot, desk, host, 1)
        qtbot.waitUntil(lambda: bool(window.waiting.texts()))
        assert window.waiting.texts() == [
            (
                "Er wacht 1 mail op een openbaar adres van de bevestigingspagina, 1 al langer dan een dag. "
                "De 21 dagen om te bevestigen lopen intussen door."
            ),
            "1 mail wacht al langer dan een dag. De 21 dagen om te bevestigen lopen intussen door.",
        ]

    def test_a_failed_mail_tells_the_words_of_the_server(self, qtbot: QtBot, desk: Desk, host: QWidget) -> None:
        desk.app.settings_file.save(Settings(mail=MAIL, portal=PUBLIC))
        request_id = offer(desk, "Bakkerij Jansen", "een@klant.test")
        words = "550 5.1.1 User unknown"
        while (mail := desk.app.outbox.lease("test")) is not None:
            desk.app.outbox.note_refused(mail.id, "test", words)
        window = opened(qtbot, desk, host, 1)

        assert cell(window, 0, Column.DELIVERY) == "Mislukt"
        assert cell(window, 0, Column.DELIVERY, Qt.ItemDataRole.AccessibleDescriptionRole) == words
        assert cell(window, 0, Column.DELIVERY, Qt.ItemDataRole.ToolTipRole) == words
        click_row(qtbot, window, request_id)
        qtbot.waitUntil(lambda: f"De mailserver zei: {words}" in visible_texts(window.details))

    def test_a_waiting_mail_opens_in_the_own_mail_program(
        self, qtbot: QtBot, desk: Desk, host: QWidget, browser: Browser
    ) -> None:
        desk.app.settings_file.save(Settings(portal=PUBLIC))
        request_id = offer(desk, "Bakkerij Jansen", "een@klant.test")
        window = opened(qtbot, desk, host, 1)
        click_row(qtbot, window, request_id)
        qtbot.waitUntil(lambda: bool(visible(window.details, QPushButton)))
        button(window.details, "Mail zelf versturen").click()

        question = answer(qtbot, window, "Ja")

        assert "een@klant.test" in question
        qtbot.waitUntil(lambda: bool(browser.opened))
        url = browser.opened[0]
        assert url.scheme() == "mailto"
        assert url.path() == "een@klant.test"
        assert "https://bevestigen.devries.test/aanbieding/" in unquote(url.toString())
        qtbot.waitUntil(lambda: texts(window, Column.DELIVERY) == ["Verzonden"])
        qtbot.waitUntil(lambda: not button(window.details, "Mail zelf versturen").isEnabled())

    def test_without_a_mail_program_the_mail_can_be_copied(
        self, qtbot: QtBot, desk: Desk, host: QWidget, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
        desk.app.settings_file.save(Settings(portal=PUBLIC))
        request_id = offer(desk, "Bakkerij Jansen", "een@klant.test")
        window = opened(qtbot, desk, host, 1)
        click_row(qtbot, window, request_id)
        qtbot.waitUntil(lambda: bool(visible(window.details, QPushButton)))
        button(window.details, "Mail zelf versturen").click()
        answer(qtbot, window, "Ja")

        dialog = shown(qtbot, window, MailTextDialog)
        button(dialog, "Kopiëren").click()

        assert "geen mailprogramma" in dialog.form.explanation_value.text()
        assert "https://bevestigen.devries.test/aanbieding/" in QGuiApplication.clipboard().text()

    def test_a_mail_can_be_read_without_a_live_link(self, qtbot: QtBot, desk: Desk, host: QWidget) -> None:
        request_id = offer(desk, "Bakkerij Jansen", "een@klant.test")
        window = opened(qtbot, desk, host, 1)
        click_row(qtbot, window, request_id)
        qtbot.waitUntil(lambda: bool(visible(window.details, QPushButton)))

        button(window.details, "Mail lezen").click()

        text = shown(qtbot, window, MailTextDialog).form.text_edit.toPlainText()
        assert "Jan Jansen" in text
        assert "http" not in text


class TestAtTheTable:
    def test_asks_then_opens_the_page_and_marks_the_offer_for_good(
        self, qtbot: QtBot, desk: Desk, host: QWidget, browser: Browser
    ) -> None:
        desk.portal.url = "http://127.0.0.1:8735"
        request_id = offer(desk, "Bakkerij Jansen", "een@klant.test")
        window = opened(qtbot, desk, host, 1)
        click_row(qtbot, window, request_id)
        button(window, "Aan tafel bevestigen").click()

        question = answer(qtbot, window, "Ja")

        assert "vastgelegd" in question
        qtbot.waitUntil(lambda: bool(browser.opened))
        prefix, _, token = browser.opened[0].toString().rpartition("/")
        assert prefix == "http://127.0.0.1:8735/aanbieding"
        page = desk.app.client_pages.view(token)
        assert page.at_table
        desk.app.client_pages.confirm(token, form_for(page.details), "dit stond er")
        window.model.reload()
        qtbot.waitUntil(lambda: "Aan tafel bevestigd" in visible_texts(window.details))
        assert "Bevestigd op" in visible_texts(window.details)

    def test_without_a_browser_the_address_is_shown(
        self, qtbot: QtBot, desk: Desk, host: QWidget, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
        desk.portal.url = "http://127.0.0.1:8735"
        request_id = offer(desk, "Bakkerij Jansen", "een@klant.test")
        window = opened(qtbot, desk, host, 1)
        click_row(qtbot, window, request_id)
        button(window, "Aan tafel bevestigen").click()
        answer(qtbot, window, "Ja")
        qtbot.waitUntil(lambda: "http://127.0.0.1:8735/aanbieding/" in said(window))

    def test_no_opens_nothing(self, qtbot: QtBot, desk: Desk, host: QWidget, browser: Browser) -> None:
        desk.portal.url = "http://127.0.0.1:8735"
        request_id = offer(desk, "Bakkerij Jansen", "een@klant.test")
        window = opened(qtbot, desk, host, 1)
        click_row(qtbot, window, request_id)
        button(window, "Aan tafel bevestigen").click()

        answer(qtbot, window, "Nee")

        qtbot.waitUntil(lambda: not desk.runner.is_busy())
        assert browser.opened == []

    def test_is_greyed_while_the_pages_do_not_run(self, qtbot: QtBot, desk: Desk, host: QWidget) -> None:
        request_id = offer(desk, "Bakkerij Jansen", "een@klant.test")
        window = opened(qtbot, desk, host, 1)
        click_row(qtbot, window, request_id)

        assert not button(window, "Aan tafel bevestigen").isEnabled()
        assert "bevestigingspagina" in button(window, "Aan tafel bevestigen").accessibleDescription()
