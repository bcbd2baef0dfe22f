"""What stands before every page: headers, our own host, a pace, and a log without secrets."""

from __future__ import annotations

import logging
import re
from time import perf_counter
from traceback import format_exception
from typing import TYPE_CHECKING

from starlette.datastructures import Headers, MutableHeaders

from samenop_desktop.domain.links import ADDRESS_PATH, FORGOTTEN_PATH, OFFER_PATH, OWN_PATH, PASSWORD_PATH, SIGN_IN_PATH
from samenop_desktop.portal.limits import Limits, RateLimiter

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from samenop_desktop.portal.rendering import Pages
    from samenop_desktop.portal.site import Site

HEALTH_PATH = "/gezond"

_ACTS = frozenset({"bevestigen", "weigeren", "wijzigen"})
_PLAIN_PATHS = frozenset({"/", HEALTH_PATH, SIGN_IN_PATH, FORGOTTEN_PATH, "/afmelden"})
_OWN_PAGE = re.compile(rf"{OWN_PATH}(/(\d+|[a-z-]+))*")
_NUMBER = re.compile(r"\d+")
_SHORTEST_TOKEN = 12

access_log = logging.getLogger("samenop_desktop.portal.access")
log = logging.getLogger(__name__)

_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
}
_STRICT_TRANSPORT = "max-age=31536000"


class Guard:
    """ASGI middleware around all pages. It knows the link's token only to keep it out of the log."""

    def __init__(self, app: ASGIApp, *, site: Site, pages: Pages, limits: Limits) -> None:
        self._app = app
        self._site = site
        self._pages = pages
        self._reading = RateLimiter(limits.reading)
        self._posting = RateLimiter(limits.posting)
        headers = dict(_HEADERS)
        if site.is_https:
            headers["Strict-Transport-Security"] = _STRICT_TRANSPORT
        self._headers = [(name.lower().encode(), value.encode()) for name, value in headers.items()]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; whatever goes wrong inside becomes a page and a line in the log."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = perf_counter()
        status = 0
        is_head = scope["method"] == "HEAD"

        async def send_guarded(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message["headers"], *self._headers]
                MutableHeaders(raw=message["headers"]).setdefault("cache-control", "no-store")
            elif is_head and message["type"] == "http.response.body":
                message = {**message, "body": b""}
            await send(message)

        try:
            await self._answer(scope, receive, send_guarded)
        except Exception as error:  # noqa: BLE001  # whatever happens, a client gets a page and no details
            log.error("%s %s\n%s", scope["method"], shown_path(scope["path"]), _told(error, scope["path"]))  # noqa: TRY400  # with the token taken out
            if not status:
                await self._pages.refusal(500, scope["path"])(scope, receive, send_guarded)
        finally:
            milliseconds = (perf_counter() - started) * 1000
            access_log.info("%s %s %d %.0f ms", scope["method"], shown_path(scope["path"]), status, milliseconds)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = Headers(scope=scope)
        if scope["path"] != HEALTH_PATH and not self._site.is_ours(headers):
            await self._pages.refusal(421, scope["path"])(scope, receive, send)
            return
        address = self._site.asker(scope["client"][0] if scope["client"] else "", headers)
        limiter = self._reading if scope["method"] in ("GET", "HEAD") else self._posting
        seconds = limiter.wait(address)
        if seconds:
            await self._pages.refusal(429, scope["path"], wait=seconds)(scope, receive, send)
            return
        await self._app(scope, receive, send)


def shown_path(path: str) -> str:
    """`path` as it may stand in a log: without a link's token, and without anything that we did not name ourselves."""
    for below in (OFFER_PATH, ADDRESS_PATH, PASSWORD_PATH):
        if path.startswith(below):
            act = path.removeprefix(below).partition("/")[2]
            return f"{below}…/{act}" if act in _ACTS else f"{below}…"
    if _OWN_PAGE.fullmatch(path):
        return _NUMBER.sub("…", path)
    return path if path in _PLAIN_PATHS else "(andere pagina)"


def _told(error: Exception, path: str) -> str:
    """The traceback of `error`, with every part of `path` that may be a token taken out."""
    told = "".join(format_exception(error))
    for part in path.split("/"):
        if len(part) >= _SHORTEST_TOKEN:
            told = told.replace(part, "…")
    return told.rstrip()
