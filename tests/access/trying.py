"""What becomes of an attempt, in one word as the table has it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import FindingsError
from tests.access.calls import arguments, call
from tests.access.people import Attempt
from tests.access.preparing import PREPARE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.access.people import Who, World
    from tests.access.scene import Scene

YES, HIDDEN, NO_WAY_IN = "yes", "hidden", "·"
ABOUT_WHO_ASKS = {ErrorCode.NOT_SIGNED_IN.name, ErrorCode.NOT_ALLOWED.name}
"""Refusals that say something of who asks, and nothing of what he asks about."""


def attempts(world: World, name: str, who: Who) -> Iterator[tuple[str, Attempt]]:
    """All that whoever stands in a column tries with a method; once, where it is about nothing in particular."""
    for bird, about in world.tries(who):
        attempt = Attempt(world, world.persons[bird], world.things[about])
        yield f"{bird} about what is of {about}", attempt
        if arguments(name, attempt) == arguments(name, about_nothing(attempt)):
            return


def about_nothing(attempt: Attempt) -> Attempt:
    """The same by somebody who is as much, about things that do not exist, with a link and secret that never were."""
    never = "nooit uitgegeven"
    person = replace(
        attempt.person,
        desk_secret=never,
        page_secret=never,
        recovery_code=never,
        offer_token=never,
        address_token=never,
        password_token=never,
        email="nooit@aangemeld.test",
    )
    return replace(attempt, things=attempt.things.nothing(), person=person)


def outcome(scene: Scene, name: str, attempt: Attempt, *, succeeds: bool) -> tuple[str, bool]:
    """Try a method: what became of it, and whether it changed anything; everything is then put back.

    `succeeds`: first make ready what success needs.
    """
    if succeeds and name in PREPARE:
        PREPARE[name](attempt)
        scene.mark()
    given = arguments(name, attempt)
    told, answer = tell(name, given, attempt)
    changed = scene.has_changed()
    scene.put_back()
    if changed:
        return told, changed
    nothing = arguments(name, about_nothing(attempt))
    same = tell(name, nothing, attempt) == (told, answer)
    scene.put_back()
    if told in ABOUT_WHO_ASKS:
        assert same, f"{name} refuses with {told} only where there is something"
        return told, changed
    return HIDDEN if same and given != nothing else told, changed


def tell(name: str, given: dict[str, object], attempt: Attempt) -> tuple[str, object]:
    """`yes` or the code of the refusal, with all that was answered; nobody is told of strangers."""
    try:
        answer = call(name, given, attempt.world.application)
    except SamenopError as error:
        findings = error.findings if isinstance(error, FindingsError) else ()
        answer, told = (error.details, findings), error.code.name
    else:
        told = YES
    for stranger in attempt.person.strangers:
        assert stranger.casefold() not in str(answer).casefold(), f"{name} told of {stranger}: {answer}"
    return told, answer
