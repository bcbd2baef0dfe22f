"""The client's pages as a process of their own: started, found, restarted, moved and ended."""

from __future__ import annotations

import os
import signal
import socket
import sys
from typing import TYPE_CHECKING
from urllib.request import urlopen

import pytest

from samenop_desktop.gui.portal_process import PortalProcess, PortalState, is_serving, place_of
from samenop_desktop.settings.model import PortalSettings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.tasks import TaskRunner
    from samenop_desktop.services.application import Application

READY_MS = 60_000


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@pytest.fixture
def make_portal(
    embedded_application: Application, sqlite_url: str, tmp_path: Path, runner: TaskRunner
) -> Iterator[Callable[[], PortalProcess]]:
    made: list[PortalProcess] = []

    def make() -> PortalProcess:
        program = (sys.executable, "-m", "samenop_desktop")
        arguments = ("--data-dir", str(tmp_path / "desk"))
        environment = {"SAMENOP_DATABASE_URL": sqlite_url}
        made.append(PortalProcess(runner, program, arguments, environment, embedded_application.store_id))
        return made[-1]

    yield make
    for portal in made:
        portal.end()


def started(qtbot: QtBot, portal: PortalProcess, settings: PortalSettings) -> str:
    with qtbot.waitSignal(portal.url_ready, timeout=READY_MS):
        portal.follow_settings(settings)
    return portal.url


@pytest.mark.slow
def test_the_pages_run_are_shared_and_end_with_the_desk(
    qtbot: QtBot,
    make_portal: Callable[[], PortalProcess],
    embedded_application: Application,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("samenop_desktop.gui.portal_process.LOOK_AGAIN_MS", 50)
    settings = PortalSettings(port=free_port())
    portal, second = make_portal(), make_portal()
    url = started(qtbot, portal, settings)
    assert url == f"http://127.0.0.1:{settings.port}"
    assert portal.state is PortalState.RUNNING
    with urlopen(url, timeout=10) as page:  # noqa: S310 - always http on loopback
        assert page.status == 200
    assert started(qtbot, second, settings) == url
    assert second.state is PortalState.ELSEWHERE
    assert not is_serving("127.0.0.1", settings.port, "another store")
    with qtbot.waitSignal(second.url_ready, timeout=READY_MS):
        portal.end()
    assert (portal.state, portal.url) == (PortalState.OFF, "")
    assert (second.state, second.url) == (PortalState.RUNNING, url), "who is left takes over"
    second.end()
    assert not is_serving("127.0.0.1", settings.port, embedded_application.store_id)


@pytest.mark.slow
def test_pages_that_end_by_themselves_come_back(qtbot: QtBot, make_portal: Callable[[], PortalProcess]) -> None:
    portal = make_portal()
    url = started(qtbot, portal, PortalSettings(port=free_port()))
    assert portal._process is not None
    with qtbot.waitSignal(portal.url_ready, timeout=READY_MS):
        os.kill(portal._process.processId(), signal.SIGKILL)
    assert (portal.state, portal.url) == (PortalState.RUNNING, url)


@pytest.mark.slow
def test_another_address_starts_them_anew_once_the_old_ones_have_ended(
    qtbot: QtBot, make_portal: Callable[[], PortalProcess]
) -> None:
    portal = make_portal()
    port = free_port()
    url = started(qtbot, portal, PortalSettings(port=port))
    again = started(qtbot, portal, PortalSettings(port=port, public_url=url))
    assert (portal.state, again) == (PortalState.RUNNING, url)


@pytest.mark.slow
def test_a_port_in_use_by_another_program_is_passed_by(qtbot: QtBot, make_portal: Callable[[], PortalProcess]) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        taken: int = other.getsockname()[1]
        url = started(qtbot, make_portal(), PortalSettings(port=taken))
    assert url.startswith("http://127.0.0.1:")
    assert url != f"http://127.0.0.1:{taken}"


def test_with_a_public_address_nothing_runs_here(make_portal: Callable[[], PortalProcess]) -> None:
    portal = make_portal()
    portal.follow_settings(PortalSettings(public_url="https://bevestigen.devries.test"))
    assert (portal.state, portal.url) == (PortalState.OFF, "")


def test_the_pages_listen_on_this_computer_only_and_where_the_links_point() -> None:
    assert place_of(PortalSettings(host="0.0.0.0", port=80)).host == "127.0.0.1"  # noqa: S104 - it is refused
    assert place_of(PortalSettings(public_url="http://127.0.0.1:9123")).port == 9123
