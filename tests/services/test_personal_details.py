"""Personal details of one client: what is exported, what is made anonymous, and what must stay and why (D45)."""

from __future__ import annotations

import hashlib
import json
from datetime import date
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select, text

from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.domain.retention import Kept, KeptFor, kept_for
from samenop_desktop.mail.rendered import LINK_PLACEHOLDER, LINK_TAKEN_OUT
from samenop_desktop.services.history_rows import HistoryQuery
from samenop_desktop.services.offer_rows import OfferQuery
from samenop_desktop.store.records import EvidenceRecord
from tests.services.making import IBAN, PASSWORD, confirm, draft_for, draft_of, make_office, whole_store

if TYPE_CHECKING:
    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.application import Application
    from tests.conftest import FakeClock

EMAIL = "klant@bakkerij.test"
PERSONAL = (EMAIL, "Jan Jansen", "Dorpsstraat 1")


@pytest.fixture
def office(application: Application) -> Actor:
    return make_office(application)


def declined(application: Application, office: Actor, name: str = "Bakkerij Jansen", email: str = EMAIL) -> int:
    """A request that ended unconfirmed, whose administration and mails are gone as well."""
    made = application.offers.offer(office, draft_for(name, email))
    token = application.offers.open_at_table(office, made.request_id)
    application.client_pages.decline(token, "Jan Jansen wil niet")
    application.removals.delete(office, made.administration_id, name)
    withdraw_mails(application)
    return made.request_id


def withdraw_mails(application: Application) -> None:
    with application.store.write() as tx:
        tx.session.execute(text("UPDATE mail SET state = 'sent' WHERE state = 'queued'"))


def everything(application: Application) -> str:
    return str(whole_store(application))


def history(application: Application) -> list[object]:
    with application.store.read() as tx:
        return list(tx.session.execute(text("SELECT * FROM history ORDER BY id")))


def test_what_need_not_be_kept_goes_everywhere_and_the_history_stays(application: Application, office: Actor) -> None:
    request_id = declined(application, office)
    with application.store.write() as tx:  # the back-up made before deleting is a file of the office's own
        tx.session.execute(text("DELETE FROM backup"))
    assert all(one in everything(application) for one in PERSONAL)
    before = history(application)
    (row,) = application.personal.review(office, request_id)
    assert (row.kept, row.administration_stays, row.is_anonymous) == (None, False, False)
    (row,) = application.personal.anonymise(office, request_id)
    assert row.is_anonymous
    assert not [one for one in PERSONAL if one in everything(application)]
    assert history(application)[: len(before)] == before
    found = application.histories.page(office, HistoryQuery(request_id=request_id), None, 50).rows
    assert found[0].act is Act.DETAILS_ANONYMISED
    assert any(line.anonymous for line in found)
    assert not [line for line in found if line.personal]
    (offer,) = application.offers.page(office, OfferQuery(), None, 10).rows
    assert (offer.client, offer.email, offer.status) == ("Geanonimiseerd", "", RequestStatus.DECLINED)
    assert len(application.personal.anonymise(office, request_id)) == 1
    assert len(history(application)) == len(before) + 1


def test_mails_without_a_request_go_with_the_last_one_that_goes(application: Application, office: Actor) -> None:
    application.step_plans.mail(office, EMAIL)
    made = application.offers.offer(office, draft_for())
    (exported,) = application.personal.export(office, made.request_id)
    assert len(exported.mails) == 3  # the offer, the receipt, and the plans
    application.offers.cancel(office, [made.request_id], "")
    withdraw_mails(application)
    application.personal.anonymise(office, made.request_id)
    with application.store.read() as tx:
        assert EMAIL not in str(tx.session.execute(text("SELECT * FROM mail")).all())
        assert EMAIL not in str(tx.session.execute(text("SELECT * FROM personal")).all())


def test_an_open_offer_and_a_waiting_mail_stay_and_say_why(application: Application, office: Actor) -> None:
    made = application.offers.offer(office, draft_for())
    (row,) = application.personal.anonymise(office, made.request_id)
    assert row.kept == Kept(KeptFor.REQUEST_OPEN)
    with application.store.write() as tx:
        tx.session.execute(text("UPDATE mail SET maybe_received = :yes"), {"yes": True})
    application.offers.cancel(office, [made.request_id], "")
    (row,) = application.personal.anonymise(office, made.request_id)
    assert row.kept == Kept(KeptFor.MAIL_WAITING)
    assert EMAIL in everything(application)


