"""The window Mail instellen: the office's own mail server."""

from __future__ import annotations

from samenop_desktop.gui.mail.mail_settings import open_mail_settings

__all__ = ["open_mail_settings"]
