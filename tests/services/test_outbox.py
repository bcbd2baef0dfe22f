"""Mails wait, are leased by one worker, sent, tried again or given up; links live as long as their request."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select, text

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.requests import Delivery, RequestStatus
from samenop_desktop.mail.retrying import GIVE_UP_AFTER, PAUSES
from samenop_desktop.services.offer_rows import OutboxTrouble
from samenop_desktop.services.outbox import LEASE
from samenop_desktop.store.records import MailRecord, RequestRecord
from tests.mail.servers import Mailbox, scripted_server, smtp_server, until_data
from tests.services.killing import killed_at
from tests.services.making import (
    PUBLIC_URL,
    acts,
    confirm,
    draft_for,
    form_for,
    mails_of,
    make_office,
    set_up_mail,
    whole_store,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.application import Application
    from samenop_desktop.services.offer_rows import OfferMade
    from tests.conftest import FakeClock

TOKEN = re.compile(rf"{PUBLIC_URL}/aanbieding/([\w-]+)")


WAITING = text("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")


@pytest.fixture
def mailbox() -> Mailbox:
    return Mailbox()


@pytest.fixture
def port(mailbox: Mailbox) -> Iterator[int]:
    """A real mail server that keeps what it takes."""
    with smtp_server(mailbox) as port:
        yield port


@pytest.fixture
def office(application: Application) -> Actor:
    return make_office(application)


@pytest.fixture
def made(application: Application, office: Actor) -> OfferMade:
    return application.offers.offer(office, draft_for())


def to_client(application: Application, made: OfferMade) -> str:
    """The state of the client's mail."""
    return mails_of(application, made.request_id)[0].state


def tokens_in(mailbox: Mailbox) -> list[str]:
    bodies = [mail.get_body(("plain",)) for mail in mailbox.mails]
    return [found for body in bodies if body is not None for found in TOKEN.findall(body.get_content())]


def test_both_mails_are_sent_once_with_what_the_server_said(
    application: Application, office: Actor, made: OfferMade, mailbox: Mailbox, port: int
) -> None:
    set_up_mail(application, port)
    assert application.work.run_due().sent == 2
    assert application.work.run_due().sent == 0
    assert sorted(mailbox.recipients) == ["kantoor@devries.test", "klant@bakkerij.test"]
    row = application.offers.row(office, made.request_id)
    assert row.delivery is Delivery.SENT
    assert row.server_words.startswith("250 2.0.0 aangenomen als")
    assert acts(application, request_id=made.request_id).count("mail_sent") == 2
    mail = mailbox.mails[mailbox.recipients.index("klant@bakkerij.test")]
    assert mail["Reply-To"] == "Kantoor De Vries <kantoor@devries.test>"
    assert "post@devries.test" in mail["From"]


def test_the_link_opens_the_offer_and_stands_nowhere_in_the_store(
    application: Application, made: OfferMade, mailbox: Mailbox, port: int
) -> None:
    set_up_mail(application, port)
    application.work.run_due()
    (token,) = tokens_in(mailbox)
    assert len(token) >= 40
    assert application.client_pages.view(token).status is RequestStatus.OPEN
    assert token not in str(whole_store(application))
    form = form_for(application.client_pages.view(token).details)
    assert application.client_pages.confirm(token, form, "gezien").at_table is False
    assert token not in str(whole_store(application))


def test_without_settings_or_address_mails_wait(application: Application, made: OfferMade, port: int) -> None:
    assert application.work.run_due().sent == 0
    set_up_mail(application, port, public_url="")
    assert application.work.run_due().sent == 1, "the receipt needs no link"
    assert to_client(application, made) == "queued"
    set_up_mail(application, port, public_url="http://127.0.0.1:8735")
    assert application.work.run_due().sent == 1, "a loopback address is used"
    assert to_client(application, made) == "sent"


