"""Status aanbieding with a million offers: on the screen beside Qt's own model, on PostgreSQL beside bare psycopg.

The opponent has the same columns and the same form over one table with nothing but its primary key. On the screen the
time runs from the act (opening, sorting, searching, moving the scroll bar) until the right rows are painted; on
PostgreSQL from asking the service, or the driver, until a page of rows is there.
"""

from __future__ import annotations

import time
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from samenop_desktop.gui.ahead import import_ahead
from samenop_desktop.gui.main_window.openings import PACKAGES
from samenop_desktop.gui.offers.offers_model import Column
from samenop_desktop.gui.paged_model import PAGE_SIZE
from samenop_desktop.gui.tasks import TaskRunner
from samenop_desktop.services.offer_rows import OfferColumn, OfferQuery
from samenop_desktop.services.rows import ANCHOR_EVERY
from tests.bench.bare import Bare, stores
from tests.bench.measure import alternating, bounded, compared
from tests.bench.offer_windows import Ours, Plain, Screen, desk_of, plain_database, until_changed, until_painted
from tests.bench.varied_offers import COLUMNS, FLAT, fill, flatten
from tests.conftest import open_test_application

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.services.application import Application
    from tests.bench.measure import Measure
    from tests.bench.offer_windows import IsRight

OPEN_LIMIT, OPEN_MS = 1.5, 50.0
SORT_LIMIT, SORT_MS = 0.2, 30.0
SEARCH_LIMIT, SEARCH_MS = 0.5, 50.0
JUMP_MS = 100.0
GROWTH_MIB = 25.0
LARGE_LIMIT = 2.0
STALL_MS = 50.0

WORDS = (
    "jansen",
    "van den berg",
    "utrecht",
    "bakkerij dijkstra 9",
    "visser123",
    "@hotel.test",
    "ui",
    "wv",
    "zwarteberg",
    "jansen, parijs",
)
"""Common and rare ones; two have two letters, and the last two stand nowhere, as one of the two letters does."""

