"""An office and an open offer, on each kind of store."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.portal.kit import Desk

if TYPE_CHECKING:
    from samenop_desktop.services.application import Application
    from tests.conftest import FakeClock
    from tests.portal.kit import Offered


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def desk(application: Application, clock: FakeClock) -> Desk:
    """An office on both databases."""
    return Desk(application, clock)


@pytest.fixture
def embedded_desk(embedded_application: Application, clock: FakeClock) -> Desk:
    """An office on the embedded database, for what does not depend on the database."""
    return Desk(embedded_application, clock)


@pytest.fixture
def offered(desk: Desk) -> Offered:
    return desk.offer()
