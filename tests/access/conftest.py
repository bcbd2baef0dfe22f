"""One world for all tests of a process, put back after each attempt that changed it."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from samenop_desktop.store.engine import embedded_url
from tests.access.scene import Scene
from tests.access.world import build
from tests.conftest import FakeClock, open_test_application
from tests.hashing import make_hashes_cheap

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session", autouse=True)
def _cheap_hashes() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        make_hashes_cheap(patch)
        yield


@pytest.fixture(scope="session")
def built_scene(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    """The world on an embedded store, built once."""
    folder = tmp_path_factory.mktemp("access")
    path = folder / "store.sqlite"
    shutil.copy(sqlite_template, path)
    clock = FakeClock(datetime(2026, 11, 23, 11, 0, tzinfo=UTC))
    application = open_test_application(embedded_url(path), folder / "desk", clock)
    scene = Scene(build(application, folder))
    yield scene
    scene.close()
    application.close()


@pytest.fixture
def scene(built_scene: Scene) -> Iterator[Scene]:
    """The world as it was built."""
    yield built_scene
    built_scene.put_back()
