"""A new password by mail: told to nobody who asks, chosen once by whoever can read the mail, within the hour."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from samenop_desktop.domain.accounts import Role, seconds_to_wait_for_mail
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import FindingCode, FindingsError
from samenop_desktop.domain.forgotten_passwords import LinkState
from samenop_desktop.domain.requests import Delivery
from samenop_desktop.mail.kinds import MailKind
from samenop_desktop.services import accounts
from samenop_desktop.services.passwords import hash_password
from samenop_desktop.store.records import AccountRecord, ErrandLinkRecord, MailRecord
from tests.services.making import (
    PASSWORD,
    PUBLIC_URL,
    acts,
    confirm,
    draft_for,
    make_office,
    set_up_mail,
    whole_store,
)
from tests.services.racing import race

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.application import Application
    from samenop_desktop.services.outbox import LeasedMail
    from tests.conftest import FakeClock

OFFICE, CLIENT, NOBODY = "kantoor@devries.test", "klant@bakkerij.test", "niemand@nergens.test"
NEW, OTHER = "een heel nieuw wachtwoord", "nog een ander wachtwoord"


@pytest.fixture
def office(application: Application) -> Actor:
    set_up_mail(application)
    return make_office(application)


@pytest.fixture
def client(application: Application, office: Actor) -> Actor:
    confirm(application, office, application.offers.offer(office, draft_for("Bakkerij Jansen", CLIENT)))
    list(leaving(application))
    return application.accounts.sign_in(CLIENT, PASSWORD).actor


def leaving(application: Application) -> Iterator[LeasedMail]:
    """The mails that leave now."""
    while (mail := application.outbox.lease("worker")) is not None:
        application.outbox.note_sent(mail.id, "worker", "250 ok")
        yield mail


def token_in(mail: LeasedMail) -> str:
    found = re.search(rf"{re.escape(PUBLIC_URL)}/wachtwoord/(\S+)", mail.fields.text)
    assert found is not None
    assert found[0] in mail.fields.html
    return found[1]


def asked(application: Application, email: str) -> str:
    """The token of the link that leaves when `email` asks."""
    application.forgotten_passwords.ask(email)
    (mail,) = leaving(application)
    assert mail.fields.recipient == email.strip().lower()
    return token_in(mail)


def refused(act: Callable[[], object]) -> ErrorCode:
    with pytest.raises(SamenopError) as error:
        act()
    return error.value.code


@pytest.mark.parametrize("email", [OFFICE, CLIENT])
def test_the_link_gives_a_new_password_once_and_ends_whatever_was_open(
    application: Application, client: Actor, email: str
) -> None:
    actor = application.accounts.prove(email, PASSWORD).actor
    kept = application.accounts.keep_signed_in(actor)
    page_session = application.page_sessions.sign_in(CLIENT, PASSWORD)
    first, second = asked(application, f" {email.upper()} "), asked(application, email)
    page = application.forgotten_passwords.choose(second, NEW, NEW)
    assert (page.state, page.email) == (LinkState.CHANGED, email)
    assert page.role is (Role.OFFICE if email == OFFICE else Role.CLIENT)
    assert application.accounts.prove(email, NEW).actor == actor
    assert refused(lambda: application.accounts.prove(email, PASSWORD)) is ErrorCode.SIGN_IN_FAILED
    assert application.accounts.resume(kept) is None
    if actor == client:
        assert refused(lambda: application.page_sessions.who(page_session)) is ErrorCode.NOT_SIGNED_IN
    for token in (first, second):
        assert application.forgotten_passwords.choose(token, OTHER, OTHER).state is LinkState.DEAD
    assert application.accounts.prove(email, NEW).actor == actor
    (told,) = leaving(application)
    assert (told.fields.recipient, told.fields.reply_to) == (email, OFFICE)
    assert "wachtwoord" in told.fields.subject
    assert "/wachtwoord/" not in told.fields.text
    lines = [act for act in acts(application) if act.startswith("password")]
    assert lines == ["password_link_asked", "password_link_asked", "password_chosen_by_link"]


def test_an_unknown_address_gets_the_same_answer_and_no_mail(application: Application, office: Actor) -> None:
    before = whole_store(application)
    application.forgotten_passwords.ask(NOBODY)
    after = whole_store(application)
    assert {name for name, rows in after.items() if rows != before[name]} == {"slowed_sign_in"}
    assert NOBODY not in repr(after)
    assert not list(leaving(application))
    assert office is not None


@pytest.mark.parametrize(
    ("email", "code"),
    [
        ("", FindingCode.MISSING),
        ("  ", FindingCode.MISSING),
        ("geen adres", FindingCode.EMAIL_INVALID),
        (f"{OFFICE}\r\nBcc: x@y.test", FindingCode.EMAIL_INVALID),
    ],
)
def test_what_is_no_address_is_said_beside_the_field(
    embedded_application: Application, email: str, code: FindingCode
) -> None:
    with pytest.raises(FindingsError) as error:
        embedded_application.forgotten_passwords.ask(email)
    assert [(finding.field, finding.code) for finding in error.value.findings] == [("email", code)]


@pytest.mark.parametrize("email", [OFFICE, NOBODY])
def test_asking_often_is_slowed_down_alike_for_known_and_unknown(
    embedded_application: Application, clock: FakeClock, email: str
) -> None:
    set_up_mail(embedded_application)
    make_office(embedded_application)
    for _ in range(3):
        embedded_application.forgotten_passwords.ask(email)
        list(leaving(embedded_application))
    with pytest.raises(SamenopError) as error:
        embedded_application.forgotten_passwords.ask(email)
    assert (error.value.code, error.value.details) == (ErrorCode.FORGOTTEN_SLOWED, {"minutes": 6})
    assert not list(leaving(embedded_application))
    clock.move(seconds=301)
    embedded_application.forgotten_passwords.ask(email)
    assert len(list(leaving(embedded_application))) == (email == OFFICE)
    # Neither slows down signing in.
    assert embedded_application.accounts.sign_in(OFFICE, PASSWORD).email == OFFICE


def test_the_pauses_double_to_an_hour() -> None:
    assert [seconds_to_wait_for_mail(asked) for asked in (1, 2, 3, 4, 6, 7, 50)] == [0, 0, 300, 600, 2400, 3600, 3600]


def test_looking_changes_nothing_and_no_token_is_stored(application: Application, office: Actor) -> None:
    token = asked(application, OFFICE)
    before = whole_store(application)
    for _ in range(3):
        assert application.forgotten_passwords.view(token).state is LinkState.WORKS
    assert whole_store(application) == before
    assert token not in repr(before)
    with application.store.read() as tx:
        mail = tx.session.scalars(select(MailRecord).where(MailRecord.errand_id.is_not(None))).one()
        assert mail.office_id == office.account_id
        assert len(tx.session.scalars(select(ErrandLinkRecord)).all()) == 1


@pytest.mark.parametrize(("seconds", "state"), [(3599, LinkState.CHANGED), (3600, LinkState.EXPIRED)])
def test_a_link_works_for_an_hour_after_its_mail_left(
    application: Application, office: Actor, clock: FakeClock, seconds: int, state: LinkState
) -> None:
    application.forgotten_passwords.ask(OFFICE)
    clock.move(hours=5)
    (mail,) = leaving(application)
    clock.move(seconds=seconds)
    page = application.forgotten_passwords.choose(token_in(mail), NEW, NEW)
    assert page.state is state
    password = NEW if state is LinkState.CHANGED else PASSWORD
    assert application.accounts.sign_in(OFFICE, password).actor == office


@pytest.mark.parametrize(
    ("new", "repeated", "field", "code"),
    [
        ("", "", "password", FindingCode.MISSING),
        ("te kort", "te kort", "password", FindingCode.PASSWORD_TOO_SHORT),
        ("x" * 1001, "x" * 1001, "password", FindingCode.PASSWORD_TOO_LONG),
        (NEW, OTHER, "password_repeated", FindingCode.PASSWORDS_DIFFER),
    ],
)
def test_a_wrong_form_says_so_and_leaves_the_link_alive(
    embedded_application: Application, new: str, repeated: str, field: str, code: FindingCode
) -> None:
    set_up_mail(embedded_application)
    make_office(embedded_application)
    token = asked(embedded_application, OFFICE)
    with pytest.raises(FindingsError) as error:
        embedded_application.forgotten_passwords.choose(token, new, repeated)
    assert [(finding.field, finding.code) for finding in error.value.findings] == [(field, code)]
    assert embedded_application.forgotten_passwords.choose(token, NEW, NEW).state is LinkState.CHANGED


def test_an_unknown_link_and_one_for_something_else_are_refused(application: Application, client: Actor) -> None:
    application.email_changes.ask(client, PASSWORD, "zaak@bakkerij.test", "zaak@bakkerij.test")
    links = [re.search(r"/adres/(\S+)", mail.fields.text) for mail in leaving(application)]
    for token in ("niets", "", *(link[1] for link in links if link)):
        assert refused(partial(application.forgotten_passwords.view, token)) is ErrorCode.LINK_UNKNOWN
        assert refused(partial(application.forgotten_passwords.choose, token, NEW, NEW)) is ErrorCode.LINK_UNKNOWN
    assert refused(partial(application.email_changes.view, asked(application, CLIENT))) is ErrorCode.LINK_UNKNOWN


@pytest.mark.parametrize("links", [1, 2])
def test_of_two_at_once_one_gets_through(open_desk: Callable[[], Application], links: int) -> None:
    desks = [open_desk(), open_desk()]
    set_up_mail(desks[0])
    actor = make_office(desks[0])
    tokens = [asked(desks[0], OFFICE) for _ in range(links)]
    words = (NEW, OTHER)
    outcomes = race(
        [
            (desk, partial(desk.forgotten_passwords.choose, token, word, word))
            for desk, token, word in zip(desks, (tokens[0], tokens[-1]), words, strict=True)
        ]
    )
    states = [outcome.state for outcome in outcomes]
    assert sorted(states) == [LinkState.CHANGED, LinkState.DEAD]
    won = words[states.index(LinkState.CHANGED)]
    assert desks[0].accounts.sign_in(OFFICE, won).actor == actor
    assert len(list(leaving(desks[0]))) == 1


def test_of_two_that_ask_at_once_one_mail_leaves(open_desk: Callable[[], Application]) -> None:
    desks = [open_desk(), open_desk()]
    set_up_mail(desks[0])
    make_office(desks[0])
    assert race([(desk, partial(desk.forgotten_passwords.ask, OFFICE)) for desk in desks]) == [None, None]
    assert len(list(leaving(desks[0]))) == 1


class TestWithoutMail:
    def test_it_waits_once_and_is_forgotten_after_a_day(
        self, embedded_application: Application, clock: FakeClock
    ) -> None:
        app = embedded_application
        make_office(app)
        assert app.forgotten_passwords.waits_for() is Delivery.WAITS_FOR_SETTINGS
        app.forgotten_passwords.ask(OFFICE)
        app.forgotten_passwords.ask(OFFICE)
        set_up_mail(app, public_url="")
        assert app.forgotten_passwords.waits_for() is Delivery.WAITS_FOR_PUBLIC_URL
        assert not list(leaving(app))
        clock.move(hours=23)
        app.forgotten_passwords.ask(OFFICE)
        clock.move(hours=23)
        set_up_mail(app)
        assert app.forgotten_passwords.waits_for() is Delivery.QUEUED
        (mail,) = leaving(app)
        assert app.forgotten_passwords.view(token_in(mail)).state is LinkState.WORKS

    def test_what_could_not_leave_for_a_day_never_does(
        self, embedded_application: Application, clock: FakeClock
    ) -> None:
        make_office(embedded_application)
        embedded_application.forgotten_passwords.ask(OFFICE)
        clock.move(days=1)
        set_up_mail(embedded_application)
        assert not list(leaving(embedded_application))

    def test_a_server_that_does_not_answer_is_tried_again_with_a_new_link(
        self, application: Application, office: Actor, clock: FakeClock
    ) -> None:
        application.forgotten_passwords.ask(OFFICE)
        mail = application.outbox.lease("worker")
        assert mail is not None
        application.outbox.note_postponed(mail.id, "worker", "geen antwoord", maybe_received=True)
        clock.move(hours=1)
        (again,) = leaving(application)
        assert token_in(again) != token_in(mail)
        assert application.forgotten_passwords.view(token_in(mail)).state is LinkState.EXPIRED
        page = application.forgotten_passwords.choose(token_in(again), NEW, NEW)
        assert page.state is LinkState.CHANGED
        assert application.accounts.sign_in(OFFICE, NEW).actor == office

    def test_nobody_can_take_it_into_his_own_mail_program(self, embedded_application: Application) -> None:
        office = make_office(embedded_application)
        embedded_application.forgotten_passwords.ask(OFFICE)
        with embedded_application.store.read() as tx:
            mail = tx.session.scalars(select(MailRecord.id)).one()
        assert refused(partial(embedded_application.outbox.hand_over, office, mail)) is ErrorCode.MAIL_PERSONAL


class TestBesideOtherThings:
    def test_an_old_password_that_is_being_looked_at_opens_nothing_any_more(
        self, application: Application, office: Actor, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        token = asked(application, OFFICE)

        def fits(_hash: str | None, _password: str) -> bool:
            application.forgotten_passwords.choose(token, NEW, NEW)
            return True

        with monkeypatch.context() as patch:
            patch.setattr(accounts, "password_fits", fits)
            assert refused(lambda: application.accounts.sign_in(OFFICE, PASSWORD)) is ErrorCode.SIGN_IN_FAILED
        assert application.accounts.sign_in(OFFICE, NEW).actor == office

    def test_an_old_password_that_is_being_replaced_replaces_nothing_any_more(
        self, application: Application, office: Actor, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        token = asked(application, OFFICE)

        def hash_late(password: str) -> str:
            application.forgotten_passwords.choose(token, NEW, NEW)
            return hash_password(password)

        with monkeypatch.context() as patch:
            patch.setattr(accounts, "hash_password", hash_late)
            with pytest.raises(FindingsError) as error:
                application.accounts.change_password(office, PASSWORD, "een heel ander", "een heel ander")
        assert [finding.field for finding in error.value.findings] == ["old_password"]
        assert application.accounts.sign_in(OFFICE, NEW).actor == office

    def test_a_change_of_address_that_waits_ends_with_it(self, application: Application, client: Actor) -> None:
        application.email_changes.ask(client, PASSWORD, "zaak@bakkerij.test", "zaak@bakkerij.test")
        links = [re.search(r"/adres/(\S+)", mail.fields.text) for mail in leaving(application)]
        application.forgotten_passwords.choose(asked(application, CLIENT), NEW, NEW)
        assert application.email_changes.pending(client) is None
        for link in links:
            assert link is not None
            application.email_changes.confirm(link[1])
        assert application.accounts.prove(CLIENT, NEW).email == CLIENT

    def test_a_link_to_the_old_address_dies_with_that_address(self, application: Application, client: Actor) -> None:
        token = asked(application, CLIENT)
        application.email_changes.ask(client, PASSWORD, "zaak@bakkerij.test", "zaak@bakkerij.test")
        for mail in list(leaving(application)):
            link = re.search(r"/adres/(\S+)", mail.fields.text)
            assert link is not None
            application.email_changes.confirm(link[1])
        assert application.forgotten_passwords.choose(token, NEW, NEW).state is LinkState.DEAD
        list(leaving(application))
        application.forgotten_passwords.ask(CLIENT)
        assert not list(leaving(application))
        assert asked(application, "zaak@bakkerij.test")

    def test_a_link_dies_with_any_other_new_password(self, application: Application, office: Actor) -> None:
        token = asked(application, OFFICE)
        application.accounts.change_password(office, PASSWORD, OTHER, OTHER)
        assert application.forgotten_passwords.choose(token, NEW, NEW).state is LinkState.DEAD
        if application.store.is_embedded:
            token = asked(application, OFFICE)
            application.recovery.recover(OFFICE, application.recovery.new_code(office), PASSWORD, PASSWORD)
            assert application.forgotten_passwords.choose(token, NEW, NEW).state is LinkState.DEAD

    def test_whoever_guessed_too_often_gets_in_at_once_with_the_new_one(
        self, application: Application, office: Actor
    ) -> None:
        for _ in range(3):
            assert refused(lambda: application.accounts.sign_in(OFFICE, "mis")) is ErrorCode.SIGN_IN_FAILED
        assert refused(lambda: application.accounts.sign_in(OFFICE, PASSWORD)) is ErrorCode.SIGN_IN_SLOWED
        application.forgotten_passwords.choose(asked(application, OFFICE), NEW, NEW)
        assert application.accounts.sign_in(OFFICE, NEW).actor == office

    def test_a_client_whose_licence_has_ended_needs_it_for_the_next_offer(
        self, application: Application, client: Actor, clock: FakeClock
    ) -> None:
        application.subscriptions.cancel(client)
        clock.move(days=91)
        application.work.run_due()
        assert application.accounts.prove(CLIENT, PASSWORD).package is None
        with application.store.write() as tx:
            for mail in tx.session.scalars(select(MailRecord).where(MailRecord.state == "queued")):
                mail.state = "sent"
        application.forgotten_passwords.choose(asked(application, CLIENT), NEW, NEW)
        assert application.accounts.prove(CLIENT, NEW).actor == client

    def test_an_account_without_an_address_cannot_be_asked_for(self, embedded_application: Application) -> None:
        office = make_office(embedded_application)
        with embedded_application.store.write() as tx:
            record = tx.session.get_one(AccountRecord, office.account_id)
            record.email = record.email_key = ""
        with pytest.raises(FindingsError):
            embedded_application.forgotten_passwords.ask("")
        with embedded_application.store.read() as tx:
            assert tx.session.scalars(select(MailRecord)).all() == []

    def test_to_the_office_it_is_a_notice_and_to_the_client_a_letter(
        self, application: Application, client: Actor
    ) -> None:
        for email in (OFFICE, CLIENT):
            application.forgotten_passwords.ask(email)
        kinds = {}
        with application.store.read() as tx:
            for mail in tx.session.scalars(select(MailRecord).where(MailRecord.state == "queued")):
                kinds[mail.recipient] = mail.kind
        assert kinds == {OFFICE: MailKind.NEW_PASSWORD_TO_OFFICE, CLIENT: MailKind.NEW_PASSWORD_TO_CLIENT}
        assert client is not None
