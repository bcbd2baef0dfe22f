"""A program that is killed while it makes, copies, deletes, removes what is due, or goes back to a copy."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from samenop_desktop.domain.administrations import Place
from samenop_desktop.services.store_copy_rows import CopyReason
from samenop_desktop.store import copying
from samenop_desktop.store.records import AdministrationRecord, BackupRecord, ContentChunkRecord, ContentRecord
from tests.services.keeping import (
    backups_on_disk,
    bring_in,
    bring_online,
    content_of,
    contents_on_disk,
    overview,
    unfinished_backups,
)
from tests.services.killing import STEP, killed_at
from tests.services.making import acts, list_of, make_office, whole_store
from tests.services.test_licence_ends import ENDED, cancelled, ended_at, mailed

if TYPE_CHECKING:
    from collections.abc import Callable

    from samenop_desktop.services.application import Application
    from tests.conftest import FakeClock


KILLED = """
import os, signal, sys
from datetime import datetime
from pathlib import Path
from samenop_desktop.bootstrap.application import open_application, Replacements
from samenop_desktop.credentials.memory import MemoryCredentials
from samenop_desktop.domain.accounts import Actor
from samenop_desktop.domain.administrations import Place
from samenop_desktop.settings.places import open_data_dir

root, url, what, office, target, moment, steps = sys.argv[1:]

class Still:
    def now(self):
        return datetime.fromisoformat(moment)

seen = []

def on_progress(done, total):
    seen.append(done)
    if len(seen) == int(steps):
        os.kill(os.getpid(), signal.SIGKILL)

app = open_application(open_data_dir(Path(root), {}), url, Replacements(Still(), MemoryCredentials()))
actor, target = Actor(int(office)), int(target)
{
    "make": lambda: app.backups.make(actor, target, on_progress),
    "copy_local": lambda: app.copies.copy(actor, target, "Kopie", Place.LOCAL, on_progress),
    "copy_online": lambda: app.copies.copy(actor, target, "Kopie", Place.ONLINE, on_progress),
    "delete": lambda: app.removals.delete(actor, target, "Zoet", on_progress),
}[what]()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize(
    ("what", "source", "steps"),
    [
        ("make", bring_in, 5),
        ("make", bring_online, 1),
        ("copy_local", bring_online, 5),
        ("copy_online", bring_in, 5),
        ("delete", bring_online, 5),
    ],
)
def test_killed_half_way_all_is_as_it_was_once_the_lease_has_run_out(
    application: Application,
    database_url: str,
    tmp_path: Path,
    clock: FakeClock,
    what: str,
    source: Callable[..., int],
    steps: int,
) -> None:
    office = make_office(application)
    administration_id = source(application, office, tmp_path, years=4)
    before, files = whole_store(application), contents_on_disk(application)
    command = [
        sys.executable,
        "-c",
        KILLED,
        str(application.data_dir.root),
        database_url,
        what,
        str(office.account_id),
        str(administration_id),
        clock.now().isoformat(),
        str(steps),
    ]

    done = subprocess.run(command, cwd=Path(__file__).parents[2], check=False, timeout=90, capture_output=True)

    assert done.returncode == -signal.SIGKILL, done.stderr.decode()
    (row,) = list_of(application, office)
    assert row.id == administration_id
    assert overview(application, office) == ()
    clock.move(minutes=3)
    application.work.run_due()
    assert whole_store(application) == before
    assert contents_on_disk(application) == files
    assert backups_on_disk(application) == []


