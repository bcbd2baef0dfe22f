"""Confirming an offer: what becomes true with it, for whom, and what is kept of it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select, text

from samenop_desktop.domain.administrations import Kind, State
from samenop_desktop.domain.company import CompanyDetails
from samenop_desktop.domain.confirmation import Confirmation
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import FindingCode, FindingsError
from samenop_desktop.domain.packages import Package, Payer
from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.mail.kinds import MailKind
from samenop_desktop.store.records import (
    AccessRightRecord,
    AccountRecord,
    EvidenceRecord,
    MailRecord,
    SubscriptionRecord,
)
from tests.services.making import (
    IBAN,
    PASSWORD,
    acts,
    confirm,
    draft_for,
    form_for,
    list_of,
    mails_of,
    make_office,
    whole_store,
)
from tests.services.racing import race

if TYPE_CHECKING:
    from collections.abc import Callable

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.application import Application
    from samenop_desktop.services.offer_rows import OfferMade
    from tests.conftest import FakeClock

EMAIL = "klant@bakkerij.test"
GOOD = Confirmation(CompanyDetails(), PASSWORD, PASSWORD, IBAN, agreed=True)


def link(application: Application, office: Actor, made: OfferMade) -> str:
    return application.offers.open_at_table(office, made.request_id)


def form(application: Application, token: str, **changes: object) -> Confirmation:
    """The client's form with `changes` to it, or to the company details in it."""
    details = application.client_pages.view(token).details
    of_form = {name: value for name, value in changes.items() if hasattr(GOOD, name)}
    of_details = {name: value for name, value in changes.items() if not hasattr(GOOD, name)}
    filled = replace(GOOD, details=replace(details, **of_details))  # type: ignore[arg-type]  # fields by name
    return replace(filled, **of_form)  # type: ignore[arg-type]  # fields by name


def subscription_of(application: Application, email: str = EMAIL) -> SubscriptionRecord:
    with application.store.read() as tx:
        return tx.session.scalars(
            select(SubscriptionRecord)
            .join(AccountRecord, AccountRecord.id == SubscriptionRecord.account_id)
            .where(AccountRecord.email == email)
        ).one()


def test_account_subscription_owner_and_right_come_together(application: Application) -> None:
    office = make_office(application)
    made = application.offers.offer(office, draft_for())
    page = confirm(application, office, made)
    assert (page.status, page.first_paid_day) == (RequestStatus.CONFIRMED, date(2026, 12, 23))
    client = application.accounts.sign_in(EMAIL, PASSWORD)
    assert client.relation_number == page.relation_number
    (mine,) = list_of(application, client.actor)
    (theirs,) = list_of(application, office)
    assert (mine.kind, mine.name, mine.owner) == (Kind.ONLINE, "Bakkerij Jansen", "Bakkerij Jansen")
    assert (theirs.kind, theirs.name, theirs.owner) == (Kind.ONLINE_CLIENT, "Bakkerij Jansen", "Bakkerij Jansen")
    assert (theirs.status.state, theirs.monthly_cents) == (State.READY, 0)
    opened = application.administrations.open(office, made.administration_id)
    assert (opened.is_owner, opened.has_right, opened.kind) == (False, True, Kind.ONLINE_CLIENT)
    assert (opened.owner, opened.owner_relation_number) == ("Bakkerij Jansen", page.relation_number)
    assert acts(application, request_id=made.request_id) == [
        "offer_made",
        "offer_opened_at_table",
        "request_confirmed",
    ]


