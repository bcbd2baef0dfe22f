"""A process of its own that is killed, without any warning to it, at a chosen statement."""

from __future__ import annotations

import os
import signal
import warnings
from typing import TYPE_CHECKING

from sqlalchemy import event

if TYPE_CHECKING:
    from collections.abc import Callable

    from samenop_desktop.services.application import Application


def killed_at(moment: int, application: Application, act: Callable[[], object]) -> bool:
    """Whether a process that does `act` is killed at its statement or commit number `moment`; False: it got through."""
    application.store.engine.dispose()  # no connection may be shared with the child
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # forking beside threads: the child only works and dies
        child = os.fork()
    if child == 0:
        status = 1
        try:
            _act_and_die(moment, application, act)
            status = 0
        finally:
            os._exit(status)
    _, ended = os.waitpid(child, 0)
    if os.WIFSIGNALED(ended):
        assert os.WTERMSIG(ended) == signal.SIGKILL
        return True
    assert os.WEXITSTATUS(ended) == 0, "the act itself failed"
    return False


def _act_and_die(moment: int, application: Application, act: Callable[[], object]) -> None:
    passed = 0

    def count(*_: object) -> None:
        nonlocal passed
        passed += 1
        if passed == moment:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(application.store.engine, "before_cursor_execute", count)
    event.listen(application.store.engine, "commit", count)
    act()
