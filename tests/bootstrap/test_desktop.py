"""What the desktop is given to start with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenop_desktop.bootstrap.application import Replacements, open_application
from samenop_desktop.bootstrap.desktop import take_first_look
from samenop_desktop.bootstrap.sample_office import SAMPLE_MARK
from samenop_desktop.credentials.memory import MemoryCredentials
from samenop_desktop.services.rows import AdministrationQuery
from samenop_desktop.settings.places import open_data_dir
from tests.services.making import make_office

if TYPE_CHECKING:
    from pathlib import Path


def test_the_sample_office_is_not_shown_as_whoever_stays_signed_in_there(tmp_path: Path) -> None:
    data_dir = open_data_dir(tmp_path, {})
    application = open_application(data_dir, None, Replacements(credentials=MemoryCredentials()))
    secret = application.accounts.keep_signed_in(make_office(application))
    application.close()
    assert take_first_look(data_dir, secret, AdministrationQuery(), 1) is not None
    (data_dir.root / SAMPLE_MARK).touch()
    assert take_first_look(data_dir, secret, AdministrationQuery(), 1) is None
