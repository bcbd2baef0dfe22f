"""Long work of a window: what is being done, how far it is, and the way to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QWidget

    from samenop_desktop.gui.tasks import Task

PARTS = 1000


class ProgressPanel(QObject):
    """Shows one task at a time in `panel`, which is hidden while there is none."""

    def __init__(self, panel: QWidget, label: QLabel, bar: QProgressBar, cancel_button: QPushButton) -> None:
        super().__init__(panel)
        self._panel = panel
        self._label = label
        self._bar = bar
        self._cancel_button = cancel_button
        self._task: Task | None = None
        # On the chunk a percentage cannot be read.
        bar.setTextVisible(False)
        cancel_button.clicked.connect(lambda _checked: self.stop())
        panel.hide()

    @property
    def is_busy(self) -> bool:
        """Whether a task is shown."""
        return self._task is not None

    def follow(self, task: Task, text: str) -> None:
        """Shows `task` under `text` until it has finished."""
        self._task = task
        self._label.setText(text)
        self._bar.setRange(0, 0)
        self._cancel_button.setEnabled(True)
        task.progressed.connect(self._on_task_progressed)
        task.finished.connect(self._on_task_finished)
        self._panel.show()

    def stop(self) -> None:
        """Asks the task to stop."""
        if self._task is not None:
            self._cancel_button.setEnabled(False)
            self._task.cancel()

    def _on_task_progressed(self, done: int, total: int) -> None:
        self._bar.setRange(0, PARTS if total else 0)
        # Bytes of a large file do not fit in the bar's own numbers.
        self._bar.setValue(done * PARTS // total if total else 0)

    def _on_task_finished(self) -> None:
        self._task = None
        self._panel.hide()
