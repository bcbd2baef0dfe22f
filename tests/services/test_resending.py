"""A new link for an open request: what dies, what stays, and who is told."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import FindingCode, FindingsError
from samenop_desktop.domain.requests import RequestStatus
from tests.services.making import (
    acts,
    confirm,
    draft_for,
    form_for,
    mails_of,
    make_office,
    request_of,
    set_up_mail,
)
from tests.services.racing import race

if TYPE_CHECKING:
    from collections.abc import Callable

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.application import Application
    from samenop_desktop.services.offer_rows import OfferMade
    from samenop_desktop.services.request_rows import Resent
    from tests.conftest import FakeClock

OLD, NEW = "klant@bakkerij.test", "jan@bakkerij.test"


def deliver(application: Application) -> dict[str, str]:
    """Hand over every mail that waits; returns the text by `kind to recipient` of what left, the last of each."""
    left = {}
    while (leased := application.outbox.lease("werk")) is not None:
        left[f"{leased.fields.subject.split()[0]} {leased.fields.recipient}"] = leased.fields.text
        application.outbox.note_sent(leased.id, "werk", "250 ok")
    return left


def token_in(text: str) -> str:
    (line,) = [line for line in text.splitlines() if "/aanbieding/" in line]
    return line.rpartition("/")[2]


def link_to(application: Application, recipient: str) -> str:
    """The token in the mail to `recipient` that leaves now."""
    (found,) = [text for name, text in deliver(application).items() if name.endswith(recipient)]
    return token_in(found)


def refused_code(error: pytest.ExceptionInfo[FindingsError]) -> tuple[str, FindingCode]:
    (finding,) = error.value.findings
    return finding.field, finding.code


@pytest.fixture
def office(application: Application) -> Actor:
    set_up_mail(application)
    return make_office(application)


@pytest.fixture
def made(application: Application, office: Actor) -> OfferMade:
    return application.offers.offer(office, draft_for())


def test_a_new_link_makes_the_old_one_dead_at_once(
    application: Application, office: Actor, made: OfferMade, clock: FakeClock
) -> None:
    old = link_to(application, OLD)
    at_table = application.offers.open_at_table(office, made.request_id)
    clock.move(days=3)
    resent = application.resending.resend(office, made.request_id, keep_last_day=True)
    assert (resent.email, resent.last_day) == (OLD, made.last_day)
    for dead in (old, at_table):
        with pytest.raises(SamenopError) as refused:
            application.client_pages.view(dead)
        assert refused.value.code is ErrorCode.LINK_UNKNOWN
        with pytest.raises(SamenopError) as refused:
            application.client_pages.decline(dead, "")
        assert refused.value.code is ErrorCode.LINK_UNKNOWN
    new = link_to(application, OLD)
    page = application.client_pages.view(new)
    assert application.client_pages.confirm(new, form_for(page.details), "").status is RequestStatus.CONFIRMED
    assert acts(application, request_id=made.request_id).count("request_resent") == 1


def test_a_mail_that_still_waited_no_longer_leaves(application: Application, office: Actor, made: OfferMade) -> None:
    application.resending.resend(office, made.request_id, keep_last_day=True)
    states = [(mail.kind, mail.state) for mail in mails_of(application, made.request_id)]
    assert states == [("offer", "withdrawn"), ("offer_receipt", "queued"), ("offer", "queued")]


def test_a_mail_in_a_worker_s_hands_is_not_tried_again_with_a_live_link(
    application: Application, office: Actor, made: OfferMade, clock: FakeClock
) -> None:
    leased = application.outbox.lease("werk")
    assert leased is not None
    assert leased.fields.recipient == OLD
    application.resending.correct_email(office, made.request_id, NEW, NEW, keep_last_day=True)
    with pytest.raises(SamenopError) as refused:
        application.client_pages.view(token_in(leased.fields.text))
    assert refused.value.code is ErrorCode.LINK_UNKNOWN
    application.outbox.note_postponed(leased.id, "werk", "451 later", maybe_received=False)
    clock.move(hours=1)
    assert {name.split()[1] for name in deliver(application)} == {NEW, "kantoor@devries.test"}


@pytest.mark.parametrize("keep", [True, False])
def test_the_last_day_stays_or_starts_anew(
    application: Application, office: Actor, made: OfferMade, clock: FakeClock, keep: bool
) -> None:
    clock.move(days=20)
    resent = application.resending.resend(office, made.request_id, keep_last_day=keep)
    assert resent.last_day == made.last_day + timedelta(days=0 if keep else 20)
    link = link_to(application, OLD)
    clock.move(days=2)
    expected = RequestStatus.EXPIRED if keep else RequestStatus.OPEN
    assert application.client_pages.view(link).status is expected
    assert application.offers.row(office, made.request_id).status is expected


@pytest.mark.parametrize(
    ("resent_at", "last_minute"),
    [
        # over the change to summer time, back to winter time, and a leap day
        (datetime(2027, 3, 20, 22, 30, tzinfo=UTC), datetime(2027, 4, 10, 21, 59, 59, tzinfo=UTC)),
        (datetime(2027, 10, 20, 22, 30, tzinfo=UTC), datetime(2027, 11, 11, 22, 59, 59, tzinfo=UTC)),
        (datetime(2028, 2, 20, 12, 0, tzinfo=UTC), datetime(2028, 3, 12, 22, 59, 59, tzinfo=UTC)),
    ],
)
def test_days_that_start_anew_count_to_the_last_minute_in_amsterdam(
    application: Application, office: Actor, clock: FakeClock, resent_at: datetime, last_minute: datetime
) -> None:
    clock.at = resent_at - timedelta(days=3)
    made = application.offers.offer(office, draft_for())
    clock.at = resent_at
    application.resending.resend(office, made.request_id, keep_last_day=False)
    link = link_to(application, OLD)
    clock.at = last_minute
    assert application.client_pages.view(link).status is RequestStatus.OPEN
    clock.move(seconds=1)
    assert application.client_pages.view(link).status is RequestStatus.EXPIRED


def test_a_corrected_address_gets_the_link_and_the_old_one_no_word(
    application: Application, office: Actor, made: OfferMade
) -> None:
    link_to(application, OLD)
    resent = application.resending.correct_email(office, made.request_id, f" {NEW} ", NEW, keep_last_day=True)
    assert resent.email == NEW
    assert application.offers.row(office, made.request_id).email == NEW
    assert application.client_pages.view(link_to(application, NEW)).details.email == NEW
    application.offers.cancel(office, [made.request_id], "Vergissing")
    assert [(mail.kind, mail.recipient) for mail in mails_of(application, made.request_id)] == [
        ("offer", OLD),
        ("offer_receipt", "kantoor@devries.test"),
        ("offer", NEW),
        ("cancelled_to_client", NEW),
    ]


def test_nobody_is_told_of_an_end_whose_mail_went_to_the_wrong_address_only(
    application: Application, office: Actor, made: OfferMade
) -> None:
    deliver(application)
    application.settings_file.save(type(application.settings_file.load())())
    application.resending.correct_email(office, made.request_id, NEW, NEW, keep_last_day=True)
    application.offers.cancel(office, [made.request_id], "")
    assert [mail.kind for mail in mails_of(application, made.request_id)] == ["offer", "offer_receipt", "offer"]


def test_both_addresses_stand_in_the_history_apart_from_its_line(
    application: Application, office: Actor, made: OfferMade
) -> None:
    application.resending.correct_email(office, made.request_id, NEW, NEW, keep_last_day=False)
    with application.store.read() as tx:
        line = tx.session.execute(
            text(
                "SELECT history.before, history.after, personal.data FROM history "
                "JOIN personal ON personal.id = personal_id WHERE act = 'request_email_corrected'"
            )
        ).one()
    assert "@" not in f"{line[0]}{line[1]}"
    assert OLD in str(line[2])
    assert NEW in str(line[2])


def test_each_wrong_address_is_refused_and_nothing_changes(
    application: Application, office: Actor, made: OfferMade
) -> None:
    make_office(application, "Kantoor Jansen", "kantoor@jansen.test")
    application.offers.offer(office, draft_for("Slagerij", "slager@vlees.test"))
    confirm(application, office, application.offers.offer(office, draft_for("Kapper", "kapper@haar.test")))
    before = request_of(application, made.request_id)
    for email, repeated, expected in (
        ("", "", ("email", FindingCode.MISSING)),
        ("geen adres", "geen adres", ("email", FindingCode.EMAIL_INVALID)),
        (OLD.upper(), OLD, ("email", FindingCode.EMAIL_UNCHANGED)),
        (NEW, "jna@bakkerij.test", ("email_repeated", FindingCode.EMAIL_DIFFERS)),
        ("kapper@haar.test", "kapper@haar.test", ("email", FindingCode.CORRECTED_TO_CLIENT)),
        ("kantoor@jansen.test", "kantoor@jansen.test", ("email", FindingCode.ADDRESS_OF_OFFICE)),
        ("slager@vlees.test", "slager@vlees.test", ("email", FindingCode.ADDRESS_HAS_OPEN_OFFER)),
    ):
        with pytest.raises(FindingsError) as refused:
            application.resending.correct_email(office, made.request_id, email, repeated, keep_last_day=True)
        assert refused_code(refused) == expected
    after = request_of(application, made.request_id)
    assert (after.email, after.link_generation) == (before.email, before.link_generation)


def test_an_offer_that_is_over_by_the_clock_gives_its_address_free(
    application: Application, office: Actor, clock: FakeClock
) -> None:
    application.offers.offer(office, draft_for("Slagerij", NEW))
    clock.move(days=10)
    made = application.offers.offer(office, draft_for())
    clock.move(days=12)
    resent = application.resending.correct_email(office, made.request_id, NEW, NEW, keep_last_day=True)
    assert resent.email == NEW


def test_what_has_ended_is_not_sent_again(
    application: Application, office: Actor, made: OfferMade, clock: FakeClock
) -> None:
    other = make_office(application, "Kantoor Jansen", "kantoor@jansen.test")
    with pytest.raises(SamenopError) as refused:
        application.resending.resend(other, made.request_id, keep_last_day=False)
    assert refused.value.code is ErrorCode.REQUEST_UNKNOWN
    clock.move(days=22)
    with pytest.raises(SamenopError) as refused:
        application.resending.resend(office, made.request_id, keep_last_day=False)
    assert refused.value.code is ErrorCode.REQUEST_NOT_OPEN
    with pytest.raises(SamenopError) as refused:
        application.resending.correct_email(office, made.request_id, NEW, NEW, keep_last_day=False)
    assert refused.value.code is ErrorCode.REQUEST_NOT_OPEN


def test_two_desks_that_correct_to_one_address_leave_one_there(open_desk: Callable[[], Application]) -> None:
    first, second = open_desk(), open_desk()
    office = make_office(first)
    made = [first.offers.offer(office, draft_for(name, f"{name}@zaak.test")) for name in ("een", "twee")]

    def correct(desk: Application, offer: OfferMade) -> Resent:
        return desk.resending.correct_email(office, offer.request_id, NEW, NEW, keep_last_day=True)

    results = race([(desk, partial(correct, desk, offer)) for desk, offer in zip((first, second), made, strict=True)])
    refused = [result for result in results if isinstance(result, FindingsError)]
    assert len(refused) == 1
    assert refused[0].findings[0].code is FindingCode.ADDRESS_HAS_OPEN_OFFER
    assert sorted(request_of(first, offer.request_id).email == NEW for offer in made) == [False, True]


def test_confirming_by_the_old_link_against_correcting_has_one_winner(open_desk: Callable[[], Application]) -> None:
    first, second = open_desk(), open_desk()
    office = make_office(first)
    made = first.offers.offer(office, draft_for())
    old = first.offers.open_at_table(office, made.request_id)
    form = form_for(first.client_pages.view(old).details)
    confirmed, corrected = race(
        [
            (first, lambda: first.client_pages.confirm(old, form, "")),
            (
                second,
                lambda: second.resending.correct_email(office, made.request_id, NEW, NEW, keep_last_day=True),
            ),
        ]
    )
    request = request_of(first, made.request_id)
    if request.status == RequestStatus.CONFIRMED:
        assert isinstance(corrected, SamenopError)
        assert corrected.code is ErrorCode.REQUEST_NOT_OPEN
        assert request.email == OLD
    else:
        assert isinstance(confirmed, SamenopError)
        assert confirmed.code is ErrorCode.LINK_UNKNOWN
        assert (request.status, request.email) == (RequestStatus.OPEN, NEW)


def test_the_step_plans_are_mailed_to_a_client(application: Application, office: Actor) -> None:
    application.step_plans.mail(office, f" {NEW} ")
    (told,) = deliver(application).values()
    assert "Kantoren met toegang" in told
    assert "https://bevestigen.devries.test/aanmelden" in told
    with pytest.raises(FindingsError) as refused:
        application.step_plans.mail(office, "geen adres")
    assert refused_code(refused) == ("email", FindingCode.EMAIL_INVALID)
