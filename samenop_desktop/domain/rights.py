"""Finding an office to give a right to: by name and place together (P08)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenop_desktop.domain.findings import FindingCode, refusal
from samenop_desktop.domain.text import text_key

if TYPE_CHECKING:
    from samenop_desktop.domain.findings import Finding

SHORTEST_WORD = 2


def check_search(name: str, city: str) -> tuple[Finding, ...]:
    """What is wrong with the words to search an office by; fields `office_name` and `office_city`."""
    found = []
    for field, value in (("office_name", name), ("office_city", city)):
        if not value.strip():
            found.append(refusal(field, FindingCode.MISSING))
        elif len(text_key(value)) < SHORTEST_WORD:
            found.append(refusal(field, FindingCode.SEARCH_TOO_SHORT, minimum=SHORTEST_WORD))
    return tuple(found)
