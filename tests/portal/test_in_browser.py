"""The pages in a real browser: by keyboard alone, without script, at every width, light and dark, and by axe-core."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
import uvicorn
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, expect

from samenop_desktop.domain.packages import Package, Payer
from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.portal.serving import bound_socket
from tests.browsers import open_chromium
from tests.portal.kit import BAKER
from tests.services.making import IBAN, PASSWORD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from starlette.applications import Starlette

    from tests.portal.kit import Desk, Offered

WIDTHS = (320, 375, 768, 1280)


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with open_chromium() as browser:
        yield browser


@pytest.fixture
def desk(embedded_desk: Desk) -> Desk:
    """What a browser shows does not depend on the database."""
    return embedded_desk


@pytest.fixture
def base(desk: Desk) -> Iterator[str]:
    """The address of the pages, served for real."""
    with served(desk.portal()) as address:
        yield address


@contextmanager
def served(portal: Starlette) -> Iterator[str]:
    bound = bound_socket("127.0.0.1", 0)
    server = uvicorn.Server(uvicorn.Config(portal, log_config=None, lifespan="off", ws="none"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [bound]})
    thread.start()
    yield f"http://127.0.0.1:{bound.getsockname()[1]}"
    server.should_exit = True
    thread.join()


@contextmanager
def opened(
    chromium: Browser, address: str, *, width: int = 375, dark: bool = False, script: bool = True
) -> Iterator[Page]:
    """A page at `address`; anything that the browser complains about, but for the status of an answer, fails."""
    context = chromium.new_context(
        viewport={"width": width, "height": 800},
        color_scheme="dark" if dark else "light",
        locale="nl-NL",
        java_script_enabled=script,
    )
    complaints: list[str] = []
    page = context.new_page()
    page.on("console", lambda message: complaints.append(message.text))
    page.goto(address)
    yield page
    context.close()
    assert [text for text in complaints if "the server responded with a status of" not in text] == []


def follow(page: Page, control: Locator) -> None:
    """Click what leads to another page, and be there."""
    with page.expect_navigation():
        control.click()


def enter(page: Page) -> None:
    """Press Enter on what leads to another page, and be there."""
    with page.expect_navigation():
        page.keyboard.press("Enter")


def tab_to(page: Page, name: str) -> None:
    """Press Tab until the element of that accessible name has the focus."""
    for _ in range(40):
        page.keyboard.press("Tab")
        focused = page.locator(":focus")
        if focused.count() and name in (focused.inner_text().strip(), *_labels(page)):
            return
    pytest.fail(f"the keyboard never reaches {name}")


def _labels(page: Page) -> list[str]:
    identity = page.locator(":focus").get_attribute("id")
    return page.locator(f"label[for='{identity}']").all_inner_texts() if identity else []


def test_a_client_confirms_by_keyboard_alone_without_script_on_a_small_screen(
    chromium: Browser, base: str, desk: Desk, offered: Offered
) -> None:
    with opened(chromium, base + offered.path, width=320, script=False) as page:
        expect(page).to_have_title("Aanbieding bekijken")
        for name, text in (
            ("Wachtwoord", PASSWORD),
            ("Wachtwoord herhalen", PASSWORD),
            ("Contactpersoon", "Bert Bakker"),
            ("IBAN", IBAN),
        ):
            tab_to(page, name)
            page.keyboard.press("Control+A")
            page.keyboard.type(text)
        tab_to(page, "Ik ga akkoord")
        page.keyboard.press("Space")
        tab_to(page, "Bevestigen")
        enter(page)
        expect(page.get_by_role("heading", name="De administratie is nu van jou")).to_be_visible()
        expect(page.get_by_text("Beste Bert Bakker,")).to_be_visible()
        expect(page.get_by_text(desk.pages.view(offered.token).relation_number)).to_be_visible()
        assert PASSWORD not in page.content()
        page.reload()
        expect(page.get_by_role("heading", name="Deze aanbieding is al bevestigd")).to_be_visible()
    assert desk.accounts.sign_in("annelies@bakkerijvandenberg.nl", PASSWORD).name == "Bakkerij Van den Berg"


def test_a_client_declines_by_keyboard_alone_without_script(
    chromium: Browser, base: str, desk: Desk, offered: Offered
) -> None:
    with opened(chromium, base + offered.path, script=False) as page:
        tab_to(page, "Reden")
        page.keyboard.type("Liever volgend jaar")
        tab_to(page, "Weigeren")
        enter(page)
        expect(page.get_by_role("heading", name="Je hebt de aanbieding geweigerd")).to_be_visible()
    assert desk.pages.view(offered.token).status is RequestStatus.DECLINED


def test_the_names_of_the_page_are_those_of_the_contract(chromium: Browser, base: str, offered: Offered) -> None:
    with opened(chromium, base + offered.path) as page:
        expect(page.get_by_role("heading", name="Aanbieding bekijken", exact=True)).to_be_visible()
        for name in ("Wachtwoord", "Wachtwoord herhalen"):
            expect(page.get_by_label(name, exact=True)).to_have_attribute("type", "password")
        for name in (
            "Bedrijfsnaam",
            "Contactpersoon",
            "Adres",
            "Postcode",
            "Plaats",
            "Telefoon",
            "Mobiele telefoon",
            "Website",
            "KvK-nummer",
            "Btw-nummer",
            "IBAN",
            "Reden",
        ):
            expect(page.get_by_role("textbox", name=name, exact=True)).to_be_editable()
        expect(page.get_by_role("combobox", name="Rechtsvorm", exact=True)).to_have_value("Eenmanszaak")
        expect(page.get_by_role("checkbox", name="Ik ga akkoord", exact=True)).not_to_be_checked()
        for name in ("Bevestigen", "Weigeren"):
            expect(page.get_by_role("button", name=name, exact=True)).to_be_enabled()
        expect(page.get_by_text("annelies@bakkerijvandenberg.nl", exact=True)).to_be_visible()


def test_what_is_wrong_gets_the_focus_and_leads_to_its_field(
    chromium: Browser, base: str, desk: Desk, offered: Offered
) -> None:
    with opened(chromium, base + offered.path) as page:
        page.get_by_label("Wachtwoord", exact=True).fill("te kort")
        page.get_by_label("Adres").fill("")
        follow(page, page.get_by_role("button", name="Bevestigen"))
        summary = page.get_by_role("alert")
        expect(summary).to_be_focused()
        expect(summary.get_by_role("heading")).to_have_text("Er is nog niets bevestigd")
        page.keyboard.press("Tab")
        page.keyboard.press("Tab")
        enter(page)
        expect(page).to_have_url(base + offered.path + "/bevestigen#address")
        page.keyboard.press("Tab")
        field = page.get_by_label("Adres")
        expect(field).to_have_accessible_description("Vul straat en huisnummer in.")
        expect(field).to_have_attribute("aria-invalid", "true")
        expect(page.get_by_label("Wachtwoord", exact=True)).to_have_value("")
    assert desk.pages.view(offered.token).status is RequestStatus.OPEN


def test_a_telephone_number_and_an_amount_stay_on_one_line(chromium: Browser, base: str, offered: Offered) -> None:
    with opened(chromium, base + offered.path, width=320) as page:
        for words in ("030 123 45 67", "€ 12,50"):
            expect(page.locator("dd .whole", has_text=words).first).to_have_css("white-space", "nowrap")


def open_links(desk: Desk) -> dict[str, str]:
    """The path of every state that a link can be in without anything being clicked."""
    links: dict[str, str] = {"unknown": "/aanbieding/onbekend", "start": "/"}
    expired = desk.offer(name="Verlopen", email="verlopen@voorbeeld-bv.nl")
    desk.let_expire()
    cancelled = desk.offer(name="Ingetrokken", email="ingetrokken@voorbeeld-bv.nl")
    desk.cancel(cancelled)
    declined = desk.offer(name="Geweigerd", email="geweigerd@voorbeeld-bv.nl")
    desk.pages.decline(declined.token, "")
    offered = desk.offer()
    office_pays = desk.offer(name="Tweede", email="bert@voorbeeld-bv.nl", package=Package.IN_ORDE, payer=Payer.OFFICE)
    long = desk.offer(name="W" * 50, email="a" * 60 + "@" + "b" * 50 + ".nl")
    known = desk.offer(name="Derde", email="klant@voorbeeld-bv.nl")
    desk.account("klant@voorbeeld-bv.nl")
    links |= {"open": offered.path, "table": desk.at_table(offered).path, "office pays": office_pays.path}
    return links | {
        "long names": long.path,
        "account": known.path,
        "expired": expired.path,
        "cancelled": cancelled.path,
        "declined": declined.path,
    }


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing_on_any_page_and_nothing_runs_off_the_side(
    chromium: Browser, base: str, desk: Desk, *, dark: bool
) -> None:
    links = open_links(desk)
    with opened(chromium, base + "/", dark=dark) as page:
        for state, path in links.items():
            page.goto(base + path)
            judge(page, state)
        page.goto(base + links["open"])
        page.get_by_label("Postcode").fill("B-1000")
        follow(page, page.get_by_role("button", name="Bevestigen"))
        judge(page, "problems")
        page.get_by_label("Reden").fill("x" * 501)
        follow(page, page.get_by_role("button", name="Weigeren"))
        judge(page, "long reason")
        page.get_by_label("Wachtwoord", exact=True).fill(PASSWORD)
        page.get_by_label("Wachtwoord herhalen").fill(PASSWORD)
        page.get_by_label("IBAN").fill(IBAN)
        page.get_by_label("Ik ga akkoord").check()
        follow(page, page.get_by_role("button", name="Bevestigen"))
        expect(page).to_have_title("Bevestigd")
        judge(page, "confirmed just now")
        page.goto(base + links["open"])
        judge(page, "confirmed")
        page.goto(base + links["office pays"])
        follow(page, page.get_by_role("button", name="Weigeren"))
        expect(page).to_have_title("Geweigerd")
        judge(page, "declined just now")


def judge(page: Page, state: str) -> None:
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= width, f"{state} is {wide} wide at {width}"
    found = Axe().run(page)
    assert found.violations_count == 0, f"{state}: {found.generate_report()}"


def test_on_paper_the_letter_remains_and_the_forms_do_not(chromium: Browser, base: str, offered: Offered) -> None:
    with opened(chromium, base + offered.path) as page:
        page.emulate_media(media="print")
        expect(page.get_by_text("Met vriendelijke groet")).to_be_visible()
        expect(page.locator("form").first).to_be_hidden()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing_on_the_client_s_own_pages(chromium: Browser, base: str, desk: Desk, *, dark: bool) -> None:
    first = desk.offer()
    desk.offer(name="Winkel 2027", office=desk.office_at("kantoor@pietersen.nl"))
    with opened(chromium, base + "/aanmelden", dark=dark) as page:
        judge(page, "sign in")
        follow(page, page.get_by_role("button", name="Aanmelden"))
        judge(page, "not signed in")
        desk.confirm(first)
        sign_in(page)
        judge(page, "home")
        follow(page, page.get_by_role("button", name="Bekijken"))
        judge(page, "own request")
        page.goto(base + "/mijn")
        follow(page, page.get_by_role("button", name="Rechten"))
        judge(page, "rights")
        follow(page, page.get_by_role("button", name="Nieuw"))
        follow(page, page.get_by_role("button", name="Zoeken"))
        judge(page, "find an office, problems")
        page.get_by_label("Naam kantoor").fill("kantoor")
        page.get_by_label("Plaats").fill("utrecht")
        follow(page, page.get_by_role("button", name="Zoeken"))
        judge(page, "found offices")
        page.goto(base + "/mijn")
        follow(page, page.get_by_role("button", name="Rechten"))
        follow(page, page.get_by_role("button", name="Verwijderen").first)
        judge(page, "remove an office")
        follow(page, page.get_by_role("link", name="E-mailadres"))
        ask_for(page, "nieuw@bakkerijvandenberg.nl")
        judge(page, "another address")
        for link in desk.address_links():
            page.goto(base + link)
            judge(page, "link of an address")
        page.goto(base + "/mijn/abonnement")
        judge(page, "subscription")
        follow(page, page.get_by_role("button", name="Licentie opzeggen"))
        judge(page, "cancel the licence")
        follow(page, page.get_by_role("button", name="Ja, opzeggen"))
        judge(page, "licence cancelled")


def test_a_client_gives_and_takes_rights_by_keyboard_alone_without_script(
    chromium: Browser, base: str, desk: Desk
) -> None:
    desk.confirm(desk.offer())
    desk.office_at("kantoor@pietersen.nl")
    with opened(chromium, base + "/aanmelden", width=320, script=False) as page:
        for name, text in (("E-mailadres", BAKER.email), ("Wachtwoord", PASSWORD)):
            tab_to(page, name)
            page.keyboard.type(text)
        enter(page)
        expect(page).to_have_title("Overzicht")
        for name in ("Rechten", "Nieuw"):
            tab_to(page, name)
            enter(page)
        for name, text in (("Naam kantoor", "pietersen"), ("Plaats", "utrecht")):
            tab_to(page, name)
            page.keyboard.type(text)
        enter(page)
        tab_to(page, "Toegang geven")
        enter(page)
        expect(page.get_by_role("status")).to_contain_text("Het kantoor heeft nu toegang.")
        expect(page.get_by_role("list", name="Kantoren met toegang").get_by_role("listitem")).to_have_count(2)
        page.get_by_role("button", name="Verwijderen").nth(1).focus()
        enter(page)
        tab_to(page, "Ja, intrekken")
        enter(page)
        expect(page.get_by_role("list", name="Kantoren met toegang").get_by_role("listitem")).to_have_count(1)
        tab_to(page, "Afmelden")
        enter(page)
        expect(page.get_by_text("Je bent afgemeld.")).to_be_visible()


def sign_in(page: Page) -> None:
    page.get_by_label("E-mailadres").fill(BAKER.email)
    page.get_by_label("Wachtwoord").fill(PASSWORD)
    follow(page, page.get_by_role("button", name="Aanmelden"))


def ask_for(page: Page, address: str) -> None:
    page.get_by_label("Nieuw e-mailadres", exact=True).fill(address)
    page.get_by_label("Nieuw e-mailadres herhalen").fill(address)
    page.get_by_label("Wachtwoord", exact=True).fill(PASSWORD)
    follow(page, page.get_by_role("button", name="Wijziging aanvragen"))
