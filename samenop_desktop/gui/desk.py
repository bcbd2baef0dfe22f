"""What every window is given instead of globals: the services, the runner, who is signed in, what is remembered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.gui.portal_process import PortalProcess
    from samenop_desktop.gui.preferences import Preferences
    from samenop_desktop.gui.store_watch import StoreWatch
    from samenop_desktop.gui.tasks import TaskRunner
    from samenop_desktop.services.application import Application
    from samenop_desktop.services.rows import SignedIn


@dataclass(slots=True)
class Desk:
    """One desk with someone signed in at it.

    `watch.store_changed` tells that something in the store changed, by whomever: reload what you show.
    `portal.url` is where the client's pages run on this computer, empty while they do not (yet).
    """

    app: Application
    runner: TaskRunner
    signed_in: SignedIn
    preferences: Preferences
    watch: StoreWatch
    portal: PortalProcess

    @property
    def actor(self) -> Actor:
        """On whose behalf the windows act."""
        return self.signed_in.actor
