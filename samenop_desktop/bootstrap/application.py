"""Opening a store for the application that works on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from samenop_desktop.bootstrap.composition import Composition
from samenop_desktop.bootstrap.keyring import system_credentials
from samenop_desktop.store.engine import embedded_url, open_engine
from samenop_desktop.store.schema import bring_up_to_date
from samenop_desktop.store.times import DatabaseTime, RecordedTime, SystemClock
from samenop_desktop.store.transactions import Store

if TYPE_CHECKING:
    from samenop_desktop.credentials.contract import Credentials
    from samenop_desktop.domain.clock import Clock
    from samenop_desktop.services.application import Application
    from samenop_desktop.settings.places import DataDir


@dataclass(frozen=True, slots=True)
class Replacements:
    """Parts that a test puts in the place of real ones: the clock and the keyring, nothing else."""

    clock: Clock | None = None
    credentials: Credentials | None = None


def open_application(
    data_dir: DataDir, database_url: str | None = None, replacements: Replacements | None = None
) -> Application:
    """Open the store (the embedded one without `database_url`) and bring its schema up to date.

    Raises STORE_URL_WRONG, STORE_DRIVER_MISSING, STORE_UNREACHABLE, STORE_TOO_NEW, STORE_BUSY or DATA_DIR_UNUSABLE.
    """
    replacements = replacements or Replacements()
    engine = open_engine(database_url or embedded_url(data_dir.database_path))
    bring_up_to_date(engine)
    time = _time(engine.dialect.name, replacements.clock)
    credentials = replacements.credentials or system_credentials(data_dir)
    return Composition(Store(engine, time), time, data_dir, credentials)


def _time(dialect: str, clock: Clock | None) -> DatabaseTime | RecordedTime:
    if dialect == "postgresql" and clock is None:
        return DatabaseTime()
    return RecordedTime(clock or SystemClock())
