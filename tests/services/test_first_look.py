"""The first look: what the services would say, said before they are there; and nothing to whom they would refuse."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import TYPE_CHECKING

import pytest
from pysqlite3 import dbapi2
from sqlalchemy import text, update

from samenop_desktop.bootstrap.application import Replacements, open_application
from samenop_desktop.bootstrap.sample import load_sample
from samenop_desktop.bootstrap.sample_office import SAMPLE_EMAIL, SAMPLE_PASSWORD
from samenop_desktop.credentials.memory import MemoryCredentials
from samenop_desktop.domain.administrations import Kind, State
from samenop_desktop.domain.packages import Package
from samenop_desktop.services.first_look import first_look, page_name
from samenop_desktop.services.rows import AdministrationColumn, AdministrationQuery, FirstLook
from samenop_desktop.settings.places import DataDir, open_data_dir
from samenop_desktop.store.accounts import AccountRecord, SubscriptionRecord
from samenop_desktop.store.administrations import AdministrationRecord
from samenop_desktop.store.history import MomentRecord
from samenop_desktop.store.ready_statements import FILE
from tests.services.making import make_office

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.application import Application

MANY = 100
QUERIES = [
    AdministrationQuery(sort=column, descending=descending)
    for column, descending in product(AdministrationColumn, (False, True))
]


@pytest.fixture
def data_dir(tmp_path: Path) -> DataDir:
    return open_data_dir(tmp_path / "data", {})


@pytest.fixture
def application(data_dir: DataDir) -> Iterator[Application]:
    """An embedded store, as it is on one desk."""
    application = open_application(data_dir, None, Replacements(credentials=MemoryCredentials()))
    yield application
    application.close()


def look(data_dir: DataDir, secret: str, query: AdministrationQuery, limit: int = MANY) -> FirstLook | None:
    return first_look(data_dir.database_path, data_dir.desk_id, secret, query, limit)


def told(application: Application, secret: str, query: AdministrationQuery, limit: int = MANY) -> FirstLook | None:
    """What the services say, one after another."""
    signed_in = application.accounts.resume(secret)
    if signed_in is None:
        return None
    rows = application.administrations.page(signed_in.actor, query, None, limit).rows
    return FirstLook(signed_in, query, rows, application.administrations.count(signed_in.actor, query))


def change(application: Application, statement: object) -> None:
    with application.store.write() as tx:
        tx.session.execute(statement)  # type: ignore[call-overload]  # any statement that changes rows


@pytest.fixture
def sample(tmp_path: Path) -> Iterator[tuple[DataDir, Application, Actor]]:
    """The sample office, which has administrations of nearly every kind and state."""
    data_dir = load_sample(open_data_dir(tmp_path, {}), lambda *_: None, lambda: False)
    application = open_application(data_dir, None, Replacements(credentials=MemoryCredentials()))
    yield data_dir, application, application.accounts.prove(SAMPLE_EMAIL, SAMPLE_PASSWORD).actor
    application.close()


@pytest.mark.slow
def test_it_sees_what_the_services_see_in_every_order_and_state(
    sample: tuple[DataDir, Application, Actor],
) -> None:
    data_dir, app, office = sample
    client, on_the_web = (
        app.accounts.prove(f"info@{name}.test", SAMPLE_PASSWORD).actor
        for name in ("schildersbedrijfbakker", "cafthoekje")
    )
    secrets = [app.accounts.keep_signed_in(actor) for actor in (office, client, on_the_web)]
    ids = {row.plain_name: row.id for row in app.administrations.page(office, QUERIES[0], None, MANY).rows}
    seen: list[FirstLook] = []

    def compare() -> None:
        for secret, query, limit in product(secrets, QUERIES, (3, MANY)):
            expected = told(app, secret, query, limit)
            assert look(data_dir, secret, query, limit) == expected, query
            if expected is not None:
                seen.append(expected)

    compare()
    app.removals.release(office, ids["Rijschool Veilig Vooruit"])
    until = datetime.now(UTC) + timedelta(hours=1)
    record = AdministrationRecord
    change(app, update(record).where(record.id == ids["Vereniging De Harmonie"]).values(busy_until=until, busy_by="x"))
    app.administrations.open(office, ids["Standaardadministratie"])
    app.subscriptions.cancel(client)
    compare()
    app.packages.cancel(office)
    compare()
    rows = [row for one in seen for row in one.rows]
    assert {row.status.state for row in rows} == set(State)
    assert {row.kind for row in rows} == set(Kind)
    assert {bool(row.free_until) for row in rows} == {row.released for row in rows} == {True, False}
    assert {one.signed_in.actor for one in seen} == {office, client}
    assert any(row.last_opened_at for row in rows)
    assert any(one.total > len(one.rows) for one in seen)


def test_its_moment_never_runs_behind_what_was_recorded(data_dir: DataDir, application: Application) -> None:
    office = make_office(application)
    secret = application.accounts.keep_signed_in(office)
    row = application.administrations.create(office, "Bakkerij Jansen")
    later = datetime.now(UTC) + timedelta(days=2)
    busy = update(AdministrationRecord).values(busy_until=later - timedelta(days=1), busy_by="x")
    change(application, busy)
    query = AdministrationQuery()
    first = look(data_dir, secret, query)
    assert first is not None
    assert [(row.id, row.status.state) for row in first.rows] == [(row.id, State.BUSY)]
    change(application, update(MomentRecord).values(at=later))
    assert look(data_dir, secret, query) == told(application, secret, query)
    again = look(data_dir, secret, query)
    assert again is not None
    assert again.rows[0].status.state is State.READY


def test_nobody_is_seen_in_whose_session_has_ended(data_dir: DataDir, application: Application) -> None:
    office, query = make_office(application), AdministrationQuery()
    kept, ended = (application.accounts.keep_signed_in(office) for _ in range(2))
    application.accounts.sign_out(ended)
    assert look(data_dir, ended, query) is None
    assert look(data_dir, "made up", query) is None
    assert look(data_dir, "", query) is None
    assert look(data_dir, kept, query) == told(application, kept, query)


def test_a_package_for_the_web_alone_sees_nothing_here(data_dir: DataDir, application: Application) -> None:
    secret = application.accounts.keep_signed_in(make_office(application))
    change(application, update(SubscriptionRecord).values(package=Package.IN_ORDE))
    assert told(application, secret, AdministrationQuery()) is None
    assert look(data_dir, secret, AdministrationQuery()) is None


def test_an_account_without_a_package_still_sees_its_own(data_dir: DataDir, application: Application) -> None:
    office = make_office(application)
    secret = application.accounts.keep_signed_in(office)
    application.administrations.create(office, "Bakkerij Jansen")
    change(application, update(SubscriptionRecord).values(ended_at=datetime.now(UTC)))
    first = look(data_dir, secret, AdministrationQuery())
    assert first == told(application, secret, AdministrationQuery())
    assert first is not None
    assert [row.plain_name for row in first.rows] == ["Bakkerij Jansen"]


def test_another_office_and_another_desk_show_nothing_of_theirs(
    data_dir: DataDir, application: Application, tmp_path: Path
) -> None:
    one, other = make_office(application), make_office(application, "Kantoor Bos", "kantoor@bos.test")
    application.administrations.create(one, "Bakkerij Jansen")
    secret = application.accounts.keep_signed_in(other)
    first = look(data_dir, secret, AdministrationQuery())
    assert first is not None
    assert (first.rows, first.total) == ((), 0)
    elsewhere = open_data_dir(tmp_path / "elsewhere", {}).desk_id
    mine = application.accounts.keep_signed_in(one)
    there = first_look(data_dir.database_path, elsewhere, mine, AdministrationQuery(), MANY)
    assert there is not None
    assert (there.rows, there.total) == ((), 0)


def test_a_search_and_another_revision_are_left_to_the_services(data_dir: DataDir, application: Application) -> None:
    secret = application.accounts.keep_signed_in(make_office(application))
    assert look(data_dir, secret, AdministrationQuery(search="bakker")) is None
    change(application, text("UPDATE alembic_version SET version_num = '0009'"))
    assert look(data_dir, secret, AdministrationQuery()) is None


@pytest.mark.parametrize("made_last", ["ix_request_administration", "ix_request_office_status"])
def test_the_open_request_is_found_at_once_whatever_index_was_made_last(
    data_dir: DataDir, application: Application, made_last: str
) -> None:
    secret = application.accounts.keep_signed_in(make_office(application))
    connection = dbapi2.connect(str(data_dir.database_path), isolation_level=None)
    ((made,),) = connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", [made_last])
    connection.execute(f"DROP INDEX {made_last}")
    connection.execute(made)
    for query in QUERIES:
        ready = json.loads(FILE.read_text("utf-8"))["statements"][page_name(query)]
        values = dict.fromkeys(("viewer", "desk", "has_package", "now", "next_month", "included", "limit"), 1)
        plan = connection.execute(f"EXPLAIN QUERY PLAN {' '.join(ready['sql'])}", ready["values"] | values).fetchall()
        (step,) = (line for *_, line in plan if "request_1" in line)
        assert "ix_request_administration (administration_id=?" in step, query
    connection.close()
    assert look(data_dir, secret, QUERIES[0]) == told(application, secret, QUERIES[0])


def test_it_changes_nothing(data_dir: DataDir, application: Application) -> None:
    secret = application.accounts.keep_signed_in(make_office(application))
    application.close()
    before = data_dir.database_path.read_bytes()
    assert look(data_dir, secret, AdministrationQuery()) is not None
    assert data_dir.database_path.read_bytes() == before


def test_a_missing_or_damaged_store_is_an_error_and_stays_as_it_is(data_dir: DataDir) -> None:
    path = data_dir.database_path
    with pytest.raises(dbapi2.OperationalError):
        look(data_dir, "secret", AdministrationQuery())
    assert not path.exists()
    path.write_bytes(b"not a database" * 1000)
    with pytest.raises(dbapi2.DatabaseError):
        look(data_dir, "secret", AdministrationQuery())
    assert path.read_bytes() == b"not a database" * 1000


KILLED = """
import os, signal, sys
from pysqlite3 import dbapi2
connection = dbapi2.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size = 1")
connection.execute("BEGIN IMMEDIATE")
connection.execute("UPDATE account SET name = 'Half'")
for number in range(500):
    connection.execute("INSERT INTO slowed_sign_in VALUES (?, 1, '2026-01-01 00:00:00.000000')", [str(number) * 300])
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_what_a_killed_program_left_unfinished_is_not_seen(data_dir: DataDir, application: Application) -> None:
    secret = application.accounts.keep_signed_in(make_office(application))
    application.close()
    before = data_dir.database_path.stat().st_size
    done = subprocess.run([sys.executable, "-c", KILLED, str(data_dir.database_path)], check=False)
    assert done.returncode == -signal.SIGKILL
    # Some of it stands on the disk already, in the store or beside it.
    assert sum(path.stat().st_size for path in data_dir.root.glob("samenop.sqlite*")) > before + 100_000
    first = look(data_dir, secret, AdministrationQuery())
    assert first is not None
    assert first.signed_in.name == "Kantoor De Vries"


def test_it_waits_for_nobody_who_is_writing(data_dir: DataDir, application: Application) -> None:
    office = make_office(application)
    secret = application.accounts.keep_signed_in(office)
    with application.store.write() as tx:
        tx.session.execute(update(AccountRecord).values(name="Kantoor Anders"))
        tx.session.flush()
        first = look(data_dir, secret, AdministrationQuery())
    assert first is not None
    assert first.signed_in.name == "Kantoor De Vries"
