"""Visits to the client's pages: who comes with which cookie and link, what he sends, and what becomes of it."""

from __future__ import annotations

import copy
import dataclasses
import re
from typing import TYPE_CHECKING, Any, cast

from samenop_desktop.portal.app import make_portal
from samenop_desktop.portal.limits import UNLIMITED
from tests.access.calls import SERVICES
from tests.access.people import NOWHERE
from tests.portal.kit import filled_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx
    from starlette.applications import Starlette
    from starlette.routing import Route

    from samenop_desktop.services.application import Application
    from tests.access.people import Person, World

NO_SESSION, CLIENT, OTHER, LINK, ENDED = "no session", "client, owner", "other client", "link", "ended link"
VISITORS = (NO_SESSION, CLIENT, OTHER, LINK, ENDED)
PAGE, DONE, SIGN_IN, BACK = "page", "done", "sign in", "back"
COOKIE = "samenop"
FROM_ELSEWHERE = ({"origin": "https://evil.example"}, {"sec-fetch-site": "cross-site"})
NEVER = "x" * 43
"""A link and a secret that never were."""


@dataclasses.dataclass(frozen=True, slots=True)
class Visit:
    """One request: of whom, where, with what."""

    person: Person
    path: str
    form: dict[str, str]
    cookie: str = ""


def routes_of(portal: Starlette) -> dict[str, Route]:
    """Every page with its method, by what the table calls it; HEAD goes with GET."""
    found = {}
    for route in cast("list[Route]", portal.routes):
        path = re.sub(r"stijl-[0-9a-f]+", "stijl-…", route.path)
        for method in route.methods or ():
            if method != "HEAD":
                found[f"{method} {path}"] = route
    return found


class _Watching:
    """A service that remembers which of its methods were asked for."""

    def __init__(self, name: str, service: object, called: set[str]) -> None:
        self._name, self._service, self._called = name, service, called

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  # whatever the service has
        self._called.add(f"{self._name}.{name}")
        return getattr(self._service, name)


@dataclasses.dataclass(frozen=True, slots=True)
class Watched:
    """The pages, and the names of the service methods that they have asked for."""

    portal: Starlette
    called: set[str]


def watched_portal(application: Application) -> Watched:
    """The pages of an application, watched."""
    called: set[str] = set()
    watched = copy.copy(application)
    for name in SERVICES:
        setattr(watched, name, _Watching(name, getattr(application, name), called))
    return Watched(make_portal(watched, limits=UNLIMITED), called)


def visits(world: World, name: str, path: str, visitor: str) -> Iterator[tuple[str, Visit]]:
    """Everything that a visitor of one column tries at a page; the first is what the column says in a word."""
    persons = world.persons
    kind = path.split("/")[1]
    specht, fazant, holder, ended = persons["Specht"], persons["Fazant"], persons["link"], persons["ended link"]
    match visitor:
        case "no session" if "{token}" in path:
            yield "a link that never was", _visit(world, name, path, persons["nobody"], token=NEVER)
            for other in {"aanbieding", "adres", "wachtwoord"} - {kind}:
                yield f"a link to /{other}", _visit(world, name, path, persons["nobody"], token=_token(holder, other))
        case "no session":
            for what, cookie in (
                ("no cookie", ""),
                ("a cookie that never was", NEVER),
                ("a session that was signed out", persons["nobody"].page_secret),
                ("the secret of a client's desk", specht.desk_secret),
                ("the secret of an office's desk", persons["Zwaluw"].desk_secret),
            ):
                yield what, _visit(world, name, path, persons["nobody"], cookie)
        case "client, owner":
            yield "signed in", _visit(world, name, path, specht, specht.page_secret)
        case "other client":
            yield "signed in", _visit(world, name, path, fazant, fazant.page_secret)
        case "link":
            token = _token(holder, kind)
            yield "with the link alone", _visit(world, name, path, holder, token=token)
            if "{token}" not in path:
                yield "with the link as cookie", _visit(world, name, path, holder, token)
        case _:
            yield "with a link that has ended", _visit(world, name, path, ended, token=_token(ended, kind))


