"""Copies of the embedded store: what there is, and going back to one."""

from __future__ import annotations

from samenop_desktop.gui.store_copies.copies_window import open_store_copies_window

__all__ = ["open_store_copies_window"]
