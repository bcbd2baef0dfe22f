"""The pages `Wachtwoord vergeten` and `Nieuw wachtwoord kiezen`, as a browser asks for them."""

from __future__ import annotations

from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING

import pytest

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.portal.guard import shown_path
from samenop_desktop.portal.limits import UNLIMITED, Rate
from samenop_desktop.store.records import MailRecord
from tests.hashing import make_hashes_cheap
from tests.portal.kit import BAKER, browser, text_of
from tests.services.making import PASSWORD, whole_store

if TYPE_CHECKING:
    import httpx

    from samenop_desktop.services.application import Application
    from tests.conftest import FakeClock
    from tests.portal.kit import Desk

pytestmark = pytest.mark.anyio

OFFICE, NOBODY = "info@devries-zonen.nl", "niemand@nergens.test"
NEW = "een heel nieuw wachtwoord"
ASKING, SENT = "/wachtwoord-vergeten", "wachtwoord-vergeten?gevraagd=ja"


@pytest.fixture(autouse=True)
def _cheap_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    make_hashes_cheap(monkeypatch)


@pytest.fixture
def desk(embedded_desk: Desk) -> Desk:
    """What the pages do does not depend on the database; what the service does is tried on both."""
    return embedded_desk


@pytest.fixture
def client(desk: Desk) -> Desk:
    """An office whose offer the client has confirmed."""
    desk.confirm(desk.offer())
    return desk


async def ask(pages: httpx.AsyncClient, email: str) -> httpx.Response:
    return await pages.post(ASKING, data={"email": email})


async def link_for(desk: Desk, pages: httpx.AsyncClient, email: str = BAKER.email) -> str:
    """The path of the link in the mail to `email`."""
    assert (await ask(pages, email)).status_code == 303
    return desk.address_links()[-1]


async def choose(pages: httpx.AsyncClient, link: str, new: str = NEW, repeated: str = NEW) -> httpx.Response:
    return await pages.post(f"{link}/wijzigen", data={"password": new, "password_repeated": repeated})


async def sign_in(pages: httpx.AsyncClient, password: str) -> int:
    answer = await pages.post("/aanmelden", data={"email": BAKER.email, "password": password})
    return answer.status_code


class TestAsking:
    async def test_stands_beside_signing_in_and_where_a_client_must_give_his_password(self, desk: Desk) -> None:
        offered = desk.offer()
        desk.account()
        async with browser(desk.portal()) as pages:
            for path, way in (("/aanmelden", ""), (offered.path, "../")):
                assert f'<a href="{way}wachtwoord-vergeten">Wachtwoord vergeten</a>' in (await pages.get(path)).text
            assert (await pages.get(ASKING)).status_code == 200

    async def test_known_or_not_the_answer_is_the_same_to_the_letter(self, client: Desk) -> None:
        async with browser(client.portal()) as pages:
            answers = [await ask(pages, email) for email in (BAKER.email, NOBODY)]
            assert {answer.headers["location"] for answer in answers} == {SENT}
            assert len({(answer.status_code, answer.text, *sorted(answer.headers.items())) for answer in answers}) == 1
            page = await pages.get(f"/{SENT}")
        assert "Kijk in je mail" in text_of(page.text)
        assert len(client.address_links()) == 1

    async def test_each_answer_takes_its_time(self, client: Desk) -> None:
        slow = replace(UNLIMITED, seconds_for_address=0.3)
        async with browser(client.portal(limits=slow)) as pages:
            for email in (BAKER.email, NOBODY):
                began = monotonic()
                await ask(pages, email)
                assert monotonic() - began >= 0.29

    @pytest.mark.parametrize("email", ["", "geen adres"])
    async def test_what_is_no_address_is_said_beside_the_field(self, client: Desk, email: str) -> None:
        async with browser(client.portal()) as pages:
            answer = await ask(pages, email)
        assert answer.status_code == 422
        assert "Er is nog geen mail gestuurd" in text_of(answer.text)
        assert 'aria-invalid="true"' in answer.text
        assert client.address_links() == ()

    async def test_too_often_is_said_alike_for_known_and_unknown(self, client: Desk) -> None:
        told = []
        async with browser(client.portal()) as pages:
            for email in (BAKER.email, NOBODY):
                for _ in range(3):
                    assert (await ask(pages, email)).status_code == 303
                refused = await ask(pages, email)
                assert refused.status_code == 422
                told.append(refused.text.replace(email, ""))
        assert told[0] == told[1]
        assert "Kijk of er al een mail is" in text_of(told[0])

    async def test_one_sender_is_slowed_down_whatever_addresses_he_tries(self, client: Desk) -> None:
        limits = replace(UNLIMITED, posting_per_link=Rate(3, 0.001))
        async with browser(client.portal(limits=limits)) as pages:
            codes = [(await ask(pages, f"nummer{number}@nergens.test")).status_code for number in range(4)]
        assert codes == [303, 303, 303, 429]

    async def test_a_form_of_another_site_asks_nothing(self, client: Desk) -> None:
        async with browser(client.portal()) as pages:
            answer = await pages.post(ASKING, data={"email": BAKER.email}, headers={"Sec-Fetch-Site": "cross-site"})
        assert answer.status_code == 403
        assert client.address_links() == ()


