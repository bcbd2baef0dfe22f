"""The pages of a client who signs in, as a browser asks for them."""

from __future__ import annotations

import re
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from samenop_desktop.domain.packages import Package, Payer
from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.portal.guard import shown_path
from samenop_desktop.portal.limits import UNLIMITED, Rate
from tests.portal.kit import BAKER, OFFICE, browser, filled_in, text_of
from tests.services.making import PASSWORD

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    import httpx

    from samenop_desktop.services.application import Application
    from tests.conftest import FakeClock
    from tests.portal.kit import Desk, Offered


pytestmark = pytest.mark.anyio

NOTHING = {"niets": ""}
"""A form without fields, as a browser sends it: httpx leaves out what kind of body an empty one is."""


@pytest.fixture
def desk(embedded_desk: Desk) -> Desk:
    """What the pages do does not depend on the database; what the services do is tried on both."""
    return embedded_desk


@pytest.fixture
def client(desk: Desk) -> Desk:
    """An office whose offer the client has confirmed."""
    offered = desk.offer()
    desk.confirm(offered)
    return desk


@asynccontextmanager
async def signed_in(desk: Desk) -> AsyncIterator[httpx.AsyncClient]:
    async with browser(desk.portal()) as pages:
        answer = await sign_in(pages)
        assert answer.status_code == 303
        yield pages


async def sign_in(
    pages: httpx.AsyncClient, email: str = BAKER.email, password: str = PASSWORD, onward: str = ""
) -> httpx.Response:
    return await pages.post("/aanmelden", data={"email": email, "password": password, "naar": onward})


async def only_administration(pages: httpx.AsyncClient) -> str:
    """The path of the rights of the client's only administration."""
    home = (await pages.get("/mijn")).text
    (path,) = set(re.findall(r'action="(mijn/administratie/\d+/rechten)"', home))
    return f"/{path}"


def two_offers(desk: Desk) -> Offered:
    """The client has confirmed the offer of one office; that of another, made before it, still waits for him (D23)."""
    first = desk.offer()
    second = desk.offer(name="Winkel 2027", office=desk.office_at("kantoor@pietersen.test"))
    desk.confirm(first)
    return second


