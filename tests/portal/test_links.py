"""Links that no longer work, or never did: which page each gets, and what it gives away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.wording.days import long_day
from tests.portal.kit import browser, filled_in, text_of

if TYPE_CHECKING:
    from tests.portal.kit import Desk, Offered

pytestmark = pytest.mark.anyio

UNKNOWN = (
    "x",
    "A" * 43,
    "_-" * 21 + "_",
    "A" * 5000,
    "%00",
    "%C3%A9",
    "a%23b",
    "a%3Fb",
    "'; DROP TABLE link; --",
    "%F0%9F%98%80",
)


async def test_all_unknown_links_look_exactly_alike(desk: Desk, offered: Offered) -> None:
    async with browser(desk.portal()) as client:
        answers = [await client.get("/aanbieding/" + token) for token in UNKNOWN]
        answers.append(await client.get(offered.path[:-1]))
        answers.append(await client.get(offered.path + "A"))
    assert {answer.status_code for answer in answers} == {404}
    assert len({answer.content for answer in answers}) == 1
    assert len({tuple(sorted(answer.headers.items())) for answer in answers}) == 1
    assert "Deze link werkt niet" in answers[0].text
    assert "De Vries" not in answers[0].text


async def test_unknown_links_cannot_be_posted_to_and_look_alike_there_too(desk: Desk) -> None:
    async with browser(desk.portal()) as client:
        for act in ("bevestigen", "weigeren"):
            answers = [
                await client.post(f"/aanbieding/{token}/{act}", data={"reason": "x"}) for token in ("x", "A" * 43)
            ]
            assert {answer.status_code for answer in answers} == {404}
            assert len({answer.content for answer in answers}) == 1


async def test_a_cancelled_link_is_dead_at_once_and_says_so(desk: Desk, offered: Offered) -> None:
    async with browser(desk.portal()) as client:
        form = filled_in((await client.get(offered.path)).text)
        desk.cancel(offered)
        before = desk.content()
        looked = await client.get(offered.path)
        tried = await client.post(offered.path + "/bevestigen", data=form)
        declined = await client.post(offered.path + "/weigeren", data={"reason": "te laat"})
    assert [answer.status_code for answer in (looked, tried, declined)] == [410, 409, 409]
    for answer in (looked, tried, declined):
        text = text_of(answer.text)
        assert "Deze aanbieding is geannuleerd" in text
        assert "Administratiekantoor De Vries & Zonen" in text
        assert "annelies" not in answer.text
    assert desk.content() == before


async def test_an_expired_link_says_so_by_the_clock_alone(desk: Desk, offered: Offered) -> None:
    last_day = desk.pages.view(offered.token).last_day
    async with browser(desk.portal()) as client:
        form = filled_in((await client.get(offered.path)).text)
        desk.let_expire()
        looked = await client.get(offered.path)
        tried = await client.post(offered.path + "/bevestigen", data=form)
    assert [answer.status_code for answer in (looked, tried)] == [410, 409]
    for answer in (looked, tried):
        assert "De tijd om te bevestigen is voorbij" in text_of(answer.text)
        assert f"was {long_day(last_day)}" in text_of(answer.text)
    assert desk.pages.view(offered.token).status is RequestStatus.EXPIRED


async def test_all_links_of_an_offer_die_together(desk: Desk, offered: Offered) -> None:
    table = desk.at_table(offered)
    async with browser(desk.portal()) as client:
        await client.post(table.path + "/weigeren", data={"reason": ""})
        assert (await client.get(offered.path)).status_code == 410
        assert (await client.get(table.path)).status_code == 410


async def test_the_last_address_of_a_restored_tab_leads_back_to_the_link(desk: Desk, offered: Offered) -> None:
    async with browser(desk.portal()) as client:
        answer = await client.get(offered.path + "/bevestigen")
        assert answer.status_code == 303
        assert str(answer.next_request.url if answer.next_request else "").endswith(offered.path)
