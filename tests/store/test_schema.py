"""The migrations make exactly what the mapped classes say, once, whoever comes first."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.store.engine import embedded_url, open_engine
from samenop_desktop.store.records import Base
from samenop_desktop.store.schema import HEAD, MIGRATIONS, bring_up_to_date

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection, Engine


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    opened = open_engine(database_url)
    yield opened
    opened.dispose()


@pytest.fixture
def empty_url(database_url: str) -> str:
    """The URL of a database without any table."""
    engine = open_engine(database_url)
    with engine.begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text("DROP SCHEMA public CASCADE"))
            connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()
    return database_url if engine.dialect.name == "postgresql" else database_url.replace("store.sqlite", "none.sqlite")


def is_mapped(name: str | None, kind: str, _parents: object) -> bool:
    """Whether a thing in the database is to be found in a mapped class: what requests are searched by is not."""
    return kind != "table" or not (name or "").startswith(("request_search", "request_gram"))


def test_the_migrations_make_what_the_mapped_classes_say(engine: Engine) -> None:
    with engine.connect() as connection:
        options = {"compare_type": True, "render_as_batch": True, "include_name": is_mapped}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, Base.metadata) == []


def test_the_newest_revision_is_the_one_the_program_knows() -> None:
    assert ScriptDirectory(str(MIGRATIONS)).get_heads() == [HEAD]


def test_an_up_to_date_store_needs_no_migrations_loaded(sqlite_url: str) -> None:
    program = (
        "import sys; from samenop_desktop.store.engine import open_engine; "
        "from samenop_desktop.store.schema import bring_up_to_date; "
        f"bring_up_to_date(open_engine({sqlite_url!r})); sys.exit('alembic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_programs_that_start_at_once_make_the_tables_once(empty_url: str) -> None:
    engines = [open_engine(empty_url) for _ in range(6)]
    with ThreadPoolExecutor(len(engines)) as pool:
        list(pool.map(bring_up_to_date, engines))
    with engines[0].connect() as connection:
        assert connection.scalars(text("SELECT version_num FROM alembic_version")).all() == [HEAD]
        assert connection.scalars(text("SELECT id FROM moment")).all() == [1]
        assert set(Base.metadata.tables) < set(inspect(connection).get_table_names())
    for engine in engines:
        engine.dispose()


def test_two_stores_of_one_program_are_made_at_once(tmp_path: Path) -> None:
    # The own store and that of the sample, when the sample is asked for as soon as the first window is there.
    engines = [open_engine(embedded_url(tmp_path / f"{number}.sqlite")) for number in range(3)]
    with ThreadPoolExecutor(len(engines)) as pool:
        list(pool.map(bring_up_to_date, engines))
    for engine in engines:
        with engine.connect() as connection:
            assert connection.scalars(text("SELECT version_num FROM alembic_version")).all() == [HEAD]
        engine.dispose()


def test_processes_that_start_at_once_make_the_tables_once(tmp_path: Path) -> None:
    url = embedded_url(tmp_path / "new.sqlite")
    program = (
        "from samenop_desktop.store.engine import open_engine; from samenop_desktop.store.schema import "
        f"bring_up_to_date; import sys; sys.stdin.readline(); bring_up_to_date(open_engine({url!r}))"
    )
    started = [
        subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(3)
    ]
    for process in started:
        assert process.stdin is not None
        process.stdin.write(b"\n")
        process.stdin.flush()
    assert [(process.communicate()[1], process.returncode) for process in started] == [(b"", 0)] * 3


def test_a_store_of_a_newer_program_is_left_alone(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(SamenopError) as refused:
        bring_up_to_date(engine)
    assert refused.value.code is ErrorCode.STORE_TOO_NEW


def test_an_upgrade_that_breaks_off_leaves_nothing(empty_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from samenop_desktop.store import schema

    def broken(connection: Connection) -> None:
        upgrade(connection)
        raise RuntimeError("the lights went out")

    upgrade = schema._upgrade
    monkeypatch.setattr(schema, "_upgrade", broken)
    engine = open_engine(empty_url)
    with pytest.raises(RuntimeError):
        bring_up_to_date(engine)
    with engine.connect() as connection:
        assert inspect(connection).get_table_names() == []
    engine.dispose()