ORDERS = {
    OfferColumn.ADMINISTRATION: "administration_key",
    OfferColumn.CLIENT: "client_key",
    OfferColumn.EMAIL: "email_key",
    OfferColumn.KIND: "kind",
    OfferColumn.STATUS: """CASE WHEN status = 'open' AND deadline <= :now THEN 4
        ELSE CASE status WHEN 'open' THEN 0 WHEN 'confirmed' THEN 1 WHEN 'cancelled' THEN 2 WHEN 'declined' THEN 3
        ELSE 4 END END""",
    OfferColumn.LAST_DAY: "last_day",
    OfferColumn.DELIVERY: """coalesce((
        SELECT CASE m.state WHEN 'queued' THEN 0 WHEN 'sent' THEN 1 WHEN 'failed' THEN 3 ELSE 4 END FROM mail m
        WHERE m.request_id = request.id AND m.needs_link ORDER BY m.id DESC LIMIT 1), 9)""",
    OfferColumn.PAYER: "coalesce(payer, '')",
    OfferColumn.PACKAGE: "coalesce(package, '')",
    OfferColumn.CREATED: "asked_at",
}
"""What each column sorts by, said as plainly as can be."""
UNSORTED = -2
LOOKED_AT = 60
"""Rows that are looked up to hold a page or a screen against."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """How many offers, in a large store and a small one, how often it is measured, and the stops of the scroll."""

    offers: int = 1_000_000
    few: int = 1_000
    rounds: int = 7
    slow_rounds: int = 3
    stops: int = 300


class Store:
    """A filled store, the plain table of the same offers, and what a query should find."""

    def __init__(self, url: str, folder: Path, offers: int) -> None:
        folder.mkdir()
        self.offers = offers
        self.folder = folder
        self.application: Application = open_test_application(url, folder / "desk", None)
        self.office: Actor = fill(self.application, offers)
        self.bare = Bare(url)
        self.flat = folder / "flat.sqlite"
        flatten(self.bare, self.flat)

    def expected(self, query: OfferQuery, place: int = 0) -> list[int]:
        """The ids that should stand at `place`, by reading and sorting everything."""
        way = "DESC" if query.descending else "ASC"
        keys = ("administration_key", "client_key", "email_key")
        found = " OR ".join(f"{key} LIKE '%{query.search}%'" for key in keys)
        rows = self.bare.execute(
            f"SELECT id FROM request WHERE {found} ORDER BY {ORDERS[query.sort]} {way}, id {way} "  # noqa: S608  # words of our own
            f"LIMIT {LOOKED_AT} OFFSET {place}",
            {"now": datetime.now(UTC)},
        )
        return [row[0] for row in rows]

    def close(self) -> None:
        """Give everything back."""
        self.bare.close()
        self.application.close()


@dataclass(frozen=True, slots=True)
class Case:
    """One of several of which the worst counts: its words, and what both took in ms."""

    what: str
    ours: float
    against: float

    def strain(self, limit: float, within: float) -> float:
        """How much of what it may take it took: more than 1 is too much."""
        return min(self.ours / self.against / limit, self.ours / within)


def measure(folder: Path, sizes: Sizes) -> Iterator[Measure]:
    """All measures of the table, on each database."""
    with stores(folder, "table") as large, stores(folder, "short_table") as short:
        for number, database in enumerate(large):
            ask = _on_screen if number == 0 else _asked
            with (
                closing(Store(large[database], folder / f"large{number}", sizes.offers)) as store,
                closing(Store(short[database], folder / f"short{number}", sizes.few)) as little,
            ):
                yield from ask(store, little, sizes, f"{sizes.offers:,}".replace(",", ".") + database)


def _worst(name: str, cases: list[Case], limit: float, within: float) -> Measure:
    worst = max(cases, key=lambda case: case.strain(limit, within))
    return compared(name, worst.ours, worst.against, limit, worst.what, or_within=within)


def _sorts() -> list[tuple[OfferColumn, bool]]:
    """Every column, and those that are derived or not ours from the other end as well."""
    ascending = [(column, False) for column in OfferColumn]
    return [*ascending, (OfferColumn.STATUS, True), (OfferColumn.CLIENT, True), (OfferColumn.DELIVERY, True)]


def _sort_name(column: OfferColumn, *, descending: bool) -> str:
    return f"{column.value} {'af' if descending else 'op'}"


# --- on the screen ------------------------------------------------------------------------------------


def _on_screen(store: Store, little: Store, sizes: Sizes, name: str) -> Iterator[Measure]:
    screen, runner = Screen(), TaskRunner()
    desk = desk_of(store.application, store.office, store.folder, runner)
    short_desk = desk_of(little.application, little.office, little.folder, runner)
    plain = plain_database(store.flat)
    # What the program does once its list stands there: nothing that is needed for good is searched for garbage again.
    import_ahead(PACKAGES)
    first, first_of_few = store.expected(OfferQuery()), little.expected(OfferQuery())

    def open_ours(at: Desk, expected: list[int]) -> float:
        took, window = until_painted(screen, lambda: Ours(at), _begins(expected))
        # What it still looks up beside its rows would take from whichever window is measured next.
        screen.wait(lambda: window.is_settled() and not runner.is_busy())
        window.close()
        screen.clear()
        return took

    def open_plain() -> float:
        took, window = until_painted(screen, lambda: Plain(plain), bool)
        window.close()
        screen.clear()
        return took

    ours, against, few = (
        partial(open_ours, desk, first),
        open_plain,
        partial(open_ours, short_desk, first_of_few),
    )
    alternating(2, against, ours, few)
    beside, opened, opened_few = alternating(sizes.rounds, against, ours, few)
    yield compared(f"Status aanbieding openen, {name} (ms)", opened, beside, OPEN_LIMIT, or_within=OPEN_MS)
    yield compared(f"Status aanbieding openen, {name} tegen {sizes.few} (ms)", opened, opened_few, LARGE_LIMIT)
    table = _Windows(screen, store, Ours(desk), Plain(plain))
    yield _worst(f"sorteren, slechtste kolom, {name} (ms)", table.sorts(sizes.slow_rounds), SORT_LIMIT, SORT_MS)
    yield _worst(f"zoeken, slechtste van tien, {name} (ms)", table.searches(sizes.slow_rounds), SEARCH_LIMIT, SEARCH_MS)
    yield bounded(f"met de schuifbalk naar het midden, {name} (ms)", table.jump(sizes.rounds), JUMP_MS)
    yield bounded(f"geheugen erbij na geheel doorschuiven, {name} (MiB)", table.scroll_through(sizes.stops), GROWTH_MIB)
    own = f"{screen.longest_cpu:.0f} ms ervan rekende het zelf"
    yield bounded(f"langste stilstand in Status aanbieding, {name} (ms)", screen.longest, STALL_MS, own)
    table.close()
    plain.close()
    assert runner.close(5000)
    screen.close()


class _Windows:
    """Both windows open, and what is done in them."""

    def __init__(self, screen: Screen, store: Store, ours: Ours, plain: Plain) -> None:
        self._screen = screen
        self._store = store
        self._ours = ours
        self._plain = plain
        self._first = store.expected(OfferQuery())
        screen.wait(ours.is_settled)

    def sorts(self, rounds: int) -> list[Case]:
        """Sorting by each column."""
        return [self._sort(column, rounds, descending=descending) for column, descending in _sorts()]

    def _sort(self, column: OfferColumn, rounds: int, *, descending: bool) -> Case:
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        number = Column[column.name]
        expected = self._store.expected(OfferQuery(sort=column, descending=descending))

        def ours() -> float:
            self._ours.model.set_query(OfferQuery())
            if column is OfferColumn.CREATED:
                self._ours.model.sort(Column.EMAIL)
            self._screen.wait(self._ours.is_settled)
            view = self._ours.view
            return until_changed(self._screen, self._ours, lambda: view.sortByColumn(number, order), _begins(expected))

        def plain() -> float:
            took = until_changed(self._screen, self._plain, lambda: self._plain.sort(number, order), bool)
            texts = self._plain.texts(number)
            assert texts == sorted(texts, reverse=descending), column
            return took

        against, figure = alternating(rounds, plain, ours)
        return Case(_sort_name(column, descending=descending), figure, against)

    def searches(self, rounds: int) -> list[Case]:
        """Searching for each word, in the order in which the window opens."""
        self._plain.sort(UNSORTED, Qt.SortOrder.AscendingOrder)
        return [self._search(word, rounds) for word in WORDS]

    def _search(self, word: str, rounds: int) -> Case:
        expected = self._store.expected(OfferQuery(word))

        def ours() -> float:
            self._ours.ask("")
            self._screen.wait(self._ours.is_settled)
            return until_changed(self._screen, self._ours, lambda: self._ours.ask(word), _begins(expected))

        def plain() -> float:
            self._plain.ask("")
            self._screen.wait(lambda: bool(self._plain.ids()))
            return until_changed(
                self._screen, self._plain, lambda: self._plain.ask(word), lambda ids: bool(ids) == bool(expected)
            )

        against, figure = alternating(rounds, plain, ours)
        return Case(f"'{word}'", figure, against)

    def jump(self, rounds: int) -> float:
        """From the top to the middle, each time a little further: to rows that were not read before."""
        self._home()
        bar, height = self._ours.view.verticalScrollBar(), self._ours.view.rowHeight(0)
        places = [self._store.offers // 2 + number * 5 * PAGE_SIZE for number in range(rounds)]
        expected = {place: self._store.expected(OfferQuery(), place) for place in places}
        ways = iter(places)

        def to_the_middle() -> float:
            place = next(ways)
            bar.setValue(0)
            self._screen.wait(lambda: _begins(self._first)(self._ours.ids()))
            return until_changed(
                self._screen, self._ours, lambda: bar.setValue(place * height), _begins(expected[place])
            )

        (took,) = alternating(rounds, to_the_middle)
        return took

    def scroll_through(self, stops: int) -> float:
        """MiB that the process is larger after it than before."""
        self._home()
        bar = self._ours.view.verticalScrollBar()
        before, last = _resident(), self._store.offers + 1
        for stop in range(1, stops + 1):
            until_changed(self._screen, self._ours, partial(bar.setValue, bar.maximum() * stop // stops), self._is_full)
            ids = [row for row in self._ours.ids() if row != self._first[0]]
            assert ids == sorted(ids, reverse=True), "not from the newest to the oldest"
            assert ids[0] <= last, "not further down than before"
            last = ids[0]
        assert self._ours.ids()[-1] == self._store.expected(OfferQuery(descending=False))[0]
        return _resident() - before

    def _home(self) -> None:
        self._ours.model.set_query(OfferQuery())
        view = self._ours.view
        view.scrollToTop()
        self._screen.wait(self._ours.is_settled)
        whole = self._store.offers * view.rowHeight(0) - view.viewport().height()
        # Qt stretches the scroll bar a moment after the rows are there.
        self._screen.wait(lambda: view.verticalScrollBar().maximum() >= whole)

    def _is_full(self, ids: list[int]) -> bool:
        view = self._ours.view
        return len(ids) == view.rowAt(view.viewport().height() - 1) - view.rowAt(0) + 1

    def close(self) -> None:
        """Away with both."""
        self._screen.wait(self._ours.is_settled)
        self._ours.close()
        self._plain.close()
        self._screen.clear()


def _begins(expected: list[int]) -> IsRight:
    """Whether what is on the screen is what should stand there, from its first row on."""
    return lambda ids: ids == expected[: len(ids)] and bool(ids) == bool(expected)


def _resident() -> float:
    """The memory of this process, in MiB."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * 4096 / 1024 / 1024


