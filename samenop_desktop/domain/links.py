"""Where the client's page of an offer stands: one path for mails, the pages and the table."""

from __future__ import annotations

OFFER_PATH = "/aanbieding/"


def offer_link(base_url: str, token: str) -> str:
    """The live link to the page of the offer with that token, below the address where the pages run."""
    return f"{base_url.rstrip('/')}{OFFER_PATH}{token}"
