"""The Overzicht: back-ups made, listed, downloaded, uploaded, deleted, put back."""

from __future__ import annotations

import json
import zipfile
from typing import TYPE_CHECKING

import pytest

from samenop_desktop.books import archive
from samenop_desktop.domain.administrations import Kind, Place, State
from samenop_desktop.domain.backups import BackupReason
from samenop_desktop.domain.errors import ErrorCode
from samenop_desktop.services.backup_rows import BackupColumn, BackupQuery
from samenop_desktop.store.records import BackupChunkRecord, BackupRecord, ContentChunkRecord, ContentRecord
from tests.services.keeping import (
    Kept,
    add_newer,
    backups_on_disk,
    bring_in,
    bring_online,
    content_of,
    contents_on_disk,
    overview,
    refused,
    sha256_of,
    stops_after,
    unfinished_backups,
)
from tests.services.making import acts, confirm, draft_of, list_of, make_office, whole_store
from tests.services.racing import race

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.application import Application


def client_of(application: Application, office: Actor, folder: Path) -> int:
    """An administration that belongs to a client and in which the office has a right."""
    administration_id = bring_online(application, office, folder, name="Klant")
    confirm(application, office, application.offers.offer(office, draft_of(administration_id)))
    return administration_id


def test_a_back_up_of_a_clients_administration_stands_in_the_offices_overview(
    application: Application, tmp_path: Path
) -> None:
    office = make_office(application)
    administration_id = client_of(application, office, tmp_path)

    row = application.backups.make(office, administration_id)

    assert overview(application, office) == (row,)
    assert (row.administration, row.owner, row.reason) == ("Klant", "Bakkerij Jansen", BackupReason.ASKED)
    assert (row.complete, row.auditfiles) == (True, 2)
    assert "backup_made" in acts(application, administration_id=administration_id)
    other = make_office(application, "Ander kantoor", "ander@kantoor.test")
    assert overview(application, other) == ()
    for act in (application.backups.row, application.backups.delete):
        assert refused(lambda act=act: act(other, row.id)) is ErrorCode.BACKUP_UNKNOWN  # type: ignore[misc]


def test_the_file_is_released_and_the_living_administration_keeps_its_owner(
    application: Application, tmp_path: Path
) -> None:
    office = make_office(application)
    administration_id = client_of(application, office, tmp_path)
    (before,) = list_of(application, office)

    row = application.backups.make(office, administration_id)
    application.backups.download(office, row.id, tmp_path / "uit.zip")

    assert row.released
    assert list_of(application, office) == (before,)
    with zipfile.ZipFile(tmp_path / "uit.zip") as file:
        manifest = json.loads(file.read("manifest.json"))
    assert manifest["released"] is True
    assert manifest["owner"]["name"] == "Bakkerij Jansen"
    assert manifest["made_for"]["name"] == "Kantoor De Vries"
    assert manifest["administration"] == "Klant"


@pytest.mark.parametrize("place", [Place.LOCAL, Place.ONLINE])
@pytest.mark.parametrize("source", [bring_in, bring_online])
def test_a_back_up_is_put_back_with_exactly_the_content_that_went_in(
    application: Application, tmp_path: Path, place: Place, source: Callable[..., int]
) -> None:
    office = make_office(application)
    administration_id = source(application, office, tmp_path, years=3)
    before = content_of(application, administration_id)
    row = application.backups.make(office, administration_id)

    made = application.copies.restore(office, row.id, place)

    assert made.name == "Zoet (2)"
    assert content_of(application, made.administration_id) == before
    assert len(before) == 3
    restored = application.administrations.row(office, made.administration_id)
    assert restored.kind is (Kind.LOCAL if place is Place.LOCAL else Kind.ONLINE)
    assert restored.status.state is State.READY
    opened = application.administrations.open(office, made.administration_id)
    original = application.administrations.open(office, administration_id)
    assert opened.details == original.details
    assert opened.auditfiles == original.auditfiles
    assert opened.is_owner


