"""Transfers: asking, what each end does, and what a receiver must have (S04, S05, D29, D30)."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from samenop_desktop.domain.accounts import Actor
from samenop_desktop.domain.company import CompanyDetails
from samenop_desktop.domain.confirmation import Confirmation
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import FindingCode, FindingsError
from samenop_desktop.domain.requests import RequestKind, RequestStatus
from samenop_desktop.domain.transfers import TransferDraft
from samenop_desktop.services.offer_rows import OfferQuery
from samenop_desktop.store.records import AccountRecord, AdministrationRecord, RequestRecord, SubscriptionRecord
from tests.services.keeping import bring_online, content_of
from tests.services.making import (
    PASSWORD,
    acts,
    confirm,
    draft_for,
    draft_of,
    list_of,
    mails_of,
    make_office,
    request_of,
    set_up_mail,
)
from tests.services.racing import race
from tests.services.test_crashes import kill_everywhere

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from samenop_desktop.services.application import Application
    from samenop_desktop.services.offer_rows import OfferPage
    from samenop_desktop.services.request_rows import TransferMade
    from tests.conftest import FakeClock

CLIENT_EMAIL = "klant@bakkerij.test"


def make_client(application: Application, office: Actor, email: str = CLIENT_EMAIL) -> TransferDraft:
    """A client with a running subscription; returns a draft that names him and no administration yet."""
    page = confirm(application, office, application.offers.offer(office, draft_for(f"Van {email}", email)))
    return TransferDraft(None, page.relation_number, email)


def accept(application: Application, office: Actor, made: TransferMade, password: str = PASSWORD) -> OfferPage:
    """Let the client accept at the table."""
    token = application.offers.open_at_table(office, made.request_id)
    return accept_by(application, token, password)


def accept_by(application: Application, token: str, password: str = PASSWORD, *, agreed: bool = True) -> OfferPage:
    form = Confirmation(CompanyDetails(), password, "", "", agreed=agreed)
    return application.client_pages.confirm(token, form, "wat de klant zag")


def actor_of(application: Application, email: str) -> Actor:
    with application.store.read() as tx:
        return Actor(tx.session.query(AccountRecord).filter_by(email=email).one().id)


def refused_code(error: pytest.ExceptionInfo[FindingsError]) -> tuple[str, FindingCode]:
    (finding,) = error.value.findings
    return finding.field, finding.code


@pytest.fixture
def office(application: Application) -> Actor:
    return make_office(application)


@pytest.fixture
def receiver(application: Application, office: Actor, clock: FakeClock) -> TransferDraft:
    draft = make_client(application, office)
    clock.move(minutes=1)
    return draft


def test_accepting_makes_the_client_owner_and_leaves_the_office_nothing(
    application: Application, office: Actor, receiver: TransferDraft, tmp_path: Path
) -> None:
    other = make_office(application, "Kantoor Jansen", "kantoor@jansen.test")
    administration_id = bring_online(application, office, tmp_path)
    application.rights.give(office, administration_id, other.account_id)
    content, client = content_of(application, administration_id), actor_of(application, CLIENT_EMAIL)
    made = application.transfers.ask(office, replace(receiver, administration_id=administration_id))
    page = accept(application, office, made)
    assert page.status is RequestStatus.CONFIRMED
    assert page.kind is RequestKind.TRANSFER
    assert page.relation_number == receiver.relation_number
    assert [row.id for row in list_of(application, client)].count(administration_id) == 1
    for nobody in (office, other):
        assert administration_id not in [row.id for row in list_of(application, nobody)]
        with pytest.raises(SamenopError) as refused:
            application.administrations.open(nobody, administration_id)
        assert refused.value.code is ErrorCode.ADMINISTRATION_UNKNOWN
    assert application.rights.offices_with_access(client, administration_id) == ()
    assert content_of(application, administration_id) == content
    assert {"transfer_asked", "request_confirmed", "right_ended"} <= set(acts(application, request_id=made.request_id))


def test_both_are_told_of_the_request_and_of_its_confirming(
    application: Application, office: Actor, receiver: TransferDraft, tmp_path: Path
) -> None:
    administration_id = bring_online(application, office, tmp_path)
    made = application.transfers.ask(office, replace(receiver, administration_id=administration_id))
    accept(application, office, made)
    mails = mails_of(application, made.request_id)
    assert [(mail.kind, mail.recipient) for mail in mails] == [
        ("transfer", CLIENT_EMAIL),
        ("transfer_receipt", "kantoor@devries.test"),
        ("transferred_to_office", "kantoor@devries.test"),
        ("transferred_to_client", CLIENT_EMAIL),
    ]
    assert mails[0].state == "withdrawn"


def test_a_transfer_brings_no_second_subscription(
    application: Application, office: Actor, receiver: TransferDraft, tmp_path: Path
) -> None:
    administration_id = bring_online(application, office, tmp_path)
    client = actor_of(application, CLIENT_EMAIL)
    before = application.subscriptions.view(client)
    accept(
        application, office, application.transfers.ask(office, replace(receiver, administration_id=administration_id))
    )
    assert application.subscriptions.view(client) == before


def test_further_administrations_go_one_at_a_time_as_many_as_wanted(
    application: Application, office: Actor, receiver: TransferDraft, tmp_path: Path
) -> None:
    ids = [bring_online(application, office, tmp_path, name=name) for name in ("Zoet", "Zuur")]
    made = [application.transfers.ask(office, replace(receiver, administration_id=each)) for each in ids]
    for each in made:
        assert accept(application, office, each).status is RequestStatus.CONFIRMED
    assert set(ids) <= {row.id for row in list_of(application, actor_of(application, CLIENT_EMAIL))}


@pytest.mark.parametrize(
    "wrong",
    [
        {"relation_number": "99999999"},
        {"email": "ander@bakkerij.test"},
        {"relation_number": "99999999", "email": "niemand@nergens.test"},
    ],
)
def test_a_wrong_pair_is_refused_with_one_sentence_whichever_is_wrong(
    application: Application, office: Actor, receiver: TransferDraft, tmp_path: Path, wrong: dict[str, Any]
) -> None:
    make_client(application, office, "ander@bakkerij.test")
    administration_id = bring_online(application, office, tmp_path)
    draft = replace(receiver, administration_id=administration_id, **wrong)
    with pytest.raises(FindingsError) as refused:
        application.transfers.ask(office, draft)
    assert refused_code(refused) == ("email", FindingCode.RECEIVER_UNKNOWN)


def test_an_office_never_receives_and_not_oneself(application: Application, office: Actor, tmp_path: Path) -> None:
    administration_id = bring_online(application, office, tmp_path)
    other = make_office(application, "Kantoor Jansen", "kantoor@jansen.test")
    numbers = [application.accounts.signed_in(each).relation_number for each in (office, other)]
    with pytest.raises(FindingsError) as refused:
        application.transfers.ask(office, TransferDraft(administration_id, numbers[0], "kantoor@devries.test"))
    assert refused_code(refused) == ("relation_number", FindingCode.RELATION_NUMBER_OWN)
    with pytest.raises(FindingsError) as refused:
        application.transfers.ask(office, TransferDraft(administration_id, numbers[1], "kantoor@jansen.test"))
    assert refused_code(refused) == ("email", FindingCode.RECEIVER_UNKNOWN)


def test_a_client_whose_licence_is_cancelled_does_not_receive(
    application: Application, office: Actor, receiver: TransferDraft, tmp_path: Path
) -> None:
    administration_id = bring_online(application, office, tmp_path)
    application.subscriptions.cancel(actor_of(application, CLIENT_EMAIL))
    with pytest.raises(FindingsError) as refused:
        application.transfers.ask(office, replace(receiver, administration_id=administration_id))
    assert refused_code(refused) == ("email", FindingCode.RECEIVER_UNKNOWN)


def test_only_an_online_administration_of_the_office_itself(
    application: Application, office: Actor, receiver: TransferDraft
) -> None:
    local = application.administrations.create(office, "Lokaal").id
    clients = next(row.id for row in list_of(application, office) if row.plain_name.startswith("Van "))
    for administration_id, expected in (
        (local, FindingCode.ADMINISTRATION_LOCAL),
        (clients, FindingCode.ADMINISTRATION_MISSING),
        (9999, FindingCode.ADMINISTRATION_MISSING),
    ):
        with pytest.raises(FindingsError) as refused:
            application.transfers.ask(office, replace(receiver, administration_id=administration_id))
        assert refused_code(refused) == ("administration_id", expected)


def test_one_open_request_at_most_offer_or_transfer(
    application: Application, office: Actor, receiver: TransferDraft, tmp_path: Path
) -> None:
    administration_id = bring_online(application, office, tmp_path)
    draft = replace(receiver, administration_id=administration_id)
    made = application.transfers.ask(office, draft)
    with pytest.raises(FindingsError) as refused:
        application.transfers.ask(office, draft)
    assert refused_code(refused) == ("administration_id", FindingCode.ADMINISTRATION_OFFERED)
    with pytest.raises(FindingsError) as refused:
        application.offers.offer(office, draft_of(administration_id, "nieuw@bakkerij.test"))
    assert refused_code(refused) == ("administration_id", FindingCode.ADMINISTRATION_OFFERED)
    with pytest.raises(SamenopError) as open_request:
        application.removals.delete(office, administration_id, "Zoet")
    assert open_request.value.code is ErrorCode.REQUEST_OPEN
    assert application.offers.cancel(office, [made.request_id], "")[0].refused is None
    assert application.transfers.ask(office, draft).request_id != made.request_id


def test_two_desks_at_once_leave_one_transfer(open_desk: Callable[[], Application], tmp_path: Path) -> None:
    first, second = open_desk(), open_desk()
    office = make_office(first)
    draft = replace(make_client(first, office), administration_id=bring_online(first, office, tmp_path))
    results = race([(desk, partial(desk.transfers.ask, office, draft)) for desk in (first, second)])
    refused = [result for result in results if isinstance(result, FindingsError)]
    assert len(refused) == 1
    assert refused[0].findings[0].code is FindingCode.ADMINISTRATION_OFFERED
    assert first.offers.count(office, OfferQuery(status=RequestStatus.OPEN)) == 1


def test_accepting_takes_his_own_password_and_a_tick(
    application: Application, office: Actor, receiver: TransferDraft, tmp_path: Path
) -> None:
    administration_id = bring_online(application, office, tmp_path)
    made = application.transfers.ask(office, replace(receiver, administration_id=administration_id))
    token = application.offers.open_at_table(office, made.request_id)
    for password, agreed, expected in (
        ("", True, ("password", FindingCode.MISSING)),
        (PASSWORD, False, ("agreed", FindingCode.NOT_AGREED)),
        ("een verkeerd wachtwoord", True, ("password", FindingCode.PASSWORD_WRONG)),
    ):
        with pytest.raises(FindingsError) as refused:
            accept_by(application, token, password, agreed=agreed)
        assert refused_code(refused) == expected
    assert request_of(application, made.request_id).status == RequestStatus.OPEN


def test_declining_changes_nothing_but_the_request(
    application: Application, office: Actor, receiver: TransferDraft, tmp_path: Path
) -> None:
    administration_id = bring_online(application, office, tmp_path)
    made = application.transfers.ask(office, replace(receiver, administration_id=administration_id))
    page = application.client_pages.decline(application.offers.open_at_table(office, made.request_id), "Liever niet")
    assert page.status is RequestStatus.DECLINED
    row = application.offers.row(office, made.request_id)
    assert (row.kind, row.costs_money) == (RequestKind.TRANSFER, False)
    assert administration_id in [row.id for row in list_of(application, office)]
    told = mails_of(application, made.request_id)[-1]
    assert (told.kind, told.recipient) == ("declined_to_office", "kantoor@devries.test")
    assert "de overdracht van de administratie Zoet" in " ".join(told.text.split())
    assert "per maand" not in told.text


def test_twenty_one_days_and_then_both_are_told(
    application: Application, office: Actor, receiver: TransferDraft, tmp_path: Path, clock: FakeClock
) -> None:
    set_up_mail(application)
    administration_id = bring_online(application, office, tmp_path)
    made = application.transfers.ask(office, replace(receiver, administration_id=administration_id))
    leased = application.outbox.lease("werk")
    while leased is not None:
        application.outbox.note_sent(leased.id, "werk", "250 ok")
        leased = application.outbox.lease("werk")
    clock.move(days=22)
    with application.store.write() as tx:
        application.offers._endings.expire_due(tx)
    kinds = [mail.kind for mail in mails_of(application, made.request_id)]
    assert kinds[-2:] == ["expired_to_office", "expired_to_client"]
    assert application.offers.row(office, made.request_id).status is RequestStatus.EXPIRED


def test_what_the_office_no_longer_owns_cannot_be_accepted(
    application: Application, office: Actor, receiver: TransferDraft, tmp_path: Path
) -> None:
    administration_id = bring_online(application, office, tmp_path)
    made = application.transfers.ask(office, replace(receiver, administration_id=administration_id))
    other = make_office(application, "Kantoor Jansen", "kantoor@jansen.test")
    with application.store.write() as tx:
        tx.session.get_one(AdministrationRecord, administration_id).owner_id = other.account_id
    with pytest.raises(SamenopError) as refused:
        accept(application, office, made)
    assert refused.value.code is ErrorCode.REQUEST_OWNER_CHANGED
    assert request_of(application, made.request_id).status == RequestStatus.OPEN


def test_what_travels_along_is_told_beforehand(application: Application, office: Actor, tmp_path: Path) -> None:
    other = make_office(application, "Kantoor Jansen", "kantoor@jansen.test")
    bring_online(application, office, tmp_path)
    administration_id = bring_online(application, office, tmp_path, name="Zuur")
    application.rights.give(office, administration_id, other.account_id)
    told = application.transfers.consequences(office, administration_id)
    assert (told.administration, told.auditfiles) == ("Zuur", 2)
    assert (told.offices, told.monthly_cents) == (("Kantoor Jansen",), 300)


def test_a_transfer_is_asked_again_with_everything_filled_in(
    application: Application, office: Actor, receiver: TransferDraft, tmp_path: Path
) -> None:
    draft = replace(receiver, administration_id=bring_online(application, office, tmp_path))
    made = application.transfers.ask(office, draft)
    application.offers.cancel(office, [made.request_id], "")
    assert application.transfers.draft_of(office, made.request_id) == draft
    other = make_office(application, "Kantoor Jansen", "kantoor@jansen.test")
    with pytest.raises(SamenopError) as refused:
        application.transfers.draft_of(other, made.request_id)
    assert refused.value.code is ErrorCode.REQUEST_UNKNOWN


def test_a_client_cannot_ask_a_transfer(application: Application, office: Actor, receiver: TransferDraft) -> None:
    client = actor_of(application, CLIENT_EMAIL)
    own = list_of(application, client)[0].id
    with pytest.raises(SamenopError) as refused:
        application.transfers.ask(client, replace(receiver, administration_id=own))
    assert refused.value.code is ErrorCode.NOT_ALLOWED
    with application.store.read() as tx:
        assert tx.session.query(RequestRecord).filter_by(kind="transfer").count() == 0


def test_the_client_finds_it_on_his_own_pages_when_the_mail_got_lost(
    application: Application, office: Actor, receiver: TransferDraft, tmp_path: Path
) -> None:
    administration_id = bring_online(application, office, tmp_path)
    made = application.transfers.ask(office, replace(receiver, administration_id=administration_id))
    client = actor_of(application, CLIENT_EMAIL)
    (waiting,) = application.client_pages.waiting(client)
    assert (waiting.id, waiting.kind, waiting.administration) == (made.request_id, RequestKind.TRANSFER, "Zoet")
    form = Confirmation(CompanyDetails(), PASSWORD, "", "", agreed=True)
    assert application.client_pages.confirm_own(client, made.request_id, form, "").status is RequestStatus.CONFIRMED
    assert application.client_pages.waiting(client) == ()


def test_cancelling_his_licence_ends_it(
    application: Application, office: Actor, receiver: TransferDraft, tmp_path: Path
) -> None:
    administration_id = bring_online(application, office, tmp_path)
    made = application.transfers.ask(office, replace(receiver, administration_id=administration_id))
    application.subscriptions.cancel(actor_of(application, CLIENT_EMAIL))
    assert application.offers.row(office, made.request_id).status is RequestStatus.DECLINED


def test_a_subscription_that_ended_meanwhile_stops_the_transfer(
    application: Application, office: Actor, receiver: TransferDraft, tmp_path: Path
) -> None:
    administration_id = bring_online(application, office, tmp_path)
    made = application.transfers.ask(office, replace(receiver, administration_id=administration_id))
    with application.store.write() as tx:
        client = tx.session.query(AccountRecord).filter_by(email=CLIENT_EMAIL).one()
        tx.session.query(SubscriptionRecord).filter_by(account_id=client.id).one().ended_at = tx.now
    with pytest.raises(SamenopError) as refused:
        accept(application, office, made)
    assert refused.value.code is ErrorCode.RECEIVER_WITHOUT_SUBSCRIPTION
    assert request_of(application, made.request_id).status == RequestStatus.OPEN


def test_killed_at_any_statement_accepting_is_done_whole_or_not_at_all(
    application: Application, office: Actor, receiver: TransferDraft, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Proving the password counts the attempt in a transaction of its own, whatever comes after it.
    monkeypatch.setattr(application.accounts, "prove", lambda *_: None)
    ended = application.offers.offer(office, draft_for("Zoet", "iemand@klant.test"))
    application.offers.cancel(office, [ended.request_id], "")
    made = application.transfers.ask(office, replace(receiver, administration_id=ended.administration_id))
    token = application.offers.open_at_table(office, made.request_id)
    after, killed = kill_everywhere(application, partial(accept_by, application, token))
    assert killed > 10
    assert sum("transferred_to_client" in row for row in after["mail"]) == 1
    assert application.client_pages.view(token).status is RequestStatus.CONFIRMED
