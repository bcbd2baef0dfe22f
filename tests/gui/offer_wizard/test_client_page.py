"""Page `Klantgegevens`: each wrong field's own sentence, and what is known of the address."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit

from samenop_desktop.domain.company import LegalForm
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from tests.gui.offer_wizard.person import DETAILS, accessible_name
from tests.services.making import details_for, draft_for, form_for, make_office

if TYPE_CHECKING:
    from samenop_desktop.domain.offer_draft import AddressState
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.services.application import Application
    from tests.gui.offer_wizard.conftest import OpenWizard
    from tests.gui.offer_wizard.person import Person

FIELDS = [
    "Bedrijfsnaam",
    "Contactpersoon",
    "Adres",
    "Postcode",
    "Plaats",
    "Telefoon",
    "Mobiele telefoon",
    "E-mailadres",
    "E-mailadres herhalen",
    "Website",
    "KvK-nummer",
    "Btw-nummer",
]


@pytest.fixture
def at_details(person: Person) -> Person:
    """A person at `Klantgegevens`, with nothing filled in there."""
    person.start()
    person.new_administration()
    return person


def fill_in(person: Person, **changes: str) -> None:
    for field, text in (DETAILS | changes).items():
        person.type(field, text)
    person.leave("E-mailadres herhalen")


def fill_in_and_wait(person: Person) -> None:
    fill_in(person)
    person.qtbot.waitUntil(lambda: person.can("Volgende"))


def test_the_fields_are_those_of_the_contract_in_their_order(at_details: Person) -> None:
    edits = [edit for edit in at_details.wizard.findChildren(QLineEdit) if edit.isVisible()]
    assert [accessible_name(edit) for edit in edits] == FIELDS
    legal_forms = at_details.named(QComboBox, "Rechtsvorm")
    assert [legal_forms.itemText(row) for row in range(1, legal_forms.count())] == list(LegalForm)


def test_nothing_scolds_before_the_user_has_been_there(at_details: Person) -> None:
    assert at_details.remarks() == {}
    assert at_details.why_not() == "Vul de bedrijfsnaam van de klant in."
    at_details.leave("Bedrijfsnaam")
    assert at_details.remarks() == {"Bedrijfsnaam": "Vul de bedrijfsnaam van de klant in."}


@pytest.mark.parametrize(
    ("field", "sentence"),
    [
        ("Bedrijfsnaam", "Vul de bedrijfsnaam van de klant in."),
        ("Contactpersoon", "Vul in wie de contactpersoon is."),
        ("Adres", "Vul straat en huisnummer in."),
        ("Postcode", "Vul de postcode in."),
        ("Plaats", "Vul de plaats in."),
        ("E-mailadres", "Vul het e-mailadres in."),
    ],
)
def test_a_required_field_that_is_left_empty_says_so(at_details: Person, field: str, sentence: str) -> None:
    fill_in(at_details)
    at_details.type(field, "")
    at_details.leave(field)
    assert at_details.remarks()[field] == sentence
    assert at_details.why_not() == sentence


@pytest.mark.parametrize(
    ("field", "text", "start"),
    [
        ("Bedrijfsnaam", "x" * 51, "Maak dit korter: hoogstens 50 tekens."),
        ("Website", "geen website", "Dit is geen geldig webadres."),
        ("KvK-nummer", "123", "Een KvK-nummer heeft 8 cijfers."),
        ("Btw-nummer", "NL123456789B01", "Dit btw-nummer klopt niet."),
        ("E-mailadres", "klant@bakkerij", "Dit is geen geldig e-mailadres."),
        ("E-mailadres herhalen", "klant@bakkerij.tset", "De twee e-mailadressen zijn niet gelijk."),
    ],
)
def test_a_wrong_field_says_so_in_its_own_words(at_details: Person, field: str, text: str, start: str) -> None:
    fill_in(at_details)
    at_details.type(field, text)
    at_details.leave(field)
    assert at_details.remarks()[field].startswith(start)
    assert at_details.why_not().startswith(start)


@pytest.mark.parametrize(
    ("field", "text", "start"),
    [
        ("Postcode", "B-1000", "Dit is geen Nederlandse postcode."),
        ("Telefoon", "12", "Dit lijkt geen volledig telefoonnummer."),
        ("Mobiele telefoon", "06", "Dit lijkt geen volledig telefoonnummer."),
    ],
)
def test_an_odd_value_is_remarked_upon_and_stops_nobody(at_details: Person, field: str, text: str, start: str) -> None:
    fill_in(at_details, **{field: text})
    at_details.leave(field)
    assert at_details.remarks()[field].startswith(start)
    at_details.qtbot.waitUntil(lambda: at_details.can("Volgende"))


def test_a_citizen_number_of_a_sole_trader_is_refused(at_details: Person) -> None:
    fill_in_and_wait(at_details)
    at_details.type("Btw-nummer", "NL111222333B01")
    at_details.leave("Btw-nummer")
    assert at_details.remarks() == {}
    combo = at_details.named(QComboBox, "Rechtsvorm")
    combo.setFocus()
    at_details.keys("E")
    assert combo.currentText() == "Eenmanszaak"
    assert at_details.remarks()["Btw-nummer"].startswith("In dit btw-nummer zit een burgerservicenummer.")
    assert not at_details.can("Volgende")


def test_a_remark_goes_as_soon_as_the_field_is_right(at_details: Person) -> None:
    fill_in(at_details, **{"E-mailadres": "klant@"})
    assert at_details.remarks()["E-mailadres"].startswith("Dit is geen geldig e-mailadres.")
    at_details.type("E-mailadres", DETAILS["E-mailadres"])
    at_details.qtbot.waitUntil(lambda: at_details.remarks() == {})


def test_typing_that_pauses_counts_as_filled_in(at_details: Person) -> None:
    at_details.type("E-mailadres", "klant@")
    assert at_details.remarks() == {}
    at_details.qtbot.waitUntil(lambda: "E-mailadres" in at_details.remarks())


def test_a_mistyped_domain_is_asked_about(at_details: Person) -> None:
    fill_in(at_details, **{"E-mailadres": "jan@gmial.com", "E-mailadres herhalen": "jan@gmial.com"})
    at_details.qtbot.waitUntil(lambda: at_details.can("Volgende"))
    assert at_details.remarks()["E-mailadres"].startswith("Bedoel je jan@gmail.com?")


def test_white_space_around_an_address_does_not_count(at_details: Person, desk: Desk) -> None:
    fill_in(at_details, **{"E-mailadres": " klant@bakkerij.test ", "E-mailadres herhalen": "KLANT@bakkerij.test  "})
    at_details.qtbot.waitUntil(lambda: at_details.can("Volgende"))
    assert at_details.wizard.draft.details.email == "klant@bakkerij.test"


def refused_address(person: Person, email: str) -> str:
    fill_in(person, **{"E-mailadres": email, "E-mailadres herhalen": email})
    person.qtbot.waitUntil(lambda: person.remarks().get("E-mailadres", "…") != "Adres wordt nagekeken…")
    assert not person.can("Volgende")
    return person.remarks()["E-mailadres"]


def make_client(application: Application, desk: Desk, email: str) -> None:
    """A client who confirmed an offer of this office."""
    made = application.offers.offer(desk.actor, draft_for("Eerdere klant", email))
    token = application.offers.open_at_table(desk.actor, made.request_id)
    application.client_pages.confirm(token, form_for(details_for(email)), "getoond")


def test_the_address_of_a_client_leads_to_the_other_situations(at_details: Person, desk: Desk) -> None:
    make_client(desk.app, desk, "klant@bestaand.test")
    sentence = refused_address(at_details, "Klant@Bestaand.test")
    assert sentence.startswith("Bij dit e-mailadres hoort al een abonnement. Ga terug naar Start")
    assert "Jansen" not in sentence


def test_the_address_of_an_office_is_refused_in_its_own_words(at_details: Person, desk: Desk) -> None:
    make_office(desk.app, "Kantoor Geheim", "info@geheim.test")
    sentence = refused_address(at_details, "info@geheim.test")
    assert sentence.startswith("Dit is het e-mailadres van een accountantskantoor.")
    assert "Kantoor Geheim" not in sentence


def test_an_address_with_an_open_offer_is_refused_in_its_own_words(at_details: Person, desk: Desk) -> None:
    desk.app.offers.offer(desk.actor, draft_for("Eerder aangeboden", "klant@open.test"))
    sentence = refused_address(at_details, "klant@open.test")
    assert sentence.startswith("Voor dit e-mailadres staat al een aanbieding van je kantoor open.")


def test_the_page_cannot_be_left_while_the_address_is_being_looked_up(
    at_details: Person, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    release = threading.Event()
    look_up = type(desk.app.offers).address_state

    def slow(*arguments: object) -> AddressState:
        assert release.wait(10)
        return look_up(*arguments)  # type: ignore[arg-type]  # handed on as they came

    monkeypatch.setattr(type(desk.app.offers), "address_state", slow)
    fill_in(at_details)
    assert at_details.why_not() == "Adres wordt nagekeken…"
    assert at_details.remarks() == {"E-mailadres": "Adres wordt nagekeken…"}
    release.set()
    at_details.qtbot.waitUntil(lambda: at_details.can("Volgende"))
    assert at_details.remarks() == {}


def test_an_address_that_cannot_be_looked_up_is_told_and_can_be_tried_again(
    at_details: Person, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise SamenopError(ErrorCode.STORE_UNREACHABLE, reason="geen verbinding")

    with monkeypatch.context() as patch:
        patch.setattr(type(desk.app.offers), "address_state", refuse)
        fill_in(at_details)
        at_details.qtbot.waitUntil(lambda: at_details.why_not().startswith("Het adres kon niet worden nagekeken."))
        assert "De database is niet bereikbaar." in at_details.remarks()["E-mailadres"]
    at_details.press("Vorige")
    at_details.press("Volgende")
    at_details.qtbot.waitUntil(lambda: at_details.can("Volgende"))


def test_company_data_of_the_chosen_administration_is_filled_in(open_wizard: OpenWizard, desk: Desk) -> None:
    made = desk.app.offers.offer(desk.actor, draft_for("Bakkerij Jansen", "klant@bakkerij.test"))
    desk.app.offers.cancel(desk.actor, [made.request_id], "")
    person = open_wizard(administration_id=made.administration_id)
    person.start()
    person.press("Volgende")
    assert person.page() == "Klantgegevens"
    shown = {field: person.named(QLineEdit, field).text() for field in DETAILS}
    assert shown == DETAILS | {"E-mailadres herhalen": ""}
    person.qtbot.waitUntil(lambda: person.remarks() == {})
    person.type("Contactpersoon", "Piet Jansen")
    person.type("E-mailadres herhalen", "klant@bakkerij.test")
    person.press("Vorige")
    person.press("Volgende")
    assert person.named(QLineEdit, "Contactpersoon").text() == "Piet Jansen"
    person.press("Vorige")
    person.pick("Nieuwe administratie")
    person.type("Naam van de administratie", "Heel iets anders")
    person.press("Volgende")
    assert person.named(QLineEdit, "Bedrijfsnaam").text() == ""
    assert person.named(QLineEdit, "Contactpersoon").text() == "Piet Jansen"
