"""The page `Wachtwoord vergeten`, and the page behind the link in its mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

import anyio
from starlette.responses import RedirectResponse
from starlette.routing import Route

from samenop_desktop.domain.accounts import Role
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import FindingsError
from samenop_desktop.domain.forgotten_passwords import LinkState
from samenop_desktop.domain.links import FORGOTTEN_PATH, PASSWORD_PATH
from samenop_desktop.portal.answering import may_be_token
from samenop_desktop.portal.besides import beside_fields
from samenop_desktop.portal.rendering import Beside, up_from
from samenop_desktop.wording.errors import sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request
    from starlette.responses import Response

    from samenop_desktop.portal.answering import Answering
    from samenop_desktop.services.client_rows import NewPasswordPage
    from samenop_desktop.services.forgotten_passwords import ForgottenPasswordService

CHOOSE = "wijzigen"
_ASKED = "gevraagd"


class ForgottenPasswords:
    """Takes an address and tells nothing about it; takes a new password from whoever holds a link.

    Each answer to an address takes `seconds`, which is longer than the work, so that the time tells nothing either.
    """

    def __init__(self, service: ForgottenPasswordService, answering: Answering, seconds: float) -> None:
        self._service = service
        self._answering = answering
        self._seconds = seconds

    def routes(self) -> list[Route]:
        """Where the pages stand."""
        home = f"{PASSWORD_PATH}{{token}}"
        return [
            Route(FORGOTTEN_PATH, self.show),
            Route(FORGOTTEN_PATH, self.ask, methods=["POST"]),
            Route(home, self.view),
            Route(f"{home}/{CHOOSE}", self.choose, methods=["GET", "POST"]),
        ]

    async def show(self, request: Request) -> Response:
        """The empty form, or what happens after it was sent: the same for every address."""
        return self._form(request.scope["path"], is_asked=_ASKED in request.query_params)

    async def ask(self, request: Request) -> Response:
        """Have a mail sent, if there is an account."""
        path, ready_at = request.scope["path"], anyio.current_time() + self._seconds

        def answer(form: Mapping[str, str]) -> Response:
            email = form.get("email", "").strip()
            try:
                self._service.ask(email)
            except FindingsError as error:
                problems, _remarks = beside_fields(error.findings, has_account=True)
                return self._form(path, email, Beside(problems), 422)
            except SamenopError as error:
                if error.code is not ErrorCode.FORGOTTEN_SLOWED:
                    raise
                return self._form(path, email, Beside(notice=sentence(error)), 422)
            return RedirectResponse(f"{up_from(path)}{FORGOTTEN_PATH.removeprefix('/')}?{_ASKED}=ja", 303)

        response = await self._answering.decide(request, self._answering.asker(request), answer)
        await anyio.sleep_until(ready_at)
        return response

    async def view(self, request: Request) -> Response:
        """The form for a new password, or why the link works no longer."""
        token, path = request.path_params["token"], request.scope["path"]
        if not may_be_token(token):
            return self._answering.pages.refusal(404, path)
        return await self._answering.look(path, lambda: self._shown(self._service.view(token), token, path))

    async def choose(self, request: Request) -> Response:
        """The new password."""
        token, path = request.path_params["token"], request.scope["path"]
        if not may_be_token(token):
            return self._answering.pages.refusal(404, path)
        if request.method != "POST":
            # A restored tab asks for the last address again; the link itself then tells how things stand.
            return RedirectResponse(f"../{token}", status_code=303)

        def answer(form: Mapping[str, str]) -> Response:
            try:
                page = self._service.choose(token, form.get("password", ""), form.get("password_repeated", ""))
            except FindingsError as error:
                problems, _remarks = beside_fields(error.findings, has_account=False)
                return self._shown(self._service.view(token), token, path, Beside(problems))
            return self._shown(page, token, path)

        return await self._answering.decide(request, token, answer)

    def _form(
        self,
        path: str,
        email: str = "",
        filled: Beside | None = None,
        status: int = 200,
        *,
        is_asked: bool = False,
    ) -> Response:
        return self._answering.pages.page(
            "forgotten_password", path, status, email=email, filled=filled or Beside(), is_asked=is_asked
        )

    def _shown(self, page: NewPasswordPage, token: str, path: str, filled: Beside | None = None) -> Response:
        status = 422 if filled else 410 if page.state in (LinkState.DEAD, LinkState.EXPIRED) else 200
        return self._answering.pages.page(
            "new_password",
            path,
            status,
            link=page,
            target=f"{PASSWORD_PATH.removeprefix('/')}{token}/{CHOOSE}",
            filled=filled or Beside(),
            State=LinkState,
            is_office=page.role is Role.OFFICE,
        )
