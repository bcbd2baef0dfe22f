"""Rounds of work go on through trouble and stop when they are told to."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING, cast

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.services.rows import WorkDone
from samenop_desktop.worker.rounds import LONGEST_PAUSE_SECONDS, work_rounds

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

    from samenop_desktop.services.work import WorkService


class Work:
    """Plays one outcome after another and then stops the rounds."""

    def __init__(self, *outcomes: WorkDone | Exception) -> None:
        self.outcomes = list(outcomes)
        self.stop = Stop(len(outcomes))

    def run_due(self, is_cancelled: Callable[[], bool]) -> WorkDone:
        assert not is_cancelled()
        outcome = self.outcomes.pop(0)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome


class Stop(threading.Event):
    """Notes how long is waited instead of waiting, and is set after so many waits."""

    def __init__(self, rounds: int) -> None:
        super().__init__()
        self.rounds = rounds
        self.waited: list[float] = []

    def wait(self, timeout: float | None = None) -> bool:
        self.waited.append(timeout or 0)
        if len(self.waited) == self.rounds:
            self.set()
        return self.is_set()


def rounds(work: Work) -> list[float]:
    work_rounds(cast("WorkService", work), work.stop, 1.0)
    assert work.outcomes == []
    return work.stop.waited


def test_trouble_lengthens_the_pause_up_to_a_minute_and_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    away = [SamenopError(ErrorCode.STORE_UNREACHABLE, reason="weg") for _ in range(7)]
    assert rounds(Work(*away)) == [2, 4, 8, 16, 32, LONGEST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS]
    assert "store_unreachable" in caplog.text.lower()


def test_a_fault_is_logged_with_where_it_was_and_the_next_round_is_as_always(caplog: pytest.LogCaptureFixture) -> None:
    assert rounds(Work(RuntimeError("kapot"), WorkDone())) == [2, 1]
    assert "Traceback" in caplog.text


def test_a_round_that_did_something_is_told(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    assert rounds(Work(WorkDone(), WorkDone(expired=2, sent=3, failed=1))) == [1, 1]
    assert [record.message for record in caplog.records] == ["Expired 2, sent 3, not sent 1"]


def test_told_to_stop_nothing_is_begun() -> None:
    work = Work(WorkDone())
    work.stop.set()
    work_rounds(cast("WorkService", work), work.stop)
    assert len(work.outcomes) == 1
