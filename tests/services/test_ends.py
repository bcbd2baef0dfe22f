"""Every end of a request from every state, alone and with two parties at once; what it mails, keeps and still costs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from samenop_desktop.domain.administrations import State
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import FindingsError
from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.services.offer_rows import CancelResult, OfferPage
from tests.services.making import (
    acts,
    draft_for,
    form_for,
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

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.application import Application
    from samenop_desktop.services.offer_rows import OfferMade
    from tests.conftest import FakeClock


@dataclass(frozen=True)
class Offered:
    """An offer with a link that a client holds."""

    application: Application
    office: Actor
    made: OfferMade
    token: str

    def confirm(self) -> OfferPage:
        pages = self.application.client_pages
        return pages.confirm(self.token, form_for(pages.view(self.token).details), "gezien")

    def decline(self) -> OfferPage:
        return self.application.client_pages.decline(self.token, "te duur")

    def cancel(self) -> CancelResult:
        return self.application.offers.cancel(self.office, [self.made.request_id], "vergissing")[0]

    def expire(self) -> int:
        return self.application.work.run_due().expired

    @property
    def status(self) -> str:
        return request_of(self.application, self.made.request_id).status

    def at(self, application: Application) -> Offered:
        """The same offer, seen from another desk."""
        return Offered(application, self.office, self.made, self.token)


def offer(application: Application, office: Actor, name: str = "Bakkerij Jansen") -> Offered:
    made = application.offers.offer(office, draft_for(name, f"{name.replace(' ', '').lower()}@klant.test"))
    return Offered(application, office, made, application.offers.open_at_table(office, made.request_id))


ACTIONS: dict[str, Callable[[Offered], object]] = {
    "confirm": Offered.confirm,
    "decline": Offered.decline,
    "cancel": Offered.cancel,
    "expire": Offered.expire,
}
AFTER = {
    "confirm": RequestStatus.CONFIRMED,
    "decline": RequestStatus.DECLINED,
    "cancel": RequestStatus.CANCELLED,
    "expire": RequestStatus.EXPIRED,
}
MAILED = {
    "confirm": ["confirmed_to_office", "confirmed_to_client"],
    "decline": ["declined_to_office"],
    "cancel": ["cancelled_to_client"],
    "expire": ["expired_to_office", "expired_to_client"],
}


def mark_as_mailed(offered: Offered) -> None:
    """Let the client have received his mail."""
    with offered.application.store.write() as tx:
        tx.session.execute(
            text("UPDATE mail SET state = 'sent' WHERE request_id = :id"), {"id": offered.made.request_id}
        )


@pytest.mark.parametrize("action", ACTIONS)
def test_an_open_request_ends_once_and_then_nothing_changes_it(
    application: Application, clock: FakeClock, action: str
) -> None:
    offered = offer(application, make_office(application))
    mark_as_mailed(offered)
    if action == "expire":
        clock.move(days=22)
    before = len(mails_of(application, offered.made.request_id))
    ACTIONS[action](offered)
    assert offered.status == AFTER[action]
    assert [mail.kind for mail in mails_of(application, offered.made.request_id)[before:]] == MAILED[action]
    assert f"request_{AFTER[action]}" in acts(application, request_id=offered.made.request_id)
    ended = whole_store(application)
    for again, act in ACTIONS.items():
        told = act(offered)
        if isinstance(told, OfferPage):
            assert told.status is AFTER[action], again
        elif isinstance(told, CancelResult):
            confirmed = action == "confirm"
            expected = ErrorCode.REQUEST_CONFIRMED_ALREADY if confirmed else ErrorCode.REQUEST_NOT_OPEN
            assert told.refused is expected
        else:
            assert told == 0
        assert whole_store(application) == ended, f"{again} after {action}"


@pytest.mark.parametrize("action", ["confirm", "decline", "cancel"])
def test_after_the_last_minute_nobody_ends_it_otherwise_whether_anything_ran_or_not(
    application: Application, clock: FakeClock, action: str
) -> None:
    offered = offer(application, make_office(application))
    clock.at = datetime(2026, 12, 14, 23, 0, tzinfo=UTC)
    assert offered.status == RequestStatus.OPEN, "nothing swept"
    assert application.client_pages.view(offered.token).status is RequestStatus.EXPIRED
    assert application.offers.row(offered.office, offered.made.request_id).status is RequestStatus.EXPIRED
    told = ACTIONS[action](offered)
    if isinstance(told, CancelResult):
        assert told.refused is ErrorCode.REQUEST_NOT_OPEN
    else:
        assert isinstance(told, OfferPage)
        assert told.status is RequestStatus.EXPIRED
    application.work.run_due()
    request = request_of(application, offered.made.request_id)
    assert request.status == RequestStatus.EXPIRED
    assert request.ended_at == datetime(2026, 12, 14, 23, 0, tzinfo=UTC)


def test_the_last_minute_still_counts(application: Application, clock: FakeClock) -> None:
    office = make_office(application)
    offers = {action: offer(application, office, f"Klant {action}") for action in ("confirm", "decline", "cancel")}
    clock.at = datetime(2026, 12, 14, 22, 59, 59, 999999, tzinfo=UTC)
    application.work.run_due()
    for action, offered in offers.items():
        ACTIONS[action](offered)
        assert offered.status == AFTER[action]


@pytest.mark.parametrize(
    ("asked_at", "deadline"),
    [
        (datetime(2026, 3, 7, 23, 30, tzinfo=UTC), datetime(2026, 3, 29, 22, 0, tzinfo=UTC)),
        (datetime(2026, 10, 3, 22, 30, tzinfo=UTC), datetime(2026, 10, 25, 23, 0, tzinfo=UTC)),
        (datetime(2028, 2, 8, 12, 0, tzinfo=UTC), datetime(2028, 2, 29, 23, 0, tzinfo=UTC)),
    ],
    ids=["to summer time", "to winter time", "leap day"],
)
def test_expiry_counts_days_of_amsterdam(
    application: Application, clock: FakeClock, asked_at: datetime, deadline: datetime
) -> None:
    clock.at = asked_at
    offered = offer(application, make_office(application))
    clock.at = deadline
    clock.move(microseconds=-1)
    assert offered.expire() == 0
    clock.move(microseconds=1)
    assert offered.expire() == 1


def test_the_client_is_told_of_an_end_only_if_he_may_have_been_mailed(
    application: Application, clock: FakeClock
) -> None:
    office = make_office(application)
    unmailed = [offer(application, office, f"Klant {number}") for number in range(2)]
    unmailed[0].cancel()
    clock.move(days=22)
    unmailed[1].expire()
    kinds = [[mail.kind for mail in mails_of(application, one.made.request_id)] for one in unmailed]
    assert kinds == [["offer", "offer_receipt"], ["offer", "offer_receipt", "expired_to_office"]]
    for one in unmailed:
        assert mails_of(application, one.made.request_id)[0].state == "withdrawn"


def test_a_mail_that_is_just_being_sent_counts_as_received(application: Application) -> None:
    set_up_mail(application)
    offered = offer(application, make_office(application))
    assert application.outbox.lease("another desk") is not None
    offered.cancel()
    assert mails_of(application, offered.made.request_id)[-1].kind == "cancelled_to_client"


def test_reasons_are_kept_and_told(application: Application) -> None:
    office = make_office(application)
    declined, cancelled = offer(application, office, "Weigert"), offer(application, office, "Vervalt")
    mark_as_mailed(cancelled)
    declined.decline()
    cancelled.cancel()
    for offered, reason in ((declined, "te duur"), (cancelled, "vergissing")):
        assert application.offers.details(office, offered.made.request_id).reason == reason
        assert reason in mails_of(application, offered.made.request_id)[-1].text
    with application.store.read() as tx:
        assert "te duur" not in str(tx.session.execute(text("SELECT * FROM history")).all())


@pytest.mark.parametrize("reason", ["r" * 501, "nul\0teken"])
def test_a_reason_that_cannot_be_kept_is_refused_and_changes_nothing(application: Application, reason: str) -> None:
    offered = offer(application, make_office(application))
    before = whole_store(application)
    with pytest.raises(FindingsError):
        application.client_pages.decline(offered.token, reason)
    with pytest.raises(FindingsError):
        application.offers.cancel(offered.office, [offered.made.request_id], reason)
    assert whole_store(application) == before


def test_a_reason_may_have_several_lines(application: Application) -> None:
    offered = offer(application, make_office(application))
    application.client_pages.decline(offered.token, "  te duur\r\nen te laat  ")
    assert "te laat" in application.offers.details(offered.office, offered.made.request_id).reason


def test_cancelling_several_tells_of_each_what_became_of_it(application: Application) -> None:
    office, other = make_office(application), make_office(application, "Ander", "ander@kantoor.test")
    open_one, confirmed, declined = (offer(application, office, f"Klant {number}") for number in range(3))
    foreign = offer(application, other, "Klant elders")
    confirmed.confirm()
    declined.decline()
    asked = [one.made.request_id for one in (foreign, open_one, confirmed, declined)] + [9999]
    results = application.offers.cancel(office, asked, "")
    assert [(result.request_id, result.refused) for result in results] == [
        (asked[0], ErrorCode.REQUEST_UNKNOWN),
        (asked[1], None),
        (asked[2], ErrorCode.REQUEST_CONFIRMED_ALREADY),
        (asked[3], ErrorCode.REQUEST_NOT_OPEN),
        (asked[4], ErrorCode.REQUEST_UNKNOWN),
    ]
    assert results[0].administration == ""
    assert results[1].administration == "Klant 0"
    assert foreign.status == RequestStatus.OPEN


def test_after_an_end_unconfirmed_both_rows_show_what_still_costs_money(application: Application) -> None:
    office = make_office(application)
    kept = application.administrations.create(office, "Eigen")
    application.going_online.put_online(office, kept.id)
    offered = offer(application, office)
    offered.cancel()
    rows = {row.plain_name: row for row in list_of(application, office)}
    assert (rows["Eigen"].monthly_cents, rows["Eigen"].status.state) == (0, State.READY)
    ended = rows["Bakkerij Jansen"]
    assert (ended.name, ended.monthly_cents, ended.status.state) == ("Bakkerij Jansen", 300, State.COSTS_MONEY)
    assert application.offers.row(office, offered.made.request_id).costs_money is True
    again = offer(application, office, "Andere klant")
    assert application.offers.row(office, again.made.request_id).costs_money is False


def test_a_dead_link_shows_its_end_and_an_unknown_one_nothing(application: Application) -> None:
    offered = offer(application, make_office(application))
    second = application.offers.open_at_table(offered.office, offered.made.request_id)
    offered.cancel()
    for token in (offered.token, second):
        assert application.client_pages.view(token).status is RequestStatus.CANCELLED
    for unknown in ("", "x", offered.token[:-1], offered.token.swapcase()):
        with pytest.raises(SamenopError) as refused:
            application.client_pages.view(unknown)
        assert (refused.value.code, refused.value.details) == (ErrorCode.LINK_UNKNOWN, {})
    with pytest.raises(SamenopError) as refused:
        application.offers.open_at_table(offered.office, offered.made.request_id)
    assert refused.value.code is ErrorCode.REQUEST_NOT_OPEN


PAIRS = [("confirm", "cancel"), ("confirm", "decline"), ("confirm", "confirm"), ("cancel", "decline")]


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_of_two_parties_at_once_exactly_one_wins(open_desk: Callable[[], Application], pair: tuple[str, str]) -> None:
    desk, page = open_desk(), open_desk()
    office = make_office(desk)
    winners = set()
    for turn in range(12):
        offered = offer(desk, office, f"Klant {turn}")
        mark_as_mailed(offered)
        before = len(mails_of(desk, offered.made.request_id))
        places = (desk, page) if turn % 2 else (page, desk)
        told = race(
            [(place, partial(ACTIONS[action], offered.at(place))) for place, action in zip(places, pair, strict=True)]
        )
        assert not [one for one in told if isinstance(one, Exception)]
        (winner,) = {action for action in pair if AFTER[action] == offered.status}
        winners.add(winner)
        for page_told in (one for one in told if isinstance(one, OfferPage)):
            assert page_told.status is AFTER[winner]
        for result in (one for one in told if isinstance(one, CancelResult)):
            assert (result.refused is None) == (winner == "cancel")
        mailed = [mail.kind for mail in mails_of(desk, offered.made.request_id)[before:]]
        assert mailed == MAILED[winner]
        noted = [act for act in acts(desk, request_id=offered.made.request_id) if act.startswith("request_")]
        assert noted == [f"request_{AFTER[winner]}"]
    stored = whole_store(desk)
    confirmed = [row for row in stored["request"] if RequestStatus.CONFIRMED in row]
    assert len(stored["evidence"]) == len(confirmed) == len(stored["access_right"]) == len(stored["account"]) - 1


@pytest.mark.parametrize("action", ["cancel", "decline", "confirm"])
def test_an_end_and_several_sweeps_at_once_store_and_tell_it_once(
    open_desk: Callable[[], Application], action: str
) -> None:
    desks = [open_desk() for _ in range(3)]
    office = make_office(desks[0])
    for turn in range(6):
        offered = offer(desks[0], office, f"Klant {turn}")
        with desks[0].store.write() as tx:
            tx.session.execute(
                text("UPDATE request SET deadline = asked_at WHERE id = :id"), {"id": offered.made.request_id}
            )
        race(
            [
                (desks[0], partial(ACTIONS[action], offered)),
                (desks[1], desks[1].work.run_due),
                (desks[2], desks[2].work.run_due),
            ]
        )
        desks[0].work.run_due()
        assert offered.status == RequestStatus.EXPIRED
        kinds = [mail.kind for mail in mails_of(desks[0], offered.made.request_id)]
        assert kinds == ["offer", "offer_receipt", "expired_to_office"]


def test_looking_changes_nothing_however_often(application: Application) -> None:
    offered = offer(application, make_office(application))
    before = whole_store(application)
    for _ in range(10):
        assert application.client_pages.view(offered.token).status is RequestStatus.OPEN
    assert whole_store(application) == before
