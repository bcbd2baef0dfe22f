"""Another address for a client: asked with his password, confirmed from the old and the new one."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from samenop_desktop.domain.errands import ChangeState, Purpose
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import FindingCode, FindingsError
from samenop_desktop.mail.kinds import MailKind
from samenop_desktop.services.client_rows import PendingEmailChange
from samenop_desktop.store.records import AccountRecord, ErrandLinkRecord, MailRecord
from tests.services.making import (
    PASSWORD,
    address_tokens,
    confirm,
    draft_for,
    make_office,
    request_of,
    set_up_mail,
    whole_store,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.application import Application
    from tests.conftest import FakeClock

OLD, NEW = "klant@bakkerij.test", "zaak@bakkerij.test"


@pytest.fixture
def client(application: Application) -> Actor:
    set_up_mail(application)
    office = make_office(application)
    confirm(application, office, application.offers.offer(office, draft_for("Bakkerij Jansen", OLD)))
    return application.accounts.sign_in(OLD, PASSWORD).actor


def ask(application: Application, client: Actor, new: str = NEW) -> None:
    application.email_changes.ask(client, PASSWORD, new, new)


def refused(act: Callable[[], object]) -> ErrorCode:
    with pytest.raises(SamenopError) as error:
        act()
    return error.value.code


def test_nothing_changes_before_both_have_confirmed(application: Application, client: Actor) -> None:
    ask(application, client)
    links = address_tokens(application)
    assert set(links) == {OLD, NEW}
    half = application.email_changes.confirm(links[OLD])
    assert (half.side, half.state) == (Purpose.OLD_ADDRESS, ChangeState.HALF)
    assert application.accounts.sign_in(OLD, PASSWORD).actor == client
    assert refused(lambda: application.accounts.sign_in(NEW, PASSWORD)) == ErrorCode.SIGN_IN_FAILED
    assert application.email_changes.confirm(links[NEW]).state is ChangeState.CHANGED
    assert application.accounts.sign_in(NEW, PASSWORD).actor == client
    assert refused(lambda: application.accounts.sign_in(OLD, PASSWORD)) == ErrorCode.SIGN_IN_FAILED
    with application.store.read() as tx:
        told = select(MailRecord.recipient).where(MailRecord.kind == MailKind.EMAIL_CHANGED_TO_CLIENT)
        assert sorted(tx.session.scalars(told)) == [OLD, NEW]
        assert tx.session.get_one(AccountRecord, client.account_id).details["email"] == NEW
    assert application.email_changes.confirm(links[OLD]).state is ChangeState.CHANGED


def test_looking_changes_nothing(application: Application, client: Actor) -> None:
    ask(application, client)
    links = address_tokens(application)
    before = whole_store(application)
    for token in links.values():
        assert application.email_changes.view(token).state is ChangeState.ASKED
    assert whole_store(application) == before


def test_no_token_is_ever_stored_and_each_is_of_its_own(application: Application, client: Actor) -> None:
    ask(application, client)
    links = address_tokens(application)
    stored = repr(whole_store(application))
    assert not any(token in stored for token in links.values())
    with application.store.read() as tx:
        assert len(tx.session.scalars(select(ErrandLinkRecord)).all()) == len(links)


def test_an_office_cannot_take_such_a_mail_into_its_own_hands(application: Application, client: Actor) -> None:
    office = application.accounts.sign_in("kantoor@devries.test", PASSWORD).actor
    ask(application, client)
    with application.store.read() as tx:
        mails = tx.session.scalars(select(MailRecord.id).where(MailRecord.errand_id.is_not(None))).all()
    for mail in mails:
        assert refused(partial(application.outbox.hand_over, office, mail)) == ErrorCode.MAIL_PERSONAL


@pytest.mark.parametrize(
    ("new", "repeated", "password", "field", "code"),
    [
        ("", "", PASSWORD, "new_email", FindingCode.MISSING),
        ("geen adres", "geen adres", PASSWORD, "new_email", FindingCode.EMAIL_INVALID),
        ("KLANT@bakkerij.test", "klant@bakkerij.test", PASSWORD, "new_email", FindingCode.EMAIL_SAME),
        (NEW, "zak@bakkerij.test", PASSWORD, "new_email_repeated", FindingCode.EMAIL_DIFFERS),
        ("kantoor@devries.test", "kantoor@devries.test", PASSWORD, "new_email", FindingCode.ADDRESS_IN_USE),
        (NEW, NEW, "een ander woord", "password", FindingCode.PASSWORD_WRONG),
    ],
)
def test_a_wrong_form_says_so_and_asks_nothing(  # what is filled in, and what is said of it
    application: Application, client: Actor, new: str, repeated: str, password: str, field: str, code: FindingCode
) -> None:
    with pytest.raises(FindingsError) as error:
        application.email_changes.ask(client, password, new, repeated)
    assert [(finding.field, finding.code) for finding in error.value.findings] == [(field, code)]
    assert application.email_changes.pending(client) is None


def test_who_did_not_ask_for_it_ends_it_for_both(application: Application, client: Actor) -> None:
    ask(application, client)
    links = address_tokens(application)
    application.email_changes.confirm(links[NEW])
    assert application.email_changes.refuse(links[OLD]).state is ChangeState.ENDED
    assert application.email_changes.confirm(links[OLD]).state is ChangeState.ENDED
    assert application.email_changes.pending(client) is None
    assert application.accounts.sign_in(OLD, PASSWORD).actor == client


def test_asking_again_or_taking_it_back_makes_the_older_links_dead(application: Application, client: Actor) -> None:
    ask(application, client)
    first = address_tokens(application)
    ask(application, client, "winkel@bakkerij.test")
    assert {application.email_changes.confirm(token).state for token in first.values()} == {ChangeState.ENDED}
    second = address_tokens(application)
    application.email_changes.withdraw(client)
    assert {application.email_changes.confirm(token).state for token in second.values()} == {ChangeState.ENDED}


def test_a_mail_of_a_change_that_ended_does_not_leave_any_more(application: Application, client: Actor) -> None:
    ask(application, client)
    application.email_changes.withdraw(client)
    assert address_tokens(application) == {}


def test_after_a_week_it_is_over_by_the_clock(application: Application, client: Actor, clock: FakeClock) -> None:
    ask(application, client)
    links = address_tokens(application)
    clock.at = datetime(2026, 11, 30, 22, 59, 59, tzinfo=UTC)
    assert application.email_changes.pending(client) == PendingEmailChange(NEW, date(2026, 11, 30), False, False)
    application.email_changes.confirm(links[OLD])
    clock.move(seconds=1)
    assert application.email_changes.confirm(links[NEW]).state is ChangeState.ENDED
    assert application.email_changes.pending(client) is None


def test_an_address_that_was_taken_meanwhile_stays_whose_it_is(application: Application, client: Actor) -> None:
    ask(application, client)
    links = address_tokens(application)
    application.email_changes.confirm(links[OLD])
    other = make_office(application, "Kantoor Pietersen", NEW)
    assert refused(lambda: application.email_changes.confirm(links[NEW])) == ErrorCode.ADDRESS_TAKEN
    assert application.accounts.sign_in(NEW, PASSWORD).actor == other
    assert application.accounts.sign_in(OLD, PASSWORD).actor == client
    assert application.email_changes.pending(client) is None


def test_what_waits_for_him_follows_to_the_new_address(application: Application) -> None:
    set_up_mail(application)
    first, second = make_office(application), make_office(application, "Kantoor Pietersen", "kantoor@pietersen.test")
    made = application.offers.offer(first, draft_for("Bakkerij Jansen", OLD))
    waiting = application.offers.offer(second, draft_for("Winkel 2027", OLD))
    confirm(application, first, made)
    client = application.accounts.sign_in(OLD, PASSWORD).actor
    ask(application, client)
    for token in address_tokens(application).values():
        application.email_changes.confirm(token)
    assert request_of(application, waiting.request_id).email == NEW
    (own,) = application.client_pages.waiting(client)
    page = application.client_pages.view_own(client, own.id)
    assert (page.details.email, page.has_account) == (NEW, True)


def test_it_is_for_clients(application: Application, client: Actor) -> None:
    office = application.accounts.sign_in("kantoor@devries.test", PASSWORD).actor
    assert application.email_changes.pending(client) is None
    assert refused(lambda: ask(application, office)) == ErrorCode.NOT_ALLOWED
    assert refused(lambda: application.email_changes.view("niets")) == ErrorCode.LINK_UNKNOWN
