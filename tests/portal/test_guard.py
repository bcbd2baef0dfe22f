"""What stands before every page: headers, hosts, origins, sizes, pace, and logs without secrets."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.portal.forms import MAXIMUM_BODY, MAXIMUM_FIELDS
from samenop_desktop.portal.limits import UNLIMITED, Limits, Rate
from tests.portal.kit import BAKER, browser, filled_in, text_of
from tests.services.making import PASSWORD

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    import httpx

    from tests.portal.kit import Desk, Offered

pytestmark = pytest.mark.anyio


@pytest.fixture
def desk(embedded_desk: Desk) -> Desk:
    """The guard stands before any store."""
    return embedded_desk


FORM = {"content-type": "application/x-www-form-urlencoded"}


def test_there_is_no_page_to_sign_up_or_to_offer_with(desk: Desk) -> None:
    paths = {getattr(route, "path", "") for route in desk.portal().routes}
    assert {path for path in paths if not path.startswith("/stijl-")} == {
        "/",
        "/gezond",
        "/aanbieding/{token}",
        "/aanbieding/{token}/bevestigen",
        "/aanbieding/{token}/weigeren",
        "/adres/{token}",
        "/adres/{token}/bevestigen",
        "/adres/{token}/weigeren",
        "/aanmelden",
        "/afmelden",
        "/mijn",
        "/mijn/aanbieding/{offer:int}",
        "/mijn/aanbieding/{offer:int}/bevestigen",
        "/mijn/aanbieding/{offer:int}/weigeren",
        "/mijn/administratie/{administration:int}/rechten",
        "/mijn/administratie/{administration:int}/rechten/nieuw",
        "/mijn/administratie/{administration:int}/rechten/{office:int}",
        "/mijn/abonnement",
        "/mijn/abonnement/opzeggen",
        "/mijn/abonnement/doorgaan",
        "/mijn/e-mailadres",
        "/mijn/e-mailadres/intrekken",
        "/mijn/gegevens",
        "/wachtwoord-vergeten",
        "/wachtwoord/{token}",
        "/wachtwoord/{token}/wijzigen",
    }


async def test_every_answer_carries_the_headers_that_keep_it_safe(desk: Desk, offered: Offered) -> None:
    async with browser(desk.portal()) as client:
        answers = [
            await client.get(offered.path),
            await client.get("/"),
            await client.get("/gezond"),
            await client.get("/nergens"),
            await client.put(offered.path),
            await client.post(offered.path + "/weigeren", data={"reason": ""}),
            await client.get("/", headers={"host": "evil.example"}),
        ]
    for answer in answers:
        assert answer.headers["content-security-policy"] == (
            "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
        )
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["cross-origin-opener-policy"] == "same-origin"
        assert "camera=()" in answer.headers["permissions-policy"]
        assert "noindex" in answer.headers["x-robots-tag"]
        assert "strict-transport-security" not in answer.headers
        assert "set-cookie" not in answer.headers
        assert "server" not in answer.headers


async def test_behind_https_browsers_are_told_to_stay_there(desk: Desk) -> None:
    portal = desk.portal(public_url="https://bevestigen.kantoor.nl")
    answer = await browser(portal, "https://bevestigen.kantoor.nl").get("/")
    assert answer.headers["strict-transport-security"] == "max-age=31536000"


async def test_the_style_is_kept_by_browsers_and_everything_else_is_not(desk: Desk, offered: Offered) -> None:
    async with browser(desk.portal()) as client:
        page = await client.get(offered.path)
        start = page.text.index('href="../stijl-') + len('href="..')
        style = await client.get(page.text[start : page.text.index('"', start)])
    assert style.status_code == 200
    assert style.headers["content-type"].startswith("text/css")
    assert style.headers["cache-control"] == "public, max-age=31536000, immutable"


async def test_health_says_what_this_is_and_for_which_store(desk: Desk) -> None:
    portal = desk.portal(public_url="https://bevestigen.kantoor.nl")
    answer = await browser(portal, "http://10.0.0.7:8765").get("/gezond")
    assert answer.json() == {"dienst": "samenop-portal", "store": desk.store_id}


async def test_only_our_own_hosts_are_answered_and_loopback_always(desk: Desk, offered: Offered) -> None:
    portal = desk.portal(public_url="https://bevestigen.kantoor.nl")
    async with browser(portal) as client:
        for host, status in (
            ("bevestigen.kantoor.nl", 200),
            ("127.0.0.1:8765", 200),
            ("localhost", 200),
            ("evil.example", 421),
        ):
            assert (await client.get(offered.path, headers={"host": host})).status_code == status


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
async def test_other_methods_are_refused_everywhere(desk: Desk, offered: Offered, method: str) -> None:
    async with browser(desk.portal()) as client:
        for path in ("/", "/gezond", offered.path, offered.path + "/bevestigen", offered.path + "/weigeren"):
            answer = await client.request(method, path)
            assert answer.status_code == 405
            assert "Dit kan hier niet" in answer.text
            assert "GET" in answer.headers["allow"]
        assert (await client.post(offered.path, data={"agreed": "ja"})).status_code == 405
    assert desk.pages.view(offered.token).status is RequestStatus.OPEN


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site", "origin": "http://127.0.0.1:8765"},
    ],
)
async def test_a_form_from_elsewhere_does_nothing(desk: Desk, offered: Offered, headers: dict[str, str]) -> None:
    async with browser(desk.portal()) as client:
        form = filled_in((await client.get(offered.path)).text)
        for act in ("bevestigen", "weigeren"):
            answer = await client.post(f"{offered.path}/{act}", data=form, headers=headers)
            assert answer.status_code == 403
            assert "er is niets veranderd" in answer.text
    assert desk.pages.view(offered.token).status is RequestStatus.OPEN


@pytest.mark.parametrize(
    ("body", "headers", "status"),
    [
        (b"{}", {"content-type": "application/json"}, 415),
        (b"reason=x", {}, 415),
        (b"reason=x", {"content-type": "multipart/form-data; boundary=x"}, 415),
        (b"reason=" + b"x" * MAXIMUM_BODY, FORM, 413),
        (b"x", {**FORM, "content-length": "999999999999"}, 413),
        (b"x", {**FORM, "content-length": "-1"}, 400),
        (b"&".join(b"f%d=1" % number for number in range(MAXIMUM_FIELDS + 1)), FORM, 400),
        (b"reason=een&reason=twee", FORM, 400),
        (b"reason=%ff%fe", FORM, 400),
        (b"reason=\xff", FORM, 400),
    ],
)
async def test_what_is_no_form_of_ours_is_refused(
    desk: Desk, offered: Offered, body: bytes, headers: dict[str, str], status: int
) -> None:
    async with browser(desk.portal()) as client:
        answer = await client.post(offered.path + "/weigeren", content=body, headers=headers)
    assert answer.status_code == status
    assert answer.text.startswith("<!DOCTYPE html>")
    assert desk.pages.view(offered.token).status is RequestStatus.OPEN


async def test_a_body_without_announced_length_is_limited_too(desk: Desk, offered: Offered) -> None:
    sent = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal sent
        while True:
            sent += 1
            yield b"x" * 4096

    async with browser(desk.portal()) as client:
        answer = await client.post(offered.path + "/weigeren", content=endless(), headers=FORM)
    assert answer.status_code == 413
    assert sent <= MAXIMUM_BODY // 4096 + 1


async def test_who_asks_too_much_is_slowed_down_and_others_are_not(desk: Desk, offered: Offered) -> None:
    portal = desk.portal(limits=Limits(Rate(5, 0.1), Rate(2, 0.1), UNLIMITED.posting_per_link))
    async with browser(portal, address="203.0.113.9") as client:
        answers = [await client.get(offered.path) for _ in range(6)]
        posted = [await client.post("/aanbieding/x/weigeren", data={"reason": ""}) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200] * 5 + [429]
    assert [answer.status_code for answer in posted] == [404, 404, 429]
    assert int(answers[-1].headers["retry-after"]) == 10
    assert "Even rustig aan" in text_of(answers[-1].text)
    async with browser(portal, address="203.0.113.10") as client:
        assert (await client.get(offered.path)).status_code == 200


async def test_behind_a_proxy_the_client_counts_and_not_the_proxy(desk: Desk) -> None:
    portal = desk.portal(limits=Limits(Rate(1, 0.1), Rate(1, 0.1), Rate(1, 0.1)))
    async with browser(portal) as client:
        statuses = [
            (await client.get("/", headers={"x-forwarded-for": address})).status_code
            for address in ("203.0.113.9", "203.0.113.10", "198.51.100.1, 203.0.113.9")
        ]
    assert statuses == [200, 200, 429]
    async with browser(portal, address="203.0.113.77") as client:
        statuses = [
            (await client.get("/", headers={"x-forwarded-for": address})).status_code
            for address in ("1.1.1.1", "2.2.2.2")
        ]
    assert statuses == [200, 429]


async def test_one_link_is_posted_to_at_its_own_pace_whoever_posts(desk: Desk, offered: Offered) -> None:
    portal = desk.portal(limits=Limits(UNLIMITED.reading, UNLIMITED.posting, Rate(2, 0.01)))
    statuses = []
    for number in range(4):
        async with browser(portal, address=f"203.0.113.{number}") as client:
            answer = await client.post(offered.path + "/bevestigen", data={"terms": ""})
            statuses.append(answer.status_code)
    assert statuses == [409, 409, 429, 429]


@pytest.mark.parametrize("code", [ErrorCode.STORE_UNREACHABLE, ErrorCode.STORE_BUSY, ErrorCode.STORE_FULL])
async def test_when_the_store_is_away_the_client_reads_what_to_do(
    desk: Desk, offered: Offered, code: ErrorCode, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async with browser(desk.portal()) as client:
        form = filled_in((await client.get(offered.path)).text)

        def away(*arguments: object) -> None:
            raise SamenopError(code, reason="verbinding geweigerd door 10.1.2.3", needed="1 GB")

        monkeypatch.setattr(desk.pages, "confirm", away)
        tried = await client.post(offered.path + "/bevestigen", data=form)
        monkeypatch.setattr(desk.pages, "view", away)
        looked = await client.get(offered.path)
    assert caplog.text.count("No answer from the store") == 2
    for answer in (tried, looked):
        assert answer.status_code == 503
        assert answer.headers["retry-after"] == "60"
        assert "Open je link over een paar minuten opnieuw" in answer.text
        assert "10.1.2.3" not in answer.text


async def test_a_fault_shows_no_details_and_logs_no_token(
    desk: Desk, offered: Offered, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(token: str) -> None:
        raise RuntimeError(f"kapot bij {token}")

    monkeypatch.setattr(desk.pages, "view", broken)
    with caplog.at_level(logging.DEBUG):
        answer = await browser(desk.portal()).get(offered.path)
    assert answer.status_code == 500
    assert "Er ging iets mis" in answer.text
    assert "kapot" not in answer.text
    assert "RuntimeError: kapot bij …" in caplog.text
    assert not [
        record
        for record in caplog.records
        if not record.name.startswith("httpx") and offered.token in record.getMessage()
    ]


async def test_a_fault_in_the_database_logs_nothing_of_the_client(
    desk: Desk, offered: Offered, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(token: str) -> None:
        with desk.store.write() as tx:
            tx.session.execute(text("INSERT INTO account (id, name) VALUES (99, :name)"), {"name": BAKER.company_name})

    monkeypatch.setattr(desk.pages, "view", broken)
    answer = await browser(desk.portal()).get(offered.path)
    assert answer.status_code == 500
    assert "IntegrityError" in caplog.text
    assert BAKER.company_name not in caplog.text


async def test_the_log_tells_each_request_without_its_token_or_query(
    desk: Desk, offered: Offered, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG, "samenop_desktop"):
        async with browser(desk.portal()) as client:
            form = filled_in((await client.get(offered.path + "?utm=geheim")).text)
            await client.get("/aanbiedingen/" + offered.token)
            await client.get(f"/aanbieding/{offered.token}/iets/{offered.token}")
            await client.post(offered.path + "/bevestigen", data=form)
    lines = [record.getMessage() for record in caplog.records if record.name == "samenop_desktop.portal.access"]
    assert [line.rsplit(" ", 2)[0] for line in lines] == [
        "GET /aanbieding/… 200",
        "GET (andere pagina) 404",
        "GET /aanbieding/… 404",
        "POST /aanbieding/…/bevestigen 200",
    ]
    ours = [record.getMessage() for record in caplog.records if not record.name.startswith("httpx")]
    for secret in (offered.token, "geheim", PASSWORD):
        assert not any(secret in line for line in ours)


async def test_the_start_page_and_wrong_addresses_are_quiet(desk: Desk) -> None:
    async with browser(desk.portal()) as client:
        start = await client.get("/")
        nowhere = await client.get("/a/b/c")
    assert (start.status_code, nowhere.status_code) == (200, 404)
    assert "De Vries" not in start.text
    assert 'href="../../stijl-' in nowhere.text


async def test_head_tells_what_get_would(desk: Desk, offered: Offered) -> None:
    async with browser(desk.portal()) as client:
        for path in ("/", "/gezond", offered.path, "/aanbieding/x"):
            looked: httpx.Response = await client.get(path)
            head = await client.head(path)
            assert head.status_code == looked.status_code
            assert head.headers == looked.headers
            assert head.content == b""