def test_several_workers_at_once_send_no_mail_twice(
    open_desk: Callable[[], Application], mailbox: Mailbox, port: int
) -> None:
    desks = [open_desk() for _ in range(4)]
    office = make_office(desks[0])
    for desk in desks:
        set_up_mail(desk, port)
    for number in range(10):
        desks[0].offers.offer(office, draft_for(f"Klant {number}", f"{number}@klant.test"))
    with ThreadPoolExecutor(len(desks)) as pool:
        done = [task.result(60) for task in [pool.submit(desk.work.run_due) for desk in desks]]
    sent = sum(one.sent for one in done) + desks[0].work.run_due().sent
    assert sent == 20
    identities = [mail["Message-ID"] for mail in mailbox.mails]
    assert len(identities) == len(set(identities)) == 20


def test_killed_between_sending_and_noting_the_mail_comes_again_as_the_same(
    application: Application, clock: FakeClock, made: OfferMade, mailbox: Mailbox, port: int
) -> None:
    set_up_mail(application, port)
    moment = 1
    while not mailbox.mails:
        assert killed_at(moment, application, application.work.run_due)
        clock.at += LEASE
        moment += 1
    assert {mail.state for mail in mails_of(application, made.request_id)} == {"queued"}
    first = mailbox.mails[0]["Message-ID"]
    application.work.run_due()
    assert [mail["Message-ID"] for mail in mailbox.mails].count(first) == 2
    assert {mail.state for mail in mails_of(application, made.request_id)} == {"sent"}


def test_a_lease_is_for_one_worker_until_it_runs_out(
    application: Application, clock: FakeClock, made: OfferMade
) -> None:
    set_up_mail(application)
    leased = [application.outbox.lease("first") for _ in range(2)]
    assert None not in leased
    assert application.outbox.lease("second") is None
    clock.at += LEASE
    again = application.outbox.lease("second")
    assert again is not None
    assert leased[0] is not None
    assert again.fields.message_id == leased[0].fields.message_id
    application.outbox.note_sent(again.id, "first", "250 te laat")
    assert to_client(application, made) == "queued", "the first worker's word no longer counts"
    application.outbox.note_sent(again.id, "second", "250 goed")
    assert "sent" in {mail.state for mail in mails_of(application, made.request_id)}


def test_a_mail_is_tried_again_after_growing_pauses_and_given_up_at_last(
    application: Application, clock: FakeClock, office: Actor, made: OfferMade, mailbox: Mailbox, port: int
) -> None:
    set_up_mail(application, port)
    mailbox.answers["RCPT klant@bakkerij.test"] = "451 4.3.0 later"
    begun = clock.at
    for pause in PAUSES:
        assert application.work.run_due().failed == 1
        clock.at += pause - timedelta(seconds=1)
        assert application.work.run_due().failed == 0, f"too early, {pause}"
        clock.move(seconds=1)
    row = application.offers.row(office, made.request_id)
    assert (row.delivery, row.server_words) == (Delivery.QUEUED, "451 4.3.0 later")
    while to_client(application, made) == "queued":
        clock.at += PAUSES[-1]
        application.work.run_due()
        assert clock.at < begun + timedelta(days=6)
    assert clock.at >= begun + GIVE_UP_AFTER - PAUSES[-1]
    assert application.offers.row(office, made.request_id).delivery is Delivery.FAILED
    assert "klant@bakkerij.test" not in mailbox.recipients
    assert application.outbox.trouble(office).failed == 1


def test_a_permanent_refusal_ends_it_and_other_mails_go_on(
    application: Application, office: Actor, made: OfferMade, mailbox: Mailbox, port: int
) -> None:
    set_up_mail(application, port)
    mailbox.answers["RCPT klant@bakkerij.test"] = "550 5.1.1 onbekend"
    done = application.work.run_due()
    assert (done.sent, done.failed) == (1, 1)
    row = application.offers.row(office, made.request_id)
    assert (row.delivery, row.server_words) == (Delivery.FAILED, "550 5.1.1 onbekend")
    assert application.work.run_due().failed == 0
    assert application.outbox.trouble(office) == OutboxTrouble(0, 0, 1, 0)
    assert "mail_failed" in acts(application, request_id=made.request_id)


