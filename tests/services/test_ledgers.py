"""Boekhouding: what the books in an auditfile hold, that they add up, and who gets to see them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.services.ledger_rows import LedgerColumn, LedgerQuery, LedgerTable
from tests.books.auditfile_maker import make
from tests.services.making import PASSWORD, confirm, draft_of, make_office

if TYPE_CHECKING:
    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.application import Application
    from samenop_desktop.services.opened_rows import Imported

SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "bakkerij_de_korenaar_2025.xaf"


@pytest.fixture
def office(application: Application) -> Actor:
    return make_office(application)


@pytest.fixture
def imported(application: Application, office: Actor) -> Imported:
    return application.administrations.import_auditfile(office, SAMPLE)


def query_of(imported: Imported, table: LedgerTable) -> LedgerQuery:
    sort = LedgerColumn.DAY if table is LedgerTable.ENTRIES else LedgerColumn.CODE
    return LedgerQuery(imported.administration_id, imported.auditfile.sha256, table, sort=sort)


def all_rows(application: Application, actor: Actor, query: LedgerQuery, limit: int = 7) -> list[Any]:
    found: list[Any] = []
    after = None
    while True:
        page = application.ledgers.page(actor, query, after, limit)
        found += page.rows
        after = page.next
        if after is None:
            assert len(found) == application.ledgers.count(actor, query)
            return found


def indexes(application: Application) -> list[Path]:
    return sorted(application.data_dir.ledgers.glob("*"))


def test_the_trial_balance_of_sound_books_adds_up_to_zero(
    application: Application, office: Actor, imported: Imported
) -> None:
    found = imported.auditfile.found
    overview = application.ledgers.overview(office, imported.administration_id, imported.auditfile.sha256)
    assert overview.difference_cents == 0
    assert (overview.entries, overview.lines) == (found.entries, found.lines)
    assert len(overview.journals) == found.journals
    assert sum(journal.entries for journal in overview.journals) == found.entries
    accounts: list[Any] = all_rows(application, office, query_of(imported, LedgerTable.ACCOUNTS))
    assert len(accounts) == found.accounts
    for sums in ("opening_cents", "debit_cents", "credit_cents"):
        assert sum(getattr(row, sums) for row in accounts) == getattr(overview, sums)
    assert sum(row.balance_cents for row in accounts) == 0
    assert len(all_rows(application, office, query_of(imported, LedgerTable.RELATIONS))) == found.relations


def test_books_that_do_not_add_up_say_by_how_much(application: Application, office: Actor, tmp_path: Path) -> None:
    path = tmp_path / "scheef.xaf"
    path.write_bytes(make("3.2", entries=3).replace(b"<amnt>100.00</amnt>", b"<amnt>87.50</amnt>", 1))
    imported = application.administrations.import_auditfile(office, path)
    overview = application.ledgers.overview(office, imported.administration_id, imported.auditfile.sha256)
    assert abs(overview.difference_cents) == 1250
    query = replace(query_of(imported, LedgerTable.ENTRIES), sort=LedgerColumn.BALANCE, descending=True)
    differences = [row.difference_cents for row in all_rows(application, office, query)]
    assert sorted(map(abs, differences)) == [0, 0, 1250]


def test_every_table_comes_in_any_order_by_page_and_can_be_searched(
    application: Application, office: Actor, imported: Imported
) -> None:
    orders = {
        LedgerTable.ACCOUNTS: {LedgerColumn.CODE: "code", LedgerColumn.BALANCE: "balance_cents"},
        LedgerTable.RELATIONS: {LedgerColumn.LINES: "lines"},
        LedgerTable.ENTRIES: {LedgerColumn.DAY: "day", LedgerColumn.DEBIT: "debit_cents"},
    }
    for table, columns in orders.items():
        for column, name in columns.items():
            for descending in (False, True):
                query = replace(query_of(imported, table), sort=column, descending=descending)
                values = [getattr(row, name) for row in all_rows(application, office, query)]
                assert values == sorted(values, reverse=descending)
    query = query_of(imported, LedgerTable.ACCOUNTS)
    one = all_rows(application, office, query)[3]
    found = all_rows(application, office, replace(query, search=one.name.upper()))
    assert one in found


def test_entries_can_be_narrowed_to_a_journal_and_an_account_and_show_their_lines(
    application: Application, office: Actor, imported: Imported
) -> None:
    administration_id, sha256 = imported.administration_id, imported.auditfile.sha256
    overview = application.ledgers.overview(office, administration_id, sha256)
    entries = query_of(imported, LedgerTable.ENTRIES)
    for journal in overview.journals:
        rows = all_rows(application, office, replace(entries, journal_id=journal.id))
        assert len(rows) == journal.entries
        assert {row.journal for row in rows} <= {journal.code}
    account = next(
        row for row in all_rows(application, office, query_of(imported, LedgerTable.ACCOUNTS)) if row.debit_cents
    )
    debit = 0
    for row in all_rows(application, office, replace(entries, account_id=account.id)):
        lines = application.ledgers.lines(office, administration_id, sha256, row.id)
        assert len(lines) == row.lines
        assert sum(line.debit_cents - line.credit_cents for line in lines) == 0
        debit += sum(line.debit_cents for line in lines if line.account == account.code)
    assert debit == account.debit_cents
    assert application.ledgers.lines(office, administration_id, sha256, 99_999) == ()


def test_the_auditfile_is_read_once_and_again_when_the_index_is_gone(
    application: Application, office: Actor, imported: Imported
) -> None:
    def look() -> int:
        told: list[int] = []
        application.ledgers.overview(
            office, imported.administration_id, imported.auditfile.sha256, lambda done, _total: told.append(done)
        )
        return len(told)

    assert look() > 0
    (index,) = indexes(application)
    assert look() == 0
    assert application.ledgers.sweep() == 0
    index.unlink()
    assert look() > 0
    assert indexes(application) == [index]


def test_online_books_are_the_same_and_leave_nothing_but_their_index(
    application: Application, office: Actor, imported: Imported
) -> None:
    administration_id, sha256 = imported.administration_id, imported.auditfile.sha256
    local = application.ledgers.overview(office, administration_id, sha256)
    for path in indexes(application):
        path.unlink()
    application.going_online.put_online(office, administration_id)
    assert application.ledgers.overview(office, administration_id, sha256) == local
    assert [path.suffix for path in indexes(application)] == [".ledger"]


def test_stopping_leaves_nothing(application: Application, office: Actor, imported: Imported) -> None:
    with pytest.raises(SamenopError) as refused:
        application.ledgers.overview(
            office, imported.administration_id, imported.auditfile.sha256, is_cancelled=lambda: True
        )
    assert refused.value.code is ErrorCode.CANCELLED
    assert indexes(application) == []


def test_an_office_whose_access_has_ended_gets_nothing_also_not_of_what_was_read(
    application: Application, office: Actor, imported: Imported
) -> None:
    administration_id, sha256 = imported.administration_id, imported.auditfile.sha256
    application.going_online.put_online(office, administration_id)
    confirm(application, office, application.offers.offer(office, draft_of(administration_id)))
    client = application.accounts.sign_in("klant@bakkerij.test", PASSWORD).actor
    for actor in (office, client):
        assert application.ledgers.overview(actor, administration_id, sha256).difference_cents == 0
    assert len(indexes(application)) == 2
    application.rights.block_access(office, administration_id)
    entries = query_of(imported, LedgerTable.ENTRIES)
    for attempt in (
        lambda: application.ledgers.overview(office, administration_id, sha256),
        lambda: application.ledgers.page(office, entries, None, 10),
        lambda: application.ledgers.count(office, entries),
        lambda: application.ledgers.lines(office, administration_id, sha256, 1),
    ):
        with pytest.raises(SamenopError) as refused:
            attempt()
        assert refused.value.code is ErrorCode.ADMINISTRATION_UNKNOWN
    assert len(indexes(application)) == 1  # what was read for the office went with its right
    assert application.ledgers.page(client, entries, None, 10).rows


def test_due_work_removes_books_that_may_not_be_read_any_more(
    application: Application, office: Actor, imported: Imported
) -> None:
    application.ledgers.overview(office, imported.administration_id, imported.auditfile.sha256)
    application.removals.delete(office, imported.administration_id, imported.name)
    application.work.run_due()
    assert indexes(application) == []


def test_only_what_the_administration_holds_is_read(
    application: Application, office: Actor, imported: Imported
) -> None:
    with pytest.raises(SamenopError) as refused:
        application.ledgers.overview(office, imported.administration_id, "0" * 64)
    assert refused.value.code is ErrorCode.CONTENT_MISSING
