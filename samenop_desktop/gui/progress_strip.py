"""A strip with the progress of long work, for windows whose form has none of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from samenop_desktop.gui.progress_panel import ProgressPanel


class ProgressStrip(QWidget):
    """Takes no room while nothing is under way; `panel` follows the work."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = QLabel(self)
        bar = QProgressBar(self)
        bar.setAccessibleName("Voortgang")
        cancel_button = QPushButton("Afbreken", self)
        cancel_button.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(bar, 1)
        row.addWidget(cancel_button)
        self.panel = ProgressPanel(self, label, bar, cancel_button)
