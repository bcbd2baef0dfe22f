"""Whether mails can leave: are there settings for a mail server, and an address for the link."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from samenop_desktop.domain.requests import Delivery

if TYPE_CHECKING:
    from collections.abc import Callable

    from samenop_desktop.settings.model import Settings

    LoadSettings: TypeAlias = Callable[[], Settings]


@dataclass(frozen=True, slots=True)
class Readiness:
    """What is set up at this moment, at this desk."""

    mail_is_set_up: bool
    has_public_url: bool

    @classmethod
    def from_settings(cls, settings: Settings) -> Readiness:
        """What `settings` make possible."""
        return cls(settings.mail is not None, bool(settings.portal.public_url))

    def of_waiting(self, *, needs_link: bool) -> Delivery:
        """What a queued mail waits for (D04)."""
        if not self.mail_is_set_up:
            return Delivery.WAITS_FOR_SETTINGS
        if needs_link and not self.has_public_url:
            return Delivery.WAITS_FOR_PUBLIC_URL
        return Delivery.QUEUED
