"""Where the client's pages stand: one path for mails, the pages and the table."""

from __future__ import annotations

from samenop_desktop.domain.errands import Purpose

OFFER_PATH = "/aanbieding/"
ADDRESS_PATH = "/adres/"
PASSWORD_PATH = "/wachtwoord/"
FORGOTTEN_PATH = "/wachtwoord-vergeten"
SIGN_IN_PATH = "/aanmelden"
OWN_PATH = "/mijn"

_ERRAND_PATHS = {
    Purpose.OLD_ADDRESS: ADDRESS_PATH,
    Purpose.NEW_ADDRESS: ADDRESS_PATH,
    Purpose.NEW_PASSWORD: PASSWORD_PATH,
}


def offer_link(base_url: str, token: str) -> str:
    """The live link to the page of the offer with that token, below the address where the pages run."""
    return f"{base_url.rstrip('/')}{OFFER_PATH}{token}"


def errand_link(base_url: str, purpose: Purpose, token: str) -> str:
    """The live link to the page of an errand."""
    return f"{base_url.rstrip('/')}{_ERRAND_PATHS[purpose]}{token}"


def sign_in_link(base_url: str) -> str:
    """Where a client signs in, or nothing while the pages have no address (D04)."""
    return f"{base_url.rstrip('/')}{SIGN_IN_PATH}" if base_url else ""


def own_request_link(base_url: str, request_id: int) -> str:
    """The page of a request for the client who signs in; it is no secret."""
    return f"{base_url.rstrip('/')}{OWN_PATH}/aanbieding/{request_id}"
