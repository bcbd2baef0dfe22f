"""Several desks on one store, on both databases; on PostgreSQL with the server's own time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.conftest import open_test_application
from tests.hashing import make_hashes_cheap

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from samenop_desktop.services.application import Application


@pytest.fixture(autouse=True)
def _cheap_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    make_hashes_cheap(monkeypatch)


@pytest.fixture
def open_desk(database_url: str, tmp_path: Path) -> Iterator[Callable[[], Application]]:
    """Opens one more desk on the same store each time, with real time: writers do not wait for a recorded moment."""
    opened: list[Application] = []

    def open_one() -> Application:
        opened.append(open_test_application(database_url, tmp_path / f"desk{len(opened)}", None))
        return opened[-1]

    yield open_one
    for application in opened:
        application.close()
