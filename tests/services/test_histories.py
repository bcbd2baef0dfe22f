"""The history: who sees which lines, in which order, of which days, and that nothing changes any of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from samenop_desktop.domain.accounts import Actor
from samenop_desktop.domain.act_groups import ActGroup
from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.services.history_rows import HistoryQuery
from samenop_desktop.wording import history as words
from tests.books.auditfile_maker import make
from tests.services.making import (
    PASSWORD,
    confirm,
    details_for,
    draft_for,
    draft_of,
    form_for,
    make_office,
    whole_store,
)

if TYPE_CHECKING:
    from pathlib import Path

    from samenop_desktop.services.application import Application
    from samenop_desktop.services.history_rows import HistoryRow
    from tests.conftest import FakeClock


@pytest.fixture
def office(application: Application) -> Actor:
    return make_office(application)


def lines(application: Application, actor: Actor, query: HistoryQuery) -> tuple[HistoryRow, ...]:
    page = application.histories.page(actor, query, None, 1000)
    assert page.next is None
    assert application.histories.count(actor, query) == len(page.rows)
    return page.rows


def shown(application: Application, actor: Actor, query: HistoryQuery) -> list[Act]:
    return [row.act for row in lines(application, actor, replace(query, descending=False))]


def client_of(application: Application, email: str = "klant@bakkerij.test") -> Actor:
    return application.accounts.sign_in(email, PASSWORD).actor


def test_each_act_on_an_administration_is_a_line_with_who_what_before_after_and_when(
    application: Application, office: Actor, tmp_path: Path, clock: FakeClock
) -> None:
    path = tmp_path / "a.xaf"
    path.write_bytes(make("3.2"))
    imported = application.administrations.import_auditfile(office, path)
    clock.move(hours=1)
    application.going_online.put_online(office, imported.administration_id)
    query = HistoryQuery(administration_id=imported.administration_id, descending=False)
    brought_in, put_online = lines(application, office, query)
    assert (brought_in.act, brought_in.who) == (Act.ADMINISTRATION_IMPORTED, "Kantoor De Vries")
    assert brought_in.after["sha256"] == imported.auditfile.sha256
    assert (put_online.before, put_online.after) == ({"place": "local"}, {"place": "online"})
    assert put_online.at == clock.now()
    assert put_online.relation_number == application.accounts.signed_in(office).relation_number


def test_pages_follow_each_other_in_both_orders(application: Application, office: Actor) -> None:
    made = application.offers.offer(office, draft_for())
    for number in range(5):
        application.offers.open_at_table(office, made.request_id)
        assert number < 5
    for descending in (False, True):
        query = HistoryQuery(request_id=made.request_id, descending=descending)
        found: list[int] = []
        after = None
        while True:
            page = application.histories.page(office, query, after, 2)
            found += [row.id for row in page.rows]
            after = page.next
            if after is None:
                break
        assert found == sorted(found, reverse=descending)
        assert len(found) == application.histories.count(office, query) == 6


def test_lines_can_be_narrowed_to_days_of_amsterdam_and_to_a_group(
    application: Application, office: Actor, clock: FakeClock
) -> None:
    made = application.offers.offer(office, draft_for())  # 23 November
    clock.move(hours=12, minutes=30)  # 00:30 on the 24th in Amsterdam, still the 23rd in UTC
    application.offers.cancel(office, [made.request_id], "")
    query = HistoryQuery(administration_id=made.administration_id)
    assert shown(application, office, replace(query, last_day=date(2026, 11, 23))) == [
        Act.ADMINISTRATION_CREATED,
        Act.OFFER_MADE,
    ]
    first_of_24 = shown(application, office, replace(query, first_day=date(2026, 11, 24)))
    assert Act.REQUEST_CANCELLED in first_of_24
    assert Act.OFFER_MADE not in first_of_24
    assert shown(application, office, replace(query, group=ActGroup.CONTENT)) == [Act.ADMINISTRATION_CREATED]


def test_a_request_is_seen_by_its_two_sides_only(application: Application, office: Actor) -> None:
    made = application.offers.offer(office, draft_for())
    confirm(application, office, made)
    other = make_office(application, "Kantoor Anders", "post@anders.test")
    query = HistoryQuery(request_id=made.request_id)
    ours = shown(application, office, query)
    assert ours == shown(application, client_of(application), query)
    assert ours[0] is Act.OFFER_MADE
    assert Act.REQUEST_CONFIRMED in ours
    for nobody in (other, Actor(99_999)):
        with pytest.raises(SamenopError) as refused:
            application.histories.page(nobody, query, None, 10)
        assert refused.value.code in (ErrorCode.REQUEST_UNKNOWN, ErrorCode.NOT_SIGNED_IN)


def test_an_owner_sees_nothing_of_requests_to_others(application: Application, office: Actor) -> None:
    first = application.offers.offer(office, draft_for(email="eerste@klant.test"))
    token = application.offers.open_at_table(office, first.request_id)
    application.client_pages.decline(token, "liever niet")
    second = application.offers.offer(office, draft_of(first.administration_id))
    confirm(application, office, second)
    query = HistoryQuery(administration_id=first.administration_id, descending=False)
    mine = lines(application, client_of(application), query)
    assert "eerste@klant.test" not in str(mine)
    assert "liever niet" not in str(mine)
    assert Act.REQUEST_DECLINED not in [row.act for row in mine]
    theirs = lines(application, office, query)
    assert "liever niet" in str(theirs)


def test_an_office_sees_nothing_that_concerns_another_office_alone(application: Application, office: Actor) -> None:
    made = application.offers.offer(office, draft_for())
    confirm(application, office, made)
    client = client_of(application)
    other = make_office(application, "Kantoor Anders", "post@anders.test")
    (found,) = application.rights.find_offices(client, made.administration_id, "Anders", "Utrecht")
    application.rights.give(client, made.administration_id, found.office_id)
    query = HistoryQuery(administration_id=made.administration_id)
    assert Act.RIGHT_GIVEN in shown(application, client, query)
    assert Act.RIGHT_GIVEN in shown(application, other, query)
    assert "Kantoor Anders" not in str(lines(application, office, query))
    assert Act.REQUEST_CONFIRMED not in shown(application, other, query)


def test_an_office_whose_access_has_ended_gets_no_line_of_the_administration(
    application: Application, office: Actor
) -> None:
    made = application.offers.offer(office, draft_for())
    confirm(application, office, made)
    query = HistoryQuery(administration_id=made.administration_id)
    assert lines(application, office, query)
    application.rights.block_access(office, made.administration_id)
    with pytest.raises(SamenopError) as refused:
        application.histories.page(office, query, None, 10)
    assert refused.value.code is ErrorCode.ADMINISTRATION_UNKNOWN
    with pytest.raises(SamenopError) as refused:
        application.histories.count(office, query)
    assert refused.value.code is ErrorCode.ADMINISTRATION_UNKNOWN


def test_what_the_client_changed_stands_apart_from_its_line(application: Application, office: Actor) -> None:
    made = application.offers.offer(office, draft_for())
    token = application.offers.open_at_table(office, made.request_id)
    application.client_pages.confirm(token, form_for(replace(details_for(), city="Zeist")), "wat de klant zag")
    found = lines(application, office, HistoryQuery(request_id=made.request_id))
    (changed,) = [row for row in found if row.act is Act.DETAILS_CHANGED]
    assert changed.personal == {"city": ["Utrecht", "Zeist"]}
    assert "Zeist" not in str((changed.before, changed.after))


def test_reading_changes_nothing_and_every_value_has_its_words(application: Application, office: Actor) -> None:
    made = application.offers.offer(office, draft_for())
    confirm(application, office, made)
    application.work.run_due()
    before = whole_store(application)
    known = set(words._VALUES)
    for query in (HistoryQuery(request_id=made.request_id), HistoryQuery(administration_id=made.administration_id)):
        for row in lines(application, office, query):
            assert {*row.before, *row.after} <= known
            assert words.ACTS[row.act]
    assert whole_store(application) == before
