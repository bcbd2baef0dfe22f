"""The whole main job, as a person at the desk and a client at home do it, on the real program and real parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.main_job.names import NAMES, missing_names
from tests.main_job.stage import auditfile, open_stage
from tests.main_job.walk import MainJob

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]
END_SECONDS = 30


def test_the_main_job_from_the_first_start_to_the_last(database_url: str, tmp_path: Path) -> None:
    # Without a URL the program opens its own embedded store, as on one desk.
    environment = {"SAMENOP_DATABASE_URL": database_url} if database_url.startswith("postgresql") else {}
    with open_stage(tmp_path / "stage", auditfile(), environment=environment) as stage:
        screen, done, missing = stage.scene.screen, [], []
        for step in MainJob(stage.scene).walk():
            done.append(step.name)
            missing += missing_names(screen, step.name)
        assert missing == []
        assert set(NAMES) <= set(done)
        screen.close_window()
        assert stage.process.wait(END_SECONDS) == 0
        assert stage.complaints() == []
    assert done[0] == "kantoor-instellen"
    assert done[-1] == "weer-aangemeld"