class TestSigningIn:
    async def test_leads_to_the_overview_with_a_cookie_for_these_pages_only(self, client: Desk) -> None:
        async with browser(client.portal()) as pages:
            answer = await sign_in(pages)
            assert answer.headers["location"] == "mijn"
            cookie = answer.headers["set-cookie"]
            assert "HttpOnly" in cookie
            assert "SameSite=lax" in cookie
            assert "Max-Age" not in cookie
            home = await pages.get("/mijn")
            assert home.status_code == 200
            assert "Bakkerij Van den Berg" in text_of(home.text)

    async def test_over_https_the_cookie_goes_no_other_way(self, client: Desk) -> None:
        public = "https://bevestigen.devries.test"
        async with browser(client.portal(public_url=public), public) as pages:
            cookie = (await sign_in(pages)).headers["set-cookie"]
        assert cookie.startswith("__Host-samenop=")
        assert "Secure" in cookie

    async def test_a_wrong_pair_does_not_tell_which_of_the_two_was_wrong(self, client: Desk) -> None:
        async with browser(client.portal()) as pages:
            wrong = [await sign_in(pages, password="iets anders"), await sign_in(pages, email="niemand@nergens.test")]
        for answer in wrong:
            assert answer.status_code == 422
            assert "Dit e-mailadres en wachtwoord horen niet bij elkaar." in text_of(answer.text)
            assert "set-cookie" not in answer.headers

    async def test_an_office_is_sent_to_its_program(self, client: Desk) -> None:
        async with browser(client.portal()) as pages:
            answer = await sign_in(pages, email="info@devries-zonen.nl")
        assert answer.status_code == 422
        assert "Een kantoor meldt zich aan in het programma" in text_of(answer.text)

    async def test_inorde_works_on_the_pages(self, desk: Desk) -> None:
        desk.confirm(desk.offer(package=Package.IN_ORDE))
        async with signed_in(desk) as pages:
            assert "inOrde" in text_of((await pages.get("/mijn/abonnement")).text)

    async def test_a_page_that_was_asked_for_comes_after_it_but_never_another_site(self, client: Desk) -> None:
        async with browser(client.portal()) as pages:
            asked = await pages.get("/mijn/abonnement")
            assert asked.status_code == 303
            assert asked.headers["location"] == "../aanmelden?reden=verlopen&naar=/mijn/abonnement"
            assert (await sign_in(pages, onward="/mijn/abonnement")).headers["location"] == "mijn/abonnement"
            for elsewhere in ("https://evil.example", "//evil.example/mijn", "/mijn/../x", "/mijn\r\nX: y"):
                assert (await sign_in(pages, onward=elsewhere)).headers["location"] == "mijn"

    async def test_a_form_from_another_site_signs_nobody_in_or_out(self, client: Desk) -> None:
        async with signed_in(client) as pages:
            for path in ("/aanmelden", "/afmelden", "/mijn/abonnement/opzeggen", "/mijn/e-mailadres"):
                answer = await pages.post(path, headers={"sec-fetch-site": "cross-site"}, data={"email": "x"})
                assert answer.status_code == 403, path
            assert (await pages.get("/mijn")).status_code == 200

    async def test_signing_out_ends_the_session_wherever_its_secret_is(self, client: Desk) -> None:
        async with signed_in(client) as pages:
            secret = pages.cookies["samenop"]
            answer = await pages.post("/afmelden", data=NOTHING)
            assert answer.headers["location"] == "aanmelden?reden=afgemeld"
            pages.cookies.set("samenop", secret, domain="127.0.0.1")
            assert (await pages.get("/mijn")).status_code == 303

    async def test_half_an_hour_without_use_and_half_a_day_in_all(self, client: Desk, clock: FakeClock) -> None:
        async with signed_in(client) as pages:
            for _ in range(24):
                clock.move(minutes=29, seconds=59)
                assert (await pages.get("/mijn")).status_code == 200
            clock.move(minutes=1)
            assert (await pages.get("/mijn")).status_code == 303
            await sign_in(pages)
            clock.move(minutes=30)
            assert (await pages.get("/mijn")).status_code == 303

    async def test_a_new_password_ends_every_session(self, client: Desk, embedded_application: Application) -> None:
        async with signed_in(client) as pages:
            actor = embedded_application.accounts.prove(BAKER.email, PASSWORD).actor
            embedded_application.accounts.change_password(
                actor, PASSWORD, "een ander lang woord", "een ander lang woord"
            )
            assert (await pages.get("/mijn")).status_code == 303


class TestRequests:
    async def test_what_waits_is_there_although_the_mail_got_lost(self, desk: Desk) -> None:
        second = two_offers(desk)
        async with signed_in(desk) as pages:
            home = await pages.get("/mijn")
            assert "Winkel 2027 Kantoor Pietersen wil er online met je in samenwerken." in text_of(home.text)
            path = f"/mijn/aanbieding/{second.request_id}"
            page = await pages.get(path)
            answer = await pages.post(path + "/bevestigen", data=filled_in(page.text))
            assert answer.status_code == 200
            assert "De administratie is nu van jou" in text_of(answer.text)
            assert "Winkel 2027" in text_of((await pages.get("/mijn")).text)
        assert desk.pages.view(second.token).status is RequestStatus.CONFIRMED

    async def test_it_can_be_declined_there(self, desk: Desk) -> None:
        second = two_offers(desk)
        async with signed_in(desk) as pages:
            answer = await pages.post(f"/mijn/aanbieding/{second.request_id}/weigeren", data={"reason": "liever niet"})
            assert "Je hebt de aanbieding geweigerd" in text_of(answer.text)
            assert "Winkel 2027" not in text_of((await pages.get("/mijn")).text)

    async def test_a_request_to_somebody_else_is_not_there(self, client: Desk) -> None:
        other = client.offer(name="Van een ander", email="ander@bedrijf.nl")
        async with signed_in(client) as pages:
            assert "Van een ander" not in text_of((await pages.get("/mijn")).text)
            for path in ("", "/bevestigen", "/weigeren"):
                home = f"/mijn/aanbieding/{other.request_id}{path}"
                answer = await (pages.post(home, data=NOTHING) if path else pages.get(home))
                assert answer.status_code == 404
                assert "Van een ander" not in answer.text


