"""Whose time counts: PostgreSQL's own, or a desk's clock that never runs behind what was recorded (D18)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from samenop_desktop.bootstrap.application import open_application
from samenop_desktop.settings.places import open_data_dir
from samenop_desktop.store.engine import open_engine
from samenop_desktop.store.times import DatabaseTime, RecordedTime, SystemClock
from samenop_desktop.store.transactions import Store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.conftest import FakeClock


@pytest.fixture
def store(sqlite_url: str, clock: FakeClock) -> Iterator[Store]:
    opened = Store(open_engine(sqlite_url), RecordedTime(clock))
    yield opened
    opened.close()


def test_time_goes_on_with_the_clock(store: Store, clock: FakeClock) -> None:
    with store.write() as tx:
        assert tx.now == clock.at
    clock.move(seconds=1)
    with store.read() as tx:
        assert tx.now == clock.at


def test_time_never_runs_behind_what_was_recorded(store: Store, clock: FakeClock) -> None:
    recorded = clock.at
    with store.write():
        pass
    clock.move(days=-30)
    for transaction in (store.read, store.write, store.read):
        with transaction() as tx:
            assert tx.now == recorded
    clock.move(days=30, microseconds=1)
    with store.write() as tx:
        assert tx.now == recorded + timedelta(microseconds=1)


def test_another_desk_sees_the_recorded_time_too(store: Store, sqlite_url: str, clock: FakeClock) -> None:
    with store.write() as tx:
        recorded = tx.now
    clock.move(hours=-1)
    other = Store(open_engine(sqlite_url), RecordedTime(clock))
    with other.read() as tx:
        assert tx.now == recorded
    other.close()


def test_reading_records_nothing_and_neither_does_what_was_rolled_back(store: Store, clock: FakeClock) -> None:
    before = clock.at
    with store.write():
        pass
    clock.move(days=1)
    with store.read():
        pass
    with pytest.raises(RuntimeError), store.write():
        raise RuntimeError
    clock.move(days=-1)
    with store.read() as tx:
        assert tx.now == before


def test_one_transaction_has_one_moment(store: Store, clock: FakeClock) -> None:
    with store.write() as tx:
        first = tx.now
        clock.move(hours=1)
        assert tx.now == first


def test_the_time_of_postgresql_is_the_time_there(database_url: str, tmp_path: Path) -> None:
    application = open_application(open_data_dir(tmp_path / "desk", {}), database_url)
    with application.store.read() as tx:
        server = tx.session.execute(text("SELECT CURRENT_TIMESTAMP")).scalar_one()
        if application.store.is_embedded:
            assert isinstance(application.store._time, RecordedTime)
        else:
            assert isinstance(application.store._time, DatabaseTime)
            assert abs(tx.now - server) < timedelta(seconds=1)
        assert tx.now.tzinfo is UTC
        assert abs(tx.now - datetime.now(UTC)) < timedelta(minutes=1)
    application.close()


def test_the_machines_clock_tells_utc() -> None:
    assert SystemClock().now().utcoffset() == timedelta(0)
