"""What whoever signs in does about his own account: a client's licence and requests, an office's package."""

from __future__ import annotations

from samenop_desktop.gui.own_side.own_requests_dialog import OwnRequestsDialog
from samenop_desktop.gui.own_side.package_dialog import PackageDialog
from samenop_desktop.gui.own_side.subscription_dialog import SubscriptionDialog

__all__ = ["OwnRequestsDialog", "PackageDialog", "SubscriptionDialog"]
