"""The cookie that holds a session's secret: for these pages only, never for scripts, gone with the browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from samenop_desktop.portal.site import Site

_PLAIN = "samenop"
_SECURE = "__Host-samenop"
_LONGEST = 100


class SessionCookie:
    """Reads, sets and takes away the cookie; over https under a name that browsers refuse over anything else."""

    def __init__(self, site: Site) -> None:
        self._site = site

    def secret_of(self, request: Request) -> str:
        """The secret that came along, empty without one."""
        secret = request.cookies.get(self._name(request), "")
        return secret if len(secret) <= _LONGEST and secret.isascii() else ""

    def put(self, request: Request, response: Response, secret: str) -> None:
        """Let the browser hold `secret` until it closes; how long it counts is for the service to say."""
        response.set_cookie(
            self._name(request),
            secret,
            path="/",
            secure=self._site.is_secure(request.headers),
            httponly=True,
            samesite="lax",
        )

    def take_away(self, request: Request, response: Response) -> None:
        """Let the browser forget the secret."""
        response.delete_cookie(
            self._name(request),
            path="/",
            secure=self._site.is_secure(request.headers),
            httponly=True,
            samesite="lax",
        )

    def _name(self, request: Request) -> str:
        return _SECURE if self._site.is_secure(request.headers) else _PLAIN
