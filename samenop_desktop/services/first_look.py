"""The list of who stays signed in, read before the store is open; SQLAlchemy and the services come after it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from samenop_desktop.services.administration_viewer import Viewer
from samenop_desktop.services.resuming import resumed
from samenop_desktop.services.rows import FirstLook
from samenop_desktop.services.secrets import hash_of
from samenop_desktop.store.ready_statements import ready_statements

if TYPE_CHECKING:
    from pathlib import Path

    from samenop_desktop.services.rows import AdministrationQuery

RESUME, MOMENT, INCLUDED, COUNT = "resume", "moment", "included", "count"
"""The names of the statements beside those of the pages."""


def page_name(query: AdministrationQuery) -> str:
    """The name of the statement for the first page in the order of `query`."""
    return f"page by {query.sort}{' descending' if query.descending else ''}"


def first_look(database: Path, desk_id: str, secret: str, query: AdministrationQuery, limit: int) -> FirstLook | None:
    """What whoever kept himself signed in with `secret` sees first, at most `limit` rows; None when he may not come in.

    As `AccountService.resume` and `AdministrationService.page` and `count` would say it of the embedded store in the
    file `database`; None also for a search, and when that store has to be upgraded first. Raises what its driver does.
    """
    if query.search:
        return None
    with ready_statements(database) as ready:
        if ready is None:
            return None
        signed_in = resumed(ready.one(RESUME, {"secret_hash": hash_of(secret)}))
        if signed_in is None:
            return None
        now = max(datetime.now(UTC), ready.one(MOMENT, {}).at)
        viewer = Viewer(signed_in.actor.account_id, desk_id, signed_in.has_accountant_package, now)
        values = viewer.values()
        included = ready.one(INCLUDED, values)
        values["included"] = included.id if included else 0
        found = ready.rows(page_name(query), {**values, "limit": limit})
        return FirstLook(signed_in, query, tuple(map(viewer.row, found)), ready.one(COUNT, values).total)