def test_back_ups_of_local_administrations_lie_on_the_disk_and_others_in_the_store(
    application: Application, tmp_path: Path
) -> None:
    office = make_office(application)
    local = application.backups.make(office, bring_in(application, office, tmp_path))
    (path,) = backups_on_disk(application)
    assert (path.stat().st_size, sha256_of(path)) == (local.size, local.sha256)

    application.backups.make(office, bring_online(application, office, tmp_path, name="Net"))

    assert backups_on_disk(application) == [path]
    with application.store.read() as tx:
        assert tx.session.query(BackupChunkRecord).count() == 1


def test_an_empty_administration_can_be_backed_up_and_put_back(application: Application) -> None:
    office = make_office(application)
    empty = application.administrations.create(office, "Leeg")

    row = application.backups.make(office, empty.id)
    made = application.copies.restore(office, row.id, Place.ONLINE)

    assert row.auditfiles == 0
    assert content_of(application, made.administration_id) == []


def test_without_a_right_nothing_is_backed_up_and_nothing_copied(application: Application, tmp_path: Path) -> None:
    office = make_office(application)
    other = make_office(application, "Ander kantoor", "ander@kantoor.test")
    own = bring_online(application, office, tmp_path)
    clients = client_of(application, office, tmp_path)

    assert refused(lambda: application.backups.make(other, own)) is ErrorCode.ADMINISTRATION_UNKNOWN
    assert refused(lambda: application.backups.make(other, clients)) is ErrorCode.ADMINISTRATION_UNKNOWN
    assert refused(lambda: application.copies.copy(other, own, "X", Place.LOCAL)) is ErrorCode.ADMINISTRATION_UNKNOWN
    assert refused(lambda: application.copies.copy(office, clients, "X", Place.LOCAL)) is ErrorCode.COPY_OF_OTHERS
    application.rights.block_access(office, clients)
    assert refused(lambda: application.backups.make(office, clients)) is ErrorCode.ADMINISTRATION_UNKNOWN
    assert unfinished_backups(application) == 0


def test_a_right_that_ends_while_the_back_up_is_made_leaves_the_office_nothing(
    application: Application, tmp_path: Path
) -> None:
    office = make_office(application)
    administration_id = client_of(application, office, tmp_path)
    ended: list[int] = []

    def end_right(done: int, _total: int) -> None:
        if not ended:
            ended.append(done)
            application.rights.block_access(office, administration_id)

    code = refused(lambda: application.backups.make(office, administration_id, end_right))

    assert code is ErrorCode.ADMINISTRATION_UNKNOWN
    assert overview(application, office) == ()
    assert unfinished_backups(application) == 0
    with application.store.read() as tx:
        assert tx.session.query(BackupChunkRecord).count() == 0


def test_content_that_moves_while_it_is_backed_up_leaves_no_half_back_up(
    application: Application, tmp_path: Path
) -> None:
    office = make_office(application)
    administration_id = bring_in(application, office, tmp_path, years=3)
    moved: list[int] = []

    def put_online(done: int, _total: int) -> None:
        if not moved:
            moved.append(done)
            application.going_online.put_online(office, administration_id)

    code = refused(lambda: application.backups.make(office, administration_id, put_online))

    assert code is ErrorCode.ADMINISTRATION_BUSY
    assert unfinished_backups(application) == 0
    assert backups_on_disk(application) == []
    assert application.backups.make(office, administration_id).complete


@pytest.mark.parametrize("source", [bring_in, bring_online])
@pytest.mark.parametrize("steps", [0, 1, 3, 5])
def test_cancelling_a_back_up_leaves_all_as_it_was(
    application: Application, tmp_path: Path, source: Callable[..., int], steps: int
) -> None:
    office = make_office(application)
    administration_id = source(application, office, tmp_path, years=4)
    before = whole_store(application)
    code = refused(lambda: application.backups.make(office, administration_id, None, stops_after(steps)))

    assert code is ErrorCode.CANCELLED
    assert whole_store(application) == before
    assert backups_on_disk(application) == []


