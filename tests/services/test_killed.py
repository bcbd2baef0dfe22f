"""A program that is killed while it makes, copies or deletes."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from samenop_desktop.domain.administrations import Place
from samenop_desktop.store.records import AdministrationRecord, BackupRecord, ContentChunkRecord, ContentRecord
from tests.services.keeping import (
    backups_on_disk,
    bring_in,
    bring_online,
    contents_on_disk,
    overview,
)
from tests.services.making import list_of, make_office, whole_store

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
