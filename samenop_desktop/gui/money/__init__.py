"""What it costs: the office's costs of this month, and the prices of packages."""

from __future__ import annotations

from samenop_desktop.gui.money.costs_window import open_costs_window
from samenop_desktop.gui.money.prices_dialog import open_prices_dialog

__all__ = ["open_costs_window", "open_prices_dialog"]
