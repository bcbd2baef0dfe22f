"""Who pays, and asking to change it by mail, on both databases."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from samenop_desktop.bootstrap.sample_office import SAMPLE_MARK
from samenop_desktop.domain.accounts import Actor
from samenop_desktop.domain.errors import ErrorCode
from samenop_desktop.domain.packages import Payer
from samenop_desktop.domain.requests import Delivery
from samenop_desktop.mail.composing import as_draft, as_mailto
from samenop_desktop.store.records import AccountRecord, AdministrationRecord, HistoryRecord, MailRecord, RequestRecord
from tests.conftest import open_test_application
from tests.mail.servers import Mailbox, smtp_server
from tests.services.keeping import refused
from tests.services.making import acts, confirm, draft_for, make_office, set_up_mail, whole_store

if TYPE_CHECKING:
    from pathlib import Path

    from samenop_desktop.services.application import Application
    from tests.conftest import FakeClock

SNELSTART = "administratie@snelstart.nl"
CLIENT = "klant@bakkerij.test"


def confirmed(application: Application, payer: Payer = Payer.CLIENT) -> tuple[Actor, int]:
    office = make_office(application)
    made = application.offers.offer(office, draft_for(payer=payer))
    confirm(application, office, made)
    return office, made.administration_id


def numbers(application: Application, office: Actor, administration_id: int) -> tuple[str, str]:
    """The relation numbers of the office and of the client."""
    with application.store.read() as tx:
        owner_id = tx.session.get_one(AdministrationRecord, administration_id).owner_id
        accounts = [tx.session.get_one(AccountRecord, id_) for id_ in (office.account_id, owner_id)]
        return accounts[0].relation_number, accounts[1].relation_number


@pytest.mark.parametrize(("payer", "other"), [(Payer.CLIENT, Payer.OFFICE), (Payer.OFFICE, Payer.CLIENT)])
def test_the_mail_has_both_numbers_and_the_client_in_cc(application: Application, payer: Payer, other: Payer) -> None:
    office, id_ = confirmed(application, payer)
    change = application.payers.prepare(office, id_)
    assert (change.recipient, change.cc) == (SNELSTART, CLIENT)
    assert (change.payer_before, change.payer) == (payer, other)
    for number in numbers(application, office, id_):
        assert number in change.text
    assert "De klant leest mee in de CC" in " ".join(change.text.split())


def test_asking_puts_it_into_the_outbox_with_a_line_in_the_history(application: Application) -> None:
    office, id_ = confirmed(application)
    before = application.payers.view(office, id_)
    assert (before.payer, before.asked_at, before.may_ask) == (Payer.CLIENT, None, None)
    asked = application.payers.ask(office, id_)
    assert asked.delivery is Delivery.WAITS_FOR_SETTINGS
    with application.store.read() as tx:
        mail = tx.session.get_one(MailRecord, asked.mail_id)
        assert (mail.recipient, mail.cc, mail.reply_to) == (SNELSTART, CLIENT, "kantoor@devries.test")
        assert tx.session.get_one(RequestRecord, mail.request_id).administration_id == id_
        line = tx.session.query(HistoryRecord).filter_by(act="payer_change_asked").one()
    assert (line.actor_id, line.before) == (office.account_id, {"payer": "client"})
    assert line.after == {"payer": "office", "mail": asked.mail_id}
    after = application.payers.view(office, id_)
    assert after.payer is Payer.CLIENT
    assert after.asked_at is not None


def test_it_reaches_both_as_one_mail(application: Application) -> None:
    office, id_ = confirmed(application)
    mailbox = Mailbox()
    with smtp_server(mailbox) as port:
        set_up_mail(application, port)
        application.work.run_due()
        mailbox.recipients.clear()
        application.payers.ask(office, id_)
        application.work.run_due()
    assert mailbox.recipients == [SNELSTART, CLIENT]
    mail = mailbox.mails[-1]
    assert (mail["To"], mail["Cc"]) == (SNELSTART, CLIENT)
    assert "kantoor@devries.test" in mail["Reply-To"]


def test_where_the_client_is_refused_nobody_gets_it(application: Application) -> None:
    office, id_ = confirmed(application)
    mailbox = Mailbox()
    with smtp_server(mailbox) as port:
        set_up_mail(application, port)
        application.work.run_due()
        mailbox.answers[f"RCPT {CLIENT}"] = "550 5.1.1 onbekend"
        mailbox.recipients.clear()
        asked = application.payers.ask(office, id_)
        application.work.run_due()
    assert mailbox.recipients == []
    with application.store.read() as tx:
        mail = tx.session.get_one(MailRecord, asked.mail_id)
        assert mail.state == "failed"
        assert "550 5.1.1 onbekend" in mail.server_words


def test_in_the_own_mail_program_the_client_stands_in_cc_too(application: Application) -> None:
    office, id_ = confirmed(application)
    asked = application.payers.ask(office, id_)
    fields = application.outbox.hand_over(office, asked.mail_id)
    assert f"mailto:{SNELSTART}?" in (as_mailto(fields, "linux") or "")
    assert f"&cc={CLIENT}&" in (as_mailto(fields, "linux") or "")
    assert f"Cc: {CLIENT}".encode() in as_draft(fields)
    assert acts(application)[-1] == "mail_handed_over"


def test_only_after_confirming(application: Application) -> None:
    office = make_office(application)
    made = application.offers.offer(office, draft_for())
    too_early, id_ = ErrorCode.PAYER_BEFORE_CONFIRMING, made.administration_id
    assert refused(lambda: application.payers.prepare(office, id_)) is too_early
    assert refused(lambda: application.payers.ask(office, id_)) is too_early
    assert application.payers.view(office, id_).may_ask is too_early
    own = application.administrations.create(office, "Standaard").id
    assert application.payers.view(office, own).may_ask is ErrorCode.PAYER_WITHOUT_CLIENT


def test_nobody_without_a_right_asks(application: Application) -> None:
    office, id_ = confirmed(application)
    stranger = make_office(application, "Kantoor Smit", "kantoor@smit.test")
    with application.store.read() as tx:
        client = Actor(tx.session.get_one(AdministrationRecord, id_).owner_id)
    unchanged = whole_store(application)
    assert refused(lambda: application.payers.ask(stranger, id_)) is ErrorCode.ADMINISTRATION_UNKNOWN
    assert refused(lambda: application.payers.view(stranger, id_)) is ErrorCode.ADMINISTRATION_UNKNOWN
    assert refused(lambda: application.payers.ask(client, id_)) is ErrorCode.NOT_ALLOWED
    assert whole_store(application) == unchanged
    application.rights.block_access(office, id_)
    assert refused(lambda: application.payers.ask(office, id_)) is ErrorCode.ADMINISTRATION_UNKNOWN


def test_who_still_pays_asks_also_when_his_access_has_ended(application: Application) -> None:
    set_up_mail(application)
    office, administration_id = confirmed(application, Payer.OFFICE)
    ours, theirs = numbers(application, office, administration_id)
    application.rights.block_access(office, administration_id)
    application.packages.cancel(office)
    assert refused(lambda: application.payers.prepare(office, administration_id)) is ErrorCode.ADMINISTRATION_UNKNOWN

    change = application.payers.prepare_for_client(office, theirs)
    assert (change.recipient, change.cc, change.payer_before, change.payer) == (
        SNELSTART,
        CLIENT,
        Payer.OFFICE,
        Payer.CLIENT,
    )
    assert ours in change.text
    assert theirs in change.text
    assert application.payers.ask_for_client(office, theirs).cc == CLIENT
    assert acts(application)[-1] == "payer_change_asked"


def test_for_anyone_else_he_is_refused_like_for_nobody(embedded_application: Application) -> None:
    office, administration_id = confirmed(embedded_application)  # the client pays himself
    other = make_office(embedded_application, "Ander", "ander@kantoor.test")
    ours, theirs = numbers(embedded_application, office, administration_id)
    before = whole_store(embedded_application)
    for actor, number in ((office, theirs), (other, theirs), (other, ours), (office, ours), (office, "00000000")):
        for act in (embedded_application.payers.prepare_for_client, embedded_application.payers.ask_for_client):
            assert refused(partial(act, actor, number)) is ErrorCode.PAYER_WITHOUT_SUBSCRIPTION
    assert whole_store(embedded_application) == before


def test_from_sample_data_no_mail_goes_there(database_url: str, tmp_path: Path, clock: FakeClock) -> None:
    (tmp_path / "desk").mkdir()
    (tmp_path / "desk" / SAMPLE_MARK).touch()
    application = open_test_application(database_url, tmp_path / "desk", clock)
    office, id_ = confirmed(application)
    view = application.payers.view(office, id_)
    assert (view.payer, view.may_ask) == (Payer.CLIENT, ErrorCode.PAYER_IN_SAMPLE)
    assert refused(lambda: application.payers.ask(office, id_)) is ErrorCode.PAYER_IN_SAMPLE
    application.close()
