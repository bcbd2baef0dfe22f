"""What every page shares: work in threads, forms from our own pages only, and refusals as pages."""

from __future__ import annotations

import logging
from hashlib import sha256
from typing import TYPE_CHECKING

import anyio.to_thread
from anyio import CapacityLimiter

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.portal.forms import FormRefusedError, read_form
from samenop_desktop.portal.limits import RateLimiter
from samenop_desktop.wording.errors import sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from starlette.requests import Request
    from starlette.responses import Response

    from samenop_desktop.portal.limits import Limits
    from samenop_desktop.portal.rendering import Pages
    from samenop_desktop.portal.site import Site

log = logging.getLogger(__name__)

STORE_AWAY = frozenset(
    {ErrorCode.STORE_UNREACHABLE, ErrorCode.STORE_BUSY, ErrorCode.STORE_TOO_NEW, ErrorCode.STORE_FULL}
)
_LONGEST_TOKEN = 200
# Looking is short and mostly Python: more threads would only take turns.
_LOOKING_AT_ONCE = 4


class Answering:
    """Runs what blocks in threads; looking has threads of its own, so that it never waits for deciding."""

    def __init__(self, site: Site, pages: Pages, limits: Limits, threads: int) -> None:
        self.site = site
        self.pages = pages
        self._looking = CapacityLimiter(_LOOKING_AT_ONCE)
        self._deciding = CapacityLimiter(threads)
        self._per_link = RateLimiter(limits.posting_per_link)

    def asker(self, request: Request) -> str:
        """Whose forms count together where no secret tells: those of one address."""
        return self.site.asker(request.client.host if request.client else "", request.headers)

    async def look(self, path: str, answer: Callable[[], Response]) -> Response:
        """`answer` from a thread for looking; refusals of the service as a page."""
        return await self._answer(path, answer, self._looking)

    async def decide(self, request: Request, key: str, answer: Callable[[Mapping[str, str]], Response]) -> Response:
        """`answer` for the posted form, from a thread for deciding.

        Refused where the form does not come from our own page, or too often for `key`, of which only the hash stays.
        """
        path = request.scope["path"]
        if not self.site.is_same_origin(request.headers):
            return self.pages.refusal(403, path)
        wait = self._per_link.wait(sha256(key.encode()).digest())
        if wait:
            return self.pages.refusal(429, path, wait=wait)
        try:
            form = await read_form(request)
        except FormRefusedError as refused:
            return self.pages.refusal(refused.status, path)
        return await self._answer(path, lambda: answer(form), self._deciding)

    async def _answer(self, path: str, answer: Callable[[], Response], threads: CapacityLimiter) -> Response:
        try:
            return await anyio.to_thread.run_sync(answer, limiter=threads)
        except SamenopError as error:
            if error.code is ErrorCode.LINK_UNKNOWN:
                return self.pages.refusal(404, path)
            if error.code in STORE_AWAY:
                log.warning("No answer from the store: %s", sentence(error))
                return self.pages.refusal(503, path, wait=60)
            return self.pages.refusal(409, path, sentence=sentence(error))


def may_be_token(text: str) -> bool:
    """Whether `text` can be a token at all, so that nothing odd reaches the store."""
    return len(text) <= _LONGEST_TOKEN and text.isascii() and text.isprintable()
