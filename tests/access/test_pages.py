"""Who may do what on the pages: every page of the table in `tests/ACCESS.md` is visited by everybody."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest

from tests.access.calls import method_of
from tests.access.pages import (
    BACK,
    DONE,
    FROM_ELSEWHERE,
    NO_SESSION,
    OTHER,
    PAGE,
    SIGN_IN,
    VISITORS,
    ask,
    elsewhere,
    form_to_confirm,
    prepare,
    routes_of,
    visits,
    watched_portal,
    word,
)
from tests.access.people import Who
from tests.access.table import PATH, rows
from tests.access.trying import NO_WAY_IN
from tests.portal.kit import browser

if TYPE_CHECKING:
    import httpx

    from tests.access.pages import Visit, Watched
    from tests.access.people import World
    from tests.access.scene import Scene

pytestmark = pytest.mark.anyio

TABLE = rows("page")
STATUSES = {"404", "409", "410", "422"}
FORBIDDEN = 403


@pytest.fixture(scope="session")
def watched(built_scene: Scene) -> Watched:
    return watched_portal(built_scene.world.application)


async def test_every_page_has_its_row(watched: Watched) -> None:
    pages = set(routes_of(watched.portal))
    missing, gone = sorted(pages - set(TABLE)), sorted(set(TABLE) - pages)
    assert not missing, (
        f"{PATH.name} says nothing of {missing}: give each a row with what everybody gets there, and what is filled in "
        f"on it in tests/access/pages.py. Think first of whom it must refuse."
    )
    assert not gone, f"{PATH.name} still has rows for {gone}"


async def test_every_cell_is_one_of_the_words() -> None:
    for name, row in TABLE.items():
        said = [row.cells[visitor] for visitor in VISITORS]
        assert set(said) <= {PAGE, DONE, SIGN_IN, BACK, NO_WAY_IN} | STATUSES, name
        assert (NO_WAY_IN in said) == ("{token}" not in name), f"{name}: a link ends only where there is one"
        assert DONE not in said or name.startswith("POST "), f"{name}: looking changes nothing (D21)"


@pytest.mark.parametrize("name", TABLE)
async def test_everybody_gets_what_the_table_says_and_nothing_else(scene: Scene, watched: Watched, name: str) -> None:
    world, method = scene.world, name.partition(" ")[0]
    path = routes_of(watched.portal)[name].path
    async with browser(watched.portal) as client:
        form = await form_to_confirm(world, client, name)
        for visitor in VISITORS:
            said = TABLE[name].cells[visitor]
            if said == NO_WAY_IN:
                continue
            for what, plain in visits(world, name, path, visitor):
                visit = dataclasses.replace(plain, form=form) if form else plain
                await _try(scene, client, name, visit, said, f"{visitor}, {what}")
                if said == "404" and visitor in (OTHER, NO_SESSION):
                    await _looks_like_nothing(world, client, method, visit)
    only_the_program = {method_of(key) for key, row in rows("method").items() if row.cells[Who.NOBODY] == NO_WAY_IN}
    assert watched.called & only_the_program == set()


async def _try(scene: Scene, client: httpx.AsyncClient, name: str, visit: Visit, said: str, what: str) -> None:
    method = name.partition(" ")[0]
    if said == DONE and prepare(scene.world, name, visit):
        scene.mark()
    if method == "POST":
        for headers in FROM_ELSEWHERE:
            answer = await ask(client, method, visit, headers)
            assert answer.status_code == FORBIDDEN, f"{what}: a form from elsewhere got {answer.status_code}"
            assert not scene.has_changed(), f"{what}: a form from elsewhere changed something"
    answer = await ask(client, method, visit)
    changed = scene.has_changed()
    assert word(answer, changed=changed) == said, f"{what} got {answer.status_code}; {PATH.name} says {said}"
    told = answer.text.replace(visit.person.email, "").casefold()
    assert [stranger for stranger in visit.person.strangers if stranger.casefold() in told] == [], what
    if method == "GET":
        head = await ask(client, "HEAD", visit)
        assert (head.status_code, head.content) == (answer.status_code, b""), what
        assert not scene.has_changed(), f"{what}: HEAD changed something"
    scene.put_back()


async def _looks_like_nothing(world: World, client: httpx.AsyncClient, method: str, visit: Visit) -> None:
    """What is somebody else's is answered to the letter as what does not exist."""
    nothing = elsewhere(visit, world)
    answers = [await ask(client, method, each) for each in (visit, nothing)]
    assert answers[0].text.replace(visit.path, "") == answers[1].text.replace(nothing.path, "")
    assert answers[0].status_code == answers[1].status_code
