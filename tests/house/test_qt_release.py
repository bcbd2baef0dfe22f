"""Qt and Python fit: the wrong pair loses a reference to None with each call and aborts after some thousands."""

from __future__ import annotations

import subprocess
import sys

MANY_CALLS = """
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Sender(QObject):
    sent = Signal(object)

application = QCoreApplication([])
sender = Sender()
sender.sent.connect(lambda value: None)
for _ in range(20_000):
    application.processEvents()
    sender.sent.emit(None)
    sender.setProperty("shown", True)
print("survived")
"""


def test_many_calls_leave_none_alive() -> None:
    done = subprocess.run([sys.executable, "-c", MANY_CALLS], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "survived\n", "")