# --- on PostgreSQL ------------------------------------------------------------------------------------


def _asked(store: Store, little: Store, sizes: Sizes, name: str) -> Iterator[Measure]:
    def ours(at: Store, query: OfferQuery) -> Callable[[], float]:
        expected = at.expected(query)

        def ask() -> float:
            began = time.perf_counter()
            page = at.application.offers.page(at.office, query, None, PAGE_SIZE)
            took = (time.perf_counter() - began) * 1000
            assert [row.id for row in page.rows][:LOOKED_AT] == expected, query
            return took

        return ask

    def bare(rest: str) -> Callable[[], float]:
        statement = f"SELECT id, {', '.join(COLUMNS)} FROM {FLAT} {rest} LIMIT {PAGE_SIZE}"  # noqa: S608  # words of our own

        def ask() -> float:
            began = time.perf_counter()
            store.bare.execute(statement)
            return (time.perf_counter() - began) * 1000

        return ask

    takes = (bare(""), ours(store, OfferQuery()), ours(little, OfferQuery()))
    alternating(3, *takes)
    beside, opened, opened_few = alternating(sizes.rounds, *takes)
    yield compared(f"Status aanbieding openen, {name} (ms)", opened, beside, OPEN_LIMIT, or_within=OPEN_MS)
    yield compared(f"Status aanbieding openen, {name} tegen {sizes.few} (ms)", opened, opened_few, LARGE_LIMIT)
    sorts, searches = [], []
    for column, descending in _sorts():
        by = COLUMNS[Column[column.name]]
        plain, our = (
            bare(f"ORDER BY {by} {'DESC' if descending else 'ASC'}"),
            ours(store, OfferQuery(sort=column, descending=descending)),
        )
        against, figure = alternating(sizes.slow_rounds, plain, our)
        sorts.append(Case(_sort_name(column, descending=descending), figure, against))
    yield _worst(f"sorteren, slechtste kolom, {name} (ms)", sorts, SORT_LIMIT, SORT_MS)
    for word in WORDS:
        found = " OR ".join(f"{column} ILIKE '%{word}%'" for column in COLUMNS[:3])
        against, figure = alternating(sizes.slow_rounds, bare(f"WHERE {found}"), ours(store, OfferQuery(word)))
        searches.append(Case(f"'{word}'", figure, against))
    yield _worst(f"zoeken, slechtste van tien, {name} (ms)", searches, SEARCH_LIMIT, SEARCH_MS)
    yield bounded(f"naar het midden, {name} (ms)", _jump(store, sizes.rounds), JUMP_MS)


def _jump(store: Store, rounds: int) -> float:
    offers, query = store.application.offers, OfferQuery()
    anchors = offers.outline(store.office, query).anchors
    places = iter([store.offers // 2 + number * 5 * PAGE_SIZE for number in range(rounds)])

    def to_the_middle() -> float:
        place = next(places)
        anchor = anchors[place // ANCHOR_EVERY - 1] if place >= ANCHOR_EVERY else None
        began = time.perf_counter()
        page = offers.page(store.office, query, anchor, PAGE_SIZE, place % ANCHOR_EVERY)
        took = (time.perf_counter() - began) * 1000
        assert [row.id for row in page.rows][:LOOKED_AT] == store.expected(query, place)
        return took

    (took,) = alternating(rounds, to_the_middle)
    return took
