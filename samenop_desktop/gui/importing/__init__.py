"""Bringing auditfiles in: choosing them, the progress, and what was found."""

from __future__ import annotations

from samenop_desktop.gui.importing.open_import import open_import

__all__ = ["open_import"]
