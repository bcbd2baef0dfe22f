"""A process of its own that is killed, without any warning to it, at a chosen statement or step."""

from __future__ import annotations

import os
import signal
import sys
import warnings
from typing import TYPE_CHECKING

from sqlalchemy import Engine, event

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from samenop_desktop.services.application import Application


STEP = "tests.step"
"""What a test lets happen (`sys.audit`) where something in between is a step too."""
_FILE_STEPS = {"open", "os.chmod", "os.mkdir", "os.remove", "os.rename", "os.utime"}


def killed_at(moment: int, application: Application, act: Callable[[], object], files_in: Path | None = None) -> bool:
    """Whether a process that does `act` is killed at its statement or commit number `moment`; False: it got through.

    With `files_in`, everything that it does to files below that folder is a step as well, and each `STEP`.
    """
    application.store.engine.dispose()  # no connection may be shared with the child
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # forking beside threads: the child only works and dies
        child = os.fork()
    if child == 0:
        status = 1
        try:
            _act_and_die(moment, act, files_in)
            status = 0
        finally:
            os._exit(status)
    _, ended = os.waitpid(child, 0)
    if os.WIFSIGNALED(ended):
        assert os.WTERMSIG(ended) == signal.SIGKILL
        return True
    assert os.WEXITSTATUS(ended) == 0, "the act itself failed"
    return False


def _act_and_die(moment: int, act: Callable[[], object], files_in: Path | None) -> None:
    passed = 0

    def count(*_: object) -> None:
        nonlocal passed
        passed += 1
        if passed == moment:
            os.kill(os.getpid(), signal.SIGKILL)

    def look(name: str, told: tuple[object, ...]) -> None:
        if name == STEP or (name in _FILE_STEPS and str(told[0]).startswith(str(files_in))):
            count()

    event.listen(Engine, "before_cursor_execute", count)
    event.listen(Engine, "commit", count)
    if files_in is not None:
        sys.addaudithook(look)
    act()
