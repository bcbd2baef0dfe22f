"""The page behind the links in the two mails about a new address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.responses import RedirectResponse
from starlette.routing import Route

from samenop_desktop.domain.errands import ChangeState, Purpose
from samenop_desktop.domain.links import ADDRESS_PATH
from samenop_desktop.portal.answering import may_be_token

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from starlette.requests import Request
    from starlette.responses import Response

    from samenop_desktop.portal.answering import Answering
    from samenop_desktop.services.client_rows import EmailChangePage
    from samenop_desktop.services.email_changes import EmailChangeService


class AddressLinks:
    """Shows a change of address and lets the holder of a link confirm or refuse it; looking changes nothing."""

    def __init__(self, service: EmailChangeService, answering: Answering) -> None:
        self._service = service
        self._answering = answering

    def routes(self) -> list[Route]:
        """Where the page stands."""
        home = f"{ADDRESS_PATH}{{token}}"
        return [
            Route(home, self.view),
            Route(f"{home}/bevestigen", self.confirm, methods=["GET", "POST"]),
            Route(f"{home}/weigeren", self.refuse, methods=["GET", "POST"]),
        ]

    async def view(self, request: Request) -> Response:
        """What would change, or what became of it."""
        token, path = request.path_params["token"], request.scope["path"]
        if not may_be_token(token):
            return self._answering.pages.refusal(404, path)
        return await self._answering.look(path, lambda: self._shown(self._service.view(token), path))

    async def confirm(self, request: Request) -> Response:
        """This side agrees."""
        return await self._decide(request, self._service.confirm)

    async def refuse(self, request: Request) -> Response:
        """This side did not ask for it."""
        return await self._decide(request, self._service.refuse)

    async def _decide(self, request: Request, decide: Callable[[str], EmailChangePage]) -> Response:
        token, path = request.path_params["token"], request.scope["path"]
        if not may_be_token(token):
            return self._answering.pages.refusal(404, path)
        if request.method != "POST":
            # A restored tab asks for the last address again; the link itself then tells how things stand.
            return RedirectResponse(f"../{token}", status_code=303)

        def answer(_form: Mapping[str, str]) -> Response:
            return self._shown(decide(token), path)

        return await self._answering.decide(request, token, answer)

    def _shown(self, page: EmailChangePage, path: str) -> Response:
        is_over = page.state in (ChangeState.CHANGED, ChangeState.ENDED)
        status = 410 if is_over and path.count("/") == ADDRESS_PATH.count("/") else 200
        home = "/".join(path.split("/")[1:3])
        return self._answering.pages.page(
            "address_link",
            path,
            status,
            change=page,
            home=home,
            State=ChangeState,
            is_old=page.side is Purpose.OLD_ADDRESS,
        )
