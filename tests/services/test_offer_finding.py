"""Search, filter and order of Status aanbieding against the plainest reading of the same requests, on random ones."""

from __future__ import annotations

import random
from argparse import Namespace
from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import insert, select, text, update

from samenop_desktop.bootstrap.command_line import Options
from samenop_desktop.bootstrap.doctor import State, diagnose
from samenop_desktop.domain.packages import Package, Payer
from samenop_desktop.domain.requests import RequestKind, RequestStatus, status_at
from samenop_desktop.domain.text import text_key
from samenop_desktop.services import offer_finding
from samenop_desktop.services import offer_statements as statements
from samenop_desktop.services.offer_finding import OfferFinding
from samenop_desktop.services.offer_rows import OfferColumn, OfferQuery
from samenop_desktop.settings.places import open_data_dir
from samenop_desktop.store.engine import for_writing
from samenop_desktop.store.records import MailRecord, RequestRecord
from samenop_desktop.store.schema import MIGRATIONS
from tests.services.making import draft_for, make_office
from tests.services.request_rows import add_requests

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from samenop_desktop.services.application import Application
    from samenop_desktop.services.rows import Cursor
    from tests.conftest import FakeClock

NUMBER = 90
STEP = 23
LETTERS = "aAbBé Öß%_'\"\\-@.1ж/*"
STATES = ["queued", "sent", "handed_over", "failed", "withdrawn"]
STATUSES = list(RequestStatus)
VALUES: dict[OfferColumn, Callable[[RequestRecord], Any]] = {
    OfferColumn.ADMINISTRATION: lambda request: request.administration_key,
    OfferColumn.CLIENT: lambda request: request.client_key,
    OfferColumn.EMAIL: lambda request: request.email_key,
    OfferColumn.KIND: lambda request: request.kind,
    OfferColumn.LAST_DAY: lambda request: request.last_day,
    OfferColumn.PAYER: lambda request: request.payer or "",
    OfferColumn.PACKAGE: lambda request: request.package or "",
    OfferColumn.CREATED: lambda request: request.asked_at,
}


class Table:
    """An office with many requests, and what its table should be by the plainest reading."""

    def __init__(self, application: Application, clock: FakeClock) -> None:
        self.application = application
        self.clock = clock
        self.office = make_office(application)
        self.ids: list[int] = []

    def fill(self, chance: random.Random) -> None:
        other = make_office(self.application, "Ander", "ander@kantoor.test")
        self.application.offers.offer(other, draft_for("a ab zzz", "ab@ander.test"))
        now = self.clock.now()

        def words(most: int) -> str:
            return "".join(chance.choice(LETTERS) for _ in range(chance.randint(1, most))).strip() or "a"

        def one(number: int) -> dict[str, Any]:
            is_open = chance.random() < 0.4
            asked = now - timedelta(days=chance.randint(0, 40))
            kind = chance.choice(list(RequestKind))
            is_offer = kind is RequestKind.OFFER
            return {
                "administration_name": words(12),
                "client_name": words(6),
                "email": f"{number}{words(3)}",
                "kind": kind,
                "status": RequestStatus.OPEN if is_open else chance.choice(STATUSES[1:]),
                "ended_at": None if is_open else now,
                "asked_at": asked,
                "last_day": (asked + timedelta(days=21)).date(),
                "deadline": asked + timedelta(days=22),
                "payer": chance.choice(list(Payer)) if is_offer else None,
                "package": chance.choice([Package.IN_STAP, Package.IN_ZICHT]) if is_offer else None,
            }

        self.ids = add_requests(self.application, self.office, [one(number) for number in range(NUMBER)])
        self.send_mails(chance)

    def send_mails(self, chance: random.Random) -> None:
        """Up to two mails with a link for each request, and others that do not count."""
        with self.application.store.write() as tx:
            example = tx.session.scalars(select(MailRecord).where(MailRecord.needs_link)).first()
            assert example is not None
            values = {
                column.key: getattr(example, column.key)
                for column in MailRecord.__table__.columns
                if column.key != "id"
            }
            mails = [
                {**values, "message_id": f"{request_id}.{number}", "request_id": request_id, "needs_link": number < 2}
                for request_id in self.ids
                for number in range(chance.randint(0, 3))
            ]
            tx.session.execute(insert(MailRecord), mails)
            for mail in tx.session.scalars(select(MailRecord)):
                mail.state = chance.choice(STATES)

    def expected(self, query: OfferQuery) -> list[int]:
        """The ids that `query` should find, in order."""
        now, key = self.clock.now(), text_key(query.search)
        requests, newest = self.everything

        def status(request: RequestRecord) -> RequestStatus:
            return status_at(RequestStatus(request.status), request.deadline, now)

        values = VALUES | {
            OfferColumn.STATUS: lambda request: STATUSES.index(status(request)),
            OfferColumn.DELIVERY: lambda request: (
                STATES.index(newest[request.id]) if request.id in newest else len(STATES)
            ),
        }
        found = [
            (values[query.sort](request), request.id)
            for request in requests
            if query.status in {None, status(request)}
            and any(key in part for part in (request.administration_key, request.client_key, request.email_key))
        ]
        return [request_id for _, request_id in sorted(found, reverse=query.descending)]

    @cached_property
    def everything(self) -> tuple[list[RequestRecord], dict[int | None, str]]:
        """The requests of the office, and the state of the newest mail with a link by request."""
        with self.application.store.read() as tx:
            mine = RequestRecord.office_id == self.office.account_id
            requests = list(tx.session.scalars(select(RequestRecord).where(mine)))
            mails = tx.session.scalars(select(MailRecord).where(MailRecord.needs_link).order_by(MailRecord.id))
            return requests, {mail.request_id: mail.state for mail in mails}

    def check(self, query: OfferQuery) -> None:
        """Read the whole table in pages, by cursor and by jumping, and hold it against what it should be."""
        expected = self.expected(query)
        offers = self.application.offers
        assert offers.count(self.office, query) == len(expected), query
        outline = offers.outline(self.office, query)
        assert outline.total == len(expected)
        step = STEP
        assert [anchor.id for anchor in outline.anchors] == expected[step - 1 :: step], query
        read: list[int] = []
        after: Cursor | None = None
        while True:
            page = offers.page(self.office, query, after, 60)
            read.extend(row.id for row in page.rows)
            after = page.next
            if after is None:
                break
        assert read == expected, query
        for anchor, begin in zip((None, *outline.anchors), range(0, len(expected), step), strict=False):
            page = offers.page(self.office, query, anchor, 3, skip=7)
            assert [row.id for row in page.rows] == expected[begin + 7 : begin + 10], query


