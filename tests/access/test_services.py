"""Who may do what with the services: every cell of the table in `tests/ACCESS.md` is tried."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from samenop_desktop.domain.errors import ErrorCode
from tests.access.calls import arguments, knows_persons, method_of, methods_of
from tests.access.people import Who
from tests.access.scene import COUNTS_FAILURES
from tests.access.table import PATH, rows
from tests.access.trying import HIDDEN, NO_WAY_IN, YES, about_nothing, attempts, outcome, tell
from tests.access.world import build
from tests.services.making import whole_store

if TYPE_CHECKING:
    from pathlib import Path

    from samenop_desktop.services.application import Application
    from tests.access.scene import Scene

TABLE = rows("method")
STRANGERS = (Who.WITHOUT, Who.OTHER, Who.LINK, Who.NOBODY)
"""Columns in which no refusal may tell that there is something."""
ABOUT_WHO_ASKS = {"NOT_SIGNED_IN", "NOT_ALLOWED", "PAGES_FOR_CLIENTS"}


def test_every_service_method_has_its_row(embedded_application: Application) -> None:
    methods = set(methods_of(embedded_application))
    listed = {method_of(name) for name in TABLE}
    missing, gone = sorted(methods - listed), sorted(listed - methods)
    assert not missing, (
        f"{PATH.name} says nothing of {missing}: give each a row with who may do it, and what it is called with, where "
        f"its parameters are new, in tests/access/calls.py. Think first of whom it must refuse."
    )
    assert not gone, f"{PATH.name} still has rows for {gone}"


def test_every_cell_is_one_of_the_words(embedded_application: Application) -> None:
    words = {YES, HIDDEN, NO_WAY_IN, *(code.name for code in ErrorCode)}
    methods = methods_of(embedded_application)
    for name, row in TABLE.items():
        assert row.cells["does"] in ("looks", "acts"), name
        said = {who: row.cells[who] for who in Who}
        assert set(said.values()) <= words, name
        assert {said[who] for who in STRANGERS} <= {YES, HIDDEN, NO_WAY_IN} | ABOUT_WHO_ASKS, name
        if knows_persons(methods[method_of(name)]):
            assert NO_WAY_IN not in said.values(), f"{name} asks who it is, so everybody can be tried"
        else:
            assert said[Who.PROGRAM] == YES, name
            assert len({said[who] for who in Who if who is not Who.PROGRAM}) == 1, f"{name} cannot tell people apart"


@pytest.mark.parametrize("name", TABLE)
def test_each_may_do_what_the_table_says_and_nothing_else(scene: Scene, name: str) -> None:
    row = TABLE[name]
    acts = row.cells["does"] == "acts"
    for who in Who:
        said = row.cells[who]
        if said == NO_WAY_IN:
            continue
        for tried, attempt in attempts(scene.world, name, who):
            told, changed = outcome(scene, name, attempt, succeeds=said == YES)
            assert told == said, f"{tried} was told {told}; {PATH.name} says {said} for {who}"
            if said == YES:
                assert changed == acts, f"{tried} changed {'something' if changed else 'nothing'}"
            else:
                assert not changed, f"{tried} was refused, and changed something"


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_strangers_get_at_nothing_on_the_other_database_either(application: Application, tmp_path: Path) -> None:
    world = build(application, tmp_path)
    before = whole_store(application)
    for name, row in TABLE.items():
        for who in (Who.WITHOUT, Who.OTHER):
            if row.cells[who] not in (HIDDEN, ErrorCode.NOT_ALLOWED.name):
                continue
            for tried, attempt in attempts(world, name, who):
                told = tell(name, arguments(name, attempt), attempt)
                nothing = tell(name, arguments(name, about_nothing(attempt)), attempt)
                assert row.cells[who] in (told[0], HIDDEN), f"{tried} was told {told} of {name}"
                assert told == nothing, f"{tried} of {name}"
    after = whole_store(application)
    assert {**after, COUNTS_FAILURES: ()} == {**before, COUNTS_FAILURES: ()}
