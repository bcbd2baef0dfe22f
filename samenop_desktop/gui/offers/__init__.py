"""The window Status aanbieding: every request of the office, what became of it, and cancelling."""

from __future__ import annotations

from samenop_desktop.gui.offers.offers_window import open_offers_window

__all__ = ["open_offers_window"]