class TestChoosing:
    async def test_the_link_leads_to_a_new_password_and_ends_the_sessions(self, client: Desk) -> None:
        async with browser(client.portal()) as pages, browser(client.portal()) as elsewhere:
            assert await sign_in(elsewhere, PASSWORD) == 303
            link = await link_for(client, pages)
            form = await pages.get(link)
            assert "Nieuw wachtwoord kiezen" in text_of(form.text)
            assert f'autocomplete="username" value="{BAKER.email}"' in form.text
            done = await choose(pages, link)
            assert done.status_code == 200
            assert "Je wachtwoord is gewijzigd" in text_of(done.text)
            assert '<a href="../../aanmelden">Aanmelden</a>' in done.text
            assert NEW not in done.text
            assert (await elsewhere.get("/mijn")).status_code == 303
            assert await sign_in(pages, PASSWORD) == 422
            assert await sign_in(pages, NEW) == 303

    async def test_an_office_chooses_its_own_here_too(self, client: Desk) -> None:
        async with browser(client.portal()) as pages:
            done = await choose(pages, await link_for(client, pages, OFFICE))
        assert "Open het programma op je computer" in text_of(done.text)
        assert client.accounts.sign_in(OFFICE, NEW).email == OFFICE

    async def test_looking_changes_nothing_by_whatever_robot(
        self, client: Desk, embedded_application: Application
    ) -> None:
        async with browser(client.portal()) as pages:
            link = await link_for(client, pages)
            before = whole_store(embedded_application)
            for method in ("GET", "HEAD", "GET"):
                assert (await pages.request(method, link)).status_code == 200
                assert (await pages.request(method, f"{link}/wijzigen")).headers["location"] == f"../{link[12:]}"
            assert whole_store(embedded_application) == before
            assert (await choose(pages, link)).status_code == 200

    @pytest.mark.parametrize(
        ("new", "repeated", "told"),
        [
            ("", "", "Vul een wachtwoord in."),
            ("te kort", "te kort", "minstens 10 tekens"),
            (NEW, "iets heel anders", "De twee wachtwoorden zijn niet gelijk"),
        ],
    )
    async def test_a_wrong_form_says_so_and_nothing_is_lost(
        self, client: Desk, new: str, repeated: str, told: str
    ) -> None:
        async with browser(client.portal()) as pages:
            link = await link_for(client, pages)
            refused = await choose(pages, link, new, repeated)
            assert refused.status_code == 422
            assert told in text_of(refused.text)
            assert (await choose(pages, link)).status_code == 200

    async def test_used_or_an_hour_old_it_says_which_and_where_to_ask_anew(
        self, client: Desk, clock: FakeClock
    ) -> None:
        async with browser(client.portal()) as pages:
            used, old = await link_for(client, pages), await link_for(client, pages, OFFICE)
            await choose(pages, used)
            clock.move(hours=1)
            for link, told in ((used, "Deze link werkt niet meer"), (old, "Deze link is verlopen")):
                for answer in (await pages.get(link), await choose(pages, link, "een derde woord", "een derde woord")):
                    assert answer.status_code == 410
                    assert told in text_of(answer.text)
                    assert "wachtwoord-vergeten" in answer.text
        assert client.accounts.prove(BAKER.email, NEW).email == BAKER.email
        assert client.accounts.sign_in(OFFICE, PASSWORD).email == OFFICE

    @pytest.mark.parametrize("token", ["niets", "x" * 300, "%00", "é"])
    async def test_an_unknown_link_is_refused(self, client: Desk, token: str) -> None:
        async with browser(client.portal()) as pages:
            assert (await pages.get(f"/wachtwoord/{token}")).status_code == 404
            assert (await choose(pages, f"/wachtwoord/{token}")).status_code == 404

    async def test_the_links_of_offers_and_of_passwords_are_not_each_others(self, client: Desk) -> None:
        offered = client.offer(name="Winkel 2027", email="winkel@bakkerij.test")
        async with browser(client.portal()) as pages:
            link = await link_for(client, pages)
            assert (await pages.get(f"/wachtwoord/{offered.token}")).status_code == 404
            assert (await pages.get(f"/aanbieding/{link[12:]}")).status_code == 404
            assert (await pages.get(f"/adres/{link[12:]}")).status_code == 404

    def test_a_token_stands_in_no_log(self) -> None:
        assert shown_path("/wachtwoord/geheim") == "/wachtwoord/…"
        assert shown_path("/wachtwoord/geheim/wijzigen") == "/wachtwoord/…/wijzigen"
        assert shown_path(ASKING) == ASKING


async def test_the_account_is_told_that_its_password_was_changed(
    client: Desk, embedded_application: Application
) -> None:
    async with browser(client.portal()) as pages:
        await choose(pages, await link_for(client, pages))
    with embedded_application.store.read() as tx:
        last = tx.session.query(MailRecord).order_by(MailRecord.id.desc()).first()
    assert last is not None
    assert (last.recipient, last.subject) == (BAKER.email, "Je wachtwoord is gewijzigd")
    with pytest.raises(SamenopError) as refused:
        client.accounts.prove(BAKER.email, PASSWORD)
    assert refused.value.code is ErrorCode.SIGN_IN_FAILED
