"""Eight clients at once who look at pages and send forms, in a process of their own, and check what they get.

`python -m tests.bench.visitors` reads what each visits as JSON on standard input and writes how long it took.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from http.client import HTTPConnection
from pathlib import Path
from threading import Barrier
from typing import TYPE_CHECKING
from urllib.parse import urlencode, urlsplit

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).parents[2]
CLIENTS = 8
PATIENCE = 120


@dataclass(frozen=True, slots=True)
class Visit:
    """A page to look at, or a form to send; `says` must stand in the answer.

    `sender` is the address that a proxy would name: every client has one of his own.
    """

    path: str
    says: str
    sender: str
    form: dict[str, str] = field(default_factory=dict)


def visit(address: str, visits: Sequence[Visit]) -> float:
    """Seconds that the clients needed for all `visits`; fails when an answer was not what it should be."""
    plan = json.dumps([address, [asdict(one) for one in visits]])
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.visitors"],
        input=plan,
        cwd=ROOT,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        timeout=PATIENCE,
    )
    seconds, wrong = json.loads(done.stdout)
    assert not wrong, wrong
    return float(seconds)


def _send(connection: HTTPConnection, one: Visit) -> str:
    """What is wrong with the answer; empty when it is right."""
    headers = {"X-Forwarded-For": one.sender}
    if one.form:
        headers["Content-Type"] = "application/x-www-form-urlencoded"
        connection.request("POST", one.path, urlencode(one.form), headers)
    else:
        connection.request("GET", one.path, headers=headers)
    answer = connection.getresponse()
    body = answer.read().decode()
    return "" if answer.status == 200 and one.says in body else f"{one.path}: {answer.status} {body[-2000:]}"


def main() -> None:
    """Visit everything and tell the seconds and the first thing that was wrong."""
    address, plan = json.loads(sys.stdin.read())
    visits = [Visit(**one) for one in plan]
    ready = Barrier(CLIENTS + 1)

    def client(number: int) -> list[str]:
        connection = HTTPConnection(urlsplit(address).netloc, timeout=PATIENCE)
        connection.connect()
        ready.wait()
        wrong = [_send(connection, one) for one in visits[number::CLIENTS]]
        connection.close()
        return [answer for answer in wrong if answer]

    with ThreadPoolExecutor(CLIENTS) as pool:
        clients = [pool.submit(client, number) for number in range(CLIENTS)]
        ready.wait()
        began = time.perf_counter()
        wrong = [answer for each in clients for answer in each.result()]
        print(json.dumps([time.perf_counter() - began, wrong[:1]]))


if __name__ == "__main__":
    main()
