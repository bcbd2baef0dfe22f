"""A transfer on the client's page: a tick and his own password, or declining (S04, D29, D30)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.portal.app import make_portal
from samenop_desktop.portal.limits import UNLIMITED
from samenop_desktop.store.records import EvidenceRecord
from tests.portal.kit import browser, fields_of, text_of
from tests.services.keeping import bring_online
from tests.services.making import PASSWORD, make_office, whole_store
from tests.services.test_transfers import make_client

if TYPE_CHECKING:
    from pathlib import Path

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.application import Application
    from tests.conftest import FakeClock

pytestmark = pytest.mark.anyio


class Transfer:
    """An open transfer, and its page."""

    def __init__(self, application: Application, folder: Path, clock: FakeClock) -> None:
        self.office: Actor = make_office(application)
        draft = make_client(application, self.office)
        clock.move(minutes=1)
        administration_id = bring_online(application, self.office, folder)
        made = application.transfers.ask(self.office, replace(draft, administration_id=administration_id))
        self.request_id = made.request_id
        self.relation_number = draft.relation_number
        self.token = application.offers.open_at_table(self.office, made.request_id)
        self.path = f"/aanbieding/{self.token}"
        self.client = browser(make_portal(application, limits=UNLIMITED))
        self.pages = application.client_pages

    @property
    def status(self) -> RequestStatus:
        return self.pages.view(self.token).status


@pytest.fixture
def transfer(application: Application, tmp_path: Path, clock: FakeClock) -> Transfer:
    return Transfer(application, tmp_path, clock)


async def test_the_page_says_what_becomes_of_the_administration_and_asks_little(transfer: Transfer) -> None:
    page = await transfer.client.get(transfer.path)
    text = text_of(page.text)
    assert page.status_code == 200
    assert "<title>Overdracht bekijken</title>" in page.text
    for words in (
        "Kantoor De Vries",
        "dragen de administratie Zoet graag aan je over",
        "Alle toegang van anderen eindigt, ook die van ons",
        "elke volgende kost € 3,00 per maand, exclusief btw",
        "Vul het wachtwoord in dat je voor je abonnement al hebt",
    ):
        assert words in text
    assert set(fields_of(page.text)) == {"terms", "password", "legal_form"}
    assert "aanbieding" not in text.casefold()


async def test_looking_changes_nothing(application: Application, transfer: Transfer) -> None:
    before = whole_store(application)
    for method in ("GET", "HEAD") * 3:
        await transfer.client.request(method, transfer.path)
    assert whole_store(application) == before


async def test_confirming_says_what_is_true_and_keeps_what_was_shown(
    application: Application, transfer: Transfer
) -> None:
    page = await transfer.client.get(transfer.path)
    form = {**fields_of(page.text), "password": PASSWORD, "agreed": "ja"}
    answer = await transfer.client.post(transfer.path + "/bevestigen", data=form)
    text = text_of(answer.text)
    assert answer.status_code == 200
    for words in (
        "De administratie is nu van jou",
        "Beste Jan Jansen",
        f"Je relatienummer is {transfer.relation_number} .",
        "Alleen jij hebt nu toegang; die van ons is geëindigd",
        "Er is geen tweede abonnement gekomen",
    ):
        assert words in text
    assert transfer.status is RequestStatus.CONFIRMED
    with application.store.read() as tx:
        kept = tx.session.query(EvidenceRecord).filter_by(request_id=transfer.request_id).one()
    assert "dragen de administratie Zoet graag aan je over" in kept.shown
    assert PASSWORD not in f"{kept.shown}{kept.filled_in}"
    again = await transfer.client.post(transfer.path + "/bevestigen", data=form)
    assert again.status_code == 200
    assert "Deze overdracht is al bevestigd" in text_of(again.text)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"password": ""}, "Vul het wachtwoord in dat je al hebt"),
        ({"password": "een ander wachtwoord"}, "Dit wachtwoord hoort niet bij je abonnement"),
        ({"agreed": None}, "Zet een vinkje als je akkoord gaat"),
    ],
)
async def test_what_is_wrong_is_told_beside_its_field(
    transfer: Transfer, changes: dict[str, str | None], said: str
) -> None:
    page = await transfer.client.get(transfer.path)
    filled = {**fields_of(page.text), "password": PASSWORD, "agreed": "ja", **changes}
    form = {name: value for name, value in filled.items() if value is not None}
    answer = await transfer.client.post(transfer.path + "/bevestigen", data=form)
    assert answer.status_code == 422
    assert said in text_of(answer.text)
    assert transfer.status is RequestStatus.OPEN


async def test_declining_leaves_all_with_the_office(transfer: Transfer) -> None:
    answer = await transfer.client.post(transfer.path + "/weigeren", data={"reason": "Ik heb haar al"})
    text = text_of(answer.text)
    assert answer.status_code == 200
    assert "Je hebt de overdracht geweigerd" in text
    assert "De administratie Zoet blijft bij ons" in text
    assert transfer.status is RequestStatus.DECLINED


@pytest.mark.parametrize("end", ["cancelled", "expired"])
async def test_an_ended_transfer_says_so(
    application: Application, transfer: Transfer, clock: FakeClock, end: str
) -> None:
    if end == "cancelled":
        application.offers.cancel(transfer.office, [transfer.request_id], "")
    else:
        clock.move(days=22)
    answer = await transfer.client.get(transfer.path)
    text = text_of(answer.text)
    assert answer.status_code == 410
    assert "overdracht" in text
    assert "aanbieding" not in text.casefold()


async def test_a_link_that_was_replaced_looks_like_one_that_never_was(
    application: Application, transfer: Transfer
) -> None:
    application.resending.resend(transfer.office, transfer.request_id, keep_last_day=True)
    replaced = await transfer.client.get(transfer.path)
    unknown = await transfer.client.get("/aanbieding/" + "A" * 43)
    assert replaced.status_code == 404
    assert replaced.content == unknown.content
    tried = await transfer.client.post(transfer.path + "/weigeren", data={"reason": ""})
    assert tried.status_code == 404
