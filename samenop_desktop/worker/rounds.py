"""Rounds of due work, one after the other, until told to stop."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from samenop_desktop.domain.errors import SamenopError

if TYPE_CHECKING:
    from threading import Event

    from samenop_desktop.services.work import WorkService

PAUSE_SECONDS = 5.0
LONGEST_PAUSE_SECONDS = 60.0

_log = logging.getLogger(__name__)


def work_rounds(work: WorkService, stop: Event, pause_seconds: float = PAUSE_SECONDS) -> None:
    """Run due work every `pause_seconds` until `stop`; trouble lengthens the pause and is logged, never fatal."""
    pause = pause_seconds
    while not stop.is_set():
        try:
            done = work.run_due(stop.is_set)
        except SamenopError as error:
            _log.warning("Nothing done this round: %r", error)
            pause = min(pause * 2, LONGEST_PAUSE_SECONDS)
        except Exception:  # noqa: BLE001  # a worker that stops leaves mails lying; the log has the traceback
            _log.exception("A round of work failed")
            pause = min(pause * 2, LONGEST_PAUSE_SECONDS)
        else:
            if done.expired or done.sent or done.failed:
                _log.info("Expired %d, sent %d, not sent %d", done.expired, done.sent, done.failed)
            pause = pause_seconds
        stop.wait(pause)
