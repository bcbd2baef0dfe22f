"""What an office pays this month, on both databases."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from samenop_desktop.domain.packages import Package, Payer
from samenop_desktop.services.money_rows import CostKind, CostLine, CostNote
from tests.services.making import confirm, draft_for, list_of, make_office

if TYPE_CHECKING:
    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.application import Application
    from tests.conftest import FakeClock


def put_online(application: Application, office: Actor, name: str) -> int:
    id_ = application.administrations.create(office, name).id
    application.going_online.put_online(office, id_)
    return id_


def told(line: CostLine) -> tuple[str, int, CostNote]:
    return line.name, line.cents, line.note


def test_a_new_office_pays_its_own_subscription_only(application: Application) -> None:
    office = make_office(application)
    costs = application.costs.this_month(office)
    (line,) = costs.lines
    assert (line.kind, line.package, line.cents) == (CostKind.OWN_SUBSCRIPTION, Package.ACCOUNTANT, 4000)
    assert (costs.total_cents, costs.saving_cents) == (4000, 0)
    assert costs.month.day == 1


def test_one_online_administration_is_included_and_each_other_costs_three_euros(application: Application) -> None:
    office = make_office(application)
    for name in ("Aap", "Noot", "Mies"):
        put_online(application, office, name)
    application.administrations.create(office, "Blijft lokaal")
    costs = application.costs.this_month(office)
    assert [told(line) for line in costs.lines[1:]] == [
        ("Aap", 0, CostNote.INCLUDED),
        ("Mies", 300, CostNote.EXTRA),
        ("Noot", 300, CostNote.EXTRA),
    ]
    assert costs.total_cents == 4600
    listed = sum(row.monthly_cents for row in list_of(application, office))
    assert costs.total_cents - 4000 == listed


def test_where_none_is_included_none_is_extra(application: Application, clock: FakeClock) -> None:
    office = make_office(application)
    for name in ("Aap", "Noot"):
        put_online(application, office, name)
    application.packages.cancel(office)
    clock.move(days=32)
    costs = application.costs.this_month(office)
    assert [told(line) for line in costs.lines] == [("Aap", 300, CostNote.NONE), ("Noot", 300, CostNote.NONE)]


def test_what_was_not_confirmed_is_what_cleaning_up_saves(application: Application) -> None:
    office = make_office(application)
    put_online(application, office, "Standaard")
    made = application.offers.offer(office, draft_for())
    offered = application.costs.this_month(office)
    assert told(offered.lines[1]) == ("Bakkerij Jansen", 300, CostNote.OFFERED)
    assert offered.saving_cents == 0
    application.offers.cancel(office, [made.request_id], "")
    ended = application.costs.this_month(office)
    assert told(ended.lines[1]) == ("Bakkerij Jansen", 300, CostNote.UNCONFIRMED)
    assert (ended.total_cents, ended.saving_cents) == (4300, 300)


def test_a_deleted_one_counts_for_its_whole_last_month(application: Application, clock: FakeClock) -> None:
    office = make_office(application)
    put_online(application, office, "Aap")
    extra = put_online(application, office, "Noot")
    application.removals.delete(office, extra, "Noot")
    costs = application.costs.this_month(office)
    assert [told(line) for line in costs.lines[1:]] == [("Aap", 0, CostNote.INCLUDED), ("Noot", 300, CostNote.GONE)]
    clock.move(days=32)
    assert application.costs.this_month(office).total_cents == 4000


def test_the_included_one_stays_included_when_it_goes_and_a_local_one_never_counts(application: Application) -> None:
    office = make_office(application)
    only = put_online(application, office, "Aap")
    local = application.administrations.create(office, "Lokaal").id
    application.removals.delete(office, only, "Aap")
    application.removals.delete(office, local, "Lokaal")
    costs = application.costs.this_month(office)
    assert [told(line) for line in costs.lines[1:]] == [("Aap", 0, CostNote.INCLUDED_GONE)]


def test_a_client_for_whom_the_office_pays_is_free_first_and_then_costs_whole_months(
    application: Application, clock: FakeClock
) -> None:
    office = make_office(application)
    confirm(application, office, application.offers.offer(office, draft_for(payer=Payer.OFFICE)))
    started = application.costs.this_month(office)
    paid = [line for line in started.lines if line.kind is CostKind.CLIENT_SUBSCRIPTION]
    assert [(told(line), line.package) for line in paid] == [(("Bakkerij Jansen", 0, CostNote.FREE), Package.IN_STAP)]
    first_paid = paid[0].on
    assert first_paid is not None
    assert told(started.lines[-1]) == ("Bakkerij Jansen", 300, CostNote.OFFERED_GONE)
    (listed,) = list_of(application, office)
    assert (listed.monthly_cents, listed.free_until) == (0, first_paid), "the list says the same"

    while application.costs.this_month(office).month < first_paid.replace(day=1):
        clock.move(days=1)
    later = application.costs.this_month(office)
    (listed,) = list_of(application, office)
    assert (listed.monthly_cents, listed.free_until) == (1250, None)
    assert told(later.lines[1]) == ("Bakkerij Jansen", 1250, CostNote.NONE)
    assert later.total_cents == 5250


def test_a_client_who_pays_himself_is_no_cost_of_the_office(application: Application, clock: FakeClock) -> None:
    office = make_office(application)
    confirm(application, office, application.offers.offer(office, draft_for()))
    clock.move(days=62)
    assert application.costs.this_month(office).total_cents == 4000


def test_the_month_is_that_of_amsterdam(application: Application, clock: FakeClock) -> None:
    office = make_office(application)
    assert application.costs.this_month(office).month == date(2026, 11, 1)
    clock.move(days=7, hours=12.5)  # half past eleven in the evening of 30 November in UTC
    assert application.costs.this_month(office).month == date(2026, 12, 1)
