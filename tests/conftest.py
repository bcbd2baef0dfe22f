"""Stores for tests: a real SQLite file and a real PostgreSQL database, each made once and emptied between tests."""

from __future__ import annotations

import gc
import os
import shutil
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings
from sqlalchemy import create_engine, make_url, text

from samenop_desktop.bootstrap.application import Replacements, open_application
from samenop_desktop.credentials.memory import MemoryCredentials
from samenop_desktop.settings.places import open_data_dir
from samenop_desktop.store.engine import embedded_url, open_engine
from samenop_desktop.store.schema import bring_up_to_date

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from samenop_desktop.services.application import Application

POSTGRES = "SAMENOP_TEST_POSTGRES_URL"

# How long an example takes says more of what else the machine does than of us; speed is for the bench.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")


class FakeClock:
    """A clock that stands still until it is moved."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def move(self, **by: float) -> None:
        """Move on by days, hours, minutes or seconds."""
        self.at += timedelta(**by)


def pytest_runtest_teardown() -> None:
    """After a test of a window Python looks for garbage only when told to (see `gui.garbage`)."""
    if gc.get_threshold()[0] == 0:
        from samenop_desktop.gui.garbage import collect_due

        collect_due()


@pytest.fixture
def clock() -> FakeClock:
    """Noon in winter, well away from both changes of the clocks."""
    return FakeClock(datetime(2026, 11, 23, 11, 0, tzinfo=UTC))


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty store in a file, to be copied for each test."""
    path = tmp_path_factory.mktemp("template") / "empty.sqlite"
    engine = open_engine(embedded_url(path))
    bring_up_to_date(engine)
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    engine.dispose()
    return path


@pytest.fixture(scope="session")
def postgres_template(worker_id: str) -> Iterator[str]:
    """The URL of the server and an empty database on it, to be copied for each test."""
    url = os.environ.get(POSTGRES)
    if not url:
        pytest.skip(f"{POSTGRES} is not set: `make test` starts a PostgreSQL server for these tests")
    name = f"samenop_template_{worker_id}"
    create_database(url, name)
    engine = open_engine(with_database(url, name))
    bring_up_to_date(engine)
    engine.dispose()
    yield name
    drop_database(url, name)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path, worker_id: str) -> Iterator[str]:
    """The URL of an empty store of its own for each test, on both databases."""
    if request.param == "sqlite":
        path = tmp_path / "store.sqlite"
        shutil.copy(request.getfixturevalue("sqlite_template"), path)
        yield embedded_url(path)
        return
    template = request.getfixturevalue("postgres_template")
    server = os.environ[POSTGRES]
    name = f"samenop_test_{worker_id}"
    create_database(server, name, template)
    yield with_database(server, name)
    drop_database(server, name)


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """The URL of an empty embedded store."""
    path = tmp_path / "store.sqlite"
    shutil.copy(sqlite_template, path)
    return embedded_url(path)


@pytest.fixture
def application(database_url: str, tmp_path: Path, clock: FakeClock) -> Iterator[Application]:
    """All services on an empty store, on both databases, with a clock and a keyring of the test's own."""
    opened = open_test_application(database_url, tmp_path / "desk", clock)
    yield opened
    opened.close()


@pytest.fixture
def embedded_application(sqlite_url: str, tmp_path: Path, clock: FakeClock) -> Iterator[Application]:
    """All services on an empty embedded store: for what does not depend on the database, windows above all."""
    opened = open_test_application(sqlite_url, tmp_path / "desk", clock)
    yield opened
    opened.close()


def open_test_application(database_url: str, data_dir: Path, clock: FakeClock | None) -> Application:
    """The application at a desk of its own; several may be open on one store."""
    replacements = Replacements(clock=clock, credentials=MemoryCredentials())
    return open_application(open_data_dir(data_dir, {}), database_url, replacements)


def with_database(url: str, name: str) -> str:
    """The URL of the database `name` on the server of `url`."""
    return make_url(url).set(database=name).render_as_string(hide_password=False)


def create_database(url: str, name: str, template: str = "template1") -> None:
    """Make the database `name` anew on the server of `url`."""
    _administer(
        url, f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)', f'CREATE DATABASE "{name}" TEMPLATE "{template}"'
    )


def drop_database(url: str, name: str) -> None:
    """Remove the database `name`, whoever is connected to it."""
    _administer(url, f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


def _administer(url: str, *statements: str) -> None:
    engine = create_engine(make_url(url).set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()
