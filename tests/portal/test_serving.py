"""The pages as a process of its own: its first line, its end, its refusals."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

import httpx
import pytest

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.portal.serving import OPEN_TO_OTHERS, READY, bound_socket
from samenop_desktop.wording.errors import sentence
from tests.portal.kit import filled_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from tests.portal.kit import Desk

PROGRAM = """
import sys
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from samenop_desktop.portal.serving import serve

async def hello(request):
    return PlainTextResponse("hallo")

serve(Starlette(routes=[Route("/", hello)]), sys.argv[1], 0, with_parent="met-ouder" in sys.argv)
print("opgeruimd")
"""


def started(*arguments: str) -> AbstractContextManager[subprocess.Popen[str]]:
    return running("-c", PROGRAM, *arguments)


@contextmanager
def running(*arguments: str | Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-W", "error", *arguments]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def line_of(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_it_says_where_it_is_and_answers_there_and_ends_tidily_on_sigterm() -> None:
    with started("127.0.0.1") as process:
        ready = line_of(process)
        assert ready.startswith(READY + "http://127.0.0.1:")
        assert httpx.get(ready.removeprefix(READY)).text == "hallo"
        process.send_signal(signal.SIGTERM)
        output, errors = process.communicate(timeout=20)
        assert (process.returncode, output.strip(), errors) == (0, "opgeruimd", "")


def test_with_parent_it_ends_by_itself_when_the_parent_is_gone() -> None:
    with started("127.0.0.1", "met-ouder") as process:
        line_of(process)
        output, errors = process.communicate(timeout=20)  # closes its input, as the end of the parent does
        assert (process.returncode, output.strip(), errors) == (0, "opgeruimd", "")


def test_the_program_itself_serves_an_offer_and_logs_no_token(
    embedded_desk: Desk, sqlite_url: str, tmp_path: Path
) -> None:
    offered = embedded_desk.offer()
    with running(
        "-m",
        "samenop_desktop",
        "portal",
        "--data-dir",
        tmp_path / "portal",
        "--database-url",
        sqlite_url,
        "--port",
        "0",
    ) as process:
        address = line_of(process).removeprefix(READY)
        page = httpx.get(address + offered.path).text
        answer = httpx.post(address + offered.path + "/bevestigen", data=filled_in(page))
        again = httpx.get(address + offered.path + "?" + offered.token)
        odd = talk(address, f"GET {offered.path} HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")
        broken = talk(address, f"GET {offered.path} {offered.token}\x00\r\n\r\n")
        process.send_signal(signal.SIGTERM)
        output, log = process.communicate(timeout=20)
    assert "De administratie is nu van jou" in answer.text
    assert again.status_code == 410
    assert odd.startswith(("HTTP/1.1 400", "HTTP/1.1 421"))
    assert broken.startswith("HTTP/1.1 400")
    assert "POST /aanbieding/…/bevestigen 200" in log
    assert offered.token not in output + log
    assert process.returncode == 0


def talk(address: str, request: str) -> str:
    """The answer to a request as it stands."""
    host, port = address.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(request.encode())
        return connection.recv(65536).decode()


def test_a_host_that_others_can_reach_is_allowed_and_warned_about() -> None:
    with started("0.0.0.0") as process:  # noqa: S104  # that is what is tried
        assert line_of(process) == OPEN_TO_OTHERS
        assert line_of(process).startswith(READY)


def test_a_port_in_use_is_told_in_one_clear_sentence() -> None:
    with closing(bound_socket("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(SamenopError) as caught:
            bound_socket("127.0.0.1", port)
    assert caught.value.code is ErrorCode.PORTAL_PORT_IN_USE
    assert f"Poort {port} is al in gebruik" in sentence(caught.value)


@pytest.mark.parametrize("host", ["192.0.2.1", "geen geldige naam"])
def test_an_address_that_is_not_ours_is_told(host: str) -> None:
    with pytest.raises(SamenopError) as caught:
        bound_socket(host, 0)
    assert caught.value.code is ErrorCode.PORTAL_HOST_UNUSABLE
    assert host in sentence(caught.value)


def test_it_also_listens_on_ipv6() -> None:
    with closing(bound_socket("::1", 0)) as bound:
        assert bound.family is socket.AF_INET6
