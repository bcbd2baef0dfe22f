"""The log files stay few and small."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from samenop_desktop.bootstrap import logs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(autouse=True)
def _leave_logging_as_it_was() -> Iterator[None]:
    root, ours = logging.getLogger(), logging.getLogger("samenop_desktop")
    handlers, levels = list(root.handlers), (root.level, ours.level)
    yield
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(levels[0])
    ours.setLevel(levels[1])


def test_a_start_with_a_large_log_begins_a_new_one_and_keeps_three_older(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "LARGEST", 10)
    log = tmp_path / "desktop.log"
    for number in range(6):
        logs.log_to(log)
        logging.getLogger("samenop_desktop.test").info("start %d", number)
        handler = logging.getLogger().handlers[-1]
        logging.getLogger().removeHandler(handler)
        handler.close()
    found = {path.name: path.read_text("utf-8").split()[-1] for path in tmp_path.iterdir()}
    assert found == {"desktop.log": "5", "desktop.log.1": "4", "desktop.log.2": "3", "desktop.log.3": "2"}


def test_a_small_log_goes_on(tmp_path: Path) -> None:
    log = tmp_path / "desktop.log"
    log.write_text("eerder\n", "utf-8")
    logs.log_to(log)
    logging.getLogger("samenop_desktop.test").info("later")
    assert log.read_text("utf-8").startswith("eerder\n")
    assert [path.name for path in tmp_path.iterdir()] == ["desktop.log"]
