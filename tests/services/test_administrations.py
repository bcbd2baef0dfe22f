"""Administrations are made, imported byte for byte, opened, and listed to whom they belong, at their desk."""

from __future__ import annotations

import gzip
import hashlib
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import event

from samenop_desktop.domain.administrations import Kind, State
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import FindingCode, FindingsError
from samenop_desktop.domain.packages import Payer
from samenop_desktop.services.rows import AdministrationColumn, AdministrationQuery
from tests.books.auditfile_maker import make, zipped
from tests.services.making import PASSWORD, confirm, draft_for, draft_of, list_of, make_office, whole_store

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from sqlalchemy import Connection

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.application import Application
    from samenop_desktop.services.rows import AdministrationRow, Cursor
    from tests.conftest import FakeClock


@pytest.fixture
def office(application: Application) -> Actor:
    return make_office(application)


def kept_files(application: Application) -> list[bytes]:
    """The content files in the data directory, whatever they are called."""
    root = application.data_dir.administrations
    return [path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()]


def names(application: Application, actor: Actor, search: str = "") -> list[str]:
    found = application.administrations.page(actor, AdministrationQuery(search), None, 100).rows
    assert application.administrations.count(actor, AdministrationQuery(search)) == len(found)
    return [row.plain_name for row in found]


def test_a_new_administration_is_local_empty_and_named_as_asked(application: Application, office: Actor) -> None:
    row = application.administrations.create(office, "  Café Élan ")
    assert (row.name, row.kind, row.status.state) == ("Café Élan", Kind.LOCAL, State.READY)
    assert (row.monthly_cents, row.last_opened_at, row.may_put_online) == (0, None, None)
    opened = application.administrations.open(office, row.id)
    assert (opened.auditfiles, opened.details.company_name, opened.is_owner) == ((), "Café Élan", True)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("", FindingCode.MISSING),
        ("n" * 51, FindingCode.TOO_LONG),
        ("a\nb", FindingCode.CONTROL_CHARACTERS),
        ("EERSTE", FindingCode.NAME_TAKEN),
    ],
)
def test_a_name_that_cannot_be_is_refused(embedded_application: Application, name: str, code: FindingCode) -> None:
    office = make_office(embedded_application)
    embedded_application.administrations.create(office, "Eerste")
    with pytest.raises(FindingsError) as refused:
        embedded_application.administrations.create(office, name)
    assert refused.value.code is ErrorCode.ADMINISTRATION_NAME_WRONG
    assert [(finding.field, finding.code) for finding in refused.value.findings] == [("new_name", code)]
    assert names(embedded_application, office) == ["Eerste"]


@pytest.mark.parametrize("packing", ["plain", "gz", "zip"])
def test_an_auditfile_is_kept_byte_for_byte_and_tells_what_it_holds(
    application: Application, office: Actor, tmp_path: Path, packing: str
) -> None:
    auditfile = make("3.2", entries=3)
    content = {"plain": auditfile, "gz": gzip.compress(auditfile), "zip": zipped({"boek.xaf": auditfile})}[packing]
    path = tmp_path / f"boekjaar.xaf.{packing}"
    path.write_bytes(content)
    imported = application.administrations.import_auditfile(office, path)
    assert imported.name == "Bakkerij Zoet & Zoon"
    assert kept_files(application) == [content]
    opened = application.administrations.open(office, imported.administration_id)
    (kept,) = opened.auditfiles
    assert kept == imported.auditfile
    assert (kept.file_name, kept.size, kept.sha256) == (path.name, len(content), hashlib.sha256(content).hexdigest())
    found = kept.found
    assert (found.years, found.accounts, found.relations, found.entries) == (("2025",), 3, 2, 3)
    assert (found.debit_cents, found.credit_cents) == (36300, 36300)
    assert (opened.details.company_name, opened.details.postcode) == ("Bakkerij Zoet & Zoon", "3511 AA")


def test_what_was_imported_prefills_the_wizard(application: Application, office: Actor, tmp_path: Path) -> None:
    path = tmp_path / "boek.xaf"
    path.write_bytes(make("3.2"))
    imported = application.administrations.import_auditfile(office, path)
    (choice,) = application.offers.facts(office).administrations
    assert choice.id == imported.administration_id
    assert (choice.prefill.company_name, choice.prefill.city) == ("Bakkerij Zoet & Zoon", "Utrecht")