class TestRights:
    async def test_the_offices_with_access_stand_there_with_verwijderen(self, client: Desk) -> None:
        async with signed_in(client) as pages:
            page = text_of((await pages.get(await only_administration(pages))).text)
        assert f"Kantoren met toegang {OFFICE} Utrecht" in page
        assert "sinds 23 november 2026 Verwijderen Nieuw" in page

    async def test_nieuw_finds_an_office_by_name_and_place_and_gives_it_access(self, client: Desk) -> None:
        client.office_at("kantoor@pietersen.test")
        async with signed_in(client) as pages:
            rights = await only_administration(pages)
            found = await pages.get(f"{rights}/nieuw", params={"office_name": "pieter", "office_city": "utrecht"})
            assert "Kantoor Pietersen Utrecht Toegang geven" in text_of(found.text)
            (office,) = re.findall(r'name="office" value="(\d+)"', found.text)
            given = await pages.post(f"{rights}/nieuw", data={"office": office})
            assert given.headers["location"].endswith("/rechten?klaar=toegang-gegeven")
            page = text_of((await pages.get(rights, params={"klaar": "toegang-gegeven"})).text)
            assert "Het kantoor heeft nu toegang." in page
            assert "Kantoor Pietersen" in page
            again = await pages.post(f"{rights}/nieuw", data={"office": office})
            assert again.status_code == 409
            assert "Dit kantoor heeft al toegang" in text_of(again.text)

    async def test_both_words_are_needed_and_nothing_found_says_what_to_do(self, client: Desk) -> None:
        async with signed_in(client) as pages:
            rights = await only_administration(pages)
            half = await pages.get(f"{rights}/nieuw", params={"office_name": "vries", "office_city": ""})
            assert half.status_code == 422
            assert "Vul de plaats van het kantoor in." in text_of(half.text)
            none = await pages.get(f"{rights}/nieuw", params={"office_name": "vries", "office_city": "Assen"})
            assert "Er is geen kantoor gevonden" in text_of(none.text)

    async def test_verwijderen_asks_first(self, client: Desk) -> None:
        async with signed_in(client) as pages:
            rights = await only_administration(pages)
            (office,) = re.findall(r"/rechten/(\d+)\"", (await pages.get(rights)).text)
            asked = text_of((await pages.get(f"{rights}/{office}")).text)
            assert f"Toegang van {OFFICE} intrekken?" in asked
            assert OFFICE in text_of((await pages.get(rights)).text)
            ended = await pages.post(f"{rights}/{office}", data=NOTHING)
            assert ended.headers["location"].endswith("/rechten?klaar=toegang-ingetrokken")
            assert "Er is nu geen enkel kantoor met toegang." in text_of((await pages.get(rights)).text)
            assert (await pages.post(f"{rights}/{office}", data=NOTHING)).status_code == 404

    async def test_somebody_elses_administration_is_not_there(self, client: Desk) -> None:
        async with signed_in(client) as pages:
            number = int(re.findall(r"\d+", await only_administration(pages))[0])
        client.confirm(client.offer(name="Van een ander", email="ander@bedrijf.nl"))
        async with browser(client.portal()) as pages:
            await sign_in(pages, email="ander@bedrijf.nl")
            for path in ("", "/nieuw", "/1"):
                answer = await pages.get(f"/mijn/administratie/{number}/rechten{path}")
                assert answer.status_code == 404
                assert "Bakkerij" not in answer.text
            for path in ("/nieuw", "/1"):
                answer = await pages.post(f"/mijn/administratie/{number}/rechten{path}", data={"office": "1"})
                assert answer.status_code == 404


