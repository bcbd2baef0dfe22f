"""Addresses that were probably mistyped: a mail to a wrong address is noticed by nobody (S09)."""

from __future__ import annotations

COMMON_DOMAINS: tuple[str, ...] = (
    "gmail.com",
    "hotmail.com",
    "hotmail.nl",
    "outlook.com",
    "live.nl",
    "icloud.com",
    "yahoo.com",
    "ziggo.nl",
    "kpnmail.nl",
    "kpnplanet.nl",
    "planet.nl",
    "hetnet.nl",
    "home.nl",
    "casema.nl",
    "quicknet.nl",
    "upcmail.nl",
    "xs4all.nl",
    "telfort.nl",
    "online.nl",
    "solcon.nl",
    "protonmail.com",
)
_REAL_NEIGHBOURS = frozenset({"mail.com", "ymail.com", "email.com", "qmail.com"})
_SHORTEST = 9
"""Shorter domains differ by one letter from too many real ones to be suspected of more than a swap."""


def suggested_address(address: str) -> str | None:
    """The address that was probably meant, or None when `address` looks right.

    Only the domain is judged: one letter too many, too few, wrong or swapped against a common one.
    """
    local, at, domain = address.strip().rpartition("@")
    domain = domain.casefold()
    if not at or not local or domain in COMMON_DOMAINS or domain in _REAL_NEIGHBOURS:
        return None
    for common in COMMON_DOMAINS:
        if _is_swap(domain, common) or (len(common) >= _SHORTEST and _is_one_letter_off(domain, common)):
            return f"{local}@{common}"
    return None


def _is_swap(typed: str, meant: str) -> bool:
    """Whether two neighbouring letters of `meant` changed places."""
    differing = [place for place, (one, other) in enumerate(zip(typed, meant, strict=False)) if one != other]
    return (
        len(typed) == len(meant)
        and len(differing) == 2  # noqa: PLR2004 - two letters changed places
        and differing[1] == differing[0] + 1
        and typed[differing[0]] == meant[differing[1]]
        and typed[differing[1]] == meant[differing[0]]
    )


def _is_one_letter_off(typed: str, meant: str) -> bool:
    """Whether one letter was added, left out or replaced."""
    if abs(len(typed) - len(meant)) > 1:
        return False
    start = 0
    while start < min(len(typed), len(meant)) and typed[start] == meant[start]:
        start += 1
    if len(typed) == len(meant):
        return typed[start + 1 :] == meant[start + 1 :]
    longer, shorter = (typed, meant) if len(typed) > len(meant) else (meant, typed)
    return longer[start + 1 :] == shorter[start:]
