"""The client's pages as one Starlette application: routes, and what each answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from samenop_desktop.portal.address_links import AddressLinks
from samenop_desktop.portal.answering import Answering, may_be_token
from samenop_desktop.portal.cookies import SessionCookie
from samenop_desktop.portal.doors import link_door
from samenop_desktop.portal.forgotten_passwords import ForgottenPasswords
from samenop_desktop.portal.guard import HEALTH_PATH, Guard
from samenop_desktop.portal.limits import Limits
from samenop_desktop.portal.offer_answers import OfferAnswers
from samenop_desktop.portal.own_side import OwnSide
from samenop_desktop.portal.rendering import Pages
from samenop_desktop.portal.signing_in import SigningIn
from samenop_desktop.portal.site import Site

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from starlette.requests import Request

    from samenop_desktop.portal.doors import Door
    from samenop_desktop.services.application import Application
    from samenop_desktop.services.client_pages import ClientPageService


def make_portal(
    application: Application,
    *,
    public_url: str = "",
    hosts: Iterable[str] = (),
    trusted_proxies: Iterable[str] = (),
    limits: Limits | None = None,
    threads: int = 8,
) -> Starlette:
    """The pages of an open store.

    `threads` is how many clients may decide at once; looking has threads of its own, so that it never waits for them.
    `hosts` are names by which it may be reached besides that of `public_url` and loopback. `trusted_proxies`: see
    `Site`.
    """
    limits = limits or Limits()
    site = Site(public_url, hosts, trusted_proxies)
    pages = Pages()
    answering = Answering(site, pages, limits, threads)
    cookie = SessionCookie(site)
    offers = OfferAnswers(pages)
    portal = _Portal(application.client_pages, answering, offers, application.store_id)
    return Starlette(
        routes=[
            Route("/", portal.start),
            Route(HEALTH_PATH, portal.health),
            Route(pages.style_path, portal.style),
            Route("/aanbieding/{token}", portal.view),
            Route("/aanbieding/{token}/bevestigen", portal.confirm, methods=["GET", "POST"]),
            Route("/aanbieding/{token}/weigeren", portal.decline, methods=["GET", "POST"]),
            *AddressLinks(application.email_changes, answering).routes(),
            *ForgottenPasswords(application.forgotten_passwords, answering, limits.seconds_for_address).routes(),
            *SigningIn(application.page_sessions, answering, cookie).routes(),
            *OwnSide(application, answering, cookie, offers).routes(),
        ],
        middleware=[Middleware(Guard, site=site, pages=pages, limits=limits)],
        exception_handlers={HTTPException: portal.refuse},
    )


class _Portal:
    """The pages that need no signing in. GET and HEAD only ever call `view` (D21)."""

    def __init__(self, service: ClientPageService, answering: Answering, offers: OfferAnswers, store_id: str) -> None:
        self._service = service
        self._answering = answering
        self._pages = answering.pages
        self._offers = offers
        self._store_id = store_id

    async def start(self, _request: Request) -> Response:
        return self._pages.start()

    async def health(self, _request: Request) -> Response:
        """Which store is served; no secret."""
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
        token, path = request.path_params["token"], request.scope["path"]
        if not may_be_token(token):
            return self._pages.refusal(404, path)
        return await self._answering.look(path, lambda: self._offers.viewed(link_door(self._service, token), path))

    async def confirm(self, request: Request) -> Response:
        return await self._decide(request, self._offers.confirmed)

    async def decline(self, request: Request) -> Response:
        return await self._decide(request, self._offers.declined)

    async def _decide(self, request: Request, decide: Callable[[Door, str, Mapping[str, str]], Response]) -> Response:
        token, path = request.path_params["token"], request.scope["path"]
        if request.method != "POST":
            # A restored tab asks for the last address again; the link itself then tells how things stand.
            return RedirectResponse("../" + path.split("/")[2], status_code=303)
        if not may_be_token(token):
            return self._pages.refusal(404, path)
        return await self._answering.decide(
            request, token, lambda form: decide(link_door(self._service, token), path, form)
        )