async def test_all_that_is_kept_of_him_is_one_file(client: Desk) -> None:
    async with signed_in(client) as pages:
        assert "Gegevens downloaden" in (await pages.get("/mijn")).text
        answer = await pages.post("/mijn/gegevens", data=NOTHING)
    assert answer.headers["Content-Type"] == "application/json"
    assert answer.headers["Content-Disposition"] == 'attachment; filename="mijn-gegevens.json"'
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.json()["E-mailadres"] == BAKER.email
    assert [one["Gevraagd door"] for one in answer.json()["Aanbiedingen en overdrachten"]] == [OFFICE]


class TestSubscription:
    async def test_shows_the_end_of_the_free_days_and_who_pays(self, client: Desk) -> None:
        async with signed_in(client) as pages:
            page = text_of((await pages.get("/mijn/abonnement")).text)
        assert "Abonnement inStap" in page
        assert "Gratis dagen Tot 23 december 2026" in page
        assert "Prijs € 12,50 per maand, exclusief btw" in page
        assert "Wie ontvangt de factuur Jij, van de rekening die eindigt op 4300" in page

    async def test_names_the_office_that_pays(self, desk: Desk) -> None:
        desk.confirm(desk.offer(payer=Payer.OFFICE))
        async with signed_in(desk) as pages:
            assert f"Wie ontvangt de factuur {OFFICE}" in text_of((await pages.get("/mijn/abonnement")).text)

    async def test_cancelling_asks_first_and_can_be_undone(self, client: Desk) -> None:
        async with signed_in(client) as pages:
            asked = text_of((await pages.get("/mijn/abonnement/opzeggen")).text)
            assert "over 90 dagen, op 21 februari 2027" in asked
            await pages.post("/mijn/abonnement/opzeggen", data=NOTHING)
            page = text_of((await pages.get("/mijn/abonnement")).text)
            assert "Je licentie is opgezegd op 23 november 2026. Op 21 februari 2027 verdwijnen" in page
            assert "Licentie opzeggen" not in page
            assert (await pages.get("/mijn/abonnement/opzeggen")).status_code == 409
            await pages.post("/mijn/abonnement/doorgaan", data=NOTHING)
            assert "opgezegd" not in text_of((await pages.get("/mijn/abonnement")).text)