def test_a_name_that_is_taken_gets_a_number(application: Application, office: Actor, tmp_path: Path) -> None:
    path = tmp_path / "boek.xaf"
    path.write_bytes(make("3.2", name="N" * 60))
    imported = [application.administrations.import_auditfile(office, path).name for _ in range(3)]
    assert imported == ["N" * 50, f"{'N' * 46} (2)", f"{'N' * 46} (3)"]
    path.write_bytes(make("3.2", name=""))
    assert application.administrations.import_auditfile(office, path).name == "boek"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", ErrorCode.AUDITFILE_EMPTY),
        (b"Beste klant", ErrorCode.AUDITFILE_UNKNOWN),
        (make("3.2")[:-200], ErrorCode.AUDITFILE_TRUNCATED),
    ],
)
def test_what_is_no_auditfile_leaves_nothing_behind(
    application: Application, office: Actor, tmp_path: Path, content: bytes, code: ErrorCode
) -> None:
    path = tmp_path / "boek.xaf"
    path.write_bytes(content)
    before = whole_store(application)
    with pytest.raises(SamenopError) as refused:
        application.administrations.import_auditfile(office, path)
    assert refused.value.code is code
    assert (whole_store(application), kept_files(application)) == (before, [])


def test_importing_can_be_cancelled_at_any_step_and_tells_how_far_it_is(
    application: Application, office: Actor, tmp_path: Path
) -> None:
    path = tmp_path / "boek.xaf"
    path.write_bytes(make("3.2", entries=1500))
    before = whole_store(application)
    told: list[float] = []
    application_steps = 0

    def count() -> bool:
        nonlocal application_steps
        application_steps += 1
        return False

    application.administrations.import_auditfile(
        office, path, lambda done, total: told.append(done / total), is_cancelled=count
    )
    assert told == sorted(told)
    assert told[-1] == pytest.approx(1)
    after = whole_store(application)
    assert after != before
    for step in range(1, application_steps + 1, max(1, application_steps // 5)):
        asked = iter(range(1, 10_000))
        with pytest.raises(SamenopError) as refused:
            application.administrations.import_auditfile(
                office,
                path,
                is_cancelled=lambda step=step, asked=asked: next(asked) >= step,  # type: ignore[misc]  # a loop's own names
            )
        assert refused.value.code is ErrorCode.CANCELLED
        assert whole_store(application) == after
        assert len(kept_files(application)) == 1


def test_a_local_administration_is_shown_to_its_office_at_its_desk_only(open_desk: Callable[[], Application]) -> None:
    here, elsewhere = open_desk(), open_desk()
    office, other = make_office(here), make_office(here, "Ander", "ander@kantoor.test")
    local = here.administrations.create(office, "Lokaal").id
    assert names(here, office) == ["Lokaal"]
    assert names(elsewhere, office) == names(here, other) == []
    assert here.offers.facts(other).administrations == ()
    for desk, actor in ((elsewhere, office), (here, other)):
        for use in (desk.administrations.row, desk.administrations.open, desk.going_online.put_online):
            with pytest.raises(SamenopError) as refused:
                use(actor, local)
            assert refused.value.code is ErrorCode.ADMINISTRATION_UNKNOWN
    here.going_online.put_online(office, local)
    assert names(elsewhere, office) == ["Lokaal"]


def test_opening_is_noted_for_each_account_apart(application: Application, office: Actor, clock: FakeClock) -> None:
    made = application.offers.offer(office, draft_for())
    confirm(application, office, made)
    client = application.accounts.sign_in("klant@bakkerij.test", "een lang wachtwoord").actor
    clock.move(hours=1)
    application.administrations.open(office, made.administration_id)
    assert application.administrations.row(office, made.administration_id).last_opened_at == clock.at
    assert application.administrations.row(client, made.administration_id).last_opened_at is None


def test_search_finds_any_part_of_name_or_owner_whatever_accents_case_and_wildcards(
    application: Application, office: Actor
) -> None:
    for name in ("Café Élan", "100 % puur", "Onder_streep", "Bakkerij"):
        application.administrations.create(office, name)
    assert names(application, office, "cafe el") == ["Café Élan"]
    assert names(application, office, "ÉLAN") == ["Café Élan"]
    assert names(application, office, "%") == ["100 % puur"]
    assert names(application, office, "_") == ["Onder_streep"]
    assert names(application, office, "  ") == ["100 % puur", "Bakkerij", "Café Élan", "Onder_streep"]
    assert len(names(application, office, "de vries")) == 4
    assert names(application, office, "niets") == []


def test_one_online_administration_is_included_and_each_further_one_costs_money(
    application: Application, office: Actor
) -> None:
    for name in ("Eerste", "Tweede"):
        application.going_online.put_online(office, application.administrations.create(office, name).id)
    application.administrations.create(office, "Lokaal")
    application.offers.offer(office, draft_for("Aangeboden", payer=Payer.OFFICE))
    costs = {row.plain_name: row.monthly_cents for row in list_of(application, office)}
    assert costs == {"Eerste": 0, "Tweede": 300, "Lokaal": 0, "Aangeboden": 300}


def test_the_one_that_an_office_offered_him_is_included_for_its_client(application: Application, office: Actor) -> None:
    confirm(application, office, application.offers.offer(office, draft_for("Bakkerij", "klant@bakkerij.test")))
    client = application.accounts.sign_in("klant@bakkerij.test", PASSWORD).actor
    assert [row.monthly_cents for row in list_of(application, client)] == [0]


def fill(application: Application, office: Actor, clock: FakeClock) -> None:
    """Administrations of every kind and state, with names and owners that are alike."""
    for number, name in enumerate(("Élan", "elan", "ELAN 2", "Zout", "aap", "Aap 2")):
        row = application.administrations.create(office, name)
        if number % 2:
            application.going_online.put_online(office, row.id)
        if number % 3 == 0:
            clock.move(minutes=1)
            application.administrations.open(office, row.id)
    online = [row.id for row in list_of(application, office) if row.kind is Kind.ONLINE]
    application.offers.offer(office, draft_of(online[0], "oud@klant.test"))
    clock.move(days=22)
    application.offers.offer(office, draft_of(online[1], "open@klant.test"))
    for number, payer in enumerate((Payer.CLIENT, Payer.OFFICE)):
        confirm(application, office, application.offers.offer(office, draft_for("Klant", f"{number}@k.test", payer)))


@pytest.mark.parametrize("descending", [False, True])
def test_pages_put_together_are_the_whole_table_by_every_column(
    application: Application, office: Actor, clock: FakeClock, descending: bool
) -> None:
    fill(application, office, clock)
    for number, column in enumerate(AdministrationColumn):
        query = AdministrationQuery(sort=column, descending=descending)
        whole = application.administrations.page(office, query, None, 1000).rows
        assert len(whole) == application.administrations.count(office, query) == 8 + 3 * number
        assert [row.id for row in whole] == [row.id for row in sorted_by(column, whole, descending=descending)]
        assert pages(application, office, query, 3) == list(whole)
        seen = [row.id for row in pages(application, office, query, 3, added=f"{column} aa", times=3)]
        assert len(seen) == len(set(seen))
        original = [row.id for row in whole]
        assert [row_id for row_id in seen if row_id in original] == original


def pages(
    application: Application, office: Actor, query: AdministrationQuery, limit: int, added: str = "", times: int = 0
) -> list[AdministrationRow]:
    """The whole table page by page; up to `times` new rows are added meanwhile."""
    found: list[AdministrationRow] = []
    cursor: Cursor | None = None
    for turn in range(100):
        page = application.administrations.page(office, query, cursor, limit)
        assert len(page.rows) <= limit
        found.extend(page.rows)
        cursor = page.next
        if turn < times:
            application.administrations.create(office, f"{added} {turn}" if turn % 2 else f"zz {added} {turn}")
        if cursor is None:
            return found
    raise AssertionError("the pages never end")


def sorted_by(
    column: AdministrationColumn, rows: tuple[AdministrationRow, ...], *, descending: bool
) -> list[AdministrationRow]:
    """What the order should be, worked out here; only columns whose order a person can tell."""
    match column:
        case AdministrationColumn.NAME:
            return sorted(rows, key=lambda row: (plain(row.plain_name), row.id), reverse=descending)
        case AdministrationColumn.OWNER:
            return sorted(rows, key=lambda row: (plain(row.owner), row.id), reverse=descending)
        case AdministrationColumn.KIND:
            return sorted(rows, key=lambda row: (list(Kind).index(row.kind), row.id), reverse=descending)
        case AdministrationColumn.MONTHLY_COST:
            return sorted(rows, key=lambda row: (row.monthly_cents, row.id), reverse=descending)
        case AdministrationColumn.LAST_OPENED:
            opened = [(str(row.last_opened_at or ""), row.id, row) for row in rows]
            return [row for *_, row in sorted(opened, key=lambda one: one[:2], reverse=descending)]
        case AdministrationColumn.STATUS:
            return sorted(rows, key=lambda row: (list(State).index(row.status.state), row.id), reverse=descending)


def plain(name: str) -> str:
    return name.casefold().replace("é", "e")


def test_the_list_looks_offers_up_by_administration_or_client(embedded_application: Application) -> None:
    """Not all those of the office for each administration: with thousands of both that takes seconds."""
    application, engine = embedded_application, embedded_application.store.engine
    office = make_office(application)
    plans: list[str] = []

    @event.listens_for(engine, "before_cursor_execute")
    def note_plan(
        connection: Connection, _cursor: object, statement: str, values: Sequence[object], _context: object, _many: bool
    ) -> None:
        if statement.startswith("SELECT"):
            other = connection.connection.cursor()
            other.execute(f"EXPLAIN QUERY PLAN {statement}", values)
            plans.extend(row[3] for row in other.fetchall())

    for column in AdministrationColumn:
        application.administrations.page(office, AdministrationQuery(sort=column), None, 100)
    application.administrations.count(office, AdministrationQuery())
    looked_up = {plan for plan in plans if " request" in plan}
    assert looked_up
    assert not [plan for plan in looked_up if "(administration_id=?" not in plan and "(client_id=?" not in plan]
