"""Starting the desktop: the window first, everything heavy after it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from samenop_desktop.bootstrap.logs import log_to
from samenop_desktop.bootstrap.sample_office import SAMPLE_EMAIL, SAMPLE_PASSWORD, holds_sample
from samenop_desktop.gui.ahead import spare_imports

if TYPE_CHECKING:
    from collections.abc import Callable

    from samenop_desktop.bootstrap.command_line import Options
    from samenop_desktop.credentials.contract import Credentials
    from samenop_desktop.services.application import Application
    from samenop_desktop.services.rows import AdministrationQuery, FirstLook
    from samenop_desktop.settings.places import DataDir


def run_on_screen(options: Options) -> int:
    """Open the program's window and return its exit code."""
    log_to(options.data_dir.logs / "desktop.log")
    spare_imports()
    from samenop_desktop.gui.application import DesktopStart, run_desktop

    start = DesktopStart(
        data_dir=options.data_dir,
        database_url=options.database_url,
        credentials=_credentials,
        first_look=take_first_look,
        open_application=_open_application,
        load_sample=_load_sample,
        sample_email=SAMPLE_EMAIL,
        sample_password=SAMPLE_PASSWORD,
        program=own_program(),
    )
    return run_desktop(start)


def _credentials(data_dir: DataDir) -> Credentials:
    from samenop_desktop.bootstrap.keyring import system_credentials

    return system_credentials(data_dir)


def take_first_look(data_dir: DataDir, secret: str, query: AdministrationQuery, limit: int) -> FirstLook | None:
    """What there is to see in the embedded store of `data_dir` before it is open (see `first_look`).

    Nothing in the sample office: it signs itself in there, whoever stays signed in.
    """
    if holds_sample(data_dir.root):
        return None
    from samenop_desktop.services.first_look import first_look

    return first_look(data_dir.database_path, data_dir.desk_id, secret, query, limit)


def _open_application(data_dir: DataDir, database_url: str | None) -> Application:
    from samenop_desktop.bootstrap.application import open_application

    return open_application(data_dir, database_url)


def _load_sample(
    data_dir: DataDir, on_progress: Callable[[int, int], None], is_cancelled: Callable[[], bool]
) -> DataDir:
    from samenop_desktop.bootstrap.sample import load_sample

    return load_sample(data_dir, on_progress, is_cancelled)


def own_program() -> tuple[str, ...]:
    """How this very program is started once more, ahead of its arguments."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    # A folder of that name where the program was started is not the program.
    return (sys.executable, "-P", "-m", "samenop_desktop")
