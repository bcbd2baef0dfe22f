"""What a client does for himself at a desk: his licence, and the requests that wait for him."""

from __future__ import annotations

from samenop_desktop.gui.own_side.own_requests_dialog import OwnRequestsDialog
from samenop_desktop.gui.own_side.subscription_dialog import SubscriptionDialog

__all__ = ["OwnRequestsDialog", "SubscriptionDialog"]
