"""Mailboxes of administrations, on both databases."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from samenop_desktop.domain.accounts import Actor
from samenop_desktop.domain.company import CompanyDetails
from samenop_desktop.domain.confirmation import Confirmation
from samenop_desktop.domain.errors import ErrorCode
from samenop_desktop.domain.findings import FindingCode, FindingsError
from samenop_desktop.domain.mailboxes import MailboxForm, MailboxKind
from samenop_desktop.domain.transfers import TransferDraft
from samenop_desktop.store.records import AccountRecord, AdministrationRecord
from tests.services.keeping import refused
from tests.services.making import PASSWORD, acts, confirm, draft_for, draft_of, make_office
from tests.services.racing import race

if TYPE_CHECKING:
    from collections.abc import Callable

    from samenop_desktop.services.application import Application
    from tests.conftest import FakeClock

SALES = MailboxKind.SALES


def online(application: Application, office: Actor, name: str = "Zoet") -> int:
    id_ = application.administrations.create(office, name).id
    application.going_online.put_online(office, id_)
    return id_


def make(application: Application, actor: Actor, administration_id: int, name: str = "zoet") -> int:
    return application.mailboxes.create(actor, administration_id, MailboxForm(name, SALES)).id


def addresses(application: Application, actor: Actor, administration_id: int) -> list[tuple[str, bool]]:
    overview = application.mailboxes.overview(actor, administration_id)
    return [(row.address, row.is_active) for row in overview.mailboxes]


def name_finding(act: Callable[[], object]) -> FindingCode:
    with pytest.raises(FindingsError) as caught:
        act()
    assert caught.value.code is ErrorCode.MAILBOX_WRONG
    (finding,) = caught.value.findings
    assert finding.field == "mailbox_name"
    return finding.code


def owner_of(application: Application, administration_id: int) -> Actor:
    with application.store.read() as tx:
        return Actor(tx.session.get_one(AdministrationRecord, administration_id).owner_id)


def relation_number(application: Application, actor: Actor) -> str:
    with application.store.read() as tx:
        return tx.session.get_one(AccountRecord, actor.account_id).relation_number


def test_the_owner_makes_one_and_deactivates_it(application: Application) -> None:
    office = make_office(application)
    id_ = online(application, office)
    row = application.mailboxes.create(office, id_, MailboxForm(" Zoet@boekhouding.nl", SALES))
    assert (row.address, row.kind, row.is_active) == ("zoet@boekhouding.nl", SALES, True)
    assert application.mailboxes.overview(office, id_).may_create is None
    ended = application.mailboxes.deactivate(office, id_, row.id)
    assert not ended.is_active
    assert refused(lambda: application.mailboxes.deactivate(office, id_, row.id)) is ErrorCode.MAILBOX_UNKNOWN
    assert acts(application, administration_id=id_)[-2:] == ["mailbox_made", "mailbox_ended"]


def test_only_on_an_online_administration(application: Application) -> None:
    office = make_office(application)
    id_ = application.administrations.create(office, "Lokaal").id
    assert application.mailboxes.overview(office, id_).may_create is ErrorCode.MAILBOX_NEEDS_ONLINE
    assert refused(lambda: make(application, office, id_)) is ErrorCode.MAILBOX_NEEDS_ONLINE


def test_an_office_has_at_most_three_over_all_it_owns(application: Application) -> None:
    office = make_office(application)
    first, second = online(application, office, "Een"), online(application, office, "Twee")
    ids = [make(application, office, id_, name) for id_, name in ((first, "een"), (first, "twee"), (second, "drie"))]
    assert refused(lambda: make(application, office, second, "vier")) is ErrorCode.MAILBOX_LIMIT
    assert application.mailboxes.overview(office, second).may_create is ErrorCode.MAILBOX_LIMIT
    application.mailboxes.deactivate(office, first, ids[0])
    make(application, office, second, "vier")


def test_a_name_is_of_one_administration_only(application: Application) -> None:
    office, other = make_office(application), make_office(application, "Kantoor Smit", "kantoor@smit.test")
    make(application, office, online(application, office))
    elsewhere = online(application, other)
    assert name_finding(lambda: make(application, other, elsewhere, "ZOET")) is FindingCode.MAILBOX_NAME_TAKEN


def test_of_two_at_once_with_one_name_one_gets_it(open_desk: Callable[[], Application]) -> None:
    first, second = open_desk(), open_desk()
    office, other = make_office(first), make_office(second, "Kantoor Smit", "kantoor@smit.test")
    here, elsewhere = online(first, office), online(second, other)
    results = race([(first, lambda: make(first, office, here)), (second, lambda: make(second, other, elsewhere))])
    assert sorted(isinstance(result, FindingsError) for result in results) == [False, True]


def test_not_while_a_request_is_open_and_the_client_does_so_after_confirming(application: Application) -> None:
    office = make_office(application)
    made = application.offers.offer(office, draft_for())
    id_ = made.administration_id
    assert application.mailboxes.overview(office, id_).may_create is ErrorCode.MAILBOX_REQUEST_OPEN
    assert refused(lambda: make(application, office, id_)) is ErrorCode.MAILBOX_REQUEST_OPEN
    confirm(application, office, made)
    make(application, owner_of(application, id_), id_)
    assert addresses(application, office, id_) == [("zoet@boekhouding.nl", True)]


def test_a_request_that_is_over_by_the_clock_is_in_nobodys_way(application: Application, clock: FakeClock) -> None:
    office = make_office(application)
    made = application.offers.offer(office, draft_for())
    clock.move(days=21, hours=11, minutes=59, seconds=59)  # the last second of day 21 in Amsterdam
    id_ = made.administration_id
    assert refused(lambda: make(application, office, id_)) is ErrorCode.MAILBOX_REQUEST_OPEN
    clock.move(seconds=1)
    make(application, office, id_)


def test_an_office_with_a_right_sees_them_and_changes_none(application: Application) -> None:
    office = make_office(application)
    made = application.offers.offer(office, draft_for())
    confirm(application, office, made)
    id_ = made.administration_id
    client = owner_of(application, id_)
    mailbox = make(application, client, id_)
    overview = application.mailboxes.overview(office, id_)
    assert (overview.is_owner, overview.may_create) == (False, ErrorCode.MAILBOX_OF_OTHERS)
    unknown = ErrorCode.ADMINISTRATION_UNKNOWN
    assert refused(lambda: make(application, office, id_, "anders")) is unknown
    assert refused(lambda: application.mailboxes.deactivate(office, id_, mailbox)) is unknown
    stranger = make_office(application, "Kantoor Smit", "kantoor@smit.test")
    assert refused(lambda: application.mailboxes.overview(stranger, id_)) is unknown
    assert addresses(application, client, id_) == [("zoet@boekhouding.nl", True)]


def test_who_deactivated_it_may_set_it_again_at_once_and_another_after_thirty_days(
    application: Application, clock: FakeClock
) -> None:
    office, other = make_office(application), make_office(application, "Kantoor Smit", "kantoor@smit.test")
    here, elsewhere = online(application, office), online(application, other)
    application.mailboxes.deactivate(office, here, make(application, office, here))
    again = make(application, office, here)
    application.mailboxes.deactivate(office, here, again)
    assert name_finding(lambda: make(application, other, elsewhere)) is FindingCode.MAILBOX_NAME_WAITS
    clock.move(days=29, hours=11, minutes=59, seconds=59)  # the last second of the thirtieth day
    assert name_finding(lambda: make(application, other, elsewhere)) is FindingCode.MAILBOX_NAME_WAITS
    clock.move(seconds=1)
    make(application, other, elsewhere)
    assert name_finding(lambda: make(application, office, here)) is FindingCode.MAILBOX_NAME_TAKEN


def test_an_active_one_stops_an_offer_until_it_is_deactivated_or_its_end_accepted(application: Application) -> None:
    office = make_office(application)
    id_ = online(application, office)
    mailbox = make(application, office, id_)
    draft = draft_of(id_)
    with pytest.raises(FindingsError) as caught:
        application.offers.offer(office, draft)
    (finding,) = caught.value.findings
    assert (finding.field, finding.code) == ("accepts_mailbox_end", FindingCode.MAILBOX_ENDS)
    assert finding.details["addresses"] == "zoet@boekhouding.nl"
    assert application.offers.review(office, draft).administration == "Zoet"
    application.mailboxes.deactivate(office, id_, mailbox)
    application.offers.offer(office, draft)


def test_accepted_it_ends_on_confirming_and_the_thirty_days_run_from_then(
    application: Application, clock: FakeClock
) -> None:
    office = make_office(application)
    id_ = online(application, office)
    make(application, office, id_)
    made = application.offers.offer(office, replace(draft_of(id_), accepts_mailbox_end=True))
    assert addresses(application, office, id_) == [("zoet@boekhouding.nl", True)]
    clock.move(days=10)
    confirm(application, office, made)
    client = owner_of(application, id_)
    assert addresses(application, client, id_) == [("zoet@boekhouding.nl", False)]
    clock.move(days=29, hours=11, minutes=59, seconds=59)
    assert name_finding(lambda: make(application, client, id_)) is FindingCode.MAILBOX_NAME_WAITS
    clock.move(seconds=1)
    make(application, client, id_)


def test_one_deactivated_before_waits_thirty_days_from_confirming(application: Application, clock: FakeClock) -> None:
    office = make_office(application)
    id_ = online(application, office)
    application.mailboxes.deactivate(office, id_, make(application, office, id_))
    made = application.offers.offer(office, draft_of(id_))
    clock.move(days=20)
    confirm(application, office, made)
    client = owner_of(application, id_)
    clock.move(days=15)
    assert name_finding(lambda: make(application, client, id_)) is FindingCode.MAILBOX_NAME_WAITS
    clock.move(days=15)
    make(application, client, id_)


def test_an_ended_request_leaves_it_as_it_was(application: Application) -> None:
    office = make_office(application)
    id_ = online(application, office)
    make(application, office, id_)
    made = application.offers.offer(office, replace(draft_of(id_), accepts_mailbox_end=True))
    application.offers.cancel(office, [made.request_id], "")
    assert addresses(application, office, id_) == [("zoet@boekhouding.nl", True)]


def test_a_transfer_stops_for_it_too(application: Application, clock: FakeClock) -> None:
    office = make_office(application)
    first = application.offers.offer(office, draft_for())
    confirm(application, office, first)
    client = owner_of(application, first.administration_id)
    id_ = online(application, office)
    make(application, office, id_)
    draft = TransferDraft(id_, relation_number(application, client), "klant@bakkerij.test")
    assert application.transfers.consequences(office, id_).mailboxes == ("zoet@boekhouding.nl",)
    with pytest.raises(FindingsError) as caught:
        application.transfers.ask(office, draft)
    assert [finding.code for finding in caught.value.findings] == [FindingCode.MAILBOX_ENDS]
    asked = application.transfers.ask(office, replace(draft, accepts_mailbox_end=True))
    token = application.offers.open_at_table(office, asked.request_id)
    form = Confirmation(CompanyDetails(), PASSWORD, "", "", agreed=True)
    application.client_pages.confirm(token, form, "wat de klant zag")
    assert owner_of(application, id_) == client
    assert addresses(application, client, id_) == [("zoet@boekhouding.nl", False)]
    clock.move(days=30)
    make(application, client, id_)


def test_it_goes_with_its_administration(application: Application) -> None:
    office = make_office(application)
    id_ = online(application, office)
    make(application, office, id_)
    application.removals.delete(office, id_, "Zoet")
    assert acts(application, administration_id=id_).count("mailbox_ended") == 1
    other = online(application, office, "Ander")
    assert name_finding(lambda: make(application, office, other)) is FindingCode.MAILBOX_NAME_WAITS
