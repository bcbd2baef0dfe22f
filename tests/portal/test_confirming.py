"""Confirming and declining on the page, and what each says afterwards."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import anyio
import pytest
from sqlalchemy import select

from samenop_desktop.domain.packages import Package, Payer
from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.store.records import EvidenceRecord, RequestRecord
from samenop_desktop.wording.days import long_day, week_day
from tests.portal.kit import BAKER, browser, fields_of, filled_in, text_of
from tests.services.making import PASSWORD

if TYPE_CHECKING:
    import httpx

    from tests.portal.kit import Desk, Offered

pytestmark = pytest.mark.anyio


def status_of(desk: Desk, offered: Offered) -> RequestStatus:
    return desk.pages.view(offered.token).status


async def confirmed(client: httpx.AsyncClient, offered: Offered, **changes: str) -> httpx.Response:
    page = await client.get(offered.path)
    return await client.post(offered.path + "/bevestigen", data=filled_in(page.text, **changes))


async def test_the_page_tells_who_asks_what_and_what_it_costs(desk: Desk, offered: Offered) -> None:
    page = await browser(desk.portal()).get(offered.path)
    text, known = text_of(page.text), desk.pages.view(offered.token)
    assert page.status_code == 200
    assert "<title>Aanbieding bekijken</title>" in page.text
    assert text.startswith("Administratiekantoor De Vries & Zonen")
    for words in (
        "Utrecht",
        "030 123 45 67",
        "Bakkerij Van den Berg 2026",
        "inStap",
        "De eerste 30 dagen gratis, daarna € 12,50 per maand, exclusief btw",
        "Wie ontvangt de factuur Jij",
        f"{week_day(known.last_day)}, tot middernacht",
        f"vanaf {long_day(known.first_paid_day_if_confirmed_now)} € 12,50",
    ):
        assert words in text
    assert "<script" not in page.text


async def test_looking_changes_nothing_however_often_and_by_whatever_robot(desk: Desk, offered: Offered) -> None:
    before = desk.content()
    async with browser(desk.portal()) as client:
        for method in ("GET", "HEAD") * 10:
            for path in ("", "/bevestigen", "/weigeren"):
                answer = await client.request(method, offered.path + path, follow_redirects=True)
                assert answer.status_code == 200
                assert (answer.content == b"") is (method == "HEAD")
    assert desk.content() == before
    assert status_of(desk, offered) is RequestStatus.OPEN


async def test_confirming_says_what_is_true_and_what_comes_next(desk: Desk, offered: Offered) -> None:
    answer = await confirmed(browser(desk.portal()), offered)
    now, text = desk.pages.view(offered.token), text_of(answer.text)
    assert answer.status_code == 200
    assert now.status is RequestStatus.CONFIRMED
    assert now.first_paid_day is not None
    for words in (
        "De administratie is nu van jou",
        "Je bent de eigenaar van de administratie Bakkerij Van den Berg 2026",
        f"Je relatienummer is {now.relation_number} .",
        "Wij mogen in de administratie blijven werken",
        f"Tot {long_day(now.first_paid_day)} is het gratis",
        "€ 12,50 per maand, exclusief btw. De factuur is voor jou.",
        "Je krijgt een mail",
    ):
        assert words in text


async def test_what_was_shown_is_kept_as_evidence(desk: Desk, offered: Offered) -> None:
    async with browser(desk.portal()) as client:
        shown = text_of((await client.get(offered.path)).text)
        await confirmed(client, offered)
    with desk.store.read() as tx:
        kept = tx.session.scalars(select(EvidenceRecord.shown)).one()
    for line in kept.splitlines():
        assert all(part in shown for part in re.split(r": ?|^- |^\[x\] ", line))
    assert "[x] Ik ga akkoord met het abonnement inStap" in kept
    assert "daarna € 12,50 per maand, exclusief btw" in kept


async def test_a_second_click_is_answered_with_what_is_already_true(desk: Desk, offered: Offered) -> None:
    async with browser(desk.portal()) as client:
        form = filled_in((await client.get(offered.path)).text)
        await client.post(offered.path + "/bevestigen", data=form)
        before = desk.content()
        again = await client.post(offered.path + "/bevestigen", data=form)
        late = await client.post(offered.path + "/weigeren", data={"reason": ""})
    assert (again.status_code, late.status_code) == (200, 409)
    assert "Deze aanbieding is al bevestigd" in text_of(again.text)
    assert "Deze aanbieding is al bevestigd" in text_of(late.text)
    assert desk.content() == before


async def test_a_used_link_tells_no_details_of_the_client(desk: Desk, offered: Offered) -> None:
    async with browser(desk.portal()) as client:
        await confirmed(client, offered)
        page = await client.get(offered.path)
    number = desk.pages.view(offered.token).relation_number
    assert page.status_code == 410
    assert "Administratiekantoor De Vries & Zonen" in text_of(page.text)
    for secret in (number, "annelies", "Bakkerij", "Oudegracht", "12,50"):
        assert secret not in page.text


async def test_declining_needs_none_of_the_other_fields(desk: Desk, offered: Offered) -> None:
    answer = await browser(desk.portal()).post(offered.path + "/weigeren", data={"reason": " Liever\r\nlater \x00"})
    assert answer.status_code == 200
    assert "Je hebt de aanbieding geweigerd" in text_of(answer.text)
    with desk.store.read() as tx:
        request = tx.session.get_one(RequestRecord, offered.request_id)
        assert (request.status, request.reason) == (RequestStatus.DECLINED, "Liever\nlater")


async def test_after_declining_both_clicks_are_answered_with_that(desk: Desk, offered: Offered) -> None:
    async with browser(desk.portal()) as client:
        form = filled_in((await client.get(offered.path)).text)
        await client.post(offered.path + "/weigeren", data={"reason": ""})
        again = await client.post(offered.path + "/weigeren", data={"reason": "nog eens"})
        late = await client.post(offered.path + "/bevestigen", data=form)
    assert (again.status_code, late.status_code) == (200, 409)
    assert all("Deze aanbieding is geweigerd" in text_of(page.text) for page in (again, late))
    with desk.store.read() as tx:
        assert tx.session.get_one(RequestRecord, offered.request_id).reason == ""


async def test_wrong_fields_are_told_beside_themselves_and_values_stay_but_never_passwords(
    desk: Desk, offered: Offered
) -> None:
    changes = {
        "address": "",
        "city": "Zeist <b>",
        "postcode": "B-1000",
        "iban": "NL00 FOUT",
        "password": "geheim-woord-1",
        "password_repeated": "geheim-woord-2",
    }
    async with browser(desk.portal()) as client:
        page = await client.get(offered.path)
        form = {name: value for name, value in filled_in(page.text, **changes).items() if name != "agreed"}
        answer = await client.post(offered.path + "/bevestigen", data=form)
    assert answer.status_code == 422
    assert status_of(desk, offered) is RequestStatus.OPEN
    assert "<title>Nog niet gelukt – Aanbieding bekijken</title>" in answer.text
    assert "geheim-woord" not in answer.text
    sent_back = fields_of(answer.text)
    assert (sent_back["city"], sent_back["postcode"], sent_back["iban"]) == ("Zeist <b>", "B-1000", "NL00 FOUT")
    for name in ("address", "iban", "password_repeated", "agreed"):
        assert f'href="#{name}"' in answer.text
        assert f'id="{name}-fout"' in answer.text
        tag = next(tag for tag in re.findall(r"<input\b[^>]*>", answer.text) if f'id="{name}"' in tag)
        described = re.search(r'aria-describedby="([^"]*)"', tag)
        assert described is not None
        assert f"{name}-fout" in described.group(1).split()
        assert 'aria-invalid="true"' in tag
    assert "Dit is geen Nederlandse postcode" in answer.text
    assert 'href="#postcode"' not in answer.text


async def test_a_remark_does_not_stop_the_client(desk: Desk, offered: Offered) -> None:
    answer = await confirmed(browser(desk.portal()), offered, postcode="B-1000", phone="12")
    assert "De administratie is nu van jou" in answer.text


async def test_too_long_a_reason_is_told_and_stays(desk: Desk, offered: Offered) -> None:
    answer = await browser(desk.portal()).post(offered.path + "/weigeren", data={"reason": "x" * 501})
    assert answer.status_code == 422
    assert "Er is nog niets geweigerd" in text_of(answer.text)
    assert "x" * 501 in answer.text
    assert status_of(desk, offered) is RequestStatus.OPEN


async def test_the_address_of_the_offer_is_fixed_whatever_is_sent(desk: Desk, offered: Offered) -> None:
    await confirmed(browser(desk.portal()), offered, email="ander@voorbeeld.nl")
    assert desk.pages.view(offered.token).details.email == "annelies@bakkerijvandenberg.nl"
    assert desk.accounts.sign_in("annelies@bakkerijvandenberg.nl", PASSWORD).relation_number


async def test_what_the_client_changes_counts(desk: Desk, offered: Offered) -> None:
    answer = await confirmed(browser(desk.portal()), offered, contact_person="Bert Bakker")
    assert "Beste Bert Bakker," in answer.text


async def test_an_iban_is_asked_only_when_the_client_pays(desk: Desk, offered: Offered) -> None:
    paid = desk.offer(package=Package.IN_ORDE, payer=Payer.OFFICE, name="Tweede", email="bert@voorbeeld-bv.nl")
    async with browser(desk.portal()) as client:
        assert 'name="iban"' in (await client.get(offered.path)).text
        page = (await client.get(paid.path)).text
        assert 'name="iban"' not in page
        assert "jij betaalt niets" in text_of(page)
        answer = await confirmed(client, paid)
    assert "De factuur is voor ons; jij betaalt niets." in text_of(answer.text)
    assert "werk je op internet" in text_of(answer.text)


async def test_nobody_agrees_to_terms_that_he_has_not_seen(desk: Desk, offered: Offered) -> None:
    async with browser(desk.portal()) as client:
        form = filled_in((await client.get(offered.path)).text)
        desk.raise_price(offered)
        changed = await client.post(offered.path + "/bevestigen", data=form)
        without = await client.post(offered.path + "/bevestigen", data={**form, "terms": ""})
        assert (changed.status_code, without.status_code) == (409, 409)
        assert "veranderd nadat je deze pagina opende" in text_of(changed.text)
        assert "€ 99,99" in text_of(changed.text)
        assert status_of(desk, offered) is RequestStatus.OPEN
        again = await client.post(offered.path + "/bevestigen", data=filled_in(changed.text))
    assert "De administratie is nu van jou" in again.text


async def test_who_has_an_account_confirms_with_the_password_he_has(desk: Desk, offered: Offered) -> None:
    desk.account()
    async with browser(desk.portal()) as client:
        page = (await client.get(offered.path)).text
        assert "Bij dit e-mailadres hoort al een abonnement" in text_of(page)
        assert 'name="password_repeated"' not in page
        assert 'name="iban"' not in page
        assert "30 dagen" not in text_of(page)
        wrong = await client.post(
            offered.path + "/bevestigen", data=filled_in(page, password="niet het goede wachtwoord")
        )
        assert wrong.status_code == 422
        assert "Dit wachtwoord hoort niet bij je abonnement" in text_of(wrong.text)
        assert status_of(desk, offered) is RequestStatus.OPEN
        right = await client.post(offered.path + "/bevestigen", data=filled_in(page))
    text = text_of(right.text)
    assert "De administratie staat in het abonnement dat je al had" in text
    assert "gratis" not in text


async def test_wrong_passwords_slow_down(desk: Desk, offered: Offered) -> None:
    desk.account()
    async with browser(desk.portal()) as client:
        form = filled_in((await client.get(offered.path)).text, password="niet het goede wachtwoord")
        answers = [await client.post(offered.path + "/bevestigen", data=form) for _ in range(5)]
    assert re.search(r"Wacht \d+ seconden", text_of(answers[-1].text))


async def test_an_account_that_came_meanwhile_shows_the_page_anew(desk: Desk, offered: Offered) -> None:
    async with browser(desk.portal()) as client:
        form = filled_in((await client.get(offered.path)).text)
        desk.account()
        answer = await client.post(offered.path + "/bevestigen", data=form)
    assert answer.status_code == 409
    assert 'autocomplete="current-password"' in answer.text
    assert status_of(desk, offered) is RequestStatus.OPEN


async def test_an_address_that_became_an_office_meanwhile_is_told_without_a_name(desk: Desk, offered: Offered) -> None:
    async with browser(desk.portal()) as client:
        form = filled_in((await client.get(offered.path)).text)
        desk.office_at(BAKER.email)
        answer = await client.post(offered.path + "/bevestigen", data=form)
    assert answer.status_code == 409
    assert "Dit e-mailadres hoort intussen bij een accountantskantoor" in text_of(answer.text)
    assert "Pietersen" not in answer.text
    assert status_of(desk, offered) is RequestStatus.OPEN


async def test_what_the_office_no_longer_owns_cannot_be_confirmed(desk: Desk, offered: Offered) -> None:
    async with browser(desk.portal()) as client:
        form = filled_in((await client.get(offered.path)).text)
        desk.lose_administration(offered)
        before = desk.content()
        answer = await client.post(offered.path + "/bevestigen", data=form)
    assert answer.status_code == 409
    assert "Het kantoor is geen eigenaar meer van deze administratie" in text_of(answer.text)
    assert desk.content() == before
    assert status_of(desk, offered) is RequestStatus.OPEN


async def test_at_the_table_the_page_says_so(desk: Desk, offered: Offered) -> None:
    table = desk.at_table(offered)
    async with browser(desk.portal()) as client:
        assert "Je bevestigt aan tafel" not in (await client.get(offered.path)).text
        assert "Je bevestigt aan tafel" in (await client.get(table.path)).text
        await confirmed(client, table)
    with desk.store.read() as tx:
        assert "Je bevestigt aan tafel" in tx.session.scalars(select(EvidenceRecord.shown)).one()


async def test_one_of_many_clicks_at_once_wins_and_all_are_told_the_same(desk: Desk, offered: Offered) -> None:
    answers: list[httpx.Response] = []
    async with browser(desk.portal()) as client:
        form = filled_in((await client.get(offered.path)).text)

        async def click() -> None:
            answers.append(await client.post(offered.path + "/bevestigen", data=form))

        async with anyio.create_task_group() as group:
            for _ in range(4):
                group.start_soon(click)
    assert {answer.status_code for answer in answers} == {200}
    assert all("bevestigd" in answer.text.lower() for answer in answers)
    with desk.store.read() as tx:
        assert len(tx.session.scalars(select(EvidenceRecord)).all()) == 1
