"""What `samenop-desktop doctor` says of the embedded store, its copies and what is due in it."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from samenop_desktop.bootstrap.application import open_application
from samenop_desktop.bootstrap.command_line import Options
from samenop_desktop.bootstrap.doctor import State, diagnose
from samenop_desktop.domain.backups import BackupReason
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.services.due_troubles import note_failure
from samenop_desktop.settings.places import DataDir, open_data_dir
from tests.services.making import draft_for, make_office

if TYPE_CHECKING:
    from pathlib import Path


def told(data_dir: DataDir) -> list[tuple[State, str]]:
    options = Options(data_dir=data_dir, database_url=None, arguments=Namespace())
    return [(one.state, one.text) for one in diagnose(options)]


def told_of_copies(data_dir: DataDir) -> tuple[State, str]:
    return next((state, text) for state, text in told(data_dir) if text.startswith("Kopieën"))


def test_the_newest_copy_is_told_and_read_again(tmp_path: Path) -> None:
    data_dir = open_data_dir(tmp_path / "desk", {})
    assert told_of_copies(data_dir)[0] is State.MISSING
    application = open_application(data_dir)
    application.work.run_due()
    application.close()
    state, text = told_of_copies(data_dir)
    assert state is State.GOOD
    assert text.endswith(", nagelezen")
    (path,) = data_dir.store_copies.iterdir()
    path.write_bytes(b"geen database")
    state, text = told_of_copies(data_dir)
    assert state is State.BROKEN
    assert text.endswith("maar beschadigd. Controleer de schijf.")


def test_a_back_up_that_cannot_be_made_by_itself_is_broken(tmp_path: Path) -> None:
    data_dir = open_data_dir(tmp_path / "desk", {})
    application = open_application(data_dir)
    office = make_office(application)
    made = application.offers.offer(office, draft_for())
    reason = BackupReason.RIGHT_ENDED
    with application.store.write() as tx:
        application.backups.making.ask_for(tx, office.account_id, made.administration_id, reason)
        note_failure(tx, made.administration_id, office.account_id, reason, SamenopError(ErrorCode.CONTENT_DAMAGED))
    application.close()
    (text,) = (text for state, text in told(data_dir) if state is State.BROKEN)
    assert text.startswith("De automatische back-up van Bakkerij Jansen lukt niet: de inhoud is beschadigd.")