def elsewhere(visit: Visit, world: World) -> Visit:
    """The same visit to what does not exist."""
    things = world.things["Specht"]
    path = re.sub(r"^/(aanbieding|adres|wachtwoord)/[^/]+", rf"/\1/{NEVER[1:]}", visit.path)
    for number in (things.waiting, things.administration, things.right_of):
        path = path.replace(f"/{number}", f"/{NOWHERE}")
    return dataclasses.replace(visit, path=path)


def prepare(world: World, name: str, visit: Visit) -> bool:
    """Make ready what a page needs to do anything; false where it needs nothing."""
    app, actor = world.application, visit.person.actor
    match name:
        case "POST /mijn/abonnement/doorgaan":
            app.subscriptions.cancel(actor)
        case "POST /mijn/e-mailadres/intrekken":
            app.email_changes.ask(actor, visit.person.password, "verser@klant.test", "verser@klant.test")
        case _:
            return False
    return True


async def ask(client: httpx.AsyncClient, method: str, visit: Visit, headers: dict[str, str] | None = None) -> Any:  # noqa: ANN401
    """What the pages answer to a visit."""
    client.cookies.clear()
    if visit.cookie:
        client.cookies.set(COOKIE, visit.cookie, domain="127.0.0.1")
    if method != "POST":
        return await client.request(method, visit.path, headers=headers)
    return await client.post(visit.path, data=visit.form, headers=headers)


def word(answer: httpx.Response, *, changed: bool) -> str:
    """What became of a visit, as the table has it."""
    if changed:
        return DONE
    if answer.status_code == 303:
        return SIGN_IN if "aanmelden" in answer.headers["location"] else BACK
    return PAGE if answer.status_code == 200 else str(answer.status_code)


async def form_to_confirm(world: World, client: httpx.AsyncClient, name: str) -> dict[str, str]:
    """The form of an offer or a transfer as it is filled in by whom it is for; empty for every other page."""
    link, specht = world.persons["link"], world.persons["Specht"]
    shown = {
        "POST /aanbieding/{token}/bevestigen": Visit(link, f"/aanbieding/{link.offer_token}", {}),
        "POST /mijn/aanbieding/{offer:int}/bevestigen": Visit(
            specht, f"/mijn/aanbieding/{world.things['Specht'].waiting}", {}, specht.page_secret
        ),
    }
    return filled_in((await ask(client, "GET", shown[name])).text) if name in shown else {}


def _visit(world: World, name: str, path: str, person: Person, cookie: str = "", token: str = NEVER) -> Visit:
    things = world.things["Specht"]
    values = {
        "token": token,
        "offer:int": things.waiting,
        "administration:int": things.administration,
        "office:int": things.right_of,
    }
    filled = re.sub(r"\{([^}]+)\}", lambda found: str(values[found[1]]), path)
    return Visit(person, filled, _form(world, name, person), cookie)


def _token(person: Person, kind: str) -> str:
    return {"adres": person.address_token, "wachtwoord": person.password_token}.get(kind, person.offer_token)


def _form(world: World, name: str, person: Person) -> dict[str, str]:
    """What is filled in on a page; one without fields sends something all the same, as browsers do."""
    new = "een nieuw wachtwoord"
    return {
        "POST /aanmelden": {"email": person.email, "password": person.password},
        "POST /wachtwoord-vergeten": {"email": "fazant@klant.test"},
        "POST /wachtwoord/{token}/wijzigen": {"password": new, "password_repeated": new},
        "POST /mijn/administratie/{administration:int}/rechten/nieuw": {
            "office": str(world.persons["Koekoek"].actor.account_id)
        },
        "POST /mijn/e-mailadres": {
            "password": person.password,
            "new_email": "verser@klant.test",
            "new_email_repeated": "verser@klant.test",
        },
    }.get(name, {"reason": ""})
