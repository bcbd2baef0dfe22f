"""The client's pages as one Starlette application: routes, and what each answers."""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING

import anyio.to_thread
from anyio import CapacityLimiter
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import FindingsError
from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.portal.besides import beside_fields, beside_password
from samenop_desktop.portal.forms import FormRefusedError, confirm_form, read_form, reason_of
from samenop_desktop.portal.guard import HEALTH_PATH, Guard
from samenop_desktop.portal.letter import write_letter
from samenop_desktop.portal.limits import Limits, RateLimiter
from samenop_desktop.portal.rendering import Filled, Pages
from samenop_desktop.portal.site import Site
from samenop_desktop.wording.errors import sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from starlette.requests import Request

    from samenop_desktop.services.client_pages import ClientPageService
    from samenop_desktop.services.rows import OfferPage

log = logging.getLogger(__name__)

_STORE_AWAY = frozenset(
    {ErrorCode.STORE_UNREACHABLE, ErrorCode.STORE_BUSY, ErrorCode.STORE_TOO_NEW, ErrorCode.STORE_FULL}
)
_ABOUT_PASSWORD = frozenset({ErrorCode.SIGN_IN_FAILED, ErrorCode.SIGN_IN_SLOWED})
_LONGEST_TOKEN = 200
# Looking is short and mostly Python: more threads would only take turns.
_LOOKING_AT_ONCE = 4
_CHANGED = "De aanbieding is veranderd nadat je deze pagina opende. Lees haar opnieuw voordat je bevestigt."


def make_portal(
    pages: ClientPageService,
    *,
    public_url: str = "",
    store_id: str = "",
    hosts: Iterable[str] = (),
    trusted_proxies: Iterable[str] = (),
    limits: Limits | None = None,
    threads: int = 8,
) -> Starlette:
    """The application. `store_id` is no secret: it tells which store this portal serves.

    `threads` is how many clients may decide at once; looking has threads of its own, so that it never waits for them.
    `hosts` are names by which it may be reached besides that of `public_url` and loopback. `trusted_proxies`: see
    `Site`.
    """
    limits = limits or Limits()
    site = Site(public_url, hosts, trusted_proxies)
    rendered = Pages()
    portal = _Portal(pages, site, rendered, store_id, limits, threads)
    return Starlette(
        routes=[
            Route("/", portal.start),
            Route(HEALTH_PATH, portal.health),
            Route(rendered.style_path, portal.style),
            Route("/aanbieding/{token}", portal.view),
            Route("/aanbieding/{token}/bevestigen", portal.confirm, methods=["GET", "POST"]),
            Route("/aanbieding/{token}/weigeren", portal.decline, methods=["GET", "POST"]),
        ],
        middleware=[Middleware(Guard, site=site, pages=rendered, limits=limits)],
        exception_handlers={HTTPException: portal.refuse},
    )


