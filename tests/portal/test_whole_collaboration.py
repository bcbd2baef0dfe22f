"""A whole collaboration, from a copy of the standard administration to the back-up that is left when all has ended.

The office works through the services, the client through his pages and the links in mails that a real server got.
"""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from samenop_desktop.domain.administrations import Kind, Place
from samenop_desktop.domain.backups import BackupReason
from samenop_desktop.domain.errors import ErrorCode
from samenop_desktop.domain.mailboxes import MailboxForm, MailboxKind
from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.domain.transfers import TransferDraft
from samenop_desktop.portal.app import make_portal
from samenop_desktop.portal.limits import UNLIMITED
from samenop_desktop.services.offer_rows import OfferQuery
from tests.mail.servers import Mailbox, smtp_server
from tests.portal.kit import browser, fields_of, filled_in, text_of
from tests.services.keeping import bring_online, content_of, overview, refused
from tests.services.making import PASSWORD, PUBLIC_URL, acts, draft_of, list_of, make_office, set_up_mail

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.application import Application
    from tests.conftest import FakeClock

pytestmark = pytest.mark.anyio

CLIENT = "klant@bakkerij.test"
OFFICE = "kantoor@devries.test"
PURCHASES = MailboxForm("bakkerij.inkoop", MailboxKind.PURCHASE)


@pytest.fixture
def post(application: Application) -> Iterator[Mailbox]:
    """What a real mail server on loopback got; the settings name it."""
    mailbox = Mailbox()
    with smtp_server(mailbox) as port:
        set_up_mail(application, port)
        yield mailbox


