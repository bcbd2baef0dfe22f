"""The personal details of one client: export, and making anonymous."""

from __future__ import annotations

from samenop_desktop.gui.personal.personal_dialog import open_personal_dialog

__all__ = ["open_personal_dialog"]
