"""The wizard's brain: every step, every finding, every path, without a window."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenop_desktop.domain.administrations import Kind
from samenop_desktop.domain.company import CompanyDetails
from samenop_desktop.domain.findings import FindingCode, refuses
from samenop_desktop.domain.offer_draft import (
    STEPS,
    AddressState,
    AdministrationChoice,
    OfferDraft,
    OfferFacts,
    Situation,
    Source,
    Step,
    check_administration_name,
    check_step,
    first_refused_step,
    next_step,
    step_of_field,
)
from samenop_desktop.domain.packages import Package, Payer

DETAILS = CompanyDetails(
    company_name="Bakkerij Smit",
    contact_person="Jan Smit",
    address="Dorpsstraat 12",
    postcode="1234 AB",
    city="Utrecht",
    email="jan@bakkerijsmit.nl",
)


def choice(number: int, kind: Kind = Kind.ONLINE, *, offered: bool = False, busy: bool = False) -> AdministrationChoice:
    return AdministrationChoice(number, f"Administratie {number}", kind, offered, busy, CompanyDetails())


FACTS = OfferFacts(
    has_accountant_package=True,
    mail_is_set_up=True,
    administrations=(
        choice(1),
        choice(2, Kind.LOCAL),
        choice(3, offered=True),
        choice(4, busy=True),
        choice(5, Kind.LOCAL, busy=True),
    ),
    taken_names=frozenset({"bakkerij smit 2025"}),
    monthly_cents={Package.IN_ORDE: 800, Package.IN_STAP: 1250, Package.IN_KAART: None, Package.IN_BALANS: None},
)
GOOD = OfferDraft(
    situation=Situation.NO_SUBSCRIPTION,
    source=Source.NEW,
    new_name="Bakkerij Smit",
    details=DETAILS,
    email_repeated=DETAILS.email,
    package=Package.IN_STAP,
    payer=Payer.CLIENT,
)


def codes(
    step: Step, draft: OfferDraft, facts: OfferFacts = FACTS, address: AddressState = AddressState.FREE
) -> list[tuple[str, FindingCode, bool]]:
    return [(finding.field, finding.code, finding.is_refusal) for finding in check_step(step, draft, facts, address)]


def test_a_good_draft_passes_every_step() -> None:
    assert first_refused_step(GOOD, FACTS) is None
    assert all(check_step(step, GOOD, FACTS) == () for step in STEPS)


def test_an_empty_draft_is_refused_at_every_step_but_the_last() -> None:
    refused = [step for step in STEPS if refuses(check_step(step, OfferDraft(), FACTS))]
    assert refused == list(STEPS[:-1])
    assert first_refused_step(OfferDraft(), FACTS) is Step.START


def test_the_steps_follow_each_other_in_the_order_of_the_screen() -> None:
    walked = [STEPS[0]]
    while (step := next_step(walked[-1], GOOD)) is not None:
        walked.append(step)
    assert walked == [Step.START, Step.ADMINISTRATION, Step.CLIENT_DETAILS, Step.SUBSCRIPTION, Step.REVIEW]


@pytest.mark.parametrize(
    ("situation", "code"),
    [
        (None, FindingCode.SITUATION_MISSING),
        (Situation.CLIENT_HAS_ADMINISTRATION, FindingCode.SITUATION_NEEDS_CLIENT),
        (Situation.OFFICE_HAS_ADMINISTRATION, FindingCode.SITUATION_NEEDS_TRANSFER),
    ],
)
def test_the_other_situations_end_at_the_start(situation: Situation | None, code: FindingCode) -> None:
    draft = replace(GOOD, situation=situation)
    assert codes(Step.START, draft) == [("situation", code, True)]
    assert next_step(Step.START, draft) is None
    assert first_refused_step(draft, FACTS) is Step.START


def test_only_an_office_with_the_package_accountant_may_offer() -> None:
    facts = replace(FACTS, has_accountant_package=False)
    assert codes(Step.START, GOOD, facts) == [("situation", FindingCode.PACKAGE_NOT_ACCOUNTANT, True)]


def test_mail_that_is_not_set_up_is_told_but_stops_nobody() -> None:
    facts = replace(FACTS, mail_is_set_up=False)
    assert codes(Step.START, GOOD, facts) == [("situation", FindingCode.MAIL_NOT_SET_UP, False)]
    assert first_refused_step(GOOD, facts) is None


def test_new_or_existing_must_be_chosen() -> None:
    assert codes(Step.ADMINISTRATION, replace(GOOD, source=None)) == [("source", FindingCode.CHOICE_MISSING, True)]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("", FindingCode.MISSING),
        ("   ", FindingCode.MISSING),
        ("x" * 51, FindingCode.TOO_LONG),
        ("Bakkerij\nSmit", FindingCode.CONTROL_CHARACTERS),
        ("Bakkerij\u202eSmit", FindingCode.CONTROL_CHARACTERS),
        ("BAKKERIJ Smit 2025 ", FindingCode.NAME_TAKEN),
    ],
)
def test_the_name_of_a_new_administration_is_checked(name: str, code: FindingCode) -> None:
    assert codes(Step.ADMINISTRATION, replace(GOOD, new_name=name)) == [("new_name", code, True)]


@pytest.mark.parametrize("name", ["x" * 50, "Café\u00a0Smit", "Smit & Zn. (2026)", "  Smit  "])
def test_a_name_may_hold_whatever_can_be_read(name: str) -> None:
    assert check_administration_name(name, frozenset()) == ()


@given(st.text())
def test_no_name_breaks_the_check_and_what_passes_is_one_line(name: str) -> None:
    if not check_administration_name(name, frozenset()):
        assert 1 <= len(name.strip()) <= 50
        assert len(name.strip().splitlines()) == 1


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (None, FindingCode.ADMINISTRATION_MISSING),
        (99, FindingCode.ADMINISTRATION_MISSING),
        (2, FindingCode.ADMINISTRATION_LOCAL),
        (3, FindingCode.ADMINISTRATION_OFFERED),
        (4, FindingCode.ADMINISTRATION_BUSY),
        (5, FindingCode.ADMINISTRATION_BUSY),
    ],
)
def test_an_existing_administration_must_be_online_and_free(number: int | None, code: FindingCode) -> None:
    draft = replace(GOOD, source=Source.EXISTING, administration_id=number)
    assert codes(Step.ADMINISTRATION, draft) == [("administration_id", code, True)]


def test_an_existing_administration_that_is_online_and_free_can_be_chosen() -> None:
    draft = replace(GOOD, source=Source.EXISTING, administration_id=1)
    assert first_refused_step(draft, FACTS) is None


def test_what_was_filled_in_for_the_other_choice_does_not_count() -> None:
    assert codes(Step.ADMINISTRATION, replace(GOOD, administration_id=2)) == []
    existing = replace(GOOD, source=Source.EXISTING, administration_id=1, new_name="")
    assert codes(Step.ADMINISTRATION, existing) == []


def test_the_client_details_are_checked_with_their_repetition() -> None:
    assert codes(Step.CLIENT_DETAILS, replace(GOOD, email_repeated="")) == [
        ("email_repeated", FindingCode.EMAIL_DIFFERS, True)
    ]


def test_a_value_that_came_from_the_chosen_administration_is_only_remarked_upon() -> None:
    odd = replace(DETAILS, website="geen website")
    facts = replace(FACTS, administrations=(replace(choice(1), prefill=odd),))
    existing = replace(GOOD, source=Source.EXISTING, administration_id=1, details=odd)
    expected = ("website", FindingCode.WEBSITE_INVALID)
    assert codes(Step.CLIENT_DETAILS, existing, facts) == [(*expected, False)]
    assert codes(Step.CLIENT_DETAILS, replace(existing, source=Source.NEW), facts) == [(*expected, True)]


@pytest.mark.parametrize(
    ("state", "code"),
    [
        (AddressState.CLIENT, FindingCode.ADDRESS_OF_CLIENT),
        (AddressState.OFFICE, FindingCode.ADDRESS_OF_OFFICE),
        (AddressState.OPEN_OFFER, FindingCode.ADDRESS_HAS_OPEN_OFFER),
    ],
)
def test_an_address_that_is_in_use_is_refused_with_its_own_finding(state: AddressState, code: FindingCode) -> None:
    assert codes(Step.CLIENT_DETAILS, GOOD, address=state) == [("email", code, True)]
    (finding,) = check_step(Step.CLIENT_DETAILS, GOOD, FACTS, state)
    assert finding.details == {}
    assert first_refused_step(GOOD, FACTS, state) is Step.CLIENT_DETAILS


def test_an_address_that_looks_mistyped_is_asked_about() -> None:
    draft = replace(GOOD, details=replace(DETAILS, email="jan@gmial.com"), email_repeated="jan@gmial.com")
    (finding,) = check_step(Step.CLIENT_DETAILS, draft, FACTS)
    assert (finding.field, finding.code, finding.is_refusal) == ("email", FindingCode.EMAIL_LOOKS_MISTYPED, False)
    assert finding.details == {"suggestion": "jan@gmail.com"}
    (finding,) = check_step(Step.CLIENT_DETAILS, draft, FACTS, AddressState.CLIENT)
    assert finding.code is FindingCode.ADDRESS_OF_CLIENT


@pytest.mark.parametrize("package", [Package.IN_ORDE, Package.IN_STAP])
@pytest.mark.parametrize("payer", list(Payer))
def test_a_package_with_a_price_and_a_payer_can_be_chosen(package: Package, payer: Payer) -> None:
    assert codes(Step.SUBSCRIPTION, replace(GOOD, package=package, payer=payer)) == []


@pytest.mark.parametrize("package", [Package.IN_KAART, Package.IN_BALANS, Package.IN_ZICHT, Package.ACCOUNTANT])
def test_a_package_without_a_known_price_cannot_be_chosen(package: Package) -> None:
    assert codes(Step.SUBSCRIPTION, replace(GOOD, package=package)) == [("package", FindingCode.PRICE_UNKNOWN, True)]


def test_package_and_payer_must_be_chosen() -> None:
    assert codes(Step.SUBSCRIPTION, replace(GOOD, package=None, payer=None)) == [
        ("package", FindingCode.PACKAGE_MISSING, True),
        ("payer", FindingCode.PAYER_MISSING, True),
    ]


def test_every_field_of_the_draft_and_the_details_belongs_to_the_step_that_checks_it() -> None:
    names = {field.name for field in fields(OfferDraft)} - {"details"} | {
        field.name for field in fields(CompanyDetails)
    }
    owners = {name: step_of_field(name) for name in names}
    assert {name for name, step in owners.items() if step is Step.START} == {"situation"}
    assert {name for name, step in owners.items() if step is Step.ADMINISTRATION} == {
        "source",
        "new_name",
        "administration_id",
    }
    assert {name for name, step in owners.items() if step is Step.SUBSCRIPTION} == {"package", "payer"}
    assert {name for name, step in owners.items() if step is Step.REVIEW} == {"accepts_mailbox_end"}


drafts = st.builds(
    OfferDraft,
    situation=st.sampled_from([None, *Situation]),
    source=st.sampled_from([None, *Source]),
    new_name=st.sampled_from(["", "Bakkerij Smit", "Bakkerij Smit 2025", "x" * 60]),
    administration_id=st.sampled_from([None, 1, 2, 3, 4, 5, 9]),
    details=st.sampled_from([CompanyDetails(), DETAILS, replace(DETAILS, vat_number="x")]),
    email_repeated=st.sampled_from(["", DETAILS.email]),
    package=st.sampled_from([None, *Package]),
    payer=st.sampled_from([None, *Payer]),
)


@given(drafts, st.sampled_from(AddressState))
def test_every_finding_of_a_step_belongs_to_that_step(draft: OfferDraft, address: AddressState) -> None:
    for step in STEPS:
        assert all(step_of_field(finding.field) is step for finding in check_step(step, draft, FACTS, address))


@given(drafts, st.sampled_from(AddressState))
def test_an_offer_can_be_made_exactly_when_every_step_can_be_left(draft: OfferDraft, address: AddressState) -> None:
    step: Step | None = Step.START
    while step is not None and not refuses(check_step(step, draft, FACTS, address)):
        step = next_step(step, draft)
    assert first_refused_step(draft, FACTS, address) is step