@pytest.fixture
def table(application: Application, clock: FakeClock, monkeypatch: pytest.MonkeyPatch) -> Table:
    monkeypatch.setattr(offer_finding, "ANCHOR_EVERY", STEP)
    return Table(application, clock)


def words_to_search(chance: random.Random, table: Table) -> list[str]:
    """Parts of what is there in all lengths, as typed with capitals and accents, and words that are nowhere."""
    with table.application.store.read() as tx:
        names = tx.session.execute(
            select(RequestRecord.administration_name, RequestRecord.client_name, RequestRecord.email).where(
                RequestRecord.id.in_(table.ids)
            )
        ).all()
    words = [
        "%",
        "_",
        "'",
        '"',
        "\\",
        "%a",
        "a_",
        "ж",
        "жa",
        "ÀB",
        "zz",
        "zzz",
        "q",
        "\0",
        "a\0b",
        "*",
        "NEAR",
        "OR",
        "/",
    ]
    for length in (1, 2, 2, 2, 3, 3, 4, 5, 8):
        name = chance.choice(chance.choice(names))
        begin = chance.randint(0, max(0, len(name) - length))
        words.append(name[begin : begin + length])
    return words


def test_every_search_filter_and_order_finds_what_reading_all_would(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = random.Random(random.random())  # noqa: S311  # seeded anew for each run, told by pytest-randomly
    table.fill(chance)
    for column in OfferColumn:
        for descending in (False, True):
            table.check(OfferQuery(sort=column, descending=descending))
    for word in words_to_search(chance, table):
        # With so few requests the real bounds would always take the same way.
        monkeypatch.setattr(offer_finding, "SCANNED", chance.choice([(1,), (5, 70), offer_finding.SCANNED]))
        monkeypatch.setattr(offer_finding, "FEW", chance.choice([0, 5, 2_000]))
        status = chance.choice([None, None, *RequestStatus])
        table.check(OfferQuery(word, status, chance.choice(list(OfferColumn)), chance.random() < 0.5))


def test_a_page_read_in_two_goes_shows_nothing_twice_when_a_request_comes_between(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    jansens = [{"client_name": "Jansen", "email": f"{number}@klant.test"} for number in range(20)]
    ids = add_requests(table.application, table.office, jansens)
    newcomers: list[int] = []
    read = OfferFinding._rows

    def rows(*arguments: Any, **bounds: Any) -> Any:  # noqa: ANN401  # handed on as it is
        found = read(*arguments, **bounds)
        if not newcomers:
            made = table.application.offers.offer(table.office, draft_for("Jansen", "nieuw@klant.test"))
            newcomers.append(made.request_id)
        return found

    monkeypatch.setattr(offer_finding, "SCANNED", (4, 100))
    monkeypatch.setattr(OfferFinding, "_rows", rows)
    page = table.application.offers.page(table.office, OfferQuery("jansen"), None, 10)
    assert newcomers > ids
    assert [row.id for row in page.rows] == ids[::-1][:10]


def test_the_statements_for_one_word_serve_the_next(table: Table) -> None:
    table.fill(random.Random(6))  # noqa: S311  # nothing secret
    offers = table.application.offers

    def made() -> int:
        return sum(statement.cache_info().misses for statement in held)

    held = (statements.page, statements.looking_through, statements.few, statements.numbered)
    for statement in held:
        # Whoever asked before, in this process, left his.
        statement.cache_clear()
    for word, is_new in (("aaaa", True), ("bbbb", False)):
        before = made()
        offers.page(table.office, OfferQuery(word), None, 10)
        offers.outline(table.office, OfferQuery(word))
        assert (made() > before) is is_new


def test_the_search_follows_every_change_and_forgets_what_is_gone(table: Table) -> None:
    (request_id,) = table.ids = add_requests(
        table.application, table.office, [{"client_name": "Jansen & Zoon", "email": "xq@klant.test"}]
    )

    def found(search: str) -> bool:
        return table.application.offers.count(table.office, OfferQuery(search)) == 1

    assert found("jansen & z")
    assert found("xq")
    with table.application.store.write() as tx:
        tx.session.execute(
            update(RequestRecord)
            .where(RequestRecord.id == request_id)
            .values(client_name="Geheim", client_key="geheim", email="", email_key="")
        )
    assert found("geheim")
    assert not found("jansen & z")
    assert not found("xq")
    if table.application.store.is_embedded:
        with table.application.store.read() as tx:
            grams = set(tx.session.scalars(text("SELECT term FROM request_gram")))
        assert "geh" in grams
        assert "& z" not in grams


def test_a_store_of_before_is_brought_up_to_the_search_and_the_orders(table: Table) -> None:
    chance = random.Random(4)  # noqa: S311  # nothing secret
    table.fill(chance)
    engine = table.application.store.engine
    with for_writing(engine).begin() as connection:
        for statement in OLD_STORE[engine.dialect.name]:
            connection.execute(text(statement))
        context = MigrationContext.configure(connection)
        revision = ScriptDirectory(str(MIGRATIONS)).get_revision("0008")
        with Operations.context(context):
            revision.module.upgrade()
    for word in ("a", "ab", "a b", "zzz"):
        table.check(OfferQuery(word, sort=OfferColumn.DELIVERY))


def test_without_the_extension_the_search_reads_all_and_the_doctor_says_so(table: Table, tmp_path: Path) -> None:
    chance = random.Random(5)  # noqa: S311  # nothing secret
    table.fill(chance)
    store = table.application.store
    if store.is_embedded:
        assert store.searches_by_index()
        return
    with store.write() as tx:
        tx.session.execute(text("DROP EXTENSION pg_trgm CASCADE"))
    for word in ("a", "ab", "a b", "%", "zzz"):
        table.check(OfferQuery(word))
    url = store.engine.url.render_as_string(hide_password=False)
    options = Options(data_dir=open_data_dir(tmp_path / "desk", {}), database_url=url, arguments=Namespace())
    (told,) = [one for one in diagnose(options) if "pg_trgm" in one.text]
    assert told.state is State.MISSING
    with store.write() as tx:
        for statement in told.text.partition("uitvoeren: ")[2].split(";")[:2]:
            tx.session.execute(text(statement))
    assert store.searches_by_index()


_INDEXES = [f"DROP INDEX ix_request_office_{name}" for name in ("kind", "payer", "package", "delivery", "status")]
OLD_STORE = {
    "sqlite": [
        *(
            f"DROP TRIGGER {name}"
            for name in (
                "mail_made_sets_delivery",
                "mail_state_sets_delivery",
                "request_made_is_searched",
                "request_keys_are_searched",
            )
        ),
        "DROP TABLE request_gram",
        "DROP TABLE request_search",
        *_INDEXES,
        "ALTER TABLE request DROP COLUMN delivery_order",
    ],
    "postgresql": [
        "DROP FUNCTION set_delivery() CASCADE",
        "DROP FUNCTION keep_search() CASCADE",
        "DROP TABLE request_search",
        *_INDEXES,
        "ALTER TABLE request DROP COLUMN delivery_order",
    ],
}
"""What takes a store back to the revision before, where there was nothing of this."""
