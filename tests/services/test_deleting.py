"""Deleting administrations: never without a verified back-up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from samenop_desktop.domain.administrations import Place
from samenop_desktop.domain.backups import BackupReason
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.mail.kinds import MailKind
from samenop_desktop.store.records import ContentChunkRecord, ContentRecord
from tests.services.keeping import (
    backups_on_disk,
    bring_in,
    bring_online,
    content_of,
    contents_on_disk,
    overview,
    refused,
    stops_after,
    unfinished_backups,
)
from tests.services.making import acts, confirm, draft_of, letters, list_of, make_office, whole_store
from tests.services.racing import race

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.application import Application
    from tests.conftest import FakeClock


def client_actor(application: Application) -> Actor:
    """The client of whom `confirm` made an account."""
    return application.accounts.prove("klant@bakkerij.test", "een lang wachtwoord").actor


@pytest.mark.parametrize("source", [bring_in, bring_online])
def test_deleting_makes_a_back_up_first_from_which_all_comes_back(
    application: Application, tmp_path: Path, source: Callable[..., int]
) -> None:
    office = make_office(application)
    administration_id = source(application, office, tmp_path, years=3)
    content = content_of(application, administration_id)

    backup_id = application.removals.delete(office, administration_id, "Zoet")

    assert list_of(application, office) == ()
    assert refused(lambda: application.administrations.open(office, administration_id)) is (
        ErrorCode.ADMINISTRATION_UNKNOWN
    )
    (row,) = overview(application, office)
    assert (row.id, row.reason, row.complete) == (backup_id, BackupReason.BEFORE_DELETING, True)
    assert contents_on_disk(application) == []
    with application.store.read() as tx:
        assert tx.session.query(ContentRecord).count() == tx.session.query(ContentChunkRecord).count() == 0
    made = application.copies.restore(office, backup_id, Place.LOCAL)
    assert made.name == "Zoet"
    assert content_of(application, made.administration_id) == content


@pytest.mark.parametrize("typed", ["", "zoet", "Zoe", "Zoet (SamenOp)"])
def test_deleting_needs_the_name_typed_again(application: Application, tmp_path: Path, typed: str) -> None:
    office = make_office(application)
    administration_id = bring_online(application, office, tmp_path)
    before = whole_store(application)

    assert refused(lambda: application.removals.delete(office, administration_id, typed)) is (
        ErrorCode.NAME_NOT_REPEATED
    )
    assert whole_store(application) == before


def test_only_the_owner_deletes(application: Application, tmp_path: Path) -> None:
    office = make_office(application)
    other = make_office(application, "Ander kantoor", "ander@kantoor.test")
    administration_id = bring_online(application, office, tmp_path)

    assert refused(lambda: application.removals.delete(other, administration_id, "Zoet")) is (
        ErrorCode.ADMINISTRATION_UNKNOWN
    )
    confirm(application, office, application.offers.offer(office, draft_of(administration_id)))
    assert refused(lambda: application.removals.delete(office, administration_id, "Zoet")) is (
        ErrorCode.DELETE_OF_OTHERS
    )
    (row,) = list_of(application, office)
    assert row.may_delete is ErrorCode.DELETE_OF_OTHERS
    assert row.may_copy is ErrorCode.COPY_OF_OTHERS
    assert row.may_back_up is None


def test_while_a_request_is_open_nothing_is_deleted_until_it_is_over_by_the_clock(
    application: Application, tmp_path: Path, clock: FakeClock
) -> None:
    office = make_office(application)
    administration_id = bring_online(application, office, tmp_path)
    application.offers.offer(office, draft_of(administration_id))
    assert list_of(application, office)[0].may_delete is ErrorCode.REQUEST_OPEN

    assert refused(lambda: application.removals.delete(office, administration_id, "Zoet")) is ErrorCode.REQUEST_OPEN
    clock.move(days=22)
    application.removals.delete(office, administration_id, "Zoet")

    assert list_of(application, office) == ()
    assert "request_expired" in acts(application, administration_id=administration_id)
    application.administrations.create(office, "Zoet")


def test_an_offer_made_while_deleting_is_refused_or_stops_the_deleting(
    application: Application, tmp_path: Path
) -> None:
    office = make_office(application)
    administration_id = bring_online(application, office, tmp_path)
    refusals: list[SamenopError] = []

    def offer_meanwhile(_done: int, _total: int) -> None:
        with pytest.raises(SamenopError) as caught:
            application.offers.offer(office, draft_of(administration_id))
        refusals.append(caught.value)

    application.removals.delete(office, administration_id, "Zoet", offer_meanwhile)

    assert refusals
    assert list_of(application, office) == ()


@pytest.mark.parametrize(("days", "earned"), [(29, False), (31, True)])
def test_an_office_with_a_right_for_a_month_gets_a_back_up_when_the_owner_deletes(
    application: Application, tmp_path: Path, clock: FakeClock, days: int, earned: bool
) -> None:
    office = make_office(application)
    administration_id = bring_online(application, office, tmp_path)
    content = content_of(application, administration_id)
    confirm(application, office, application.offers.offer(office, draft_of(administration_id)))
    client = client_actor(application)
    clock.move(days=days)

    application.removals.delete(client, administration_id, "Zoet")

    assert [row.reason for row in overview(application, client)] == [BackupReason.BEFORE_DELETING]
    (told,) = letters(application, MailKind.DELETED_TO_OFFICE)
    assert (told.recipient, "je back-up staat klaar" in told.subject) == ("kantoor@devries.test", earned)
    assert ("Er is geen back-up voor je gemaakt" in told.text) is not earned
    rows = overview(application, office)
    assert [row.reason for row in rows] == ([BackupReason.OWNER_DELETED] if earned else [])
    assert list_of(application, office) == ()
    for row in rows:
        made = application.copies.restore(office, row.id, Place.LOCAL)
        assert content_of(application, made.administration_id) == content


def test_a_back_up_that_is_due_is_made_before_its_administration_goes(application: Application, tmp_path: Path) -> None:
    office = make_office(application)
    other = make_office(application, "Ander kantoor", "ander@kantoor.test")
    administration_id = bring_online(application, office, tmp_path)
    with application.store.write() as tx:
        application.backups.making.ask_for(tx, other.account_id, administration_id, BackupReason.RIGHT_ENDED)

    application.removals.delete(office, administration_id, "Zoet")

    (row,) = overview(application, other)
    assert row.complete
    assert letters(application, MailKind.DELETED_TO_OFFICE) == []


@pytest.mark.parametrize("source", [bring_in, bring_online])
@pytest.mark.parametrize("steps", [0, 2, 5])
def test_a_deletion_that_is_stopped_leaves_all_as_it_was(
    application: Application, tmp_path: Path, source: Callable[..., int], steps: int
) -> None:
    office = make_office(application)
    administration_id = source(application, office, tmp_path, years=4)
    before, files = whole_store(application), contents_on_disk(application)
    code = refused(lambda: application.removals.delete(office, administration_id, "Zoet", None, stops_after(steps)))

    assert code is ErrorCode.CANCELLED
    assert whole_store(application) == before
    assert contents_on_disk(application) == files
    assert backups_on_disk(application) == []


def test_without_a_verified_back_up_nothing_is_deleted(application: Application, tmp_path: Path) -> None:
    office = make_office(application)
    administration_id = bring_in(application, office, tmp_path, years=1)
    (file,) = contents_on_disk(application)
    file.write_bytes(file.read_bytes()[:-1] + b"!")

    code = refused(lambda: application.removals.delete(office, administration_id, "Zoet"))

    assert code is ErrorCode.CONTENT_DAMAGED
    assert len(list_of(application, office)) == 1
    assert unfinished_backups(application) == 0


def test_of_two_deletions_at_once_exactly_one_wins(open_desk: Callable[[], Application], tmp_path: Path) -> None:
    desks = [open_desk(), open_desk()]
    office = make_office(desks[0])
    administration_id = bring_online(desks[0], office, tmp_path)

    outcomes = race(
        [(desk, lambda desk=desk: desk.removals.delete(office, administration_id, "Zoet")) for desk in desks]  # type: ignore[misc]
    )

    assert sum(isinstance(outcome, int) for outcome in outcomes) == 1
    assert len(overview(desks[0], office)) == 1
    assert acts(desks[0], administration_id=administration_id).count("administration_deleted") == 1