class _Portal:
    """The endpoints. Services block, so they run in threads; GET and HEAD only ever call `view` (D21)."""

    def __init__(
        self,
        service: ClientPageService,
        site: Site,
        pages: Pages,
        store_id: str,
        limits: Limits,
        threads: int,
    ) -> None:
        self._service = service
        self._site = site
        self._pages = pages
        self._store_id = store_id
        self._looking = CapacityLimiter(_LOOKING_AT_ONCE)
        self._deciding = CapacityLimiter(threads)
        self._per_link = RateLimiter(limits.posting_per_link)

    async def start(self, _request: Request) -> Response:
        return self._pages.start()

    async def health(self, _request: Request) -> Response:
        return JSONResponse({"dienst": "samenop-portal", "store": self._store_id})

    async def style(self, _request: Request) -> Response:
        return Response(
            self._pages.style, media_type="text/css", headers={"Cache-Control": "public, max-age=31536000, immutable"}
        )

    async def refuse(self, request: Request, error: Exception) -> Response:
        """Starlette's own refusals (404, 405), as a page of ours."""
        status = error.status_code if isinstance(error, HTTPException) else 500
        response = self._pages.refusal(status, request.scope["path"])
        response.headers.update(getattr(error, "headers", None) or {})
        return response

    async def view(self, request: Request) -> Response:
        """The offer behind a link, or why there is none any more."""
        return await self._answer(request, self._viewed, self._looking)

    async def confirm(self, request: Request) -> Response:
        return await self._decide(request, self._confirmed)

    async def decline(self, request: Request) -> Response:
        return await self._decide(request, self._declined)

    async def _decide(self, request: Request, decide: Callable[[str, str, Mapping[str, str]], Response]) -> Response:
        path = request.scope["path"]
        if request.method != "POST":
            # A restored tab asks for the last address again; the link itself then tells how things stand.
            return RedirectResponse("../" + path.split("/")[2], status_code=303)
        if not self._site.is_same_origin(request.headers):
            return self._pages.refusal(403, path)
        wait = self._per_link.wait(sha256(path.split("/")[2].encode()).digest())
        if wait:
            return self._pages.refusal(429, path, wait=wait)
        try:
            form = await read_form(request)
        except FormRefusedError as refused:
            return self._pages.refusal(refused.status, path)
        return await self._answer(request, lambda token, path: decide(token, path, form), self._deciding)

    async def _answer(
        self, request: Request, answer: Callable[[str, str], Response], threads: CapacityLimiter
    ) -> Response:
        """`answer` for the request's token and path, from a thread; refusals of the service as a page."""
        token, path = request.path_params["token"], request.scope["path"]
        if len(token) > _LONGEST_TOKEN or not (token.isascii() and token.isprintable()):
            return self._pages.refusal(404, path)
        try:
            return await anyio.to_thread.run_sync(answer, token, path, limiter=threads)
        except SamenopError as error:
            if error.code is ErrorCode.LINK_UNKNOWN:
                return self._pages.refusal(404, path)
            if error.code in _STORE_AWAY:
                log.warning("No answer from the store: %s", sentence(error))
                return self._pages.refusal(503, path, wait=60)
            return self._pages.refusal(409, path, sentence=sentence(error))

    def _viewed(self, token: str, path: str) -> Response:
        page = self._service.view(token)
        if page.status is not RequestStatus.OPEN:
            return self._pages.ended(page, path, 410)
        return self._pages.offer(page, write_letter(page), Filled(page.details), path)

    def _confirmed(self, token: str, path: str, form: Mapping[str, str]) -> Response:
        page = self._service.view(token)
        if page.status is not RequestStatus.OPEN:
            return self._already(page, RequestStatus.CONFIRMED, path)
        letter, sent = write_letter(page), confirm_form(form, page.details)
        confirmation = sent.confirmation
        filled = partial(Filled, confirmation.details, confirmation.iban, "")
        if sent.terms != letter.fingerprint():
            return self._pages.offer(page, letter, filled(notice=_CHANGED), path, 409)
        try:
            page = self._service.confirm(token, confirmation, letter.as_text())
        except FindingsError as error:
            problems, remarks = beside_fields(error.findings, has_account=page.has_account)
            return self._pages.offer(page, letter, filled(problems=problems, remarks=remarks), path, 422)
        except SamenopError as error:
            if error.code in _ABOUT_PASSWORD:
                return self._pages.offer(page, letter, filled(problems=beside_password(error)), path, 422)
            if error.code is not ErrorCode.CLIENT_SIGN_IN_REQUIRED:
                return self._after_refusal(error, token, path)
            return self._after_new_account(token, path, filled(notice=sentence(error)))
        return self._now_true(replace(page, details=confirmation.details), RequestStatus.CONFIRMED, path)

    def _declined(self, token: str, path: str, form: Mapping[str, str]) -> Response:
        page = self._service.view(token)
        if page.status is not RequestStatus.OPEN:
            return self._already(page, RequestStatus.DECLINED, path)
        reason = reason_of(form)
        try:
            page = self._service.decline(token, reason)
        except FindingsError as error:
            problems, _ = beside_fields(error.findings, has_account=page.has_account)
            filled = Filled(page.details, reason=reason, problems=problems)
            return self._pages.offer(page, write_letter(page), filled, path, 422)
        except SamenopError as error:
            return self._after_refusal(error, token, path)
        return self._now_true(page, RequestStatus.DECLINED, path)

    def _now_true(self, page: OfferPage, asked: RequestStatus, path: str) -> Response:
        """What the service says is true now: what was asked, or another end that was just before it."""
        return self._pages.done(page, path) if page.status is asked else self._already(page, asked, path)

    def _already(self, page: OfferPage, asked: RequestStatus, path: str) -> Response:
        return self._pages.ended(page, path, 200 if page.status is asked else 409)

    def _after_new_account(self, token: str, path: str, filled: Filled) -> Response:
        """The address became a client's account since the page was shown: he now signs in with it (D23)."""
        page = self._service.view(token)
        if page.status is not RequestStatus.OPEN:
            return self._already(page, RequestStatus.CONFIRMED, path)
        return self._pages.offer(page, write_letter(page), filled, path, 409)

    def _after_refusal(self, error: SamenopError, token: str, path: str) -> Response:
        """The offer may have ended meanwhile: then its end is the answer, else what the service said."""
        if error.code is ErrorCode.LINK_UNKNOWN or error.code in _STORE_AWAY:
            raise error
        page = self._service.view(token)
        if page.status is not RequestStatus.OPEN:
            return self._pages.ended(page, path, 409)
        return self._pages.refusal(409, path, sentence=sentence(error), office=page.office)
