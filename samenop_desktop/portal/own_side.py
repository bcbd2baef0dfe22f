"""The pages of a client who is signed in: what waits for him, his administrations, their rights, his licence."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from samenop_desktop.domain.administrations import Kind
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import FindingsError
from samenop_desktop.domain.links import OWN_PATH
from samenop_desktop.portal.besides import beside_fields
from samenop_desktop.portal.doors import own_door
from samenop_desktop.portal.refusals import OWN_GONE, OWN_REFUSED
from samenop_desktop.portal.rendering import Beside, up_from
from samenop_desktop.portal.signing_in import to_sign_in
from samenop_desktop.services.rows import AdministrationQuery
from samenop_desktop.wording.errors import sentence
from samenop_desktop.wording.exports import own_export_text

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from starlette.requests import Request

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.portal.answering import Answering
    from samenop_desktop.portal.cookies import SessionCookie
    from samenop_desktop.portal.doors import Door
    from samenop_desktop.portal.offer_answers import OfferAnswers
    from samenop_desktop.services.application import Application
    from samenop_desktop.services.client_rows import OfficeWithAccess
    from samenop_desktop.services.rows import AdministrationRow, SignedIn

    Endpoint: TypeAlias = Callable[[Request], Awaitable[Response]]

DETAILS_FILE = "mijn-gegevens.json"
_MOST_SHOWN = 500
_DONE = {
    "toegang-gegeven": "Het kantoor heeft nu toegang. Het krijgt er een mail over.",
    "toegang-ingetrokken": "Het kantoor heeft geen toegang meer. Het krijgt er een mail over.",
    "toegang-ingetrokken-back-up": (
        "Het kantoor heeft geen toegang meer. Het krijgt er een mail over, en vanzelf een back-up van de administratie "
        "zoals zij nu is."
    ),
    "opgezegd": "Je licentie is opgezegd. Je krijgt er een mail over.",
    "opzegging-ongedaan": "De opzegging is ongedaan gemaakt. Je abonnement loopt door zoals het was.",
    "e-mail-gevraagd": "Je krijgt nu twee mails: één op je oude en één op je nieuwe adres. Bevestig allebei.",
    "e-mail-ingetrokken": "De aanvraag is ingetrokken. Je e-mailadres blijft zoals het is.",
}


@dataclass(frozen=True, slots=True)
class Visit:
    """One request of a signed-in client: who, where, and what came along."""

    signed_in: SignedIn
    path: str
    parts: Mapping[str, int]
    query: Mapping[str, str]
    form: Mapping[str, str] = field(default_factory=dict)

    @property
    def actor(self) -> Actor:
        """On whose behalf the services act."""
        return self.signed_in.actor


class OwnSide:
    """The client's own pages. Each asks the service, which knows what is his; the pages know nothing of that."""

    def __init__(
        self, application: Application, answering: Answering, cookie: SessionCookie, offers: OfferAnswers
    ) -> None:
        self._app = application
        self._answering = answering
        self._pages = answering.pages
        self._cookie = cookie
        self._offers = offers

    def routes(self) -> list[Route]:
        """Where the pages stand."""
        rights = f"{OWN_PATH}/administratie/{{administration:int}}/rechten"
        offer = f"{OWN_PATH}/aanbieding/{{offer:int}}"
        licence, address = f"{OWN_PATH}/abonnement", f"{OWN_PATH}/e-mailadres"
        return [
            self._look(OWN_PATH, self._home),
            self._look(offer, lambda visit: self._offers.viewed(self._door(visit), visit.path)),
            self._act(f"{offer}/bevestigen", self._confirm_offer),
            self._act(f"{offer}/weigeren", self._decline_offer),
            self._look(rights, self._rights),
            self._look(f"{rights}/nieuw", self._find_office),
            self._act(f"{rights}/nieuw", self._give_access),
            self._look(f"{rights}/{{office:int}}", self._ask_to_remove),
            self._act(f"{rights}/{{office:int}}", self._remove_access),
            self._look(licence, self._subscription),
            self._look(f"{licence}/opzeggen", self._ask_to_cancel),
            self._act(f"{licence}/opzeggen", self._cancel_licence),
            self._act(f"{licence}/doorgaan", self._keep_licence),
            self._look(address, self._address),
            self._act(address, self._change_address),
            self._act(f"{address}/intrekken", self._withdraw_address),
            self._act(f"{OWN_PATH}/gegevens", self._download_details),
        ]

    def _look(self, path: str, show: Callable[[Visit], Response]) -> Route:
        async def endpoint(request: Request) -> Response:
            at = request.scope["path"]
            return await self._answering.look(at, lambda: self._visited(request, show, {}, onward=at))

        return Route(path, endpoint)

    def _act(self, path: str, act: Callable[[Visit], Response]) -> Route:
        async def endpoint(request: Request) -> Response:
            key = self._cookie.secret_of(request) or self._answering.asker(request)
            return await self._answering.decide(
                request, key, lambda form: self._visited(request, act, form, onward=OWN_PATH)
            )

        return Route(path, endpoint, methods=["POST"])

    def _visited(
        self, request: Request, answer: Callable[[Visit], Response], form: Mapping[str, str], *, onward: str
    ) -> Response:
        path = request.scope["path"]
        try:
            signed_in = self._app.page_sessions.who(self._cookie.secret_of(request))
        except SamenopError as error:
            if error.code is not ErrorCode.NOT_SIGNED_IN:
                raise
            return to_sign_in(path, onward)
        try:
            return answer(Visit(signed_in, path, request.path_params, request.query_params, form))
        except SamenopError as error:
            if error.code in (ErrorCode.ADMINISTRATION_UNKNOWN, ErrorCode.LINK_UNKNOWN, ErrorCode.RIGHT_UNKNOWN):
                return self._pages.refusal(404, path, told=OWN_GONE)
            if error.code in OWN_REFUSED:
                return self._pages.refusal(409, path, told=OWN_REFUSED[error.code], sentence=sentence(error))
            raise

    def _shown(self, name: str, visit: Visit, status: int = 200, **facts: object) -> Response:
        return self._pages.page(
            name,
            visit.path,
            status,
            me=visit.signed_in,
            said=_DONE.get(visit.query.get("klaar", ""), ""),
            **facts,
        )

    def _to(self, visit: Visit, path: str, done: str) -> Response:
        return RedirectResponse(f"{up_from(visit.path)}{path.removeprefix('/')}?klaar={done}", 303)

    def _home(self, visit: Visit) -> Response:
        return self._shown(
            "home",
            visit,
            requests=self._app.client_pages.waiting(visit.actor),
            administrations=self._administrations(visit.actor),
            subscription=self._licence_of(visit),
        )

    def _administrations(self, actor: Actor) -> list[AdministrationRow]:
        rows = self._app.administrations.page(actor, AdministrationQuery(), None, _MOST_SHOWN).rows
        return [row for row in rows if row.kind is Kind.ONLINE]

    def _licence_of(self, visit: Visit) -> object | None:
        try:
            return self._app.subscriptions.view(visit.actor)
        except SamenopError as error:
            if error.code is not ErrorCode.NO_SUBSCRIPTION:
                raise
            return None

    def _door(self, visit: Visit) -> Door:
        return own_door(self._app.client_pages, visit.actor, visit.parts["offer"])

    def _confirm_offer(self, visit: Visit) -> Response:
        return self._offers.confirmed(self._door(visit), visit.path, visit.form)

    def _decline_offer(self, visit: Visit) -> Response:
        return self._offers.declined(self._door(visit), visit.path, visit.form)

    def _rights(self, visit: Visit) -> Response:
        administration = visit.parts["administration"]
        return self._shown(
            "rights",
            visit,
            administration=self._app.administrations.row(visit.actor, administration),
            offices=self._app.rights.offices_with_access(visit.actor, administration),
        )

    def _find_office(self, visit: Visit) -> Response:
        """The form to find an office, and what was found with the words in the address."""
        administration = self._app.administrations.row(visit.actor, visit.parts["administration"])
        words = {name: visit.query.get(name, "") for name in ("office_name", "office_city")}
        found, filled = None, Beside()
        if "office_name" in visit.query:
            try:
                found = self._app.rights.find_offices(visit.actor, administration.id, *words.values())
            except FindingsError as error:
                filled = Beside(problems=beside_fields(error.findings, has_account=True)[0])
        else:
            self._app.rights.offices_with_access(visit.actor, administration.id)  # only the owner sees this page
        status = 422 if filled.problems else 200
        return self._shown(
            "find_office", visit, status, administration=administration, words=words, found=found, filled=filled
        )

    def _give_access(self, visit: Visit) -> Response:
        administration = visit.parts["administration"]
        self._app.rights.give(visit.actor, administration, _number(visit.form.get("office", "")))
        return self._to(visit, f"{OWN_PATH}/administratie/{administration}/rechten", "toegang-gegeven")

    def _ask_to_remove(self, visit: Visit) -> Response:
        administration = self._app.administrations.row(visit.actor, visit.parts["administration"])
        office = self._office(visit)
        return self._shown("remove_office", visit, administration=administration, office=office)

    def _office(self, visit: Visit) -> OfficeWithAccess:
        offices = self._app.rights.offices_with_access(visit.actor, visit.parts["administration"])
        for office in offices:
            if office.office_id == visit.parts["office"]:
                return office
        raise SamenopError(ErrorCode.RIGHT_UNKNOWN)

    def _remove_access(self, visit: Visit) -> Response:
        administration = visit.parts["administration"]
        backed_up = self._app.rights.remove(visit.actor, administration, visit.parts["office"])
        done = "toegang-ingetrokken-back-up" if backed_up else "toegang-ingetrokken"
        return self._to(visit, f"{OWN_PATH}/administratie/{administration}/rechten", done)

    def _subscription(self, visit: Visit) -> Response:
        return self._shown("subscription", visit, subscription=self._app.subscriptions.view(visit.actor))

    def _ask_to_cancel(self, visit: Visit) -> Response:
        subscription = self._app.subscriptions.view(visit.actor)
        if subscription.cancelled_on is not None:
            raise SamenopError(ErrorCode.LICENCE_CANCELLED_ALREADY)
        return self._shown(
            "cancel_licence",
            visit,
            requests=self._app.client_pages.waiting(visit.actor),
            removal_day=self._app.subscriptions.removal_day_if_cancelled_now(),
        )

    def _cancel_licence(self, visit: Visit) -> Response:
        self._app.subscriptions.cancel(visit.actor)
        return self._to(visit, f"{OWN_PATH}/abonnement", "opgezegd")

    def _keep_licence(self, visit: Visit) -> Response:
        self._app.subscriptions.undo(visit.actor)
        return self._to(visit, f"{OWN_PATH}/abonnement", "opzegging-ongedaan")

    def _address(self, visit: Visit) -> Response:
        return self._address_form(visit, {}, Beside(), 200)

    def _address_form(self, visit: Visit, form: Mapping[str, str], filled: Beside, status: int) -> Response:
        pending = self._app.email_changes.pending(visit.actor)
        return self._shown("address", visit, status, pending=pending, form=form, filled=filled)

    def _change_address(self, visit: Visit) -> Response:
        form = visit.form
        try:
            self._app.email_changes.ask(
                visit.actor, form.get("password", ""), form.get("new_email", ""), form.get("new_email_repeated", "")
            )
        except FindingsError as error:
            problems, _ = beside_fields(error.findings, has_account=True)
            return self._address_form(visit, form, Beside(problems=problems), 422)
        except SamenopError as error:
            if error.code is not ErrorCode.SIGN_IN_SLOWED:
                raise
            return self._address_form(visit, form, Beside(problems={"password": sentence(error)}), 422)
        return self._to(visit, f"{OWN_PATH}/e-mailadres", "e-mail-gevraagd")

    def _withdraw_address(self, visit: Visit) -> Response:
        self._app.email_changes.withdraw(visit.actor)
        return self._to(visit, f"{OWN_PATH}/e-mailadres", "e-mail-ingetrokken")

    def _download_details(self, visit: Visit) -> Response:
        """All that is kept of him, as a file; a form, for it leaves a line in the history (D45)."""
        text = own_export_text(self._app.own_details.export(visit.actor))
        told = {"Content-Disposition": f'attachment; filename="{DETAILS_FILE}"'}
        return Response(text, media_type="application/json", headers=told)


def _number(text: str) -> int:
    """The number that a form's hidden field holds; anything else is nobody's."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 19 else 0  # noqa: PLR2004  # what a store's key can hold