@pytest.mark.parametrize("payer", Payer)
def test_the_subscription_is_what_was_offered_and_starts_with_thirty_free_days(
    application: Application, clock: FakeClock, payer: Payer
) -> None:
    office = make_office(application)
    made = application.offers.offer(office, draft_for(payer=payer))
    clock.move(days=20)
    token = link(application, office, made)
    iban = "nl91 abna 0417 1643 00" if payer is Payer.CLIENT else ""
    application.client_pages.confirm(token, form(application, token, iban=iban), "gezien")
    started = subscription_of(application)
    assert (started.package, started.monthly_cents) == (Package.IN_STAP, 1250)
    assert started.started_at == clock.at
    assert started.first_paid_day == date(2027, 1, 12)
    assert started.iban == (IBAN if payer is Payer.CLIENT else "")
    assert started.payer_id == (office.account_id if payer is Payer.OFFICE else started.account_id)
    (row,) = list_of(application, office)
    assert (row.monthly_cents, row.free_until) == (0, date(2027, 1, 12) if payer is Payer.OFFICE else None)
    clock.at = datetime(2027, 1, 12, 11, 0, tzinfo=UTC)
    (row,) = list_of(application, office)
    assert row.monthly_cents == (1250 if payer is Payer.OFFICE else 0), "the right itself costs nothing"
    assert row.free_until is None


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"password": "", "password_repeated": ""}, ("password", FindingCode.MISSING)),
        ({"password": "kort", "password_repeated": "kort"}, ("password", FindingCode.PASSWORD_TOO_SHORT)),
        ({"password_repeated": "iets anders dan dat"}, ("password_repeated", FindingCode.PASSWORDS_DIFFER)),
        ({"iban": ""}, ("iban", FindingCode.MISSING)),
        ({"iban": "NL91ABNA0417164301"}, ("iban", FindingCode.IBAN_INVALID)),
        ({"agreed": False}, ("agreed", FindingCode.NOT_AGREED)),
        ({"company_name": ""}, ("company_name", FindingCode.MISSING)),
        ({"address": "Dorps\0straat"}, ("address", FindingCode.CONTROL_CHARACTERS)),
    ],
)
def test_a_form_that_is_not_right_changes_nothing(
    application: Application, changes: dict[str, object], expected: tuple[str, FindingCode]
) -> None:
    office = make_office(application)
    token = link(application, office, application.offers.offer(office, draft_for()))
    before = whole_store(application)
    with pytest.raises(FindingsError) as refused:
        application.client_pages.confirm(token, form(application, token, **changes), "gezien")
    assert [(found.field, found.code) for found in refused.value.findings if found.is_refusal] == [expected]
    assert whole_store(application) == before


def test_what_the_client_changes_counts_is_noted_and_told_to_the_office(application: Application) -> None:
    office = make_office(application)
    made = application.offers.offer(office, draft_for())
    token = link(application, office, made)
    changed = form(application, token, city="Amersfoort", company_name="Bakkerij Jansen & Zn", email="ander@klant.test")
    application.client_pages.confirm(token, changed, "gezien")
    client = application.accounts.sign_in(EMAIL, PASSWORD)
    assert client.name == "Bakkerij Jansen & Zn"
    details = application.administrations.open(office, made.administration_id).details
    assert (details.city, details.email) == ("Amersfoort", EMAIL)
    to_office, to_client = mails_of(application, made.request_id)[-2:]
    assert (to_office.kind, to_client.kind) == ("confirmed_to_office", "confirmed_to_client")
    for said in ("Amersfoort", "Utrecht", "Bakkerij Jansen & Zn"):
        assert said in to_office.text
    with application.store.read() as tx:
        line = tx.session.execute(text("SELECT * FROM history WHERE act = 'details_changed'")).one()
        personal = tx.session.execute(text("SELECT data FROM personal WHERE id = :id"), {"id": line.personal_id}).one()
    assert line.actor_id == client.actor.account_id
    assert "Amersfoort" not in str(line)
    assert "Amersfoort" in str(personal)


def test_who_changed_nothing_is_not_told_about(application: Application) -> None:
    office = make_office(application)
    made = application.offers.offer(office, draft_for())
    confirm(application, office, made)
    assert "details_changed" not in acts(application)


