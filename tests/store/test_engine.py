"""How a store is opened, and what trouble with the database is called."""

from __future__ import annotations

import socket
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import OperationalError

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.store import engine as opening
from samenop_desktop.store.base import UtcMoment
from samenop_desktop.store.engine import embedded_url, for_writing, open_engine
from samenop_desktop.store.records import MomentRecord
from samenop_desktop.store.schema import bring_up_to_date
from samenop_desktop.store.times import DatabaseTime, RecordedTime, SystemClock
from samenop_desktop.store.transactions import Store, as_refusal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    engine = open_engine(database_url)
    time = DatabaseTime() if engine.dialect.name == "postgresql" else RecordedTime(SystemClock())
    opened = Store(engine, time)
    yield opened
    opened.close()


def code_of(refused: pytest.ExceptionInfo[SamenopError]) -> ErrorCode:
    return refused.value.code


def test_the_embedded_store_is_careful(sqlite_url: str) -> None:
    engine = open_engine(sqlite_url)
    with engine.connect() as connection:
        told = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("foreign_keys", "synchronous", "busy_timeout")
        }
    engine.dispose()
    assert told == {"foreign_keys": 1, "synchronous": 2, "busy_timeout": 15_000}


@pytest.mark.parametrize(("version", "journal"), [((3, 51, 2), "delete"), ((3, 51, 3), "wal"), ((3, 53, 0), "wal")])
def test_a_write_ahead_log_is_used_only_by_a_sqlite_that_keeps_it_sound(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: tuple[int, int, int], journal: str
) -> None:
    from pysqlite3 import dbapi2

    monkeypatch.setattr(dbapi2, "sqlite_version_info", version)
    engine = open_engine(embedded_url(tmp_path / "new.sqlite"))
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == journal
    engine.dispose()


@pytest.mark.parametrize("url", ["nonsense", "", "mysql://localhost/x", "http://database"])
def test_an_address_that_makes_no_sense_is_refused(url: str) -> None:
    with pytest.raises(SamenopError) as refused:
        open_engine(url)
    assert code_of(refused) is ErrorCode.STORE_URL_WRONG


def test_without_the_driver_the_program_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*arguments: object, **options: object) -> None:
        raise ModuleNotFoundError("psycopg")

    monkeypatch.setattr(opening, "create_engine", missing)
    with pytest.raises(SamenopError) as refused:
        open_engine("postgresql://localhost/x")
    assert code_of(refused) is ErrorCode.STORE_DRIVER_MISSING


@pytest.mark.parametrize("name", ["100%25 zeker", "wat?", "a#b", "é & ü;=+"])
def test_the_embedded_store_lies_where_it_should_whatever_the_folder_is_called(tmp_path: Path, name: str) -> None:
    path = tmp_path / name / "store.sqlite"
    path.parent.mkdir()
    engine = open_engine(embedded_url(path))
    engine.connect().close()
    engine.dispose()
    assert path.is_file()
    assert list(tmp_path.iterdir()) == [path.parent]


def test_a_server_that_is_away_is_unreachable() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(SamenopError) as refused:
        bring_up_to_date(open_engine(f"postgresql://someone@127.0.0.1:{port}/x"))
    assert code_of(refused) is ErrorCode.STORE_UNREACHABLE
    assert "refused" in str(refused.value.details["reason"])
    assert "\n" not in str(refused.value.details["reason"])


def test_a_file_in_a_folder_that_is_not_there_is_unreachable(tmp_path: Path) -> None:
    with pytest.raises(SamenopError) as refused:
        bring_up_to_date(open_engine(embedded_url(tmp_path / "nowhere" / "store.sqlite")))
    assert code_of(refused) is ErrorCode.STORE_UNREACHABLE


def test_a_file_that_is_no_database_is_called_damaged_and_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "letter.sqlite"
    path.write_bytes(b"Beste klant, " * 1000)
    with pytest.raises(SamenopError) as refused:
        bring_up_to_date(open_engine(embedded_url(path)))
    assert code_of(refused) is ErrorCode.STORE_DAMAGED
    assert path.read_bytes() == b"Beste klant, " * 1000


