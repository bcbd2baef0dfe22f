"""Makes what the program will work long on, at a desk that somebody stays signed in at.

`python -m tests.bench.long_work_store DATA_DIR books ADMINISTRATIONS OFFERS MEGABYTES` for a full store with one large
local administration in it, or `... DATA_DIR due OFFERS` for so many offers whose last day is over; in the session that
the program will run in.
"""

from __future__ import annotations

import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import update

from samenop_desktop.bootstrap.application import open_application
from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.settings.places import open_data_dir
from samenop_desktop.store.records import RequestRecord
from tests.bench import many_offers, offices
from tests.bench.large_books import MEGABYTE, enlarge
from tests.bench.long_work_walk import LARGE
from tests.bench.start_store import stay_signed_in
from tests.services.keeping import bring_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.application import Application


def main() -> None:
    """Make it."""
    root, kind, *numbers = sys.argv[1:]
    application = open_application(open_data_dir(Path(root), {}))
    try:
        stay_signed_in(application, FILLS[kind](application, *map(int, numbers)))
    finally:
        application.close()


def _books(application: Application, administrations: int, offers: int, megabytes: int) -> Actor:
    office = offices.fill(application, administrations, offers)
    with tempfile.TemporaryDirectory() as folder:
        large = bring_in(application, office, Path(folder), name=LARGE, years=1)
    enlarge(application, large, megabytes * MEGABYTE)
    return office


def _due(application: Application, offers: int) -> Actor:
    # The copy of the day, while there is little to copy.
    application.work.run_due()
    office = many_offers.fill(application, offers, offers).office
    with application.store.write() as tx:
        over = datetime.now(UTC) - timedelta(days=1)
        tx.session.execute(
            update(RequestRecord).where(RequestRecord.status == RequestStatus.OPEN).values(deadline=over)
        )
    return office


FILLS: dict[str, Callable[..., Actor]] = {"books": _books, "due": _due}


if __name__ == "__main__":
    main()
