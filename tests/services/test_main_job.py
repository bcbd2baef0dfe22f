"""The main job through the services alone, on both databases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenop_desktop.domain.administrations import Kind, State
from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.services.offer_rows import OfferQuery
from samenop_desktop.services.rows import AdministrationQuery
from tests.conftest import open_test_application
from tests.services.making import draft_for, form_for, make_office

if TYPE_CHECKING:
    from pathlib import Path

    from samenop_desktop.services.application import Application
    from tests.conftest import FakeClock


def test_offer_and_confirm_gives_owner_and_right(application: Application) -> None:
    office = make_office(application)
    made = application.offers.offer(office, draft_for("Bakkerij Jansen"))

    (row,) = application.administrations.page(office, AdministrationQuery(), None, 10).rows
    assert row.name == "Bakkerij Jansen (SamenOp)"
    assert row.kind is Kind.ONLINE
    assert row.status.state is State.OFFERED
    assert row.status.days_left == 21

    token = application.offers.open_at_table(office, made.request_id)
    page = application.client_pages.view(token)
    assert page.status is RequestStatus.OPEN
    after = application.client_pages.confirm(token, form_for(page.details), "dit stond er")
    assert after.status is RequestStatus.CONFIRMED
    assert after.relation_number.isdigit()

    (row,) = application.administrations.page(office, AdministrationQuery(), None, 10).rows
    assert row.name == "Bakkerij Jansen"
    assert row.kind is Kind.ONLINE_CLIENT
    (offer,) = application.offers.page(office, OfferQuery(), None, 10).rows
    assert offer.status is RequestStatus.CONFIRMED

    application.rights.block_access(office, made.administration_id)
    assert application.administrations.page(office, AdministrationQuery(), None, 10).rows == ()


def test_the_wizard_shows_no_local_administration_of_another_desk(
    application: Application, database_url: str, tmp_path: Path, clock: FakeClock
) -> None:
    office = make_office(application)
    application.administrations.create(office, "Alleen hier")
    other_desk = open_test_application(database_url, tmp_path / "other", clock)
    try:
        assert [choice.name for choice in application.offers.facts(office).administrations] == ["Alleen hier"]
        assert other_desk.offers.facts(office).administrations == ()
    finally:
        other_desk.close()
