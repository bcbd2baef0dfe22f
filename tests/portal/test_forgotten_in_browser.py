"""A new password in a real browser: by keyboard alone, at every width, light and dark, and by axe-core."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import Page, expect

from tests.portal.kit import BAKER
from tests.portal.test_in_browser import base, chromium, desk, enter, judge, opened, tab_to

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from tests.portal.kit import Desk

__all__ = ["base", "chromium", "desk"]

NEW = "een heel nieuw wachtwoord"


def looked_at(page: Page, state: str) -> None:
    for scheme in ("dark", "light"):
        page.emulate_media(color_scheme=scheme)
        judge(page, f"{state}, {scheme}")


def fill_in(page: Page, *words: str) -> None:
    """Types into the fields for a new password, and sends them."""
    for name, text in zip(("Wachtwoord", "Wachtwoord herhalen"), words, strict=True):
        tab_to(page, name)
        page.keyboard.type(text)
    enter(page)


def test_a_client_chooses_a_new_password_by_keyboard_alone(chromium: Browser, base: str, desk: Desk) -> None:
    desk.confirm(desk.offer())
    with opened(chromium, f"{base}/aanmelden", width=320) as page:
        tab_to(page, "Wachtwoord vergeten")
        enter(page)
        expect(page).to_have_title("Wachtwoord vergeten")
        looked_at(page, "asking")
        tab_to(page, "E-mailadres")
        page.keyboard.type("geen adres")
        enter(page)
        expect(page.get_by_role("alert")).to_be_focused()
        looked_at(page, "no address")
        tab_to(page, "E-mailadres")
        page.keyboard.press("Control+A")
        page.keyboard.type(BAKER.email)
        enter(page)
        expect(page).to_have_title("Kijk in je mail")
        looked_at(page, "asked")
        link = base + desk.address_links()[-1]
        page.goto(link)
        looked_at(page, "choosing")
        fill_in(page, "te kort", "te kort")
        expect(page.get_by_role("alert")).to_contain_text("minstens 10 tekens")
        looked_at(page, "too short")
        fill_in(page, NEW, NEW)
        expect(page.get_by_role("heading", name="Je wachtwoord is gewijzigd")).to_be_visible()
        assert NEW not in page.content()
        looked_at(page, "chosen")
        page.goto(link)
        expect(page.get_by_role("heading", name="Deze link werkt niet meer")).to_be_visible()
        looked_at(page, "used")
    assert desk.accounts.prove(BAKER.email, NEW).email == BAKER.email
