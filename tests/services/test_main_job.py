"""The main job through the services alone, on both databases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenop_desktop.domain.administrations import Kind, State
from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.services.rows import AdministrationQuery, OfferQuery
from tests.services.making import draft_for, form_for, make_office

if TYPE_CHECKING:
    from samenop_desktop.services.application import Application


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