def test_progress_tells_writing_and_reading_back(application: Application, tmp_path: Path) -> None:
    office = make_office(application)
    administration_id = bring_online(application, office, tmp_path, years=3)
    seen: list[tuple[int, int]] = []

    row = application.backups.make(office, administration_id, lambda done, total: seen.append((done, total)))

    assert seen == sorted(seen)
    assert seen[-1] == (2 * row.content_size, 2 * row.content_size)


@pytest.mark.parametrize("source", [bring_in, bring_online])
def test_a_download_is_the_file_itself_and_can_be_uploaded_elsewhere(
    application: Application, tmp_path: Path, source: Callable[..., int]
) -> None:
    office = make_office(application)
    administration_id = source(application, office, tmp_path)
    row = application.backups.make(office, administration_id)
    target = tmp_path / "Zoet.zip"
    target.write_text("iets ouders")

    application.backups.download(office, row.id, target)

    assert (target.stat().st_size, sha256_of(target)) == (row.size, row.sha256)
    other = make_office(application, "Ander kantoor", "ander@kantoor.test")
    uploaded = application.backups.upload(other, target)
    assert uploaded.reason is BackupReason.UPLOADED
    assert (uploaded.sha256, uploaded.administration, uploaded.made_at) == (row.sha256, "Zoet", row.made_at)
    made = application.copies.restore(other, uploaded.id, Place.LOCAL)
    assert made.name == "Zoet"
    assert content_of(application, made.administration_id) == content_of(application, administration_id)


def test_a_download_that_is_cancelled_leaves_what_was_there(application: Application, tmp_path: Path) -> None:
    office = make_office(application)
    row = application.backups.make(office, bring_online(application, office, tmp_path))
    target = tmp_path / "map" / "Zoet.zip"
    target.parent.mkdir()
    target.write_text("iets ouders")

    code = refused(lambda: application.backups.download(office, row.id, target, None, lambda: True))

    assert code is ErrorCode.CANCELLED
    assert [path.read_text() for path in target.parent.iterdir()] == ["iets ouders"]


