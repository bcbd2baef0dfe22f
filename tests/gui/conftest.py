"""What the tests of the windows share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from samenop_desktop.gui.tasks import TaskRunner

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[TaskRunner]:
    """A runner whose jobs have all ended when the test has."""
    runner = TaskRunner()
    yield runner
    assert runner.close(5000)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
