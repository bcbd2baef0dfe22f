"""The two ways to an offer's page: by the link in the mail, or signed in on one's own pages."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from samenop_desktop.domain.links import OFFER_PATH, OWN_PATH

if TYPE_CHECKING:
    from collections.abc import Callable

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.domain.confirmation import Confirmation
    from samenop_desktop.services.client_pages import ClientPageService
    from samenop_desktop.services.offer_rows import OfferPage


@dataclass(frozen=True, slots=True)
class Door:
    """One offer, found in one of the two ways, and what its client can do; all raise LINK_UNKNOWN where there is none.

    `path` is that of the offer's page, from the root; `confirm` takes the form and the text that was shown, `decline`
    the reason.
    """

    path: str
    view: Callable[[], OfferPage]
    confirm: Callable[[Confirmation, str], OfferPage]
    decline: Callable[[str], OfferPage]


def link_door(service: ClientPageService, token: str) -> Door:
    """The door of whoever holds the link."""
    return Door(
        f"{OFFER_PATH}{token}",
        partial(service.view, token),
        partial(service.confirm, token),
        partial(service.decline, token),
    )


def own_door(service: ClientPageService, actor: Actor, request_id: int) -> Door:
    """The door of the client who is signed in."""
    return Door(
        f"{OWN_PATH}/aanbieding/{request_id}",
        partial(service.view_own, actor, request_id),
        partial(service.confirm_own, actor, request_id),
        partial(service.decline_own, actor, request_id),
    )
