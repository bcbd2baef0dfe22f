"""An address header with a name, folded so that the name stays one name."""

from __future__ import annotations

from email.header import Header
from email.utils import quote
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from email.policy import Policy

_LONGEST_LINE = 76
"""An encoded word is at most 75 characters, and so is the line that holds it (RFC 2047)."""


class NamedAddress(str):
    """The value of the header `name`: a display name and an address, both on one line and the address ASCII.

    The standard library unquotes a long display name while folding it, so that a comma in it makes two addresses and
    a name may pass for a recipient. This header folds itself: as a quoted text where that fits, else in encoded words.
    """

    __slots__ = ("_folded", "name")

    def __new__(cls, name: str, display_name: str, address: str) -> Self:
        """The header `name`, shown as `display_name <address>`."""
        self = super().__new__(cls, f"{display_name} <{address}>")
        self.name = name
        self._folded = _folded(name, display_name, address)
        return self

    name: str
    _folded: tuple[str, ...]

    def fold(self, *, policy: Policy) -> str:
        """The whole header in lines that end as `policy` says."""
        return policy.linesep.join(self._folded) + policy.linesep


def _folded(name: str, display_name: str, address: str) -> tuple[str, ...]:
    quoted = f'{name}: "{quote(display_name)}"'
    if display_name.isascii() and "=?" not in display_name and len(quoted) <= _LONGEST_LINE:
        return quoted, f" <{address}>"
    encoded = Header(display_name, "utf-8", maxlinelen=_LONGEST_LINE, header_name=name).encode(linesep="\n")
    return *f"{name}: {encoded}".split("\n"), f" <{address}>"