def test_a_file_that_is_no_back_up_leaves_nothing_behind(application: Application, tmp_path: Path) -> None:
    office = make_office(application)
    row = application.backups.make(office, bring_online(application, office, tmp_path))
    target = tmp_path / "Zoet.zip"
    application.backups.download(office, row.id, target)
    whole = target.read_bytes()
    before = whole_store(application)
    foreign = tmp_path / "foto.zip"
    foreign.write_bytes(b"PNG" + whole)
    damaged = tmp_path / "kapot.zip"
    damaged.write_bytes(whole[: len(whole) // 2] + bytes([whole[len(whole) // 2] ^ 1]) + whole[len(whole) // 2 + 1 :])

    assert refused(lambda: application.backups.upload(office, foreign)) is ErrorCode.BACKUP_FOREIGN
    assert refused(lambda: application.backups.upload(office, damaged)) is ErrorCode.BACKUP_DAMAGED
    assert refused(lambda: application.backups.upload(office, tmp_path)) is ErrorCode.BACKUP_FILE_UNREADABLE
    assert refused(lambda: application.backups.upload(office, tmp_path / "weg")) is ErrorCode.BACKUP_FILE_MISSING
    assert refused(lambda: application.backups.upload(office, target, None, lambda: True)) is ErrorCode.CANCELLED
    assert whole_store(application) == before


def test_a_stored_back_up_that_was_damaged_is_neither_put_back_nor_downloaded(
    application: Application, tmp_path: Path
) -> None:
    office = make_office(application)
    row = application.backups.make(office, bring_online(application, office, tmp_path))
    with application.store.write() as tx:
        chunk = tx.session.query(BackupChunkRecord).one()
        chunk.data = chunk.data[:2000] + bytes([chunk.data[2000] ^ 4]) + chunk.data[2001:]
    before = whole_store(application)

    for place in (Place.LOCAL, Place.ONLINE):
        code = refused(lambda place=place: application.copies.restore(office, row.id, place))  # type: ignore[misc]
        assert code is ErrorCode.BACKUP_DAMAGED
    assert refused(lambda: application.backups.download(office, row.id, tmp_path / "uit.zip")) in (
        ErrorCode.BACKUP_DAMAGED,
        ErrorCode.CONTENT_DAMAGED,
    )
    assert whole_store(application) == before
    assert not (tmp_path / "uit.zip").exists()
    assert contents_on_disk(application) == []


def test_damaged_content_is_never_backed_up_as_if_it_were_whole(application: Application, tmp_path: Path) -> None:
    office = make_office(application)
    administration_id = bring_online(application, office, tmp_path)
    with application.store.write() as tx:
        chunk = tx.session.query(ContentChunkRecord).first()
        assert chunk is not None
        chunk.data = b"!" + chunk.data[1:]

    code = refused(lambda: application.backups.make(office, administration_id))

    assert code is ErrorCode.CONTENT_DAMAGED
    assert unfinished_backups(application) == 0


def test_a_deleted_back_up_is_gone_with_all_its_bytes(application: Application, tmp_path: Path) -> None:
    office = make_office(application)
    rows = [
        application.backups.make(office, bring_in(application, office, tmp_path)),
        application.backups.make(office, bring_online(application, office, tmp_path, name="Net")),
    ]

    for row in rows:
        application.backups.delete(office, row.id)

    assert overview(application, office) == ()
    assert backups_on_disk(application) == []
    with application.store.read() as tx:
        assert tx.session.query(BackupRecord).count() == tx.session.query(BackupChunkRecord).count() == 0
    assert refused(lambda: application.backups.delete(office, rows[0].id)) is ErrorCode.BACKUP_UNKNOWN


def test_the_overview_comes_by_page_in_every_order_and_can_be_searched(
    application: Application, tmp_path: Path
) -> None:
    office = make_office(application)
    for name in ("Één", "Twee", "Drie", "Vier", "Vijf"):
        application.backups.make(office, application.administrations.create(office, name).id)

    for column in BackupColumn:
        for descending in (False, True):
            query = BackupQuery(sort=column, descending=descending)
            names: list[str] = []
            page = application.backups.page(office, query, None, 2)
            names += [row.administration for row in page.rows]
            while page.next is not None:
                page = application.backups.page(office, query, page.next, 2)
                names += [row.administration for row in page.rows]
            assert sorted(names) == ["Drie", "Twee", "Vier", "Vijf", "Één"]
    by_name = BackupQuery(sort=BackupColumn.ADMINISTRATION, descending=False)
    assert [row.administration for row in overview(application, office, by_name)][:2] == ["Drie", "Één"]
    assert [row.administration for row in overview(application, office, BackupQuery(search="een"))] == ["Één"]
    assert application.backups.count(office, BackupQuery(search="vi")) == 2
    assert application.backups.count(office, BackupQuery(search="de vries")) == 5


def test_back_ups_of_local_administrations_show_at_their_own_desk_only(
    open_desk: Callable[[], Application], tmp_path: Path
) -> None:
    here, elsewhere = open_desk(), open_desk()
    office = make_office(here)
    local = bring_in(here, office, tmp_path)
    here.backups.make(office, local)
    online = here.backups.make(office, bring_online(here, office, tmp_path, name="Net"))

    assert [row.id for row in overview(elsewhere, office)] == [online.id]
    assert refused(lambda: elsewhere.backups.make(office, local)) is ErrorCode.ADMINISTRATION_UNKNOWN
    made = elsewhere.copies.restore(office, online.id, Place.LOCAL)
    assert [kept.file_name for kept in content_of(elsewhere, made.administration_id)] == ["Net 1.xaf", "Net 2.xaf"]


def test_a_back_up_that_was_asked_for_is_made_once_by_whatever_runs_first(
    open_desk: Callable[[], Application], tmp_path: Path
) -> None:
    first, second = open_desk(), open_desk()
    office = make_office(first)
    administration_id = bring_online(first, office, tmp_path, years=1)
    before = content_of(first, administration_id)
    with first.store.write() as tx:
        first.backups.making.ask_for(tx, office.account_id, administration_id, BackupReason.RIGHT_ENDED)
    (asked,) = overview(first, office)
    assert not asked.complete
    assert refused(lambda: first.backups.download(office, asked.id, tmp_path / "x.zip")) is ErrorCode.BACKUP_BUSY

    outcomes = race([(desk, desk.backups.making.make_due) for desk in (first, second)])

    assert sorted(outcomes) == [0, 1]
    (row,) = overview(first, office)
    assert (row.id, row.complete, row.reason) == (asked.id, True, BackupReason.RIGHT_ENDED)
    assert acts(first, administration_id=administration_id).count("backup_made") == 1
    made = second.copies.restore(office, row.id, Place.ONLINE)
    assert content_of(second, made.administration_id) == before
    assert first.work.run_due().failed == 0
    assert len(overview(first, office)) == 1


def test_what_came_after_it_was_asked_for_is_not_in_it(application: Application, tmp_path: Path) -> None:
    office = make_office(application)
    administration_id = bring_in(application, office, tmp_path, years=1)
    with application.store.write() as tx:
        application.backups.making.ask_for(tx, office.account_id, administration_id, BackupReason.RIGHT_ENDED)
    add_newer(application, administration_id, "later.xaf")

    application.work.run_due()

    (row,) = overview(application, office)
    made = application.copies.restore(office, row.id, Place.LOCAL)
    assert [kept.file_name for kept in content_of(application, made.administration_id)] == ["Zoet 1.xaf"]


def test_a_back_up_of_what_cannot_be_read_stays_due_and_is_tried_again_later(
    application: Application, tmp_path: Path
) -> None:
    office = make_office(application)
    administration_id = bring_in(application, office, tmp_path, years=1)
    (file,) = contents_on_disk(application)
    data = file.read_bytes()
    file.unlink()
    with application.store.write() as tx:
        application.backups.making.ask_for(tx, office.account_id, administration_id, BackupReason.LICENCE_ENDED)

    assert application.backups.making.make_due() == 0
    (trouble,) = application.due_troubles.of(office)
    assert (trouble.administration, trouble.code) == ("Zoet", ErrorCode.CONTENT_MISSING)
    file.write_bytes(data)
    assert application.backups.making.make_due() == 0
    with application.store.write() as tx:
        tx.session.query(BackupRecord).update({"busy_until": tx.now})

    assert application.backups.making.make_due() == 1
    assert overview(application, office)[0].complete
    assert application.due_troubles.of(office) == application.due_troubles.everywhere() == ()
    assert acts(application, administration_id=administration_id).count("backup_failed") == 1


def test_content_that_packs_like_a_bomb_is_backed_up_all_the_same(
    application: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "MAXIMUM_RATIO", 100)
    office = make_office(application)
    administration_id = bring_in(application, office, tmp_path, years=1)
    spaces = b" " * (40 * 1024 * 1024)
    contents = application.copies._contents
    with application.store.write() as tx:
        held = contents.of(tx, administration_id)[0]
    kept = contents.desk.keep_blocks([spaces], held.desk_key or "", size=len(spaces))
    with application.store.write() as tx:
        tx.session.query(ContentRecord).update({"sha256": kept.sha256, "size": kept.size})

    row = application.backups.make(office, administration_id)
    made = application.copies.restore(office, row.id, Place.LOCAL)

    assert row.size > len(spaces)
    assert content_of(application, made.administration_id) == [Kept("Zoet 1.xaf", spaces)]
