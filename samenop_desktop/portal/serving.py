"""Serving the pages: a socket of our own, uvicorn behind it, and an end that leaves nobody half served."""

from __future__ import annotations

import errno
import os
import signal
import socket
import sys
from contextlib import contextmanager
from threading import Thread, current_thread, main_thread
from typing import TYPE_CHECKING

import uvicorn

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.settings.model import is_loopback

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

    from starlette.types import ASGIApp

READY = "Bevestigingspagina: "
OPEN_TO_OTHERS = (
    "Let op: deze pagina luistert ook voor andere computers, en zonder versleuteling. Laat klanten er alleen bij via "
    "een server die https doet (zie de README)."
)

_BACKLOG = 128
_MOST_AT_ONCE = 256
_SECONDS_IDLE = 5
_SECONDS_TO_FINISH = 8
_MOST_HEADER_BYTES = 16 * 1024


def serve(
    app: ASGIApp, host: str, port: int, *, with_parent: bool = False, say: Callable[[str], None] | None = None
) -> None:
    """Serve `app` until SIGTERM or SIGINT, and then until what had begun is answered.

    Port 0 takes a free one. When it is ready, `say` (standard output) gets one line: `READY` and the address.
    `with_parent` also ends it when standard input closes: that is when the desktop that started it has gone.
    Raises SamenopError PORTAL_PORT_IN_USE, PORTAL_PORT_FORBIDDEN or PORTAL_HOST_UNUSABLE.
    """
    say = say or _say
    with bound_socket(host, port) as bound:
        if not is_loopback(bound.getsockname()[0]):
            say(OPEN_TO_OTHERS)
        server = _Server(app, lambda: say(READY + _address(bound)))
        if with_parent:
            Thread(target=_end_with_input, args=(server, sys.stdin.fileno()), name="parent", daemon=True).start()
        server.run(sockets=[bound])


def bound_socket(host: str, port: int) -> socket.socket:
    """A listening socket on `host` (a name or an address) and `port`; raises as `serve`."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
    except OSError as error:
        raise SamenopError(ErrorCode.PORTAL_HOST_UNUSABLE, host=host) from error
    bound = socket.socket(family, kind, protocol)
    try:
        if sys.platform == "win32":
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind(address)
        bound.listen(_BACKLOG)
    except OSError as error:
        bound.close()
        raise SamenopError(
            _REASONS.get(error.errno or 0, ErrorCode.PORTAL_HOST_UNUSABLE), host=host, port=port
        ) from error
    return bound


_REASONS = {
    errno.EADDRINUSE: ErrorCode.PORTAL_PORT_IN_USE,
    errno.EACCES: ErrorCode.PORTAL_PORT_FORBIDDEN,
}


class _Server(uvicorn.Server):
    """Uvicorn that says when it is ready, and that ends by returning, so that whoever called it can clean up."""

    def __init__(self, app: ASGIApp, on_ready: Callable[[], None]) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                loop="asyncio",
                http="h11",
                ws="none",
                lifespan="off",
                log_config=None,
                # Its lines would hold the whole path, and with it the link's token; ours do not.
                access_log=False,
                server_header=False,
                # Who asks is found out by the pages themselves, which also know whom to believe.
                proxy_headers=False,
                backlog=_BACKLOG,
                limit_concurrency=_MOST_AT_ONCE,
                timeout_keep_alive=_SECONDS_IDLE,
                timeout_graceful_shutdown=_SECONDS_TO_FINISH,
                h11_max_incomplete_event_size=_MOST_HEADER_BYTES,
            )
        )
        self._on_ready = on_ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._on_ready()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """As uvicorn's, without sending the signal to ourselves again afterwards."""
        if current_thread() is not main_thread():
            yield
            return
        before = {number: signal.signal(number, self.handle_exit) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:  # noqa: ARG002  # fixed by signal.signal
        """The first signal ends it gracefully, a second at once."""
        self.force_exit = self.should_exit
        self.should_exit = True


def _end_with_input(server: uvicorn.Server, descriptor: int) -> None:
    # Straight from the descriptor: a thread inside sys.stdin would hold its lock when the interpreter ends.
    while os.read(descriptor, 1024):
        pass
    server.should_exit = True


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _address(bound: socket.socket) -> str:
    host, port = bound.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
