"""Online zetten: exactly the content that was there, and after any interruption the local one as it was (D38)."""

from __future__ import annotations

import hashlib
import threading
import zlib
from functools import partial
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from samenop_desktop.domain.administrations import Kind, State
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.services import chunks
from samenop_desktop.store.records import ContentChunkRecord, ContentRecord
from tests.books.auditfile_maker import make
from tests.services.killing import killed_at
from tests.services.making import acts, draft_for, form_for, list_of, make_office, whole_store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.application import Application
    from tests.conftest import FakeClock

CONTENT = make("3.2", entries=1750)
"""Over a megabyte."""


@pytest.fixture(autouse=True)
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Several chunks for it, so that there is something between the first and the last."""
    monkeypatch.setattr(chunks, "CONTENT_CHUNK_SIZE", 512 * 1024)


@pytest.fixture
def office(application: Application) -> Actor:
    return make_office(application)


@pytest.fixture
def local(application: Application, office: Actor, tmp_path: Path) -> int:
    """A local administration with content."""
    return imported(application, office, tmp_path)


def imported(application: Application, office: Actor, folder: Path) -> int:
    path = folder / "boek.xaf"
    path.write_bytes(CONTENT)
    return application.administrations.import_auditfile(office, path).administration_id


def stored(application: Application, administration_id: int) -> bytes:
    """The content of an online administration, as it stands in the store."""
    with application.store.read() as tx:
        content = tx.session.scalars(
            select(ContentRecord.id).where(ContentRecord.administration_id == administration_id)
        ).one()
        pieces = select(ContentChunkRecord).where(ContentChunkRecord.content_id == content)
        stand_there = tx.session.scalars(pieces.order_by(ContentChunkRecord.number))
        return b"".join(zlib.decompress(each.data) if each.is_packed else each.data for each in stand_there)


def on_disk(application: Application) -> list[bytes]:
    return [path.read_bytes() for path in application.data_dir.administrations.rglob("*") if path.is_file()]


def refused(act: Callable[[], object]) -> ErrorCode:
    with pytest.raises(SamenopError) as caught:
        act()
    return caught.value.code


def test_what_comes_online_is_what_was_local(application: Application, office: Actor, local: int) -> None:
    before = application.administrations.open(office, local)
    told: list[tuple[int, int]] = []
    application.going_online.put_online(office, local, lambda done, total: told.append((done, total)))
    assert stored(application, local) == CONTENT
    assert on_disk(application) == []
    row = application.administrations.row(office, local)
    assert (row.kind, row.status.state, row.may_put_online) == (
        Kind.ONLINE,
        State.READY,
        ErrorCode.ADMINISTRATION_NOT_LOCAL,
    )
    after = application.administrations.open(office, local)
    assert after.auditfiles == before.auditfiles
    assert after.auditfiles[0].sha256 == hashlib.sha256(CONTENT).hexdigest()
    assert told == sorted(told)
    assert told[-1] == (2 * len(CONTENT), 2 * len(CONTENT))
    assert acts(application, administration_id=local)[-1] == "administration_put_online"
    again = partial(application.going_online.put_online, office, local)
    assert refused(again) is ErrorCode.ADMINISTRATION_NOT_LOCAL


def test_an_empty_one_goes_online_as_well(application: Application, office: Actor) -> None:
    empty = application.administrations.create(office, "Leeg").id
    application.going_online.put_online(office, empty)
    assert application.administrations.row(office, empty).kind is Kind.ONLINE


def test_cancelled_at_any_step_it_stays_local_as_it_was(application: Application, office: Actor, local: int) -> None:
    def put_online(last_step: int) -> None:
        steps = iter(range(1, 1000))
        application.going_online.put_online(office, local, is_cancelled=lambda: next(steps) >= last_step)

    before = whole_store(application)
    for step in range(1, 6):
        assert refused(partial(put_online, step)) is ErrorCode.CANCELLED
        assert whole_store(application) == before
        assert on_disk(application) == [CONTENT]
    put_online(999)
    assert stored(application, local) == CONTENT


def test_killed_at_any_step_it_stays_local_and_a_later_try_works(
    application: Application, clock: FakeClock, office: Actor, local: int
) -> None:
    act = partial(application.going_online.put_online, office, local)
    killed = 0
    while killed_at(killed + 1, application, act):
        killed += 1
        row = application.administrations.row(office, local)
        if row.kind is Kind.ONLINE:
            break
        assert on_disk(application) == [CONTENT]
        if row.status.state is State.BUSY:
            assert row.may_put_online is ErrorCode.ADMINISTRATION_BUSY
            assert refused(act) is ErrorCode.ADMINISTRATION_BUSY
            clock.move(minutes=2)
            row = application.administrations.row(office, local)
        assert (row.kind, row.status.state, row.may_put_online) == (Kind.LOCAL, State.READY, None)
    assert killed > 15
    assert stored(application, local) == CONTENT


def test_what_a_killed_try_left_is_swept(application: Application, clock: FakeClock, office: Actor, local: int) -> None:
    before = whole_store(application)
    assert killed_at(28, application, partial(application.going_online.put_online, office, local))
    assert len(whole_store(application)["content_chunk"]) > 0
    application.work.run_due()
    assert len(whole_store(application)["content_chunk"]) > 0, "somebody may still be at work"
    clock.move(minutes=2)
    application.work.run_due()
    assert whole_store(application) == before


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda path: path.unlink(), ErrorCode.CONTENT_MISSING),
        (lambda path: path.write_bytes(CONTENT[:-1] + b"x"), ErrorCode.CONTENT_DAMAGED),
        (lambda path: path.write_bytes(CONTENT[:-1]), ErrorCode.CONTENT_DAMAGED),
    ],
    ids=["gone", "changed", "short"],
)
def test_a_file_that_is_not_what_was_kept_does_not_go_online(
    application: Application, office: Actor, local: int, spoil: Callable[[Path], object], code: ErrorCode
) -> None:
    (path,) = [path for path in application.data_dir.administrations.rglob("*") if path.is_file()]
    spoil(path)
    before = whole_store(application)
    assert refused(partial(application.going_online.put_online, office, local)) is code
    assert whole_store(application) == before


def test_two_at_once_put_it_online_once(open_desk: Callable[[], Application], tmp_path: Path) -> None:
    desk = open_desk()
    office = make_office(desk)
    local = imported(desk, office, tmp_path)
    second: list[ErrorCode] = []

    def meanwhile(_done: int, _total: int) -> None:
        if not second:
            second.append(refused(partial(desk.going_online.put_online, office, local)))

    desk.going_online.put_online(office, local, meanwhile)
    assert second == [ErrorCode.ADMINISTRATION_BUSY]
    assert stored(desk, local) == CONTENT


def test_a_client_confirms_while_a_large_one_goes_up(open_desk: Callable[[], Application], tmp_path: Path) -> None:
    desk, page = open_desk(), open_desk()
    office = make_office(desk)
    local = imported(desk, office, tmp_path)
    statuses: list[RequestStatus] = []

    def confirm_one(_done: int, _total: int) -> None:
        number = len(statuses)
        made = page.offers.offer(office, draft_for(f"Klant {number}", f"{number}@klant.test"))
        token = page.offers.open_at_table(office, made.request_id)
        form = form_for(page.client_pages.view(token).details)
        confirming = threading.Thread(
            target=lambda: statuses.append(page.client_pages.confirm(token, form, "").status), daemon=True
        )
        confirming.start()
        confirming.join(10)
        assert not confirming.is_alive(), "the client had to wait"

    desk.going_online.put_online(office, local, confirm_one)
    assert len(statuses) >= 4
    assert set(statuses) == {RequestStatus.CONFIRMED}
    assert stored(desk, local) == CONTENT


def test_while_it_goes_up_it_is_busy_and_cannot_be_offered(application: Application, office: Actor, local: int) -> None:
    seen: set[State] = set()

    def look(_done: int, _total: int) -> None:
        (row,) = list_of(application, office)
        seen.add(row.status.state)
        (choice,) = application.offers.facts(office).administrations
        assert choice.busy

    application.going_online.put_online(office, local, look)
    assert seen == {State.BUSY}