def test_what_was_agreed_to_stays_while_it_runs_and_seven_years_after(
    application: Application, office: Actor, clock: FakeClock
) -> None:
    made = application.offers.offer(office, draft_for())
    confirm(application, office, made)
    withdraw_mails(application)
    (row,) = application.personal.anonymise(office, made.request_id)
    assert row.kept == Kept(KeptFor.SUBSCRIPTION_RUNNING)
    with application.store.write() as tx:
        tx.session.execute(text("UPDATE subscription SET ended_at = started_at WHERE package <> 'Accountant'"))
    (row,) = application.personal.anonymise(office, made.request_id)
    assert row.kept == Kept(KeptFor.LAW, date(2033, 12, 31))
    with application.store.read() as tx:
        evidence = tx.session.scalars(select(EvidenceRecord)).one()
    whole = json.dumps([evidence.shown, evidence.filled_in], ensure_ascii=False, sort_keys=True)
    assert hashlib.sha256(whole.encode()).hexdigest() == evidence.sha256
    clock.move(days=365 * 7 + 60)
    (row,) = application.personal.anonymise(office, made.request_id)
    assert (row.kept, row.is_anonymous) == (None, True)
    with application.store.read() as tx:
        later = tx.session.scalars(select(EvidenceRecord)).one()
    assert (later.sha256, later.shown) == (evidence.sha256, "")


def test_of_several_requests_only_what_may_go_goes(application: Application, office: Actor) -> None:
    first = application.offers.offer(office, draft_for())
    application.offers.cancel(office, [first.request_id], "te vroeg")
    second = application.offers.offer(office, draft_of(first.administration_id))
    other = application.offers.offer(office, draft_for("Slagerij", "slager@klant.test"))
    withdraw_mails(application)
    rows = application.personal.anonymise(office, second.request_id)
    assert [(row.id, row.is_anonymous) for row in rows] == [(second.request_id, False), (first.request_id, True)]
    assert application.offers.row(office, other.request_id).email == "slager@klant.test"
    assert application.offers.row(office, second.request_id).email == EMAIL


def test_an_expired_offer_is_anonymous_only_once_its_end_is_stored(
    application: Application, office: Actor, clock: FakeClock
) -> None:
    made = application.offers.offer(office, draft_for())
    withdraw_mails(application)
    clock.move(days=22)
    (row,) = application.personal.anonymise(office, made.request_id)
    assert row.kept == Kept(KeptFor.REQUEST_OPEN)
    application.work.run_due()
    withdraw_mails(application)
    (row,) = application.personal.anonymise(office, made.request_id)
    assert row.is_anonymous


def test_the_export_holds_everything_of_that_client_alone_and_is_noted(application: Application, office: Actor) -> None:
    application.offers.offer(office, draft_for("Slagerij", "slager@klant.test"))
    made = application.offers.offer(office, draft_for())
    confirm(application, office, made)
    (exported,) = application.personal.export(office, made.request_id)
    assert exported.email == EMAIL
    assert exported.details.contact_person == "Jan Jansen"
    assert exported.shown == "wat de klant zag"
    assert any("Bakkerij Jansen" in mail.text for mail in exported.mails)
    assert Act.OFFER_MADE in [act.act for act in exported.acts]
    assert IBAN not in str(exported)
    assert IBAN[-4:] in str(exported.filled_in)
    assert "slager" not in str(exported)
    assert PASSWORD not in str(exported)
    assert not any(LINK_PLACEHOLDER in mail.text for mail in exported.mails)
    assert any(LINK_TAKEN_OUT in mail.text for mail in exported.mails)
    newest = application.histories.page(office, HistoryQuery(request_id=made.request_id), None, 1).rows[0]
    assert newest.act is Act.DETAILS_EXPORTED


def test_only_the_office_of_the_request_gets_at_it(application: Application, office: Actor) -> None:
    made = application.offers.offer(office, draft_for())
    confirm(application, office, made)
    client = application.accounts.sign_in(EMAIL, PASSWORD).actor
    other = make_office(application, "Ander", "ander@kantoor.test")
    for actor in (other, client):
        for act in (application.personal.review, application.personal.export, application.personal.anonymise):
            with pytest.raises(SamenopError) as refused:
                act(actor, made.request_id)
            assert refused.value.code in (ErrorCode.REQUEST_UNKNOWN, ErrorCode.NOT_ALLOWED)


@pytest.mark.parametrize(
    ("today", "kept"), [(date(2033, 12, 31), Kept(KeptFor.LAW, date(2033, 12, 31))), (date(2034, 1, 1), None)]
)
def test_seven_years_end_with_the_year(today: date, kept: Kept | None) -> None:
    ended = date(2026, 1, 1)
    assert kept_for(RequestStatus.CONFIRMED, ended_on=ended, today=today, is_running=False, mail_waits=False) == kept
