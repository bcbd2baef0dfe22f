"""Releasing local administrations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from tests.services.keeping import (
    bring_in,
    bring_online,
    content_of,
    refused,
)
from tests.services.making import acts, list_of, make_office
from tests.services.racing import race

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from samenop_desktop.services.application import Application


def test_whoever_opens_a_released_administration_first_owns_it(application: Application, tmp_path: Path) -> None:
    office = make_office(application)
    other = make_office(application, "Ander kantoor", "ander@kantoor.test")
    administration_id = bring_in(application, office, tmp_path)
    content = content_of(application, administration_id)
    assert list_of(application, other) == ()

    application.removals.release(office, administration_id)

    for actor in (office, other):
        (row,) = list_of(application, actor)
        assert (row.released, row.owner, row.may_put_online) == (True, "", ErrorCode.ADMINISTRATION_RELEASED)
        assert row.may_delete is row.may_release is row.may_copy is ErrorCode.ADMINISTRATION_RELEASED
        for act in (
            lambda actor=actor: application.backups.make(actor, administration_id),
            lambda actor=actor: application.removals.delete(actor, administration_id, "Zoet"),
            lambda actor=actor: application.going_online.put_online(actor, administration_id),
        ):
            assert refused(act) is ErrorCode.ADMINISTRATION_UNKNOWN
    opened = application.administrations.open(other, administration_id)
    assert (opened.is_owner, opened.owner) == (True, "Ander kantoor")
    assert list_of(application, office) == ()
    assert refused(lambda: application.administrations.open(office, administration_id)) is (
        ErrorCode.ADMINISTRATION_UNKNOWN
    )
    assert content_of(application, administration_id) == content
    assert acts(application, administration_id=administration_id)[-2:] == [
        "administration_released",
        "administration_claimed",
    ]


def test_a_claimed_administration_gets_a_name_that_its_new_owner_has_not_got(
    application: Application, tmp_path: Path
) -> None:
    office = make_office(application)
    other = make_office(application, "Ander kantoor", "ander@kantoor.test")
    application.administrations.create(other, "Zoet")
    administration_id = bring_in(application, office, tmp_path)
    application.removals.release(office, administration_id)
    application.administrations.create(office, "Zoet")

    assert application.administrations.open(other, administration_id).name == "Zoet (2)"


def test_only_an_own_local_administration_is_released_and_only_its_desk_shows_it(
    open_desk: Callable[[], Application], tmp_path: Path
) -> None:
    here, elsewhere = open_desk(), open_desk()
    office = make_office(here)
    other = make_office(here, "Ander kantoor", "ander@kantoor.test")
    local = bring_in(here, office, tmp_path)
    online = bring_online(here, office, tmp_path, name="Net")

    assert refused(lambda: here.removals.release(office, online)) is ErrorCode.RELEASE_NOT_LOCAL
    assert refused(lambda: here.removals.release(other, local)) is ErrorCode.ADMINISTRATION_UNKNOWN
    assert refused(lambda: elsewhere.removals.release(office, local)) is ErrorCode.ADMINISTRATION_UNKNOWN
    here.removals.release(office, local)
    assert list_of(elsewhere, other) == ()
    assert refused(lambda: elsewhere.administrations.open(other, local)) is ErrorCode.ADMINISTRATION_UNKNOWN


def test_of_two_that_open_a_released_administration_at_once_one_owns_it(
    open_desk: Callable[[], Application], database_url: str, tmp_path: Path
) -> None:
    from tests.conftest import open_test_application

    here = open_desk()
    same_desk = open_test_application(database_url, here.data_dir.root, None)
    office = make_office(here)
    other = make_office(here, "Ander kantoor", "ander@kantoor.test")
    administration_id = bring_in(here, office, tmp_path)
    here.removals.release(office, administration_id)

    outcomes = race(
        [
            (here, lambda: here.administrations.open(office, administration_id)),
            (same_desk, lambda: same_desk.administrations.open(other, administration_id)),
        ]
    )
    same_desk.close()

    assert sum(isinstance(outcome, SamenopError) for outcome in outcomes) == 1
    assert len(list_of(here, office)) + len(list_of(here, other)) == 1