def test_a_connection_that_the_server_ends_is_unreachable_and_the_next_one_works(store: Store) -> None:
    if store.is_embedded:
        pytest.skip("there is no server that could end a connection")

    def lose_the_connection() -> None:
        with store.read() as tx:
            own = tx.session.scalar(text("SELECT pg_backend_pid()"))
            with store.engine.connect() as other:
                other.execute(text("SELECT pg_terminate_backend(:pid)"), {"pid": own})
            tx.session.execute(text("SELECT 1"))

    with pytest.raises(SamenopError) as refused:
        lose_the_connection()
    assert code_of(refused) is ErrorCode.STORE_UNREACHABLE
    with store.read() as tx:
        assert tx.session.scalar(text("SELECT 1")) == 1


def test_a_lock_that_does_not_come_free_is_told_as_busy(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    holds, done = threading.Event(), threading.Event()

    def hold() -> None:
        with for_writing(store.engine).begin() as connection:
            connection.execute(text("UPDATE moment SET at = at"))
            holds.set()
            done.wait(30)

    holder = threading.Thread(target=hold)
    holder.start()
    assert holds.wait(30)
    quick = open_engine(store.engine.url.render_as_string(hide_password=False))
    with quick.connect() as connection:
        impatient = "PRAGMA busy_timeout = 1" if store.is_embedded else "SET lock_timeout = 1"
        connection.exec_driver_sql(impatient)
        connection.commit()
    waiting = Store(quick, store._time)
    with pytest.raises(SamenopError) as refused, waiting.write() as tx:
        tx.session.execute(text("UPDATE moment SET at = at"))
    assert code_of(refused) is ErrorCode.STORE_BUSY
    done.set()
    holder.join()
    with waiting.write() as tx:
        tx.session.execute(text("UPDATE moment SET at = at"))
    waiting.close()


@pytest.mark.parametrize(
    ("words", "state", "code"),
    [
        ("database is locked", "SQLITE_BUSY_SNAPSHOT", ErrorCode.STORE_BUSY),
        ("deadlock detected", "40P01", ErrorCode.STORE_BUSY),
        ("too many clients", "53300", ErrorCode.STORE_BUSY),
        ("database or disk is full", "SQLITE_FULL", ErrorCode.STORE_FULL),
        ("database disk image is malformed", "SQLITE_CORRUPT_INDEX", ErrorCode.STORE_DAMAGED),
        ("disk I/O error", "SQLITE_IOERR_WRITE", ErrorCode.STORE_UNREACHABLE),
        ("could not extend file", "53100", ErrorCode.STORE_FULL),
        ("server closed the connection\nunexpectedly", None, ErrorCode.STORE_UNREACHABLE),
    ],
)
def test_trouble_has_one_name(words: str, state: str | None, code: ErrorCode) -> None:
    cause = Exception(words)
    setattr(cause, "sqlite_errorname" if state and state.startswith("SQLITE") else "sqlstate", state)
    refusal = as_refusal(OperationalError("SELECT 1", None, cause))
    assert refusal is not None
    assert refusal.code is code


def test_a_fault_of_the_program_is_not_called_trouble(store: Store) -> None:
    with pytest.raises(Exception, match="no_such_table"), store.read() as tx:
        tx.session.execute(text("SELECT * FROM no_such_table"))


def test_a_block_that_fails_writes_nothing(store: Store) -> None:
    def fail_half_way() -> None:
        with store.write() as tx:
            tx.session.execute(text("UPDATE moment SET at = '2001-01-01 00:00:00'"))
            raise RuntimeError

    before = moment_of(store)
    with pytest.raises(RuntimeError):
        fail_half_way()
    assert moment_of(store) == before


def test_moments_come_back_as_they_went_in_and_naive_ones_are_refused(store: Store) -> None:
    with store.write() as tx:
        tx.session.get_one(MomentRecord, 1).at = datetime(2026, 10, 25, 0, 30, 0, 123456, tzinfo=UTC)
    assert moment_of(store) == datetime(2026, 10, 25, 0, 30, 0, 123456, tzinfo=UTC)
    with pytest.raises(ValueError, match="time zone"):
        UtcMoment().process_bind_param(datetime(2026, 1, 1), store.engine.dialect)  # noqa: DTZ001  # naive on purpose


def moment_of(store: Store) -> datetime:
    with store.read() as tx:
        return tx.session.scalars(select(MomentRecord.at)).one()