def test_what_was_shown_and_filled_in_is_kept_as_evidence_without_the_password(
    application: Application, clock: FakeClock
) -> None:
    office = make_office(application)
    made = application.offers.offer(office, draft_for())
    token = link(application, office, made)
    shown = "inStap, € 12,50 per maand, de klant betaalt"
    application.client_pages.confirm(token, form(application, token), shown)
    with application.store.read() as tx:
        evidence = tx.session.scalars(select(EvidenceRecord)).one()
        line = tx.session.execute(text("SELECT after FROM history WHERE act = 'request_confirmed'")).one()
    assert (evidence.request_id, evidence.shown, evidence.at) == (made.request_id, shown, clock.at)
    assert (evidence.filled_in["agreed"], evidence.filled_in["at_table"]) == (True, True)
    assert evidence.filled_in["details"]["company_name"] == "Bakkerij Jansen"
    assert PASSWORD not in str(evidence.filled_in)
    whole = json.dumps([shown, evidence.filled_in], ensure_ascii=False, sort_keys=True)
    assert evidence.sha256 == hashlib.sha256(whole.encode()).hexdigest()
    assert evidence.sha256 in str(line)


def test_confirming_at_the_table_is_marked_for_good(application: Application) -> None:
    office = make_office(application)
    made = application.offers.offer(office, draft_for())
    assert application.offers.details(office, made.request_id).confirmed_at_table is False
    confirm(application, office, made)
    assert application.offers.details(office, made.request_id).confirmed_at_table is True
    assert "offer_opened_at_table" in acts(application, request_id=made.request_id)
    assert "tafel" in mails_of(application, made.request_id)[-2].text


def test_confirming_again_tells_what_is_already_true(application: Application) -> None:
    office = make_office(application)
    token = link(application, office, application.offers.offer(office, draft_for()))
    first = application.client_pages.confirm(token, form(application, token), "gezien")
    after = whole_store(application)
    for again in (form(application, token), form(application, token, password="iets anders", agreed=False)):
        assert application.client_pages.confirm(token, again, "iets anders") == first
    assert application.client_pages.decline(token, "toch niet") == first
    assert whole_store(application) == after


def test_all_other_rights_end(application: Application) -> None:
    office, former = make_office(application), make_office(application, "Vroeger", "vroeger@kantoor.test")
    made = application.offers.offer(office, draft_for())
    with application.store.write() as tx:
        tx.session.add(
            AccessRightRecord(
                administration_id=made.administration_id, office_id=former.account_id, granted_at=tx.now, ended_at=None
            )
        )
    assert len(list_of(application, former)) == 1
    confirm(application, office, made)
    assert list_of(application, former) == ()
    assert len(list_of(application, office)) == 1
    with application.store.read() as tx:
        line = tx.session.execute(text("SELECT before FROM history WHERE act = 'right_ended'")).one()
        told = tx.session.scalars(select(MailRecord).where(MailRecord.kind == MailKind.OWNER_CHANGED_TO_OFFICE)).all()
    assert str(former.account_id) in str(line)
    assert [mail.recipient for mail in told] == ["vroeger@kantoor.test"]
    assert "Bakkerij Jansen was van Kantoor De Vries" in told[0].text.replace("\n", " ")
    assert "klant@bakkerij.test" not in told[0].text


def test_the_owner_must_still_be_the_office(application: Application) -> None:
    office, other = make_office(application), make_office(application, "Ander", "ander@kantoor.test")
    made = application.offers.offer(office, draft_for())
    token = link(application, office, made)
    filled = form(application, token)
    with application.store.write() as tx:
        tx.session.execute(text("UPDATE administration SET owner_id = :id"), {"id": other.account_id})
    before = whole_store(application)
    with pytest.raises(SamenopError) as refused:
        application.client_pages.confirm(token, filled, "gezien")
    assert refused.value.code is ErrorCode.REQUEST_OWNER_CHANGED
    assert whole_store(application) == before


def test_an_address_that_became_an_offices_cannot_confirm(application: Application) -> None:
    office = make_office(application)
    token = link(application, office, application.offers.offer(office, draft_for()))
    make_office(application, "De klant zelf", EMAIL)
    before = whole_store(application)
    with pytest.raises(SamenopError) as refused:
        application.client_pages.confirm(token, form(application, token), "gezien")
    assert refused.value.code is ErrorCode.REQUEST_ADDRESS_OF_OFFICE
    assert whole_store(application) == before


