"""Status aanbieding: all requests of the office, found, filtered, sorted and read page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from samenop_desktop.domain.packages import Payer
from samenop_desktop.domain.requests import Delivery, RequestKind, RequestStatus
from samenop_desktop.services.offer_rows import OfferColumn, OfferQuery
from tests.services.making import confirm, draft_for, make_office, set_up_mail

if TYPE_CHECKING:
    from collections.abc import Callable

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.application import Application
    from samenop_desktop.services.offer_rows import OfferRow
    from samenop_desktop.services.rows import Cursor
    from tests.conftest import FakeClock

STATUSES = list(RequestStatus)
ORDER: dict[OfferColumn, Callable[[OfferRow], object]] = {
    OfferColumn.ADMINISTRATION: lambda row: row.administration.casefold().replace("é", "e"),
    OfferColumn.CLIENT: lambda row: row.client.casefold(),
    OfferColumn.EMAIL: lambda row: row.email,
    OfferColumn.KIND: lambda row: row.kind,
    OfferColumn.STATUS: lambda row: STATUSES.index(row.status),
    OfferColumn.LAST_DAY: lambda row: row.last_day,
    OfferColumn.DELIVERY: lambda row: [Delivery.QUEUED, Delivery.WITHDRAWN].index(row.delivery),
    OfferColumn.PAYER: lambda row: row.payer,
    OfferColumn.PACKAGE: lambda row: row.package,
    OfferColumn.CREATED: lambda row: row.created_at,
}


@pytest.fixture
def office(application: Application, clock: FakeClock) -> Actor:
    """An office with requests in every state, some asked at the same moment."""
    set_up_mail(application)
    office, other = make_office(application), make_office(application, "Ander", "ander@kantoor.test")
    application.offers.offer(other, draft_for("Van een ander", "ander@klant.test"))
    application.offers.offer(office, draft_for("Verlopen", "verlopen@klant.test"))
    clock.move(days=22)
    application.work._expire(lambda: False)
    application.offers.offer(office, draft_for("Over tijd", "overtijd@klant.test"))
    clock.move(days=22)  # over by the clock, though nothing has run
    made = [
        application.offers.offer(office, draft_for(name, f"{number}@klant.test", payer))
        for number, (name, payer) in enumerate(
            (("Élan", Payer.CLIENT), ("elan 2", Payer.OFFICE), ("Zout 100 %", Payer.CLIENT), ("Aap", Payer.OFFICE))
        )
    ]
    clock.move(hours=1)
    confirm(application, office, made[0])
    application.offers.cancel(office, [made[1].request_id], "")
    application.client_pages.decline(application.offers.open_at_table(office, made[2].request_id), "")
    return office


def rows(application: Application, office: Actor, query: OfferQuery) -> list[OfferRow]:
    found = list(application.offers.page(office, query, None, 1000).rows)
    assert application.offers.count(office, query) == len(found)
    return found


def test_all_requests_of_the_office_are_there_with_their_status(application: Application, office: Actor) -> None:
    found = {row.administration: row for row in rows(application, office, OfferQuery())}
    assert {name: row.status for name, row in found.items()} == {
        "Verlopen": RequestStatus.EXPIRED,
        "Over tijd": RequestStatus.EXPIRED,
        "Élan": RequestStatus.CONFIRMED,
        "elan 2": RequestStatus.CANCELLED,
        "Zout 100 %": RequestStatus.DECLINED,
        "Aap": RequestStatus.OPEN,
    }
    assert found["Aap"].days_left == 21
    assert {row.days_left for name, row in found.items() if name != "Aap"} == {None}
    assert {row.kind for row in found.values()} == {RequestKind.OFFER}
    assert {name for name, row in found.items() if row.costs_money} == {"Verlopen", "Over tijd", "elan 2", "Zout 100 %"}


def test_the_filter_on_status_goes_by_the_clock(application: Application, office: Actor) -> None:
    everything = rows(application, office, OfferQuery())
    for status in RequestStatus:
        filtered = rows(application, office, OfferQuery(status=status))
        assert filtered == [row for row in everything if row.status is status], status


def test_search_looks_at_administration_client_and_address(application: Application, office: Actor) -> None:
    def names(search: str) -> set[str]:
        return {row.administration for row in rows(application, office, OfferQuery(search))}

    assert names("ELAN") == {"Élan", "elan 2"}
    assert names("overtijd@") == {"Over tijd"}
    assert names("100 %") == {"Zout 100 %"}
    assert len(names("bakkerij jan")) == 6
    assert names("van een ander") == set()


def test_pages_put_together_are_the_whole_table_by_every_column(
    application: Application, office: Actor, clock: FakeClock
) -> None:
    for column in OfferColumn:
        for descending in (False, True):
            query = OfferQuery(sort=column, descending=descending)
            whole = rows(application, office, query)
            key = ORDER[column]
            assert whole == sorted(whole, key=lambda row: (key(row), row.id), reverse=descending), column
            paged, cursor = _pages(application, office, query)
            assert paged == whole
            assert cursor is None
        clock.move(minutes=1)
        application.offers.offer(office, draft_for(f"Nieuw {column}", f"{column}@nieuw.test"))


def _pages(application: Application, office: Actor, query: OfferQuery) -> tuple[list[OfferRow], Cursor | None]:
    found: list[OfferRow] = []
    cursor: Cursor | None = None
    for _ in range(20):
        page = application.offers.page(office, query, cursor, 2)
        found.extend(page.rows)
        cursor = page.next
        if cursor is None:
            break
    return found, cursor


def test_what_comes_in_meanwhile_neither_repeats_nor_hides_a_row(application: Application, office: Actor) -> None:
    for column in OfferColumn:
        query = OfferQuery(sort=column)
        before = [row.id for row in rows(application, office, query)]
        first = application.offers.page(office, query, None, 3)
        application.offers.offer(office, draft_for(f"Tussen {column}", f"{column}@tussen.test"))
        rest = application.offers.page(office, query, first.next, 1000)
        seen = [row.id for row in (*first.rows, *rest.rows)]
        assert len(seen) == len(set(seen))
        assert [row_id for row_id in seen if row_id in before] == before
