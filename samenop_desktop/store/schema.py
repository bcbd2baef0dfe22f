"""Bringing a store's schema up to date; Alembic is loaded only when there is something to do."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import inspect, text
from sqlalchemy.exc import DBAPIError

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.store.engine import for_writing
from samenop_desktop.store.transactions import as_refusal

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

HEAD = "0010"
"""The newest revision; a test holds it against the migrations themselves."""

_ONE_AT_A_TIME = threading.Lock()
"""What Alembic upgrades stands in globals: two stores of one program, its own and the sample, would mix. Taken only by
who may write to its database already, so that nobody waits for a database while he holds it."""

MIGRATIONS = Path(__file__).with_name("migrations")
UPGRADE_LOCK = 7_201_406_001
"""PostgreSQL's advisory lock under which one program at a time upgrades."""


def bring_up_to_date(engine: Engine) -> None:
    """Create or upgrade the tables, one program at a time. Raises a STORE_ code."""
    try:
        with engine.begin() as connection:
            if _revision(connection) == HEAD:
                return
        with for_writing(engine).begin() as connection:
            if engine.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": UPGRADE_LOCK})
            revision = _revision(connection)
            if revision == HEAD:
                return
            if revision is not None and revision > HEAD:
                raise SamenopError(ErrorCode.STORE_TOO_NEW)
            _upgrade(connection)
    except DBAPIError as error:
        refusal = as_refusal(error)
        if refusal is None:
            raise
        raise refusal from error


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return revision


def _upgrade(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    with _ONE_AT_A_TIME:
        command.upgrade(config, "head")
