"""The page of a transfer in a real browser: by keyboard alone, at every width, light and dark, and by axe-core."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.portal.app import make_portal
from samenop_desktop.portal.limits import UNLIMITED
from tests.browsers import open_chromium
from tests.portal.test_in_browser import WIDTHS, opened, served, tab_to
from tests.portal.test_transfers import Transfer
from tests.services.making import PASSWORD

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

    from samenop_desktop.services.application import Application
    from tests.conftest import FakeClock


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with open_chromium() as browser:
        yield browser


@pytest.fixture
def transfer(embedded_application: Application, tmp_path: Path, clock: FakeClock) -> Transfer:
    return Transfer(embedded_application, tmp_path, clock)


@pytest.fixture
def base(embedded_application: Application) -> Iterator[str]:
    """The address of the pages, served for real."""
    with served(make_portal(embedded_application, limits=UNLIMITED)) as address:
        yield address


def test_a_client_accepts_by_keyboard_alone_without_script_on_a_small_screen(
    chromium: Browser, base: str, transfer: Transfer
) -> None:
    with opened(chromium, base + transfer.path, width=320, script=False) as page:
        expect(page).to_have_title("Overdracht bekijken")
        tab_to(page, "Wachtwoord")
        page.keyboard.type(PASSWORD)
        tab_to(page, "Ik ga akkoord")
        page.keyboard.press("Space")
        tab_to(page, "Bevestigen")
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", level=1)).to_have_text("De administratie is nu van jou")
    assert transfer.status is RequestStatus.CONFIRMED


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_nothing_is_found_by_axe_and_nothing_sticks_out(
    chromium: Browser, base: str, transfer: Transfer, *, dark: bool
) -> None:
    for width in WIDTHS:
        with opened(chromium, base + transfer.path, width=width, dark=dark) as page:
            assert page.evaluate("document.documentElement.scrollWidth") <= width
            if width == WIDTHS[0]:
                assert Axe().run(page).response["violations"] == []
