"""Voltooien: what it makes, what it refuses, and that two desks at once make one offer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from samenop_desktop.domain.accounts import Actor
from samenop_desktop.domain.administrations import Kind, State
from samenop_desktop.domain.company import CompanyDetails
from samenop_desktop.domain.days import day_of
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import FindingCode, FindingsError
from samenop_desktop.domain.offer_draft import AddressState, OfferDraft, Situation
from samenop_desktop.domain.packages import Package, Payer
from samenop_desktop.domain.requests import Delivery, RequestStatus
from samenop_desktop.mail.rendered import LINK_PLACEHOLDER
from samenop_desktop.services.offer_rows import OfferMade
from tests.services.making import (
    confirm,
    details_for,
    draft_for,
    draft_of,
    list_of,
    mails_of,
    make_office,
    request_of,
    set_up_mail,
    whole_store,
)
from tests.services.racing import race

if TYPE_CHECKING:
    from collections.abc import Callable

    from samenop_desktop.services.application import Application
    from tests.conftest import FakeClock

ADDRESS = "klant@bakkerij.test"


def refusals(application: Application, office: Actor, draft: OfferDraft) -> set[tuple[str, FindingCode]]:
    """Why the draft is refused; nothing at all may have changed, and the last page refuses alike."""
    before = whole_store(application)
    with pytest.raises(FindingsError) as made:
        application.offers.offer(office, draft)
    with pytest.raises(FindingsError) as reviewed:
        application.offers.review(office, draft)
    assert whole_store(application) == before
    assert made.value.code is ErrorCode.OFFER_INCOMPLETE
    assert made.value.findings == reviewed.value.findings
    return {(finding.field, finding.code) for finding in made.value.findings if finding.is_refusal}


def online(application: Application, office: Actor, name: str = "Bestaand") -> int:
    """An online administration of the office without any offer."""
    administration = application.administrations.create(office, name)
    application.going_online.put_online(office, administration.id)
    return administration.id


def test_an_offer_puts_the_new_administration_online_under_the_office_with_the_mention(
    application: Application,
) -> None:
    office = make_office(application)
    made = application.offers.offer(office, draft_for(" Bakkerij Jansen "))
    assert made.last_day == date(2026, 12, 14)
    (row,) = list_of(application, office)
    assert (row.id, row.name, row.plain_name) == (
        made.administration_id,
        "Bakkerij Jansen (SamenOp)",
        "Bakkerij Jansen",
    )
    assert (row.kind, row.owner) == (Kind.ONLINE, "Kantoor De Vries")
    assert (row.status.state, row.status.days_left) == (State.OFFERED, 21)
    opened = application.administrations.open(office, row.id)
    assert (opened.name, opened.is_owner, opened.has_right) == ("Bakkerij Jansen (SamenOp)", True, False)
    with application.store.read() as tx:
        stored = tx.session.scalars(text("SELECT name FROM administration")).all()
    assert stored == ["Bakkerij Jansen"]


def test_an_offer_of_an_existing_administration_takes_that_one(application: Application) -> None:
    office = make_office(application)
    administration_id = online(application, office)
    made = application.offers.offer(office, draft_of(administration_id))
    assert made.administration_id == administration_id
    assert [row.name for row in list_of(application, office)] == ["Bestaand (SamenOp)"]


def test_the_mention_goes_with_the_last_minute_of_the_offer(application: Application, clock: FakeClock) -> None:
    office = make_office(application)
    application.offers.offer(office, draft_for())
    clock.at = clock.at.replace(year=2026, month=12, day=14, hour=22, minute=59, second=59)
    (row,) = list_of(application, office)
    assert (row.name, row.status.days_left) == ("Bakkerij Jansen (SamenOp)", 0)
    clock.move(seconds=1)
    (row,) = list_of(application, office)
    assert (row.name, row.status.state) == ("Bakkerij Jansen", State.COSTS_MONEY)


def test_client_and_office_are_mailed_and_only_the_client_gets_a_link(application: Application) -> None:
    office = make_office(application)
    made = application.offers.offer(office, draft_for())
    to_client, to_office = mails_of(application, made.request_id)
    assert (to_client.kind, to_client.recipient, to_client.needs_link) == ("offer", ADDRESS, True)
    assert (to_office.kind, to_office.recipient, to_office.needs_link) == (
        "offer_receipt",
        "kantoor@devries.test",
        False,
    )
    assert to_client.reply_to == "kantoor@devries.test"
    assert LINK_PLACEHOLDER in to_client.text
    assert LINK_PLACEHOLDER in to_client.html
    for said in ("Kantoor De Vries", "030 123 45 67", "Bakkerij Jansen", "inStap", "12,50", "14 december 2026"):
        assert said in to_client.text, said


def test_what_was_offered_is_kept_as_it_was(application: Application) -> None:
    office = make_office(application)
    made = application.offers.offer(office, draft_for(payer=Payer.OFFICE))
    request = request_of(application, made.request_id)
    assert (request.package, request.payer, request.monthly_cents) == (Package.IN_STAP, Payer.OFFICE, 1250)
    details = application.offers.details(office, made.request_id)
    assert details.details == details_for()
    assert details.monthly_cents == 1250
    assert len(details.mails) == 2
    assert LINK_PLACEHOLDER not in details.mails[0].text


def test_the_last_page_tells_the_dates_the_price_and_the_mail_without_a_live_link(application: Application) -> None:
    office = make_office(application)
    review = application.offers.review(office, draft_for())
    assert (review.administration, review.monthly_cents) == ("Bakkerij Jansen", 1250)
    assert review.time_line.asked_on == date(2026, 11, 23)
    assert review.time_line.last_day == date(2026, 12, 14)
    assert "http" not in review.mail.text
    assert LINK_PLACEHOLDER not in review.mail.html
    assert whole_store(application)["request"] == []


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"situation": None}, ("situation", FindingCode.SITUATION_MISSING)),
        (
            {"situation": Situation.CLIENT_HAS_ADMINISTRATION},
            ("situation", FindingCode.SITUATION_NEEDS_CLIENT),
        ),
        (
            {"situation": Situation.OFFICE_HAS_ADMINISTRATION},
            ("situation", FindingCode.SITUATION_NEEDS_TRANSFER),
        ),
        ({"source": None}, ("source", FindingCode.CHOICE_MISSING)),
        ({"new_name": " "}, ("new_name", FindingCode.MISSING)),
        ({"new_name": "n" * 51}, ("new_name", FindingCode.TOO_LONG)),
        ({"email_repeated": "ander@bakkerij.test"}, ("email_repeated", FindingCode.EMAIL_DIFFERS)),
        ({"details": CompanyDetails()}, ("company_name", FindingCode.MISSING)),
        ({"package": None}, ("package", FindingCode.PACKAGE_MISSING)),
        ({"package": Package.IN_KAART}, ("package", FindingCode.PRICE_UNKNOWN)),
        ({"package": Package.ACCOUNTANT}, ("package", FindingCode.PRICE_UNKNOWN)),
        ({"payer": None}, ("payer", FindingCode.PAYER_MISSING)),
    ],
)
def test_a_draft_that_is_not_right_makes_nothing(
    embedded_application: Application, change: dict[str, object], expected: tuple[str, FindingCode]
) -> None:
    office = make_office(embedded_application)
    draft = replace(draft_for(), **change)  # type: ignore[arg-type]  # a field and its value
    assert expected in refusals(embedded_application, office, draft)


def test_only_an_own_online_administration_that_is_free_can_be_offered(application: Application) -> None:
    office, other = make_office(application), make_office(application, "Ander", "ander@kantoor.test")
    local = application.administrations.create(office, "Lokaal").id
    offered = application.offers.offer(office, draft_for("Aangeboden", "eerste@klant.test")).administration_id
    of_other = online(application, other)
    expected = {
        local: FindingCode.ADMINISTRATION_LOCAL,
        offered: FindingCode.ADMINISTRATION_OFFERED,
        of_other: FindingCode.ADMINISTRATION_MISSING,
        9999: FindingCode.ADMINISTRATION_MISSING,
    }
    for administration_id, code in expected.items():
        assert refusals(application, office, draft_of(administration_id)) == {("administration_id", code)}
    listed = {choice.id: choice.hindrance for choice in application.offers.facts(office).administrations}
    assert listed == {local: FindingCode.ADMINISTRATION_LOCAL, offered: FindingCode.ADMINISTRATION_OFFERED}


def test_an_address_in_use_is_refused_and_nothing_tells_whose_it_is(application: Application) -> None:
    office, other = make_office(application), make_office(application, "Ander", "ander@kantoor.test")
    confirm(application, other, application.offers.offer(other, draft_for("X", "bezet@klant.test")))
    application.offers.offer(office, draft_for("Y", "open@klant.test"))
    application.offers.offer(other, draft_for("Z", "open@elders.test"))
    expected = {
        "bezet@klant.test": (AddressState.CLIENT, FindingCode.ADDRESS_OF_CLIENT),
        " BEZET@klant.TEST": (AddressState.CLIENT, FindingCode.ADDRESS_OF_CLIENT),
        "ander@kantoor.test": (AddressState.OFFICE, FindingCode.ADDRESS_OF_OFFICE),
        "kantoor@devries.test": (AddressState.OFFICE, FindingCode.ADDRESS_OF_OFFICE),
        "open@klant.test": (AddressState.OPEN_OFFER, FindingCode.ADDRESS_HAS_OPEN_OFFER),
    }
    for email, (state, code) in expected.items():
        assert application.offers.address_state(office, email) is state
        assert refusals(application, office, draft_for("Nieuw", email)) == {("email", code)}
    for free in ("open@elders.test", "nieuw@klant.test", "half", ""):
        assert application.offers.address_state(office, free) is AddressState.FREE


def test_a_name_that_the_office_has_already_is_refused(application: Application) -> None:
    office = make_office(application)
    application.administrations.create(office, "Bakkerij Jansen")
    assert refusals(application, office, draft_for("bakkerij JANSEN")) == {("new_name", FindingCode.NAME_TAKEN)}


def test_only_an_office_with_the_package_accountant_may_offer(application: Application) -> None:
    office = make_office(application)
    confirm(application, office, application.offers.offer(office, draft_for()))
    client = application.accounts.sign_in(ADDRESS, "een lang wachtwoord").actor
    with application.store.write() as tx:
        tx.session.execute(text("UPDATE subscription SET ended_at = started_at WHERE package = 'Accountant'"))
    before = whole_store(application)
    for actor, code in (
        (office, ErrorCode.PACKAGE_NOT_ACCOUNTANT),
        (client, ErrorCode.NOT_ALLOWED),
        (Actor(999), ErrorCode.NOT_SIGNED_IN),
    ):
        with pytest.raises(SamenopError) as refused:
            application.offers.offer(actor, draft_for("Nieuw", "nieuw@klant.test"))
        assert refused.value.code is code
    assert whole_store(application) == before


def test_an_own_dated_price_counts_from_its_day_and_for_its_office_only(
    application: Application, clock: FakeClock
) -> None:
    office, other = make_office(application), make_office(application, "Ander", "ander@kantoor.test")
    draft = replace(draft_for(), package=Package.IN_KAART)
    today = day_of(clock.at)
    application.prices.enter(office, Package.IN_KAART, 2000, today.replace(day=24))
    assert application.prices.monthly_cents(office)[Package.IN_KAART] is None
    clock.move(hours=12, minutes=1)  # one minute past midnight in Amsterdam
    assert application.prices.monthly_cents(office)[Package.IN_KAART] == 2000
    application.prices.enter(office, Package.IN_STAP, 1500, today)
    assert application.prices.monthly_cents(office)[Package.IN_STAP] == 1500
    assert application.prices.monthly_cents(other) == {
        Package.IN_ORDE: 800,
        Package.IN_STAP: 1250,
        Package.IN_KAART: None,
        Package.IN_BALANS: None,
        Package.IN_ZICHT: None,
    }
    made = application.offers.offer(office, draft)
    application.prices.enter(office, Package.IN_KAART, 9900, today)
    assert request_of(application, made.request_id).monthly_cents == 2000
    assert ("package", FindingCode.PRICE_UNKNOWN) in refusals(application, other, draft)
    for cents in (-1, 100_001):
        with pytest.raises(SamenopError) as refused:
            application.prices.enter(office, Package.IN_KAART, cents, today)
        assert refused.value.code is ErrorCode.PRICE_OUT_OF_RANGE


def test_what_is_over_by_the_clock_does_not_stand_in_the_way(application: Application, clock: FakeClock) -> None:
    office = make_office(application)
    first = application.offers.offer(office, draft_for())
    clock.move(days=22)
    again = application.offers.offer(office, draft_of(first.administration_id))
    assert request_of(application, first.request_id).status == RequestStatus.EXPIRED
    assert request_of(application, again.request_id).status == RequestStatus.OPEN
    assert [row.name for row in list_of(application, office)] == ["Bakkerij Jansen (SamenOp)"]


def test_the_client_mail_says_what_it_waits_for(application: Application) -> None:
    office = make_office(application)
    assert application.offers.facts(office).mail_is_set_up is False
    made = application.offers.offer(office, draft_for())
    expected = [Delivery.WAITS_FOR_SETTINGS]
    set_up_mail(application, public_url="")
    expected.append(Delivery.WAITS_FOR_PUBLIC_URL)
    told = [made.delivery, application.offers.row(office, made.request_id).delivery]
    assert told == expected
    set_up_mail(application)
    assert application.offers.row(office, made.request_id).delivery is Delivery.QUEUED
    assert application.offers.facts(office).mail_is_set_up is True


@pytest.mark.parametrize("same", ["address", "administration"])
def test_two_desks_at_once_make_one_offer(open_desk: Callable[[], Application], same: str) -> None:
    desks = [open_desk() for _ in range(3)]
    office = make_office(desks[0])
    for turn in range(8):
        if same == "address":
            drafts = [draft_for(f"Adm {turn}.{number}", f"k{turn}@klant.test") for number in range(3)]
        else:
            existing = online(desks[0], office, f"Adm {turn}")
            drafts = [draft_of(existing, f"k{turn}.{number}@klant.test") for number in range(3)]
        outcome = race(
            [(desk, partial(desk.offers.offer, office, draft)) for desk, draft in zip(desks, drafts, strict=True)]
        )
        made = [one for one in outcome if isinstance(one, OfferMade)]
        lost = [one for one in outcome if isinstance(one, FindingsError)]
        assert (len(made), len(lost)) == (1, 2), outcome
        code = FindingCode.ADDRESS_HAS_OPEN_OFFER if same == "address" else FindingCode.ADMINISTRATION_OFFERED
        assert {finding.code for error in lost for finding in error.findings} == {code}
        assert len(mails_of(desks[0], made[0].request_id)) == 2
    stored = whole_store(desks[0])
    assert len(stored["request"]) == 8
    assert len(stored["administration"]) == 8
    assert len(stored["mail"]) == 16


def test_a_rival_that_is_gone_again_is_told_as_busy(
    embedded_application: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    def too_late(*arguments: object) -> None:
        raise IntegrityError("INSERT", None, Exception("uq_request_open_address"))

    office = make_office(embedded_application)
    monkeypatch.setattr(embedded_application.offers._making, "make", too_late)
    with pytest.raises(SamenopError) as refused:
        embedded_application.offers.offer(office, draft_for())
    assert refused.value.code is ErrorCode.STORE_BUSY