def test_a_mail_that_cannot_be_composed_is_put_off_and_holds_up_no_other(
    application: Application, made: OfferMade, mailbox: Mailbox, port: int
) -> None:
    set_up_mail(application, port)
    with application.store.write() as tx:
        tx.session.execute(text("UPDATE mail SET recipient = 'geen adres' WHERE needs_link"))
    done = application.work.run_due()
    assert (done.sent, done.failed) == (1, 1)
    assert mailbox.recipients == ["kantoor@devries.test"]
    assert to_client(application, made) == "queued"


def test_a_server_that_is_away_puts_off_everything(application: Application, made: OfferMade) -> None:
    set_up_mail(application, 1)
    assert application.work.run_due().failed == 2
    assert application.work.run_due().failed == 0
    application.outbox.try_now()
    assert application.work.run_due().failed == 2


def test_a_server_that_hangs_up_after_the_text_may_have_taken_it(
    application: Application, office: Actor, made: OfferMade
) -> None:
    with application.store.write() as tx:
        tx.session.execute(text("UPDATE mail SET state = 'sent' WHERE NOT needs_link"))
    with scripted_server(until_data) as port:
        set_up_mail(application, port)
        assert application.work.run_due().failed == 1
    assert mails_of(application, made.request_id)[0].maybe_received
    application.offers.cancel(office, [made.request_id], "")
    kinds = [mail.kind for mail in mails_of(application, made.request_id)]
    assert kinds == ["offer", "offer_receipt", "cancelled_to_client"], "he may have read it"


@pytest.mark.parametrize("end", ["confirm", "decline", "cancel", "expire"])
def test_a_waiting_mail_with_a_link_is_withdrawn_by_every_end(
    application: Application, clock: FakeClock, office: Actor, made: OfferMade, mailbox: Mailbox, port: int, end: str
) -> None:
    token = application.offers.open_at_table(office, made.request_id)
    match end:
        case "confirm":
            confirm(application, office, made)
        case "decline":
            application.client_pages.decline(token, "")
        case "cancel":
            application.offers.cancel(office, [made.request_id], "")
        case _:
            clock.move(days=22)
    set_up_mail(application, port)
    application.work.run_due()
    assert to_client(application, made) == "withdrawn"
    assert application.offers.row(office, made.request_id).delivery is Delivery.WITHDRAWN
    assert tokens_in(mailbox) == []


def test_an_end_while_the_mail_is_with_a_worker_leaves_a_dead_link(
    application: Application, office: Actor, made: OfferMade
) -> None:
    set_up_mail(application)
    leased = application.outbox.lease("worker")
    assert leased is not None
    (token,) = TOKEN.findall(leased.fields.text)
    application.offers.cancel(office, [made.request_id], "")
    application.outbox.note_postponed(leased.id, "worker", "451 later", maybe_received=False)
    assert application.client_pages.view(token).status is RequestStatus.CANCELLED
    application.outbox.try_now()
    handed_out = set()
    while (again := application.outbox.lease("worker")) is not None:
        handed_out.add(again.id)
    assert leased.id not in handed_out
    assert to_client(application, made) == "withdrawn"