class TestAddress:
    async def test_a_wrong_form_says_so_beside_each_field_and_keeps_no_password(self, client: Desk) -> None:
        async with signed_in(client) as pages:
            answer = await pages.post(
                "/mijn/e-mailadres",
                data={"new_email": "nieuw@bakkerij.nl", "new_email_repeated": "nieuw@bakerij.nl", "password": PASSWORD},
            )
            assert answer.status_code == 422
            assert "De twee e-mailadressen zijn niet gelijk." in text_of(answer.text)
            assert PASSWORD not in answer.text
            answer = await pages.post(
                "/mijn/e-mailadres",
                data={"new_email": "nieuw@bakkerij.nl", "new_email_repeated": "nieuw@bakkerij.nl", "password": "fout"},
            )
            assert "Dit wachtwoord hoort niet bij je abonnement." in text_of(answer.text)

    async def test_asking_shows_what_waits_and_can_be_taken_back(self, client: Desk) -> None:
        form = {"new_email": "nieuw@bakkerij.nl", "new_email_repeated": "nieuw@bakkerij.nl", "password": PASSWORD}
        async with signed_in(client) as pages:
            assert (await pages.post("/mijn/e-mailadres", data=form)).status_code == 303
            page = text_of((await pages.get("/mijn/e-mailadres")).text)
            assert "Vanaf je oude adres: nog niet bevestigd" in page
            await pages.post("/mijn/e-mailadres/intrekken", data=NOTHING)
            assert "nog niet bevestigd" not in text_of((await pages.get("/mijn/e-mailadres")).text)

    async def test_both_links_must_be_confirmed_and_looking_changes_nothing(self, client: Desk) -> None:
        form = {"new_email": "nieuw@bakkerij.nl", "new_email_repeated": "nieuw@bakkerij.nl", "password": PASSWORD}
        async with signed_in(client) as pages:
            await pages.post("/mijn/e-mailadres", data=form)
            old, new = client.address_links()
            for link in (old, new):
                assert "Bevestigen" in text_of((await pages.get(link)).text)
                assert (await pages.get(f"{link}/bevestigen")).status_code == 303
            half = text_of((await pages.post(f"{old}/bevestigen", data=NOTHING)).text)
            assert "Nog één bevestiging" in half
            whole = text_of((await pages.post(f"{new}/bevestigen", data=NOTHING)).text)
            assert "Aanmelden doe je voortaan met nieuw@bakkerij.nl" in whole
            assert (await pages.get(old)).status_code == 410
            assert (await sign_in(pages, email="nieuw@bakkerij.nl")).status_code == 303
            assert (await sign_in(pages)).status_code == 422

    async def test_who_did_not_ask_for_it_stops_it(self, client: Desk) -> None:
        form = {"new_email": "nieuw@bakkerij.nl", "new_email_repeated": "nieuw@bakkerij.nl", "password": PASSWORD}
        async with signed_in(client) as pages:
            await pages.post("/mijn/e-mailadres", data=form)
            old, new = client.address_links()
            refused = text_of((await pages.post(f"{old}/weigeren", data=NOTHING)).text)
            assert "Deze wijziging gaat niet door" in refused
            assert "gaat niet door" in text_of((await pages.post(f"{new}/bevestigen", data=NOTHING)).text)
            assert (await sign_in(pages)).status_code == 303

    async def test_an_unknown_link_is_not_there(self, client: Desk) -> None:
        async with browser(client.portal()) as pages:
            for path in ("/adres/niets", "/adres/" + "x" * 300, "/adres/%00"):
                assert (await pages.get(path)).status_code == 404


async def test_without_signing_in_no_page_shows_or_does_anything(client: Desk) -> None:
    before = client.content()
    async with browser(client.portal()) as pages:
        for path in ("", "/abonnement", "/e-mailadres", "/aanbieding/1", "/administratie/1/rechten"):
            answer = await pages.get(f"/mijn{path}")
            assert answer.status_code == 303
            assert "Bakkerij" not in answer.text
        for path in ("/abonnement/opzeggen", "/e-mailadres", "/administratie/1/rechten/1", "/aanbieding/1/weigeren"):
            assert (await pages.post(f"/mijn{path}", data=NOTHING)).status_code == 303
    assert client.content() == before


async def test_who_guesses_passwords_slows_down_nobody_else(client: Desk) -> None:
    portal = client.portal(limits=replace(UNLIMITED, posting_per_link=Rate(2, 0.1)))
    async with browser(portal) as pages:
        for expected in (422, 422, 429):
            pages.headers["x-forwarded-for"] = "198.51.100.7"
            assert (await sign_in(pages, email="niemand@nergens.test")).status_code == expected
        pages.headers["x-forwarded-for"] = "198.51.100.8"
        assert (await sign_in(pages)).status_code == 303


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("/adres/geheim-geheim", "/adres/…"),
        ("/adres/geheim-geheim/bevestigen", "/adres/…/bevestigen"),
        ("/aanmelden", "/aanmelden"),
        ("/mijn", "/mijn"),
        ("/mijn/administratie/12/rechten/3", "/mijn/administratie/…/rechten/…"),
        ("/mijn/iets?anders", "(andere pagina)"),
    ],
)
def test_the_log_tells_neither_secrets_nor_numbers(path: str, shown: str) -> None:
    assert shown_path(path) == shown