class Collaboration:
    """The story in chapters, each from where the one before it ended, and what they are told with."""

    def __init__(self, application: Application, clock: FakeClock, post: Mailbox, folder: Path) -> None:
        self.app = application
        self.clock = clock
        self.post = post
        self.folder = folder
        self.office = make_office(application)
        self.pages = browser(make_portal(application, public_url=PUBLIC_URL, limits=UNLIMITED), PUBLIC_URL)

    @property
    def client(self) -> Actor:
        """The client, as he signs in with the password that he made on his page."""
        return self.app.accounts.prove(CLIENT, PASSWORD).actor

    def work(self) -> Counter[str]:
        """Whatever is due is done, and what that wrote is sent; how many mails came to each address."""
        before = len(self.post.recipients)
        self.app.work.run_due()
        self.app.work.run_due()
        sent = Counter(self.post.recipients[before:])
        self.app.work.run_due()
        assert len(self.post.recipients) == before + sent.total(), "there was nothing left to do"
        return sent

    def link_in_last_mail_to(self, address: str) -> str:
        """The path of the link in the newest mail to `address`."""
        mail = next(mail for mail in reversed(self.post.mails) if mail["To"].addresses[0].addr_spec == address)
        body = mail.get_body(("plain",))
        assert body is not None
        (link,) = set(re.findall(re.escape(PUBLIC_URL) + r"(/aanbieding/\S+)", body.get_content()))
        return str(link)

    def kinds(self, actor: Actor) -> dict[str, Kind]:
        """Every administration in an account's list, by name."""
        return {row.name: row.kind for row in list_of(self.app, actor)}

    async def confirm(self, path: str) -> str:
        """The client reads the page behind `path`, fills it in and confirms; what he then reads."""
        page = await self.pages.get(path)
        assert page.status_code == 200
        form = filled_in(page.text) if "iban" in page.text else {**fields_of(page.text), "password": PASSWORD}
        answer = await self.pages.post(f"{path}/bevestigen", data={**form, "agreed": "ja"})
        assert answer.status_code == 200
        return text_of(answer.text)

    async def sign_in(self) -> None:
        """The client signs in on his pages."""
        answer = await self.pages.post("/aanmelden", data={"email": CLIENT, "password": PASSWORD, "naar": ""})
        assert answer.status_code == 303

    def offer_a_copy_of_the_standard_administration(self) -> None:
        """P02, S06 to S15; while it is open no mailbox can be made (S30) and nothing deleted (D20)."""
        app, office = self.app, self.office
        standard = bring_online(app, office, self.folder, name="Standaardadministratie", years=1)
        self.bakery = app.copies.copy(office, standard, "Bakkerij Jansen", Place.ONLINE).administration_id
        self.content = content_of(app, self.bakery)
        assert self.content == content_of(app, standard)
        app.offers.offer(office, draft_of(self.bakery, CLIENT))
        assert self.kinds(office) == {"Standaardadministratie": Kind.ONLINE, "Bakkerij Jansen (SamenOp)": Kind.ONLINE}
        assert self.work() == {CLIENT: 1, OFFICE: 1}
        made = refused(lambda: app.mailboxes.create(office, self.bakery, PURCHASES))
        assert made is ErrorCode.MAILBOX_REQUEST_OPEN
        deleted = refused(lambda: app.removals.delete(office, self.bakery, "Bakkerij Jansen"))
        assert deleted is ErrorCode.REQUEST_OPEN

    async def confirm_from_the_mail_and_make_a_mailbox(self) -> None:
        """It is the client's, and the office keeps a right (S19 to S22, D26) but makes no mailbox (D31)."""
        self.clock.move(days=2)
        assert "De administratie is nu van jou" in await self.confirm(self.link_in_last_mail_to(CLIENT))
        assert self.kinds(self.office)["Bakkerij Jansen"] is Kind.ONLINE_CLIENT
        assert self.kinds(self.client) == {"Bakkerij Jansen": Kind.ONLINE}
        assert self.work() == {CLIENT: 1, OFFICE: 1}
        self.app.mailboxes.create(self.client, self.bakery, PURCHASES)
        sales = MailboxForm("van.kantoor", MailboxKind.SALES)
        made = refused(lambda: self.app.mailboxes.create(self.office, self.bakery, sales))
        assert made is ErrorCode.ADMINISTRATION_UNKNOWN

    async def transfer_another_and_give_the_right_back(self) -> None:
        """S05; the office keeps nothing (D30), until the client gives it a right himself (S04)."""
        app, office = self.app, self.office
        self.shop = bring_online(app, office, self.folder, name="Winkel Jansen", years=1)
        number = app.accounts.signed_in(self.client).relation_number
        app.transfers.ask(office, TransferDraft(self.shop, number, CLIENT))
        self.work()
        assert "De administratie is nu van jou" in await self.confirm(self.link_in_last_mail_to(CLIENT))
        assert "Winkel Jansen" not in self.kinds(office)
        await self.sign_in()
        rights = f"/mijn/administratie/{self.shop}/rechten"
        found = await self.pages.get(f"{rights}/nieuw", params={"office_name": "vries", "office_city": "utrecht"})
        assert f'name="office" value="{office.account_id}"' in found.text
        given = await self.pages.post(f"{rights}/nieuw", data={"office": str(office.account_id)})
        assert given.status_code == 303
        assert self.kinds(office)["Winkel Jansen"] is Kind.ONLINE_CLIENT
        requests = app.offers.page(office, OfferQuery(), None, 10).rows
        assert [row.status for row in requests] == [RequestStatus.CONFIRMED] * 2

    def back_up_as_the_office(self) -> None:
        """The back-up of a client's administration stands in the office's own Overzicht (S31)."""
        self.asked_for = self.app.backups.make(self.office, self.bakery)
        assert overview(self.app, self.office) == (self.asked_for,)
        assert overview(self.app, self.client) == ()

    async def remove_the_office(self) -> None:
        """After more than a month the client ends the right to the first (S29): a last back-up comes (P11)."""
        app, office = self.app, self.office
        self.clock.move(days=40)
        self.work()
        await self.sign_in()
        path = f"/mijn/administratie/{self.bakery}/rechten/{office.account_id}"
        ended = await self.pages.post(path, data={"niets": ""})
        assert ended.headers["location"].endswith("/rechten?klaar=toegang-ingetrokken-back-up")
        assert self.work() == {OFFICE: 1}
        assert self.kinds(office) == {"Standaardadministratie": Kind.ONLINE, "Winkel Jansen": Kind.ONLINE_CLIENT}
        assert refused(lambda: app.administrations.open(office, self.bakery)) is ErrorCode.ADMINISTRATION_UNKNOWN
        self.last_of_bakery = overview(app, office)[0]
        assert self.last_of_bakery.reason is BackupReason.RIGHT_ENDED

    async def end_the_licence(self) -> None:
        """S34: on the last minute of day 89 all still stands; then it goes, after a back-up (D40, S35)."""
        app, clock, client = self.app, self.clock, self.client
        cancelled = await self.pages.post("/mijn/abonnement/opzeggen", data={"niets": ""})
        assert cancelled.status_code == 303
        assert clock.at.date() == date(2027, 1, 4)
        assert self.work() == {CLIENT: 1, OFFICE: 1}
        cancelled_at = clock.at
        for day in (60, 75, 85):
            clock.at = cancelled_at
            clock.move(days=day)
            assert self.work() == {CLIENT: 1, OFFICE: 1}
        clock.at = datetime(2027, 4, 3, 21, 59, tzinfo=UTC)  # summer time by now
        assert self.work() == {}
        assert set(self.kinds(client)) == {"Bakkerij Jansen", "Winkel Jansen"}
        clock.move(minutes=1)
        assert self.work() == {CLIENT: 1, OFFICE: 1}
        assert self.kinds(self.office) == {"Standaardadministratie": Kind.ONLINE}
        assert list_of(app, client) == ()
        last_of_shop, *others = overview(app, self.office)
        assert (last_of_shop.administration, last_of_shop.reason) == ("Winkel Jansen", BackupReason.LICENCE_ENDED)
        assert {row.id for row in others} == {self.asked_for.id, self.last_of_bakery.id}

    def put_back_what_is_left(self) -> None:
        """Both back-ups of the office come back byte for byte (S33, D38)."""
        for backup, place in ((self.last_of_bakery, Place.ONLINE), (self.asked_for, Place.LOCAL)):
            restored = self.app.copies.restore(self.office, backup.id, place)
            assert content_of(self.app, restored.administration_id) == self.content
            self.app.administrations.open(self.office, restored.administration_id)


async def test_from_a_copy_of_the_standard_administration_to_the_back_up_that_is_left(
    application: Application, clock: FakeClock, post: Mailbox, tmp_path: Path
) -> None:
    story = Collaboration(application, clock, post, tmp_path)
    story.offer_a_copy_of_the_standard_administration()
    await story.confirm_from_the_mail_and_make_a_mailbox()
    await story.transfer_another_and_give_the_right_back()
    story.back_up_as_the_office()
    await story.remove_the_office()
    await story.end_the_licence()
    story.put_back_what_is_left()
    told = [
        "offer_made",
        "request_confirmed",
        "mailbox_made",
        "backup_made",
        "right_ended",
        "backup_made",
        "administration_removed",
    ]
    assert [act for act in acts(application, administration_id=story.bakery) if act in told] == told
