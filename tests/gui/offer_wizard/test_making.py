"""The last two pages and `Voltooien`: what is shown, what is made, and what happens when it is refused."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QPushButton, QRadioButton
from sqlalchemy import update

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.offer_draft import Source
from samenop_desktop.domain.packages import Package
from samenop_desktop.gui import interaction
from samenop_desktop.services.offer_rows import OfferQuery
from samenop_desktop.services.rows import AdministrationQuery
from samenop_desktop.store.records import SubscriptionRecord
from tests.gui.offer_wizard.person import accessible_description, accessible_name
from tests.services.making import confirm, draft_for

if TYPE_CHECKING:
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.services.offer_rows import OfferMade
    from tests.gui.offer_wizard.conftest import OpenWizard
    from tests.gui.offer_wizard.person import Person


def offers_made(desk: Desk) -> int:
    return desk.app.offers.count(desk.actor, OfferQuery())


def test_packages_are_named_and_priced_and_one_without_a_price_says_why(person: Person) -> None:
    person.start()
    person.new_administration()
    person.details()
    text = person.sees()
    assert "€ 8,00 per maand" in text
    assert "€ 12,50 per maand" in text
    for package in ("inKaart", "inBalans", "inZicht"):
        button = person.named(QRadioButton, package)
        assert not button.isEnabled()
        assert accessible_description(button).startswith("Van dit pakket is nog geen prijs bekend.")
    assert person.why_not() == "Kies een pakket."
    person.pick("inStap")
    assert person.why_not() == "Kies wie de factuur ontvangt."
    person.pick("Het kantoor")
    text = person.sees()
    assert "De eerste 30 dagen zijn gratis, één keer per e-mailadres." in text
    assert "Daarna loopt het abonnement door als betaald abonnement." in text
    assert "inStap kost dan € 12,50 per maand, exclusief btw." in text
    assert "Je kantoor ontvangt de factuur" in text


def test_the_overview_shows_everything_and_the_dates(person: Person) -> None:
    person.walk_to_review()
    text = person.sees()
    for part in (
        "klant@bakkerij.test",
        "Bakkerij Jansen (nieuwe administratie)",
        "Jan Jansen",
        "Dorpsstraat 1, 3511 AB Utrecht",
        "inStap, na de gratis dagen € 12,50 per maand (exclusief btw)",
        "De klant",
        "Maandag 23 november 2026: de klant krijgt de mail",
        "tot en met maandag 14 december 2026, middernacht",
        "vanaf woensdag 23 december 2026",
        "vanaf woensdag 13 januari 2027",
        "Maak pas vanaf dan een mailbox aan",
        "€ 3,00 per maand",
    ):
        assert part in text


def test_an_address_that_had_its_free_days_is_told_the_cost_from_the_day_of_confirming(
    desk: Desk, person: Person
) -> None:
    confirm(desk.app, desk.actor, desk.app.offers.offer(desk.actor, draft_for("Eerder")))
    with desk.app.store.write() as tx:
        ended = update(SubscriptionRecord).where(SubscriptionRecord.package == Package.IN_STAP)
        tx.session.execute(ended.values(cancelled_at=tx.now, ended_at=tx.now))
    person.walk_to_review()
    text = person.sees()
    for part in (
        "inStap, zonder gratis dagen: € 12,50 per maand (exclusief btw)",
        "Gratis dagen zijn er niet: die zijn er één keer per e-mailadres.",
        "vanaf maandag 23 november 2026",
        "vanaf maandag 14 december 2026",
    ):
        assert part in text
    assert "Na 30 dagen" not in text


def test_the_address_is_shown_large_enough_to_read_aloud(person: Person) -> None:
    person.walk_to_review()
    (label,) = [label for label in person.wizard.findChildren(QLabel) if label.text() == "klant@bakkerij.test"]
    assert label.font().pointSizeF() >= 1.5 * person.wizard.font().pointSizeF()


def test_the_mail_is_shown_as_the_client_will_read_it_without_a_live_link(person: Person) -> None:
    person.walk_to_review()
    text = person.sees()
    assert "Kantoor De Vries wil online met je samenwerken" in text
    assert "Beste Jan Jansen," in text
    assert "http" not in text
    view = person.wizard._review.form.mail_view
    assert "href" not in view.toHtml()


@pytest.mark.parametrize(
    ("button", "page"),
    [
        ("Administratie wijzigen", "Administratie"),
        ("Klantgegevens wijzigen", "Klantgegevens"),
        ("Abonnement en betaler wijzigen", "Abonnement en betaler"),
    ],
)
def test_each_section_leads_back_to_its_page(person: Person, button: str, page: str) -> None:
    person.walk_to_review()
    person.press(button)
    assert person.page() == page


def test_a_change_shows_in_the_overview(person: Person) -> None:
    person.walk_to_review()
    person.press("Klantgegevens wijzigen")
    person.type("Contactpersoon", "Piet")
    person.press("Volgende")
    person.press("Volgende")
    person.qtbot.waitUntil(lambda: person.can("Voltooien"))
    assert "Beste Piet," in person.sees()


def test_an_overview_that_cannot_be_made_can_be_tried_again(
    person: Person, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise SamenopError(ErrorCode.STORE_UNREACHABLE, reason="geen verbinding")

    person.start()
    person.new_administration()
    person.details()
    with monkeypatch.context() as patch:
        patch.setattr(type(desk.app.offers), "review", refuse)
        person.pick("inStap")
        person.pick("De klant")
        person.press("Volgende")
        person.qtbot.waitUntil(lambda: "De database is niet bereikbaar." in person.sees())
        assert not person.can("Voltooien")
    person.press("Opnieuw proberen")
    person.qtbot.waitUntil(lambda: person.can("Voltooien"))


def test_the_result_says_what_was_done_what_was_mailed_and_what_comes_next(person: Person) -> None:
    person.walk_to_review()
    person.press("Voltooien")
    person.qtbot.waitUntil(lambda: person.page() == "De aanbieding staat klaar")
    text = person.sees()
    assert "Bakkerij Jansen is aangeboden en staat online onder jouw kantoor, met de vermelding SamenOp." in text
    assert "De mail aan klant@bakkerij.test wacht: mail is nog niet ingesteld." in text
    assert "uiterlijk op maandag 14 december 2026 tot middernacht" in text
    buttons = {accessible_name(button) for button in person.wizard.findChildren(QPushButton) if button.isVisible()}
    assert buttons == {"Status aanbieding openen", "Sluiten"}
    with person.qtbot.waitSignal(person.wizard.accepted):
        person.press("Sluiten")


def test_the_result_leads_to_the_status(person: Person) -> None:
    person.walk_to_review()
    person.press("Voltooien")
    person.qtbot.waitUntil(lambda: person.page() == "De aanbieding staat klaar")
    with person.qtbot.waitSignals([person.wizard.status_requested, person.wizard.accepted]):
        person.press("Status aanbieding openen")


def test_a_second_click_does_not_make_a_second_offer(
    person: Person, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    release = threading.Event()
    calls = []
    offer = type(desk.app.offers).offer

    def slow(*arguments: object) -> OfferMade:
        calls.append(arguments)
        assert release.wait(10)
        return offer(*arguments)  # type: ignore[arg-type]  # handed on as they came

    monkeypatch.setattr(type(desk.app.offers), "offer", slow)
    person.walk_to_review()
    finish = person.named(QPushButton, "Voltooien")
    person.press("Voltooien")
    assert person.why_not("Voltooien") == "De aanbieding wordt gemaakt…"
    assert not person.can("Vorige")
    assert not person.can("Annuleren")
    person.qtbot.mouseClick(finish, Qt.MouseButton.LeftButton)
    QTest.keyClick(person.wizard, Qt.Key.Key_Return)
    QTest.keyClick(person.wizard, Qt.Key.Key_Escape)
    person.wizard.close()
    assert person.wizard.isVisible()
    release.set()
    person.qtbot.waitUntil(lambda: person.page() == "De aanbieding staat klaar")
    assert len(calls) == 1
    assert offers_made(desk) == 1


def test_an_address_that_was_taken_meanwhile_leads_back_to_its_page(person: Person, desk: Desk) -> None:
    person.walk_to_review()
    desk.app.offers.offer(desk.actor, draft_for("Iets anders", "klant@bakkerij.test"))
    person.press("Voltooien")
    person.qtbot.waitUntil(lambda: person.page() == "Klantgegevens")
    person.qtbot.waitUntil(lambda: "Voor dit e-mailadres staat al" in person.remarks().get("E-mailadres", ""))
    focus = QApplication.focusWidget
    person.qtbot.waitUntil(lambda: focus() is person.named(QLineEdit, "E-mailadres"))
    assert not person.can("Volgende")
    assert offers_made(desk) == 1
    person.type("E-mailadres", "nieuw@bakkerij.test")
    person.type("E-mailadres herhalen", "nieuw@bakkerij.test")
    person.press("Volgende")
    person.press("Volgende")
    person.press("Voltooien")
    person.qtbot.waitUntil(lambda: person.page() == "De aanbieding staat klaar")
    assert offers_made(desk) == 2


def test_an_administration_that_was_offered_meanwhile_leads_back_to_its_page(
    open_wizard: OpenWizard, desk: Desk
) -> None:
    made = desk.app.offers.offer(desk.actor, draft_for("Bakkerij Jansen", "eerder@bakkerij.test"))
    desk.app.offers.cancel(desk.actor, [made.request_id], "")
    person = open_wizard(administration_id=made.administration_id)
    person.start()
    person.press("Volgende")
    person.details()
    person.subscription()
    other = draft_for(email="ander@bakkerij.test")
    desk.app.offers.offer(desk.actor, replace(other, source=Source.EXISTING, administration_id=made.administration_id))
    person.press("Voltooien")
    person.qtbot.waitUntil(lambda: person.page() == "Administratie")
    person.qtbot.waitUntil(lambda: "Voor deze administratie staat al een aanbieding open." in person.sees())
    assert person.named(QListView, "Mijn administraties").isVisible()
    assert not person.can("Volgende")
    assert desk.app.administrations.count(desk.actor, AdministrationQuery()) == 1


def test_a_name_that_was_taken_meanwhile_leads_back_to_its_page(person: Person, desk: Desk) -> None:
    person.walk_to_review()
    desk.app.administrations.create(desk.actor, "bakkerij jansen")
    person.press("Voltooien")
    person.qtbot.waitUntil(lambda: person.page() == "Administratie")
    assert person.remarks() == {
        "Naam van de administratie": "Je hebt al een administratie met deze naam. Kies een andere naam."
    }


def test_a_lost_connection_is_told_and_everything_kept(
    person: Person, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise SamenopError(ErrorCode.STORE_UNREACHABLE, reason="geen verbinding")

    person.walk_to_review()
    with monkeypatch.context() as patch:
        patch.setattr(type(desk.app.offers), "offer", refuse)
        person.press("Voltooien")
        person.qtbot.waitUntil(lambda: "De database is niet bereikbaar." in person.sees())
    assert "Wat je hebt ingevuld, staat er nog." in person.sees()
    assert offers_made(desk) == 0
    person.press("Voltooien")
    person.qtbot.waitUntil(lambda: person.page() == "De aanbieding staat klaar")
    assert offers_made(desk) == 1


def test_after_something_that_nobody_foresaw_the_wizard_can_be_used_again(
    person: Person, desk: Desk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def break_down(*_: object) -> None:
        raise RuntimeError("onvoorzien")

    # Here it is foreseen: the program's own dialog takes the place of the fixture that fails the test.
    desk.runner.failed.disconnect()
    desk.runner.failed.connect(interaction.report_unexpected)
    person.walk_to_review()
    with monkeypatch.context() as patch:
        patch.setattr(type(desk.app.offers), "offer", break_down)
        person.press("Voltooien")
        assert person.question().text().startswith("Er ging iets mis")
    person.answer("Sluiten")
    assert caplog.records[-1].message == "A job ended unexpectedly"
    person.press("Voltooien")
    person.qtbot.waitUntil(lambda: person.page() == "De aanbieding staat klaar")
