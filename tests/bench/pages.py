"""The client's pages, looked at and confirmed by eight clients at once, beside a bare Starlette that does the same."""

from __future__ import annotations

import contextlib
import html
import re
import subprocess
import sys
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

import httpx
from sqlalchemy import insert

from samenop_desktop.portal.serving import READY
from samenop_desktop.store.records import LinkRecord
from tests.bench import bare_pages
from tests.bench.bare import Bare, stores
from tests.bench.many_offers import fill
from tests.bench.measure import alternating, keeping_up
from tests.bench.visitors import ROOT, Visit, visit
from tests.conftest import open_test_application
from tests.services.making import IBAN, PASSWORD

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.bench.measure import Measure

LIMIT = 0.6
END_SECONDS = 20
_FIELD = re.compile(r'<input[^>]*? name="(\w+)"[^>]*? value="([^"]*)"')
_RIGHT = """
    SELECT count(*) FROM request r
    JOIN account c ON c.id = r.client_id AND c.email = r.email AND c.role = 'client'
    JOIN administration a ON a.id = r.administration_id AND a.owner_id = c.id
    JOIN subscription s ON s.account_id = c.id AND s.ended_at IS NULL AND s.iban = :iban
    JOIN evidence e ON e.request_id = r.id
    JOIN access_right g ON g.administration_id = a.id AND g.office_id = r.office_id AND g.ended_at IS NULL
    WHERE r.id >= :first AND r.id < :last AND r.status = 'confirmed'
    AND (SELECT count(*) FROM history h WHERE h.request_id = r.id AND h.act = 'request_confirmed') = 1
    AND (SELECT count(*) FROM mail m WHERE m.request_id = r.id AND m.kind LIKE 'confirmed_to_%') = 2
    """


@dataclass(frozen=True, slots=True)
class Sizes:
    """How many offers there are, and how many pages are looked at and offers confirmed in one take."""

    offers: int = 10_000
    looks: int = 800
    look_rounds: int = 7
    confirms: int = 32
    confirm_rounds: int = 3


class Site:
    """One store with offers and a link to each, and two servers that show them: the program's and the bare one."""

    def __init__(self, url: str, data_dir: Path, offers: int, open_offers: int) -> None:
        application = open_test_application(url, data_dir, None)
        self._first = fill(application, offers, open_offers).first
        self._open_offers = open_offers
        self._used = 0
        self._senders = 0
        with application.store.write() as tx:
            tx.session.connection().execute(
                insert(LinkRecord),
                [
                    {
                        "request_id": self._first + number,
                        "token_hash": sha256(_token(number).encode()).hexdigest(),
                        "at_table": False,
                        "minted_at": tx.now,
                    }
                    for number in range(open_offers)
                ],
            )
        application.close()
        self._bare = Bare(url)
        self._program = ("-m", "samenop_desktop", "portal", "--data-dir", str(data_dir), "--database-url", url)
        self._url = url

    def close(self) -> None:
        """Give the connection back."""
        self._bare.close()

    @contextlib.contextmanager
    def servers(self) -> Iterator[tuple[str, str]]:
        """The addresses of both while they serve."""
        with _serving(*self._program, "--port", "0") as ours, _serving("-m", bare_pages.__name__, self._url) as bare:
            yield _address(ours), _address(bare)

    def look(self, address: str, looks: int) -> float:
        """Pages a second; each holds the name of the administration that its link is about."""
        numbers = [number % self._open_offers for number in range(looks)]
        visits = [Visit(_path(number), f"<dd>{_name(number)}</dd>", self._sender()) for number in numbers]
        return looks / visit(address, visits)

    def confirm(self, address: str, confirms: int) -> float:
        """Confirmations a second by the forms as they stand on the page; each is looked up in the store afterwards."""
        numbers = range(self._used, self._used + confirms)
        self._used += confirms
        with httpx.Client(base_url=address) as browser:
            forms = [
                _filled_in(browser.get(_path(number), headers={"X-Forwarded-For": self._sender()}).text)
                for number in numbers
            ]
        visits = [
            Visit(f"{_path(number)}/bevestigen", _name(number), self._sender(), form)
            for number, form in zip(numbers, forms, strict=True)
        ]
        seconds = visit(address, visits)
        rows = {"first": self._first + numbers.start, "last": self._first + numbers.stop, "iban": IBAN}
        ((right,),) = self._bare.execute(_RIGHT, rows)
        assert right == confirms, f"{right} of {confirms} confirmed with all that belongs to it"
        return confirms / seconds

    def _sender(self) -> str:
        """Another client each time: one alone would be told to slow down."""
        self._senders += 1
        return f"10.{self._senders >> 16 & 255}.{self._senders >> 8 & 255}.{self._senders & 255}"


def measure(folder: Path, sizes: Sizes) -> Iterator[Measure]:
    """Looking on the embedded database, confirming on both."""
    with stores(folder, "pages") as found:
        for number, (database, url) in enumerate(found.items()):
            open_offers = sizes.confirms * 2 * (sizes.confirm_rounds + 1)
            site = Site(url, folder / f"desk{number}", max(sizes.offers, open_offers), open_offers)
            with site.servers() as servers:
                if not database:
                    yield _looking(site, servers, sizes)
                yield _confirming(site, servers, sizes, database)
            site.close()


def _looking(site: Site, servers: tuple[str, str], sizes: Sizes) -> Measure:
    ours, bare = servers
    takes = (lambda: site.look(bare, sizes.looks), lambda: site.look(ours, sizes.looks))
    alternating(1, *takes)
    against, figure = alternating(sizes.look_rounds, *takes)
    return keeping_up("pagina van een aanbieding, 8 klanten (per seconde)", figure, against, LIMIT)


def _confirming(site: Site, servers: tuple[str, str], sizes: Sizes, database: str) -> Measure:
    ours, bare = servers
    takes = (lambda: site.confirm(bare, sizes.confirms), lambda: site.confirm(ours, sizes.confirms))
    alternating(1, *takes)
    against, figure = alternating(sizes.confirm_rounds, *takes)
    return keeping_up(f"bevestigen op de pagina, 8 klanten{database} (per seconde)", figure, against, LIMIT)


@contextlib.contextmanager
def _serving(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    """A server that runs as a process of its own."""
    with subprocess.Popen(
        [sys.executable, *arguments],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.terminate()
            process.wait(END_SECONDS)


def _address(server: subprocess.Popen[str]) -> str:
    """Where it serves, once it does."""
    assert server.stdout is not None
    line = server.stdout.readline().strip()
    assert line.startswith(READY), line
    return line.removeprefix(READY)


def _filled_in(page: str) -> dict[str, str]:
    """The form to confirm as the page holds it, with what a client fills in."""
    form = {name: html.unescape(value) for name, value in _FIELD.findall(page)}
    assert form["terms"], page
    return {**form, "password": PASSWORD, "password_repeated": PASSWORD, "iban": IBAN, "agreed": "ja"}


def _token(number: int) -> str:
    return f"een-link-die-alleen-hier-bestaat-{number:010}"


def _path(number: int) -> str:
    return f"/aanbieding/{_token(number)}"


def _name(number: int) -> str:
    return f"Administratie {number}"