def test_what_a_killed_deletion_left_behind_is_swept(application: Application, tmp_path: Path) -> None:
    office = make_office(application)
    local = bring_in(application, office, tmp_path)
    online = bring_online(application, office, tmp_path, name="Net")
    desk_id = application.data_dir.desk_id
    with application.store.write() as tx:
        for administration_id in (local, online):
            gone = tx.session.get_one(AdministrationRecord, administration_id)
            gone.place, gone.desk_id, gone.online_since, gone.busy_by = Place.DELETED, None, None, f"{desk_id}:"

    application.work.run_due()

    assert contents_on_disk(application) == []
    with application.store.read() as tx:
        assert tx.session.query(ContentRecord).count() == tx.session.query(ContentChunkRecord).count() == 0
        assert tx.session.query(BackupRecord).count() == 0


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_killed_on_day_ninety_nothing_goes_before_its_back_ups_and_all_happens_once(
    application: Application, tmp_path: Path, clock: FakeClock
) -> None:
    office, client, administration_id = cancelled(application, tmp_path)
    late = make_office(application, "Laat Kantoor", "laat@kantoor.test")
    application.rights.give(client, administration_id, late.account_id)
    content = content_of(application, administration_id)
    clock.move(days=90)
    moment, kills = 2, 0

    while killed_at(moment, application, application.work.run_due):
        kills += 1
        made = [row for actor in (office, late) for row in overview(application, actor) if row.complete]
        if list_of(application, client):
            assert content_of(application, administration_id) == content, moment
            assert (made, mailed(application, *ENDED), ended_at(application, client)) == ([], [], None), moment
        else:
            assert len(made) == 2, f"gone without a back-up for each at statement {moment}"
        clock.move(minutes=3)  # what was held by the one that was killed is free again
        moment += 7 if application.store.is_embedded else 25

    assert kills > 4
    application.work.run_due()
    assert list_of(application, client) == ()
    assert len(mailed(application, *ENDED)) == 3
    assert acts(application).count("administration_removed") == acts(application).count("licence_ended") == 1
    assert unfinished_backups(application) == 0
    for actor in (office, late):
        (backup,) = overview(application, actor)
        made_again = application.copies.restore(actor, backup.id, Place.ONLINE)
        assert content_of(application, made_again.administration_id) == content


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_killed_at_any_step_of_going_back_the_store_is_the_old_or_the_new_one(
    embedded_application: Application, tmp_path: Path, clock: FakeClock
) -> None:
    app = embedded_application
    store = Path(app.store.engine.url.database or "")
    office = make_office(app)
    app.administrations.create(office, "Van toen")
    app.work.run_due()
    clock.move(hours=3)
    app.administrations.create(office, "Van later")
    (copy,) = app.store_copies.copies(office)
    before = whole_store(app)
    kept = _kept_aside(app, store, tmp_path / "kept")

    def go_back() -> None:
        copying._back_up = _in_small_steps  # only in the process that is killed
        app.store_copies.go_back(office, copy.name)

    moment, ends = 1, []
    while killed_at(moment, app, go_back, tmp_path):
        assert app.store.find_damage() == ""
        copies = app.store_copies.copies(office)
        assert {app.store_copies.find_damage(each) for each in copies} == {""}
        is_new = "Van later" not in {row.name for row in list_of(app, office)}
        ends.append(is_new)
        if is_new:
            assert acts(app)[-1] == "store_put_back", moment
            assert CopyReason.ASIDE in {each.reason for each in copies}, "what was there is nowhere any more"
        else:
            assert whole_store(app) == before, moment
        _put_back(app, store, kept)
        moment += 1
    assert ends == sorted(ends)
    assert set(ends) == {False, True}


def _kept_aside(application: Application, store: Path, folder: Path) -> Path:
    application.store.engine.dispose()
    shutil.copytree(application.data_dir.root, folder / "desk")
    shutil.copy(store, folder / store.name)
    return folder


def _put_back(application: Application, store: Path, folder: Path) -> None:
    application.store.engine.dispose()
    for ending in ("-wal", "-shm"):
        store.with_name(store.name + ending).unlink(missing_ok=True)
    shutil.copy(folder / store.name, store)
    shutil.rmtree(application.data_dir.root)
    shutil.copytree(folder / "desk", application.data_dir.root)


def _in_small_steps(reading: Any, writing: Any, *, pages: int, progress: Callable[..., None] | None) -> None:  # noqa: ANN401  # as what it replaces
    """SQLite's backup as `copying` does it, but with a step after every few pages."""

    def step(*_told: int) -> None:
        sys.audit(STEP)

    reading.backup(writing, pages=20, progress=step)