class TestASecondOffice:
    """Two offices with an open offer to one address (D23)."""

    @pytest.fixture
    def tokens(self, application: Application, clock: FakeClock) -> tuple[str, str]:
        """The links of both offers, the first of them confirmed."""
        first, second = make_office(application), make_office(application, "Tweede", "tweede@kantoor.test")
        tokens = (
            link(application, first, application.offers.offer(first, draft_for("Eerste boeken"))),
            link(application, second, application.offers.offer(second, draft_for("Tweede boeken"))),
        )
        assert not application.client_pages.view(tokens[1]).has_account
        application.client_pages.confirm(tokens[0], form(application, tokens[0]), "gezien")
        clock.move(minutes=1)
        return tokens

    def test_adds_administration_and_right_but_no_account_and_no_free_period(
        self, application: Application, tokens: tuple[str, str]
    ) -> None:
        assert application.client_pages.view(tokens[1]).has_account
        before = subscription_of(application)
        filled = form(application, tokens[1], password_repeated="", iban="", city="Zeist")
        page = application.client_pages.confirm(tokens[1], filled, "gezien")
        assert (page.status, page.first_paid_day) == (RequestStatus.CONFIRMED, None)
        client = application.accounts.sign_in(EMAIL, PASSWORD)
        assert [row.name for row in list_of(application, client.actor)] == ["Eerste boeken", "Tweede boeken"]
        assert client.relation_number == page.relation_number
        after = subscription_of(application)
        assert (after.id, after.first_paid_day, after.iban) == (before.id, before.first_paid_day, before.iban)
        with application.store.read() as tx:
            rights = tx.session.scalars(select(AccessRightRecord.office_id)).all()
        assert len(set(rights)) == 2

    def test_asks_for_the_password_he_has_and_slows_down(
        self, application: Application, tokens: tuple[str, str]
    ) -> None:
        filled = form(application, tokens[1], password="mis", password_repeated="")
        for _ in range(3):
            with pytest.raises(FindingsError) as refused:
                application.client_pages.confirm(tokens[1], filled, "gezien")
            assert [found.code for found in refused.value.findings] == [FindingCode.PASSWORD_WRONG]
        with pytest.raises(SamenopError) as slowed:
            application.client_pages.confirm(tokens[1], filled, "gezien")
        assert slowed.value.code is ErrorCode.SIGN_IN_SLOWED
        assert application.client_pages.view(tokens[1]).status is RequestStatus.OPEN

    def test_leaves_the_first_offices_things_alone(self, application: Application, tokens: tuple[str, str]) -> None:
        filled = form(application, tokens[1], password_repeated="")
        application.client_pages.confirm(tokens[1], filled, "gezien")
        first = application.accounts.sign_in("kantoor@devries.test", PASSWORD).actor
        assert [(row.name, row.kind) for row in list_of(application, first)] == [("Eerste boeken", Kind.ONLINE_CLIENT)]


def test_two_offices_confirmed_at_once_make_one_account(open_desk: Callable[[], Application]) -> None:
    desks = [open_desk(), open_desk()]
    offices = [make_office(desks[0], f"Kantoor {number}", f"{number}@kantoor.test") for number in range(2)]
    for turn in range(8):
        email = f"klant{turn}@bakkerij.test"
        tokens = [
            link(desks[0], office, desks[0].offers.offer(office, draft_for(f"Boeken {turn}", email)))
            for office in offices
        ]
        forms = [form_for(desks[0].client_pages.view(token).details) for token in tokens]
        told = race(
            [
                (desk, partial(desk.client_pages.confirm, token, filled, ""))
                for desk, token, filled in zip(desks, tokens, forms, strict=True)
            ]
        )
        (lost,) = [one for one in told if isinstance(one, SamenopError)]
        assert lost.code is ErrorCode.CLIENT_SIGN_IN_REQUIRED
        retry = tokens[told.index(lost)]
        assert desks[0].client_pages.view(retry).has_account
        desks[0].client_pages.confirm(retry, forms[0], "")
        client = desks[0].accounts.sign_in(email, PASSWORD)
        assert len(list_of(desks[0], client.actor)) == 2
        with desks[0].store.read() as tx:
            counted = select(SubscriptionRecord.id).where(SubscriptionRecord.account_id == client.actor.account_id)
            assert len(tx.session.scalars(counted).all()) == 1
