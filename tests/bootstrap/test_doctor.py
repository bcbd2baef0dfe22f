"""What `samenop-desktop doctor` says of the copies of the embedded store."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from samenop_desktop.bootstrap.application import open_application
from samenop_desktop.bootstrap.command_line import Options
from samenop_desktop.bootstrap.doctor import State, diagnose
from samenop_desktop.settings.places import DataDir, open_data_dir

if TYPE_CHECKING:
    from pathlib import Path


def told_of_copies(data_dir: DataDir) -> tuple[State, str]:
    options = Options(data_dir=data_dir, database_url=None, arguments=Namespace())
    return next((one.state, one.text) for one in diagnose(options) if one.text.startswith("Kopieën"))


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