class TestOwnMailProgram:
    def test_gets_the_mail_with_a_live_link_and_the_outbox_is_done_with_it(
        self, application: Application, office: Actor, made: OfferMade, port: int
    ) -> None:
        mail_id = mails_of(application, made.request_id)[0].id
        with pytest.raises(SamenopError) as refused:
            application.outbox.hand_over(office, mail_id)
        assert refused.value.code is ErrorCode.PUBLIC_URL_NEEDED
        set_up_mail(application, port)
        fields = application.outbox.hand_over(office, mail_id)
        (token,) = TOKEN.findall(fields.text)
        assert application.client_pages.view(token).status is RequestStatus.OPEN
        assert token not in str(whole_store(application))
        assert application.work.run_due().sent == 1, "only the receipt is left"
        assert application.offers.row(office, made.request_id).delivery is Delivery.SENT
        for again in (office,):
            with pytest.raises(SamenopError) as refused:
                application.outbox.hand_over(again, mail_id)
            assert refused.value.code is ErrorCode.MAIL_NOT_WAITING

    def test_gets_a_mail_that_failed_but_none_that_a_worker_holds_or_that_ended(
        self, application: Application, office: Actor, made: OfferMade
    ) -> None:
        set_up_mail(application)
        leased = application.outbox.lease("worker")
        assert leased is not None
        with pytest.raises(SamenopError) as refused:
            application.outbox.hand_over(office, leased.id)
        assert refused.value.code is ErrorCode.MAIL_NOT_WAITING
        application.outbox.note_refused(leased.id, "worker", "550 nee")
        assert TOKEN.search(application.outbox.hand_over(office, leased.id).text)
        other = application.offers.offer(office, draft_for("Ander", "ander@klant.test"))
        application.offers.cancel(office, [other.request_id], "")
        with pytest.raises(SamenopError) as refused:
            application.outbox.hand_over(office, mails_of(application, other.request_id)[0].id)
        assert refused.value.code is ErrorCode.MAIL_NOT_WAITING

    @pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
    def test_the_request_is_held_before_its_mail_as_an_end_does(self, open_desk: Callable[[], Application]) -> None:
        application = open_desk()
        office = make_office(application)
        made = application.offers.offer(office, draft_for())
        set_up_mail(application)
        mail_id = mails_of(application, made.request_id)[0].id
        with ThreadPoolExecutor(1) as other:
            with application.store.write() as tx:
                tx.session.execute(
                    select(RequestRecord.id).where(RequestRecord.id == made.request_id).with_for_update()
                )
                handed = other.submit(application.outbox.hand_over, office, mail_id)
                while not (tx.session.scalar(WAITING) or handed.done()):
                    tx.session.execute(text("SELECT pg_stat_clear_snapshot()"))
                free = select(MailRecord.id).where(MailRecord.id == mail_id).with_for_update(nowait=True)
                assert tx.session.scalar(free) == mail_id
            assert TOKEN.search(handed.result().text)


def test_trouble_is_told_in_numbers(
    application: Application, clock: FakeClock, office: Actor, made: OfferMade, port: int
) -> None:
    assert application.outbox.trouble(office) == OutboxTrouble(2, 0, 0, 0)
    set_up_mail(application, port, public_url="")
    assert application.outbox.trouble(office) == OutboxTrouble(0, 1, 0, 0)
    application.work.run_due()
    clock.move(hours=24)
    assert application.outbox.trouble(office).late == 0
    clock.move(seconds=1)
    assert application.outbox.trouble(office) == OutboxTrouble(0, 1, 0, 1, 1)
    other = make_office(application, "Ander", "ander@kantoor.test")
    assert application.outbox.trouble(other) == OutboxTrouble(0, 0, 0, 0)
    application.offers.cancel(office, [made.request_id], "")
    assert application.outbox.trouble(office) == OutboxTrouble(0, 0, 0, 0)


def test_a_mail_about_something_that_is_over_is_no_trouble(
    application: Application, clock: FakeClock, office: Actor
) -> None:
    application.forgotten_passwords.ask("kantoor@devries.test")
    clock.move(hours=23, minutes=59)
    assert application.outbox.trouble(office) == OutboxTrouble(1, 0, 0, 0)
    clock.move(minutes=1)
    assert application.outbox.trouble(office) == OutboxTrouble(0, 0, 0, 0)
