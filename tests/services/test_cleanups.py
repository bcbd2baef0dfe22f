"""Cleaning up after an end without confirmation: a copy that is exact, and nothing lost half way (S23, S24, D28)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from samenop_desktop.domain.administrations import Kind, Place, State
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.offer_draft import Source
from samenop_desktop.services.backup_rows import BackupQuery
from samenop_desktop.services.request_rows import CleanupPlan
from samenop_desktop.store.records import AdministrationRecord
from tests.services.keeping import bring_online, content_of, contents_on_disk
from tests.services.making import draft_for, draft_of, list_of, make_office

if TYPE_CHECKING:
    from pathlib import Path

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.application import Application


@pytest.fixture
def office(application: Application) -> Actor:
    return make_office(application)


@pytest.fixture
def left_over(application: Application, office: Actor, tmp_path: Path) -> int:
    """An administration with content whose offer was cancelled."""
    administration_id = bring_online(application, office, tmp_path)
    made = application.offers.offer(office, draft_of(administration_id))
    application.offers.cancel(office, [made.request_id], "")
    return administration_id


def test_what_it_would_do_and_save_is_told(application: Application, office: Actor, left_over: int) -> None:
    plan = application.cleanups.plan(office, left_over)
    assert plan == CleanupPlan(left_over, "Zoet", is_empty=False, auditfiles=2, monthly_cents=300)


def test_a_local_copy_stays_and_the_online_one_goes_after_a_back_up(
    application: Application, office: Actor, left_over: int
) -> None:
    content = content_of(application, left_over)
    told: list[tuple[int, int]] = []
    cleaned = application.cleanups.clean_up(office, left_over, "Zoet", lambda done, total: told.append((done, total)))
    (row,) = list_of(application, office)
    assert (row.plain_name, row.kind, row.status.state, row.monthly_cents) == ("Zoet", Kind.LOCAL, State.READY, 0)
    assert content_of(application, row.id) == content
    assert (cleaned.local_name, cleaned.monthly_cents) == ("Zoet", 300)
    (backup,) = application.backups.page(office, BackupQuery(), None, 10).rows
    assert (backup.id, backup.complete) == (cleaned.backup_id, True)
    shares = [done / total for done, total in told]
    assert shares == sorted(shares)


def test_a_new_and_still_empty_one_is_only_deleted(application: Application, office: Actor) -> None:
    made = application.offers.offer(office, draft_for())
    application.offers.cancel(office, [made.request_id], "")
    assert application.cleanups.plan(office, made.administration_id).is_empty
    cleaned = application.cleanups.clean_up(office, made.administration_id, "Bakkerij Jansen")
    assert cleaned.local_name == ""
    assert list_of(application, office) == ()


def test_the_name_is_typed_again_before_anything_happens(
    application: Application, office: Actor, left_over: int
) -> None:
    with pytest.raises(SamenopError) as refused:
        application.cleanups.clean_up(office, left_over, "Zuur")
    assert refused.value.code is ErrorCode.NAME_NOT_REPEATED
    assert [row.id for row in list_of(application, office)] == [left_over]


def test_only_what_ended_unconfirmed_is_cleaned_up(
    application: Application, office: Actor, left_over: int, tmp_path: Path
) -> None:
    other = make_office(application, "Kantoor Jansen", "kantoor@jansen.test")
    ready = bring_online(application, office, tmp_path, name="Zuur")
    application.offers.offer(office, draft_of(left_over))
    for actor, administration_id, code in (
        (office, ready, ErrorCode.NOT_TO_CLEAN_UP),
        (office, left_over, ErrorCode.NOT_TO_CLEAN_UP),
        (other, left_over, ErrorCode.ADMINISTRATION_UNKNOWN),
    ):
        with pytest.raises(SamenopError) as refused:
            application.cleanups.clean_up(actor, administration_id, "Zoet")
        assert refused.value.code is code


@pytest.mark.parametrize("share", [0.1, 0.6, 0.9])
def test_stopped_half_way_all_is_as_it_was(
    application: Application, office: Actor, left_over: int, share: float
) -> None:
    content, on_disk = content_of(application, left_over), contents_on_disk(application)
    reached = 0.0

    def on_progress(done: int, total: int) -> None:
        nonlocal reached
        reached = done / total

    with pytest.raises(SamenopError) as stopped:
        application.cleanups.clean_up(office, left_over, "Zoet", on_progress, lambda: reached >= share)
    assert stopped.value.code is ErrorCode.CANCELLED
    (row,) = list_of(application, office)
    assert (row.id, row.status.state) == (left_over, State.COSTS_MONEY)
    assert content_of(application, left_over) == content
    assert contents_on_disk(application) == on_disk
    assert application.backups.count(office, BackupQuery()) == 0
    with application.store.read() as tx:
        places = {record.place for record in tx.session.query(AdministrationRecord)}
    assert places == {Place.ONLINE}


def test_the_name_that_somebody_took_meanwhile_is_left_to_him(
    application: Application, office: Actor, left_over: int, tmp_path: Path
) -> None:
    application.administrations.create(office, "Zoet (2)")
    cleaned = application.cleanups.clean_up(office, left_over, "Zoet")
    assert cleaned.local_name == "Zoet"
    assert sorted(row.plain_name for row in list_of(application, office)) == ["Zoet", "Zoet (2)"]


def test_an_offer_is_made_again_with_everything_filled_in(
    application: Application, office: Actor, left_over: int
) -> None:
    draft = draft_of(left_over)
    made = application.offers.offer(office, draft)
    application.offers.cancel(office, [made.request_id], "")
    assert application.offers.draft_of(office, made.request_id) == replace(draft, new_name="")
    again = application.offers.offer(office, application.offers.draft_of(office, made.request_id))
    assert again.administration_id == left_over


def test_what_was_cleaned_up_is_offered_again_from_what_is_left_of_it(
    application: Application, office: Actor, left_over: int
) -> None:
    made = application.offers.offer(office, draft_of(left_over))
    application.offers.cancel(office, [made.request_id], "")
    application.cleanups.clean_up(office, left_over, "Zoet")
    (row,) = list_of(application, office)
    draft = application.offers.draft_of(office, made.request_id)
    assert (draft.source, draft.administration_id, draft.new_name) == (Source.EXISTING, row.id, "")


def test_what_was_deleted_as_empty_is_offered_again_as_a_new_one(application: Application, office: Actor) -> None:
    made = application.offers.offer(office, draft_for())
    application.offers.cancel(office, [made.request_id], "")
    application.cleanups.clean_up(office, made.administration_id, "Bakkerij Jansen")
    draft = application.offers.draft_of(office, made.request_id)
    assert (draft.source, draft.administration_id, draft.new_name) == (Source.NEW, None, "Bakkerij Jansen")
    again = application.offers.offer(office, draft)
    (row,) = list_of(application, office)
    assert (row.id, row.status.state) == (again.administration_id, State.OFFERED)
