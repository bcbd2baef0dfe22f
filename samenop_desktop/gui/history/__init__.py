"""The history of an administration or a request: every act a line."""

from __future__ import annotations

from samenop_desktop.gui.history.history_panel import HistoryPanel
from samenop_desktop.gui.history.history_window import open_history_window

__all__ = ["HistoryPanel", "open_history_window"]
