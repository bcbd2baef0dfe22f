"""Copying administrations: each copy has exactly the content, and stands on its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from samenop_desktop.domain.administrations import Kind, Place, State
from samenop_desktop.domain.errors import ErrorCode
from samenop_desktop.domain.findings import FindingCode, FindingsError
from samenop_desktop.services.rows import AdministrationQuery
from samenop_desktop.store.records import AdministrationRecord
from tests.services.keeping import (
    bring_in,
    bring_online,
    content_of,
    contents_on_disk,
    refused,
    stops_after,
)
from tests.services.making import acts, confirm, draft_of, list_of, make_office, whole_store
from tests.services.racing import race

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from samenop_desktop.services.application import Application


@pytest.mark.parametrize("place", [Place.LOCAL, Place.ONLINE])
@pytest.mark.parametrize("source", [bring_in, bring_online])
def test_a_copy_has_exactly_the_content_and_a_name_of_its_own(
    application: Application, tmp_path: Path, place: Place, source: Callable[..., int]
) -> None:
    office = make_office(application)
    standard = source(application, office, tmp_path, name="Standaard", years=3)
    before = content_of(application, standard)

    made = application.copies.copy(office, standard, " Klant Pietersen ", place)

    assert made.name == "Klant Pietersen"
    assert content_of(application, made.administration_id) == content_of(application, standard) == before
    row = application.administrations.row(office, made.administration_id)
    assert row.kind is (Kind.LOCAL if place is Place.LOCAL else Kind.ONLINE)
    assert acts(application, administration_id=made.administration_id) == ["administration_copied"]


def test_an_empty_standard_administration_is_copied_per_client(application: Application) -> None:
    office = make_office(application)
    standard = application.administrations.create(office, "Standaard")

    for client in ("Een", "Twee"):
        application.copies.copy(office, standard.id, client, Place.ONLINE)

    assert [row.name for row in list_of(application, office)] == ["Een", "Standaard", "Twee"]
    assert application.copies.suggest_name(office, standard.id) == "Standaard (2)"


@pytest.mark.parametrize(
    ("name", "code"),
    [("", FindingCode.MISSING), ("x" * 51, FindingCode.TOO_LONG), ("ZOET", FindingCode.NAME_TAKEN)],
)
def test_a_copy_needs_a_name_that_is_free(
    application: Application, tmp_path: Path, name: str, code: FindingCode
) -> None:
    office = make_office(application)
    administration_id = bring_in(application, office, tmp_path)
    before = whole_store(application)

    with pytest.raises(FindingsError) as caught:
        application.copies.copy(office, administration_id, name, Place.LOCAL)

    assert [finding.code for finding in caught.value.findings] == [code]
    assert whole_store(application) == before


def test_a_copy_made_while_a_request_is_open_has_neither_mention_nor_request(
    application: Application, tmp_path: Path
) -> None:
    office = make_office(application)
    administration_id = bring_online(application, office, tmp_path)
    made = application.offers.offer(office, draft_of(administration_id))
    application.backups.make(office, administration_id)

    copy = application.copies.copy(office, administration_id, "Kopie", Place.ONLINE)

    rows = {row.id: row for row in list_of(application, office)}
    assert rows[administration_id].name == "Zoet (SamenOp)"
    assert rows[copy.administration_id].name == "Kopie"
    assert rows[copy.administration_id].status.state is State.READY
    confirm(application, office, made)
    assert application.administrations.row(office, copy.administration_id).kind is Kind.ONLINE


@pytest.mark.parametrize("place", [Place.LOCAL, Place.ONLINE])
@pytest.mark.parametrize("steps", [0, 2, 5, 7])
def test_cancelling_a_copy_leaves_all_as_it_was(
    application: Application, tmp_path: Path, place: Place, steps: int
) -> None:
    office = make_office(application)
    administration_id = bring_online(application, office, tmp_path, years=4)
    before, files = whole_store(application), contents_on_disk(application)
    code = refused(lambda: application.copies.copy(office, administration_id, "Kopie", place, None, stops_after(steps)))

    assert code is ErrorCode.CANCELLED
    assert whole_store(application) == before
    assert contents_on_disk(application) == files


def test_while_it_arrives_nobody_sees_a_copy(application: Application, tmp_path: Path) -> None:
    office = make_office(application)
    administration_id = bring_online(application, office, tmp_path)
    seen: list[int] = []
    found: list[ErrorCode] = []

    def look(_done: int, _total: int) -> None:
        seen.append(application.administrations.count(office, AdministrationQuery()))
        with application.store.read() as tx:
            arriving = tx.session.query(AdministrationRecord.id).filter_by(place=Place.ARRIVING).scalar()
        found.append(refused(lambda: application.administrations.open(office, arriving)))
        found.append(refused(lambda: application.copies.copy(office, arriving, "Nog een", Place.LOCAL)))

    application.copies.copy(office, administration_id, "Kopie", Place.ONLINE, look)

    assert set(seen) == {1}
    assert set(found) == {ErrorCode.ADMINISTRATION_UNKNOWN}
    assert len(list_of(application, office)) == 2


def test_of_two_copies_at_once_under_one_name_exactly_one_is_made(
    open_desk: Callable[[], Application], tmp_path: Path
) -> None:
    desks = [open_desk(), open_desk()]
    office = make_office(desks[0])
    administration_id = bring_online(desks[0], office, tmp_path)

    outcomes = race(
        [
            (desk, lambda desk=desk: desk.copies.copy(office, administration_id, "Kopie", Place.ONLINE))  # type: ignore[misc]
            for desk in desks
        ]
    )

    assert sum(isinstance(outcome, FindingsError) for outcome in outcomes) == 1
    assert sorted(row.name for row in list_of(desks[0], office)) == ["Kopie", "Zoet"]
