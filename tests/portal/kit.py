"""Offers on a real store, and the application that shows them, for the tests of the pages."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from html import unescape
from typing import TYPE_CHECKING

import httpx
from sqlalchemy import func, select, update

from samenop_desktop.domain.company import CompanyDetails, LegalForm
from samenop_desktop.domain.errands import Purpose
from samenop_desktop.domain.links import errand_link
from samenop_desktop.domain.packages import Package, Payer
from samenop_desktop.portal.app import make_portal
from samenop_desktop.portal.limits import UNLIMITED
from samenop_desktop.services.secrets import hash_of, new_token
from samenop_desktop.store.base import Base
from samenop_desktop.store.records import (
    AdministrationRecord,
    ErrandLinkRecord,
    ErrandRecord,
    LinkRecord,
    RequestRecord,
)
from tests.services.making import IBAN, PASSWORD, draft_for, form_for, make_office

if TYPE_CHECKING:
    from starlette.applications import Starlette

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.portal.limits import Limits
    from samenop_desktop.services.application import Application
    from tests.conftest import FakeClock

BASE = "http://127.0.0.1:8765"
OFFICE = "Administratiekantoor De Vries & Zonen"
BAKER = CompanyDetails(
    company_name="Bakkerij Van den Berg",
    contact_person="Annelies van den Berg",
    address="Oudegracht 12",
    postcode="3511 AB",
    city="Utrecht",
    phone="030 765 43 21",
    email="annelies@bakkerijvandenberg.nl",
    website="www.bakkerijvandenberg.nl",
    chamber_number="12345678",
    legal_form=LegalForm.SOLE_TRADER,
)


@dataclass(frozen=True, slots=True)
class Offered:
    """An open offer: its request and the token of its link."""

    request_id: int
    token: str

    @property
    def path(self) -> str:
        return f"/aanbieding/{self.token}"


class Desk:
    """An office that makes offers, through the services themselves."""

    def __init__(self, application: Application, clock: FakeClock) -> None:
        self._application = application
        self._clock = clock
        self.accounts = application.accounts
        self.pages = application.client_pages
        self.store = application.store
        self.store_id = application.store_id
        self._office = make_office(application, OFFICE, "info@devries-zonen.nl")

    def offer(
        self,
        *,
        package: Package = Package.IN_STAP,
        payer: Payer = Payer.CLIENT,
        name: str = "Bakkerij Van den Berg 2026",
        email: str = BAKER.email,
        office: Actor | None = None,
    ) -> Offered:
        """A new offer, with a link as a mail would carry it."""
        draft = replace(draft_for(name, email, payer), package=package, details=replace(BAKER, email=email))
        request_id = self._application.offers.offer(office or self._office, draft).request_id
        token = new_token()
        with self.store.write() as tx:
            link = LinkRecord(request_id=request_id, token_hash=hash_of(token), at_table=False, minted_at=tx.now)
            tx.session.add(link)
        return Offered(request_id, token)

    def at_table(self, offered: Offered) -> Offered:
        """The same offer by a link that was opened at the office's own desk."""
        return replace(offered, token=self._application.offers.open_at_table(self._office, offered.request_id))

    def cancel(self, offered: Offered) -> None:
        """The office cancels."""
        (result,) = self._application.offers.cancel(self._office, [offered.request_id], "")
        assert result.refused is None

    def let_expire(self) -> None:
        """The last day goes by; nothing sweeps."""
        self._clock.move(days=22)

    def raise_price(self, offered: Offered) -> None:
        """Change what cannot change in real life, to see that nobody agrees to what he did not read."""
        with self.store.write() as tx:
            tx.session.execute(
                update(RequestRecord).where(RequestRecord.id == offered.request_id).values(monthly_cents=9999)
            )

    def lose_administration(self, offered: Offered) -> None:
        """The administration gets another owner by some other way."""
        other = make_office(self._application, "Kantoor Jansen", "kantoor@jansen.test")
        with self.store.write() as tx:
            request = tx.session.get_one(RequestRecord, offered.request_id)
            administration = tx.session.get_one(AdministrationRecord, request.administration_id)
            administration.owner_id = other.account_id

    def office_at(self, email: str) -> Actor:
        """Another office takes `email` as its own."""
        return make_office(self._application, "Kantoor Pietersen", email)

    def account(self, email: str = BAKER.email) -> None:
        """Let `email` become a client's account, by confirming the offer of another office."""
        other = make_office(self._application, "Kantoor Jansen", "kantoor@jansen.test")
        offered = self.offer(name="Iets anders", email=email, office=other)
        self.pages.confirm(offered.token, form_for(self.pages.view(offered.token).details), "gezien")
        self._clock.move(minutes=1)

    def confirm(self, offered: Offered) -> None:
        """The client confirms by his link."""
        self.pages.confirm(offered.token, form_for(self.pages.view(offered.token).details), "gezien")

    def address_links(self) -> tuple[str, ...]:
        """The paths of the links in the mails about a new address, the old one's first, as they would be sent."""
        links = []
        with self.store.write() as tx:
            for errand in tx.session.scalars(select(ErrandRecord).order_by(ErrandRecord.id)).all():
                token = new_token()
                tx.session.add(ErrandLinkRecord(errand_id=errand.id, token_hash=hash_of(token), minted_at=tx.now))
                links.append(errand_link("", Purpose(errand.purpose), token))
        return tuple(links)

    def content(self) -> dict[str, int]:
        """How many rows each table holds."""
        with self.store.read() as tx:
            return {
                name: tx.session.scalar(select(func.count()).select_from(table)) or 0
                for name, table in Base.metadata.tables.items()
            }

    def portal(self, *, public_url: str = "", limits: Limits = UNLIMITED) -> Starlette:
        """The pages of this store."""
        return make_portal(self._application, public_url=public_url, limits=limits)


def browser(portal: Starlette, base: str = BASE, address: str = "127.0.0.1") -> httpx.AsyncClient:
    """A client that asks `portal` directly."""
    return httpx.AsyncClient(transport=httpx.ASGITransport(portal, client=(address, 1234)), base_url=base)


def fields_of(page: str) -> dict[str, str]:
    """What a browser would send when nothing is changed in the form to confirm: texts, choices, hidden fields."""
    form = page[page.index("<form") : page.index("</form>")]
    sent = {}
    for tag in re.findall(r"<input\b[^>]*>", form):
        attributes = dict(re.findall(r'([a-z-]+)="([^"]*)"', tag))
        if "name" in attributes and attributes["type"] != "checkbox":
            sent[attributes["name"]] = unescape(attributes.get("value", ""))
    chosen = re.search(r"<option selected>([^<]*)</option>", form)
    return {**sent, "legal_form": chosen.group(1) if chosen else ""}


def filled_in(page: str, **changes: str) -> dict[str, str]:
    """The form to confirm as a client fills it in who agrees; `changes` go before."""
    filled = {**fields_of(page), "password": PASSWORD, "password_repeated": PASSWORD, "agreed": "ja"}
    if 'name="iban"' in page:
        filled["iban"] = IBAN
    return {**filled, **changes}


def text_of(page: str) -> str:
    """What can be read on a page."""
    body = page[page.index("<main") :]
    return unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", body))).strip()
