"""Signing in and out on the pages; signing up is not among them (S02)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from starlette.responses import RedirectResponse
from starlette.routing import Route

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.links import OWN_PATH, SIGN_IN_PATH
from samenop_desktop.portal.rendering import Beside, up_from
from samenop_desktop.wording.errors import sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request
    from starlette.responses import Response

    from samenop_desktop.portal.answering import Answering
    from samenop_desktop.portal.cookies import SessionCookie
    from samenop_desktop.services.page_sessions import PageSessionService

SIGN_OUT_PATH = "/afmelden"

_REFUSED = frozenset({ErrorCode.SIGN_IN_FAILED, ErrorCode.SIGN_IN_SLOWED, ErrorCode.PAGES_FOR_CLIENTS})
_OWN_PAGE = re.compile(rf"{OWN_PATH}(/[a-z0-9-]+)*")
_NOTICES = {
    "afgemeld": "Je bent afgemeld.",
    "verlopen": "Meld je aan om verder te gaan. Na een half uur zonder gebruik word je vanzelf afgemeld.",
}


class SigningIn:
    """The page `Aanmelden` and the button `Afmelden`."""

    def __init__(self, sessions: PageSessionService, answering: Answering, cookie: SessionCookie) -> None:
        self._sessions = sessions
        self._answering = answering
        self._cookie = cookie

    def routes(self) -> list[Route]:
        """Where they stand."""
        return [
            Route(SIGN_IN_PATH, self.show),
            Route(SIGN_IN_PATH, self.sign_in, methods=["POST"]),
            Route(SIGN_OUT_PATH, self.sign_out, methods=["POST"]),
        ]

    async def show(self, request: Request) -> Response:
        """The empty form."""
        query = request.query_params
        return self._form(request.scope["path"], query.get("naar", ""), _NOTICES.get(query.get("reden", ""), ""))

    async def sign_in(self, request: Request) -> Response:
        """Sign in, and go on to the page that was asked for."""
        path = request.scope["path"]

        def answer(form: Mapping[str, str]) -> Response:
            email = form.get("email", "").strip()
            try:
                secret = self._sessions.sign_in(email, form.get("password", ""))
            except SamenopError as error:
                if error.code not in _REFUSED:
                    raise
                return self._form(path, form.get("naar", ""), "", email, Beside(notice=sentence(error)), 422)
            response = RedirectResponse(up_from(path) + _own_page(form.get("naar", "")).removeprefix("/"), 303)
            self._cookie.put(request, response, secret)
            return response

        return await self._answering.decide(request, self._answering.asker(request), answer)

    async def sign_out(self, request: Request) -> Response:
        """End the session and forget it."""
        path, secret = request.scope["path"], self._cookie.secret_of(request)

        def answer(_form: Mapping[str, str]) -> Response:
            self._sessions.sign_out(secret)
            response = RedirectResponse(f"{up_from(path)}{SIGN_IN_PATH.removeprefix('/')}?reden=afgemeld", 303)
            self._cookie.take_away(request, response)
            return response

        return await self._answering.decide(request, secret or self._answering.asker(request), answer)

    def _form(
        self,
        path: str,
        onward: str,
        said: str,
        email: str = "",
        filled: Beside | None = None,
        status: int = 200,
    ) -> Response:
        return self._answering.pages.page(
            "sign_in",
            path,
            status,
            onward=_own_page(onward),
            said=said,
            email=email,
            filled=filled or Beside(),
        )


def to_sign_in(path: str, onward: str) -> RedirectResponse:
    """From the page at `path` to the form, and from there on to `onward`."""
    return RedirectResponse(f"{up_from(path)}{SIGN_IN_PATH.removeprefix('/')}?reden=verlopen&naar={onward}", 303)


def _own_page(onward: str) -> str:
    """`onward` when it is one of the client's own pages, else the first of those: never another site."""
    return onward if _OWN_PAGE.fullmatch(onward) else OWN_PATH
