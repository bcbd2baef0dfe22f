"""Back-ups and copies: the Overzicht, putting back, copying, releasing and deleting."""

from __future__ import annotations

from samenop_desktop.gui.backups.backups_window import open_backups_window

__all__ = ["open_backups_window"]
