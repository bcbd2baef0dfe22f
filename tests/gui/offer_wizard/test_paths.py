"""Walking through the wizard: forwards, back, by the keyboard, and out of it half way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPushButton, QRadioButton

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.packages import Package, Payer
from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.services.offer_rows import OfferQuery
from samenop_desktop.services.rows import AdministrationQuery
from tests.gui.offer_wizard.person import DETAILS, SITUATION, Person, accessible_name
from tests.services.making import draft_for

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.services.offer_rows import OfferRow
    from tests.gui.offer_wizard.conftest import OpenWizard


def offers(desk: Desk) -> tuple[OfferRow, ...]:
    return desk.app.offers.page(desk.actor, OfferQuery(), None, 10).rows


def test_five_pages_lead_to_an_offer(person: Person, desk: Desk, qtbot: QtBot) -> None:
    assert accessible_name(person.wizard) == "Online samenwerken"
    assert person.wizard.isModal()
    assert person.page() == "Start"
    person.walk_to_review()
    with qtbot.waitSignal(person.wizard.offer_made):
        person.press("Voltooien")
    (offer,) = offers(desk)
    assert (offer.administration, offer.client, offer.email) == (
        "Bakkerij Jansen",
        "Bakkerij Jansen",
        "klant@bakkerij.test",
    )
    assert (offer.package, offer.payer, offer.status) == (Package.IN_STAP, Payer.CLIENT, RequestStatus.OPEN)
    assert person.page() == "De aanbieding staat klaar"


def test_the_first_page_stands_there_before_the_store_has_answered(open_wizard: OpenWizard) -> None:
    person = open_wizard(wait=False)
    assert "wordt nagekeken" in person.sees()
    person.pick(SITUATION)
    assert person.why_not() == "De gegevens worden nog geladen."
    person.qtbot.waitUntil(lambda: person.can("Volgende"))


def test_a_store_that_cannot_be_reached_is_told_and_asked_again(
    open_wizard: OpenWizard, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise SamenopError(ErrorCode.STORE_UNREACHABLE, reason="geen verbinding")

    with monkeypatch.context() as patch:
        patch.setattr(type(desk.app.offers), "facts", refuse)
        person = open_wizard()
        assert "De database is niet bereikbaar." in person.sees()
        assert person.why_not().startswith("De database is niet bereikbaar.")
    person.press("Opnieuw proberen")
    person.qtbot.waitUntil(lambda: "Het pakket Accountant: dat heb je." in person.sees())
    person.start()


def test_the_second_situation_shows_how_the_client_gives_rights_in_both_ways(person: Person) -> None:
    person.pick("De klant heeft een abonnement en een eigen administratie")
    text = person.sees()
    assert "In het programma" in text
    assert "Op internet" in text
    assert text.count("Kantoor De Vries, Utrecht") == 2
    assert person.why_not().startswith("Deze klant hoef je niet aan te melden: de klant geeft")


def test_the_third_situation_shows_how_to_transfer(person: Person) -> None:
    person.pick("De klant heeft een abonnement, ik heb de administratie")
    text = person.sees()
    assert "Administratie overdragen" in text
    assert "De klant geeft je kantoor daarna zelf rechten. Dat gaat niet automatisch." in text
    assert person.why_not().startswith("Deze klant hoef je niet aan te melden: je draagt")


def test_going_back_and_forth_loses_nothing(person: Person) -> None:
    person.start()
    person.new_administration("Bakkerij Jansen 2026")
    optional = {
        "Telefoon": "030 123 45 67",
        "Mobiele telefoon": "06-12345678",
        "Website": "www.bakkerij.nl",
        "KvK-nummer": "12345678",
        "Btw-nummer": "NL004495445B01",
    }
    person.details(**optional)
    person.subscription("inOrde", "Het kantoor")
    filled = person.wizard.draft
    for title in ("Abonnement en betaler", "Klantgegevens", "Administratie", "Start"):
        person.press("Vorige")
        assert person.page() == title
    assert person.named(QRadioButton, SITUATION).isChecked()
    person.press("Volgende")
    assert person.named(QLineEdit, "Naam van de administratie").text() == "Bakkerij Jansen 2026"
    person.press("Volgende")
    for field, text in (DETAILS | optional).items():
        assert person.named(QLineEdit, field).text() == text
    person.press("Volgende")
    assert person.named(QRadioButton, "inOrde").isChecked()
    assert person.named(QRadioButton, "Het kantoor").isChecked()
    person.press("Volgende")
    assert person.wizard.draft == filled


def test_half_filled_in_details_survive_going_back(person: Person) -> None:
    person.start()
    person.new_administration()
    person.type("Contactpersoon", "Jan")
    person.type("E-mailadres", "jan@")
    person.press("Vorige")
    person.press("Volgende")
    assert person.named(QLineEdit, "Contactpersoon").text() == "Jan"
    assert person.named(QLineEdit, "E-mailadres").text() == "jan@"


def test_the_keyboard_alone_is_enough(person: Person, desk: Desk) -> None:
    key = Qt.Key

    def next_can() -> None:
        person.qtbot.waitUntil(lambda: person.can("Volgende"))

    person.keys(key.Key_Space)
    next_can()
    person.keys(key.Key_Return)
    assert person.page() == "Administratie"
    person.qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QRadioButton))
    person.keys(key.Key_Space, key.Key_Tab, "Kapsalon Knip", key.Key_Return)
    assert person.page() == "Klantgegevens"
    person.qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    for text in ("Kapsalon", "Mia", "Plein 2", "1234 AB", "Ede", "", "", "mia@knip.test", "mia@knip.test"):
        if text:
            person.keys(text)
        person.keys(key.Key_Tab)
    next_can()
    person.keys(key.Key_Return)
    assert person.page() == "Abonnement en betaler"
    person.qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QRadioButton))
    person.keys(key.Key_Space, key.Key_Down)
    assert person.named(QRadioButton, "inStap").isChecked()
    person.keys(key.Key_Tab, key.Key_Space)
    assert person.named(QRadioButton, "De klant").isChecked()
    next_can()
    person.keys(key.Key_Return)
    assert person.page() == "Controleren"
    person.qtbot.waitUntil(lambda: person.can("Voltooien"))
    person.keys(key.Key_Return)
    person.qtbot.waitUntil(lambda: person.page() == "De aanbieding staat klaar")
    (offer,) = offers(desk)
    assert (offer.administration, offer.email) == ("Kapsalon Knip", "mia@knip.test")
    person.qtbot.waitUntil(lambda: QApplication.focusWidget() is person.named(QPushButton, "Sluiten"))


def test_the_focus_lands_in_the_first_field_of_each_page(person: Person) -> None:
    def focused() -> str:
        focus = QApplication.focusWidget()
        return accessible_name(focus) if focus is not None else ""

    person.qtbot.waitUntil(lambda: focused() == SITUATION)
    person.start()
    person.qtbot.waitUntil(lambda: focused() == "Nieuwe administratie")
    person.new_administration()
    person.qtbot.waitUntil(lambda: focused() == "Bedrijfsnaam")
    person.details()
    person.qtbot.waitUntil(lambda: focused() == "inOrde")
    person.subscription()
    person.qtbot.waitUntil(lambda: focused() == "Overzicht van de aanbieding")


def test_a_wizard_in_which_nothing_was_filled_in_closes_at_once(person: Person, qtbot: QtBot) -> None:
    with qtbot.waitSignal(person.wizard.rejected):
        person.press("Annuleren")


def test_closing_half_way_asks_first_and_no_is_the_default(person: Person, desk: Desk, qtbot: QtBot) -> None:
    person.walk_to_review()
    person.press("Annuleren")
    box = person.question()
    assert box.text() == "Wil je stoppen met deze aanbieding?"
    assert accessible_name(box.defaultButton()) == "Doorgaan"
    person.answer("Doorgaan")
    assert person.wizard.isVisible()
    assert person.page() == "Controleren"
    person.qtbot.waitUntil(lambda: person.wizard.findChild(QMessageBox) is None)
    person.keys(Qt.Key.Key_Escape)
    with qtbot.waitSignal(person.wizard.rejected):
        person.answer("Stoppen")
    assert offers(desk) == ()
    assert desk.app.administrations.count(desk.actor, AdministrationQuery()) == 0


def test_a_whole_draft_only_has_to_be_leafed_through(open_wizard: OpenWizard, desk: Desk) -> None:
    person = open_wizard(draft_for(payer=Payer.OFFICE))
    for title in ("Administratie", "Klantgegevens", "Abonnement en betaler", "Controleren"):
        person.press("Volgende")
        assert person.page() == title
    person.press("Voltooien")
    person.qtbot.waitUntil(lambda: person.page() == "De aanbieding staat klaar")
    (offer,) = offers(desk)
    assert offer.payer is Payer.OFFICE


def test_the_buttons_bear_the_words_of_the_contract(person: Person) -> None:
    assert not person.can("Vorige")
    assert not person.can("Volgende")
    assert person.can("Annuleren")
    person.walk_to_review()
    assert person.can("Vorige")
    assert person.can("Voltooien")
