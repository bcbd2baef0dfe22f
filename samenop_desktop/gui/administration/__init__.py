"""The opened administration and its tabs."""

from __future__ import annotations

from samenop_desktop.gui.administration.administration_window import open_administration_window

__all__ = ["open_administration_window"]
